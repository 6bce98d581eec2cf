// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/marker.h"
#include "ui/plot/plot_frame.h"

#include <QColor>
#include <QGraphicsItem>
#include <QPainterPath>
#include <vector>

namespace activation_explorer::ui {

/// Where the curve `index` of `count` has its markers: x values about 90 px apart that stay where they are on
/// the screen, so that they do not swim while a curve changes; between those of the other curves.
[[nodiscard]] std::vector<double> markerXs(const PlotFrame& frame, int index, int count);

/// Draws a single marker; `ground` fills it, the size goes with the curve's line.
void paintMarker(QPainter& painter, Marker marker, QPointF at, const QColor& color, const QColor& ground,
                 double lineWidth);

/// One curve's markers: a second difference beside colour.
class MarkerItem : public QGraphicsItem
{
public:
    explicit MarkerItem(QGraphicsItem* parent);

    /// Points outside the plot, or not finite, are not drawn.
    void setMarkers(const std::vector<core::Point>& points, const PlotFrame& frame);
    /// `ground` fills the shapes; the size goes with the curve's line.
    void setAppearance(Marker marker, const QColor& color, const QColor& ground, double lineWidth);

    [[nodiscard]] QRectF boundingRect() const override { return m_bounds; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    void updateBounds();

    QRectF m_area;           ///< of the plot, outside which nothing is drawn
    QList<QPointF> m_points; ///< in pixels
    QRectF m_bounds;
    Marker m_marker = Marker::Circle;
    QColor m_color;
    QColor m_ground;
    double m_lineWidth = 0;
    QPainterPath m_shape; ///< about the origin
};

} // namespace activation_explorer::ui
