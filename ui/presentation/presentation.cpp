// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/presentation.h"

#include "ui/plot/plot_view.h"
#include "ui/presentation/presentation_window.h"
#include "ui/window_actions.h"

#include <algorithm>
#include <QAction>
#include <QGuiApplication>
#include <QScreen>

namespace activation_explorer::ui {

Presentation::Presentation(Document& document, const WindowActions& actions, QWidget* window)
    : QObject(window)
    , m_document(document)
    , m_actions(actions)
    , m_window(window)
    , m_theme(&theme(Theme::Id::Light))
{
    connect(actions.present, &QAction::triggered, this, [this](bool on) { on ? start() : stop(); });
    connect(actions.nextScreen, &QAction::triggered, this, [this] { m_shown->moveToNextScreen(); });
    // One light at a time, or none.
    connect(actions.laser, &QAction::triggered, this, [this] {
        m_actions.spotlight->setChecked(false);
        light();
    });
    connect(actions.spotlight, &QAction::triggered, this, [this] {
        m_actions.laser->setChecked(false);
        light();
    });
    tellActions();
}

void Presentation::start()
{
    if (isOn())
        return;
    m_shown = new PresentationWindow(m_document, m_window);
    m_shown->setAttribute(Qt::WA_DeleteOnClose);
    m_shown->setTheme(*m_theme);
    m_shown->plot().setCurvesHidden(m_curvesAreHidden);
    m_shown->addActions(m_keys);
    connect(&m_shown->plot(), &PlotView::message, this, &Presentation::message);
    connect(m_shown, &PresentationWindow::closed, this, [this] {
        m_shown = nullptr;
        for (QAction* light : {m_actions.laser, m_actions.spotlight})
            light->setChecked(false);
        tellActions();
        Q_EMIT stopped();
    });
    tellActions();
    m_shown->setGeometry(bestScreen()->geometry());
    m_shown->showFullScreen();
}

void Presentation::stop()
{
    if (isOn())
        m_shown->close();
}

/// What a projector shows, where a person does not look at the same.
QScreen* Presentation::bestScreen() const
{
    QScreen* own = m_window->screen();
    const QList<QScreen*> screens = QGuiApplication::screens();
    const auto other = std::ranges::find_if(
        screens, [own](const QScreen* screen) { return !screen->geometry().intersects(own->geometry()); });
    return other == screens.end() ? own : *other;
}

void Presentation::tellActions()
{
    m_actions.present->setChecked(isOn());
    for (QAction* action : {m_actions.laser, m_actions.spotlight})
        action->setEnabled(isOn());
    m_actions.nextScreen->setEnabled(isOn() && QGuiApplication::screens().size() > 1);
}

void Presentation::light()
{
    m_shown->setLight(m_actions.laser->isChecked()       ? PointerLight::Kind::Laser
                      : m_actions.spotlight->isChecked() ? PointerLight::Kind::Spotlight
                                                         : PointerLight::Kind::Off);
}

void Presentation::setTheme(const Theme& theme)
{
    m_theme = &theme;
    if (isOn())
        m_shown->setTheme(theme);
}

void Presentation::setCurvesHidden(bool hidden)
{
    m_curvesAreHidden = hidden;
    if (isOn())
        m_shown->plot().setCurvesHidden(hidden);
}

void Presentation::addActions(const QList<QAction*>& actions)
{
    m_keys << actions;
}

} // namespace activation_explorer::ui
