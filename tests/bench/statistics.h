// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace activation_explorer::bench {

/// The least of the values that so large a share of them do not exceed.
[[nodiscard]] double quantile(std::vector<double> values, double share);

} // namespace activation_explorer::bench
