// SPDX-License-Identifier: MIT
#include "core/sampling.h"

#include "core/curve.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <limits>

namespace activation_explorer::core {

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

/// The quantity at x, and its limits from both sides: those at the doubles next to x.
struct Sides {
    double left;
    double at;
    double right;
};

/// Between two of these the quantity is monotone, and convex or concave; it jumps at those not `smooth`.
struct Node {
    double x;
    bool smooth;
    Sides y;
};

/// How many periods of a periodic function are passed through once: one where they are wider than
/// `resolution`, and so many of them as fit into it where they are narrower.
double periodsAtOnce(double period, double resolution)
{
    return std::max(1.0, std::floor(resolution / period));
}

/// The shape points in `range`, repeated with the period if there is one. Where several periods are passed
/// through at once, each point comes from another one of them, so that the points are about as far apart as
/// ever.
std::vector<double> shapePointsIn(const Curve& curve, Quantity quantity, Range range, double resolution)
{
    std::vector<double> points = curve.activation().shapePoints(quantity, curve.values());
    const double period = curve.activation().period;
    if (period == 0)
        return points;
    std::vector<double> result;
    const double together = periodsAtOnce(period, resolution);
    const double step = together * period;
    const double first = std::floor(range.min / step);
    const auto count = static_cast<std::size_t>(range.span() / step) + 3; // from one before to one behind
    for (std::size_t turn = 0; turn < count; ++turn) {
        double share = 0.0;
        for (const double point : points) {
            result.push_back((first + static_cast<double>(turn)) * step +
                             std::floor(share * together) * period + point);
            share += 1.0 / static_cast<double>(points.size());
        }
    }
    return result;
}

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

/// Collects chords into polylines, cutting what lies outside the band of y.
class Clipper
{
public:
    Clipper(Range band, std::vector<Polyline>& pieces)
        : m_band(band)
        , m_pieces(pieces)
    {}

    void begin(Point p)
    {
        m_last = p;
        m_open = false;
    }

    void chordTo(Point q)
    {
        const Point p = m_last;
        m_last = q;
        if ((p.y < m_band.min && q.y < m_band.min) || (p.y > m_band.max && q.y > m_band.max)) {
            m_open = false;
            return;
        }
        // Where a chord is cut at both ends, each is rounded for itself; x must not descend for that.
        if (!m_open) {
            const Point first = cut(p, q);
            m_pieces.push_back({{std::clamp(first.x, p.x, q.x), first.y}});
        }
        const Point last = cut(q, p);
        m_pieces.back().push_back({std::clamp(last.x, m_pieces.back().back().x, q.x), last.y});
        m_open = m_band.contains(q.y);
    }

private:
    /// `p`, moved along the chord to `other` onto the band's edge if it is outside.
    [[nodiscard]] Point cut(Point p, Point other) const
    {
        if (m_band.contains(p.y))
            return p;
        const double edge = std::clamp(p.y, m_band.min, m_band.max);
        const double t = std::isinf(p.y) ? 1.0 : (edge / 2 - p.y / 2) / (other.y / 2 - p.y / 2);
        return {std::isinf(other.y) ? p.x : p.x + t * (other.x - p.x), edge};
    }

    Range m_band;
    std::vector<Polyline>& m_pieces;
    Point m_last{};
    bool m_open = false;
};

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
        , m_yTolerance(viewport.y.span() / viewport.heightPx * samplingTolerancePx)
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

void addMarks(std::vector<Mark>& marks, const Node& node, Range y, double tolerance)
{
    const auto add = [&](double value, bool closed) {
        if (y.contains(value))
            marks.push_back({{node.x, value}, closed});
    };
    const auto differs = [tolerance](double a, double b) { return std::abs(a - b) > tolerance; };
    if (differs(node.y.left, node.y.at))
        add(node.y.left, false);
    if (differs(node.y.right, node.y.at) && differs(node.y.right, node.y.left))
        add(node.y.right, false);
    add(node.y.at, true);
}

} // namespace

Sampling sample(const Curve& curve, Quantity quantity, const Viewport& viewport)
{
    Sampling result;
    if (!viewport.x.isProper() || !viewport.y.isProper() || !(viewport.widthPx > 0 && viewport.heightPx > 0))
        return result;

    const double margin = std::min(clipHeights * viewport.y.span(), std::numeric_limits<double>::max() / 4);
    const Range band{std::max(viewport.y.min - margin, std::numeric_limits<double>::lowest()),
                     std::min(viewport.y.max + margin, std::numeric_limits<double>::max())};
    const double jumpTolerance = viewport.y.span() / viewport.heightPx * samplingTolerancePx;
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
            addMarks(result.marks, node, viewport.y, jumpTolerance);
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
