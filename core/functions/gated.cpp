// SPDX-License-Identifier: MIT
#include "core/functions/gated.h"

#include "core/functions/evaluation_definition.h"
#include "core/functions/mills_ratio.h"
#include "core/functions/scaled_exponential.h"

#include <algorithm>
#include <cmath>

namespace activation_explorer::core {

namespace {

constexpr double farOut = 1500; // exp(-1500) x underflows for every x

double clamped(double x, double limit) noexcept
{
    return std::min(std::max(x, -limit), limit);
}

/// x times the gate. A result 0 has the sign of x, for a closed gate, too, whose derivative is a negative
/// number too small for a double.
double gated(double x, DoubleDouble gate, double exponent) noexcept
{
    const Scaled s(x);
    return std::copysign(scaled((gate * s.mantissa).high, exponent + s.exponent), x);
}

DoubleDouble choose(bool first, DoubleDouble a, DoubleDouble b) noexcept
{
    return {first ? a.high : b.high, first ? a.low : b.low};
}

/// x sigmoid(z) and sigmoid(z) (1 + w sigmoid(-z)) with w = x z', for |z| <= 2000.
ValueAndDerivative sigmoidGate(double x, DoubleDouble z, DoubleDouble w) noexcept
{
    const bool isOpen = z.high > 0;
    const ScaledExponential e = exponential(choose(isOpen, -z, z));
    const DoubleDouble small = e.besideOne();
    const DoubleDouble upper = 1.0 / quickSum(1.0, small);               // sigmoid(|z|)
    const DoubleDouble gate = choose(isOpen, upper, e.mantissa * upper); // times 2^exponent
    const double exponent = isOpen ? 0.0 : e.exponent;
    const DoubleDouble complement = choose(isOpen, small * upper, upper);
    return {gated(x, gate, exponent), scaled((gate * (w * complement + 1.0)).high, exponent)};
}

} // namespace

ValueAndDerivative silu(double x, double beta) noexcept
{
    const double product = beta * x;
    const double high = clamped(product, farOut);
    const DoubleDouble z{high, high == product ? std::fma(beta, x, -product) : 0.0};
    const ValueAndDerivative result = sigmoidGate(x, z, z);
    return {beta == 0 ? x / 2 : result.value, beta == 0 && !std::isnan(x) ? 0.5 : result.derivative};
}

ValueAndDerivative quickGelu(double x) noexcept
{
    constexpr DoubleDouble factor{0x1.b3b645a1cac08p+0, 0x1.89374bc6a7efap-55}; // 1.702
    const DoubleDouble z = factor * clamped(x, 1000);
    return sigmoidGate(x, z, z);
}

ValueAndDerivative geluTanh(double x) noexcept
{
    constexpr DoubleDouble factor{0x1.9884533d43651p+0, -0x1.cbc0d30ebfd15p-54}; // 2 sqrt(2 / pi)
    constexpr DoubleDouble cubic{0x1.6e4e26d4801f7p-5, 0x1.441355475a31ap-59};   // 0.044715
    const double t = clamped(x, 30);                                             // there z is beyond 1900
    const DoubleDouble bend = cubic * twoProduct(t, t);
    const DoubleDouble line = factor * t;
    return sigmoidGate(x, line * (bend + 1.0), line * (bend * 3.0 + 1.0));
}

ValueAndDerivative gelu(double x) noexcept
{
    constexpr DoubleDouble inverseRoot{0x1.9884533d43651p-2, -0x1.cbc0d30ebfd15p-56}; // 1 / sqrt(2 pi)
    const double t = std::min(std::abs(x), 40.0);
    const bool isOpen = x > 0;
    const DoubleDouble square = twoProduct(t, t);
    const ScaledExponential e = exponential({-square.high / 2, -square.low / 2});
    const DoubleDouble density = e.mantissa * inverseRoot; // times 2^exponent, as those that follow
    const DoubleDouble ratio = millsRatio(t);
    const DoubleDouble lower = density * ratio;        // Phi(-t)
    const DoubleDouble slope = density * (ratio + -t); // f'(-t)
    const double exponent = isOpen ? 0.0 : e.exponent;
    const double scale = powerOfTwo(std::max(e.exponent, -200.0)); // beside 1
    const DoubleDouble upper = quickSum(1.0, {-lower.high * scale, -lower.low * scale});
    const DoubleDouble upperSlope = quickSum(1.0, {-slope.high * scale, -slope.low * scale});
    return {gated(std::max(x, -40.0), choose(isOpen, upper, lower), exponent),
            scaled(isOpen ? upperSlope.high : slope.high, exponent)};
}

ValueAndDerivative hardswish(double x) noexcept
{
    const double quadratic = (twoSum(x, 3.0) * x / 6.0).high;
    const double slope = (twoSum(2 * x, 3.0) / 6.0).high;
    const bool isLine = x > 3 || x == 0;
    const double right = isLine || std::isnan(x) ? x : quadratic;
    return {x < -3 ? 0.0 : right, x < -3 ? 0.0 : (x > 3 ? 1.0 : slope)};
}

ValueAndDerivative mish(double x) noexcept
{
    // With e = exp(-|x|), tanh(softplus(x)) is numerator / denominator and so a ratio of sums of positive
    // terms, and so is its derivative by x. For x <= 0 both lack the factor e, which comes last.
    const double near = clamped(x, farOut);
    const bool isOpen = x > 0;
    const ScaledExponential scaledE = exponential({-std::abs(near), 0.0});
    const DoubleDouble e = scaledE.besideOne();
    const DoubleDouble square = e * e;
    const DoubleDouble numerator = choose(isOpen, e * 2.0 + 1.0, e + 2.0);
    const DoubleDouble denominator = choose(isOpen, square * 2.0 + numerator, e * numerator + 2.0);
    const DoubleDouble inverse = 1.0 / denominator;
    const DoubleDouble common = (e + 1.0) * 4.0 * inverse;
    const DoubleDouble gateSlope = choose(isOpen, square * common, common);
    const DoubleDouble gate = numerator * inverse;
    const DoubleDouble slope = (numerator + gateSlope * near) * inverse;
    const double exponent = isOpen ? 0.0 : scaledE.exponent;
    return {gated(isOpen ? x : near, choose(isOpen, gate, scaledE.mantissa * gate), exponent),
            scaled(choose(isOpen, slope, scaledE.mantissa * slope).high, exponent)};
}

template struct Evaluation<silu>;
template struct Evaluation<gelu>;
template struct Evaluation<geluTanh>;
template struct Evaluation<quickGelu>;
template struct Evaluation<hardswish>;
template struct Evaluation<mish>;

} // namespace activation_explorer::core
