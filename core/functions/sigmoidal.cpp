// SPDX-License-Identifier: MIT
#include "core/functions/sigmoidal.h"

#include "core/functions/scaled_exponential.h"

#include <algorithm>
#include <cmath>

namespace activation_explorer::core {

namespace {

/// Beyond this even exp(-|x|) underflows.
constexpr double farOut = 800;

/// 1 / (a^2 + b^2) for |a| beyond 2^500, where the square overflows and b is nothing beside it.
double inverseOfHugeSquare(double a) noexcept
{
    const Scaled s(a);
    if (std::isinf(a))
        return 0.0;
    return scaled((1.0 / twoProduct(s.mantissa, s.mantissa)).high, -2 * s.exponent);
}

constexpr double huge = 0x1p500;

} // namespace

ValueAndDerivative sigmoid(double x) noexcept
{
    if (std::isnan(x))
        return {x, x};
    if (std::abs(x) > farOut)
        return {x > 0 ? 1.0 : 0.0, 0.0};
    const ScaledExponential e = exponential({-std::abs(x), 0.0});
    const DoubleDouble upper = 1.0 / (e.besideOne() + 1.0);
    const DoubleDouble lower = e.mantissa * upper; // times 2^exponent
    return {x > 0 ? upper.high : scaled(lower.high, e.exponent), scaled((lower * upper).high, e.exponent)};
}

ValueAndDerivative tanh(double x) noexcept
{
    if (std::isnan(x))
        return {x, x};
    if (std::abs(x) > farOut)
        return {std::copysign(1.0, x), 0.0};
    if (std::abs(x) < 0x1p-60)
        return {x, 1.0};
    const DoubleDouble z{-2 * std::abs(x), 0.0};
    const ScaledExponential e = exponential(z);
    const DoubleDouble inverse = 1.0 / (e.besideOne() + 1.0);
    const DoubleDouble minusOne = z.high < -120 ? DoubleDouble{-1.0, 0.0} : exponentialMinusOne(z);
    return {std::copysign((minusOne * inverse).high, x),
            scaled((e.mantissa * (inverse * inverse)).high, e.exponent + 2)};
}

ValueAndDerivative hardsigmoid(double x) noexcept
{
    if (std::isnan(x))
        return {x, x};
    if (std::abs(x) >= 3)
        return {x > 0 ? 1.0 : 0.0, 0.0};
    return {(twoSum(x, 3.0) / 6.0).high, 1.0 / 6};
}

ValueAndDerivative sparseSigmoid(double x) noexcept
{
    if (std::isnan(x))
        return {x, x};
    return {std::clamp((x + 1) / 2, 0.0, 1.0), std::abs(x) < 1 ? 0.5 : std::abs(x) == 1 ? 0.25 : 0.0};
}

ValueAndDerivative softsign(double x) noexcept
{
    if (std::isnan(x))
        return {x, x};
    if (std::abs(x) > huge)
        return {std::copysign(1.0, x), inverseOfHugeSquare(x)};
    const DoubleDouble inverse = 1.0 / twoSum(1.0, std::abs(x));
    return {std::copysign((inverse * x).high, x), (inverse * inverse).high};
}

ValueAndDerivative arctan(double x) noexcept
{
    if (std::isnan(x))
        return {x, x};
    if (std::abs(x) > huge)
        return {std::atan(x), inverseOfHugeSquare(x)};
    return {std::atan(x), (1.0 / (twoProduct(x, x) + 1.0)).high};
}

} // namespace activation_explorer::core
