// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPoint>
#include <QPointer>
#include <QString>
#include <QWindow>

class QMimeData;
class QWidget;

namespace activation_explorer::monkey {

/// A mouse and a keyboard: their events come in where a platform's do, so that popups, grabs, modal dialogs
/// and shortcuts do with them what they do with a person's. A window may go at any of them.
class Hand
{
public:
    /// Where the mouse is from now on.
    void reach(QWindow* window, QPoint at);
    void press(Qt::MouseButton button, Qt::KeyboardModifiers modifiers = {});
    void moveTo(QPoint at, Qt::KeyboardModifiers modifiers = {});
    void release(Qt::KeyboardModifiers modifiers = {}); ///< of all buttons
    void click(Qt::MouseButton button, Qt::KeyboardModifiers modifiers = {});
    void doubleClick(Qt::MouseButton button);
    void turnWheel(QPoint angle, Qt::KeyboardModifiers modifiers = {});
    [[nodiscard]] QPoint at() const { return m_at; }

    static void type(int key, Qt::KeyboardModifiers modifiers, const QString& text = {});
    static void typeText(const QString& text);
    static void drop(QWindow& window, QPoint at, const QMimeData& data);

private:
    void send(QEvent::Type type, Qt::MouseButton button, Qt::KeyboardModifiers modifiers);
    void forgetLastClick();

    QPointer<QWindow> m_window;
    QPoint m_at;
    Qt::MouseButtons m_down;
    int m_ms = 0; ///< by its own clock, so that double clicks do not depend on how fast all goes
};

} // namespace activation_explorer::monkey
