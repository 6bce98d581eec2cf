// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/side.h"

#include <QWidget>

class QCustomPlot;

namespace activation_explorer::bench {

/// Two charts as QCustomPlot's documentation makes them, with a queued replot after a change.
class CustomPlotSide
{
public:
    explicit CustomPlotSide(const Scene& scene);

    [[nodiscard]] QWidget& window() { return m_window; }
    void show(const Scene& scene, const Change& change);

private:
    QWidget m_window;
    std::array<QCustomPlot*, 2> m_plots;
    core::Range m_grid;
};

} // namespace activation_explorer::bench
