// SPDX-License-Identifier: MIT
#include "core/functions/shrinkage.h"

#include "core/functions/evaluation_definition.h"
#include "core/functions/scaled_exponential.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>

namespace activation_explorer::core {

namespace {

/// (tanh(x) - x) / x^3 = -1/3 + 2/15 y - …, y = x^2: the coefficients after the first; to 2^-60 for |x| <
/// 1/4.
constexpr std::array seriesRest{
    2.0 / 15,
    -17.0 / 315,
    62.0 / 2835,
    -1382.0 / 155925,
    21844.0 / 6081075,
    -929569.0 / 638512875,
    6404582.0 / 10854718875,
    -443861162.0 / 1856156927625,
    18888466084.0 / 194896477400625,
    -113927491862.0 / 2900518163668125,
    1.5918905069328964e-05, // 58870668456604 / 3698160658676859375
};

double tanhshrinkNearZero(double x) noexcept
{
    constexpr DoubleDouble third{0x1.5555555555555p-2, 0x1.5555555555555p-56};
    const Scaled s(x);
    const DoubleDouble cube = twoProduct(s.mantissa, s.mantissa) * s.mantissa;
    const double y = x * x;
    double rest = 0.0;
    for (std::size_t i = seriesRest.size(); i-- > 0;)
        rest = rest * y + seriesRest[i];
    return std::copysign(scaled((cube * (third + -y * rest)).high, 3 * s.exponent), x);
}

} // namespace

ValueAndDerivative tanhshrink(double x) noexcept
{
    constexpr double farOut = 60; // beyond, tanh is 1 to all digits, beside x too
    const double size = std::abs(x);
    const ReducedExponential r = reduceExponential({-2 * std::min(size, farOut), 0.0});
    const DoubleDouble m = minusOne(r, recombine(r));
    const DoubleDouble tanh = -m / quickSum(2.0, m);
    const double nearZero = tanhshrinkNearZero(x);
    const double value = size < 0.25 ? nearZero : std::copysign((-tanh + size).high, x);
    const double derivative = (tanh * tanh).high;
    if (size > farOut)
        return {x - std::copysign(1.0, x), 1.0};
    return {value, size < 0x1p-60 ? x * x : derivative};
}

ValueAndDerivative softshrink(double x, double lambd) noexcept
{
    if (std::isnan(x))
        return {x, x};
    if (x > lambd)
        return {x - lambd, 1.0};
    if (x < -lambd)
        return {x + lambd, 1.0};
    return {0.0, 0.0};
}

ValueAndDerivative hardshrink(double x, double lambd) noexcept
{
    if (std::isnan(x))
        return {x, x};
    return std::abs(x) > lambd ? ValueAndDerivative{x, 1.0} : ValueAndDerivative{0.0, 0.0};
}

template struct Evaluation<tanhshrink>;
template struct Evaluation<softshrink>;
template struct Evaluation<hardshrink>;

} // namespace activation_explorer::core
