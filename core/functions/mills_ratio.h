// SPDX-License-Identifier: MIT
#pragma once

#include "core/functions/double_double.h"

namespace activation_explorer::core {

/// Internal to core/functions/. Mills ratio M(t) = Phi(-t) / phi(t) of the normal distribution's tail to its
/// density, 0 <= t <= 41: a slowly falling function from sqrt(pi / 2) towards 1 / t, where both of them
/// underflow. Relative error: < 2^-55.  Source: Mills 1926, doi:10.1093/biomet/18.3-4.395.
[[nodiscard]] DoubleDouble millsRatio(double t) noexcept;

} // namespace activation_explorer::core
