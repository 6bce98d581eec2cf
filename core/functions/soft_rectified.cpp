// SPDX-License-Identifier: MIT
#include "core/functions/soft_rectified.h"

#include "core/functions/scaled_exponential.h"

#include <algorithm>
#include <cmath>

namespace activation_explorer::core {

namespace {

/// Below this ln(1 + exp(z)) is exp(z) to all digits.
constexpr int tinyExponent = -120;

/// ln(1 + exp(-|z|)) = mantissa 2^exponent, in (0, ln 2], and the derivative by z, sigmoid(z).
struct LogOnePlusExp {
    DoubleDouble mantissa;
    int exponent;
    double derivative;
};

LogOnePlusExp logOnePlusExp(DoubleDouble z) noexcept
{
    const bool rises = z.high > 0;
    const ScaledExponential e = exponential(rises ? -z : z);
    const DoubleDouble u = e.besideOne();
    const DoubleDouble onePlus = u + 1.0;
    const double derivative = rises ? (1.0 / onePlus).high : scaled((e.mantissa / onePlus).high, e.exponent);
    if (e.exponent < tinyExponent)
        return {e.mantissa, e.exponent, derivative};
    return {logarithmOfOnePlus(u), 0, derivative};
}

} // namespace

ValueAndDerivative softplus(double x, double beta, double threshold) noexcept
{
    if (std::isnan(x))
        return {x, x};
    const double product = beta * x;
    if (product > threshold)
        return {x, 1.0};
    if (product < -1500) // exp(-1500) / beta underflows for the smallest beta, too
        return {0.0, 0.0};
    if (product > 800) // where the threshold is so high
        return {x, 1.0};
    const LogOnePlusExp log = logOnePlusExp({product, std::fma(beta, x, -product)});
    const Scaled b(beta);
    const DoubleDouble rest = log.mantissa / b.mantissa;
    const int exponent = log.exponent - b.exponent;
    const double high = scaled(rest.high, exponent);
    if (!(product > 0) || std::isinf(high))
        return {high, log.derivative};
    const DoubleDouble sum = twoSum(x, high);
    return {sum.high + (sum.low + scaled(rest.low, exponent)), log.derivative};
}

ValueAndDerivative squareplus(double x, double b) noexcept
{
    if (std::isnan(x))
        return {x, x};
    if (std::isinf(x))
        return x > 0 ? ValueAndDerivative{x, 1.0} : ValueAndDerivative{0.0, 0.0};
    // Both scaled by the larger one of |x| and sqrt(b), so that no square overflows.
    const Scaled ofX(x);
    const Scaled ofB(b);
    const int exponent = x == 0 ? ofB.exponent / 2 : std::max(ofX.exponent, ofB.exponent / 2);
    const double a = std::abs(scaled(ofX.mantissa, ofX.exponent - exponent));
    const int gap = ofB.exponent - 2 * exponent;
    if (gap < -120) { // b is nothing beside x^2
        if (x > 0)
            return {x, 1.0};
        const DoubleDouble square = twoProduct(ofX.mantissa, ofX.mantissa);
        return {scaled(ofB.mantissa / -ofX.mantissa, ofB.exponent - ofX.exponent - 2),
                scaled((ofB.mantissa / square).high, ofB.exponent - 2 * ofX.exponent - 2)};
    }
    const double scaledB = scaled(ofB.mantissa, gap);
    const DoubleDouble root = sqrt(twoProduct(a, a) + scaledB);
    const DoubleDouble sum = root + a;
    if (x > 0)
        return {scaled(sum.high, exponent - 1), (sum / root).high / 2};
    return {scaled((scaledB / sum).high, exponent - 1), (scaledB / (root * sum)).high / 2}; // no difference
}

ValueAndDerivative sparsePlus(double x) noexcept
{
    if (x <= -1)
        return {0.0, 0.0};
    if (!(x < 1))
        return {x, std::isnan(x) ? x : 1.0};
    const DoubleDouble sum = twoSum(x, 1.0);
    return {(sum * sum).high / 4, sum.high / 2};
}

ValueAndDerivative logsigmoid(double x) noexcept
{
    if (std::isnan(x))
        return {x, x};
    if (x > 800)
        return {-0.0, 0.0};
    if (x < -800)
        return {x, 1.0};
    const LogOnePlusExp log = logOnePlusExp({-x, 0.0});
    const double high = scaled(log.mantissa.high, log.exponent);
    if (x >= 0)
        return {-high, log.derivative};
    const DoubleDouble sum = twoSum(x, -high);
    return {sum.high + (sum.low - scaled(log.mantissa.low, log.exponent)), log.derivative};
}

} // namespace activation_explorer::core
