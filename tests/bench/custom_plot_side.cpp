// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/custom_plot_side.h"

#include "tests/bench/curve_set.h"
#include "tests/bench/grid_points.h"

#include <qcustomplot.h>

namespace activation_explorer::bench {

namespace {

void setPoints(QCPGraph& graph, const QList<QPointF>& points)
{
    QList<double> xs;
    QList<double> ys;
    xs.reserve(points.size());
    ys.reserve(points.size());
    for (const QPointF& point : points) {
        xs << point.x();
        ys << point.y();
    }
    graph.setData(xs, ys, true);
}

} // namespace

CustomPlotSide::CustomPlotSide(const Scene& scene)
    : m_plots{new QCustomPlot(&m_window), new QCustomPlot(&m_window)}
    , m_grid(scene.x)
{
    m_window.resize(windowWidth, windowHeight);
    Change all{{}, true};
    for (std::size_t k = 0; k < scene.curves.size(); ++k) {
        all.curves.push_back(k);
        for (QCustomPlot* plot : m_plots)
            plot->addGraph()->setPen(QPen(scene.colors[k], penWidth));
    }
    for (std::size_t i = 0; i < m_plots.size(); ++i)
        m_plots[i]->setGeometry(scene.charts[i]);
    show(scene, all);
}

void CustomPlotSide::show(const Scene& scene, const Change& change)
{
    for (const std::size_t k : change.curves) {
        const std::array<QList<QPointF>, 2> points = onGrid(scene.curves[k], m_grid);
        for (std::size_t i = 0; i < m_plots.size(); ++i)
            setPoints(*m_plots[i]->graph(static_cast<int>(k)), points[i]);
    }
    for (std::size_t i = 0; i < m_plots.size(); ++i) {
        m_plots[i]->xAxis->setRange(scene.x.min, scene.x.max);
        m_plots[i]->yAxis->setRange(scene.y[i].min, scene.y[i].max);
        m_plots[i]->replot(QCustomPlot::rpQueuedReplot);
    }
}

} // namespace activation_explorer::bench
