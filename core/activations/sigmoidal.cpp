// SPDX-License-Identifier: MIT
#include "core/activations/sigmoidal.h"

#include <array>
#include <cmath>

namespace activation_explorer::core {

namespace {

using Values = std::span<const double>;
using namespace std::string_view_literals;

constexpr std::array sigmoidAliases{"logistic"sv};
constexpr double inflection = 1.3169578969248167; // ln(2 + √3): where sigmoid''' is zero

} // namespace

ValueAndDerivative sigmoid(double x) noexcept
{
    const double e = std::exp(-std::abs(x)); // never of a positive number: it cannot overflow
    const double upper = 1 / (1 + e);
    const double lower = e / (1 + e);
    return {x > 0 ? upper : lower, lower * upper};
}

const Activation sigmoidActivation{
    .id = "sigmoid",
    .name = "Sigmoid",
    .family = Family::Sigmoidal,
    .description = translatable("core", "Squeezes every input into 0 to 1; its derivative is at most 1/4."),
    .aliases = sigmoidAliases,
    .parameters = {},
    .tex = R"(f(x) = \dfrac{1}{1 + e^{-x}})",
    .derivativeTex = R"(f'(x) = f(x)\,(1 - f(x)))",
    .evaluate = [](double x, Values) noexcept { return sigmoid(x); },
    .breakpoints = [](Values) { return std::vector<Breakpoint>{}; },
    .shapePoints =
        [](Quantity quantity, Values) {
            return quantity == Quantity::Value ? std::vector<double>{0.0}
                                               : std::vector<double>{-inflection, 0.0, inflection};
        },
};

} // namespace activation_explorer::core
