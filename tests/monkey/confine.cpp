// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/monkey/confine.h"

#include "ui/style.h"

#include <QDir>
#include <QFile>
#include <QFont>

namespace activation_explorer::monkey {

void confine(const QString& folder)
{
    for (const char* variable : {"HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME",
                                 "XDG_CACHE_HOME", "XDG_RUNTIME_DIR", "TMPDIR"}) {
        const QString path = folder + QLatin1Char('/') + QLatin1StringView(variable);
        QDir().mkpath(path);
        qputenv(variable, path.toUtf8());
    }
    QFile::setPermissions(qEnvironmentVariable("XDG_RUNTIME_DIR"),
                          QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QDir::setCurrent(folder);
    for (const char* server : {"CUPS_SERVER", "PULSE_SERVER"})
        qputenv(server, "/nonexistent");
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("LC_ALL", "C.UTF-8");
    qunsetenv("LANGUAGE");
}

Application::Application(int& argc, char** argv)
    : QApplication(argc, argv)
{
    setStyle(new ui::Style);
    setApplicationName(QStringLiteral("activation-explorer"));
    setOrganizationName(QStringLiteral("activation-explorer"));
    setQuitOnLastWindowClosed(false);
    QFont font(QStringLiteral("DejaVu Sans"));
    constexpr int points = 10;
    font.setPointSize(points);
    setFont(font);
}

} // namespace activation_explorer::monkey
