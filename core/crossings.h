// SPDX-License-Identifier: MIT
#pragma once

#include "activation.h"
#include "range.h"

#include <vector>

namespace activation_explorer::core {

class Curve;

/// The most periods of a periodic function for which crossings() and specialPoints() look through a range.
inline constexpr double mostPeriods = 2000;

/// The points in the closed range `x` (with min <= max) where the difference a − b of the quantity changes
/// its sign, or is 0 in a single point, ascending. They do not depend on the range, which only selects.
///
/// - A sign counts only where the computed difference is beyond its error bound (see difference()), so that
///   rounding makes no crossings where two curves become equal in doubles alone, such as sigmoid and tanh at
///   40. Of those it lets through none is missed: between breakpoints and shape points of both curves and
///   their derivatives, value and slope are monotone, and intervals are split until each is seen to have no
///   sign change, or one, or no sign that could be told from rounding: none at the ends and the middle of an
///   interval that is less wide than a 64th of its distance from 0.
/// - A crossing is the double nearest to where the computed difference changes its sign, or the middle of the
///   doubles for which it is 0 there; a breakpoint or shape point, if the difference is 0 in one. A sign
///   change across a jump is at the jump.
/// - A zero without a sign change is told from a near miss only at breakpoints, shape points and 0, and is
///   reported where the computed difference there is exactly 0.
/// - Where both coincide in an interval, none of its points are reported, but those of its ends that are a
///   breakpoint of one of them: there they part.
///
/// A curve does not cross itself. Of periodic functions: empty for a range of more than mostPeriods periods,
/// and where neighbouring doubles are farther apart than a hundredth of a period.
/// Cost: typically some dozens of evaluations of either curve, and as many for each crossing; at most 2^11
/// between two of those points. Where two curves differ by so little that these do not do, two crossings are
/// missed if they are in one of about 500 parts of such an interval.
[[nodiscard]] std::vector<double> crossings(const Curve& a, const Curve& b, Quantity quantity, Range x);

} // namespace activation_explorer::core
