// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style.h"

#include <gtest/gtest.h>
#include <QApplication>
#include <QFont>
#include <QLocale>

int main(int argc, char** argv)
{
    testing::InitGoogleTest(&argc, argv);
    const QByteArray screens = qgetenv("TEST_SCREENS"); // a file that says which; else there is one
    qputenv("QT_QPA_PLATFORM", screens.isEmpty() ? "offscreen" : "offscreen:configfile=" + screens);
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent"); // whatever the desktop is like
    qputenv("LC_ALL", "C.UTF-8");
    qunsetenv("LANGUAGE");
    QLocale::setDefault(QLocale::c()); // a test that is about locales sets its own
    const QApplication application(argc, argv);
    QApplication::setStyle(new activation_explorer::ui::Style);
    QFont font(QStringLiteral("DejaVu Sans"));
    font.setPointSize(10);
    QApplication::setFont(font);
    return RUN_ALL_TESTS();
}
