// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window_language.h"

#include <QAction>
#include <QActionGroup>
#include <QSettings>

namespace activation_explorer::ui {

namespace {

constexpr QLatin1StringView languageKey{"view/language"};

QString remembered(const QSettings& settings)
{
    const QString code = settings.value(languageKey).toString();
    const bool known = code == QLatin1StringView(WindowLanguage::english) ||
                       code == QLatin1StringView(WindowLanguage::chinese);
    return known ? code : QString();
}

} // namespace

WindowLanguage::WindowLanguage(QSettings& settings, QObject* parent)
    : QObject(parent)
    , m_settings(settings)
{
    set(remembered(settings));
}

void WindowLanguage::offer(QActionGroup* choices)
{
    for (QAction* choice : choices->actions())
        choice->setChecked(choice->data().toString() == remembered(m_settings));
    connect(choices, &QActionGroup::triggered, this, [this](const QAction* chosen) {
        const QString code = chosen->data().toString();
        m_settings.setValue(languageKey, code);
        set(code);
    });
}

void WindowLanguage::set(const QString& code)
{
    m_language
        .reset(); // first: of two translators the one that came last is asked first, and English has none
    m_language.emplace(code.isEmpty() ? systemLanguage() : QLocale(code));
}

} // namespace activation_explorer::ui
