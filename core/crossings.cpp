// SPDX-License-Identifier: MIT
#include "core/crossings.h"

#include "core/difference_parts.h"
#include "core/double_order.h"

#include <cstddef>
#include <cstdint>
#include <numeric>

namespace activation_explorer::core {

namespace {

constexpr double largest = std::numeric_limits<double>::max();

/// Of either curve, between two nodes.
constexpr int mostEvaluations = 1024;

/// An interval of less than this part of its distance from 0, at whose ends and middle the two curves cannot
/// be told from each other, is not looked into. Tails that are curved, but become equal, come to this.
constexpr double narrowest = 0x1p-6;

/// A point where the sign of the difference is certain.
struct Known {
    double x;
    int sign; ///< 1 or -1
    int side; ///< -1 where it is that of the limit from the left of a node, 1 from the right; else 0

    [[nodiscard]] bool isBefore(const PairNode& node) const noexcept
    {
        return x < node.x || (x == node.x && side < 0);
    }
};

/// Looks for points of certain sign all over a range, from left to right, so that at most one sign change and
/// no zero that could be told from others is between two of them.
class Search
{
public:
    Search(const CurvePair& pair, Quantity quantity, Range range)
        : m_pair(pair)
        , m_quantity(quantity)
        , m_nodes(pairNodes(pair, range, 0.0, {0.0}))
    {
        for (std::size_t i = 0; i < m_nodes.size(); ++i) {
            note(m_nodes[i].left, -1);
            note(m_nodes[i].right, 1);
            if (i + 1 == m_nodes.size())
                break;
            m_coincident.push_back(coincide(m_nodes[i].right, m_nodes[i + 1].left));
            if (!m_coincident.back())
                examine(m_nodes[i].right, m_nodes[i + 1].left);
        }
        m_coincident.push_back(false);
    }

    [[nodiscard]] std::vector<double> result() const
    {
        std::vector<double> points;
        std::size_t node = 0;
        for (std::size_t i = 0; i <= m_known.size(); ++i) {
            // The nodes in the gap before number i.
            const Known* const before = i > 0 ? &m_known[i - 1] : nullptr;
            const Known* const after = i < m_known.size() ? &m_known[i] : nullptr;
            while (node < m_nodes.size() && before && !before->isBefore(m_nodes[node]))
                ++node;
            std::size_t end = node;
            while (end < m_nodes.size() && !(after && after->isBefore(m_nodes[end])))
                ++end;
            addGap(points, before, after, node, end);
        }
        return points;
    }

private:
    [[nodiscard]] int signOf(const PairSample& sample) const
    {
        const double d = sample.difference(m_quantity);
        if (std::isinf(d))
            return d > 0 ? 1 : -1;
        if (!(std::abs(d) > errorOf(m_pair, sample, m_quantity)))
            return 0;
        return d > 0 ? 1 : -1;
    }

    [[nodiscard]] bool isZero(const PairSample& sample) const
    {
        return select(sample.curve, m_quantity) == select(sample.reference, m_quantity);
    }

    void note(const PairSample& sample, int side)
    {
        const int sign = signOf(sample);
        if (sign != 0)
            m_known.push_back({sample.x, sign, side});
    }

    /// Whether both are the same doubles between two nodes, as far as some points far apart tell.
    [[nodiscard]] bool coincide(const PairSample& a, const PairSample& b) const
    {
        if (!isZero(a) || !isZero(b))
            return false;
        constexpr int parts = 6;
        const std::int64_t first = orderOf(a.x);
        const std::int64_t step = orderOf(b.x) / parts - first / parts;
        for (int i = 1; i < parts; ++i) {
            const double share = static_cast<double>(i) / parts;
            if (!isZero(m_pair.at(doubleOf(first + i * step))) ||
                !isZero(m_pair.at((1 - share) * a.x + share * b.x)))
                return false;
        }
        return true;
    }

    /// Arithmetic, so that chords say something, but where that would take many steps to come close to 0.
    [[nodiscard]] static double middleOf(double a, double b)
    {
        constexpr double wide = 16;
        const double nearer = std::min(std::abs(a), std::abs(b));
        const double farther = std::max(std::abs(a), std::abs(b));
        return farther / wide > nearer ? doubleOf(std::midpoint(orderOf(a), orderOf(b))) : a / 2 + b / 2;
    }

    /// Notes what there is between two nodes. Halves level by level, so that when the evaluations are used up
    /// all that is left is narrow.
    void examine(const PairSample& first, const PairSample& last)
    {
        struct Part {
            PairSample a;
            PairSample b;
        };
        const auto before = static_cast<std::ptrdiff_t>(m_known.size());
        std::vector<Part> level{{first, last}};
        for (int evaluations = 0; !level.empty() && evaluations < mostEvaluations;) {
            std::vector<Part> next;
            for (const auto& [a, b] : level) {
                const double x = middleOf(a.x, b.x);
                if (x <= a.x || x >= b.x || isSettled(a, b))
                    continue;
                const PairSample middle = m_pair.at(x);
                ++evaluations;
                note(middle, 0);
                if (!isSettled(a, middle, b))
                    next.insert(next.end(), {{a, middle}, {middle, b}});
            }
            level = std::move(next);
        }
        std::sort(m_known.begin() + before, m_known.end(),
                  [](const Known& a, const Known& b) { return a.x < b.x; });
    }

    [[nodiscard]] bool isSettled(const PairSample& a, const PairSample& b) const
    {
        if (std::isnan(a.difference(m_quantity)) || std::isnan(b.difference(m_quantity)))
            return false;
        if (isSettled(possibleDifferences(a, b, m_quantity), errorIn(a, b)))
            return true;
        if (!isMonotone(a, b, m_quantity))
            return false;
        const bool aIsKnown = signOf(a) != 0;
        const bool bIsKnown = signOf(b) != 0;
        if (!aIsKnown && !bIsKnown) // it is as good as 0 all over only where it does not change
            return m_quantity == Quantity::Value &&
                   possibleDifferences(a, b, Quantity::Derivative) == Range{0.0, 0.0};
        // A sign that is lost in rounding at one end may be clear farther inside, where rounding is less.
        const double errorA = errorOf(m_pair, a, m_quantity);
        const double errorB = errorOf(m_pair, b, m_quantity);
        return (aIsKnown || errorA <= errorB) && (bIsKnown || errorB <= errorA);
    }

    [[nodiscard]] bool isSettled(const PairSample& a, const PairSample& middle, const PairSample& b) const
    {
        if (b.x - a.x <= narrowest * std::max(std::abs(a.x), std::abs(b.x)) && signOf(a) == 0 &&
            signOf(middle) == 0 && signOf(b) == 0)
            return true;
        if (middle.x != a.x / 2 + b.x / 2)
            return false;
        const Deviation d = deviation(a, middle, b, m_quantity);
        const auto [least, greatest] = std::minmax({a.difference(m_quantity), b.difference(m_quantity)});
        return isSettled({least + d.below, greatest + d.above}, errorIn(a, b));
    }

    [[nodiscard]] double errorIn(const PairSample& a, const PairSample& b) const
    {
        return std::min(errorOf(m_pair, a, m_quantity), errorOf(m_pair, b, m_quantity));
    }

    /// Of one sign all over, or nowhere of a certain sign.
    [[nodiscard]] static bool isSettled(Range differences, double error)
    {
        return differences.min > error || differences.max < -error ||
               (differences.min >= -error && differences.max <= error);
    }

    /// Adds what is in a gap between two points of certain sign (or before the first or after the last one),
    /// which has the nodes from number `node` on up to `end`.
    void addGap(std::vector<double>& points, const Known* before, const Known* after, std::size_t node,
                std::size_t end) const
    {
        bool coincident = false;
        for (std::size_t n = node; n < end; ++n) {
            const bool toTheRight = n + 1 < end && m_coincident[n];
            const bool toTheLeft = n > node && m_coincident[n - 1];
            coincident |= toTheRight;
            if (((toTheRight && !toTheLeft && before) || (toTheLeft && !toTheRight && after)) &&
                isBreakpoint(m_nodes[n].x))
                points.push_back(m_nodes[n].x);
        }
        if (coincident || !before || !after)
            return;
        for (std::size_t n = node; n < end; ++n) {
            if (isZero(m_nodes[n].at)) {
                points.push_back(m_nodes[n].x);
                return;
            }
        }
        if (before->sign != after->sign)
            points.push_back(signChange(*before, *after));
    }

    [[nodiscard]] bool isBreakpoint(double x) const
    {
        const auto of = [x](const Curve& curve) {
            const auto all = curve.activation().breakpoints(curve.values());
            return std::ranges::find(all, x, &Breakpoint::x) != all.end();
        };
        return of(m_pair.curve) || of(m_pair.reference);
    }

    [[nodiscard]] double signChange(const Known& first, const Known& last) const
    {
        if (first.x == last.x)
            return first.x;
        // The last double before `last`, in order, at which the computed difference has the sign it has in
        // `first`, or with `orIsZero` is 0.
        const auto lastBefore = [&](bool orIsZero) {
            std::int64_t before = orderOf(first.x);
            std::int64_t after = orderOf(last.x);
            while (before + 1 < after) {
                const std::int64_t middle = std::midpoint(before, after);
                const double d = first.sign * m_pair.at(doubleOf(middle)).difference(m_quantity);
                (d > 0 || (orIsZero && d == 0) ? before : after) = middle;
            }
            return before;
        };
        const std::int64_t before = lastBefore(false);
        const std::int64_t lastZero = lastBefore(true);
        for (const std::int64_t near : {before, before + 1}) { // f may jump next to where it has its limit
            if (isBreakpoint(doubleOf(near)))
                return doubleOf(near);
        }
        if (before < lastZero)
            return doubleOf(before + 1) / 2 + doubleOf(lastZero) / 2;
        const auto size = [&](std::int64_t order) {
            return std::abs(m_pair.at(doubleOf(order)).difference(m_quantity));
        };
        return doubleOf(size(before) <= size(before + 1) ? before : before + 1);
    }

    const CurvePair& m_pair;
    Quantity m_quantity;
    std::vector<PairNode> m_nodes;
    std::vector<bool> m_coincident; ///< from this node to the next
    std::vector<Known> m_known;
};

} // namespace

std::vector<double> crossings(const Curve& a, const Curve& b, Quantity quantity, Range x)
{
    if (a == b || !(x.min <= x.max))
        return {};
    Range range{-largest, largest};
    if (const double period = std::max(a.activation().period, b.activation().period); period > 0) {
        constexpr double apart = 0x1p-52 * 100;
        const double periods = x.span() / period;
        if (!(periods <= mostPeriods) || std::max(std::abs(x.min), std::abs(x.max)) * apart > period)
            return {};
        range = {x.min - 2 * period, x.max + 2 * period};
    }
    const CurvePair pair{a, b};
    std::vector<double> points = Search(pair, quantity, range).result();
    std::erase_if(points, [x](double point) { return !x.contains(point); });
    std::ranges::sort(points);
    points.erase(std::unique(points.begin(), points.end()), points.end());
    return points;
}

} // namespace activation_explorer::core
