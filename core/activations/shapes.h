// SPDX-License-Identifier: MIT
#pragma once

#include "core/activation.h"

#include <cstddef>
#include <limits>
#include <optional>
#include <span>
#include <vector>

/// What several activations say of their shape. Internal to core/activations/.
namespace activation_explorer::core::shapes {

using Values = std::span<const double>;
using Branch = std::optional<std::size_t>;

inline constexpr double infinity = std::numeric_limits<double>::infinity();

[[nodiscard]] inline std::vector<Breakpoint> noBreakpoints(Values)
{
    return {};
}

[[nodiscard]] inline std::vector<double> noShapePoints(Quantity, Values)
{
    return {};
}

/// An inflection of the derivative, where its slope is steepest, at 0; nothing else.
[[nodiscard]] inline std::vector<double> derivativeBendsAtZero(Quantity quantity, Values)
{
    return quantity == Quantity::Derivative ? std::vector<double>{0.0} : std::vector<double>{};
}

/// Corners at `left` and `right`: the value goes on, the derivative jumps.
[[nodiscard]] inline std::vector<Breakpoint> twoCorners(double left, double right)
{
    return {{left, false, true}, {right, false, true}};
}

/// Those of `points` / `factor` that are finite, ascending: the shape points of a function of factor x, whose
/// own are `points`. None for factor 0.
[[nodiscard]] std::vector<double> dividedBy(std::vector<double> points, double factor);

[[nodiscard]] inline std::optional<Asymptotes> zeroThenLine(Values)
{
    return Asymptotes{.left = {0.0, 0.0}, .right = {1.0, 0.0}};
}
[[nodiscard]] inline std::optional<Asymptotes> zeroThenOne(Values)
{
    return Asymptotes{.left = {0.0, 0.0}, .right = {0.0, 1.0}};
}
[[nodiscard]] inline std::optional<Asymptotes> minusOneThenOne(Values)
{
    return Asymptotes{.left = {0.0, -1.0}, .right = {0.0, 1.0}};
}
[[nodiscard]] inline std::optional<Asymptotes> lineOnBothSides(Values)
{
    return Asymptotes{.left = {1.0, 0.0}, .right = {1.0, 0.0}};
}

[[nodiscard]] inline Symmetry alwaysOdd(Values)
{
    return Symmetry::Odd;
}

[[nodiscard]] constexpr PolynomialPiece constantPiece(double from, double to, double constant) noexcept
{
    return {from, to, constant, 0.0, 0.0};
}
[[nodiscard]] constexpr PolynomialPiece linePiece(double from, double to, double constant,
                                                  double slope) noexcept
{
    return {from, to, constant, slope, 0.0};
}

// Branches, in the order of the formulas' cases.

/// "x > 0", and then the rest.
[[nodiscard]] inline Branch positiveFirst(Quantity, double x, Values) noexcept
{
    return x > 0 ? 0 : 1;
}
/// Of three the first, the second or else the third.
[[nodiscard]] inline Branch ofThree(bool first, bool second) noexcept
{
    return first ? 0 : second ? 1 : 2;
}
/// `first`, and then the rest, of f′, where f's formula has no cases.
[[nodiscard]] inline Branch ofDerivative(Quantity quantity, bool first) noexcept
{
    if (quantity == Quantity::Value)
        return std::nullopt;
    return first ? 0 : 1;
}

} // namespace activation_explorer::core::shapes
