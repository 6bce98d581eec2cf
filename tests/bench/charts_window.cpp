// SPDX-License-Identifier: GPL-3.0-or-later
//
// A bare window of Qt Charts from the start of the process to the first frame.
#include "tests/bench/charts_side.h"
#include "tests/bench/curve_set.h"
#include "tests/bench/frame_clock.h"
#include "tests/bench/process_report.h"

#include <cstdlib>

int main(int argc, char** argv)
{
    using namespace activation_explorer::bench;
    const int count = argc > 1 ? std::atoi(argv[1]) : 1;
    Application application(argc, argv);
    Scene scene;
    scene.curves = differentCurves(count);
    for (int i = 0; i < count; ++i)
        scene.colors.push_back(QColor::fromHsv(i * 360 / count, 255, 200));
    scene.x = firstX;
    scene.y = {activation_explorer::core::Range{-1, 5}, activation_explorer::core::Range{-0.5, 1.5}};
    const QRect half(0, 0, windowWidth / 2, windowHeight);
    scene.charts = {half, half.translated(half.width(), 0)};
    ChartsSide charts(scene);
    charts.window().show();
    application.untilPainted();
    reportProcess(application.paintedAt());
    return 0;
}
