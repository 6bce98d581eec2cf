// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sampling.h"
#include "ui/document/marker.h"
#include "ui/plot/end_labels.h"

#include <memory>
#include <optional>

class QColor;
class QGraphicsItem;
class QPen;

namespace activation_explorer::ui {

class CurveLayer;
class CurveLine;
class JumpDots;
class MarkerItem;
struct PlotFrame;

/// One curve in one chart: its line in the chart's layer, dots for jumps, and markers. It must go before
/// both.
class CurveSeries
{
public:
    CurveSeries(CurveLayer& layer, QGraphicsItem& chart);
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
    CurveLayer& m_layer;
    CurveLine& m_line;
    std::unique_ptr<JumpDots> m_dots;
    std::unique_ptr<MarkerItem> m_markers;
    std::optional<CurveEnd> m_end;
    core::Range m_bounds;
};

} // namespace activation_explorer::ui
