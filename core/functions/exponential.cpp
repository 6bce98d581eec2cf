// SPDX-License-Identifier: MIT
#include "core/functions/exponential.h"

#include "core/functions/evaluation_definition.h"
#include "core/functions/scaled_exponential.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace activation_explorer::core {

namespace {

constexpr double tiny = 0x1p-100;  // nearer to 0, exp(z) - 1 is z to all digits
constexpr double vanished = -1500; // below, exp(z) underflows whatever it is multiplied with

constexpr DoubleDouble seluScale{0x1.0cfabd6a91132p+0, 0x1.6fc7d272f2695p-55};
constexpr DoubleDouble seluScaleAlpha{0x1.c212cc640f031p+0, 0x1.05161b045a1fep-56};

/// z as far as exp(z) matters; 0 for positive z.
double negativePart(double z) noexcept
{
    return std::min(std::max(z, vanished), 0.0);
}

} // namespace

ValueAndDerivative elu(double x, double alpha) noexcept
{
    const Scaled factor(alpha);
    const ReducedExponential r = reduceExponential({negativePart(x), 0.0});
    const ScaledExponential e = recombine(r);
    const double curved = scaled((minusOne(r, e) * factor.mantissa).high, factor.exponent);
    const double slope = scaled((e.mantissa * factor.mantissa).high, e.exponent + factor.exponent);
    if (x > 0)
        return {x, 1.0};
    return {x > -tiny ? alpha * x : curved, slope};
}

ValueAndDerivative selu(double x) noexcept
{
    const ReducedExponential r = reduceExponential({negativePart(x), 0.0});
    const ScaledExponential e = recombine(r);
    const double curved = (minusOne(r, e) * seluScaleAlpha).high;
    const double slope = scaled((e.mantissa * seluScaleAlpha).high, e.exponent);
    const DoubleDouble factor = x > 0 ? seluScale : seluScaleAlpha;
    const double line = std::fma(factor.high, x, factor.low * x);
    if (x > 0)
        return {std::isinf(x) ? x : line, seluScale.high};
    return {x > -tiny ? line : curved, slope};
}

ValueAndDerivative celu(double x, double alpha) noexcept
{
    const double quotient = x / alpha;
    const double z = negativePart(quotient);
    const Scaled divisor(alpha);
    const Scaled ofX(x);
    const double dividend = scaled(ofX.mantissa, ofX.exponent - divisor.exponent);
    const double rest = std::fma(-quotient, divisor.mantissa, dividend) / divisor.mantissa;
    const ReducedExponential r = reduceExponential(quickTwoSum(z, z == quotient ? rest : 0.0));
    const ScaledExponential e = recombine(r);
    const double curved = scaled((minusOne(r, e) * divisor.mantissa).high, divisor.exponent);
    const double slope = scaled(e.mantissa.high, e.exponent);
    if (quotient > -tiny)
        return {x, 1.0};
    return {curved, slope};
}

template struct Evaluation<elu>;
template struct Evaluation<selu>;
template struct Evaluation<celu>;

} // namespace activation_explorer::core
