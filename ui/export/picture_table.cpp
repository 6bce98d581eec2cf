// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/picture_table.h"

#include "core/difference.h"
#include "ui/document/document.h"
#include "ui/panels/values_text.h"
#include "ui/text.h"

#include <algorithm>
#include <numeric>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

namespace activation_explorer::ui {

namespace {

constexpr double margin = 8;
constexpr double padding = 14; // on both sides of a cell's text
constexpr double swatch = 22;  // the length of a curve's sign
constexpr double swatchGap = 6;
constexpr double leastName = 0.3; // of the width, for the curves' names

} // namespace

double PictureTable::x(const Document& document)
{
    const ViewState& view = document.view();
    if (view.isPinned())
        return *view.probe();
    const core::Range seen = view.ranges().x;
    return seen.contains(0) ? 0 : seen.center();
}

PictureTable::PictureTable(const Document& document, const Theme& theme, const QFont& font, QSizeF room)
    : m_theme(&theme)
    , m_font(font)
    , m_width(room.width())
{
    readRows(document);
    for (Row& row : m_rows)
        for (QString& cell : row.cells)
            cell = printed(cell);
    if (!m_rows.isEmpty())
        fit(room);
}

void PictureTable::readRows(const Document& document)
{
    const CurveModel& curves = document.curves();
    QList<int> rows = document.shownRows();
    if (rows.isEmpty())
        return;
    const double at = x(document);
    const bool differences = document.view().mode() == ViewState::Mode::Difference;
    QStringList heading{QStringLiteral("x = ") + valueText(at), QStringLiteral("f(x)"),
                        QStringLiteral("f′(x)")};
    if (differences) {
        rows.prepend(curves.referenceRow());
        heading << QStringLiteral("Δf(x)") << QStringLiteral("Δf′(x)");
    }
    m_rows << Row{{}, heading};
    for (const int row : rows) {
        const CurveEntry& entry = curves.entry(row);
        const core::ValueAndDerivative y = entry.curve.evaluate(at);
        QStringList cells{curveTitle(entry.curve), valueText(y.value), valueText(y.derivative)};
        for (const core::Quantity quantity : {core::Quantity::Value, core::Quantity::Derivative})
            if (differences)
                cells << (row == curves.referenceRow()
                              ? QStringLiteral("–")
                              : differenceText(core::difference(
                                    entry.curve, curves.entry(curves.referenceRow()).curve, quantity, at)));
        m_rows << Row{entry.color, cells};
    }
}

double PictureTable::rowHeight() const
{
    return std::ceil(QFontMetricsF(m_font).height() * 1.15);
}

void PictureTable::fit(QSizeF room)
{
    const QFontMetricsF metrics(m_font);
    m_widths.resize(m_rows.first().cells.size());
    for (const Row& row : m_rows)
        for (qsizetype column = 0; column < m_widths.size(); ++column)
            m_widths[column] =
                std::max(m_widths[column], metrics.horizontalAdvance(row.cells[column]) + 2 * padding);
    m_widths.first() += swatch + swatchGap;
    const double free = std::max(room.width() - 2 * margin, 1.0);
    const double numbers = std::accumulate(m_widths.begin() + 1, m_widths.end(), 0.0);
    // Names make way for numbers, and what then has no room becomes smaller.
    m_widths.first() = std::min(m_widths.first(), std::max(free - numbers, leastName * free));
    for (Row& row : m_rows) {
        const QString name = row.cells.first();
        row.cells.first() = metrics.elidedText(name, Qt::ElideRight,
                                               m_widths.first() - swatch - swatchGap - 2 * padding + 0.5);
        m_isCut = m_isCut || row.cells.first() != name;
    }
    m_scale = std::min(1.0, free / (m_widths.first() + numbers));

    const auto fitting = static_cast<qsizetype>((room.height() - 2 * margin) / (rowHeight() * m_scale));
    const qsizetype most = std::max(fitting, qsizetype(2)); // heading and one curve
    if (m_rows.size() > most) {
        const qsizetype kept = std::max(most - 1, qsizetype(2)); // a line counts the others
        m_left = m_rows.size() - kept;
        m_rows.resize(kept);
    }
}

bool PictureTable::isWhole() const
{
    constexpr double readable = 0.5; // of the usual size
    return m_left == 0 && !m_isCut && m_scale >= readable;
}

double PictureTable::height() const
{
    const qsizetype lines = m_rows.size() + (m_left > 0 ? 1 : 0);
    return m_rows.isEmpty() ? 0 : 2 * margin + static_cast<double>(lines) * rowHeight() * m_scale;
}

void PictureTable::paint(QPainter& painter, QPointF topLeft) const
{
    if (m_rows.isEmpty())
        return;
    const double total = std::accumulate(m_widths.begin(), m_widths.end(), 0.0);
    painter.save();
    painter.translate(topLeft + QPointF((m_width - total * m_scale) / 2, margin));
    painter.scale(m_scale, m_scale);
    painter.setFont(m_font);
    double y = 0;
    for (const Row& row : m_rows) {
        const bool isHeading = !row.color.isValid();
        double x = 0;
        for (qsizetype column = 0; column < m_widths.size(); ++column) {
            QRectF cell(x, y, m_widths[column], rowHeight());
            x = cell.right();
            cell.adjust(padding, 0, -padding, 0);
            if (column == 0 && !isHeading) {
                painter.setPen(QPen(row.color, 3, Qt::SolidLine, Qt::FlatCap));
                painter.drawLine(QPointF(cell.left(), cell.center().y()),
                                 QPointF(cell.left() + swatch, cell.center().y()));
            }
            if (column == 0)
                cell.adjust(swatch + swatchGap, 0, 0, 0);
            painter.setPen(isHeading ? m_theme->muted : m_theme->text);
            painter.drawText(cell, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, row.cells[column]);
        }
        y += rowHeight();
        if (isHeading) {
            painter.setPen(QPen(m_theme->axis, 1));
            painter.drawLine(QPointF(0, y), QPointF(total, y));
        }
    }
    if (m_left > 0) {
        painter.setPen(m_theme->muted);
        painter.drawText(
            QRectF(padding + swatch + swatchGap, y, total, rowHeight()),
            Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip,
            QCoreApplication::translate("Picture", "+ %1 more", "curves that have no room in the table")
                .arg(m_left));
    }
    painter.restore();
}

} // namespace activation_explorer::ui
