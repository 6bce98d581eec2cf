// SPDX-License-Identifier: MIT
#include "core/activations/basic.h"

#include "core/activations/shapes.h"
#include "core/functions/basic.h"
#include "core/functions/evaluation.h"

#include <array>
#include <numbers>

namespace activation_explorer::core {

namespace {

using namespace std::string_view_literals;
using namespace shapes;

constexpr std::array identityAliases{"linear"sv};

constexpr std::array stepAliases{"heaviside"sv, "unit_step"sv, "binary_step"sv};
constexpr std::array valuesAliases{"x2"sv};
constexpr std::array stepParameters{Parameter{
    .id = "values",
    .symbol = "values",
    .tex = R"(\mathrm{values})",
    .description = translatable("core", "The value at 0."),
    .aliases = valuesAliases,
    .defaultValue = 0.5, // torch.heaviside has no default
    .domain = {},
    .slider = {.range = {0.0, 1.0}, .scale = Scale::Linear, .steps = 100},
}};

constexpr std::array sineAliases{"sin"sv, "siren"sv};

} // namespace

const Activation identityActivation{
    .id = "identity",
    .name = "Identity",
    .family = Family::Basic,
    .description =
        translatable("core", "Passes every input on. With it alone, layer after layer stays a linear "
                             "function; it is for the last layer of a regression."),
    .reference = "torch.nn.Identity",
    .convention = "",
    .aliases = identityAliases,
    .parameters = {},
    .tex = R"(f(x) = x)",
    .derivativeTex = R"(f'(x) = 1)",
    .evaluate = Evaluation<identity>::one,
    .evaluateMany = Evaluation<identity>::many,
    .breakpoints = noBreakpoints,
    .shapePoints = noShapePoints,
    .asymptotes = lineOnBothSides,
    .polynomialPieces = [](Values) { return std::vector{linePiece(-infinity, infinity, 0.0, 1.0)}; },
    .symmetry = alwaysOdd,
};

const Activation stepActivation{
    .id = "step",
    .name = "Step",
    .family = Family::Basic,
    .description =
        translatable("core", "The first artificial neuron's: off below 0, on above. Its derivative is "
                             "0, so gradient descent learns nothing through it."),
    .reference = "McCulloch & Pitts 1943, doi:10.1007/BF02478259; Rosenblatt 1958, doi:10.1037/h0042519",
    .convention = translatable("core", "f′(0) is taken as 0, as everywhere else, though f jumps there."),
    .aliases = stepAliases,
    .parameters = stepParameters,
    .tex = R"(f(x) = \begin{cases} 0, & x < 0 \\ \mathrm{values}, & x = 0 \\ 1, & x > 0 \end{cases})",
    .derivativeTex = R"(f'(x) = 0)",
    .branch = [](Quantity quantity, double x, Values) noexcept -> Branch {
        if (quantity == Quantity::Derivative)
            return std::nullopt;
        return ofThree(x < 0, x == 0);
    },
    .evaluate = Evaluation<step>::one,
    .evaluateMany = Evaluation<step>::many,
    .breakpoints =
        [](Values) {
            return std::vector<Breakpoint>{{0.0, true, false}};
        },
    .shapePoints = noShapePoints,
    .asymptotes = zeroThenOne,
    .polynomialPieces =
        [](Values) {
            return std::vector{constantPiece(-infinity, 0.0, 0.0), constantPiece(0.0, infinity, 1.0)};
        },
};

const Activation sineActivation{
    .id = "sine",
    .name = "Sine",
    .family = Family::Basic,
    .description = translatable("core", "A wave that goes on for ever, for networks that represent images, "
                                        "sounds and other signals as functions of place and time."),
    .reference = "Sitzmann, Martel, Bergman, Lindell & Wetzstein 2020, arXiv:2006.09661",
    .convention = "",
    .aliases = sineAliases,
    .parameters = {},
    .tex = R"(f(x) = \sin x)",
    .derivativeTex = R"(f'(x) = \cos x)",
    .evaluate = Evaluation<sine>::one,
    .evaluateMany = Evaluation<sine>::many,
    .breakpoints = noBreakpoints,
    .shapePoints =
        [](Quantity, Values) { // where one of the two has an extremum, the other has an inflection
            using std::numbers::pi;
            return std::vector{0.0, pi / 2, pi, 3 * pi / 2};
        },
    .asymptotes = [](Values) { return std::optional<Asymptotes>(); },
    .symmetry = alwaysOdd,
    .moments =
        [](Values) {
            // E cos(2 X) = exp(-2), and sin^2 and cos^2 are (1 -+ cos(2 x)) / 2.
            return Moments{
                .mean = 0.0, .secondMoment = 0.43233235838169365, .derivativeMoment = 0.56766764161830635};
        },
    .period = 2 * std::numbers::pi,
};

} // namespace activation_explorer::core
