// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/language.h"

#include <optional>
#include <QObject>
#include <QString>

class QActionGroup;
class QSettings;

namespace activation_explorer::ui {

/// The interface's language that a person has chosen, or the system's; remembered. Words alone: numbers and
/// dates are written as the system does, whatever the language.
class WindowLanguage : public QObject
{
    Q_OBJECT

public:
    static constexpr const char* english = "en";
    static constexpr const char* chinese = "zh_CN";

    /// From now on the interface speaks the language that the settings remember; what is absurd there is as
    /// the system. `settings` must outlive it.
    WindowLanguage(QSettings& settings, QObject* parent);

    /// The language of the words that are shown now.
    [[nodiscard]] QLocale locale() const { return m_language->locale(); }
    /// `choices`: actions whose data are a language from above, or empty for the system's. They are checked
    /// as it is, and set it.
    void offer(QActionGroup* choices);

private:
    void set(const QString& code);

    QSettings& m_settings;
    std::optional<Language> m_language;
};

} // namespace activation_explorer::ui
