// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audio_trace.h"
#include "ui/document/view_state.h"

#include <memory>
#include <optional>
#include <QList>
#include <QObject>
#include <QTimer>

class QIODevice;
class QWidget;

namespace activation_explorer::ui {

class Document;
class SoundOutput;

/// Plays the current curve as core::AudioTrace has it, as it is on show: over the x range of the charts, with
/// pitches over the y range of the function chart; of the derivative where that is shown alone; in
/// Difference, the difference. While it plays the probe follows the x that is heard. It stops when another
/// curve, range or mode comes on show, and at Escape.
///
/// The sound is made while it plays, a few milliseconds' work at a time.
class SoundPlayer : public QObject
{
    Q_OBJECT

public:
    static constexpr double seconds = 5.0;

    /// `document` must outlive it. `window`: where Escape is its own while it plays.
    SoundPlayer(Document& document, std::unique_ptr<SoundOutput> output, QWidget* window);
    ~SoundPlayer() override;

    [[nodiscard]] bool isPlaying() const noexcept { return m_source != nullptr; }
    /// Stops a slider that plays, since every change of the curve ends the sound.
    void play();
    void stop();
    void toggle();

    /// Leads the probe to what is heard now, as its own clock makes it do.
    void follow();

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void playingChanged();
    void message(const QString& text); ///< why there is nothing to hear, for a status bar

private:
    /// What is played, or would be.
    struct Heard {
        quint64 id; ///< of the curve: in another document it is another one
        core::Curve curve;
        std::optional<core::Curve> reference;
        core::AudioTraceOptions options;
        friend bool operator==(const Heard&, const Heard&) = default;
    };
    [[nodiscard]] std::optional<Heard> onShow() const;
    [[nodiscard]] bool isOurs(const QWidget& widget) const;
    void stopIfChanged();
    void fail();

    Document& m_document;
    std::unique_ptr<SoundOutput> m_output;
    QWidget* m_window;
    std::unique_ptr<QIODevice> m_source; ///< while it plays
    std::optional<Heard> m_heard;
    std::optional<core::AudioTrace> m_places; ///< of the same sound, for its x
    QTimer m_ticks;
    QTimer m_check;
};

} // namespace activation_explorer::ui
