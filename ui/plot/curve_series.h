// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sampling.h"

#include <memory>
#include <QList>
#include <QPen>

class QAbstractAxis;
class QChart;
class QLineSeries;

namespace activation_explorer::ui {

class JumpDots;
struct PlotFrame;

/// One curve in one chart: a line series for each continuous piece, and dots for jumps. The series belong to
/// the chart; this removes them from it when it goes, so it must go before the chart.
class CurveSeries
{
public:
    CurveSeries(QChart& chart, QAbstractAxis& xAxis, QAbstractAxis& yAxis);
    ~CurveSeries();
    CurveSeries(const CurveSeries&) = delete;
    CurveSeries& operator=(const CurveSeries&) = delete;

    void setSampling(const core::Sampling& sampling, const PlotFrame& frame);
    void setPen(const QPen& pen, const QColor& ground); ///< `ground` fills open dots
    void setVisible(bool visible);

private:
    QLineSeries* addPiece();

    QChart& m_chart;
    QAbstractAxis& m_xAxis;
    QAbstractAxis& m_yAxis;
    QList<QLineSeries*> m_pieces; ///< as many as were ever needed; those without points show nothing
    std::unique_ptr<JumpDots> m_dots;
    QPen m_pen;
    bool m_visible = true;
};

} // namespace activation_explorer::ui
