// SPDX-License-Identifier: MIT
#pragma once

#include "core/curve.h"
#include "core/sampling.h"

#include <vector>

/// Internal to core: what the samplings of a curve and of a difference have in common.
namespace activation_explorer::core {

/// A quantity at a point, and its limits there from both sides.
struct Sides {
    double left;
    double at;
    double right;
};

/// How many periods of a periodic function are passed through once: one where they are wider than
/// `resolution`, and so many of them as fit into it where they are narrower.
[[nodiscard]] double periodsAtOnce(double period, double resolution);

/// The shape points in `range`, repeated with the period if there is one, and some outside of it. Where
/// several periods are passed through at once, each point comes from another one of them, so that the points
/// are about as far apart as ever.
[[nodiscard]] std::vector<double> shapePointsIn(const Curve& curve, Quantity quantity, Range range,
                                                double resolution);

/// What lies outside is cut: the viewport's height and clipHeights more to both sides.
[[nodiscard]] Range bandOf(const Viewport& viewport) noexcept;

/// The tolerance in the direction of y.
[[nodiscard]] double yToleranceOf(const Viewport& viewport) noexcept;

[[nodiscard]] bool isLegal(const Viewport& viewport) noexcept;

/// Collects chords into polylines, cutting what lies outside the band of y.
class Clipper
{
public:
    Clipper(Range band, std::vector<Polyline>& pieces)
        : m_band(band)
        , m_pieces(pieces)
    {}

    void begin(Point p);
    void chordTo(Point q);

private:
    [[nodiscard]] Point cut(Point p, Point other) const;

    Range m_band;
    std::vector<Polyline>& m_pieces;
    Point m_last{};
    bool m_open = false;
};

/// The dots of a jump at `x`, those inside `window`.
void addMarks(std::vector<Mark>& marks, double x, const Sides& sides, Range window, double tolerance);

} // namespace activation_explorer::core
