// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/files/drop_target.h"

#include "ui/document/session_text.h"

#include <QApplication>
#include <QDropEvent>
#include <QMimeData>
#include <QUrl>
#include <QWidget>
#include <QWindow>

namespace activation_explorer::ui {

namespace {

QStringList localFiles(const QMimeData& data)
{
    QStringList result;
    for (const QUrl& url : data.urls())
        if (url.isLocalFile())
            result << url.toLocalFile();
    return result;
}

} // namespace

DropTarget::DropTarget(QWidget* window)
    : QObject(window)
    , m_window(window)
{
    window->setAcceptDrops(true); // else some platforms do not tell the window of drags
    window->installEventFilter(this);
    watchHandle();
}

void DropTarget::watchHandle()
{
    if (m_handle == m_window->windowHandle())
        return;
    m_handle = m_window->windowHandle();
    if (m_handle)
        m_handle->installEventFilter(this);
}

bool DropTarget::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_window) {
        if (event->type() == QEvent::Show || event->type() == QEvent::WinIdChange)
            watchHandle();
        return false;
    }
    // At the window's handle, before any widget, since charts and fields take drops for themselves.
    if (event->type() != QEvent::DragEnter && event->type() != QEvent::DragMove &&
        event->type() != QEvent::Drop)
        return false;
    auto* drop = static_cast<QDropEvent*>(event);
    if (event->type() == QEvent::DragEnter)
        m_isTaken = isTaken(*drop->mimeData()); // the same until the drop, and a long text takes a while
    if (!m_isTaken || QApplication::activeModalWidget())
        return false;
    if (drop->possibleActions().testFlag(Qt::CopyAction))
        drop->setDropAction(Qt::CopyAction); // not Move: what is dropped stays where it is from
    drop->accept();
    if (event->type() == QEvent::Drop)
        take(*drop->mimeData());
    return true;
}

bool DropTarget::isTaken(const QMimeData& data)
{
    return !localFiles(data).isEmpty() || (data.hasText() && holdsSessionText(data.text()));
}

void DropTarget::take(const QMimeData& data)
{
    const QStringList files = localFiles(data);
    const QString text = files.isEmpty() ? data.text() : QString();
    QMetaObject::invokeMethod(
        this,
        [this, files, text] {
            m_window->activateWindow();
            if (files.isEmpty())
                Q_EMIT textDropped(text);
            else
                Q_EMIT filesDropped(files);
        },
        Qt::QueuedConnection);
}

} // namespace activation_explorer::ui
