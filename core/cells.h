// SPDX-License-Identifier: MIT
#pragma once

#include "core/activation.h"

#include <span>
#include <vector>

namespace activation_explorer::core {

class Curve;
struct Extremum;

/// A part of the x axis on which a quantity is monotone, and convex or concave: a single point, or the open
/// interval between two of them. On an interval the quantity is between its limits at both ends, and constant
/// if they are equal.
struct Cell {
    double from;
    double to;
    double first; ///< the limit at `from` from inside; for a point the value. Never -0
    double last;  ///< the limit at `to` from inside; for a point the value. Never -0

    [[nodiscard]] bool isPoint() const noexcept { return from == to; }
    [[nodiscard]] bool isConstant() const noexcept { return first == last; }
};

/// The breakpoints and shape points of a quantity, and the intervals between them and ±∞, ascending: points
/// and intervals take turns, and the outer ones are intervals. Of a periodic function the cells of [0,
/// period): the first is the point 0, the last an interval up to the period. `breakpoints` are the curve's.
///
/// Where a quantity jumps its limits come from the neighbouring doubles: f′ is taken as it is there, f is
/// carried on to the point with the slope there, so that straight pieces have their exact limits.
[[nodiscard]] std::vector<Cell> cellsOf(const Curve& curve, std::span<const Breakpoint> breakpoints,
                                        Quantity quantity);

/// The strict local extrema among the cells of a quantity.
[[nodiscard]] std::vector<Extremum> strictExtrema(std::span<const Cell> cells);

} // namespace activation_explorer::core
