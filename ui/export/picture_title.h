// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QPointF>
#include <QSizeF>
#include <QStringList>

class QPainter;

namespace activation_explorer::ui {

/// A picture's title, in as many lines as it needs and has room for, in the middle.
class PictureTitle
{
public:
    /// `font`: of the text around it. The last line is cut short where there is no room for all.
    PictureTitle(const QString& text, const QFont& font, QSizeF room);

    [[nodiscard]] double height() const; ///< 0 without a text
    [[nodiscard]] bool isWhole() const { return !m_isCut; }
    void paint(QPainter& painter, QPointF topLeft) const;

private:
    QFont m_font;
    double m_width;
    QStringList m_lines;
    bool m_isCut = false; ///< the last line is
};

} // namespace activation_explorer::ui
