// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace activation_explorer::app {

/// What the command line says to a person, Text::tr("…"): in the system's language while a SystemLanguage
/// lives.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(activation_explorer::app::CommandLine)
};

} // namespace activation_explorer::app
