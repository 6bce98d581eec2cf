// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/reading_area.h"

#include <QEvent>
#include <QPainter>

namespace activation_explorer::ui {

namespace {

constexpr int focusWidth = 2;

} // namespace

ReadingArea::ReadingArea(QWidget* parent)
    : ColumnArea(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setViewportMargins(focusWidth, focusWidth, focusWidth, focusWidth);
}

bool ReadingArea::event(QEvent* event)
{
    const bool result = ColumnArea::event(event);
    if (event->type() == QEvent::Paint && hasFocus()) {
        QPainter painter(this);
        painter.setPen(QPen(palette().color(QPalette::Highlight), focusWidth, Qt::SolidLine, Qt::SquareCap,
                            Qt::MiterJoin));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
    return result;
}

} // namespace activation_explorer::ui
