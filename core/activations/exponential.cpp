// SPDX-License-Identifier: MIT
#include "core/activations/exponential.h"

#include <array>
#include <bit>
#include <cmath>
#include <cstdint>
#include <limits>
#include <numeric>

namespace activation_explorer::core {

namespace {

using Values = std::span<const double>;
using namespace std::string_view_literals;

/// Below this exp(x) is subnormal and has lost digits, which a large factor would bring to light.
constexpr double subnormalExponent = -708;

/// factor exp(x) for x <= 0, in full precision wherever the product is of normal size.
double timesExp(double factor, double x) noexcept
{
    if (x > subnormalExponent)
        return factor * std::exp(x);
    // exp(x) 2^1024 has all its digits. 1024 ln 2 in two parts; the sum of x and the first is exact.
    constexpr double high = 0x1.62e42fefa39efp+9;
    constexpr double low = 2.3747039373786107e-14;
    const double e = std::exp(x + high);
    return std::ldexp(std::ldexp(factor, -512) * std::fma(e, low, e), -512);
}

/// exp(-|a b|) with the rounding of the product put right: exp turns that into up to 350 ulp at exp(-700).
double expOfMinusProduct(double a, double b) noexcept
{
    const double z = std::abs(a * b);
    const double e = std::exp(-z);
    const double lost = std::fma(std::abs(a), std::abs(b), -z); // exact, unless z is infinite
    return std::isfinite(z) ? std::fma(e, -lost, e) : e;
}

/// Maps the doubles but NaN to integers in the same order, and back.
std::int64_t orderOf(double x) noexcept
{
    const auto bits = std::bit_cast<std::int64_t>(x);
    return bits >= 0 ? bits : std::numeric_limits<std::int64_t>::min() - bits;
}
double doubleOf(std::int64_t order) noexcept
{
    return std::bit_cast<double>(order >= 0 ? order : std::numeric_limits<std::int64_t>::min() - order);
}

/// The largest x with beta x <= threshold in double arithmetic, the last point of softplus's curved branch;
/// infinite if one branch has all finite x. Bisects over the doubles: where beta x underflows, threshold /
/// beta can be very many doubles away.
double lastBelowThreshold(double beta, double threshold) noexcept
{
    constexpr double infinity = std::numeric_limits<double>::infinity();
    std::int64_t below = orderOf(-infinity);
    std::int64_t above = orderOf(infinity);
    while (below + 1 < above) {
        const std::int64_t middle = std::midpoint(below, above);
        (beta * doubleOf(middle) <= threshold ? below : above) = middle;
    }
    return above == orderOf(infinity) ? infinity : doubleOf(below);
}

constexpr std::array softplusAliases{"soft_plus"sv, "smooth_relu"sv};
constexpr std::array softplusParameters{
    Parameter{
        .id = "beta",
        .symbol = "β",
        .description = translatable("core", "Sharpness: the larger, the closer to ReLU."),
        .aliases = {},
        .defaultValue = 1.0,
        .domain = {.min = 0.0, .minIsExcluded = true},
        .slider = {.range = {0.1, 10.0}, .scale = Scale::Logarithmic, .steps = 400},
    },
    Parameter{
        .id = "threshold",
        .symbol = "threshold",
        .description = translatable("core", "Where βx exceeds it, PyTorch uses the line x instead."),
        .aliases = {},
        .defaultValue = 20.0,
        .domain = {},
        .slider = {.range = {0.0, 40.0}, .scale = Scale::Linear, .steps = 400},
    },
};

constexpr std::array eluAliases{"exponential_linear_unit"sv};
constexpr std::array eluParameters{Parameter{
    .id = "alpha",
    .symbol = "α",
    .description =
        translatable("core", "Depth: the limit at −∞ is −α. Only at 1 is the derivative continuous."),
    .aliases = {},
    .defaultValue = 1.0,
    .domain = {},
    .slider = {.range = {0.0, 10.0}, .scale = Scale::Linear, .steps = 200},
}};

} // namespace

ValueAndDerivative softplus(double x, double beta, double threshold) noexcept
{
    if (std::isnan(x))
        return {x, x};
    const double z = beta * x;
    if (z > threshold)
        return {x, 1.0};
    const double e = expOfMinusProduct(beta, x); // never of a positive number: it cannot overflow
    double rest = std::log1p(e) / beta;
    if (z < subnormalExponent) { // ln(1 + e) is e; a small beta would bring to light what e has lost
        const double half = expOfMinusProduct(beta / 2, x);
        rest = half / beta * half;
    }
    return z > 0 ? ValueAndDerivative{x + rest, 1 / (1 + e)} : ValueAndDerivative{rest, e / (1 + e)};
}

ValueAndDerivative elu(double x, double alpha) noexcept
{
    if (std::isnan(x))
        return {x, x};
    if (x > 0)
        return {x, 1.0};
    return {alpha * std::expm1(x), timesExp(alpha, x)};
}

const Activation softplusActivation{
    .id = "softplus",
    .name = "SoftPlus",
    .family = Family::Exponential,
    .description = translatable("core", "A smooth ReLU: negative inputs become small positive outputs."),
    .aliases = softplusAliases,
    .parameters = softplusParameters,
    .tex =
        R"(f(x) = \begin{cases} \dfrac{1}{\beta}\, \ln(1 + e^{\beta x}), & \beta x \le \mathrm{threshold} )"
        R"(\\[0.3em] x, & \mathrm{otherwise} \end{cases})",
    .derivativeTex = R"(f'(x) = \begin{cases} \dfrac{1}{1 + e^{-\beta x}}, & \beta x \le \mathrm{threshold} )"
                     R"(\\[0.3em] 1, & \mathrm{otherwise} \end{cases})",
    .evaluate = [](double x, Values values) noexcept { return softplus(x, values[0], values[1]); },
    .breakpoints =
        [](Values values) {
            const double x = lastBelowThreshold(values[0], values[1]);
            return std::isfinite(x) ? std::vector<Breakpoint>{{x, true, true}} : std::vector<Breakpoint>{};
        },
    .shapePoints =
        [](Quantity quantity, Values) {
            return quantity == Quantity::Derivative ? std::vector<double>{0.0} : std::vector<double>{};
        },
};

const Activation eluActivation{
    .id = "elu",
    .name = "ELU",
    .family = Family::Exponential,
    .description =
        translatable("core", "Goes smoothly down to −α, so that mean outputs come closer to zero."),
    .aliases = eluAliases,
    .parameters = eluParameters,
    .tex = R"(f(x) = \begin{cases} x, & x > 0 \\ \alpha\, (e^{x} - 1), & x \le 0 \end{cases})",
    .derivativeTex = R"(f'(x) = \begin{cases} 1, & x > 0 \\ \alpha\, e^{x}, & x \le 0 \end{cases})",
    .evaluate = [](double x, Values values) noexcept { return elu(x, values[0]); },
    .breakpoints =
        [](Values values) {
            return std::vector<Breakpoint>{{0.0, false, values[0] != 1}};
        },
    .shapePoints = [](Quantity, Values) { return std::vector<double>{}; },
};

} // namespace activation_explorer::core
