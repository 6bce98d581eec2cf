// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace CLI {
class App;
class ParseError;
} // namespace CLI

namespace activation_explorer::app {

/// What CLI11 found wrong with the arguments of `command`, in a sentence of ours: what is wrong, and what is
/// allowed.
[[nodiscard]] QString parseErrorText(const CLI::ParseError& error, const CLI::App& command);

} // namespace activation_explorer::app
