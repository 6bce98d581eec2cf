// SPDX-License-Identifier: MIT
#pragma once

#include "core/curve.h"
#include "core/range.h"
#include "core/sampling_parts.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <utility>
#include <vector>

/// Internal to core: two curves at once, and what is known of their difference between two points.
namespace activation_explorer::core {

/// Two curves at one x.
struct PairSample {
    double x;
    ValueAndDerivative curve;
    ValueAndDerivative reference;

    [[nodiscard]] double difference(Quantity quantity) const noexcept
    {
        return select(curve, quantity) - select(reference, quantity);
    }
};

/// Two curves, and at which of their points the other parts look at them.
struct CurvePair {
    Curve curve;
    Curve reference;

    [[nodiscard]] PairSample at(double x) const noexcept
    {
        return {x, curve.evaluate(x), reference.evaluate(x)};
    }
    /// Whether one of them is periodic with so short a period that several fit into `resolution`.
    [[nodiscard]] bool isBand(double resolution) const
    {
        return std::ranges::any_of(std::array{&curve, &reference}, [&](const Curve* each) {
            const double period = each->activation().period;
            return period > 0 && periodsAtOnce(period, resolution) > 1;
        });
    }
};

/// A bound on the error of the difference where it is finite, see difference().
[[nodiscard]] double errorOf(const CurvePair& pair, const PairSample& sample, Quantity quantity) noexcept;

/// A point between two of which both curves are smooth, and f and f′ of both are monotone, and convex or
/// concave. Where one is not smooth, the limits are those at the neighbouring doubles.
struct PairNode {
    double x;
    PairSample left;
    PairSample at;
    PairSample right;

    [[nodiscard]] Sides differences(Quantity quantity) const noexcept
    {
        return {left.difference(quantity), at.difference(quantity), right.difference(quantity)};
    }
};

/// The ends of `range` and all such points inside it, and `further` points, ascending. For `resolution` see
/// shapePointsIn().
[[nodiscard]] std::vector<PairNode> pairNodes(const CurvePair& pair, Range range, double resolution,
                                              std::vector<double> further = {});

/// How far the difference of two curves may be from its chord between two points, at most. Not finite where a
/// value is not.
struct Deviation {
    double below; ///< not positive
    double above; ///< not negative

    [[nodiscard]] double size() const noexcept { return std::max(above, -below); }
};

/// The deviation between `a` and `b`, with `middle` half-way, all three inside the same two nodes.
///
/// 1. A function that is convex or concave is on one side of its chord, and off by at most twice the error e
///    at the middle: between 0 and 2 e. For a difference these are subtracted.
/// 2. The same is true of f′ and g′. So (f − g)′ is a straight line, which changes by s between the ends,
/// plus
///    something in an interval of the width w; and f − g is off its chord by the parabola of that line, at
///    most s h / 8, on one side, and by at most w h / 4, where h = b − a.
[[nodiscard]] Deviation deviation(const PairSample& a, const PairSample& middle, const PairSample& b,
                                  Quantity quantity) noexcept;

/// What the evaluations' errors may make of a deviation, at that end where they are less.
[[nodiscard]] double roundingOf(const PairSample& a, const PairSample& b, Quantity quantity) noexcept;

/// All that the difference can be between two points inside the same two nodes, as both curves are monotone.
[[nodiscard]] Range possibleDifferences(const PairSample& a, const PairSample& b, Quantity quantity) noexcept;

/// Whether the difference is known to be monotone between two points inside the same two nodes.
[[nodiscard]] bool isMonotone(const PairSample& a, const PairSample& b, Quantity quantity) noexcept;

} // namespace activation_explorer::core
