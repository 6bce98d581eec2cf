// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window_theme.h"

#include "ui/system_theme.h"
#include "ui/window_actions.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QPalette>
#include <QSettings>

namespace activation_explorer::ui {

namespace {

constexpr QLatin1StringView themeKey{"view/theme"};

std::optional<Theme::Id> idOf(int choice)
{
    const bool known = choice >= 0 && choice <= static_cast<int>(Theme::Id::Contrast);
    return known ? std::optional(static_cast<Theme::Id>(choice)) : std::nullopt;
}

} // namespace

WindowTheme::WindowTheme(QActionGroup* choices, QObject* parent, const QDBusConnection& bus)
    : QObject(parent)
    , m_choices(choices)
    , m_system(new SystemTheme(bus, this))
{
    connect(m_system, &SystemTheme::changed, this, [this] {
        if (!m_chosen)
            set(std::nullopt);
    });
    connect(choices, &QActionGroup::triggered, this, [this](QAction* a) { set(idOf(a->data().toInt())); });
}

void WindowTheme::set(std::optional<Theme::Id> id)
{
    m_chosen = id;
    QApplication::setPalette(QPalette()); // the system's
    m_system->readPalette();
    m_shown = id.value_or(m_system->id());
    QApplication::setPalette(theme(m_shown).palette());
    const int choice = id ? static_cast<int>(*id) : WindowActions::systemTheme;
    for (QAction* a : m_choices->actions())
        a->setChecked(a->data().toInt() == choice);
    Q_EMIT changed(m_shown);
}

void WindowTheme::restore(const QSettings& settings)
{
    bool isNumber = false;
    const int choice = settings.value(themeKey, WindowActions::systemTheme).toInt(&isNumber);
    set(isNumber ? idOf(choice) : std::nullopt);
}

void WindowTheme::save(QSettings& settings) const
{
    settings.setValue(themeKey, m_chosen ? static_cast<int>(*m_chosen) : WindowActions::systemTheme);
}

} // namespace activation_explorer::ui
