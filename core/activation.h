// SPDX-License-Identifier: MIT
#pragma once

#include "functions/value_and_derivative.h"
#include "parameter.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

/// Activation functions of neural networks, their derivatives, and what there is to know of both.
namespace activation_explorer::core {

/// Which of the two is drawn or measured.
enum class Quantity { Value, Derivative };

/// f or f′.
[[nodiscard]] constexpr double select(const ValueAndDerivative& both, Quantity quantity) noexcept
{
    return quantity == Quantity::Value ? both.value : both.derivative;
}

/// A point where the function is not smooth: the value jumps, or the derivative does, or, where neither
/// jumps, the second derivative (the function is C¹ there but not C²).
struct Breakpoint {
    double x;
    bool valueJumps;
    bool derivativeJumps;
};

/// The line slope x + intercept.
struct Line {
    double slope;
    double intercept;
    friend bool operator==(const Line&, const Line&) noexcept = default;
};

/// The lines that f approaches at −∞ and +∞. Where the slope is 0, the intercept is f's limit.
struct Asymptotes {
    Line left;
    Line right;
};

/// f(x) = constant + linear x + quadratic x² for x between `from` and `to`.
struct PolynomialPiece {
    double from; ///< −∞ for the first piece
    double to;   ///< where the next one begins; +∞ for the last
    double constant;
    double linear;
    double quadratic;
};

/// f(−x) = −f(x), f(−x) = f(x), both (f is 0) or neither.
enum class Symmetry { None, Odd, Even, Zero };

/// Of f(X) and f′(X) for X normally distributed with mean 0 and variance 1: what a unit does to the mean and
/// the size of a signal and of a gradient.
struct Moments {
    double mean;             ///< E f
    double secondMoment;     ///< E f²
    double derivativeMoment; ///< E f′²
};

/// What a chooser groups activations by.
enum class Family { Rectified, SoftRectified, Exponential, Sigmoidal, Gated, Shrinkage, Basic };

/// The English name of a family, marked translatable("core", …).
[[nodiscard]] const char* familyName(Family family) noexcept;

/// What an activation is: data and functions of its parameter values. Immutable; all of them live in the
/// catalogue. `values` are this activation's parameters in order, each inside its domain; the domain admits
/// every finite number there, however extreme.
struct Activation {
    /// The most parameters one activation may have.
    static constexpr std::size_t maxParameters = 4;

    std::string_view id;   ///< PyTorch's functional name, e.g. "leaky_relu"
    std::string_view name; ///< as papers write it, e.g. "LeakyReLU"; never translated
    Family family;
    const char* description;    ///< a sentence on what it is and is for, marked translatable("core", …)
    std::string_view reference; ///< where it comes from: authors, year, arXiv or DOI; never translated
    const char* convention; ///< what f′ is at kinks and where frameworks or their versions disagree, marked
                            ///< translatable("core", …); "" where there is nothing to say
    std::span<const std::string_view> aliases; ///< names elsewhere, matched without regard to case
    std::span<const Parameter> parameters;     ///< at most maxParameters
    std::string_view tex;                      ///< the formula of f, as TeX
    std::string_view derivativeTex;            ///< the formula of f′, as TeX

    /// Which case of the quantity's formula holds at x, in the order of its TeX, from 0: the one by which
    /// `evaluate` computes. None where the formula has no cases; null where neither has any.
    std::optional<std::size_t> (*branch)(Quantity quantity, double x,
                                         std::span<const double> values) noexcept = nullptr;

    /// f and f′ at x. Any x: ±∞ gives the limit (NaN where there is none), NaN gives NaN twice. At a
    /// breakpoint f′ is what PyTorch's autograd returns there. The functions themselves and their error
    /// bounds: core/functions/.
    ValueAndDerivative (*evaluate)(double x, std::span<const double> values) noexcept;

    /// The same, to the last bit, at many x and several times faster: results[i] and derivatives[i] are f and
    /// f′ at x[i]. These three are of one size, any, and none overlaps another.
    void (*evaluateMany)(std::span<const double> x, std::span<const double> values, std::span<double> results,
                         std::span<double> derivatives) noexcept;

    /// The points where f is not smooth, finite and ascending. f and f′ are smooth between them.
    std::vector<Breakpoint> (*breakpoints)(std::span<const double> values);

    /// The extrema and inflections of the quantity other than breakpoints, finite and ascending: between two
    /// neighbours out of these, the breakpoints and ±∞ it is monotone, and convex or concave. Sampling,
    /// bounds and facts rely on it. Of a periodic function those in [0, period).
    std::vector<double> (*shapePoints)(Quantity quantity, std::span<const double> values);

    /// f's asymptotes, exact; none for a function that approaches no line.
    std::optional<Asymptotes> (*asymptotes)(std::span<const double> values);

    /// f as polynomials between breakpoints, left to right; null unless f is such for all parameter values.
    std::vector<PolynomialPiece> (*polynomialPieces)(std::span<const double> values) = nullptr;

    /// Null where f is neither odd nor even for any parameter values.
    Symmetry (*symmetry)(std::span<const double> values) = nullptr;

    /// The moments in closed form; null where none is known, or where polynomialPieces gives it.
    Moments (*moments)(std::span<const double> values) = nullptr;

    /// The smallest p > 0 with f(x + p) = f(x) for all x; 0 where there is none.
    double period = 0.0;

    /// The parameter beyond which an implementation's shortcut takes the place of the formula, e.g.
    /// softplus's threshold; facts leave it out of account. None for most.
    std::optional<std::size_t> shortcutParameter = std::nullopt;
};

} // namespace activation_explorer::core
