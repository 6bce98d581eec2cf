// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/own_side.h"

#include "tests/bench/curve_set.h"
#include "ui/panels/value_slider.h"
#include "ui/plot/chart_pane.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>

namespace activation_explorer::bench {

namespace {

constexpr double pinnedAt = 0.7;
constexpr int stepsOneWay = 6; // of a wheel or a drag
constexpr int dragPixels = 9;  // a step

std::vector<ui::ChartPane*> panesOf(const QWidget& window)
{
    std::vector<ui::ChartPane*> result(2);
    for (ui::ChartPane* pane : window.findChildren<ui::ChartPane*>())
        result[pane->quantity() == core::Quantity::Value ? 0 : 1] = pane;
    return result;
}

} // namespace

std::string_view nameOf(Kind kind)
{
    switch (kind) {
    case Kind::Slider:
        return "one slider";
    case Kind::Linked:
        return "linked sliders";
    case Kind::Zoom:
        return "zoom";
    case Kind::Pan:
        return "pan";
    case Kind::Everything:
        break;
    }
    return "one slider, with probe";
}

OwnSide::OwnSide(Kind kind, int curves)
    : m_kind(kind)
{
    setUp(curves);
    m_window = std::make_unique<ui::MainWindow>(m_document, m_settings, m_folder.filePath("recovery"));
    m_window->resize(windowWidth, windowHeight);
    m_window->show();
    m_window->start(std::nullopt);
    setUp(curves); // whatever it starts with
}

OwnSide::~OwnSide() = default;

void OwnSide::setUp(int curves)
{
    QList<core::Curve> shown;
    for (const core::Curve& curve :
         m_kind == Kind::Linked ? curvesWithAlpha(curves) : differentCurves(curves))
        shown << curve;
    m_document.begin(shown);
    ui::ViewState& view = m_document.view();
    view.setMode(ui::ViewState::Mode::Compare);
    ui::ViewState::Options options = view.options();
    options.lineWidth = penWidth;
    view.setOptions(options);
    m_document.fit();
    if (m_kind == Kind::Linked && curves > 1)
        m_document.setLinked(0, 0, true);
    if (m_kind == Kind::Everything)
        view.setPin(pinnedAt);
}

void OwnSide::begin()
{
    m_window->activateWindow();
    if (m_kind == Kind::Zoom || m_kind == Kind::Pan) {
        m_handled = panesOf(*m_window)[0]->viewport();
        m_center = m_handled->rect().center();
        if (m_kind == Kind::Zoom)
            return;
        const QPointF at(m_center);
        QMouseEvent press(QEvent::MouseButtonPress, at, m_handled->mapToGlobal(at), Qt::LeftButton,
                          Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_handled, &press);
        drag(m_center + QPoint(50, 0)); // it is a drag, and no click
        drag(m_center);
        return;
    }
    // The first card's first slider.
    QPoint top(0, windowHeight);
    for (auto* slider : m_window->findChildren<ui::ValueSlider*>())
        if (const QPoint at = slider->mapTo(m_window.get(), QPoint());
            slider->isVisible() && at.y() < top.y()) {
            top = at;
            m_handled = slider;
        }
    Q_ASSERT(m_handled);
    m_handled->setFocus();
}

void OwnSide::step()
{
    if (m_kind == Kind::Zoom)
        turnWheel();
    else if (m_kind == Kind::Pan)
        drag(m_center +
             QPoint((m_forward ? 1 : -1) * dragPixels * (m_steps % stepsOneWay + 1), 2 * (m_steps % 2)));
    else
        moveSlider();
    if (++m_steps % stepsOneWay == 0 && m_kind != Kind::Slider)
        m_forward = !m_forward;
}

void OwnSide::moveSlider()
{
    const auto* slider = qobject_cast<QSlider*>(m_handled);
    if (slider->value() >= slider->maximum() * 3 / 4)
        m_forward = false;
    else if (slider->value() <= slider->maximum() / 4)
        m_forward = true;
    const int key = m_forward ? Qt::Key_Right : Qt::Key_Left;
    QCoreApplication::postEvent(m_handled, new QKeyEvent(QEvent::KeyPress, key, Qt::NoModifier));
}

void OwnSide::turnWheel()
{
    const QPointF at(m_center);
    QCoreApplication::postEvent(m_handled, new QWheelEvent(at, m_handled->mapToGlobal(at), {},
                                                           {0, m_forward ? 120 : -120}, Qt::NoButton,
                                                           Qt::NoModifier, Qt::NoScrollPhase, false));
}

void OwnSide::drag(QPoint to)
{
    const QPointF at(to);
    QCoreApplication::postEvent(m_handled, new QMouseEvent(QEvent::MouseMove, at, m_handled->mapToGlobal(at),
                                                           Qt::NoButton, Qt::LeftButton, Qt::NoModifier));
}

Scene OwnSide::scene() const
{
    Scene result;
    for (const ui::CurveEntry& entry : m_document.curves().entries()) {
        result.curves.push_back(entry.curve);
        result.colors.push_back(entry.color);
    }
    const ui::ViewState::Ranges& ranges = m_document.view().ranges();
    result.x = ranges.x;
    result.y = {ranges.value, ranges.derivative};
    const std::vector<ui::ChartPane*> panes = panesOf(*m_window);
    for (std::size_t i = 0; i < panes.size(); ++i)
        result.charts[i] = QRect(panes[i]->mapTo(m_window.get(), QPoint()), panes[i]->size());
    return result;
}

Change OwnSide::change() const
{
    if (m_kind == Kind::Zoom || m_kind == Kind::Pan)
        return {{}, true};
    Change result;
    const auto count = static_cast<std::size_t>(m_document.curves().rowCount());
    for (std::size_t i = 0; i < (m_kind == Kind::Linked ? count : 1); ++i)
        result.curves.push_back(i);
    return result;
}

} // namespace activation_explorer::bench
