// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sound/sound_player.h"

#include "ui/document/document.h"
#include "ui/document/probe.h"
#include "ui/sound/sound_output.h"

#include <algorithm>
#include <cstring>
#include <QApplication>
#include <QIODevice>
#include <QKeyEvent>
#include <QWidget>
#include <vector>

namespace activation_explorer::ui {

namespace {

constexpr int frameMs = 16;
constexpr double probeSteps = 1000; // of the x range, so that what is read has few digits
constexpr std::size_t bytesPerFrame = 2 * sizeof(std::int16_t);

/// Makes the sound as it is read; behind its end there is silence.
class TraceSource : public QIODevice
{
public:
    explicit TraceSource(core::AudioTrace trace)
        : m_trace(std::move(trace))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 bytesAvailable() const override { return atMost; }

protected:
    qint64 readData(char* data, qint64 size) override
    {
        const auto frames = static_cast<std::size_t>(std::min(size, atMost)) / bytesPerFrame;
        m_samples.resize(2 * frames);
        m_trace.read(m_samples);
        const std::size_t bytes = frames * bytesPerFrame;
        std::memcpy(data, m_samples.data(), bytes);
        return static_cast<qint64>(bytes);
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    static constexpr qint64 atMost = 1 << 16; ///< 0.4 s at a time

    core::AudioTrace m_trace;
    std::vector<std::int16_t> m_samples;
};

} // namespace

SoundPlayer::SoundPlayer(Document& document, std::unique_ptr<SoundOutput> output, QWidget* window)
    : QObject(window)
    , m_document(document)
    , m_output(std::move(output))
    , m_window(window)
{
    m_ticks.setInterval(frameMs);
    m_ticks.setTimerType(Qt::PreciseTimer);
    connect(&m_ticks, &QTimer::timeout, this, &SoundPlayer::follow);
    connect(m_output.get(), &SoundOutput::failed, this, &SoundPlayer::fail);

    // Later, when the document is at rest again.
    m_check.setSingleShot(true);
    m_check.setInterval(0);
    connect(&m_check, &QTimer::timeout, this, &SoundPlayer::stopIfChanged);
    const auto check = [this] {
        if (isPlaying())
            m_check.start();
    };
    const CurveModel& curves = document.curves();
    connect(&curves, &QAbstractItemModel::dataChanged, this, check);
    connect(&curves, &QAbstractItemModel::rowsInserted, this, check);
    connect(&curves, &QAbstractItemModel::rowsRemoved, this, check);
    connect(&curves, &CurveModel::currentRowChanged, this, check);
    connect(&curves, &CurveModel::referenceChanged, this, check);
    connect(&document.view(), &ViewState::rangesChanged, this, check);
    connect(&document.view(), &ViewState::modeChanged, this, check);
    connect(&document.view(), &ViewState::chartsChanged, this, check);
}

SoundPlayer::~SoundPlayer()
{
    m_output->stop(); // before the source goes
}

std::optional<SoundPlayer::Heard> SoundPlayer::onShow() const
{
    const CurveModel& curves = m_document.curves();
    const ViewState& view = m_document.view();
    if (!m_document.shownRows().contains(curves.currentRow()))
        return std::nullopt;
    const core::Quantity quantity =
        view.charts() == ViewState::Charts::Derivative ? core::Quantity::Derivative : core::Quantity::Value;
    const CurveEntry& entry = curves.entry(curves.currentRow());
    Heard heard{
        entry.id,
        entry.curve,
        std::nullopt,
        {.quantity = quantity, .x = view.ranges().x, .y = view.ranges().y(quantity), .seconds = seconds}};
    if (view.mode() == ViewState::Mode::Difference)
        heard.reference = curves.entry(curves.referenceRow()).curve;
    return heard;
}

void SoundPlayer::toggle()
{
    isPlaying() ? stop() : play();
}

void SoundPlayer::play()
{
    stop();
    m_document.player().stop();
    m_heard = onShow();
    if (!m_heard) {
        Q_EMIT message(tr("The current curve is not on show, so it cannot be heard."));
        return;
    }
    m_places.emplace(m_heard->curve, m_heard->options, m_heard->reference);
    auto source = std::make_unique<TraceSource>(*m_places);
    if (!m_output->start(source.get())) {
        Q_EMIT message(tr("There is no audio output that could play the sound."));
        return;
    }
    m_source = std::move(source);
    m_ticks.start();
    qApp->installEventFilter(this);
    follow();
    Q_EMIT playingChanged();
}

void SoundPlayer::stop()
{
    if (!isPlaying())
        return;
    m_ticks.stop();
    m_check.stop();
    qApp->removeEventFilter(this);
    m_output->stop();
    m_source.reset();
    m_document.view().setLead(std::nullopt);
    Q_EMIT playingChanged();
}

void SoundPlayer::fail()
{
    if (!isPlaying())
        return;
    stop();
    Q_EMIT message(tr("The audio output has stopped playing."));
}

void SoundPlayer::stopIfChanged()
{
    if (isPlaying() && onShow() != m_heard)
        stop();
}

void SoundPlayer::follow()
{
    if (!isPlaying())
        return;
    const double heard = m_output->secondsHeard();
    const auto frame = static_cast<std::size_t>(std::max(heard, 0.0) * core::AudioTrace::rate);
    if (frame >= m_places->frames()) {
        stop();
        return;
    }
    const double x = m_places->xAt(frame);
    m_document.view().setLead(roundedToPixels(x, m_heard->options.x.span() / probeSteps));
}

/// Of the window, or of the presentation that belongs to it; not of a dialog.
bool SoundPlayer::isOurs(const QWidget& widget) const
{
    const QWidget* window = widget.window();
    return window == m_window || (window->parentWidget() == m_window && window->windowType() == Qt::Window);
}

/// Escape, whoever else has a use for it: as a shortcut it would be ambiguous.
bool SoundPlayer::eventFilter(QObject* watched, QEvent* event)
{
    const bool isKey = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (!isKey || static_cast<QKeyEvent*>(event)->key() != Qt::Key_Escape || !watched->isWidgetType() ||
        QApplication::activePopupWidget() || !isOurs(*static_cast<QWidget*>(watched)))
        return QObject::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::KeyPress)
        stop();
    return true;
}

} // namespace activation_explorer::ui
