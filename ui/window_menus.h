// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

class QAction;
class QLabel;
class QMainWindow;
class QMenu;
class QToolBar;

namespace activation_explorer::ui {

class WindowActions;

/// Where a window's actions are: its menus and tool bars. Belongs to the window.
class WindowMenus : public QObject
{
    Q_OBJECT

public:
    /// `panels`: the switches of its panels. `recent`: the menu of recent files.
    WindowMenus(const WindowActions& actions, const QList<QAction*>& panels, QMenu* recent,
                QMainWindow* window);

    void retranslate();

private:
    void makeFileMenu(QMenu* recent);
    void makeEditMenu();
    void makeViewMenu(const QList<QAction*>& panels);
    void makePresentMenu();
    void makeToolBars();

    const WindowActions& m_actions;
    QMainWindow* m_window;
    QMenu *m_file, *m_edit, *m_view, *m_present, *m_help;
    QMenu *m_theme, *m_language, *m_figures, *m_panels, *m_lines, *m_switches;
    QToolBar *m_mainBar, *m_figureBar;
    QLabel* m_figuresTitle;
};

} // namespace activation_explorer::ui
