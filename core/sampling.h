// SPDX-License-Identifier: MIT
#pragma once

#include "activation.h"
#include "range.h"

#include <vector>

namespace activation_explorer::core {

class Curve;

/// A window on the plane and its size on the screen.
struct Viewport {
    Range x;         ///< proper
    Range y;         ///< proper
    double widthPx;  ///< positive; device pixels
    double heightPx; ///< positive; device pixels
};

/// x and y of a chart, not pixels.
struct Point {
    double x;
    double y;
    friend bool operator==(const Point&, const Point&) noexcept = default;
};
/// Points to be joined by straight lines, in this order.
using Polyline = std::vector<Point>;

/// One of the dots that show a jump: closed where the quantity has its value, open at a one-sided limit.
struct Mark {
    Point at;
    bool closed;
    friend bool operator==(const Mark&, const Mark&) noexcept = default;
};

/// What is drawn of a curve.
struct Sampling {
    std::vector<Polyline>
        pieces;              ///< left to right, each of at least two points, x never descending, all finite
    std::vector<Mark> marks; ///< inside the viewport
    friend bool operator==(const Sampling&, const Sampling&) noexcept = default;
};

/// How far, in pixels, the polylines of sample() may lie from the true curve.
inline constexpr double samplingTolerancePx = 0.1;
/// The same in the direction of x, where a wave is so dense that it fills a band.
inline constexpr double waveTolerancePx = 1.0;
/// How far beyond the viewport, in heights of it, polylines still go; there they are cut.
inline constexpr double clipHeights = 2.0;

/// The polylines that show a curve's value or derivative in a viewport.
///
/// Every point of the curve inside the viewport is within samplingTolerancePx of a polyline, and the reverse;
/// but a value that stands alone at a jump, such as a step's, is only marked. That is a bound, not a hope:
/// between breakpoints and shape points the quantity is convex or concave, so that a chord is off by at most
/// twice its error at the middle; and it is monotone, so that a chord is off by at most its width.
///
/// A new polyline begins where the quantity jumps by more than the tolerance, with marks there; and where it
/// comes back from beyond the clip heights. A straight piece is two points.
/// Cost: at most 2^ceil(log2(10 widthPx)) evaluations a smooth piece for any legal viewport and parameters;
/// typically under 100, up to 300 where a curve bends over more than the whole height. A wave of periods less
/// than half a pixel wide is drawn as at least one of them a pixel: a band, and within waveTolerancePx of the
/// curve. A viewport that is not legal gives an empty result.
[[nodiscard]] Sampling sample(const Curve& curve, Quantity quantity, const Viewport& viewport);

/// The least and greatest value (as limits, where not attained) of the quantity for x in a proper range.
/// Exact to the evaluation, as the extrema are shape points; beyond a double's range, infinite. Of a periodic
/// function as long as doubles tell its periods apart.
[[nodiscard]] Range bounds(const Curve& curve, Quantity quantity, Range x);

} // namespace activation_explorer::core
