// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/probe_item.h"

#include <algorithm>
#include <cmath>
#include <QFontMetricsF>
#include <QPainter>

namespace activation_explorer::ui {

namespace {

constexpr double padding = 8;
constexpr double distance = 14; // from the line to the read-out
constexpr double dotRadius = 6;

} // namespace

ProbeItem::ProbeItem(QGraphicsItem* parent)
    : QGraphicsItem(parent)
    , m_theme(&theme(Theme::Id::Light))
{
    setZValue(1000); // above the curves
    setAcceptedMouseButtons(Qt::NoButton);
    hide();
}

void ProbeItem::setTheme(const Theme& theme)
{
    m_theme = &theme;
    update();
}

void ProbeItem::setFont(const QFont& font)
{
    m_font = font;
}

void ProbeItem::show(const PlotFrame& frame, const ProbeReading& reading)
{
    prepareGeometryChange();
    m_area = frame.area;
    m_reading = reading;
    const double x = frame.pixelX(reading.at.x);
    const double y = std::clamp(frame.pixelY(reading.at.y), m_area.top() - 1e4, m_area.bottom() + 1e4);
    m_line = QRectF(x - 1, m_area.top(), 2, m_area.height());
    const bool dotInside = y >= m_area.top() && y <= m_area.bottom();
    m_dot = dotInside ? QRectF(x, y, 0, 0).adjusted(-dotRadius, -dotRadius, dotRadius, dotRadius) : QRectF();
    m_box = QRectF();
    if (!reading.lines.isEmpty()) {
        const QFontMetricsF metrics(m_font);
        double width = 0;
        for (const QString& line : reading.lines)
            width = std::max(width, metrics.horizontalAdvance(line));
        const QSizeF size(std::ceil(width) + 2 * padding,
                          metrics.height() * static_cast<double>(reading.lines.size()) + 2 * padding);
        const bool right = x + distance + size.width() <= m_area.right();
        const double left = std::max(right ? x + distance : x - distance - size.width(), m_area.left());
        const double top = std::clamp(y - distance - size.height(), m_area.top() + 2,
                                      std::max(m_area.top() + 2, m_area.bottom() - size.height() - 2));
        m_box = QRectF(QPointF(left, top), size);
    }
    setVisible(true);
    update();
}

void ProbeItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    painter->save();
    painter->setPen(QPen(m_theme->muted, 1));
    painter->drawLine(m_line.center() - QPointF(0, m_area.height() / 2),
                      m_line.center() + QPointF(0, m_area.height() / 2));
    painter->setRenderHint(QPainter::Antialiasing);
    if (!m_dot.isEmpty()) {
        painter->setPen(QPen(m_theme->base, 2));
        painter->setBrush(m_reading.color);
        painter->drawEllipse(m_dot.adjusted(1, 1, -1, -1));
    }
    if (!m_box.isEmpty()) {
        painter->setPen(QPen(m_reading.color, 1.5));
        painter->setBrush(m_theme->base);
        painter->drawRoundedRect(m_box.adjusted(1, 1, -1, -1), 4, 4);
        painter->setPen(m_theme->text);
        painter->setFont(m_font);
        painter->drawText(m_box.adjusted(padding, padding, 0, 0),
                          Qt::AlignLeft | Qt::AlignTop | Qt::TextDontClip,
                          m_reading.lines.join(QLatin1Char('\n')));
    }
    painter->restore();
}

} // namespace activation_explorer::ui
