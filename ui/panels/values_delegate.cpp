// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/values_delegate.h"

#include "ui/panels/values_model.h"

#include <QIcon>
#include <QPainter>

namespace activation_explorer::ui {

namespace {

QPixmap mark(const QColor& swatch, bool isCurrent, const QColor& arrowhead)
{
    constexpr int scale = 2; // sharp on a screen of twice the resolution
    const QSize size = ValuesDelegate::markSize;
    QPixmap pixmap(size * scale);
    pixmap.setDevicePixelRatio(scale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.fillRect(QRect(size.width() - size.height(), 0, size.height(), size.height()), swatch);
    if (isCurrent) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(arrowhead);
        painter.drawPolygon(QPolygonF({{1, 1}, {8, 6}, {1, 11}}));
    }
    return pixmap;
}

} // namespace

void ValuesDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const bool isText = index.column() == ValuesModel::Curve ||
                        index.column() == index.model()->columnCount() - 1; // the note
    option->textElideMode = isText ? Qt::ElideRight : Qt::ElideMiddle;
    if (index.column() != ValuesModel::Curve)
        return;
    const auto color = index.data(Qt::DecorationRole).value<QColor>();
    const bool isCurrent = index.data(ValuesModel::IsCurrentRole).toBool();
    QIcon icon(mark(color, isCurrent, option->palette.color(QPalette::Text)));
    icon.addPixmap(mark(color, isCurrent, option->palette.color(QPalette::HighlightedText)), QIcon::Selected);
    option->icon = icon;
    option->decorationSize = markSize;
}

} // namespace activation_explorer::ui
