// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/system_language.h"

#include <array>
#include <QCoreApplication>

namespace activation_explorer::app {

namespace {

/// Qt warns on standard error of a locale that is named, but not installed.
std::unique_ptr<QCoreApplication> quietApplication()
{
    static int argc = 1; // as long as the application lives, says Qt
    static std::array<char, 20> name{"activation-explorer"};
    static std::array<char*, 2> argv{name.data(), nullptr};
    const QtMessageHandler usual =
        qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString&) {});
    auto application = std::make_unique<QCoreApplication>(argc, argv.data());
    qInstallMessageHandler(usual);
    return application;
}

} // namespace

SystemLanguage::SystemLanguage()
{
    if (ui::systemLanguage().language() == QLocale::English)
        return;
    if (!QCoreApplication::instance())
        m_application = quietApplication();
    m_language.emplace(ui::systemLanguage());
}

SystemLanguage::~SystemLanguage() = default;

} // namespace activation_explorer::app
