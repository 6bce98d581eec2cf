// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/language.h"

#include <memory>
#include <optional>

class QCoreApplication;

namespace activation_explorer::app {

/// While it lives, texts are translated into the system's language: help and errors, but not what programs
/// read. It brings the QCoreApplication that translations need, if there is none; English needs neither.
class SystemLanguage
{
public:
    SystemLanguage();
    ~SystemLanguage();

    SystemLanguage(const SystemLanguage&) = delete;
    SystemLanguage& operator=(const SystemLanguage&) = delete;

private:
    std::unique_ptr<QCoreApplication> m_application;
    std::optional<ui::Language> m_language;
};

} // namespace activation_explorer::app
