// SPDX-License-Identifier: MIT
#pragma once

#include "core/facts.h"

#include <string>
#include <vector>

/// Facts as short texts, so that expectations can be read like a table. Numbers have ten digits.
namespace activation_explorer::core {

/// "(-inf, 0] {3}", or "none".
[[nodiscard]] std::string shown(const std::vector<Interval>& intervals);
/// "0 on (-inf, 0]", or for a value not attained "1 towards inf".
[[nodiscard]] std::string shown(const Bound& bound);
/// "min -0.375 at -1.5", or "none".
[[nodiscard]] std::string shown(const std::vector<Extremum>& extrema);
/// "-0.5 to 0 at -0.5", or "none".
[[nodiscard]] std::string shown(const std::vector<Jump>& jumps);

} // namespace activation_explorer::core
