// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/marker_item.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <numbers>
#include <QPainter>

namespace activation_explorer::ui {

namespace {

constexpr double usualSpacing = 90;
constexpr double halo = 1.2; // of ground about strokes, which would merge with their curve
constexpr double outline = 1.8;

bool isStroke(Marker marker)
{
    return marker == Marker::Cross || marker == Marker::Plus;
}

double radiusFor(double lineWidth)
{
    return lineWidth + 2;
}

/// Shapes of the same area as the circle of this radius; strokes of about its diameter.
QPainterPath shapeOf(Marker marker, double radius)
{
    QPainterPath path;
    switch (marker) {
    case Marker::Circle:
        path.addEllipse(QPointF(), radius, radius);
        break;
    case Marker::Square: {
        const double half = radius * std::sqrt(std::numbers::pi) / 2;
        path.addRect(-half, -half, 2 * half, 2 * half);
        break;
    }
    case Marker::Triangle: {
        const double side = 2 * radius * std::sqrt(std::numbers::pi / std::numbers::sqrt3);
        const double toTip = side / std::numbers::sqrt3; // from the centre
        path.addPolygon(QPolygonF{{0, -toTip}, {side / 2, toTip / 2}, {-side / 2, toTip / 2}});
        path.closeSubpath();
        break;
    }
    case Marker::Diamond: {
        const double half = radius * std::sqrt(std::numbers::pi / 2);
        path.addPolygon(QPolygonF{{0, -half}, {half, 0}, {0, half}, {-half, 0}});
        path.closeSubpath();
        break;
    }
    case Marker::Cross: {
        path.moveTo(-radius, -radius);
        path.lineTo(radius, radius);
        path.moveTo(-radius, radius);
        path.lineTo(radius, -radius);
        break;
    }
    case Marker::Plus: {
        const double arm = radius * std::numbers::sqrt2;
        path.moveTo(-arm, 0);
        path.lineTo(arm, 0);
        path.moveTo(0, -arm);
        path.lineTo(0, arm);
        break;
    }
    }
    return path;
}

void paintShape(QPainter& painter, Marker marker, const QPainterPath& shape, const QColor& color,
                const QColor& ground, double lineWidth)
{
    const bool stroke = isStroke(marker);
    const double width = stroke ? std::max(lineWidth * 0.8, outline) : outline;
    if (stroke)
        painter.strokePath(shape, QPen(ground, width + 2 * halo, Qt::SolidLine, Qt::SquareCap));
    painter.setBrush(stroke ? QBrush() : QBrush(ground));
    painter.setPen(QPen(color, width, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.drawPath(shape);
}

} // namespace

void paintMarker(QPainter& painter, Marker marker, QPointF at, const QColor& color, const QColor& ground,
                 double lineWidth)
{
    paintShape(painter, marker, shapeOf(marker, radiusFor(lineWidth)).translated(at), color, ground,
               lineWidth);
}

std::vector<double> markerXs(const PlotFrame& frame, int index, int count)
{
    assert(index >= 0 && index < count);
    const double width = frame.area.width();
    const int places = std::max(static_cast<int>(std::lround(width / usualSpacing)), 1);
    std::vector<double> result;
    result.reserve(static_cast<std::size_t>(places));
    for (int place = 0; place < places; ++place) {
        const double share = (place + (index + 0.5) / count) / places;
        result.push_back(frame.valueAt({frame.area.left() + share * width, 0}).x);
    }
    return result;
}

MarkerItem::MarkerItem(QGraphicsItem* parent)
    : QGraphicsItem(parent)
{
    setZValue(400); // over all lines, under the dots of jumps
    setAcceptedMouseButtons(Qt::NoButton);
}

void MarkerItem::setMarkers(const std::vector<core::Point>& points, const PlotFrame& frame)
{
    m_area = frame.area;
    m_points.clear();
    for (const core::Point& p : points)
        if (const QPointF at(frame.pixelX(p.x), frame.pixelY(p.y)); frame.area.contains(at))
            m_points << at;
    updateBounds();
}

void MarkerItem::setAppearance(Marker marker, const QColor& color, const QColor& ground, double lineWidth)
{
    if (m_marker == marker && m_color == color && m_ground == ground && m_lineWidth == lineWidth)
        return;
    m_marker = marker;
    m_color = color;
    m_ground = ground;
    m_lineWidth = lineWidth;
    m_shape = shapeOf(marker, radiusFor(lineWidth));
    updateBounds();
}

void MarkerItem::updateBounds()
{
    if (m_points.isEmpty() && m_bounds.isNull())
        return; // else a spot at the origin would be painted anew
    prepareGeometryChange();
    m_bounds = QRectF();
    const QRectF shape = m_shape.boundingRect();
    const double reach = std::max(shape.right(), -shape.top()) + m_lineWidth / 2 + outline + halo;
    for (const QPointF& at : m_points)
        m_bounds |= QRectF(at, at).adjusted(-reach, -reach, reach, reach);
    update();
}

void MarkerItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    if (m_points.isEmpty())
        return;
    painter->save();
    painter->setClipRect(m_area, Qt::IntersectClip);
    for (const QPointF& at : m_points)
        paintShape(*painter, m_marker, m_shape.translated(at), m_color, m_ground, m_lineWidth);
    painter->restore();
}

} // namespace activation_explorer::ui
