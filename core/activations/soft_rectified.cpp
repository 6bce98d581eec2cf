// SPDX-License-Identifier: MIT
#include "core/activations/soft_rectified.h"

#include "core/activations/shapes.h"
#include "core/double_order.h"
#include "core/functions/evaluation.h"
#include "core/functions/soft_rectified.h"

#include <array>
#include <cmath>
#include <cstdint>
#include <numeric>

namespace activation_explorer::core {

namespace {

using namespace std::string_view_literals;
using namespace shapes;

/// The largest x with beta x <= threshold in double arithmetic, the last point of softplus's curved branch;
/// infinite if one branch has all finite x. Bisects over the doubles: where beta x underflows, threshold /
/// beta can be very many doubles away.
double lastBelowThreshold(double beta, double threshold) noexcept
{
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
        .tex = R"(\beta)",
        .description = translatable("core", "Sharpness: the larger, the closer to ReLU."),
        .aliases = {},
        .defaultValue = 1.0,
        .domain = {.min = 0.0, .minIsExcluded = true},
        .slider = {.range = {0.1, 10.0}, .scale = Scale::Logarithmic, .steps = 400},
    },
    Parameter{
        .id = "threshold",
        .symbol = "threshold",
        .tex = R"(\mathrm{threshold})",
        .description = translatable("core", "Where βx exceeds it, PyTorch uses the line x instead."),
        .aliases = {},
        .defaultValue = 20.0,
        .domain = {},
        .slider = {.range = {0.0, 40.0}, .scale = Scale::Linear, .steps = 400},
    },
};

constexpr std::array squareplusAliases{"square_plus"sv};
constexpr std::array squareplusParameters{Parameter{
    .id = "b",
    .symbol = "b",
    .tex = "b",
    .description = translatable("core", "Roundness of the corner: the smaller, the closer to ReLU."),
    .aliases = {},
    .defaultValue = 4.0, // JAX's and Keras'; PyTorch does not have the function
    .domain = {.min = 0.0, .minIsExcluded = true},
    .slider = {.range = {0.01, 100.0}, .scale = Scale::Logarithmic, .steps = 400},
}};

constexpr std::array logsigmoidAliases{"log_sigmoid"sv};

} // namespace

const Activation softplusActivation{
    .id = "softplus",
    .name = "SoftPlus",
    .family = Family::SoftRectified,
    .description = translatable("core", "A smooth ReLU: negative inputs become small positive outputs."),
    .reference = "Dugas, Bengio, Bélisle, Nadeau & Garcia 2001, NIPS 13",
    .convention = translatable(
        "core", "For βx above threshold, PyTorch returns x, with derivative 1: f and f′ jump there, by next "
                "to nothing at the default. Other frameworks have no such switch."),
    .aliases = softplusAliases,
    .parameters = softplusParameters,
    .tex =
        R"(f(x) = \begin{cases} \dfrac{1}{\beta}\, \ln(1 + e^{\beta x}), & \beta x \le \mathrm{threshold} )"
        R"(\\[0.3em] x, & \beta x > \mathrm{threshold} \end{cases})",
    .derivativeTex = R"(f'(x) = \begin{cases} \dfrac{1}{1 + e^{-\beta x}}, & \beta x \le \mathrm{threshold} )"
                     R"(\\[0.3em] 1, & \beta x > \mathrm{threshold} \end{cases})",
    .branch = [](Quantity, double x, Values values) noexcept -> Branch {
        return values[0] * x <= values[1] ? 0 : 1;
    },
    .evaluate = Evaluation<softplus>::one,
    .evaluateMany = Evaluation<softplus>::many,
    .breakpoints =
        [](Values values) {
            const double x = lastBelowThreshold(values[0], values[1]);
            if (!std::isfinite(x))
                return std::vector<Breakpoint>{};
            const auto [value, derivative] = softplus(x, values[0], values[1]);
            const Breakpoint seam{x, value != x, derivative != 1};
            // Beyond a threshold of about 37, both branches are the same doubles.
            return seam.valueJumps || seam.derivativeJumps ? std::vector{seam} : std::vector<Breakpoint>{};
        },
    .shapePoints =
        [](Quantity quantity, Values values) {
            const bool zeroIsCurved = lastBelowThreshold(values[0], values[1]) > 0;
            return zeroIsCurved ? derivativeBendsAtZero(quantity, values) : std::vector<double>{};
        },
    .asymptotes = zeroThenLine,
    .shortcutParameter = 1,
};

const Activation squareplusActivation{
    .id = "squareplus",
    .name = "Squareplus",
    .family = Family::SoftRectified,
    .description = translatable("core", "A smooth ReLU without exponentials; half of a hyperbola."),
    .reference = "Barron 2021, arXiv:2112.11687",
    .convention = "",
    .aliases = squareplusAliases,
    .parameters = squareplusParameters,
    .tex = R"(f(x) = \dfrac{x + \sqrt{x^2 + b}}{2})",
    .derivativeTex = R"(f'(x) = \dfrac{1}{2} \left( 1 + \dfrac{x}{\sqrt{x^2 + b}} \right))",
    .evaluate = Evaluation<squareplus>::one,
    .evaluateMany = Evaluation<squareplus>::many,
    .breakpoints = noBreakpoints,
    .shapePoints = derivativeBendsAtZero,
    .asymptotes = zeroThenLine,
};

const Activation sparsePlusActivation{
    .id = "sparse_plus",
    .name = "SparsePlus",
    .family = Family::SoftRectified,
    .description = translatable("core", "ReLU with its corner rounded by a parabola: exactly 0 below −1, "
                                        "exactly x above 1."),
    .reference =
        "Martins & Astudillo 2016, arXiv:1602.02068; Blondel, Martins & Niculae 2019, arXiv:1901.02324",
    .convention = "",
    .aliases = {},
    .parameters = {},
    .tex = R"(f(x) = \begin{cases} 0, & x \le -1 \\[0.3em] \dfrac{(x + 1)^2}{4}, & -1 < x < 1 )"
           R"(\\[0.3em] x, & x \ge 1 \end{cases})",
    .derivativeTex = R"(f'(x) = \begin{cases} 0, & x \le -1 \\[0.3em] \dfrac{x + 1}{2}, & -1 < x < 1 )"
                     R"(\\[0.3em] 1, & x \ge 1 \end{cases})",
    .branch = [](Quantity, double x, Values) noexcept -> Branch { return ofThree(x <= -1, x < 1); },
    .evaluate = Evaluation<sparsePlus>::one,
    .evaluateMany = Evaluation<sparsePlus>::many,
    .breakpoints =
        [](Values) {
            return std::vector<Breakpoint>{{-1.0, false, false}, {1.0, false, false}};
        },
    .shapePoints = noShapePoints,
    .asymptotes = zeroThenLine,
    .polynomialPieces =
        [](Values) {
            return std::vector{constantPiece(-infinity, -1.0, 0.0),
                               PolynomialPiece{-1.0, 1.0, 0.25, 0.5, 0.25},
                               linePiece(1.0, infinity, 0.0, 1.0)};
        },
};

const Activation logsigmoidActivation{
    .id = "logsigmoid",
    .name = "LogSigmoid",
    .family = Family::SoftRectified,
    .description = translatable(
        "core",
        "The logarithm of a probability that Sigmoid gives, used in losses: SoftPlus turned by 180°."),
    .reference = "torch.nn.functional.logsigmoid",
    .convention = "",
    .aliases = logsigmoidAliases,
    .parameters = {},
    .tex = R"(f(x) = -\ln(1 + e^{-x}))",
    .derivativeTex = R"(f'(x) = \dfrac{1}{1 + e^{x}})",
    .evaluate = Evaluation<logsigmoid>::one,
    .evaluateMany = Evaluation<logsigmoid>::many,
    .breakpoints = noBreakpoints,
    .shapePoints = derivativeBendsAtZero,
    .asymptotes =
        [](Values) {
            return std::optional(Asymptotes{.left = {1.0, 0.0}, .right = {0.0, 0.0}});
        },
};

} // namespace activation_explorer::core
