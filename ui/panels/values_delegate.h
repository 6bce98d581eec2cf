// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QStyledItemDelegate>

namespace activation_explorer::ui {

/// Paints a ValuesModel: a swatch in each curve's colour, and before the current one's an arrowhead. A number
/// without room loses digits amid itself, so that its exponent can be read.
class ValuesDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr QSize markSize{24, 12}; ///< of the arrowhead and the swatch

    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
};

} // namespace activation_explorer::ui
