// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sampling.h"
#include "ui/document/marker.h"
#include "ui/plot/end_labels.h"

#include <memory>
#include <optional>
#include <QList>
#include <QPen>

class QAbstractAxis;
class QChart;
class QLineSeries;

namespace activation_explorer::ui {

class CurveLines;
class JumpDots;
class MarkerItem;
struct PlotFrame;

/// One curve in one chart: a line series for each continuous piece, dots for jumps, and markers. Or, in a
/// picture, CurveLines in place of the series. The series
/// belong to the chart; this removes them from it when it goes, so it must go before the chart.
class CurveSeries
{
public:
    CurveSeries(QChart& chart, QAbstractAxis& xAxis, QAbstractAxis& yAxis, bool forPicture);
    ~CurveSeries();
    CurveSeries(const CurveSeries&) = delete;
    CurveSeries& operator=(const CurveSeries&) = delete;

    void setSampling(const core::Sampling& sampling, const PlotFrame& frame);
    void setMarkers(const std::vector<core::Point>& points, const PlotFrame& frame); ///< none: no markers
    void setAppearance(const QPen& pen, Marker marker, const QColor& ground); ///< `ground` fills open dots
    /// What is known of it since its last sampling: where it ends in the plot, and its least and greatest y.
    [[nodiscard]] const std::optional<CurveEnd>& end() const noexcept { return m_end; }
    [[nodiscard]] core::Range bounds() const noexcept { return m_bounds; }
    void setBounds(core::Range bounds) noexcept { m_bounds = bounds; }
    void setVisible(bool visible);

private:
    void setPieces(const std::vector<core::Polyline>& pieces);
    QLineSeries* addPiece();

    QChart& m_chart;
    QAbstractAxis& m_xAxis;
    QAbstractAxis& m_yAxis;
    QList<QLineSeries*> m_pieces;        ///< as many as were ever needed; those without points show nothing
    std::unique_ptr<CurveLines> m_lines; ///< in a picture
    std::unique_ptr<JumpDots> m_dots;
    std::unique_ptr<MarkerItem> m_markers;
    std::optional<CurveEnd> m_end;
    core::Range m_bounds;
    QPen m_pen;
    bool m_visible = true;
};

} // namespace activation_explorer::ui
