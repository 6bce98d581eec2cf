// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/curve_series.h"

#include "ui/plot/curve_layer.h"
#include "ui/plot/jump_dots.h"
#include "ui/plot/marker_item.h"

namespace activation_explorer::ui {

CurveSeries::CurveSeries(CurveLayer& layer, QGraphicsItem& chart)
    : m_layer(layer)
    , m_line(layer.add())
    , m_dots(std::make_unique<JumpDots>(&chart))
    , m_markers(std::make_unique<MarkerItem>(&chart))
{}

CurveSeries::~CurveSeries()
{
    m_layer.remove(m_line);
}

void CurveSeries::setSampling(const core::Sampling& sampling, const PlotFrame& frame)
{
    m_dots->setMarks(sampling.marks, frame);
    m_end = lastVisiblePoint(sampling, frame);
    m_layer.setPieces(m_line, sampling.pieces, frame);
}

void CurveSeries::setMarkers(const std::vector<core::Point>& points, const PlotFrame& frame)
{
    m_markers->setMarkers(points, frame);
}

void CurveSeries::setAppearance(const QPen& pen, Marker marker, const QColor& ground)
{
    m_markers->setAppearance(marker, pen.color(), ground, pen.widthF());
    m_dots->setAppearance(pen.color(), ground, pen.widthF());
    m_layer.setPen(m_line, pen);
}

void CurveSeries::setVisible(bool visible)
{
    m_layer.setVisible(m_line, visible);
    m_dots->setVisible(visible);
    m_markers->setVisible(visible);
}

} // namespace activation_explorer::ui
