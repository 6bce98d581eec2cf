// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/family_item.h"

#include "ui/plot/clipping.h"
#include "ui/plot/paint_line.h"

#include <QPainter>

namespace activation_explorer::ui {

namespace {

constexpr double dotRadius = 2.5;

QList<QPolygonF> joined(const std::vector<QLineF>& segments)
{
    QList<QPolygonF> result;
    for (const QLineF& segment : segments) {
        if (result.isEmpty() || result.last().last() != segment.p1())
            result << QPolygonF{segment.p1()};
        result.last() << segment.p2();
    }
    return result;
}

} // namespace

FamilyItem::FamilyItem(QGraphicsItem* parent)
    : QGraphicsItem(parent)
{
    setZValue(1); // between GridItem, at -1, and CurveLayer, at 4
    setAcceptedMouseButtons(Qt::NoButton);
}

void FamilyItem::setGround(const QColor& ground)
{
    m_ground = ground;
    update();
}

void FamilyItem::setForPicture()
{
    m_forPicture = true;
}

void FamilyItem::setMembers(const QList<FamilyMember>& members, const PlotFrame& frame)
{
    const QRectF area = members.isEmpty() ? QRectF() : frame.area;
    if (area != m_area) {
        prepareGeometryChange();
        m_area = area;
    }
    m_lines.resize(static_cast<std::size_t>(members.size()));
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const FamilyMember& member = members[static_cast<qsizetype>(i)];
        Line& line = m_lines[i];
        line.color = member.color;
        line.width = member.lineWidth;
        line.segments.clear(); // keeps its memory for the next frame of a drag
        line.dots.clear();
        // Nothing that is off the plot reaches the painter; ends are cut out of sight.
        const double margin = member.lineWidth + 1;
        const QRectF visible = frame.area.adjusted(-margin, -margin, margin, margin);
        const auto pixel = [&frame](core::Point p) { return QPointF(frame.pixelX(p.x), frame.pixelY(p.y)); };
        for (const core::Polyline& piece : member.sampling.pieces) {
            QPointF from = pixel(piece.front());
            for (std::size_t k = 1; k < piece.size(); ++k) {
                const QPointF to = pixel(piece[k]);
                if (const std::optional<QLineF> segment = clipped({from, to}, visible))
                    line.segments.push_back(*segment);
                from = to;
            }
        }
        for (const core::Mark& mark : member.sampling.marks)
            if (const QPointF at = pixel(mark.at); frame.area.contains(at))
                line.dots.push_back({at, mark.closed});
    }
    update();
}

void FamilyItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    painter->save();
    painter->setClipRect(m_area, Qt::IntersectClip);
    for (const Line& line : m_lines) {
        // The raster engine draws segments with square or flat caps ten times as fast as it strokes a
        // polyline, and five times as fast as segments with round caps; square ones close the joints.
        painter->setPen(QPen(line.color, line.width, Qt::SolidLine, Qt::SquareCap, Qt::RoundJoin));
        if (m_forPicture)
            for (const QPolygonF& whole : joined(line.segments))
                paintLine(*painter, whole);
        else
            painter->drawLines(line.segments.data(), static_cast<int>(line.segments.size()));
        for (const Dot& dot : line.dots) {
            painter->setBrush(dot.closed ? line.color : m_ground);
            painter->drawEllipse(dot.at, dotRadius, dotRadius);
        }
    }
    painter->restore();
}

} // namespace activation_explorer::ui
