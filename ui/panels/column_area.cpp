// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/column_area.h"

#include <QEvent>
#include <QStyle>

namespace activation_explorer::ui {

ColumnArea::ColumnArea(QWidget* parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

bool ColumnArea::eventFilter(QObject* watched, QEvent* event)
{
    const bool result = QScrollArea::eventFilter(watched, event);
    // What it needs is known once it is shown, and changes.
    if (watched == widget() && (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize)) {
        const QMargins margins = viewportMargins();
        setMinimumWidth(widget()->minimumSizeHint().width() + margins.left() + margins.right() +
                        style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, this));
    }
    return result;
}

} // namespace activation_explorer::ui
