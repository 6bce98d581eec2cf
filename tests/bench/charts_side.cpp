// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/charts_side.h"

#include "tests/bench/curve_set.h"
#include "tests/bench/grid_points.h"

#include <QChart>
#include <QChartView>
#include <QLegend>
#include <QLineSeries>
#include <QValueAxis>

namespace activation_explorer::bench {

ChartsSide::ChartsSide(const Scene& scene)
    : m_grid(scene.x)
{
    m_window.resize(windowWidth, windowHeight);
    for (std::size_t i = 0; i < m_charts.size(); ++i) {
        Chart& shown = m_charts[i];
        auto* chart = new QChart;
        chart->legend()->hide();
        chart->setTitle(i == 0 ? QStringLiteral("Function") : QStringLiteral("Derivative"));
        for (std::size_t k = 0; k < scene.curves.size(); ++k) {
            auto* series = new QLineSeries;
            series->setPen(QPen(scene.colors[k], penWidth));
            series->append(onGrid(scene.curves[k], scene.x)[i]);
            chart->addSeries(series);
            shown.series.push_back(series);
        }
        chart->createDefaultAxes();
        shown.x = qobject_cast<QValueAxis*>(chart->axes(Qt::Horizontal).first());
        shown.y = qobject_cast<QValueAxis*>(chart->axes(Qt::Vertical).first());
        auto* view = new QChartView(chart, &m_window);
        view->setRenderHint(QPainter::Antialiasing);
        view->setGeometry(scene.charts[i]);
    }
    show(scene, Change{{}, true});
}

void ChartsSide::show(const Scene& scene, const Change& change)
{
    for (const std::size_t k : change.curves) {
        const std::array<QList<QPointF>, 2> points = onGrid(scene.curves[k], m_grid);
        for (std::size_t i = 0; i < m_charts.size(); ++i)
            m_charts[i].series[k]->replace(points[i]);
    }
    if (!change.ranges)
        return;
    for (std::size_t i = 0; i < m_charts.size(); ++i) {
        m_charts[i].x->setRange(scene.x.min, scene.x.max);
        m_charts[i].y->setRange(scene.y[i].min, scene.y[i].max);
    }
}

} // namespace activation_explorer::bench
