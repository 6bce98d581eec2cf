// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QDBusConnection>
#include <QObject>

class QDBusVariant;
class QVariant;

namespace activation_explorer::ui {

/// Light, dark or high contrast, as the desktop is set, now and whenever that changes: by its settings portal
/// (org.freedesktop.portal.Settings: “color-scheme” and “contrast” of org.freedesktop.appearance,
/// “high-contrast” of GNOME); where it has none, or no preference, by the lightness of its palette.
class SystemTheme : public QObject
{
    Q_OBJECT

public:
    /// Asks without waiting: until an answer comes, the palette decides.
    explicit SystemTheme(QDBusConnection bus, QObject* parent = nullptr);

    [[nodiscard]] Theme::Id id() const;
    void readPalette(); ///< while it is the desktop's own

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void onSettingChanged(const QString& group, const QString& key, const QDBusVariant& value);

private:
    void set(const QString& group, const QString& key, const QVariant& value);

    QDBusConnection m_bus;
    uint m_colorScheme = 0; ///< 1: dark, 2: light, else no preference
    bool m_contrastIsHigher = false;
    bool m_contrastIsHighInGnome = false;
    bool m_paletteIsDark = false;
};

} // namespace activation_explorer::ui
