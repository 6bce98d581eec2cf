// SPDX-License-Identifier: MIT
#include "core/activations/gated.h"

#include "core/activations/shapes.h"
#include "core/functions/evaluation.h"
#include "core/functions/gated.h"

#include <array>
#include <numbers>

namespace activation_explorer::core {

namespace {

using namespace std::string_view_literals;
using namespace shapes;

// Shape points without a closed form were solved with mpmath to 40 digits, on a grid over [-80, 80]
// (gelu_tanh:
// [-8, 8]) that shows no others; farther out the leading term of the tail has one sign.

/// The shape points of x sigmoid(factor x).
std::vector<double> swishShape(Quantity quantity, double factor)
{
    // In z = factor x, with t = tanh(z / 2):
    constexpr double minimum = -1.2784645427610737;              // 1 + z + exp(z) = 0
    constexpr double inflection = 2.3993572805154675;            // z t = 2
    constexpr double derivativesInflection = 3.4358409935351109; // 6 t + z (1 - 3 t^2) = 0
    return dividedBy(quantity == Quantity::Value ? std::vector{-inflection, minimum, inflection}
                                                 : std::vector{-derivativesInflection, -inflection, 0.0,
                                                               inflection, derivativesInflection},
                     factor);
}

/// The gate of x sigmoid(factor x) lets pass positive x for a factor > 0, negative x for one < 0, half of all
/// for 0.
Asymptotes swishAsymptotes(double factor)
{
    if (factor == 0)
        return {.left = {0.5, 0.0}, .right = {0.5, 0.0}};
    constexpr Line shut{0.0, 0.0};
    constexpr Line open{1.0, 0.0};
    return factor > 0 ? Asymptotes{.left = shut, .right = open} : Asymptotes{.left = open, .right = shut};
}

constexpr std::array siluAliases{"swish"sv, "sigmoid_linear_unit"sv};
constexpr std::array siluParameters{Parameter{
    .id = "beta",
    .symbol = "β",
    .tex = R"(\beta)",
    .description =
        translatable("core", "Sharpness: 1 is SiLU, 0 the line x/2; the larger, the closer to ReLU."),
    .aliases = {},
    .defaultValue = 1.0, // fixed at 1 in PyTorch's silu
    .domain = {},
    .slider = {.range = {-2.0, 10.0}, .scale = Scale::Linear, .steps = 240},
}};

constexpr std::array geluAliases{"gaussian_error_linear_unit"sv, "gelu_python"sv, "gelu_exact"sv};
constexpr std::array geluTanhAliases{"gelu_new"sv,  "gelu_pytorch_tanh"sv, "gelu_python_tanh"sv,
                                     "gelu_fast"sv, "gelu_approximate"sv,  "approximate_gelu"sv};
constexpr std::array quickGeluAliases{"gelu_quick"sv, "gelu_sigmoid"sv};
constexpr std::array hardswishAliases{"hard_swish"sv, "h_swish"sv, "h-swish"sv, "hard_silu"sv, "hardsilu"sv};

} // namespace

const Activation siluActivation{
    .id = "silu",
    .name = "SiLU",
    .family = Family::Gated,
    .description =
        translatable("core", "Multiplies each input by its own Sigmoid. Smooth like SoftPlus, but it "
                             "dips below 0 first; with β it is called Swish."),
    .reference = "Elfwing, Uchibe & Doya 2017, arXiv:1702.03118; β: Ramachandran, Zoph & Le 2017, "
                 "arXiv:1710.05941",
    .convention = translatable("core", "PyTorch's silu has no β: it is 1."),
    .aliases = siluAliases,
    .parameters = siluParameters,
    .tex = R"(f(x) = x\, \sigma(\beta x), \quad \sigma(z) = \dfrac{1}{1 + e^{-z}})",
    .derivativeTex = R"(f'(x) = \sigma(\beta x) + \beta x\, \sigma(\beta x)\, (1 - \sigma(\beta x)))",
    .evaluate = Evaluation<silu>::one,
    .evaluateMany = Evaluation<silu>::many,
    .breakpoints = noBreakpoints,
    .shapePoints = [](Quantity quantity, Values values) { return swishShape(quantity, values[0]); },
    .asymptotes = [](Values values) { return std::optional(swishAsymptotes(values[0])); },
    .symmetry = [](Values values) { return values[0] == 0 ? Symmetry::Odd : Symmetry::None; },
};

const Activation geluActivation{
    .id = "gelu",
    .name = "GELU",
    .family = Family::Gated,
    .description = translatable("core", "Multiplies each input by the share Φ of a standard normal "
                                        "distribution that lies below it; common in language models."),
    .reference = "Hendrycks & Gimpel 2016, arXiv:1606.08415",
    .convention = translatable("core", "PyTorch, Keras and TensorFlow mean this function by gelu; JAX means "
                                       "gelu_tanh unless told approximate=False."),
    .aliases = geluAliases,
    .parameters = {},
    .tex =
        R"(f(x) = x\, \Phi(x), \quad \Phi(x) = \dfrac{1}{2} \left( 1 + \mathrm{erf}\, \dfrac{x}{\sqrt{2}} \right))",
    .derivativeTex =
        R"(f'(x) = \Phi(x) + x\, \varphi(x), \quad \varphi(x) = \dfrac{e^{-x^2 / 2}}{\sqrt{2 \pi}})",
    .evaluate = Evaluation<gelu>::one,
    .evaluateMany = Evaluation<gelu>::many,
    .breakpoints = noBreakpoints,
    .shapePoints =
        [](Quantity quantity, Values) {
            constexpr double minimum = -0.75179152469356447; // Phi(x) + x phi(x) = 0
            constexpr double inflection =
                std::numbers::sqrt2; // f'' = (2 - x^2) phi(x), f''' = (x^3 - 4 x) phi(x)
            return quantity == Quantity::Value ? std::vector{-inflection, minimum, inflection}
                                               : std::vector{-2.0, -inflection, 0.0, inflection, 2.0};
        },
    .asymptotes = zeroThenLine,
};

const Activation geluTanhActivation{
    .id = "gelu_tanh",
    .name = "GELU (tanh)",
    .family = Family::Gated,
    .description =
        translatable("core", "GELU approximated with tanh, from when that was faster; its authors' formula."),
    .reference = "Hendrycks & Gimpel 2016, arXiv:1606.08415",
    .convention =
        translatable("core", "In PyTorch it is gelu with approximate=\"tanh\"; JAX means it by gelu."),
    .aliases = geluTanhAliases,
    .parameters = {},
    .tex = R"(f(x) = \; \begin{aligned}[t] & \dfrac{x}{2}\, (1 + \tanh u), )"
           R"(\\[0.3em] & u = \sqrt{\dfrac{2}{\pi}}\, (x + 0.044715\, x^3) \end{aligned})",
    .derivativeTex =
        R"(f'(x) = \; \begin{aligned}[t] & \dfrac{1 + \tanh u}{2} + \dfrac{x\, u'}{2}\, )"
        R"((1 - \tanh^2 u), \\[0.3em] & u' = \sqrt{\dfrac{2}{\pi}}\, (1 + 0.134145\, x^2) \end{aligned})",
    .evaluate = Evaluation<geluTanh>::one,
    .evaluateMany = Evaluation<geluTanh>::many,
    .breakpoints = noBreakpoints,
    .shapePoints =
        [](Quantity quantity, Values) {
            constexpr double minimum = -0.75246142207101629;
            constexpr double inflection = 1.4185040087908283;
            constexpr double derivativesInflection = 2.0134807246242579;
            return quantity == Quantity::Value ? std::vector{-inflection, minimum, inflection}
                                               : std::vector{-derivativesInflection, -inflection, 0.0,
                                                             inflection, derivativesInflection};
        },
    .asymptotes = zeroThenLine,
};

const Activation quickGeluActivation{
    .id = "quick_gelu",
    .name = "QuickGELU",
    .family = Family::Gated,
    .description = translatable("core", "GELU approximated with a Sigmoid: SiLU with β = 1.702."),
    .reference = "Hendrycks & Gimpel 2016, arXiv:1606.08415",
    .convention = translatable("core", "PyTorch has no such function; Hugging Face's Transformers call it "
                                       "quick_gelu."),
    .aliases = quickGeluAliases,
    .parameters = {},
    .tex = R"(f(x) = x\, \sigma(1.702\, x), \quad \sigma(z) = \dfrac{1}{1 + e^{-z}})",
    .derivativeTex = R"(f'(x) = \sigma(z) + z\, \sigma(z)\, (1 - \sigma(z)), \quad z = 1.702\, x)",
    .evaluate = Evaluation<quickGelu>::one,
    .evaluateMany = Evaluation<quickGelu>::many,
    .breakpoints = noBreakpoints,
    .shapePoints = [](Quantity quantity, Values) { return swishShape(quantity, 1.702); },
    .asymptotes = zeroThenLine,
};

const Activation hardswishActivation{
    .id = "hardswish",
    .name = "Hardswish",
    .family = Family::Gated,
    .description =
        translatable("core", "SiLU with Hardsigmoid in place of Sigmoid: two lines and a parabola, "
                             "made for small devices."),
    .reference = "Howard et al. 2019, arXiv:1905.02244",
    .convention =
        translatable("core", "f′(−3) is −1/2 and f′(3) is 3/2, the slopes of the parabola, as in "
                             "PyTorch 1.13 (which takes 1 at 3 where a CPU works on several numbers "
                             "at once). PyTorch since a change of March 2025, and JAX, give 0 and 1."),
    .aliases = hardswishAliases,
    .parameters = {},
    .tex = R"(f(x) = \begin{cases} 0, & x < -3 \\[0.3em] \dfrac{x\, (x + 3)}{6}, & -3 \le x \le 3 )"
           R"(\\[0.3em] x, & x > 3 \end{cases})",
    .derivativeTex = R"(f'(x) = \begin{cases} 0, & x < -3 \\[0.3em] \dfrac{2 x + 3}{6}, & -3 \le x \le 3 )"
                     R"(\\[0.3em] 1, & x > 3 \end{cases})",
    .branch = [](Quantity, double x, Values) noexcept -> Branch { return ofThree(x < -3, x <= 3); },
    .evaluate = Evaluation<hardswish>::one,
    .evaluateMany = Evaluation<hardswish>::many,
    .breakpoints = [](Values) { return twoCorners(-3.0, 3.0); },
    .shapePoints =
        [](Quantity quantity, Values) {
            return quantity == Quantity::Value ? std::vector{-1.5} : std::vector<double>{}; // the vertex
        },
    .asymptotes = zeroThenLine,
    .polynomialPieces =
        [](Values) {
            return std::vector{constantPiece(-infinity, -3.0, 0.0),
                               PolynomialPiece{-3.0, 3.0, 0.0, 0.5, 1.0 / 6},
                               linePiece(3.0, infinity, 0.0, 1.0)};
        },
};

const Activation mishActivation{
    .id = "mish",
    .name = "Mish",
    .family = Family::Gated,
    .description =
        translatable("core", "Multiplies each input by tanh of its SoftPlus; shaped much like SiLU, "
                             "and better by its author's measurements."),
    .reference = "Misra 2019, arXiv:1908.08681",
    .convention = "",
    .aliases = {},
    .parameters = {},
    .tex = R"(f(x) = x \tanh(\ln(1 + e^{x})))",
    .derivativeTex = R"(f'(x) = t + \dfrac{x\, (1 - t^2)}{1 + e^{-x}}, \quad t = \tanh(\ln(1 + e^{x})))",
    .evaluate = Evaluation<mish>::one,
    .evaluateMany = Evaluation<mish>::many,
    .breakpoints = noBreakpoints,
    .shapePoints =
        [](Quantity quantity, Values) {
            constexpr double minimum = -1.1924312145154952;
            constexpr double leftInflection = -2.256376396360793;
            constexpr double rightInflection = 1.4905711794854284;
            if (quantity == Quantity::Value)
                return std::vector{leftInflection, minimum, rightInflection};
            return std::vector{-3.2673378465204044, leftInflection,    // f'' = 0 at the inflections,
                               -0.087934431314914213, rightInflection, // f''' = 0 at the others
                               2.1148425630208769};
        },
    .asymptotes = zeroThenLine,
};

} // namespace activation_explorer::core
