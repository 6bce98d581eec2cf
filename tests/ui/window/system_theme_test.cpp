// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/system_theme.h"

#include "ui/window_actions.h"
#include "ui/window_theme.h"

#include <gtest/gtest.h>
#include <QAction>
#include <QActionGroup>
#include <QDBusMetaType>
#include <QDBusVariant>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using DesktopSettings = QMap<QString, QVariantMap>;

/// What a desktop says of its look.
class FakePortal : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    DesktopSettings settings;

public Q_SLOTS:
    DesktopSettings ReadAll(const QStringList& groups) const
    {
        DesktopSettings result;
        for (const QString& group : groups)
            if (settings.contains(group))
                result[group] = settings[group];
        return result;
    }

Q_SIGNALS:
    void SettingChanged(const QString& group, const QString& key, const QDBusVariant& value);
};

namespace activation_explorer::ui {
namespace {

const QString appearance = QStringLiteral("org.freedesktop.appearance");
const QString colorScheme = QStringLiteral("color-scheme");
const QString gnome = QStringLiteral("org.gnome.desktop.a11y.interface");

/// A bus of its own, with a portal on it.
class SystemThemeTest : public testing::Test
{
protected:
    static void SetUpTestSuite()
    {
        daemon = new QProcess;
        daemon->start(QStringLiteral("dbus-daemon"), {QStringLiteral("--session"), QStringLiteral("--nofork"),
                                                      QStringLiteral("--print-address")});
        ASSERT_TRUE(daemon->waitForReadyRead()) << "dbus-daemon is needed";
        address = QString::fromUtf8(daemon->readLine()).trimmed();
        qDBusRegisterMetaType<DesktopSettings>();
        qRegisterMetaType<QDBusVariant>(); // else no signal has one, until one has been received
    }
    static void TearDownTestSuite()
    {
        daemon->terminate();
        daemon->waitForFinished();
        delete daemon;
    }
    SystemThemeTest()
    {
        EXPECT_TRUE(portalBus.registerObject(QStringLiteral("/org/freedesktop/portal/desktop"), &portal,
                                             QDBusConnection::ExportAllContents));
        EXPECT_TRUE(portalBus.registerService(QStringLiteral("org.freedesktop.portal.Desktop")));
    }
    ~SystemThemeTest() override
    {
        QDBusConnection::disconnectFromBus(QStringLiteral("portal"));
        QDBusConnection::disconnectFromBus(QStringLiteral("program"));
    }

    void change(const QString& group, const QString& key, const QVariant& value)
    {
        portal.settings[group][key] = value;
        Q_EMIT portal.SettingChanged(group, key, QDBusVariant(value));
    }

    static inline QProcess* daemon = nullptr;
    static inline QString address;
    QDBusConnection portalBus = QDBusConnection::connectToBus(address, QStringLiteral("portal"));
    QDBusConnection bus = QDBusConnection::connectToBus(address, QStringLiteral("program"));
    FakePortal portal;
};

TEST_F(SystemThemeTest, IsDarkWhereTheDesktopPrefersThat)
{
    portal.settings[appearance][colorScheme] = 1U;
    const SystemTheme theme(bus);
    EXPECT_EQ(theme.id(), Theme::Id::Light); // the palette's, as long as there is no answer
    QSignalSpy changed(&theme, &SystemTheme::changed);
    EXPECT_TRUE(changed.wait());
    EXPECT_EQ(theme.id(), Theme::Id::Dark);
}

TEST_F(SystemThemeTest, FollowsEveryChange)
{
    const SystemTheme theme(bus);
    QSignalSpy changed(&theme, &SystemTheme::changed);
    change(appearance, colorScheme, 1U);
    EXPECT_TRUE(changed.wait());
    EXPECT_EQ(theme.id(), Theme::Id::Dark);
    change(appearance, colorScheme, 2U);
    EXPECT_TRUE(changed.wait());
    EXPECT_EQ(theme.id(), Theme::Id::Light);
    change(appearance, QStringLiteral("accent-color"), 2U); // not ours
    change(gnome, QStringLiteral("high-contrast"), true);
    EXPECT_TRUE(changed.wait());
    EXPECT_EQ(theme.id(), Theme::Id::Contrast);
    change(appearance, QStringLiteral("contrast"), 0U); // does not take back what another setting says
    change(gnome, QStringLiteral("high-contrast"), false);
    EXPECT_TRUE(changed.wait());
    EXPECT_EQ(theme.id(), Theme::Id::Light);
    change(appearance, QStringLiteral("contrast"), 1U);
    EXPECT_TRUE(changed.wait());
    EXPECT_EQ(theme.id(), Theme::Id::Contrast);
}

TEST_F(SystemThemeTest, WithoutPortalOrBusThePaletteDecides)
{
    portalBus.unregisterService(QStringLiteral("org.freedesktop.portal.Desktop"));
    const QDBusConnection none(QStringLiteral("none"));
    for (const QDBusConnection& each : {bus, none}) {
        QPalette palette;
        palette.setColor(QPalette::Window, Qt::black);
        QApplication::setPalette(palette);
        const SystemTheme theme(each);
        EXPECT_EQ(theme.id(), Theme::Id::Dark);
        QApplication::setPalette(QPalette());
    }
}

TEST_F(SystemThemeTest, TheWindowFollowsUntilAPersonChooses)
{
    QWidget window;
    const WindowActions actions(&window);
    WindowTheme theme(actions.themes, nullptr, bus);
    theme.set(std::nullopt);
    EXPECT_EQ(theme.shown(), Theme::Id::Light);
    QSignalSpy changed(&theme, &WindowTheme::changed);
    change(appearance, colorScheme, 1U);
    EXPECT_TRUE(changed.wait());
    EXPECT_EQ(theme.shown(), Theme::Id::Dark);
    EXPECT_TRUE(actions.themeSystem->isChecked());
    EXPECT_EQ(QApplication::palette().color(QPalette::Base), ui::theme(Theme::Id::Dark).base);

    actions.themeContrast->trigger();
    const QSignalSpy system(theme.findChild<SystemTheme*>(), &SystemTheme::changed);
    change(appearance, colorScheme, 2U);
    EXPECT_TRUE(QTest::qWaitFor([&system] { return system.count() == 1; }));
    EXPECT_EQ(theme.shown(), Theme::Id::Contrast);
    actions.themeSystem->trigger();
    EXPECT_EQ(theme.shown(), Theme::Id::Light);
}

} // namespace
} // namespace activation_explorer::ui

#include "system_theme_test.moc"
