// SPDX-License-Identifier: MIT
#include "core/activations/rectified.h"

#include <array>
#include <cmath>

namespace activation_explorer::core {

namespace {

using Values = std::span<const double>;
using namespace std::string_view_literals;

std::vector<double> noShapePoints(Quantity, Values)
{
    return {};
}

constexpr std::array reluAliases{"rectifier"sv};

constexpr std::array leakyReluAliases{"lrelu"sv, "leaky_rectify"sv};
constexpr std::array negativeSlopeAliases{"slope"sv};
constexpr std::array leakyReluParameters{Parameter{
    .id = "negative_slope",
    .symbol = "negative_slope",
    .description = translatable("core", "Slope for x < 0. At 1 the function is the identity."),
    .aliases = negativeSlopeAliases,
    .defaultValue = 0.01,
    .domain = {},
    .slider = {.range = {-0.5, 1.5}, .scale = Scale::Linear, .steps = 200},
}};

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
    if (std::isnan(x))
        return {x, x};
    if (x > 0)
        return {x, 1.0};
    const bool limitOfZero = negativeSlope == 0 && std::isinf(x); // 0 · ∞ would be NaN
    return {limitOfZero ? 0.0 : negativeSlope * x, negativeSlope};
}

const Activation reluActivation{
    .id = "relu",
    .name = "ReLU",
    .family = Family::Rectified,
    .description = translatable("core", "Keeps positive inputs and drops negative ones; the usual choice."),
    .aliases = reluAliases,
    .parameters = {},
    .tex = R"(f(x) = \max(0,\, x))",
    .derivativeTex = R"(f'(x) = \begin{cases} 1, & x > 0 \\ 0, & x \le 0 \end{cases})",
    .evaluate = [](double x, Values) noexcept { return relu(x); },
    .breakpoints =
        [](Values) {
            return std::vector<Breakpoint>{{0.0, false, true}};
        },
    .shapePoints = noShapePoints,
};

const Activation relu6Activation{
    .id = "relu6",
    .name = "ReLU6",
    .family = Family::Rectified,
    .description = translatable("core", "ReLU capped at 6, for arithmetic of few bits."),
    .aliases = {},
    .parameters = {},
    .tex = R"(f(x) = \min(\max(0,\, x),\, 6))",
    .derivativeTex = R"(f'(x) = \begin{cases} 1, & 0 < x < 6 \\ 0, & \mathrm{otherwise} \end{cases})",
    .evaluate = [](double x, Values) noexcept { return relu6(x); },
    .breakpoints =
        [](Values) {
            return std::vector<Breakpoint>{{0.0, false, true}, {6.0, false, true}};
        },
    .shapePoints = noShapePoints,
};

const Activation leakyReluActivation{
    .id = "leaky_relu",
    .name = "LeakyReLU",
    .family = Family::Rectified,
    .description =
        translatable("core", "ReLU that keeps a small slope for negative inputs, so that no unit dies."),
    .aliases = leakyReluAliases,
    .parameters = leakyReluParameters,
    .tex = R"(f(x) = \begin{cases} x, & x > 0 \\ \mathrm{negative\_slope} \cdot x, & x \le 0 \end{cases})",
    .derivativeTex = R"(f'(x) = \begin{cases} 1, & x > 0 \\ \mathrm{negative\_slope}, & x \le 0 \end{cases})",
    .evaluate = [](double x, Values values) noexcept { return leakyRelu(x, values[0]); },
    .breakpoints =
        [](Values values) {
            return values[0] == 1 ? std::vector<Breakpoint>{} : std::vector<Breakpoint>{{0.0, false, true}};
        },
    .shapePoints = noShapePoints,
};

} // namespace activation_explorer::core
