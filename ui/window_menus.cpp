// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window_menus.h"

#include "ui/window_actions.h"

#include <QAction>
#include <QActionGroup>
#include <QLabel>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>
#include <QToolButton>

namespace activation_explorer::ui {

WindowMenus::WindowMenus(const WindowActions& actions, const QList<QAction*>& panels, QMenu* recent,
                         QMainWindow* window)
    : QObject(window)
    , m_actions(actions)
    , m_window(window)
    , m_file(window->menuBar()->addMenu(QString()))
    , m_edit(window->menuBar()->addMenu(QString()))
    , m_view(window->menuBar()->addMenu(QString()))
    , m_present(window->menuBar()->addMenu(QString()))
    , m_help(window->menuBar()->addMenu(QString()))
    , m_mainBar(window->addToolBar(QString()))
    , m_figureBar(new QToolBar)
    , m_figuresTitle(new QLabel)
{
    makeFileMenu(recent);
    makeEditMenu();
    makeViewMenu(panels);
    makePresentMenu();
    connect(panels.last(), &QAction::toggled, m_actions.showHistory, &QAction::setChecked);
    m_help->addActions({m_actions.shortcuts, m_actions.about, m_actions.aboutQt});
    makeToolBars();
    for (QToolBar* bar : {m_mainBar, m_figureBar})
        m_panels->addAction(bar->toggleViewAction());
}

void WindowMenus::makeFileMenu(QMenu* recent)
{
    m_file->addActions({m_actions.newDocument, m_actions.open});
    m_file->addMenu(recent);
    m_file->addSeparator();
    m_file->addActions({m_actions.save, m_actions.saveAs});
    m_file->addSeparator();
    m_file->addActions({m_actions.exportImage, m_actions.exportData, m_actions.exportCode});
    m_file->addSeparator();
    m_file->addAction(m_actions.print);
    m_file->addSeparator();
    m_file->addAction(m_actions.quit);
}

void WindowMenus::makeEditMenu()
{
    m_edit->addActions({m_actions.undo, m_actions.redo, m_actions.showHistory});
    m_edit->addSeparator();
    m_edit->addActions({m_actions.copyText, m_actions.copyImage, m_actions.copyFormula, m_actions.paste});
    m_edit->addSeparator();
    m_edit->addActions(
        {m_actions.add, m_actions.duplicate, m_actions.remove, m_actions.moveUp, m_actions.moveDown});
    m_edit->addSeparator();
    m_edit->addActions({m_actions.reference, m_actions.stopPlaying, m_actions.goToX, m_actions.playSound});
    m_edit->addSeparator();
    m_edit->addAction(m_actions.restoreCurves);
}

void WindowMenus::makeViewMenu(const QList<QAction*>& panels)
{
    m_view->addActions(m_actions.modes->actions());
    m_view->addSeparator();
    m_view->addActions(m_actions.charts->actions());
    m_view->addSeparator();
    m_view->addActions({m_actions.zoomIn, m_actions.zoomOut, m_actions.boxZoom, m_actions.fit,
                        m_actions.resetView, m_actions.ranges, m_actions.equalAspect, m_actions.back,
                        m_actions.forward});
    m_view->addSeparator();
    m_view->addActions({m_actions.legend, m_actions.endLabels, m_actions.tangent, m_actions.markers});
    m_lines = m_view->addMenu(QString());
    m_lines->addActions(m_actions.lineWidths->actions());
    m_view->addSeparator();
    m_figures = m_view->addMenu(QString());
    m_figures->addActions(m_actions.figures);
    m_theme = m_view->addMenu(QString());
    m_theme->addActions(m_actions.themes->actions());
    m_language = m_view->addMenu(QString());
    m_language->addActions(m_actions.languages->actions());
    m_panels = m_view->addMenu(QString());
    m_panels->addActions(panels);
    m_view->addSeparator();
    m_view->addAction(m_actions.resetWindow);
}

void WindowMenus::makePresentMenu()
{
    m_present->addActions({m_actions.present, m_actions.nextScreen});
    m_present->addSeparator();
    m_present->addActions({m_actions.laser, m_actions.spotlight});
    m_present->addSeparator();
    m_present->addAction(m_actions.derivativeSwitch);
    m_switches = m_present->addMenu(QString());
    m_switches->addActions(m_actions.curveSwitches);
}

void WindowMenus::makeToolBars()
{
    m_mainBar->setObjectName(QStringLiteral("mainBar"));
    m_mainBar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    const auto addIcons = [this](const QList<QAction*>& actions) {
        for (QAction* action : actions) {
            m_mainBar->addAction(action);
            static_cast<QToolButton*>(m_mainBar->widgetForAction(action))
                ->setToolButtonStyle(Qt::ToolButtonIconOnly);
        }
    };
    addIcons({m_actions.open, m_actions.save});
    m_mainBar->addSeparator();
    m_mainBar->addActions(m_actions.modes->actions());
    m_mainBar->addSeparator();
    m_mainBar->addActions(m_actions.charts->actions());
    m_mainBar->addSeparator();
    m_mainBar->addActions({m_actions.fit, m_actions.resetView});
    addIcons({m_actions.boxZoom, m_actions.back, m_actions.forward});
    m_mainBar->addSeparator();
    m_mainBar->addActions({m_actions.undo, m_actions.redo});
    addIcons({m_actions.present});

    m_window->addToolBarBreak();
    m_window->addToolBar(m_figureBar);
    m_figureBar->setObjectName(QStringLiteral("figureBar"));
    m_figuresTitle->setContentsMargins(6, 0, 6, 0);
    m_figureBar->addWidget(m_figuresTitle);
    m_figureBar->addActions(m_actions.figures);
}

void WindowMenus::retranslate()
{
    m_file->setTitle(tr("&File"));
    m_edit->setTitle(tr("&Edit"));
    m_view->setTitle(tr("&View"));
    m_help->setTitle(tr("&Help"));
    m_theme->setTitle(tr("The&me"));
    // In both languages, so that who has chosen the wrong one finds back.
    m_language->setTitle(tr("Lan&guage (语言)"));
    m_figures->setTitle(tr("Figures of the &article"));
    m_panels->setTitle(tr("&Panels"));
    m_present->setTitle(tr("&Present"));
    m_switches->setTitle(tr("&Curves on and off"));
    m_lines->setTitle(tr("Line widt&h"));
    m_mainBar->setWindowTitle(tr("Main tool bar"));
    m_figureBar->setWindowTitle(tr("Article figures"));
    for (const QToolBar* bar : {m_mainBar, m_figureBar}) // Qt gives it neither a name nor a tooltip
        if (auto* more = bar->findChild<QToolButton*>(QStringLiteral("qt_toolbar_ext_button"))) {
            more->setAccessibleName(tr("More of: %1", "of a tool bar's buttons").arg(bar->windowTitle()));
            more->setToolTip(more->accessibleName());
        }
    m_figuresTitle->setText(tr("Figures:"));
    m_figuresTitle->setToolTip(tr("The seven figures of the teaching article, on x from −20 to 20"));
}

} // namespace activation_explorer::ui
