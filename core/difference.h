// SPDX-License-Identifier: MIT
#pragma once

#include "activation.h"
#include "range.h"
#include "sampling.h"

/// @file
/// The difference of two curves: curve − reference, in value or in derivative.
namespace activation_explorer::core {

class Curve;

/// The most evaluations of both curves that sampleDifference() and differenceBounds() spend on intervals
/// where the bound on what lies between two points is hard to get within the tolerance.
inline constexpr int extraDifferenceEvaluations = 1 << 15;

/// The polylines that show the difference in a viewport, of the same form and with the same meaning of
/// marks as those of sample().
///
/// Every point of the difference inside the viewport is within samplingTolerancePx of a polyline, and the
/// reverse, but for the rounding of both evaluations (see difference()), which can be more than a pixel where
/// the window is much less high than the curves are far from 0. That is a bound, as in sample(): between the
/// breakpoints and shape points of both curves each of the two is convex or concave, so that a chord is off
/// by at most twice its error at the middle; the difference's chord by at most the sum. For values the same
/// is known of the derivatives, which gives a second bound that stays small where the errors of two nearly
/// equal curves cancel.
///
/// Where one curve jumps, or both do, it is the jump of the difference that counts. There are no points where
/// the difference is no number, as where both curves overflow. The difference of a curve with itself is 0.
///
/// Cost: of either curve at most 2^ceil(log2(10 widthPx)) evaluations between two such points, and
/// extraDifferenceEvaluations for intervals narrower than a tenth of a pixel for which the bound does not
/// hold yet. Only where those are used up, the bound may be missed inside a tenth of a pixel. A wave of
/// periods less than half a pixel wide is drawn, as in sample(), as at least one of them a pixel: a band
/// around the other curve, without a promise to the pixel where that one is steep. A viewport that is not
/// legal gives an empty result.
[[nodiscard]] Sampling sampleDifference(const Curve& curve, const Curve& reference, Quantity quantity,
                                        const Viewport& viewport);

/// How exact differenceBounds() is, as a part of its span.
inline constexpr double differenceBoundsTolerance = 1e-3;

/// The least and greatest difference (as limits, where not attained) for x in a proper range, for an axis to
/// hold: both are attained or limits to within rounding, and no value lies outside by more than
/// differenceBoundsTolerance of the span and rounding. Infinite where it overflows; what is no number is left
/// out, and where there is nothing else, the result is [0, 0].
/// Cost: extraDifferenceEvaluations of either curve at most; where that does not do, the bounds are of what
/// these have seen. Of a periodic function over more than a thousand periods, of a thousand of its waves.
[[nodiscard]] Range differenceBounds(const Curve& curve, const Curve& reference, Quantity quantity, Range x);

/// A number that is not exact.
struct Estimate {
    double value;
    double error; ///< a bound on the distance to the true value: not negative, may be infinite
};

/// The difference at x as computed in doubles, and how far from the true difference (of the formulas over the
/// real numbers) that may be: the error bounds of both evaluations and the rounding of the subtraction. The
/// bounds in core/functions/ are taken together, for short: 2 ulp of either, and near the interior root of a
/// gated function's derivative 4 2^-53 times the sum of its absolute terms.
///
/// Both are 0 for a curve and itself, unless it has no value at x; and where both are the same of 0 and x, as
/// relu, leaky_relu and elu are for positive x. Where a curve or the difference overflows,
/// the value is infinite, or NaN for ∞ − ∞, and the error infinite; so it is where x is NaN.
[[nodiscard]] Estimate difference(const Curve& curve, const Curve& reference, Quantity quantity, double x);

} // namespace activation_explorer::core
