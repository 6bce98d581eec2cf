// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/side.h"

#include <QWidget>

class QLineSeries;
class QValueAxis;

namespace activation_explorer::bench {

/// Two charts as Qt Charts' examples make them: a QChartView with antialiasing and its default axes, and a
/// QLineSeries a curve.
class ChartsSide
{
public:
    explicit ChartsSide(const Scene& scene);

    [[nodiscard]] QWidget& window() { return m_window; }
    void show(const Scene& scene, const Change& change);

private:
    struct Chart {
        std::vector<QLineSeries*> series;
        QValueAxis* x = nullptr;
        QValueAxis* y = nullptr;
    };

    QWidget m_window;
    std::array<Chart, 2> m_charts;
    core::Range m_grid;
};

} // namespace activation_explorer::bench
