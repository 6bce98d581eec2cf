// SPDX-License-Identifier: MIT
#pragma once

#include "core/functions/double_double.h"
#include "core/functions/mills_ratio_table.h"

#include <bit>
#include <cstddef>
#include <cstdint>

namespace activation_explorer::core {

/// Internal to core/functions/. Mills ratio M(t) = Phi(-t) / phi(t) of the normal distribution's tail to its
/// density, 0 <= t <= 41: a slowly falling function from sqrt(pi / 2) towards 1 / t, where both of them
/// underflow. Relative error: < 2^-55.  Source: Mills 1926, doi:10.1093/biomet/18.3-4.395.
[[nodiscard]] inline DoubleDouble millsRatio(double t) noexcept
{
    // The piece is known from the first bits of t + 2, its middle is they and a half of their last.
    constexpr unsigned otherBits = 52 - 4;
    constexpr std::uint64_t half = std::uint64_t{1} << (otherBits - 1);
    constexpr std::uint64_t firstPiece = std::bit_cast<std::uint64_t>(2.0) >> otherBits;
    const std::uint64_t piece = std::bit_cast<std::uint64_t>(t + 2) >> otherBits;
    const double middle = std::bit_cast<double>(piece << otherBits | half) - 2;
    const auto c = [piece](std::size_t i) {
        return millsPieces[(piece - firstPiece) % millsPieces.size()][i];
    };
    const double x = t - middle;
    double slope = 0.0;
    for (std::size_t i = millsPieces[0].size(); i-- > 2;)
        slope = slope * x + c(i);
    return quickTwoSum(c(0), c(1) + x * slope);
}

} // namespace activation_explorer::core
