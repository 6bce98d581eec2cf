// SPDX-License-Identifier: MIT
#include "core/difference.h"

#include "core/difference_parts.h"

#include <cstddef>
#include <queue>

namespace activation_explorer::core {

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

/// Chords of the difference by bisection between two nodes.
class Bisector
{
public:
    Bisector(const CurvePair& pair, Quantity quantity, const Viewport& viewport, Clipper& clipper,
             bool isBand)
        : m_pair(pair)
        , m_quantity(quantity)
        , m_band(bandOf(viewport))
        , m_clipper(clipper)
        , m_xTolerance(viewport.x.span() / viewport.widthPx *
                       (isBand ? waveTolerancePx : samplingTolerancePx))
        , m_yTolerance(yToleranceOf(viewport))
        , m_evaluationsLeft(isBand ? 0 : extraDifferenceEvaluations)
    {}

    // NOLINTNEXTLINE(misc-no-recursion): its depth is that of the halving, about 1100 for doubles next to 0
    void chords(const PairSample& a, const PairSample& b)
    {
        const double x = a.x / 2 + b.x / 2;
        if (x <= a.x || x >= b.x || isEndless(a, b))
            return chordTo(a, b);
        const bool isNarrow = b.x - a.x <= m_xTolerance;
        if (isNarrow && (m_evaluationsLeft == 0 || isGoodAsNarrow(a, b)))
            return chordTo(a, b);
        const PairSample middle = m_pair.at(x);
        m_evaluationsLeft -= isNarrow ? 1 : 0;
        if (isGood(a, middle, b))
            return chordTo(a, b);
        chords(a, middle);
        chords(middle, b);
    }

    /// Also where the difference is no number at an end, where there is a gap then.
    void chordTo(const PairSample& from, const PairSample& to)
    {
        const Point point{to.x, to.difference(m_quantity)};
        if (std::isnan(from.difference(m_quantity)) || std::isnan(point.y))
            m_clipper.begin(point);
        else
            m_clipper.chordTo(point);
    }

private:
    [[nodiscard]] bool isGood(const PairSample& a, const PairSample& middle, const PairSample& b) const
    {
        const Deviation d = deviation(a, middle, b, m_quantity);
        if (!std::isfinite(d.size()))
            return false;
        if (d.size() <= m_yTolerance + roundingOf(a, b, m_quantity))
            return true;
        const double first = a.difference(m_quantity);
        const double last = b.difference(m_quantity);
        return std::min(first, last) + d.below > m_band.max || std::max(first, last) + d.above < m_band.min;
    }

    /// A monotone function is off its chord by less than the chord's width. So is a difference in which one
    /// of the two hardly changes, but for that change.
    [[nodiscard]] bool isGoodAsNarrow(const PairSample& a, const PairSample& b) const
    {
        if (isMonotone(a, b, m_quantity))
            return true;
        const double f = select(b.curve, m_quantity) - select(a.curve, m_quantity);
        const double g = select(b.reference, m_quantity) - select(a.reference, m_quantity);
        return std::hypot((b.x - a.x) / m_xTolerance, std::min(std::abs(f), std::abs(g)) / m_yTolerance) <= 1;
    }

    /// Whether one of the curves is infinite all the way.
    [[nodiscard]] bool isEndless(const PairSample& a, const PairSample& b) const
    {
        const auto one = [](double first, double last) { return first == last && std::isinf(first); };
        return one(select(a.curve, m_quantity), select(b.curve, m_quantity)) ||
               one(select(a.reference, m_quantity), select(b.reference, m_quantity));
    }

    const CurvePair& m_pair;
    Quantity m_quantity;
    Range m_band;
    Clipper& m_clipper;
    double m_xTolerance;
    double m_yTolerance;
    int m_evaluationsLeft;
};

/// An interval between two nodes or part of one, with what the difference is there at most and at least.
struct Stretch {
    PairSample a;
    PairSample middle;
    PairSample b;
    Range possible;
    double excess; ///< how far that was beyond what is known to be attained

    friend bool operator<(const Stretch& x, const Stretch& y) noexcept { return x.excess < y.excess; }
};

/// Branch and bound: always splits the interval that may reach farthest beyond what is known.
class BoundSearch
{
public:
    BoundSearch(const CurvePair& pair, Quantity quantity)
        : m_pair(pair)
        , m_quantity(quantity)
    {}

    void attain(double difference)
    {
        if (std::isnan(difference))
            return;
        m_attained.min = std::min(m_attained.min, difference);
        m_attained.max = std::max(m_attained.max, difference);
    }

    void add(const PairSample& a, const PairSample& b)
    {
        const double x = a.x / 2 + b.x / 2;
        if (x <= a.x || x >= b.x || isInfinite())
            return;
        const PairSample middle = m_pair.at(x);
        ++m_evaluations;
        attain(middle.difference(m_quantity));
        const Deviation d = deviation(a, middle, b, m_quantity);
        const auto [least, greatest] = std::minmax({a.difference(m_quantity), b.difference(m_quantity)});
        const double rounding =
            roundingOf(a, b, m_quantity); // it makes nothing possible that is worth a search
        Stretch next{a, middle, b, {least + d.below + rounding, greatest + d.above - rounding}, 0};
        // Where a curve overflows at an end nothing is known yet; where both do at both ends, nothing will
        // be.
        if (std::isnan(next.possible.min) || std::isnan(next.possible.max)) {
            if (std::isnan(least) && std::isnan(greatest) && std::isnan(middle.difference(m_quantity)))
                return;
            next.possible = {-infinity, infinity};
        }
        next.excess = excessOf(next.possible);
        m_open.push(next);
    }

    [[nodiscard]] Range result()
    {
        while (!m_open.empty() && m_evaluations < extraDifferenceEvaluations && !isInfinite()) {
            const Stretch worst = m_open.top();
            m_open.pop();
            if (excessOf(worst.possible) <= differenceBoundsTolerance * m_attained.span())
                continue; // what is known has grown since
            add(worst.a, worst.middle);
            add(worst.middle, worst.b);
        }
        return m_attained.min <= m_attained.max ? m_attained : Range{};
    }

private:
    [[nodiscard]] bool isInfinite() const
    {
        return m_attained.min == -infinity || m_attained.max == infinity;
    }

    [[nodiscard]] double excessOf(Range possible) const
    {
        return std::max(possible.max - m_attained.max, m_attained.min - possible.min);
    }

    const CurvePair& m_pair;
    Quantity m_quantity;
    Range m_attained{infinity, -infinity};
    std::priority_queue<Stretch> m_open;
    int m_evaluations = 0;
};

} // namespace

Sampling sampleDifference(const Curve& curve, const Curve& reference, Quantity quantity,
                          const Viewport& viewport)
{
    Sampling result;
    if (!isLegal(viewport))
        return result;
    Clipper clipper(bandOf(viewport), result.pieces);
    if (curve == reference) {
        clipper.begin({viewport.x.min, 0.0});
        clipper.chordTo({viewport.x.max, 0.0});
        return result;
    }

    const CurvePair pair{curve, reference};
    const double jumpTolerance = yToleranceOf(viewport);
    const double resolution = waveTolerancePx * viewport.x.span() / viewport.widthPx;
    Bisector bisector(pair, quantity, viewport, clipper, pair.isBand(resolution));
    const std::vector<PairNode> nodes = pairNodes(pair, viewport.x, resolution);
    clipper.begin({nodes.front().x, nodes.front().right.difference(quantity)});
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        const PairNode& node = nodes[i];
        const Sides y = node.differences(quantity);
        const auto [least, greatest] = std::minmax({y.left, y.at, y.right});
        if (greatest - least > jumpTolerance) {
            addMarks(result.marks, node.x, y, viewport.y, jumpTolerance);
            clipper.begin({node.x, y.right});
        } else if (y.left != y.right) {
            bisector.chordTo(node.left, node.right);
        }
        if (i + 1 < nodes.size())
            bisector.chords(node.right, nodes[i + 1].left);
    }
    return result;
}

Range differenceBounds(const Curve& curve, const Curve& reference, Quantity quantity, Range x)
{
    if (curve == reference)
        return {};
    constexpr double enoughPeriods = 1000;
    const CurvePair pair{curve, reference};
    const double resolution = x.span() / enoughPeriods;
    const std::vector<PairNode> nodes = pairNodes(pair, x, resolution);
    BoundSearch search(pair, quantity);
    for (const PairNode& node : nodes) {
        const Sides y = node.differences(quantity);
        search.attain(y.at);
        // A limit from outside the range says nothing about it.
        if (&node != &nodes.front())
            search.attain(y.left);
        if (&node != &nodes.back())
            search.attain(y.right);
    }
    for (std::size_t i = 0; !pair.isBand(resolution) && i + 1 < nodes.size(); ++i)
        search.add(nodes[i].right, nodes[i + 1].left);
    return search.result();
}

namespace {

/// Whether x lies beyond the curve's last breakpoint, from where on it is its asymptote, x, itself: no curve
/// of the catalogue that is only near to it there has a breakpoint before.
bool isIdentityAt(const Curve& curve, double x)
{
    const std::vector<Breakpoint> breakpoints = curve.activation().breakpoints(curve.values());
    const std::optional<Asymptotes> asymptotes = curve.activation().asymptotes(curve.values());
    return !breakpoints.empty() && breakpoints.back().x < x && asymptotes &&
           asymptotes->right == Line{1.0, 0.0} &&
           curve.activation().shapePoints(Quantity::Value, curve.values()).empty() &&
           curve.evaluate(x).value == x && curve.evaluate(x).derivative == 1;
}

/// Whether curve's value and slope at x are computed without error: inside of a piece that is 0 or x itself.
bool isExact(const Curve& curve, double x)
{
    if (isIdentityAt(curve, x))
        return true;
    const Activation& activation = curve.activation();
    const bool slopeMayBeRounded = x < 0 && curve.values().size() > 1; // as rrelu's mean
    if (!activation.polynomialPieces || slopeMayBeRounded)
        return false;
    return std::ranges::any_of(activation.polynomialPieces(curve.values()),
                               [x](const PolynomialPiece& piece) {
                                   return piece.from < x && x < piece.to && piece.constant == 0 &&
                                          piece.quadratic == 0 && (piece.linear == 0 || piece.linear == 1);
                               });
}

} // namespace

Estimate difference(const Curve& curve, const Curve& reference, Quantity quantity, double x)
{
    const CurvePair pair{curve, reference};
    const PairSample sample = pair.at(x);
    const double value = sample.difference(quantity);
    if (curve == reference && !std::isnan(select(sample.curve, quantity)))
        return {0.0, 0.0};
    if (value == 0 && isExact(curve, x) && isExact(reference, x))
        return {value, 0};
    return {value, std::isfinite(value) ? errorOf(pair, sample, quantity) : infinity};
}

} // namespace activation_explorer::core
