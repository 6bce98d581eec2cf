// SPDX-License-Identifier: MIT
#pragma once

#include "activation.h"
#include "message.h"

#include <optional>
#include <vector>

/// @file
/// What a person asks about a curve, answered from what its activation declares: the shape points between
/// which it is monotone and convex or concave, its asymptotes and its evaluation to the last bit.
namespace activation_explorer::core {

class Curve;

/// A set of consecutive numbers; a single one where both ends are equal. An infinite end is never included.
struct Interval {
    double from;
    double to;
    bool fromIsIncluded;
    bool toIsIncluded;

    /// Whether it is a single number.
    [[nodiscard]] bool isPoint() const noexcept { return from == to; }
    friend bool operator==(const Interval&, const Interval&) noexcept = default;
};

/// The least or the greatest value of something.
struct Bound {
    double value; ///< may be infinite
    /// Where it is attained, ascending. Empty if it is nowhere: then `approachedAt` says where it is a limit.
    std::vector<Interval> attainedAt;
    /// The points (±∞ too) where it is a limit, where it is not attained; else empty.
    std::vector<double> approachedAt;

    /// Whether it is a value, not only a limit.
    [[nodiscard]] bool isAttained() const noexcept { return !attainedAt.empty(); }
};

/// A strict local extremum of f.
struct Extremum {
    double x;
    double value;
    bool isMaximum;
};

/// f's value steps from `from` (the limit on the left) to `to` (that on the right) at x.
struct Jump {
    double x;
    double from;
    double to;
};

/// On the whole line; with Non-, it may be constant in places.
enum class Monotonicity { None, Constant, Increasing, NonDecreasing, Decreasing, NonIncreasing };
/// On the whole line.
enum class Convexity { None, Convex, Concave, Straight };
/// The highest of these that holds. Discontinuous is C⁻¹.
enum class Smoothness { Discontinuous, C0, C1, Infinite };

/// An English phrase, marked translatable("core", …).
[[nodiscard]] const char* text(Monotonicity monotonicity) noexcept;
/// An English phrase, marked translatable("core", …).
[[nodiscard]] const char* text(Convexity convexity) noexcept;
/// An English phrase, marked translatable("core", …).
[[nodiscard]] const char* text(Smoothness smoothness) noexcept;
/// An English phrase, marked translatable("core", …).
[[nodiscard]] const char* text(Symmetry symmetry) noexcept;

/// A shortcut such as softplus's threshold is left out of account where it is not used earlier than by
/// default: everything here is of the formula itself then, and `shortcut` says so. Of a periodic function,
/// points and intervals are those in [0, period), and repeat.
///
/// Errors: values at a point and limits have the error of evaluate(); points are the nearest double to the
/// true one, or as exact as the shape points declared; moments are exact to a few ulp in closed form, else to
/// 1e-10 of max(1, |moment|).
struct Facts {
    Bound infimum;
    Bound supremum;
    std::optional<Asymptotes> asymptotes; ///< none for a function that approaches no line
    std::vector<Interval> roots;          ///< where f is 0, ascending, neighbours joined
    std::vector<Extremum> extrema;        ///< strict local ones, ascending
    std::vector<Jump> jumps;              ///< ascending
    Bound lipschitz; ///< sup |f′|, the Lipschitz constant; +∞, approached at the jumps, if the value jumps
    std::vector<Interval> deadZones; ///< intervals, not single points, where f′ is exactly 0, joined
    Monotonicity monotonicity;
    Convexity convexity;
    Symmetry symmetry;
    Smoothness smoothness;
    double period; ///< 0 if not periodic
    Moments moments;
    bool momentsAreClosedForm;       ///< else they are by tanh-sinh quadrature between shape points
    std::optional<Message> shortcut; ///< what is left out of account
};

/// The curve with its formula everywhere, if it has a shortcut that facts leave out of account; else itself.
[[nodiscard]] Curve formulaOf(Curve curve);

/// All that is said of the curve.
[[nodiscard]] Facts factsOf(const Curve& curve);

} // namespace activation_explorer::core
