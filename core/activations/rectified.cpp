// SPDX-License-Identifier: MIT
#include "core/activations/rectified.h"

#include "core/activations/shapes.h"
#include "core/functions/evaluation.h"
#include "core/functions/rectified.h"

#include <array>

namespace activation_explorer::core {

namespace {

using namespace std::string_view_literals;
using namespace shapes;

/// What functions that are x above 0 and slope x below have in common.
namespace leaky {

std::vector<Breakpoint> breakpoints(double slope)
{
    return slope == 1 ? std::vector<Breakpoint>{} : std::vector<Breakpoint>{{0.0, false, true}};
}
Asymptotes asymptotes(double slope)
{
    return {.left = {slope, 0.0}, .right = {1.0, 0.0}};
}
std::vector<PolynomialPiece> pieces(double slope)
{
    if (slope == 1)
        return {linePiece(-infinity, infinity, 0.0, 1.0)};
    return {linePiece(-infinity, 0.0, 0.0, slope), linePiece(0.0, infinity, 0.0, 1.0)};
}
Symmetry symmetry(double slope)
{
    return slope == 1 ? Symmetry::Odd : slope == -1 ? Symmetry::Even : Symmetry::None;
}

} // namespace leaky

/// rrelu's slope below 0, as it is computed.
double meanSlope(Values values)
{
    return rrelu(0.0, values[0], values[1]).derivative;
}

constexpr std::array reluAliases{"rectifier"sv, "rectified_linear_unit"sv};

constexpr std::array leakyReluAliases{"lrelu"sv, "leaky_rectify"sv};
constexpr std::array negativeSlopeAliases{"slope"sv, "alpha"sv};
constexpr std::array leakyReluParameters{Parameter{
    .id = "negative_slope",
    .symbol = "negative_slope",
    .tex = R"(\mathrm{negative\_slope})",
    .description = translatable("core", "Slope for x < 0. At 1 the function is the identity."),
    .aliases = negativeSlopeAliases,
    .defaultValue = 0.01,
    .domain = {},
    .slider = {.range = {-0.5, 1.5}, .scale = Scale::Linear, .steps = 200},
}};

constexpr std::array preluAliases{"parametric_relu"sv};
constexpr std::array weightAliases{"alpha"sv, "init"sv, "slope"sv};
constexpr std::array preluParameters{Parameter{
    .id = "weight",
    .symbol = "a",
    .tex = "a",
    .description = translatable("core", "Slope for x < 0, which training adjusts; here is where it starts."),
    .aliases = weightAliases,
    .defaultValue = 0.25,
    .domain = {},
    .slider = {.range = {-0.5, 1.5}, .scale = Scale::Linear, .steps = 200},
}};

constexpr std::array rreluAliases{"randomized_relu"sv, "randomized_leaky_relu"sv};
constexpr std::array rreluParameters{
    Parameter{
        .id = "lower",
        .symbol = "lower",
        .tex = R"(\mathrm{lower})",
        .description = translatable("core", "The least slope for x < 0 that training draws."),
        .aliases = {},
        .defaultValue = 0.125,
        .domain = {},
        .slider = {.range = {-0.5, 1.5}, .scale = Scale::Linear, .steps = 200},
    },
    Parameter{
        .id = "upper",
        .symbol = "upper",
        .tex = R"(\mathrm{upper})",
        .description = translatable("core", "The greatest slope for x < 0 that training draws."),
        .aliases = {},
        .defaultValue = 1.0 / 3,
        .domain = {},
        .slider = {.range = {-0.5, 1.5}, .scale = Scale::Linear, .steps = 200},
    },
};

constexpr std::array hardtanhAliases{"hard_tanh"sv, "clip"sv, "clamp"sv};
constexpr std::array minValAliases{"min_value"sv, "min"sv};
constexpr std::array maxValAliases{"max_value"sv, "max"sv};
constexpr std::array hardtanhParameters{
    Parameter{
        .id = "min_val",
        .symbol = "min_val",
        .tex = R"(\mathrm{min\_val})",
        .description =
            translatable("core", "The least output. At max_val or above, f is max_val everywhere."),
        .aliases = minValAliases,
        .defaultValue = -1.0,
        .domain = {},
        .slider = {.range = {-10.0, 10.0}, .scale = Scale::Linear, .steps = 200},
    },
    Parameter{
        .id = "max_val",
        .symbol = "max_val",
        .tex = R"(\mathrm{max\_val})",
        .description = translatable("core", "The greatest output."),
        .aliases = maxValAliases,
        .defaultValue = 1.0,
        .domain = {},
        .slider = {.range = {-10.0, 10.0}, .scale = Scale::Linear, .steps = 200},
    },
};

constexpr std::array thresholdAliases{"thresholded_relu"sv, "ThresholdedRelu"sv};
constexpr std::array thresholdParameterAliases{"theta"sv, "alpha"sv};
constexpr std::array thresholdParameters{
    Parameter{
        .id = "threshold",
        .symbol = "threshold",
        .tex = R"(\mathrm{threshold})",
        .description = translatable("core", "Inputs above it stay as they are."),
        .aliases = thresholdParameterAliases,
        .defaultValue = 1.0, // PyTorch has no default; Keras' and ONNX' ThresholdedReLU have this one
        .domain = {},
        .slider = {.range = {-10.0, 10.0}, .scale = Scale::Linear, .steps = 200},
    },
    Parameter{
        .id = "value",
        .symbol = "value",
        .tex = R"(\mathrm{value})",
        .description = translatable("core", "What all other inputs become."),
        .aliases = {},
        .defaultValue = 0.0, // as threshold's
        .domain = {},
        .slider = {.range = {-10.0, 10.0}, .scale = Scale::Linear, .steps = 200},
    },
};

} // namespace

const Activation reluActivation{
    .id = "relu",
    .name = "ReLU",
    .family = Family::Rectified,
    .description = translatable("core", "Keeps positive inputs and drops negative ones; the usual choice."),
    .reference = "Nair & Hinton 2010, ICML",
    .convention = translatable("core", "f′(0) is 0, in PyTorch as in Keras, JAX and TensorFlow."),
    .aliases = reluAliases,
    .parameters = {},
    .tex = R"(f(x) = \max(0,\, x))",
    .derivativeTex = R"(f'(x) = \begin{cases} 1, & x > 0 \\ 0, & x \le 0 \end{cases})",
    .branch = [](Quantity quantity, double x, Values) noexcept -> Branch {
        return ofDerivative(quantity, x > 0);
    },
    .evaluate = Evaluation<relu>::one,
    .evaluateMany = Evaluation<relu>::many,
    .breakpoints =
        [](Values) {
            return std::vector<Breakpoint>{{0.0, false, true}};
        },
    .shapePoints = noShapePoints,
    .asymptotes = zeroThenLine,
    .polynomialPieces = [](Values) { return leaky::pieces(0.0); },
};

const Activation leakyReluActivation{
    .id = "leaky_relu",
    .name = "LeakyReLU",
    .family = Family::Rectified,
    .description =
        translatable("core", "ReLU that keeps a small slope for negative inputs, so that no unit dies."),
    .reference = "Maas, Hannun & Ng 2013, ICML workshop on deep learning for audio, speech and language",
    .convention = translatable("core", "f′(0) is negative_slope, as in PyTorch; in JAX it is 1."),
    .aliases = leakyReluAliases,
    .parameters = leakyReluParameters,
    .tex = R"(f(x) = \begin{cases} x, & x > 0 \\ \mathrm{negative\_slope} \cdot x, & x \le 0 \end{cases})",
    .derivativeTex = R"(f'(x) = \begin{cases} 1, & x > 0 \\ \mathrm{negative\_slope}, & x \le 0 \end{cases})",
    .branch = positiveFirst,
    .evaluate = Evaluation<leakyRelu>::one,
    .evaluateMany = Evaluation<leakyRelu>::many,
    .breakpoints = [](Values values) { return leaky::breakpoints(values[0]); },
    .shapePoints = noShapePoints,
    .asymptotes = [](Values values) { return std::optional(leaky::asymptotes(values[0])); },
    .polynomialPieces = [](Values values) { return leaky::pieces(values[0]); },
    .symmetry = [](Values values) { return leaky::symmetry(values[0]); },
};

const Activation preluActivation{
    .id = "prelu",
    .name = "PReLU",
    .family = Family::Rectified,
    .description = translatable("core", "LeakyReLU whose slope for negative inputs is learned in training."),
    .reference = "He, Zhang, Ren & Sun 2015, arXiv:1502.01852",
    .convention = translatable("core", "f′(0) is the slope a, called weight in PyTorch."),
    .aliases = preluAliases,
    .parameters = preluParameters,
    .tex = R"(f(x) = \begin{cases} x, & x > 0 \\ a\, x, & x \le 0 \end{cases})",
    .derivativeTex = R"(f'(x) = \begin{cases} 1, & x > 0 \\ a, & x \le 0 \end{cases})",
    .branch = positiveFirst,
    .evaluate = Evaluation<prelu>::one,
    .evaluateMany = Evaluation<prelu>::many,
    .breakpoints = [](Values values) { return leaky::breakpoints(values[0]); },
    .shapePoints = noShapePoints,
    .asymptotes = [](Values values) { return std::optional(leaky::asymptotes(values[0])); },
    .polynomialPieces = [](Values values) { return leaky::pieces(values[0]); },
    .symmetry = [](Values values) { return leaky::symmetry(values[0]); },
};

const Activation rreluActivation{
    .id = "rrelu",
    .name = "RReLU",
    .family = Family::Rectified,
    .description = translatable(
        "core", "LeakyReLU whose slope is drawn at random in training, against overfitting. Shown "
                "is its evaluation mode, which takes the mean slope."),
    .reference = "Xu, Wang, Chen & Li 2015, arXiv:1505.00853",
    .convention = translatable("core", "f′(0) is the mean slope, as in PyTorch in evaluation mode."),
    .aliases = rreluAliases,
    .parameters = rreluParameters,
    .tex = R"(f(x) = \begin{cases} x, & x > 0 \\[0.3em] )"
           R"(\dfrac{\mathrm{lower} + \mathrm{upper}}{2}\, x, & x \le 0 \end{cases})",
    .derivativeTex = R"(f'(x) = \begin{cases} 1, & x > 0 \\[0.3em] )"
                     R"(\dfrac{\mathrm{lower} + \mathrm{upper}}{2}, & x \le 0 \end{cases})",
    .branch = positiveFirst,
    .evaluate = Evaluation<rrelu>::one,
    .evaluateMany = Evaluation<rrelu>::many,
    .breakpoints = [](Values values) { return leaky::breakpoints(meanSlope(values)); },
    .shapePoints = noShapePoints,
    .asymptotes = [](Values values) { return std::optional(leaky::asymptotes(meanSlope(values))); },
    .polynomialPieces = [](Values values) { return leaky::pieces(meanSlope(values)); },
    .symmetry = [](Values values) { return leaky::symmetry(meanSlope(values)); },
};

const Activation relu6Activation{
    .id = "relu6",
    .name = "ReLU6",
    .family = Family::Rectified,
    .description = translatable("core", "ReLU capped at 6, for arithmetic of few bits."),
    .reference = "Krizhevsky 2010, \"Convolutional deep belief networks on CIFAR-10\"",
    .convention = translatable("core", "f′(0) and f′(6) are 0, in PyTorch as in JAX."),
    .aliases = {},
    .parameters = {},
    .tex = R"(f(x) = \min(\max(0,\, x),\, 6))",
    .derivativeTex = R"(f'(x) = \begin{cases} 1, & 0 < x < 6 \\ 0, & x \notin (0,\, 6) \end{cases})",
    .branch = [](Quantity quantity, double x, Values) noexcept -> Branch {
        return ofDerivative(quantity, 0 < x && x < 6);
    },
    .evaluate = Evaluation<relu6>::one,
    .evaluateMany = Evaluation<relu6>::many,
    .breakpoints = [](Values) { return twoCorners(0.0, 6.0); },
    .shapePoints = noShapePoints,
    .asymptotes =
        [](Values) {
            return std::optional(Asymptotes{.left = {0.0, 0.0}, .right = {0.0, 6.0}});
        },
    .polynomialPieces =
        [](Values) {
            return std::vector{constantPiece(-infinity, 0.0, 0.0), linePiece(0.0, 6.0, 0.0, 1.0),
                               constantPiece(6.0, infinity, 6.0)};
        },
};

const Activation hardtanhActivation{
    .id = "hardtanh",
    .name = "Hardtanh",
    .family = Family::Rectified,
    .description = translatable("core", "Keeps inputs between two bounds and cuts off what lies beyond: tanh "
                                        "made of straight lines."),
    .reference = "Collobert 2004, \"Large scale machine learning\" (thesis, Université Paris VI)",
    .convention = translatable("core", "f′ is 0 at both kinks, as in PyTorch; in JAX it is 1 there."),
    .aliases = hardtanhAliases,
    .parameters = hardtanhParameters,
    .tex = R"(f(x) = \min(\max(x,\, \mathrm{min\_val}),\, \mathrm{max\_val}))",
    .derivativeTex = R"(f'(x) = \begin{cases} 1, & \mathrm{min\_val} < x < \mathrm{max\_val} )"
                     R"(\\ 0, & x \notin (\mathrm{min\_val},\, \mathrm{max\_val}) \end{cases})",
    .branch = [](Quantity quantity, double x, Values values) noexcept -> Branch {
        return ofDerivative(quantity, values[0] < x && x < values[1]);
    },
    .evaluate = Evaluation<hardtanh>::one,
    .evaluateMany = Evaluation<hardtanh>::many,
    .breakpoints =
        [](Values values) {
            return values[0] < values[1] ? twoCorners(values[0], values[1]) : std::vector<Breakpoint>{};
        },
    .shapePoints = noShapePoints,
    .asymptotes =
        [](Values values) {
            const double left = values[0] < values[1] ? values[0] : values[1];
            return std::optional(Asymptotes{.left = {0.0, left}, .right = {0.0, values[1]}});
        },
    .polynomialPieces =
        [](Values values) {
            const double min = values[0];
            const double max = values[1];
            if (!(min < max))
                return std::vector{constantPiece(-infinity, infinity, max)};
            return std::vector{constantPiece(-infinity, min, min), linePiece(min, max, 0.0, 1.0),
                               constantPiece(max, infinity, max)};
        },
    .symmetry =
        [](Values values) {
            if (values[0] < values[1])
                return values[0] == -values[1] ? Symmetry::Odd : Symmetry::None;
            return values[1] == 0 ? Symmetry::Zero : Symmetry::Even; // a constant
        },
};

const Activation thresholdActivation{
    .id = "threshold",
    .name = "Threshold",
    .family = Family::Rectified,
    .description = translatable("core", "Keeps inputs above a threshold and sets all others to one value."),
    .reference = "torch.nn.functional.threshold; Konda, Memisevic & Krueger 2014, arXiv:1402.3337",
    .convention = translatable("core", "f′ at the threshold is 0, as in PyTorch."),
    .aliases = thresholdAliases,
    .parameters = thresholdParameters,
    .tex =
        R"(f(x) = \begin{cases} x, & x > \mathrm{threshold} \\ \mathrm{value}, & x \le \mathrm{threshold} )"
        R"(\end{cases})",
    .derivativeTex = R"(f'(x) = \begin{cases} 1, & x > \mathrm{threshold} \\ 0, & x \le \mathrm{threshold} )"
                     R"(\end{cases})",
    .branch = [](Quantity, double x, Values values) noexcept -> Branch { return x > values[0] ? 0 : 1; },
    .evaluate = Evaluation<threshold>::one,
    .evaluateMany = Evaluation<threshold>::many,
    .breakpoints =
        [](Values values) {
            return std::vector<Breakpoint>{{values[0], values[0] != values[1], true}};
        },
    .shapePoints = noShapePoints,
    .asymptotes =
        [](Values values) {
            return std::optional(Asymptotes{.left = {0.0, values[1]}, .right = {1.0, 0.0}});
        },
    .polynomialPieces =
        [](Values values) {
            return std::vector{constantPiece(-infinity, values[0], values[1]),
                               linePiece(values[0], infinity, 0.0, 1.0)};
        },
};

} // namespace activation_explorer::core
