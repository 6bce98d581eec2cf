// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/number.h"
#include "tests/bench/charts_side.h"
#include "tests/bench/custom_plot_side.h"
#include "tests/bench/deviation.h"
#include "tests/bench/frame_clock.h"
#include "tests/bench/own_side.h"
#include "tests/bench/painter_side.h"
#include "tests/bench/statistics.h"
#include "ui/style.h"
#include "ui/true_focus.h"

#include <CLI/CLI.hpp>
#include <cstdio>
#include <map>
#include <nlohmann/json.hpp>
#include <QLocale>
#include <set>

namespace {

using namespace activation_explorer;
using namespace activation_explorer::bench;
using Json = nlohmann::ordered_json;

constexpr int warmUp = 20;
constexpr int stepsOfADrag = 10;

struct Request {
    int steps = 400;
    std::vector<int> curves{1, 8, 24};
    std::vector<std::string> kinds{"slider", "linked", "zoom", "pan", "everything"};
    bool isOwnAlone = false;
};

const std::map<std::string, Kind> kindNames{{"slider", Kind::Slider},
                                            {"linked", Kind::Linked},
                                            {"zoom", Kind::Zoom},
                                            {"pan", Kind::Pan},
                                            {"everything", Kind::Everything}};

void print(const Json& line)
{
    std::printf("%s\n", line.dump().c_str());
    std::fflush(stdout);
}

using Times = std::map<std::string, std::vector<double>>; // of each side

double elapsed(const std::function<void()>& work)
{
    const auto start = Application::Clock::now();
    work();
    return std::chrono::duration<double, std::milli>(Application::Clock::now() - start).count();
}

/// A drag's worth of steps of each side after the other, the same for each: so that what else the machine
/// does meets them all alike, and each has in the processor's caches what it has there in use.
Times measure(Application& application, Kind kind, int curves, const Request& request)
{
    OwnSide own(kind, curves);
    application.untilPainted();
    own.begin();
    application.settle();
    const Scene first = own.scene();
    ChartsSide charts(first);
    CustomPlotSide customPlot(first);
    PainterSide painter(first);
    for (QWidget* window : {&charts.window(), &customPlot.window()}) {
        window->show();
        application.untilPainted();
    }
    Times times;
    for (int drag = 0; drag * stepsOfADrag < warmUp + request.steps; ++drag) {
        const auto note = [&times, drag](const char* side, double milliseconds) {
            if (drag * stepsOfADrag >= warmUp)
                times[side].push_back(milliseconds);
        };
        std::vector<std::pair<Scene, Change>> steps;
        for (int i = 0; i < stepsOfADrag; ++i) {
            note("own", application.millisecondsToFrame([&own] { own.step(); }));
            steps.emplace_back(own.scene(), own.change());
        }
        if (request.isOwnAlone)
            continue;
        for (const auto& [scene, change] : steps)
            note("charts", application.millisecondsToFrame([&] { charts.show(scene, change); }));
        for (const auto& [scene, change] : steps)
            note("custom_plot", application.millisecondsToFrame([&] { customPlot.show(scene, change); }));
        for (const auto& [scene, change] : steps)
            note("painter", elapsed([&] { painter.show(scene, change); }));
    }
    return times;
}

void report(Kind kind, int curves, const Times& times)
{
    constexpr double tail = 0.99;
    for (const auto& [side, values] : times) {
        const double median = quantile(values, 0.5);
        const double p99 = quantile(values, tail);
        print({{"case", nameOf(kind)},
               {"curves", curves},
               {"side", side},
               {"steps", values.size()},
               {"median_ms", median},
               {"p99_ms", p99},
               {"own_median_ratio", quantile(times.at("own"), 0.5) / median},
               {"own_p99_ratio", quantile(times.at("own"), tail) / p99}});
    }
}

void reportFidelity(int curves)
{
    OwnSide own(Kind::Slider, curves);
    QApplication::processEvents(); // lays out
    const Fidelities found = measureFidelity(own.scene());
    const auto line = [curves](const char* side, const Fidelity& fidelity) {
        print({{"case", "fidelity"},
               {"curves", curves},
               {"side", side},
               {"mean_points", fidelity.meanPoints},
               {"most_points", fidelity.mostPoints},
               {"deviation_px", fidelity.deviation}});
    };
    line("own", found.own);
    line("grid", found.grid);
}

} // namespace

int main(int argc, char** argv)
{
    CLI::App commandLine("Times from a change to the painted frame, as lines of JSON");
    Request request;
    commandLine.add_option("--steps", request.steps, "Of each case")->check(CLI::PositiveNumber);
    commandLine.add_option("--curves", request.curves, "How many")->check(CLI::Range(1, 24));
    std::set<std::string> kinds;
    for (const auto& [name, kind] : kindNames)
        kinds.insert(name);
    commandLine.add_option("--cases", request.kinds, "Which")->check(CLI::IsMember(kinds));
    commandLine.add_flag("--own", request.isOwnAlone, "This program's window alone, for profiling");
    CLI11_PARSE(commandLine, argc, argv);

    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent"); // whatever the desktop is like
    QLocale::setDefault(QLocale::c());
    Application application(argc, argv);
    QApplication::setStyle(new ui::Style);
    QApplication::setQuitOnLastWindowClosed(false);
    ui::tellTrueFocusOnly();
    if (!request.isOwnAlone)
        reportFidelity(request.curves.back());
    for (const std::string& kind : request.kinds)
        for (const int curves : request.curves)
            report(kindNames.at(kind), curves, measure(application, kindNames.at(kind), curves, request));
    return 0;
}
