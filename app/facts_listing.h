// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/curve.h"

#include <string>
#include <vector>

namespace activation_explorer::app {

/// The facts of curves for a person: a heading for each, then a line a fact.
[[nodiscard]] std::string factsText(const std::vector<core::Curve>& curves);

/// The facts of curves for programs: a JSON array. Infinities are the strings "inf" and "-inf".
[[nodiscard]] std::string factsJson(const std::vector<core::Curve>& curves);

} // namespace activation_explorer::app
