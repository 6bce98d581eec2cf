// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/legend.h"

#include <algorithm>
#include <cmath>
#include <QEvent>
#include <QFontMetricsF>
#include <QPainter>

namespace activation_explorer::ui {

namespace {

constexpr double lineLength = 44;
constexpr double gap = 8;      // between line and title
constexpr double spacing = 28; // between items
constexpr double margin = 8;

QFont legendFont(QFont font, bool current)
{
    font.setPointSizeF(font.pointSizeF() * 1.25); // readable at a distance
    font.setBold(current);
    return font;
}

} // namespace

Legend::Legend(QWidget* parent)
    : QWidget(parent)
    , m_theme(&theme(Theme::Id::Light))
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void Legend::setItems(const QList<Item>& items)
{
    if (m_items == items)
        return;
    const int before = heightForWidth(width());
    m_items = items;
    if (heightForWidth(width()) != before)
        updateGeometry();
    QStringList titles;
    for (const Item& item : items)
        titles << item.title;
    setAccessibleName(tr("Legend: %1").arg(titles.join(QStringLiteral("; "))));
    update();
}

void Legend::setTheme(const Theme& theme)
{
    m_theme = &theme;
    update();
}

QList<QRectF> Legend::places(double width) const
{
    const double height = std::ceil(QFontMetricsF(legendFont(font(), true)).height());
    QList<QRectF> result;
    QPointF at(margin, margin / 2);
    for (const Item& item : m_items) {
        const double itemWidth =
            lineLength + gap + QFontMetricsF(legendFont(font(), item.current)).horizontalAdvance(item.title);
        if (at.x() > margin && at.x() + itemWidth > width - margin)
            at = QPointF(margin, at.y() + height);
        result << QRectF(at, QSizeF(itemWidth, height));
        at.rx() += itemWidth + spacing;
    }
    return result;
}

int Legend::heightForWidth(int width) const
{
    const double line = QFontMetricsF(legendFont(font(), true)).height();
    const QList<QRectF> rows = places(width);
    return static_cast<int>(std::ceil((rows.isEmpty() ? line : rows.last().bottom()) + margin / 2));
}

QSize Legend::sizeHint() const
{
    return {400, heightForWidth(400)};
}

void Legend::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), m_theme->base);
    const QList<QRectF> at = places(width());
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        const Item& item = m_items[i];
        painter.setPen(item.pen);
        const double y = at[i].center().y();
        painter.drawLine(QPointF(at[i].left(), y), QPointF(at[i].left() + lineLength, y));
        painter.setPen(m_theme->text);
        painter.setFont(legendFont(font(), item.current));
        painter.drawText(at[i].adjusted(lineLength + gap, 0, 0, 0),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, item.title);
    }
}

void Legend::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace activation_explorer::ui
