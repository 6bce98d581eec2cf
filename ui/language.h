// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <QLocale>
#include <vector>

class QTranslator;

namespace activation_explorer::ui {

/// The language of the system's messages, as gettext reads it from LC_ALL, LC_MESSAGES, LANG and LANGUAGE at
/// the program's start: Chinese (simplified), or English where it is any other.
[[nodiscard]] const QLocale& systemLanguage();

/// The interface's language for as long as this lives: our texts and Qt's own. Needs a QCoreApplication.
class Language
{
public:
    /// The first of the locale's languages that there is a translation for; English else.
    explicit Language(const QLocale& locale);
    ~Language();
    /// The language of our texts.
    [[nodiscard]] QLocale locale() const;

    Language(const Language&) = delete;
    Language& operator=(const Language&) = delete;

private:
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace activation_explorer::ui
