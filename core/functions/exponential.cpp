// SPDX-License-Identifier: MIT
#include "core/functions/exponential.h"

#include "core/functions/scaled_exponential.h"

#include <cmath>
#include <limits>

namespace activation_explorer::core {

namespace {

constexpr double tiny = 0x1p-200;  // nearer to 0, exp(z) - 1 is z to all digits
constexpr double saturated = -120; // below, exp(z) - 1 is -1 to all digits
constexpr double vanished = -1500; // below, exp(z) underflows whatever it is multiplied with

/// exp(z) - 1 and exp(z), for vanished <= z <= -tiny.
struct Branch {
    DoubleDouble minusOne;
    ScaledExponential exponential;

    explicit Branch(DoubleDouble z) noexcept
        : minusOne(z.high < saturated ? DoubleDouble{-1.0, 0.0} : exponentialMinusOne(z))
        , exponential(core::exponential(z))
    {}
};

constexpr DoubleDouble seluScale{0x1.0cfabd6a91132p+0, 0x1.6fc7d272f2695p-55};
constexpr DoubleDouble seluScaleAlpha{0x1.c212cc640f031p+0, 0x1.05161b045a1fep-56};

} // namespace

ValueAndDerivative elu(double x, double alpha) noexcept
{
    if (std::isnan(x))
        return {x, x};
    if (x > 0)
        return {x, 1.0};
    if (x > -tiny)
        return {alpha * x, alpha};
    if (x < vanished)
        return {-alpha, std::copysign(0.0, alpha)};
    const Scaled factor(alpha);
    const Branch at({x, 0.0});
    return {
        scaled((at.minusOne * factor.mantissa).high, factor.exponent),
        scaled((at.exponential.mantissa * factor.mantissa).high, at.exponential.exponent + factor.exponent)};
}

ValueAndDerivative selu(double x) noexcept
{
    if (std::isnan(x) || x == std::numeric_limits<double>::infinity())
        return {x, std::isnan(x) ? x : seluScale.high};
    if (x > 0)
        return {std::fma(seluScale.high, x, seluScale.low * x), seluScale.high};
    if (x > -tiny)
        return {std::fma(seluScaleAlpha.high, x, seluScaleAlpha.low * x), seluScaleAlpha.high};
    if (x < vanished)
        return {-seluScaleAlpha.high, 0.0};
    const Branch at({x, 0.0});
    return {(at.minusOne * seluScaleAlpha).high,
            scaled((at.exponential.mantissa * seluScaleAlpha).high, at.exponential.exponent)};
}

ValueAndDerivative celu(double x, double alpha) noexcept
{
    if (std::isnan(x))
        return {x, x};
    if (x > 0)
        return {x, 1.0};
    const double quotient = x / alpha;
    if (quotient > -tiny)
        return {x, 1.0};
    if (quotient < vanished)
        return {-alpha, 0.0};
    const Scaled divisor(alpha);
    const double dividend = std::ldexp(x, -divisor.exponent);
    const double rest = std::fma(-quotient, divisor.mantissa, dividend) / divisor.mantissa;
    const Branch at(quickTwoSum(quotient, rest));
    return {scaled((at.minusOne * divisor.mantissa).high, divisor.exponent),
            scaled(at.exponential.mantissa.high, at.exponential.exponent)};
}

} // namespace activation_explorer::core
