// SPDX-License-Identifier: MIT
#pragma once

#include "core/functions/double_double.h"

/// Internal to core/functions/.
namespace activation_explorer::core {

/// x = quadrant pi/2 + rest (mod 2 pi), |rest| <= pi/4.
struct QuarterTurns {
    unsigned quadrant; ///< 0 … 3
    DoubleDouble rest; ///< relative error < 2^-60
};

/// For 2^20 <= x, finite, however far out: multiplies with as many bits of 2/pi as matter.
/// Source: Payne & Hanek 1983, doi:10.1145/1057600.1057602.
[[nodiscard]] QuarterTurns reduceHuge(double x) noexcept;

} // namespace activation_explorer::core
