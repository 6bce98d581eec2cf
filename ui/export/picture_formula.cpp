// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/picture_formula.h"

#include <QFontMetricsF>
#include <QPainter>

namespace activation_explorer::ui {

PictureFormula::PictureFormula(const core::Curve& curve, ViewState::Charts charts, const QString& name,
                               const QFont& font, const QColor& color, QSizeF room)
    : m_font(font)
    , m_name(QFontMetricsF(font).elidedText(name, Qt::ElideRight, room.width() - 2 * FormulaSheet::margin))
    , m_sheet(curve, {.color = color, .textHeight = QFontMetricsF(font).height(), .charts = charts})
{
    const double nameHeight = m_name.isEmpty() ? 0 : QFontMetricsF(font).height();
    m_layout = m_sheet.layout({room.width(), room.height() - nameHeight});
    m_namePlace = QRectF(0, m_layout.height - FormulaSheet::margin, room.width(), nameHeight);
    constexpr double readable = 0.5; // of the usual size
    m_isWhole = m_name == name && m_layout.scale >= readable;
}

void PictureFormula::paint(QPainter& painter, QPointF topLeft) const
{
    m_sheet.paint(painter, m_layout, topLeft);
    painter.setFont(m_font);
    painter.drawText(m_namePlace.translated(topLeft), Qt::AlignCenter | Qt::TextDontClip, m_name);
}

} // namespace activation_explorer::ui
