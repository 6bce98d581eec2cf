// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/picture_title.h"

#include <algorithm>
#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

namespace activation_explorer::ui {

namespace {

constexpr double larger = 1.5;
constexpr double aboveTitle = 8;

} // namespace

PictureTitle::PictureTitle(const QString& text, const QFont& font, QSizeF room)
    : m_font(font)
    , m_width(room.width())
{
    m_font.setPixelSize(qRound(font.pixelSize() * larger));
    m_font.setBold(true);
    const QString words = text.simplified();
    if (words.isEmpty())
        return;
    const QFontMetricsF metrics(m_font);
    const double width = std::max(room.width() - 2 * aboveTitle, 1.0);
    const int mostLines = std::max(1, static_cast<int>((room.height() - aboveTitle) / metrics.height()));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    QTextLayout layout(words, m_font);
    layout.setTextOption(option);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        if (m_lines.size() + 1 == mostLines) {
            const QString rest = words.mid(line.textStart());
            m_lines << metrics.elidedText(rest, Qt::ElideRight, width);
            m_isCut = m_lines.last() != rest;
            break;
        }
        m_lines << words.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
}

double PictureTitle::height() const
{
    return m_lines.isEmpty()
               ? 0
               : aboveTitle + QFontMetricsF(m_font).height() * static_cast<double>(m_lines.size());
}

void PictureTitle::paint(QPainter& painter, QPointF topLeft) const
{
    const double lineHeight = QFontMetricsF(m_font).height();
    QRectF place(topLeft + QPointF(0, aboveTitle), QSizeF(m_width, lineHeight));
    painter.setFont(m_font);
    for (const QString& line : m_lines) {
        painter.drawText(place, Qt::AlignCenter | Qt::TextDontClip, line);
        place.translate(0, lineHeight);
    }
}

} // namespace activation_explorer::ui
