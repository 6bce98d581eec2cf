// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>
#include <QApplication>

namespace activation_explorer::bench {

/// An application that knows when its last frame was painted: when the handling of an UpdateRequest, in which
/// Qt paints all that is dirty into the backing store and flushes it, was done.
class Application : public QApplication
{
public:
    using Clock = std::chrono::steady_clock;
    Application(int& argc, char** argv);

    bool notify(QObject* receiver, QEvent* event) override;

    /// Begins a change, returns to the event loop until nothing more is painted, and gives the milliseconds
    /// from the change to the end of its last frame. Ends the program if no frame comes.
    double millisecondsToFrame(const std::function<void()>& change);
    /// Returns when what was begun before is painted.
    void untilPainted();
    /// Returns when nothing more is painted, if anything was.
    void settle();
    /// When the last frame was, by the monotonic clock, in milliseconds.
    [[nodiscard]] double paintedAt() const;

private:
    void runUntilQuiet(int leastFrames);

    Clock::time_point m_painted;
    int m_frames = 0;
};

} // namespace activation_explorer::bench
