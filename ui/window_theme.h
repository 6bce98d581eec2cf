// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <optional>
#include <QDBusConnection>
#include <QObject>

class QActionGroup;
class QSettings;

namespace activation_explorer::ui {

class SystemTheme;

/// The theme that a person has chosen for the application, or the system's, also when that changes. Checks
/// the actions that stand for it, and is remembered.
class WindowTheme : public QObject
{
    Q_OBJECT

public:
    /// `choices`: actions whose data are a Theme::Id or WindowActions::systemTheme.
    /// `bus`: where the desktop's settings are.
    WindowTheme(QActionGroup* choices, QObject* parent,
                const QDBusConnection& bus = QDBusConnection::sessionBus());

    void set(std::optional<Theme::Id> id); ///< nullopt: as the system
    [[nodiscard]] Theme::Id shown() const noexcept { return m_shown; }

    void restore(const QSettings& settings); ///< what is absurd there is as the system
    void save(QSettings& settings) const;

Q_SIGNALS:
    void changed(activation_explorer::ui::Theme::Id id); ///< whenever one is set

private:
    QActionGroup* m_choices;
    SystemTheme* m_system;
    std::optional<Theme::Id> m_chosen;
    Theme::Id m_shown = Theme::Id::Light;
};

} // namespace activation_explorer::ui
