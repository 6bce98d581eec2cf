// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/grid_item.h"

#include "ui/text.h"

#include <algorithm>
#include <cmath>
#include <QFontMetricsF>
#include <QPainter>
#include <QStyleOptionGraphicsItem>
#include <utility>

namespace activation_explorer::ui {

namespace {

constexpr double gap = 6; // between the plot and its labels

QFont boldened(QFont font)
{
    font.setBold(true);
    return font;
}

/// The middle of a pixel, where a line one pixel wide is sharp.
double crisp(double pixel)
{
    return std::floor(pixel) + 0.5;
}

QList<Tick> printedTicks(core::Range range, int maxCount)
{
    QList<Tick> result = ticks(range, maxCount);
    for (Tick& tick : result)
        tick.label = printed(tick.label);
    return result;
}

} // namespace

GridItem::GridItem(QGraphicsItem* parent)
    : QGraphicsItem(parent)
    , m_theme(&theme(Theme::Id::Light))
{
    setFlag(ItemUsesExtendedStyleOption); // labels are left alone when only curves change
    setZValue(-1);
}

void GridItem::setFrame(const PlotFrame& frame)
{
    prepareGeometryChange();
    m_frame = frame;
    m_bounds = parentItem()->boundingRect();
    updateTicks();
    update();
}

void GridItem::setTheme(const Theme& theme)
{
    m_theme = &theme;
    update();
}

void GridItem::setFont(const QFont& font)
{
    m_font = font;
    updateTicks();
    update();
}

void GridItem::setTitle(const QString& title, const QString& symbol)
{
    m_title = printed(title);
    m_symbol = symbol;
    update();
}

void GridItem::setHint(const QString& hint)
{
    if (m_hint == hint)
        return;
    m_hint = hint;
    update();
}

void GridItem::setFocused(bool focused)
{
    m_focused = focused;
    update();
}

double GridItem::yLabelWidth(core::Range y, double height) const
{
    const QFontMetricsF metrics(m_font);
    double width = 0;
    for (const Tick& tick : yTicks(y, height))
        width = std::max(width, metrics.horizontalAdvance(tick.label));
    return width + gap;
}

double GridItem::topMargin() const
{
    return QFontMetricsF(boldened(m_font)).height() + 2 * gap;
}

double GridItem::bottomMargin() const
{
    return 2 * QFontMetricsF(m_font).height() + gap;
}

QList<Tick> GridItem::yTicks(core::Range y, double height) const
{
    return printedTicks(y,
                        std::clamp(static_cast<int>(height / (2.2 * QFontMetricsF(m_font).height())), 2, 12));
}

void GridItem::updateTicks()
{
    m_yTicks = yTicks(m_frame.y, m_frame.area.height());
    // As many x ticks as have room for their labels, which get longer as ticks get closer.
    const QFontMetricsF metrics(m_font);
    for (int count = 12; count >= 2; --count) {
        m_xTicks = printedTicks(m_frame.x, count);
        double width = 0;
        for (const Tick& tick : m_xTicks)
            width = std::max(width, metrics.horizontalAdvance(tick.label));
        if (static_cast<double>(m_xTicks.size()) * (width + 3 * gap) <= m_frame.area.width())
            break;
    }
}

void GridItem::paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget*)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing, false);
    if (option->exposedRect.intersects(m_frame.area))
        paintGrid(*painter);
    if (!m_frame.area.adjusted(-gap / 2, -gap / 2, gap / 2, gap / 2).contains(option->exposedRect))
        paintLabels(*painter);
    painter->restore();
}

void GridItem::paintGrid(QPainter& painter) const
{
    const QRectF& area = m_frame.area;
    const auto drawLine = [&painter](QPointF from, QPointF to, double width, const QColor& color) {
        // The raster engine fills a rectangle in a tenth of the time of such a line.
        const QPointF half = from.x() == to.x() ? QPointF(width / 2, 0) : QPointF(0, width / 2);
        painter.fillRect(QRectF(from - half, to + half), color);
    };
    for (const Tick& tick : m_xTicks) {
        const double px = crisp(m_frame.pixelX(tick.at));
        drawLine({px, area.top()}, {px, area.bottom()}, 1, m_theme->grid);
    }
    for (const Tick& tick : m_yTicks) {
        const double py = crisp(m_frame.pixelY(tick.at));
        drawLine({area.left(), py}, {area.right(), py}, 1, m_theme->grid);
    }
    // Two pixels wide, so sharp between pixels.
    if (m_frame.x.contains(0)) {
        const double px = std::round(m_frame.pixelX(0));
        drawLine({px, area.top()}, {px, area.bottom()}, 2, m_theme->axis);
    }
    if (m_frame.y.contains(0)) {
        const double py = std::round(m_frame.pixelY(0));
        drawLine({area.left(), py}, {area.right(), py}, 2, m_theme->axis);
    }
    painter.setPen(m_focused ? QPen(m_theme->accent, 2) : QPen(m_theme->grid, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(area);
    if (!m_hint.isEmpty()) {
        painter.setFont(m_font);
        constexpr int flags = Qt::AlignCenter | Qt::TextWordWrap;
        painter.fillRect(QFontMetricsF(m_font).boundingRect(area, flags, m_hint).adjusted(-gap, 0, gap, 0),
                         m_theme->base);
        painter.setPen(m_theme->muted);
        painter.drawText(area, flags, m_hint);
    }
}

void GridItem::paintLabels(QPainter& painter) const
{
    const QRectF& area = m_frame.area;
    const QFontMetricsF metrics(m_font);
    const double height = metrics.height();
    painter.setFont(m_font);
    painter.setPen(m_theme->text);
    for (const Tick& tick : m_yTicks)
        painter.drawText(QRectF(0, m_frame.pixelY(tick.at) - height / 2, area.left() - gap, height),
                         Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip, tick.label);
    const double baseline = area.bottom() + gap / 2;
    for (const Tick& tick : m_xTicks) {
        const double width = metrics.horizontalAdvance(tick.label);
        const double left = std::min(m_frame.pixelX(tick.at) - width / 2, m_bounds.right() - width - gap / 2);
        painter.drawText(QRectF(left, baseline, width, height), Qt::AlignCenter | Qt::TextDontClip,
                         tick.label);
    }
    QFont italic = m_font;
    italic.setItalic(true);
    painter.setFont(italic);
    painter.drawText(QRectF(area.left(), baseline + height, area.width(), height),
                     Qt::AlignCenter | Qt::TextDontClip, QStringLiteral("x"));
    painter.drawText(QRectF(area.left(), 0, area.width(), area.top() - gap / 2),
                     Qt::AlignLeft | Qt::AlignBottom, m_symbol);
    // The title in the middle, or where that would be over the symbol, beside it.
    const double symbolWidth = QFontMetricsF(italic).horizontalAdvance(m_symbol) + 2 * gap;
    const QFontMetricsF boldMetrics(boldened(m_font));
    const double titleWidth = boldMetrics.horizontalAdvance(m_title);
    const double left = std::max(area.center().x() - titleWidth / 2, area.left() + symbolWidth);
    const QString title =
        boldMetrics.elidedText(m_title, Qt::ElideRight, std::max(m_bounds.right() - left, 0.0));
    painter.setFont(boldened(m_font));
    painter.drawText(QRectF(left, 0, titleWidth, area.top() - gap / 2),
                     Qt::AlignLeft | Qt::AlignBottom | Qt::TextDontClip, title);
}

} // namespace activation_explorer::ui
