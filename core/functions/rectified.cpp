// SPDX-License-Identifier: MIT
#include "core/functions/rectified.h"

#include "core/functions/double_double.h"
#include "core/functions/evaluation_definition.h"

#include <algorithm>
#include <cmath>

namespace activation_explorer::core {

namespace {

/// x for x > 0, else slope x.
ValueAndDerivative rectified(double x, double slope) noexcept
{
    // 0 times infinity would be NaN; && would be a branch.
    // NOLINTNEXTLINE(readability-implicit-bool-conversion)
    const bool limitOfZero = (slope == 0) & std::isinf(x);
    const double below = limitOfZero ? 0.0 : slope * x;
    const double derivative = x > 0 ? 1.0 : slope;
    return {x > 0 ? x : below, std::isnan(x) ? x : derivative};
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
    const bool isLarge = std::max(std::abs(lower), std::abs(upper)) > 1;
    const double shift = isLarge ? -2 : 600;
    const double scale = isLarge ? 0x1p-2 : 0x1p600;
    const DoubleDouble sum = twoSum(lower * scale, upper * scale);
    const double mean = scaled(sum.high, -shift - 1);
    const Scaled ofSum(sum.high);
    const Scaled ofX(x);
    const double rest = scaled(sum.low, -ofSum.exponent) * ofX.mantissa;
    const double product =
        scaled(std::fma(ofSum.mantissa, ofX.mantissa, rest), ofX.exponent + ofSum.exponent - shift - 1);
    const ValueAndDerivative result = rectified(x, mean);
    return {!(x < 0) || std::isinf(x) ? result.value : product, result.derivative};
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

template struct Evaluation<relu>;
template struct Evaluation<relu6>;
template struct Evaluation<leakyRelu>;
template struct Evaluation<prelu>;
template struct Evaluation<rrelu>;
template struct Evaluation<threshold>;
template struct Evaluation<hardtanh>;

} // namespace activation_explorer::core
