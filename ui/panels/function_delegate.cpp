// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/function_delegate.h"

#include "ui/panels/function_list_model.h"

#include <QPainter>

namespace activation_explorer::ui {

namespace {

constexpr int headingMargin = 8;
constexpr int functionMargin = 20; ///< functions stand in from their heading
constexpr int rightMargin = 10;
constexpr int gap = 12; ///< between the name and the id, at least

bool isHeading(const QModelIndex& index)
{
    return !index.flags().testFlag(Qt::ItemIsSelectable);
}

QFont bold(QFont font)
{
    font.setBold(true);
    return font;
}

} // namespace

void FunctionDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const
{
    painter->save();
    const QPalette& palette = option.palette;
    const auto text = [&](const QRect& rect, Qt::Alignment alignment, const QString& string) {
        const QString elided =
            painter->fontMetrics().elidedText(string, Qt::ElideRight, std::max(rect.width(), 0));
        painter->drawText(rect, static_cast<int>(alignment | Qt::AlignVCenter | Qt::TextSingleLine), elided);
    };
    if (isHeading(index)) {
        painter->setFont(bold(option.font));
        painter->setPen(palette.color(QPalette::PlaceholderText));
        const QRect line = option.rect.adjusted(headingMargin, 0, -rightMargin, 0);
        text(line, Qt::AlignLeft, index.data(FunctionListModel::NameRole).toString());
    } else {
        const bool highlighted = option.state.testFlag(QStyle::State_Selected);
        if (highlighted)
            painter->fillRect(option.rect, palette.highlight());
        const QColor strong = palette.color(highlighted ? QPalette::HighlightedText : QPalette::Text);
        const QColor muted =
            palette.color(highlighted ? QPalette::HighlightedText : QPalette::PlaceholderText);
        QRect line = option.rect.adjusted(functionMargin, 0, -rightMargin, 0);
        painter->setFont(option.font);
        painter->setPen(strong);
        const QString name = index.data(FunctionListModel::NameRole).toString();
        text(line, Qt::AlignLeft, name);
        painter->setPen(muted);
        line.setLeft(line.left() + painter->fontMetrics().horizontalAdvance(name));
        // What follows the name in the row's whole text: “ — swish”.
        const QString foundBy = index.data(Qt::DisplayRole).toString().mid(name.size());
        text(line, Qt::AlignLeft, foundBy);
        line.setLeft(line.left() + painter->fontMetrics().horizontalAdvance(foundBy) + gap);
        text(line, Qt::AlignRight, index.data(FunctionListModel::IdRole).toString());
    }
    painter->restore();
}

QSize FunctionDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    if (isHeading(index)) {
        const QFontMetrics metrics(bold(option.font));
        return {headingMargin + metrics.horizontalAdvance(index.data().toString()) + rightMargin,
                metrics.height() + 10};
    }
    const QString id = index.data(FunctionListModel::IdRole).toString();
    return {functionMargin + option.fontMetrics.horizontalAdvance(index.data().toString()) + gap +
                option.fontMetrics.horizontalAdvance(id) + rightMargin,
            option.fontMetrics.height() + 8};
}

} // namespace activation_explorer::ui
