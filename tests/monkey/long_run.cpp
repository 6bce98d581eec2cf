// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/monkey/confine.h"
#include "tests/monkey/hand.h"
#include "tests/monkey/playground.h"
#include "ui/panels/value_slider.h"

#include <cstdio>
#include <cstdlib>
#include <malloc.h>
#include <QAction>
#include <QApplication>
#include <QPixmapCache>
#include <QTemporaryDir>

namespace {

using namespace activation_explorer;

void settle()
{
    constexpr int turns = 3; // what is scheduled may schedule more
    for (int i = 0; i < turns; ++i) {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

std::size_t bytesInUse()
{
    settle();
    const struct mallinfo2 heap = mallinfo2();
    return heap.uordblks + heap.hblkhd; // small blocks and large ones
}

/// What a person may do all day: moves sliders by keys, and now and then adds a curve, removes one, or shows
/// them in another way.
class Day
{
public:
    explicit Day(monkey::Playground& playground)
        : m_playground(playground)
    {}

    void go(int from, int to)
    {
        for (int step = from; step < to; ++step) {
            take(step);
            if (step % stepsPerFrame == 0)
                settle();
        }
    }

private:
    static constexpr int stepsPerFrame = 10;

    void trigger(const char* action)
    {
        m_playground.window().findChild<QAction*>(QLatin1StringView(action))->trigger();
    }
    void take(int step)
    {
        constexpr int round = 50;
        switch (step % round) {
        case 10:
            return trigger("duplicate");
        case 20:
            return trigger("remove");
        case 30:
            return trigger(step % (2 * round) == 30 ? "compare" : "explore");
        case 40:
            return trigger(step % (2 * round) == 40 ? "undo" : "fit");
        default:
            break;
        }
        // Of another slider each time, so that each is a step of undo.
        const QList<ui::ValueSlider*> sliders = m_playground.window().findChildren<ui::ValueSlider*>();
        sliders[step % sliders.size()]->setFocus();
        monkey::Hand::type(step / (3 * round) % 2 == 0 ? Qt::Key_Right : Qt::Key_Left, {});
    }

    monkey::Playground& m_playground;
};

} // namespace

/// long_run STEPS: fails if more memory is in use after so many steps than after the first thousand, twice;
/// what is freed and asked for again in other sizes is no growth.
int main(int argc, char** argv)
{
    constexpr int first = 2000; // as many as undo reaches back, and all caches are filled
    const int steps = argc == 2 ? std::atoi(argv[1]) : 0;
    if (steps < 2 * first) {
        std::fprintf(stderr, "long_run: error: STEPS must be a whole number from %d on\n", 2 * first);
        return EXIT_FAILURE;
    }
    const QTemporaryDir folder;
    monkey::confine(folder.path());
    int one = 1;
    const monkey::Application application(one, argv);
    monkey::Playground playground(folder.path());
    playground.start();
    QPixmapCache::setCacheLimit(
        0); // what Qt keeps of widgets' pictures has a limit, and clears up by the clock
    Day day(playground);
    day.go(0, first);
    const std::size_t before = bytesInUse();
    for (int part = 1; part <= 4; ++part) {
        day.go(first + (part - 1) * (steps - first) / 4, first + part * (steps - first) / 4);
        std::printf("%7d steps: %zu bytes in use\n", first + part * (steps - first) / 4, bytesInUse());
    }
    const std::size_t after = bytesInUse();
    constexpr std::size_t allowed = 256 * 1024; // far less than a byte of each step would be noise
    std::printf("after %d steps: %zu bytes in use; after %d: %zu\n", first, before, steps, after);
    std::fflush(stdout);
    std::_Exit(after <= before + allowed ? EXIT_SUCCESS : EXIT_FAILURE);
}
