// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sampling.h"

#include <QColor>
#include <QList>

class QAbstractAxis;
class QChart;
class QLineSeries;
class QPen;
class QScatterSeries;
class QXYSeries;

namespace activation_explorer::ui {

/// One curve's series in one chart: a line series for each continuous piece, and dots for jumps. The series belong
/// to the chart; this removes them from it when it goes, so it must go before the chart.
class CurveSeries
{
public:
    CurveSeries(QChart& chart, QAbstractAxis& xAxis, QAbstractAxis& yAxis);
    ~CurveSeries();
    CurveSeries(const CurveSeries&) = delete;
    CurveSeries& operator=(const CurveSeries&) = delete;

    void setSampling(const core::Sampling& sampling);
    void setPen(const QPen& pen, const QColor& ground); ///< `ground` fills open dots
    void setVisible(bool visible);

private:
    void addToChart(QXYSeries* series);
    void remove(QXYSeries* series);
    void setDots(const core::Sampling& sampling);

    QChart& m_chart;
    QAbstractAxis& m_xAxis;
    QAbstractAxis& m_yAxis;
    QList<QLineSeries*> m_pieces;
    QScatterSeries* m_closed = nullptr; ///< both made with the first jump
    QScatterSeries* m_open = nullptr;
    QColor m_color;
    QColor m_ground;
    double m_width = 1;
    Qt::PenStyle m_style = Qt::SolidLine;
    bool m_visible = true;
};

} // namespace activation_explorer::ui
