// SPDX-License-Identifier: MIT
#include "core/cells.h"

#include "core/curve.h"
#include "core/facts.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace activation_explorer::core {

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

/// A point cell to be, with the quantity's limits from both sides.
struct Node {
    double x;
    bool jumps;
    double left;
    double at;
    double right;
};

/// The quantity's limit at x from the side of the neighbouring double `next`.
double limitAt(const Curve& curve, Quantity quantity, double x, double next)
{
    const auto [value, derivative] = curve.evaluate(next);
    if (quantity == Quantity::Derivative)
        return derivative;
    return std::isfinite(next) ? value - derivative * (next - x) : value;
}

std::vector<Node> nodesOf(const Curve& curve, std::span<const Breakpoint> breakpoints, Quantity quantity)
{
    std::vector<Node> result;
    for (const Breakpoint& b : breakpoints)
        result.push_back({b.x, quantity == Quantity::Value ? b.valueJumps : b.derivativeJumps, 0, 0, 0});
    for (const double x : curve.activation().shapePoints(quantity, curve.values()))
        result.push_back({x, false, 0, 0, 0});
    if (curve.activation().period > 0)
        result.push_back({0, false, 0, 0, 0});
    std::ranges::sort(result, [](const Node& a, const Node& b) {
        return a.x < b.x || (a.x == b.x && a.jumps && !b.jumps);
    });
    // Of several nodes at one x the first stays, one that jumps if there is any.
    const auto sameX = [](const Node& a, const Node& b) { return a.x == b.x; };
    result.erase(std::unique(result.begin(), result.end(), sameX), result.end());
    for (Node& n : result) {
        n.at = select(curve.evaluate(n.x), quantity);
        n.left = n.jumps ? limitAt(curve, quantity, n.x, std::nextafter(n.x, -infinity)) : n.at;
        n.right = n.jumps ? limitAt(curve, quantity, n.x, std::nextafter(n.x, infinity)) : n.at;
    }
    return result;
}

/// Where a parameter is so extreme that an extremum lies beyond the doubles, the quantity at the last double
/// is not between its limits at the ends of the outer interval. That double then stands for the extremum.
void addExtremaBeyond(const Curve& curve, Quantity quantity, std::vector<Node>& nodes)
{
    const auto at = [&](double x) { return select(curve.evaluate(x), quantity); };
    for (const double x : {std::numeric_limits<double>::lowest(), std::numeric_limits<double>::max()}) {
        const Node* const neighbour = nodes.empty() ? nullptr : x < 0 ? &nodes.front() : &nodes.back();
        if (neighbour && neighbour->x == x)
            continue;
        const double end = std::copysign(infinity, x);
        const double inner = !neighbour ? at(-end) : x < 0 ? neighbour->left : neighbour->right;
        const auto [least, most] = std::minmax({inner, at(end)});
        if (const double y = at(x); y < least || y > most)
            nodes.insert(x < 0 ? nodes.begin() : nodes.end(), {x, false, y, y, y});
    }
}

/// Between kinks at neighbouring doubles f′ cannot be evaluated; the slope of the chord stands for it.
void bridgeNeighbours(const Curve& curve, Node& a, Node& b)
{
    if (a.jumps && b.jumps && std::nextafter(a.x, infinity) == b.x)
        a.right = b.left = (curve.evaluate(b.x).value - curve.evaluate(a.x).value) / (b.x - a.x);
}

} // namespace

std::vector<Cell> cellsOf(const Curve& curve, std::span<const Breakpoint> breakpoints, Quantity quantity)
{
    std::vector<Node> nodes = nodesOf(curve, breakpoints, quantity);
    for (std::size_t i = 0; quantity == Quantity::Derivative && i + 1 < nodes.size(); ++i)
        bridgeNeighbours(curve, nodes[i], nodes[i + 1]);
    const double period = curve.activation().period;
    if (period == 0)
        addExtremaBeyond(curve, quantity, nodes);

    const auto limit = [&](double x) { return select(curve.evaluate(x), quantity); };
    std::vector<Cell> cells;
    const auto add = [&](double from, double to, double first, double last) {
        cells.push_back({from, to, first + 0.0, last + 0.0}); // makes +0 of -0
    };
    double from = -infinity;
    double first = period > 0 ? 0 : limit(-infinity);
    for (const Node& n : nodes) {
        if (period == 0 || &n != &nodes.front())
            add(from, n.x, first, n.left);
        add(n.x, n.x, n.at, n.at);
        from = n.x;
        first = n.right;
    }
    if (period > 0)
        add(from, period, first, nodes.front().left);
    else
        add(from, infinity, first, limit(infinity));
    return cells;
}

std::vector<Extremum> strictExtrema(std::span<const Cell> cells)
{
    std::vector<Extremum> result;
    const std::size_t count = cells.size();
    for (std::size_t i = 0; i < count; ++i) {
        if (!cells[i].isPoint())
            continue;
        const Cell& left = cells[(i + count - 1) % count]; // a periodic function's first point has it, too
        const Cell& right = cells[(i + 1) % count];
        const double y = cells[i].first;
        // Strictly: a limit equal to y must be approached from the same side on which it is sought.
        if ((left.last < y || (left.last == y && left.first < y)) &&
            (right.first < y || (right.first == y && right.last < y)))
            result.push_back({cells[i].from, y, true});
        if ((left.last > y || (left.last == y && left.first > y)) &&
            (right.first > y || (right.first == y && right.last > y)))
            result.push_back({cells[i].from, y, false});
    }
    return result;
}

} // namespace activation_explorer::core
