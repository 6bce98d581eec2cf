// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/picture_formula.h"

#include "ui/formula.h"
#include "ui/text.h"

#include <algorithm>
#include <QFontMetricsF>
#include <QPainter>
#include <QSvgRenderer>

namespace activation_explorer::ui {

namespace {

constexpr double margin = 8;
constexpr double gap = 40; // between formulas side by side

} // namespace

PictureFormula::PictureFormula(const core::Activation& activation, ViewState::Charts charts,
                               const QString& name, const QFont& font, const QColor& color, QSizeF room)
    : m_font(font)
    , m_name(QFontMetricsF(font).elidedText(name, Qt::ElideRight, room.width() - 2 * margin))
    , m_value(charts == ViewState::Charts::Derivative ? nullptr
                                                      : loadFormula(toQString(activation.id), color))
    , m_derivative(charts == ViewState::Charts::Function
                       ? nullptr
                       : loadFormula(toQString(activation.id) + QStringLiteral("_derivative"), color))
{
    const double textHeight = QFontMetricsF(font).height();
    const bool isPair = m_value && m_derivative;
    const QSizeF f = m_value ? formulaSize(*m_value, textHeight) : QSizeF(0, 0);
    const QSizeF d = m_derivative ? formulaSize(*m_derivative, textHeight) : QSizeF(0, 0);
    const double between = isPair ? gap : 0;
    const double nameHeight = m_name.isEmpty() ? 0 : textHeight;
    const QSizeF free(std::max(room.width() - 2 * margin, 1.0),
                      std::max(room.height() - 2 * margin - nameHeight, 1.0));
    const QSizeF beside(f.width() + between + d.width(), std::max(f.height(), d.height()));
    const QSizeF below(std::max(f.width(), d.width()), f.height() + margin + d.height());
    const auto scaleOf = [&free](const QSizeF& size) {
        return std::min({1.0, free.width() / size.width(), free.height() / size.height()});
    };
    const bool isBeside = scaleOf(beside) >= scaleOf(below);
    const double scale = std::max(scaleOf(beside), scaleOf(below));
    const double half = room.width() / 2;
    double bottom = margin;
    if (isBeside) {
        const double tall = beside.height() * scale;
        // Each in the middle of its half, over its chart, if both fit so.
        const bool halves = isPair && std::max(f.width(), d.width()) * scale + 2 * margin <= half;
        const double left =
            halves ? (half - f.width() * scale) / 2 : (room.width() - beside.width() * scale) / 2;
        const double right =
            halves ? half + (half - d.width() * scale) / 2 : left + (f.width() + between) * scale;
        m_valuePlace = QRectF(QPointF(left, margin + (tall - f.height() * scale) / 2), f * scale);
        m_derivativePlace = QRectF(QPointF(right, margin + (tall - d.height() * scale) / 2), d * scale);
        bottom += tall;
    } else {
        const double left = (room.width() - below.width() * scale) / 2;
        m_valuePlace = QRectF(QPointF(left, margin), f * scale);
        m_derivativePlace = QRectF(QPointF(left, m_valuePlace.bottom() + margin * scale), d * scale);
        bottom = m_derivativePlace.bottom();
    }
    constexpr double readable = 0.5; // of the usual size
    m_isWhole = m_name == name && scale >= readable;
    m_namePlace = QRectF(0, bottom, room.width(), nameHeight);
    m_height = m_namePlace.bottom() + margin;
}

PictureFormula::~PictureFormula() = default;

void PictureFormula::paint(QPainter& painter, QPointF topLeft) const
{
    if (m_value)
        m_value->render(&painter, m_valuePlace.translated(topLeft));
    if (m_derivative)
        m_derivative->render(&painter, m_derivativePlace.translated(topLeft));
    painter.setFont(m_font);
    painter.drawText(m_namePlace.translated(topLeft), Qt::AlignCenter | Qt::TextDontClip, m_name);
}

} // namespace activation_explorer::ui
