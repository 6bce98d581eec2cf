// SPDX-License-Identifier: MIT
#include "core/functions/gated.h"

#include "core/functions/mills_ratio.h"
#include "core/functions/scaled_exponential.h"

#include <cmath>

namespace activation_explorer::core {

namespace {

/// x where the gate is open, 0 (of the sign of x) where it is closed. The closed gate's derivative is a
/// negative number too small for a double.
constexpr ValueAndDerivative open(double x) noexcept
{
    return {x, 1.0};
}
ValueAndDerivative closed(double x) noexcept
{
    return {std::copysign(0.0, x), -0.0};
}

/// x sigmoid(z) and sigmoid(z) (1 + w sigmoid(-z)) with w = x z', for |z| <= 2000.
ValueAndDerivative sigmoidGate(double x, DoubleDouble z, DoubleDouble w) noexcept
{
    const bool isOpen = z.high > 0;
    const ScaledExponential e = exponential(isOpen ? -z : z);
    const DoubleDouble small = e.besideOne();
    const DoubleDouble upper = 1.0 / (small + 1.0);
    const Scaled s(x);
    if (isOpen)
        return {scaled((upper * s.mantissa).high, s.exponent), (upper * (w * small * upper + 1.0)).high};
    const DoubleDouble lower = e.mantissa * upper; // times 2^exponent
    return {std::copysign(scaled((lower * s.mantissa).high, e.exponent + s.exponent), x),
            scaled((lower * (w * upper + 1.0)).high, e.exponent)};
}

constexpr double farOut = 1500; // exp(-1500) x underflows for every x

} // namespace

ValueAndDerivative silu(double x, double beta) noexcept
{
    if (std::isnan(x))
        return {x, x};
    if (beta == 0)
        return {x / 2, 0.5};
    const double product = beta * x;
    if (product > farOut)
        return open(x);
    if (product < -farOut)
        return closed(x);
    const DoubleDouble z{product, std::fma(beta, x, -product)};
    return sigmoidGate(x, z, z);
}

ValueAndDerivative quickGelu(double x) noexcept
{
    constexpr DoubleDouble factor{0x1.b3b645a1cac08p+0, 0x1.89374bc6a7efap-55}; // 1.702
    if (std::isnan(x))
        return {x, x};
    if (std::abs(x) > farOut)
        return x > 0 ? open(x) : closed(x);
    const DoubleDouble z = factor * x;
    return sigmoidGate(x, z, z);
}

ValueAndDerivative geluTanh(double x) noexcept
{
    constexpr DoubleDouble factor{0x1.9884533d43651p+0, -0x1.cbc0d30ebfd15p-54}; // 2 sqrt(2 / pi)
    constexpr DoubleDouble cubic{0x1.6e4e26d4801f7p-5, 0x1.441355475a31ap-59};   // 0.044715
    if (std::isnan(x))
        return {x, x};
    if (std::abs(x) > 30) // where z is beyond 1900
        return x > 0 ? open(x) : closed(x);
    const DoubleDouble bend = cubic * twoProduct(x, x);
    const DoubleDouble line = factor * x;
    return sigmoidGate(x, line * (bend + 1.0), line * (bend * 3.0 + 1.0));
}

ValueAndDerivative gelu(double x) noexcept
{
    constexpr DoubleDouble inverseRoot{0x1.9884533d43651p-2, -0x1.cbc0d30ebfd15p-56}; // 1 / sqrt(2 pi)
    const double t = std::abs(x);
    if (std::isnan(x))
        return {x, x};
    if (t > 40)
        return x > 0 ? open(x) : closed(x);
    const DoubleDouble square = twoProduct(t, t);
    const ScaledExponential e = exponential({-square.high / 2, -square.low / 2});
    const DoubleDouble density = e.mantissa * inverseRoot; // times 2^exponent
    const DoubleDouble ratio = millsRatio(t);
    if (x <= 0)
        return {std::copysign(scaled((density * ratio * x).high, e.exponent), x),
                scaled((density * (ratio + -t)).high, e.exponent)};
    const DoubleDouble beside = inverseRoot * e.besideOne();
    const DoubleDouble gate = -(beside * ratio) + 1.0;
    return {(gate * x).high, (beside * (-ratio + t) + 1.0).high};
}

ValueAndDerivative hardswish(double x) noexcept
{
    if (x < -3)
        return {0.0, 0.0};
    if (!(x <= 3))
        return {x, std::isnan(x) ? x : 1.0};
    const double value = (twoSum(x, 3.0) * x / 6.0).high;
    return {x == 0 ? x : value, (twoSum(2 * x, 3.0) / 6.0).high};
}

ValueAndDerivative mish(double x) noexcept
{
    if (std::isnan(x))
        return {x, x};
    if (std::abs(x) > farOut)
        return x > 0 ? open(x) : closed(x);
    // With e = exp(-|x|), tanh(softplus(x)) is numerator / denominator and so a ratio of sums of positive
    // terms, and so is its derivative by x.
    const ScaledExponential scaledE = exponential({-std::abs(x), 0.0});
    const DoubleDouble e = scaledE.besideOne();
    const DoubleDouble onePlus = e + 1.0;
    if (x > 0) {
        const DoubleDouble numerator = e * 2.0 + 1.0;
        const DoubleDouble square = e * e;
        const DoubleDouble inverse = 1.0 / (square * 2.0 + numerator);
        const DoubleDouble gateSlope = square * onePlus * 4.0 * inverse;
        return {(numerator * inverse * x).high, ((numerator + gateSlope * x) * inverse).high};
    }
    // Here both lack the factor e, which comes last.
    const DoubleDouble numerator = e + 2.0;
    const DoubleDouble inverse = 1.0 / (e * numerator + 2.0);
    const DoubleDouble gateSlope = onePlus * 4.0 * inverse;
    const Scaled s(x);
    const double value =
        scaled((scaledE.mantissa * numerator * s.mantissa * inverse).high, scaledE.exponent + s.exponent);
    return {std::copysign(value, x),
            scaled((scaledE.mantissa * (numerator + gateSlope * x) * inverse).high, scaledE.exponent)};
}

} // namespace activation_explorer::core
