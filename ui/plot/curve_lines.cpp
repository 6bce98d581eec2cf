// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/curve_lines.h"

#include "ui/plot/paint_line.h"

#include <QPainter>

namespace activation_explorer::ui {

CurveLines::CurveLines(QGraphicsItem* parent)
    : QGraphicsItem(parent)
{
    setZValue(4); // Qt Charts' line series', whose place it takes
    setAcceptedMouseButtons(Qt::NoButton);
}

void CurveLines::setSampling(const core::Sampling& sampling, const PlotFrame& frame)
{
    prepareGeometryChange();
    m_area = frame.area;
    m_pieces.clear();
    for (const core::Polyline& piece : sampling.pieces) {
        QPolygonF& line = m_pieces.emplaceBack();
        line.reserve(static_cast<qsizetype>(piece.size()));
        for (const core::Point& p : piece)
            line << QPointF(frame.pixelX(p.x), frame.pixelY(p.y));
    }
    update();
}

void CurveLines::setPen(const QPen& pen)
{
    m_pen = pen;
    m_pen.setJoinStyle(Qt::RoundJoin);
    update();
}

void CurveLines::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    painter->save();
    painter->setClipRect(m_area, Qt::IntersectClip);
    painter->setPen(m_pen);
    for (const QPolygonF& piece : m_pieces)
        paintLine(*painter, piece);
    painter->restore();
}

} // namespace activation_explorer::ui
