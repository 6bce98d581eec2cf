// SPDX-License-Identifier: MIT
#include "core/functions/sigmoidal.h"

#include "core/functions/arctan_table.h"
#include "core/functions/evaluation_definition.h"
#include "core/functions/scaled_exponential.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdint>

namespace activation_explorer::core {

namespace {

/// Beyond this even exp(-|x|) underflows.
constexpr double farOut = 800;

/// 1 / (a^2 + b^2) for |a| beyond 2^500, where the square overflows and b is nothing beside it.
double inverseOfHugeSquare(double a) noexcept
{
    const Scaled s(a);
    return scaled((1.0 / twoProduct(s.mantissa, s.mantissa)).high, -2 * s.exponent);
}

constexpr double huge = 0x1p500;

} // namespace

ValueAndDerivative sigmoid(double x) noexcept
{
    const ScaledExponential e = exponential({-std::min(std::abs(x), farOut), 0.0});
    const DoubleDouble upper = 1.0 / quickSum(1.0, e.besideOne());
    const DoubleDouble lower = e.mantissa * upper; // times 2^exponent
    return {x > 0 ? upper.high : scaled(lower.high, e.exponent), scaled((lower * upper).high, e.exponent)};
}

ValueAndDerivative tanh(double x) noexcept
{
    const double size = std::abs(x);
    const ReducedExponential r = reduceExponential({-2 * std::min(size, farOut), 0.0});
    const ScaledExponential e = recombine(r);
    const DoubleDouble inverse = 1.0 / quickSum(1.0, e.besideOne());
    const double value = std::copysign((minusOne(r, e) * inverse).high, x);
    const double derivative = scaled((e.mantissa * (inverse * inverse)).high, e.exponent + 2);
    const bool isTiny = size < 0x1p-60;
    return {isTiny ? x : value, isTiny ? 1.0 : derivative};
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
    const double size = std::abs(x);
    const DoubleDouble inverse = 1.0 / twoSum(1.0, std::min(size, huge));
    const double value = (inverse * x).high;
    const double hugeDerivative = inverseOfHugeSquare(x);
    const bool isHuge = size > huge;
    return {std::copysign(isHuge ? 1.0 : value, x), isHuge ? hugeDerivative : (inverse * inverse).high};
}

ValueAndDerivative arctan(double x) noexcept
{
    // arctan(q) = arctan(c) + arctan(t) with q = a / b = |x| or 1 / |x|, c = k / 64 next to it, and
    // t = (q - c) / (1 + q c), |t| <= 1/128.
    const double size = std::min(std::abs(x), huge);
    const bool isSteep = size > 1;
    const double a = isSteep ? 1.0 : size;
    const double b = isSteep ? size : 1.0;
    const double shifted = a / b * arctanSteps + toNearest;
    const double c = (shifted - toNearest) / arctanSteps;
    const DoubleDouble& entry = arctanTable[std::bit_cast<std::uint64_t>(shifted) % arctanTable.size()];
    const DoubleDouble ofC{entry.high, entry.low};
    const DoubleDouble product = twoProduct(c, b);
    const DoubleDouble t = quickTwoSum(a - product.high, -product.low) / quickSum(b, twoProduct(c, a));
    const double y = t.high * t.high;
    const double cubic = t.high * y * (-1.0 / 3 + y * (1.0 / 5 + y * (-1.0 / 7 + y * (1.0 / 9))));
    const DoubleDouble sum = quickTwoSum(ofC.high, t.high);
    const double low = sum.low + (ofC.low + (t.low + cubic));
    constexpr DoubleDouble halfPi{0x1.921fb54442d18p+0, 0x1.1a62633145c07p-54};
    const DoubleDouble rest = quickTwoSum(halfPi.high, -sum.high); // arctan(|x|) = pi / 2 - arctan(1 / |x|)
    const double value = isSteep ? rest.high + (rest.low + (halfPi.low - low)) : sum.high + low;
    const double derivative = (1.0 / (twoProduct(size, size) + 1.0)).high;
    const double hugeDerivative = inverseOfHugeSquare(x);
    return {std::copysign(value, x), std::abs(x) > huge ? hugeDerivative : derivative};
}

template struct Evaluation<sigmoid>;
template struct Evaluation<tanh>;
template struct Evaluation<hardsigmoid>;
template struct Evaluation<sparseSigmoid>;
template struct Evaluation<softsign>;
template struct Evaluation<arctan>;

} // namespace activation_explorer::core
