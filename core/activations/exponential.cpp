// SPDX-License-Identifier: MIT
#include "core/activations/exponential.h"

#include "core/activations/shapes.h"
#include "core/functions/evaluation.h"
#include "core/functions/exponential.h"

#include <array>

namespace activation_explorer::core {

namespace {

using namespace std::string_view_literals;
using namespace shapes;

// The parts of elu's moments below 0, for alpha = 1, from the integrals of exp(k x) times the normal density
// over x < 0, which are exp(k^2 / 2) Phi(-k).
constexpr double meanBelow = -0.23842170813487662;            // exp(1/2) Phi(-1) - 1/2
constexpr double secondMomentBelow = 0.14494541749292386;     // exp(2) Phi(-2) - 2 exp(1/2) Phi(-1) + 1/2
constexpr double derivativeMomentBelow = 0.16810200122317059; // exp(2) Phi(-2)
constexpr double meanAbove = 0.3989422804014327;              // 1 / sqrt(2 pi), the mean of relu

constexpr std::array eluAliases{"exponential_linear_unit"sv};
constexpr std::array eluParameters{Parameter{
    .id = "alpha",
    .symbol = "α",
    .tex = R"(\alpha)",
    .description =
        translatable("core", "Depth: the limit at −∞ is −α. Only at 1 is the derivative continuous."),
    .aliases = {},
    .defaultValue = 1.0,
    .domain = {},
    .slider = {.range = {0.0, 10.0}, .scale = Scale::Linear, .steps = 200},
}};

constexpr std::array seluAliases{"scaled_exponential_linear_unit"sv};
constexpr double seluDepth = 1.7580993408473768; // its scale times its alpha

constexpr std::array celuAliases{"continuously_differentiable_elu"sv};
constexpr std::array celuParameters{Parameter{
    .id = "alpha",
    .symbol = "α",
    .tex = R"(\alpha)",
    .description = translatable("core", "Depth: the limit at −∞ is −α; near 0, the closer to ReLU."),
    .aliases = {},
    .defaultValue = 1.0,
    .domain = {.min = 0.0, .minIsExcluded = true},
    .slider = {.range = {0.1, 10.0}, .scale = Scale::Logarithmic, .steps = 400},
}};

} // namespace

const Activation eluActivation{
    .id = "elu",
    .name = "ELU",
    .family = Family::Exponential,
    .description =
        translatable("core", "Goes smoothly down to −α, so that mean outputs come closer to zero."),
    .reference = "Clevert, Unterthiner & Hochreiter 2015, arXiv:1511.07289",
    .convention = translatable("core", "f′(0) is α, in PyTorch as in JAX."),
    .aliases = eluAliases,
    .parameters = eluParameters,
    .tex = R"(f(x) = \begin{cases} x, & x > 0 \\ \alpha\, (e^{x} - 1), & x \le 0 \end{cases})",
    .derivativeTex = R"(f'(x) = \begin{cases} 1, & x > 0 \\ \alpha\, e^{x}, & x \le 0 \end{cases})",
    .branch = positiveFirst,
    .evaluate = Evaluation<elu>::one,
    .evaluateMany = Evaluation<elu>::many,
    .breakpoints =
        [](Values values) {
            return std::vector<Breakpoint>{{0.0, false, values[0] != 1}};
        },
    .shapePoints = noShapePoints,
    .asymptotes =
        [](Values values) {
            return std::optional(Asymptotes{.left = {0.0, 0.0 - values[0]}, .right = {1.0, 0.0}});
        },
    .moments =
        [](Values values) {
            const double alpha = values[0]; // alpha (c alpha) overflows no sooner than the moment does
            return Moments{.mean = meanAbove + alpha * meanBelow,
                           .secondMoment = 0.5 + alpha * (secondMomentBelow * alpha),
                           .derivativeMoment = 0.5 + alpha * (derivativeMomentBelow * alpha)};
        },
};

const Activation seluActivation{
    .id = "selu",
    .name = "SELU",
    .family = Family::Exponential,
    .description =
        translatable("core", "ELU scaled so that, by its authors' proof, layer after layer keeps mean "
                             "0 and variance 1."),
    .reference = "Klambauer, Unterthiner, Mayr & Hochreiter 2017, arXiv:1706.02515",
    .convention = translatable("core", "f′(0) is λα = 1.7581, as in PyTorch."),
    .aliases = seluAliases,
    .parameters = {},
    .tex = R"(f(x) = \lambda \begin{cases} x, & x > 0 \\ \alpha\, (e^{x} - 1), & x \le 0 \end{cases} )"
           R"(\quad \begin{aligned} \lambda &= 1.0507\ldots \\ \alpha &= 1.6732\ldots \end{aligned})",
    .derivativeTex = R"(f'(x) = \lambda \begin{cases} 1, & x > 0 \\ \alpha\, e^{x}, & x \le 0 \end{cases})",
    .branch = positiveFirst,
    .evaluate = Evaluation<selu>::one,
    .evaluateMany = Evaluation<selu>::many,
    .breakpoints =
        [](Values) {
            return std::vector<Breakpoint>{{0.0, false, true}};
        },
    .shapePoints = noShapePoints,
    .asymptotes =
        [](Values) {
            constexpr double scale = 1.0507009873554805;
            return std::optional(Asymptotes{.left = {0.0, -seluDepth}, .right = {scale, 0.0}});
        },
    .moments =
        [](Values) {
            // Its constants make these; scale^2 (1/2 + alpha^2 exp(2) Phi(-2)) comes with them.
            return Moments{.mean = 0.0, .secondMoment = 1.0, .derivativeMoment = 1.0715749924557993};
        },
};

const Activation celuActivation{
    .id = "celu",
    .name = "CELU",
    .family = Family::Exponential,
    .description =
        translatable("core", "ELU stretched with its depth, so that its slope is continuous for every α."),
    .reference = "Barron 2017, arXiv:1704.07483",
    .convention = "",
    .aliases = celuAliases,
    .parameters = celuParameters,
    .tex = R"(f(x) = \begin{cases} x, & x > 0 \\ \alpha\, (e^{x / \alpha} - 1), & x \le 0 \end{cases})",
    .derivativeTex = R"(f'(x) = \begin{cases} 1, & x > 0 \\ e^{x / \alpha}, & x \le 0 \end{cases})",
    .branch = positiveFirst,
    .evaluate = Evaluation<celu>::one,
    .evaluateMany = Evaluation<celu>::many,
    .breakpoints =
        [](Values) {
            return std::vector<Breakpoint>{{0.0, false, false}};
        },
    .shapePoints = noShapePoints,
    .asymptotes =
        [](Values values) {
            return std::optional(Asymptotes{.left = {0.0, -values[0]}, .right = {1.0, 0.0}});
        },
};

} // namespace activation_explorer::core
