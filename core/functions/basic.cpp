// SPDX-License-Identifier: MIT
#include "core/functions/basic.h"

#include "core/functions/sine_reduction.h"

#include <cmath>

namespace activation_explorer::core {

ValueAndDerivative identity(double x) noexcept
{
    return {x, std::isnan(x) ? x : 1.0};
}

ValueAndDerivative step(double x, double values) noexcept
{
    if (std::isnan(x))
        return {x, x};
    if (x == 0)
        return {values, 0.0};
    return {x > 0 ? 1.0 : 0.0, 0.0};
}

ValueAndDerivative sine(double x) noexcept
{
    constexpr double platformsEnd =
        0x1p27; // farther out some platforms lose digits beside multiples of pi / 2
    if (!(std::abs(x) > platformsEnd && std::isfinite(x)))
        return {std::sin(x), std::cos(x)};
    const QuarterTurns turns = reduceHuge(std::abs(x));
    const auto [angle, rest] = turns.rest;
    const double sine = std::sin(angle) + rest * std::cos(angle);
    const double cosine = std::cos(angle) - rest * std::sin(angle);
    const bool isOdd = turns.quadrant % 2 != 0;
    const double value = isOdd ? cosine : sine;
    const double derivative = isOdd ? -sine : cosine;
    const double sign = turns.quadrant >= 2 ? -1.0 : 1.0;
    return {std::copysign(1.0, x) * sign * value, sign * derivative};
}

} // namespace activation_explorer::core
