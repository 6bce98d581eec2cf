// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QFont>
#include <QList>
#include <QPointF>
#include <QSizeF>
#include <QStringList>

class QPainter;

namespace activation_explorer::ui {

class Document;

/// The values of the curves on show at one x, in a picture, with all digits; in Difference with the
/// differences from the reference. As small as the width asks for; curves that have no room are counted.
class PictureTable
{
public:
    PictureTable(const Document& document, const Theme& theme, const QFont& font, QSizeF room);

    /// Where it reads the curves: at the pinned probe, else at 0, or in the middle where 0 is not in view.
    [[nodiscard]] static double x(const Document& document);

    [[nodiscard]] double height() const; ///< 0 without curves
    [[nodiscard]] bool isWhole() const;  ///< no curve left out, no name cut short, not too small to be read
    void paint(QPainter& painter, QPointF topLeft) const;

private:
    struct Row {
        QColor color; ///< of the curve; none: of the heading
        QStringList cells;
    };

    void readRows(const Document& document);
    void fit(QSizeF room);
    [[nodiscard]] double rowHeight() const;

    const Theme* m_theme;
    QFont m_font;
    QList<Row> m_rows;    ///< the heading first
    qsizetype m_left = 0; ///< curves that have no room
    bool m_isCut = false; ///< a name is
    QList<double> m_widths;
    double m_width;
    double m_scale = 1;
};

} // namespace activation_explorer::ui
