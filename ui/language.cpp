// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

namespace activation_explorer::ui {

namespace {

QLocale languageOfEnvironment()
{
    QByteArray locale;
    for (const char* variable : {"LC_ALL", "LC_MESSAGES", "LANG"})
        if (locale.isEmpty())
            locale = qgetenv(variable);
    const bool hasNone = locale.isEmpty() || locale == "C" || locale == "POSIX"; // then LANGUAGE is nothing
    for (const QByteArray& each : hasNone ? QByteArrayList() : qgetenv("LANGUAGE").split(':') << locale) {
        const QLocale wanted(QString::fromLatin1(each));
        if (wanted.language() == QLocale::English)
            break;
        if (wanted.language() == QLocale::Chinese && wanted.script() == QLocale::SimplifiedHanScript)
            return {QLocale::Chinese, QLocale::China};
    }
    return QLocale::English;
}

} // namespace

const QLocale& systemLanguage()
{
    static const QLocale language = languageOfEnvironment(); // before the program changes its environment
    return language;
}

Language::Language(const QLocale& locale)
{
    const auto install = [&](const QString& name, const QString& folder) {
        auto translator = std::make_unique<QTranslator>();
        if (!translator->load(locale, name, QStringLiteral("_"), folder))
            return false;
        QCoreApplication::installTranslator(translator.get());
        m_translators.push_back(std::move(translator));
        return true;
    };
    // Qt's texts only in a language that ours are in too: no window of two languages.
    if (install(QStringLiteral("activation-explorer"), QStringLiteral(":/translations")))
        install(QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
}

QLocale Language::locale() const
{
    return m_translators.empty() ? QLocale(QLocale::English) : QLocale(m_translators.front()->language());
}

Language::~Language() = default; // a translator that goes is removed

} // namespace activation_explorer::ui
