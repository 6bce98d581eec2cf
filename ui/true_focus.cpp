// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/true_focus.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QTabBar>

namespace activation_explorer::ui {

namespace {

QAccessible::UpdateHandler next = nullptr; // null: Qt's own

bool isUntrue(const QAccessibleEvent& event)
{
    if (event.type() != QAccessible::Focus)
        return false;
    const auto* widget = qobject_cast<QWidget*>(event.object());
    const bool hasItems = qobject_cast<const QAbstractItemView*>(widget) != nullptr ||
                          qobject_cast<const QTabBar*>(widget) != nullptr;
    // In a popup a list is led by the keys of the field beside it.
    return hasItems && !widget->hasFocus() && widget->window()->windowType() != Qt::Popup;
}

void tell(QAccessibleEvent* event)
{
    // It has been taken account of by now, must not be twice, and is nothing that AT-SPI is told.
    if (event->type() == QAccessible::TableModelChanged || isUntrue(*event))
        return;
    QAccessible::installUpdateHandler(next);
    QAccessible::updateAccessibility(event);
    QAccessible::installUpdateHandler(tell);
}

} // namespace

void tellTrueFocusOnly()
{
    if (const QAccessible::UpdateHandler before = QAccessible::installUpdateHandler(tell); before != tell)
        next = before;
}

} // namespace activation_explorer::ui
