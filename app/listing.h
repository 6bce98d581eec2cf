// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace activation_explorer::app {

/// The catalogue for a person: a line for each function, its parameters with default and domain.
[[nodiscard]] std::string listText();

/// The catalogue for programs: a JSON array of all that core declares.
[[nodiscard]] std::string listJson();

} // namespace activation_explorer::app
