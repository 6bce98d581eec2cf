// SPDX-License-Identifier: MIT
#include "core/functions/mills_ratio.h"

#include "core/functions/mills_ratio_table.h"

#include <cstddef>
#include <span>

namespace activation_explorer::core {

namespace {

/// c[0] + c[1] x + c[2] x^2 + …
double polynomial(std::span<const double> c, double x) noexcept
{
    double result = 0.0;
    for (std::size_t i = c.size(); i-- > 0;)
        result = result * x + c[i];
    return result;
}

} // namespace

DoubleDouble millsRatio(double t) noexcept
{
    if (t < millsEnd) {
        const auto piece = static_cast<std::size_t>(t / millsPiece);
        const std::span<const double> c = millsPieces[piece];
        const double x = t - (static_cast<double>(piece) + 0.5) * millsPiece;
        return quickTwoSum(c[0], c[1] + x * polynomial(c.subspan(2), x));
    }
    const double v = 1 / (t * t);
    return quickTwoSum(1.0, v * polynomial(millsTail, v - millsTailMiddle)) / t;
}

} // namespace activation_explorer::core
