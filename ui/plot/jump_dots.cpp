// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/jump_dots.h"

#include <QPainter>

namespace activation_explorer::ui {

namespace {

constexpr double outline = 2;

} // namespace

JumpDots::JumpDots(QGraphicsItem* parent)
    : QGraphicsItem(parent)
{
    setZValue(500); // over all lines, under the probe
    setAcceptedMouseButtons(Qt::NoButton);
}

void JumpDots::setMarks(const std::vector<core::Mark>& marks, const PlotFrame& frame)
{
    m_area = frame.area;
    m_dots.clear();
    for (const core::Mark& mark : marks)
        m_dots << Dot{{frame.pixelX(mark.at.x), frame.pixelY(mark.at.y)}, mark.closed};
    updateBounds();
}

void JumpDots::setAppearance(const QColor& color, const QColor& ground, double lineWidth)
{
    const double radius = 1.5 * lineWidth + 1;
    if (m_color == color && m_ground == ground && m_radius == radius)
        return;
    m_color = color;
    m_ground = ground;
    m_radius = radius;
    updateBounds();
}

void JumpDots::updateBounds()
{
    if (m_dots.isEmpty() && m_bounds.isNull())
        return; // else a spot at the origin would be painted anew
    prepareGeometryChange();
    m_bounds = QRectF();
    const double reach = m_radius + outline;
    for (const Dot& dot : m_dots)
        m_bounds |= QRectF(dot.at, dot.at).adjusted(-reach, -reach, reach, reach);
    update();
}

void JumpDots::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    if (m_dots.isEmpty())
        return;
    painter->save();
    painter->setClipRect(m_area, Qt::IntersectClip);
    painter->setPen(QPen(m_color, outline));
    for (const Dot& dot : m_dots) {
        painter->setBrush(dot.closed ? m_color : m_ground);
        painter->drawEllipse(dot.at, m_radius, m_radius);
    }
    painter->restore();
}

} // namespace activation_explorer::ui
