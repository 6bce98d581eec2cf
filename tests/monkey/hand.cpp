// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/monkey/hand.h"

#include <QCoreApplication>
#include <QDropEvent>
#include <QGuiApplication>
#include <QTest>
#include <QWheelEvent>

namespace activation_explorer::monkey {

void Hand::send(QEvent::Type type, Qt::MouseButton button, Qt::KeyboardModifiers modifiers)
{
    if (m_window)
        qt_handleMouseEvent(m_window, m_at, m_window->mapToGlobal(m_at), m_down, button, type, modifiers,
                            ++m_ms);
}

void Hand::reach(QWindow* window, QPoint at)
{
    if (m_down != Qt::NoButton && m_window && m_window->isVisible())
        at = m_window->mapFromGlobal(window->mapToGlobal(at)); // where a button is down has the mouse
    else
        m_window = window;
    moveTo(at);
}

void Hand::moveTo(QPoint at, Qt::KeyboardModifiers modifiers)
{
    m_at = at;
    send(QEvent::MouseMove, Qt::NoButton, modifiers);
}

void Hand::press(Qt::MouseButton button, Qt::KeyboardModifiers modifiers)
{
    m_down.setFlag(button);
    send(QEvent::MouseButtonPress, button, modifiers);
}

void Hand::release(Qt::KeyboardModifiers modifiers)
{
    for (const Qt::MouseButton button : {Qt::LeftButton, Qt::RightButton, Qt::MiddleButton}) {
        if (!m_down.testFlag(button))
            continue;
        m_down.setFlag(button, false);
        send(QEvent::MouseButtonRelease, button, modifiers);
    }
}

void Hand::forgetLastClick()
{
    constexpr int ms = 1000; // longer than between the clicks of a double click
    m_ms += ms;
}

void Hand::click(Qt::MouseButton button, Qt::KeyboardModifiers modifiers)
{
    forgetLastClick();
    press(button, modifiers);
    release(modifiers);
}

void Hand::doubleClick(Qt::MouseButton button)
{
    click(button);
    press(button);
    release();
}

void Hand::turnWheel(QPoint angle, Qt::KeyboardModifiers modifiers)
{
    if (!m_window)
        return;
    QWheelEvent event(m_at, m_window->mapToGlobal(m_at), {}, angle, m_down, modifiers, Qt::NoScrollPhase,
                      false);
    QCoreApplication::sendEvent(m_window, &event);
}

void Hand::type(int key, Qt::KeyboardModifiers modifiers, const QString& text)
{
    for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease})
        if (QWindow* focused = QGuiApplication::focusWindow())
            qt_handleKeyEvent(focused, type, key, modifiers, text);
}

void Hand::typeText(const QString& text)
{
    for (const QChar letter : text)
        type(letter.unicode() < 0x80 ? letter.toUpper().unicode() : 0, {}, letter);
}

void Hand::drop(QWindow& window, QPoint at, const QMimeData& data)
{
    const QPointer<QWindow> alive(&window);
    QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&window, &enter);
    if (!alive)
        return;
    QDragMoveEvent move(at, Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&window, &move);
    if (!alive)
        return;
    if (!move.isAccepted()) {
        QDragLeaveEvent leave;
        QCoreApplication::sendEvent(&window, &leave);
        return;
    }
    QDropEvent drop(at, Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&window, &drop);
}

} // namespace activation_explorer::monkey
