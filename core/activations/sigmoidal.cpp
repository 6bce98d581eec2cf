// SPDX-License-Identifier: MIT
#include "core/activations/sigmoidal.h"

#include "core/activations/shapes.h"
#include "core/functions/evaluation.h"
#include "core/functions/sigmoidal.h"

#include <array>
#include <cmath>
#include <numbers>

namespace activation_explorer::core {

namespace {

using namespace std::string_view_literals;
using namespace shapes;

/// Of a sigmoid around 0: its inflection, and the peak and the inflections of its derivative.
std::vector<double> sigmoidShape(Quantity quantity, double derivativesInflection)
{
    return quantity == Quantity::Value
               ? std::vector<double>{0.0}
               : std::vector<double>{-derivativesInflection, 0.0, derivativesInflection};
}

constexpr std::array sigmoidAliases{"logistic"sv, "expit"sv};
constexpr std::array tanhAliases{"hyperbolic_tangent"sv};
constexpr std::array hardsigmoidAliases{"hard_sigmoid"sv};
constexpr std::array softsignAliases{"soft_sign"sv};
constexpr std::array arctanAliases{"atan"sv, "arctangent"sv};

} // namespace

const Activation sigmoidActivation{
    .id = "sigmoid",
    .name = "Sigmoid",
    .family = Family::Sigmoidal,
    .description = translatable("core", "Squeezes every input into 0 to 1; its derivative is at most 1/4."),
    .reference =
        "Verhulst 1845 (the logistic function); Rumelhart, Hinton & Williams 1986, doi:10.1038/323533a0",
    .convention = "",
    .aliases = sigmoidAliases,
    .parameters = {},
    .tex = R"(f(x) = \dfrac{1}{1 + e^{-x}})",
    .derivativeTex = R"(f'(x) = f(x)\,(1 - f(x)))",
    .evaluate = Evaluation<sigmoid>::one,
    .evaluateMany = Evaluation<sigmoid>::many,
    .breakpoints = noBreakpoints,
    .shapePoints =
        [](Quantity quantity, Values) {
            return sigmoidShape(quantity, 1.3169578969248168); // ln(2 + sqrt(3))
        },
    .asymptotes = zeroThenOne,
};

const Activation tanhActivation{
    .id = "tanh",
    .name = "Tanh",
    .family = Family::Sigmoidal,
    .description = translatable("core", "Squeezes every input into −1 to 1 around 0: a Sigmoid of twice the "
                                        "height and half the width, moved down."),
    .reference = "LeCun, Bottou, Orr & Müller 1998, \"Efficient BackProp\", doi:10.1007/3-540-49430-8_2",
    .convention = "",
    .aliases = tanhAliases,
    .parameters = {},
    .tex = R"(f(x) = \dfrac{e^{x} - e^{-x}}{e^{x} + e^{-x}})",
    .derivativeTex = R"(f'(x) = 1 - f(x)^2)",
    .evaluate = Evaluation<tanh>::one,
    .evaluateMany = Evaluation<tanh>::many,
    .breakpoints = noBreakpoints,
    .shapePoints =
        [](Quantity quantity, Values) {
            return sigmoidShape(quantity, 0.6584789484624084); // artanh(1 / sqrt(3))
        },
    .asymptotes = minusOneThenOne,
    .symmetry = alwaysOdd,
};

const Activation hardsigmoidActivation{
    .id = "hardsigmoid",
    .name = "Hardsigmoid",
    .family = Family::Sigmoidal,
    .description =
        translatable("core", "A Sigmoid made of straight lines, without exponentials, for small devices."),
    .reference = "Courbariaux, Bengio & David 2015, arXiv:1511.00363; this slope: Howard et al. 2019, "
                 "arXiv:1905.02244",
    .convention =
        translatable("core", "f′(−3) and f′(3) are 0, in PyTorch as in JAX. PyTorch 1.13 rounds the "
                             "slope 1/6 to single precision, even for doubles on a CPU. ONNX' default "
                             "slope is 1/5."),
    .aliases = hardsigmoidAliases,
    .parameters = {},
    .tex = R"(f(x) = \dfrac{\min(\max(x + 3,\, 0),\, 6)}{6})",
    .derivativeTex = R"(f'(x) = \begin{cases} \dfrac{1}{6}, & -3 < x < 3 )"
                     R"(\\[0.3em] 0, & x \notin (-3,\, 3) \end{cases})",
    .branch = [](Quantity quantity, double x, Values) noexcept -> Branch {
        return ofDerivative(quantity, -3 < x && x < 3);
    },
    .evaluate = Evaluation<hardsigmoid>::one,
    .evaluateMany = Evaluation<hardsigmoid>::many,
    .breakpoints = [](Values) { return twoCorners(-3.0, 3.0); },
    .shapePoints = noShapePoints,
    .asymptotes = zeroThenOne,
    .polynomialPieces =
        [](Values) {
            return std::vector{constantPiece(-infinity, -3.0, 0.0), linePiece(-3.0, 3.0, 0.5, 1.0 / 6),
                               constantPiece(3.0, infinity, 1.0)};
        },
};

const Activation sparseSigmoidActivation{
    .id = "sparse_sigmoid",
    .name = "SparseSigmoid",
    .family = Family::Sigmoidal,
    .description =
        translatable("core", "A Sigmoid that is exactly 0 below −1 and exactly 1 above 1: sparsemax "
                             "for two classes, and the derivative of SparsePlus."),
    .reference =
        "Martins & Astudillo 2016, arXiv:1602.02068; Blondel, Martins & Niculae 2019, arXiv:1901.02324",
    .convention =
        translatable("core", "PyTorch has no such function. f′(−1) and f′(1) are 1/4 as in JAX, which "
                             "shares a tie evenly between both sides."),
    .aliases = {},
    .parameters = {},
    .tex = R"(f(x) = \begin{cases} 0, & x \le -1 \\[0.3em] \dfrac{x + 1}{2}, & -1 < x < 1 )"
           R"(\\[0.3em] 1, & x \ge 1 \end{cases})",
    .derivativeTex = R"(f'(x) = \begin{cases} \dfrac{1}{2}, & |x| < 1 \\[0.3em] \dfrac{1}{4}, & |x| = 1 )"
                     R"(\\[0.3em] 0, & |x| > 1 \end{cases})",
    .branch = [](Quantity quantity, double x, Values) noexcept -> Branch {
        if (quantity == Quantity::Value)
            return ofThree(x <= -1, x < 1);
        const double size = std::abs(x);
        return ofThree(size < 1, size == 1);
    },
    .evaluate = Evaluation<sparseSigmoid>::one,
    .evaluateMany = Evaluation<sparseSigmoid>::many,
    .breakpoints = [](Values) { return twoCorners(-1.0, 1.0); },
    .shapePoints = noShapePoints,
    .asymptotes = zeroThenOne,
    .polynomialPieces =
        [](Values) {
            return std::vector{constantPiece(-infinity, -1.0, 0.0), linePiece(-1.0, 1.0, 0.5, 0.5),
                               constantPiece(1.0, infinity, 1.0)};
        },
};

const Activation softsignActivation{
    .id = "softsign",
    .name = "Softsign",
    .family = Family::Sigmoidal,
    .description =
        translatable("core", "Like Tanh, but it comes to −1 and 1 only slowly, and needs no exponentials."),
    .reference = "Bergstra, Desjardins, Lamblin & Bengio 2009; Glorot & Bengio 2010, AISTATS",
    .convention = "",
    .aliases = softsignAliases,
    .parameters = {},
    .tex = R"(f(x) = \dfrac{x}{1 + |x|})",
    .derivativeTex = R"(f'(x) = \dfrac{1}{(1 + |x|)^2})",
    .evaluate = Evaluation<softsign>::one,
    .evaluateMany = Evaluation<softsign>::many,
    .breakpoints =
        [](Values) {
            return std::vector<Breakpoint>{{0.0, false, false}}; // the second derivative jumps
        },
    .shapePoints = noShapePoints,
    .asymptotes = minusOneThenOne,
    .symmetry = alwaysOdd,
};

const Activation arctanActivation{
    .id = "arctan",
    .name = "Arctan",
    .family = Family::Sigmoidal,
    .description = translatable("core", "Squeezes every input into −π/2 to π/2, which it comes to slowly."),
    .reference = "torch.atan",
    .convention = "",
    .aliases = arctanAliases,
    .parameters = {},
    .tex = R"(f(x) = \arctan x)",
    .derivativeTex = R"(f'(x) = \dfrac{1}{1 + x^2})",
    .evaluate = Evaluation<arctan>::one,
    .evaluateMany = Evaluation<arctan>::many,
    .breakpoints = noBreakpoints,
    .shapePoints = [](Quantity quantity, Values) { return sigmoidShape(quantity, std::numbers::inv_sqrt3); },
    .asymptotes =
        [](Values) {
            constexpr double limit = std::numbers::pi / 2;
            return std::optional(Asymptotes{.left = {0.0, -limit}, .right = {0.0, limit}});
        },
    .symmetry = alwaysOdd,
};

} // namespace activation_explorer::core
