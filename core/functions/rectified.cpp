// SPDX-License-Identifier: MIT
#include "core/functions/rectified.h"

#include "core/functions/double_double.h"

#include <algorithm>
#include <cmath>

namespace activation_explorer::core {

namespace {

/// x for x > 0, else slope x.
ValueAndDerivative rectified(double x, double slope) noexcept
{
    if (std::isnan(x))
        return {x, x};
    if (x > 0)
        return {x, 1.0};
    const bool limitOfZero = slope == 0 && std::isinf(x); // 0 times infinity would be NaN
    return {limitOfZero ? 0.0 : slope * x, slope};
}

} // namespace

ValueAndDerivative relu(double x) noexcept
{
    if (std::isnan(x))
        return {x, x};
    return x > 0 ? ValueAndDerivative{x, 1.0} : ValueAndDerivative{0.0, 0.0};
}

ValueAndDerivative relu6(double x) noexcept
{
    return x >= 6 ? ValueAndDerivative{6.0, 0.0} : relu(x);
}

ValueAndDerivative leakyRelu(double x, double negativeSlope) noexcept
{
    return rectified(x, negativeSlope);
}

ValueAndDerivative prelu(double x, double weight) noexcept
{
    return rectified(x, weight);
}

ValueAndDerivative rrelu(double x, double lower, double upper) noexcept
{
    // Scaled so that neither can the sum overflow nor its half underflow.
    const int shift = std::max(std::abs(lower), std::abs(upper)) > 1 ? -2 : 600;
    const DoubleDouble sum = twoSum(std::ldexp(lower, shift), std::ldexp(upper, shift));
    const double mean = scaled(sum.high, -shift - 1);
    const ValueAndDerivative result = rectified(x, mean);
    if (!(x < 0) || std::isinf(x))
        return result;
    const Scaled s(x);
    return {scaled(std::fma(sum.high, s.mantissa, sum.low * s.mantissa), s.exponent - shift - 1), mean};
}

ValueAndDerivative threshold(double x, double threshold, double value) noexcept
{
    if (std::isnan(x))
        return {x, x};
    return x > threshold ? ValueAndDerivative{x, 1.0} : ValueAndDerivative{value, 0.0};
}

ValueAndDerivative hardtanh(double x, double minVal, double maxVal) noexcept
{
    if (std::isnan(x))
        return {x, x};
    return {std::min(std::max(x, minVal), maxVal), x > minVal && x < maxVal ? 1.0 : 0.0};
}

} // namespace activation_explorer::core
