// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/paint_line.h"

#include <QLineF>
#include <QList>
#include <QPainter>
#include <QPen>
#include <QPolygonF>

namespace activation_explorer::ui {

namespace {

constexpr double longest = 50'000; // pixels

double lengthOf(const QPolygonF& line)
{
    double length = 0;
    for (qsizetype i = 1; i < line.size(); ++i)
        length += QLineF(line[i - 1], line[i]).length();
    return length;
}

} // namespace

void paintLine(QPainter& painter, const QPolygonF& line)
{
    if (lengthOf(line) <= longest)
        return painter.drawPolyline(line);
    QList<QLineF> segments;
    segments.reserve(line.size());
    for (qsizetype i = 1; i < line.size(); ++i)
        segments << QLineF(line[i - 1], line[i]);
    painter.save();
    QPen pen = painter.pen();
    pen.setStyle(Qt::SolidLine);
    pen.setCapStyle(Qt::SquareCap); // ten times as fast as round ones
    painter.setPen(pen);
    painter.drawLines(segments);
    painter.restore();
}

} // namespace activation_explorer::ui
