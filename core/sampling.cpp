// SPDX-License-Identifier: MIT
#include "core/sampling.h"

#include "core/curve.h"
#include "core/sampling_parts.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <limits>

namespace activation_explorer::core {

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

/// A quantity at x. Between two of these it is monotone, and convex or concave; it jumps at those not
/// `smooth`.
struct Node {
    double x;
    bool smooth;
    Sides y;
};

/// The ends of `range` and the curve's breakpoints and shape points inside it, ascending.
std::vector<Node> nodes(const Curve& curve, Quantity quantity, Range range, double resolution)
{
    std::vector<Node> result;
    for (const Breakpoint& b : curve.activation().breakpoints(curve.values()))
        result.push_back({b.x, !(quantity == Quantity::Value ? b.valueJumps : b.derivativeJumps), {}});
    for (const double x : shapePointsIn(curve, quantity, range, resolution))
        result.push_back({x, true, {}});
    result.push_back({range.min, true, {}});
    result.push_back({range.max, true, {}});
    std::erase_if(result, [range](const Node& n) { return !range.contains(n.x); });
    std::ranges::sort(result, [](const Node& a, const Node& b) {
        return a.x < b.x || (a.x == b.x && !a.smooth && b.smooth);
    });
    // Of several nodes at one x the first stays, a breakpoint if there is one.
    const auto sameX = [](const Node& a, const Node& b) { return a.x == b.x; };
    result.erase(std::unique(result.begin(), result.end(), sameX), result.end());
    const auto at = [&](double x) { return select(curve.evaluate(x), quantity); };
    for (Node& n : result) {
        n.y.at = at(n.x);
        n.y.left = n.smooth ? n.y.at : at(std::nextafter(n.x, -infinity));
        n.y.right = n.smooth ? n.y.at : at(std::nextafter(n.x, infinity));
    }
    return result;
}

/// Emits chords for one smooth, monotone, convex or concave piece by bisection.
class Bisector
{
public:
    Bisector(const Curve& curve, Quantity quantity, const Viewport& viewport, Range band, Clipper& clipper,
             double xTolerancePx)
        : m_curve(curve)
        , m_quantity(quantity)
        , m_band(band)
        , m_clipper(clipper)
        , m_xTolerance(viewport.x.span() / viewport.widthPx * xTolerancePx)
        , m_yTolerance(yToleranceOf(viewport))
    {}

    void chords(Point a, Point b) // NOLINT(misc-no-recursion): its depth is that of the halving, under 64
    {
        const double x = a.x / 2 + b.x / 2;
        if (b.x - a.x <= m_xTolerance || x <= a.x || x >= b.x || isOutside(a, b))
            return m_clipper.chordTo(b);
        const Point middle{x, select(m_curve.evaluate(x), m_quantity)};
        const double error = std::abs(a.y / 2 + b.y / 2 - middle.y);
        if (2 * error <= m_yTolerance)
            return m_clipper.chordTo(b);
        chords(a, middle);
        chords(middle, b);
    }

private:
    [[nodiscard]] bool isOutside(Point a, Point b) const noexcept
    {
        return (a.y < m_band.min && b.y < m_band.min) || (a.y > m_band.max && b.y > m_band.max);
    }

    const Curve& m_curve;
    Quantity m_quantity;
    Range m_band;
    Clipper& m_clipper;
    double m_xTolerance;
    double m_yTolerance;
};

} // namespace

Sampling sample(const Curve& curve, Quantity quantity, const Viewport& viewport)
{
    Sampling result;
    if (!isLegal(viewport))
        return result;

    const Range band = bandOf(viewport);
    const double jumpTolerance = yToleranceOf(viewport);
    const double resolution = waveTolerancePx * viewport.x.span() / viewport.widthPx;
    Clipper clipper(band, result.pieces);
    const double period = curve.activation().period;
    const bool isBand = period > 0 && periodsAtOnce(period, resolution) > 1;
    Bisector bisector(curve, quantity, viewport, band, clipper,
                      isBand ? waveTolerancePx : samplingTolerancePx);

    const std::vector<Node> all = nodes(curve, quantity, viewport.x, resolution);
    clipper.begin({all.front().x, all.front().y.right});
    for (std::size_t i = 0; i < all.size(); ++i) {
        const Node& node = all[i];
        const auto [least, greatest] = std::minmax({node.y.left, node.y.at, node.y.right});
        if (greatest - least > jumpTolerance) {
            addMarks(result.marks, node.x, node.y, viewport.y, jumpTolerance);
            clipper.begin({node.x, node.y.right});
        } else if (node.y.left != node.y.right) {
            clipper.chordTo({node.x, node.y.right});
        }
        if (i + 1 < all.size())
            bisector.chords({node.x, node.y.right}, {all[i + 1].x, all[i + 1].y.left});
    }
    return result;
}

Range bounds(const Curve& curve, Quantity quantity, Range x)
{
    Range result{infinity, -infinity};
    constexpr double enoughPeriods = 1000;
    const std::vector<Node> all = nodes(curve, quantity, x, x.span() / enoughPeriods);
    for (const Node& node : all) {
        // A limit from outside the range says nothing about it.
        for (const double y : {&node == &all.front() ? node.y.at : node.y.left, node.y.at,
                               &node == &all.back() ? node.y.at : node.y.right}) {
            result.min = std::min(result.min, y);
            result.max = std::max(result.max, y);
        }
    }
    return result;
}

} // namespace activation_explorer::core
