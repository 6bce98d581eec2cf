// SPDX-License-Identifier: MIT
#include "core/functions/basic.h"

#include "core/functions/evaluation_definition.h"
#include "core/functions/sine_reduction.h"

#include <cmath>

namespace activation_explorer::core {

namespace {

/// sin(r) and cos(r) for |r| <= pi/4 + 2^-20, to less than an ulp: Taylor's series.
ValueAndDerivative nearZero(DoubleDouble r) noexcept
{
    const double y = r.high;
    const double square = y * y;
    const double sine =
        y * square *
        (-1.0 / 6 +
         square * (1.0 / 120 + square * (-1.0 / 5040 +
                                         square * (1.0 / 362880 +
                                                   square * (-1.0 / 39916800 +
                                                             square * (1.0 / 6227020800 +
                                                                       square * (-1.0 / 1307674368000)))))));
    const double cosine =
        square * square *
        (1.0 / 24 +
         square * (-1.0 / 720 + square * (1.0 / 40320 +
                                          square * (-1.0 / 3628800 +
                                                    square * (1.0 / 479001600 +
                                                              square * (-1.0 / 87178291200 +
                                                                        square * (1.0 / 20922789888000)))))));
    const DoubleDouble oneLess = quickTwoSum(1.0, -square / 2);
    return {y + (sine + r.low * (1 - square / 2)), oneLess.high + (oneLess.low + (cosine - y * r.low))};
}

ValueAndDerivative turned(double quadrant, DoubleDouble rest) noexcept
{
    const ValueAndDerivative r = nearZero(rest);
    const bool isOdd = quadrant == 1 || quadrant == 3;
    const double value = isOdd ? r.derivative : r.value;
    const double derivative = isOdd ? r.value : r.derivative;
    return {quadrant >= 2 ? -value : value, quadrant == 1 || quadrant == 2 ? -derivative : derivative};
}

constexpr double nearEnd = 0x1p20;

/// For |x| <= nearEnd.
ValueAndDerivative nearSine(double x) noexcept
{
    // x = n pi/2 + rest. The first two parts of pi/2 have 33 bits, so that their products with n are exact.
    constexpr double high = 0x1.921fb544p+0;
    constexpr double middle = 0x1.0b4611a6p-34;
    constexpr DoubleDouble low{0x1.3198a2e037073p-69, 0x1.129024e088a68p-123};
    constexpr double perHalfPi = 0x1.45f306dc9c883p-1;
    const double n = (x * perHalfPi + toNearest) - toNearest;
    const DoubleDouble first = twoSum(x - n * high, -n * middle);
    const DoubleDouble last = low * n;
    const DoubleDouble rest = first - last;
    const double quadrant = n - 4 * ((n / 4 - 0.375 + toNearest) - toNearest); // n mod 4
    const ValueAndDerivative result = turned(quadrant, rest);
    return {x == 0 ? x : result.value, result.derivative};
}

} // namespace

template<>
struct Common<sine> {
    static constexpr auto formula = nearSine;
    static bool holdsAt(double x) noexcept { return std::abs(x) <= nearEnd; }
};

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
    if (Common<sine>::holdsAt(x))
        return nearSine(x);
    if (!std::isfinite(x))
        return {x - x, x - x};
    const QuarterTurns turns = reduceHuge(std::abs(x));
    const ValueAndDerivative result = turned(turns.quadrant, turns.rest);
    return {std::copysign(1.0, x) * result.value, result.derivative};
}

template struct Evaluation<identity>;
template struct Evaluation<step>;
template struct Evaluation<sine>;

} // namespace activation_explorer::core
