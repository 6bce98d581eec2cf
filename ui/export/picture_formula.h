// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/formula_sheet.h"

#include <QColor>
#include <QFont>
#include <QPointF>
#include <QRectF>

class QPainter;

namespace activation_explorer::ui {

/// The formulas of a curve's f and f′ in a picture, with its parameters' values: side by side or one below
/// the other, and as small as the room asks for.
class PictureFormula
{
public:
    /// Of the charts that are shown. `name`, if any, stands below them. `font`: of the text around.
    PictureFormula(const core::Curve& curve, ViewState::Charts charts, const QString& name, const QFont& font,
                   const QColor& color, QSizeF room);

    [[nodiscard]] double height() const { return m_namePlace.bottom() + FormulaSheet::margin; }
    [[nodiscard]] bool isWhole() const { return m_isWhole; } ///< name not cut short, not too small to be read
    void paint(QPainter& painter, QPointF topLeft) const;

private:
    QFont m_font;
    QString m_name;
    FormulaSheet m_sheet;
    FormulaSheet::Layout m_layout;
    QRectF m_namePlace;
    bool m_isWhole;
};

} // namespace activation_explorer::ui
