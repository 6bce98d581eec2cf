// SPDX-License-Identifier: MIT
#include "core/activations/shrinkage.h"

#include "core/activations/shapes.h"
#include "core/functions/evaluation.h"
#include "core/functions/shrinkage.h"

#include <array>
#include <cmath>

namespace activation_explorer::core {

namespace {

using namespace std::string_view_literals;
using namespace shapes;

/// The three pieces of a function that is 0 on [-lambd, lambd] and a line of slope 1 on both sides, `shift`
/// nearer to 0 than x; for lambd = 0 the middle one is gone.
std::vector<PolynomialPiece> shrunkPieces(double lambd, double shift)
{
    std::vector<PolynomialPiece> pieces{linePiece(-infinity, -lambd, shift, 1.0),
                                        constantPiece(-lambd, lambd, 0.0),
                                        linePiece(lambd, infinity, -shift, 1.0)};
    if (lambd == 0)
        pieces.erase(pieces.begin() + 1);
    return pieces;
}

/// The ends of the middle piece. For lambd = 0 they meet, and while f is the identity then, f′ is still 0 at
/// that single point.
std::vector<Breakpoint> shrunkBreakpoints(double lambd, bool valueJumps)
{
    if (lambd == 0)
        return {{0.0, false, true}};
    return {{-lambd, valueJumps, true}, {lambd, valueJumps, true}};
}

constexpr std::array tanhshrinkAliases{"tanh_shrink"sv};
constexpr std::array softshrinkAliases{"soft_shrink"sv, "soft_threshold"sv, "soft_thresholding"sv};
constexpr std::array hardshrinkAliases{"hard_shrink"sv, "hard_threshold"sv, "hard_thresholding"sv};

constexpr std::array lambdAliases{"lambda"sv, "threshold"sv};
constexpr Parameter lambdParameter{
    .id = "lambd",
    .symbol = "λ",
    .tex = R"(\lambda)",
    .description = translatable("core", "Inputs from −λ to λ become 0."),
    .aliases = lambdAliases,
    .defaultValue = 0.5,
    .domain = {.min = 0.0},
    .slider = {.range = {0.0, 5.0}, .scale = Scale::Linear, .steps = 200},
};
constexpr std::array shrinkParameters{lambdParameter};

} // namespace

const Activation tanhshrinkActivation{
    .id = "tanhshrink",
    .name = "Tanhshrink",
    .family = Family::Shrinkage,
    .description = translatable(
        "core", "What Tanh leaves over: small inputs nearly vanish, large ones come about 1 closer to 0."),
    .reference = "torch.nn.functional.tanhshrink",
    .convention = "",
    .aliases = tanhshrinkAliases,
    .parameters = {},
    .tex = R"(f(x) = x - \tanh x)",
    .derivativeTex = R"(f'(x) = \tanh^2 x)",
    .evaluate = Evaluation<tanhshrink>::one,
    .evaluateMany = Evaluation<tanhshrink>::many,
    .breakpoints = noBreakpoints,
    .shapePoints =
        [](Quantity quantity, Values) {
            constexpr double derivativesInflection = 0.6584789484624084; // artanh(1 / sqrt(3))
            return quantity == Quantity::Value
                       ? std::vector{0.0}
                       : std::vector{-derivativesInflection, 0.0, derivativesInflection};
        },
    .asymptotes =
        [](Values) {
            return std::optional(Asymptotes{.left = {1.0, 1.0}, .right = {1.0, -1.0}});
        },
    .symmetry = alwaysOdd,
};

const Activation softshrinkActivation{
    .id = "softshrink",
    .name = "Softshrink",
    .family = Family::Shrinkage,
    .description =
        translatable("core", "Moves every input closer to 0 by λ, the small ones to 0 itself; removes "
                             "noise, and makes codes sparse."),
    .reference = "Donoho 1995, doi:10.1109/18.382009",
    .convention = translatable("core", "f′(−λ) and f′(λ) are 0, as in PyTorch; so is f′(0) for λ = 0."),
    .aliases = softshrinkAliases,
    .parameters = shrinkParameters,
    .tex = R"(f(x) = \begin{cases} x - \lambda, & x > \lambda \\ x + \lambda, & x < -\lambda )"
           R"(\\ 0, & |x| \le \lambda \end{cases})",
    .derivativeTex = R"(f'(x) = \begin{cases} 1, & |x| > \lambda \\ 0, & |x| \le \lambda \end{cases})",
    .branch = [](Quantity quantity, double x, Values values) noexcept -> Branch {
        if (quantity == Quantity::Derivative)
            return std::abs(x) > values[0] ? 0 : 1;
        return ofThree(x > values[0], x < -values[0]);
    },
    .evaluate = Evaluation<softshrink>::one,
    .evaluateMany = Evaluation<softshrink>::many,
    .breakpoints = [](Values values) { return shrunkBreakpoints(values[0], false); },
    .shapePoints = noShapePoints,
    .asymptotes =
        [](Values values) {
            return std::optional(Asymptotes{.left = {1.0, values[0]}, .right = {1.0, 0.0 - values[0]}});
        },
    .polynomialPieces = [](Values values) { return shrunkPieces(values[0], values[0]); },
    .symmetry = alwaysOdd,
};

const Activation hardshrinkActivation{
    .id = "hardshrink",
    .name = "Hardshrink",
    .family = Family::Shrinkage,
    .description = translatable("core", "Sets small inputs to 0 and keeps the others; its value jumps."),
    .reference = "Donoho & Johnstone 1994, doi:10.1093/biomet/81.3.425",
    .convention = translatable("core", "f′(−λ) and f′(λ) are 0, as in PyTorch; so is f′(0) for λ = 0."),
    .aliases = hardshrinkAliases,
    .parameters = shrinkParameters,
    .tex = R"(f(x) = \begin{cases} x, & |x| > \lambda \\ 0, & |x| \le \lambda \end{cases})",
    .derivativeTex = R"(f'(x) = \begin{cases} 1, & |x| > \lambda \\ 0, & |x| \le \lambda \end{cases})",
    .branch = [](Quantity, double x, Values values) noexcept -> Branch {
        return std::abs(x) > values[0] ? 0 : 1;
    },
    .evaluate = Evaluation<hardshrink>::one,
    .evaluateMany = Evaluation<hardshrink>::many,
    .breakpoints = [](Values values) { return shrunkBreakpoints(values[0], true); },
    .shapePoints = noShapePoints,
    .asymptotes = lineOnBothSides,
    .polynomialPieces = [](Values values) { return shrunkPieces(values[0], 0.0); },
    .symmetry = alwaysOdd,
};

} // namespace activation_explorer::core
