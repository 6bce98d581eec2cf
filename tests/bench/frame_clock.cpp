// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/frame_clock.h"

#include <QEventLoop>
#include <QTimer>

namespace activation_explorer::bench {

Application::Application(int& argc, char** argv)
    : QApplication(argc, argv)
{}

bool Application::notify(QObject* receiver, QEvent* event)
{
    const bool isFrame = event->type() == QEvent::UpdateRequest; // the event may be gone afterwards
    const bool result = QApplication::notify(receiver, event);
    if (isFrame) {
        m_painted = Clock::now();
        ++m_frames;
    }
    return result;
}

double Application::millisecondsToFrame(const std::function<void()>& change)
{
    const Clock::time_point start = Clock::now();
    change();
    runUntilQuiet(1);
    return std::chrono::duration<double, std::milli>(m_painted - start).count();
}

void Application::untilPainted()
{
    runUntilQuiet(1);
}

void Application::settle()
{
    runUntilQuiet(0);
}

double Application::paintedAt() const
{
    return std::chrono::duration<double, std::milli>(m_painted.time_since_epoch()).count();
}

void Application::runUntilQuiet(int leastFrames)
{
    // Timers of 0 ms that programs collect changes with fire once a round, in the order of their start.
    constexpr int quietRounds = 3;
    constexpr auto patience = std::chrono::seconds(20);
    QEventLoop loop;
    QTimer round;
    const int before = m_frames;
    int seen = before;
    int quiet = 0;
    QObject::connect(&round, &QTimer::timeout, &loop, [&] {
        quiet = m_frames == seen ? quiet + 1 : 0;
        seen = m_frames;
        if (seen - before >= leastFrames && quiet >= quietRounds)
            loop.quit();
    });
    QTimer::singleShot(patience, &loop, [] { qFatal("no frame was painted"); });
    round.start(0);
    loop.exec();
}

} // namespace activation_explorer::bench
