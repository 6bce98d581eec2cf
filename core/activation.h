// SPDX-License-Identifier: MIT
#pragma once

#include "core/parameter.h"

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

namespace activation_explorer::core {

/// f(x) and f′(x), which share their work and so are computed together.
struct ValueAndDerivative {
    double value;
    double derivative;
};

/// Which of the two is drawn or measured.
enum class Quantity { Value, Derivative };

[[nodiscard]] constexpr double select(const ValueAndDerivative& both, Quantity quantity) noexcept
{
    return quantity == Quantity::Value ? both.value : both.derivative;
}

/// A point where the function is not smooth.
struct Breakpoint {
    double x;
    bool valueJumps;
    bool derivativeJumps;
};

enum class Family { Rectified, Exponential, Sigmoidal };

/// The English name of a family, marked translatable("core", …).
[[nodiscard]] const char* familyName(Family family) noexcept;

/// What an activation is: data and three functions of its parameter values. Immutable; all of them live in
/// the catalogue. `values` are this activation's parameters in order, each inside its domain.
struct Activation {
    /// The most parameters one activation may have.
    static constexpr std::size_t maxParameters = 4;

    std::string_view id;   ///< PyTorch's functional name, e.g. "leaky_relu"
    std::string_view name; ///< as papers write it, e.g. "LeakyReLU"; never translated
    Family family;
    const char* description;                   ///< one line, marked translatable("core", …)
    std::span<const std::string_view> aliases; ///< names elsewhere, matched without regard to case
    std::span<const Parameter> parameters;     ///< at most maxParameters
    std::string_view tex;                      ///< the formula of f, as TeX
    std::string_view derivativeTex;            ///< the formula of f′, as TeX

    /// f and f′ at x. Any x: ±∞ gives the limit, NaN gives NaN twice. At a breakpoint f′ is what PyTorch's
    /// autograd returns there. The functions themselves and their error bounds: core/activations/.
    ValueAndDerivative (*evaluate)(double x, std::span<const double> values) noexcept;

    /// The points where f is not smooth, ascending. f and f′ are smooth between them.
    std::vector<Breakpoint> (*breakpoints)(std::span<const double> values);

    /// The extrema and inflections of the quantity other than breakpoints, ascending: between two neighbours
    /// out of these, the breakpoints and ±∞ it is monotone, and convex or concave. Sampling and bounds rely
    /// on it.
    std::vector<double> (*shapePoints)(Quantity quantity, std::span<const double> values);
};

} // namespace activation_explorer::core
