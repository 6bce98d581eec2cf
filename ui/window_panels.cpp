// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window_panels.h"

#include "ui/document/document.h"
#include "ui/instruments.h"
#include "ui/panels/curve_list.h"
#include "ui/panels/undo_list.h"

#include <QDockWidget>
#include <QEvent>
#include <QMainWindow>

namespace activation_explorer::ui {

using Panel = ViewState::Panel;

WindowPanels::WindowPanels(Document& document, CurveList* curves, Instruments* instruments,
                           QMainWindow* window)
    : QObject(window)
    , m_document(document)
    , m_view(document.view())
    , m_window(window)
{
    m_docks[Panel::Curves] = makeDock("curves", curves);
    m_docks[Panel::Values] = instruments->docks()[0];
    m_docks[Panel::Facts] = instruments->docks()[1];
    m_docks[Panel::Frameworks] = instruments->docks()[2];
    m_docks[Panel::History] = makeDock("history", new UndoList(document));
    window->splitDockWidget(m_docks[Panel::Curves], m_docks[Panel::History], Qt::Vertical);
    // The tables go below the charts, not below the curves.
    window->setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    window->setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);

    m_read.setInterval(0);
    m_read.setSingleShot(true);
    connect(&m_read, &QTimer::timeout, this, &WindowPanels::hearDocks);
    for (const auto& [panel, dock] : m_docks) {
        dock->installEventFilter(this);
        connect(dock, &QDockWidget::visibilityChanged, &m_read, qOverload<>(&QTimer::start));
    }
    connect(&m_view, &ViewState::panelsChanged, this, &WindowPanels::arrangeDocks);
    arrangeDocks();
}

QDockWidget* WindowPanels::makeDock(const char* name, QWidget* panel)
{
    auto* dock = new QDockWidget(m_window);
    dock->setObjectName(QLatin1StringView(name));
    dock->setWidget(panel);
    // Not floating: a floating dock comes back behind the window it belongs to.
    dock->setFeatures(QDockWidget::DockWidgetMovable | QDockWidget::DockWidgetClosable);
    dock->setAllowedAreas(Qt::LeftDockWidgetArea | Qt::RightDockWidgetArea);
    m_window->addDockWidget(Qt::LeftDockWidgetArea, dock);
    return dock;
}

QList<QAction*> WindowPanels::switches() const
{
    QList<QAction*> result;
    for (const auto& [panel, dock] : m_docks)
        result << dock->toggleViewAction();
    return result;
}

void WindowPanels::retranslate()
{
    m_docks[Panel::Curves]->setWindowTitle(tr("Curves"));
    m_docks[Panel::History]->setWindowTitle(tr("Undo list"));
}

void WindowPanels::showHistory()
{
    QDockWidget* dock = m_docks[Panel::History];
    if (isInSight(Panel::History)) {
        dock->close();
        return;
    }
    dock->show();
    dock->raise();
    dock->widget()->setFocus();
}

bool WindowPanels::eventFilter(QObject* dock, QEvent* event)
{
    // These tell that a dock itself is opened or closed. Hide events, and a dock's switch with them, tell of
    // a window that is hidden or minimised, too.
    if (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent)
        m_read.start();
    return QObject::eventFilter(dock, event);
}

/// Of panels that lie one behind another, only the one in front is: Qt puts the others where nobody sees
/// them.
bool WindowPanels::isInSight(Panel panel) const
{
    const QDockWidget* dock = m_docks.at(panel);
    return dock->isVisible() && dock->geometry().right() >= 0 && dock->geometry().bottom() >= 0;
}

ViewState::Panels WindowPanels::arranged() const
{
    ViewState::Panels panels{.open = {}, .front = m_view.panels().front};
    for (const auto& [panel, dock] : m_docks)
        if (!dock->isHidden())
            panels.open.insert(panel);
    if (!isInSight(panels.front))
        for (const Panel panel : {Panel::Values, Panel::Facts, Panel::Frameworks})
            if (isInSight(panel)) {
                panels.front = panel;
                break;
            }
    return panels;
}

void WindowPanels::readDocks()
{
    m_isHearing = true;
    m_view.setPanels(arranged());
    m_isHearing = false;
}

/// A panel that a person opens or closes is a step of undo, but for the undo list: it would go by its own
/// steps. Which one is in front is none.
void WindowPanels::hearDocks()
{
    const ViewState::Panels now = arranged();
    ViewState::Panels before = m_view.panels();
    before.setOpen(Panel::History, now.open.contains(Panel::History));
    m_isHearing = true;
    if (before.open != now.open) {
        m_view.setPanels(before);
        m_document.changeView([&now](ViewState& view) { view.setPanels(now); });
    } else {
        m_view.setPanels(now);
    }
    m_isHearing = false;
}

void WindowPanels::arrangeDocks()
{
    if (m_isHearing)
        return;
    const ViewState::Panels& panels = m_view.panels();
    for (const auto& [panel, dock] : m_docks)
        if (dock->isHidden() == panels.open.contains(panel))
            dock->setVisible(dock->isHidden());
    m_docks.at(panels.front)->raise();
}

} // namespace activation_explorer::ui
