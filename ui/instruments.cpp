// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/instruments.h"

#include "ui/panels/facts_sheet.h"
#include "ui/panels/framework_lens.h"
#include "ui/panels/values_panel.h"

#include <QCoreApplication>
#include <QDockWidget>
#include <QLayout>
#include <QMainWindow>
#include <QResizeEvent>
#include <QScrollArea>

namespace activation_explorer::ui {

Instruments::Instruments(Document& document, QMainWindow* window)
    : QObject(window)
    , m_values(new ValuesPanel(document))
{
    auto* facts = new FactsSheet(document);
    auto* lens = new FrameworkLens(document);
    const std::array<QWidget*, 3> panels{m_values, facts, lens};
    const std::array names{"values", "facts", "frameworks"};
    for (std::size_t i = 0; i < panels.size(); ++i) {
        m_docks[i] = new QDockWidget(window);
        m_docks[i]->setObjectName(QLatin1StringView(names[i]));
        // With letters so large that the panel has no room, it scrolls: the charts and the other panels have
        // some.
        auto* area = new QScrollArea;
        area->setWidgetResizable(true);
        area->setFrameShape(QFrame::NoFrame);
        area->setFocusPolicy(Qt::NoFocus);
        area->setWidget(panels[i]);
        panels[i]->installEventFilter(this);
        m_docks[i]->setWidget(area);
        // Not floating, as the dock of the curves.
        m_docks[i]->setFeatures(QDockWidget::DockWidgetMovable | QDockWidget::DockWidgetClosable);
        m_docks[i]->setAllowedAreas(Qt::BottomDockWidgetArea | Qt::TopDockWidgetArea);
        window->addDockWidget(Qt::BottomDockWidgetArea, m_docks[i]);
        // Behind another's tab Qt only moves a panel out of sight: it would go on working, take the focus by
        // Tab, and answer to its keys.
        connect(m_docks[i], &QDockWidget::visibilityChanged, this, [this, i](bool isInFront) {
            m_isInFront[i] = isInFront;
            showPanels();
        });
        QSizePolicy policy = area->sizePolicy();
        policy.setRetainSizeWhenHidden(true); // the docks' size is not that of one alone
        area->setSizePolicy(policy);
        if (i > 0)
            window->tabifyDockWidget(m_docks[0], m_docks[i]);
    }
    m_docks[0]->raise();
    connect(m_values, &ValuesPanel::copied, this, &Instruments::message);
    connect(facts, &FactsSheet::copied, this, &Instruments::message);
    connect(lens, &FrameworkLens::copied, this, &Instruments::message);
}

void Instruments::showPanels()
{
    for (std::size_t i = 0; i < m_docks.size(); ++i)
        m_docks[i]->widget()->setVisible(m_isInFront[i] && !m_curvesAreHidden);
}

/// Of two sizes that a panel gets while it is hidden, Qt 6.4 tells it the first alone.
bool Instruments::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Show) {
        auto* panel = static_cast<QWidget*>(watched);
        if (const QSize told = panel->layout()->geometry().size(); told != panel->contentsRect().size()) {
            QResizeEvent missed(panel->size(), told);
            QCoreApplication::sendEvent(panel, &missed);
        }
    }
    return QObject::eventFilter(watched, event);
}

void Instruments::setCurvesHidden(bool hidden)
{
    m_curvesAreHidden = hidden;
    showPanels();
}

void Instruments::retranslate()
{
    m_docks[0]->setWindowTitle(tr("Values"));
    m_docks[1]->setWindowTitle(tr("Facts"));
    m_docks[2]->setWindowTitle(tr("Frameworks"));
}

void Instruments::askForX()
{
    m_docks[0]->show();
    m_docks[0]->raise();
    m_values->focusX();
}

} // namespace activation_explorer::ui
