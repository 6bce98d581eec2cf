// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/facts_rows.h"

#include <algorithm>
#include <array>

namespace activation_explorer::ui {

namespace {

struct Row {
    Fact fact;
    const char* name;
    const char* explanation;
};

constexpr std::array rows{
    Row{Fact::Range, QT_TRANSLATE_NOOP("facts", "range"),
        QT_TRANSLATE_NOOP("facts",
                          "All values of f. A round bracket excludes the end, which f only approaches.")},
    Row{Fact::TowardsMinusInfinity, QT_TRANSLATE_NOOP("facts", "towards −∞"),
        QT_TRANSLATE_NOOP("facts", "The line or the limit that f approaches as x goes to −∞.")},
    Row{Fact::TowardsPlusInfinity, QT_TRANSLATE_NOOP("facts", "towards +∞"),
        QT_TRANSLATE_NOOP("facts", "The line or the limit that f approaches as x goes to +∞.")},
    Row{Fact::Roots, QT_TRANSLATE_NOOP("facts", "roots"),
        QT_TRANSLATE_NOOP("facts", "Where f is 0: points and whole intervals.")},
    Row{Fact::Extrema, QT_TRANSLATE_NOOP("facts", "extrema"),
        QT_TRANSLATE_NOOP("facts", "The strict local minima and maxima of f.")},
    Row{Fact::Jumps, QT_TRANSLATE_NOOP("facts", "jumps"),
        QT_TRANSLATE_NOOP("facts",
                          "Where the value of f jumps, from the limit on the left to that on the right.")},
    Row{Fact::LipschitzConstant, QT_TRANSLATE_NOOP("facts", "largest slope |f′|"),
        QT_TRANSLATE_NOOP("facts",
                          "The Lipschitz constant, the least upper bound of |f′|: how much f can magnify "
                          "a difference between inputs, or a gradient.")},
    Row{Fact::DeadZones, QT_TRANSLATE_NOOP("facts", "dead zone (f′ = 0)"),
        QT_TRANSLATE_NOOP("facts",
                          "The intervals where the gradient is exactly 0: a unit whose inputs all lie there "
                          "learns nothing.")},
    Row{Fact::Monotone, QT_TRANSLATE_NOOP("facts", "monotone"),
        QT_TRANSLATE_NOOP("facts", "Whether f only rises or only falls; strictly, if it is level nowhere.")},
    Row{Fact::Convex, QT_TRANSLATE_NOOP("facts", "convex"),
        QT_TRANSLATE_NOOP("facts",
                          "Convex, if no chord of the graph runs below it; concave, if none runs above.")},
    Row{Fact::Symmetry, QT_TRANSLATE_NOOP("facts", "symmetry"),
        QT_TRANSLATE_NOOP("facts", "Odd, if f(−x) = −f(x) for all x; even, if f(−x) = f(x).")},
    Row{Fact::Smoothness, QT_TRANSLATE_NOOP("facts", "smoothness"),
        QT_TRANSLATE_NOOP("facts",
                          "How often f can be differentiated, everywhere, with a continuous result.")},
    Row{Fact::ZeroAtZero, QT_TRANSLATE_NOOP("facts", "f(0) = 0"),
        QT_TRANSLATE_NOOP("facts", "Whether an input of 0 gives an output of 0, and else, which.")},
    Row{Fact::Period, QT_TRANSLATE_NOOP("facts", "period"),
        QT_TRANSLATE_NOOP(
            "facts", "The least p > 0 with f(x + p) = f(x) for all x. Of a function that has one, points "
                     "and intervals are those from 0 up to it, and repeat.")},
    Row{Fact::Mean, QT_TRANSLATE_NOOP("facts", "mean E f"),
        QT_TRANSLATE_NOOP("facts",
                          "The mean of f(x) for inputs x of the standard normal distribution N(0, 1).")},
    Row{Fact::SecondMoment, QT_TRANSLATE_NOOP("facts", "mean square E f²"),
        QT_TRANSLATE_NOOP(
            "facts", "The mean of f(x)² for inputs x of N(0, 1): the size of the signal behind a unit.")},
    Row{Fact::Gain, QT_TRANSLATE_NOOP("facts", "gain 1/√(E f²)"),
        QT_TRANSLATE_NOOP(
            "facts",
            "What weights of standard deviation 1/√(number of inputs) are multiplied by so that the "
            "signal keeps its size: (gain · f)² has mean 1 for inputs of N(0, 1). It is what PyTorch's "
            "torch.nn.init.calculate_gain gives for ReLU and LeakyReLU; for tanh (5/3) and SELU (3/4) "
            "that gives other values.")},
    Row{Fact::DerivativeMoment, QT_TRANSLATE_NOOP("facts", "mean square E f′²"),
        QT_TRANSLATE_NOOP(
            "facts", "The mean of f′(x)² for inputs x of N(0, 1): what a unit multiplies the mean square "
                     "of a gradient by on the way back.")},
    Row{Fact::Shortcut, QT_TRANSLATE_NOOP("facts", "shortcut"),
        QT_TRANSLATE_NOOP("facts",
                          "A switch of implementations from the formula to a simpler one far out, which the "
                          "facts above leave out of account.")},
};

constexpr auto facts = [] {
    std::array<Fact, rows.size()> result{};
    std::ranges::transform(rows, result.begin(), &Row::fact);
    return result;
}();

const Row& rowOf(Fact fact)
{
    return *std::ranges::find(rows, fact, &Row::fact);
}

} // namespace

std::span<const Fact> sheetFacts() noexcept
{
    return facts;
}

QString factName(Fact fact)
{
    return QCoreApplication::translate("facts", rowOf(fact).name);
}

QString factExplanation(Fact fact)
{
    return QCoreApplication::translate("facts", rowOf(fact).explanation);
}

} // namespace activation_explorer::ui
