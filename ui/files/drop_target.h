// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QStringList>

class QMimeData;
class QWidget;
class QWindow;

namespace activation_explorer::ui {

/// Takes files and sessions' text forms that are dropped anywhere on a window, whatever widget is there; all
/// else goes on to the widgets. Tells of a drop once it is over, so that a question does not keep the program
/// waiting from which it came. Takes nothing while a dialog is open.
class DropTarget : public QObject
{
    Q_OBJECT

public:
    explicit DropTarget(QWidget* window); ///< belongs to it

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void filesDropped(const QStringList& paths);
    void textDropped(const QString& text);

private:
    [[nodiscard]] static bool isTaken(const QMimeData& data);
    void watchHandle();
    void take(const QMimeData& data);

    QWidget* m_window;
    QPointer<QWindow> m_handle;
    bool m_isTaken = false; ///< what is being dragged over the window
};

} // namespace activation_explorer::ui
