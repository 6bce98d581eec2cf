// SPDX-License-Identifier: MIT
#include "core/functions/soft_rectified.h"

#include "core/functions/evaluation_definition.h"
#include "core/functions/logarithm.h"
#include "core/functions/scaled_exponential.h"

#include <algorithm>
#include <cmath>

namespace activation_explorer::core {

namespace {

/// ln(1 + exp(-|z|)) = mantissa 2^exponent, in (0, ln 2], and the derivative by z, sigmoid(z).
struct LogOnePlusExp {
    DoubleDouble mantissa;
    double exponent;
    double derivative;
};

LogOnePlusExp logOnePlusExp(DoubleDouble z) noexcept
{
    constexpr double tinyExponent = -120; // below, ln(1 + exp(z)) is exp(z) to all digits
    const bool rises = z.high > 0;
    const ScaledExponential e = exponential({rises ? -z.high : z.high, rises ? -z.low : z.low});
    const DoubleDouble u = e.besideOne();
    const DoubleDouble upper = 1.0 / quickSum(1.0, u);
    const DoubleDouble log = logarithmOfOnePlus(u);
    const bool isTiny = e.exponent < tinyExponent;
    return {{isTiny ? e.mantissa.high : log.high, isTiny ? e.mantissa.low : log.low},
            isTiny ? e.exponent : 0.0,
            rises ? upper.high : scaled((e.mantissa * upper).high, e.exponent)};
}

} // namespace

ValueAndDerivative softplus(double x, double beta, double threshold) noexcept
{
    constexpr double lowest = -1500; // below, exp(z) / beta underflows for the smallest beta, too
    constexpr double highest = 800;  // beyond, where the threshold is so high, it is x
    const double product = beta * x;
    const double z = std::min(std::max(product, lowest), highest);
    const LogOnePlusExp log = logOnePlusExp({z, z == product ? std::fma(beta, x, -product) : 0.0});
    const Scaled b(beta);
    const DoubleDouble rest = log.mantissa / b.mantissa;
    const double exponent = log.exponent - b.exponent;
    const double high = scaled(rest.high, exponent);
    const DoubleDouble sum = twoSum(x, high);
    const double rising = sum.high + (sum.low + scaled(rest.low, exponent));
    const bool isLine = product > threshold || product > highest;
    const double value = !(product > 0) || std::isinf(high) ? high : rising;
    return {isLine             ? x
            : product < lowest ? 0.0
                               : value,
            isLine             ? 1.0
            : product < lowest ? 0.0
                               : log.derivative};
}

ValueAndDerivative squareplus(double x, double b) noexcept
{
    // Both scaled by the larger one of |x| and sqrt(b), so that no square overflows.
    const Scaled ofX(x);
    const Scaled ofB(b);
    const double halfOfB = (ofB.exponent / 2 + toNearest) - toNearest;
    const double exponent = std::max(ofX.exponent, halfOfB);
    const double a = std::abs(scaled(ofX.mantissa, ofX.exponent - exponent));
    const double gap = ofB.exponent - 2 * exponent;
    const double scaledB = scaled(ofB.mantissa, gap);
    const DoubleDouble root = sqrt(twoProduct(a, a) + scaledB);
    const DoubleDouble sum = root + a;
    const DoubleDouble fraction = scaledB / sum; // the same as root - a, without a difference
    const DoubleDouble twice{x > 0 ? sum.high : fraction.high, x > 0 ? sum.low : fraction.low};
    const double value = scaled(twice.high, exponent - 1);
    const double derivative = (twice / root).high / 2;
    // Where b is nothing beside x^2, it is x or, for negative x, b / (4 |x|).
    const DoubleDouble square = twoProduct(ofX.mantissa, ofX.mantissa);
    const double notInfinite = std::isinf(x) ? 0.0 : 1.0;
    const double farValue =
        notInfinite * scaled(ofB.mantissa / -ofX.mantissa, ofB.exponent - ofX.exponent - 2);
    const double farDerivative =
        notInfinite * scaled((ofB.mantissa / square).high, ofB.exponent - 2 * ofX.exponent - 2);
    const bool isFar = gap < -120;
    if (std::isnan(x))
        return {x, x};
    return {isFar ? (x > 0 ? x : farValue) : value, isFar ? (x > 0 ? 1.0 : farDerivative) : derivative};
}

ValueAndDerivative sparsePlus(double x) noexcept
{
    const DoubleDouble sum = twoSum(x, 1.0);
    const ValueAndDerivative inside{(sum * sum).high / 4, sum.high / 2};
    if (x <= -1)
        return {0.0, 0.0};
    if (!(x < 1))
        return {x, std::isnan(x) ? x : 1.0};
    return inside;
}

ValueAndDerivative logsigmoid(double x) noexcept
{
    constexpr double farOut = 800; // beyond, it is x or 0 to all digits
    const LogOnePlusExp log = logOnePlusExp({std::min(std::max(-x, -farOut), farOut), 0.0});
    const double high = scaled(log.mantissa.high, log.exponent);
    const DoubleDouble sum = twoSum(x, -high);
    const double falling = sum.high + (sum.low - scaled(log.mantissa.low, log.exponent));
    const double negative = x < -farOut ? x : falling;
    return {x >= 0 ? -high : negative, log.derivative};
}

template struct Evaluation<softplus>;
template struct Evaluation<squareplus>;
template struct Evaluation<sparsePlus>;
template struct Evaluation<logsigmoid>;

} // namespace activation_explorer::core
