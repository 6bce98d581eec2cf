// SPDX-License-Identifier: MIT
#pragma once

#include <bit>
#include <cstdint>
#include <limits>

namespace activation_explorer::core {

/// Internal to core. Maps the doubles but NaN to integers in the same order (-0 and 0 to the same one), and
/// back, so that a bisection reaches any double in at most 64 steps.
[[nodiscard]] inline std::int64_t orderOf(double x) noexcept
{
    const auto bits = std::bit_cast<std::int64_t>(x);
    return bits >= 0 ? bits : std::numeric_limits<std::int64_t>::min() - bits;
}

[[nodiscard]] inline double doubleOf(std::int64_t order) noexcept
{
    return std::bit_cast<double>(order >= 0 ? order : std::numeric_limits<std::int64_t>::min() - order);
}

} // namespace activation_explorer::core
