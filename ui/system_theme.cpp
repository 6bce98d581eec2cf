// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/system_theme.h"

#include <QApplication>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QPalette>
#include <utility>

namespace activation_explorer::ui {

namespace {

using Settings = QMap<QString, QVariantMap>; // by group and key

constexpr QLatin1StringView service{"org.freedesktop.portal.Desktop"};
constexpr QLatin1StringView path{"/org/freedesktop/portal/desktop"};
constexpr QLatin1StringView settingsPortal{"org.freedesktop.portal.Settings"};
constexpr QLatin1StringView appearance{"org.freedesktop.appearance"};
constexpr QLatin1StringView gnomeAccess{"org.gnome.desktop.a11y.interface"};

constexpr uint dark = 1;
constexpr uint light = 2;

} // namespace

SystemTheme::SystemTheme(QDBusConnection bus, QObject* parent)
    : QObject(parent)
    , m_bus(std::move(bus))
{
    readPalette();
    if (!m_bus.isConnected())
        return;
    qDBusRegisterMetaType<Settings>();
    m_bus.connect(
        service, path, settingsPortal, QStringLiteral("SettingChanged"), this,
        SLOT(onSettingChanged(QString, QString, QDBusVariant))); // clazy:exclude=connect-not-normalized
    QDBusMessage call =
        QDBusMessage::createMethodCall(service, path, settingsPortal, QStringLiteral("ReadAll"));
    call << QStringList{appearance, gnomeAccess};
    auto* answer = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        answer->deleteLater();
        const QDBusPendingReply<Settings> reply = *answer;
        if (!reply.isValid())
            return; // there is no portal
        for (const auto& [group, values] : reply.value().asKeyValueRange())
            for (const auto& [key, value] : values.asKeyValueRange())
                set(group, key, value);
    });
}

Theme::Id SystemTheme::id() const
{
    if (m_contrastIsHigher || m_contrastIsHighInGnome)
        return Theme::Id::Contrast;
    const bool isDark = m_colorScheme == dark || (m_colorScheme != light && m_paletteIsDark);
    return isDark ? Theme::Id::Dark : Theme::Id::Light;
}

void SystemTheme::readPalette()
{
    m_paletteIsDark = QApplication::palette().color(QPalette::Window).lightnessF() < 0.5F;
}

void SystemTheme::onSettingChanged(const QString& group, const QString& key, const QDBusVariant& value)
{
    set(group, key, value.variant());
}

void SystemTheme::set(const QString& group, const QString& key, const QVariant& value)
{
    const Theme::Id before = id();
    if (group == appearance && key == QLatin1StringView("color-scheme"))
        m_colorScheme = value.toUInt();
    else if (group == appearance && key == QLatin1StringView("contrast"))
        m_contrastIsHigher = value.toUInt() == 1;
    else if (group == gnomeAccess && key == QLatin1StringView("high-contrast"))
        m_contrastIsHighInGnome = value.toBool();
    if (id() != before)
        Q_EMIT changed();
}

} // namespace activation_explorer::ui
