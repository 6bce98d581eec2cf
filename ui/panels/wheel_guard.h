// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QEvent>
#include <QObject>
#include <QWidget>

namespace activation_explorer::ui {

/// An event filter: a control without the focus leaves the wheel to whatever scrolls around it, so that
/// scrolling over a control does not change it.
class WheelGuard : public QObject
{
public:
    /// Guards `control` for its lifetime.
    static void guard(QWidget* control)
    {
        control->setFocusPolicy(Qt::StrongFocus); // not by the wheel
        control->installEventFilter(new WheelGuard(control));
    }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() != QEvent::Wheel || static_cast<QWidget*>(watched)->hasFocus())
            return false;
        event->ignore();
        return true;
    }

private:
    using QObject::QObject;
};

} // namespace activation_explorer::ui
