// SPDX-License-Identifier: MIT
#include "core/difference_parts.h"

#include <iterator>

namespace activation_explorer::core {

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

struct CurveSides {
    ValueAndDerivative left;
    ValueAndDerivative at;
    ValueAndDerivative right;
};

CurveSides sidesOf(const Curve& curve, const std::vector<Breakpoint>& breakpoints, double x)
{
    const ValueAndDerivative at = curve.evaluate(x);
    const auto b = std::ranges::find(breakpoints, x, &Breakpoint::x);
    if (b == breakpoints.end() || !(b->valueJumps || b->derivativeJumps))
        return {at, at, at};
    CurveSides result{curve.evaluate(std::nextafter(x, -infinity)), at,
                      curve.evaluate(std::nextafter(x, infinity))};
    if (!b->valueJumps)
        result.left.value = result.right.value = at.value;
    return result;
}

/// What a curve that is convex or concave can be off its chord, with the error at the middle.
Deviation ofOne(double a, double middle, double b) noexcept
{
    const double twice = 2 * (middle - (a / 2 + b / 2));
    return {std::min(twice, 0.0), std::max(twice, 0.0)};
}

Deviation ofBoth(const PairSample& a, const PairSample& middle, const PairSample& b,
                 Quantity quantity) noexcept
{
    const auto one = [&](ValueAndDerivative PairSample::*curve) {
        return ofOne(select(a.*curve, quantity), select(middle.*curve, quantity), select(b.*curve, quantity));
    };
    const Deviation f = one(&PairSample::curve);
    const Deviation g = one(&PairSample::reference);
    return {f.below - g.above, f.above - g.below};
}

/// All that a monotone function takes on between two values.
Range between(double a, double b) noexcept
{
    return {std::min(a, b), std::max(a, b)};
}

} // namespace

std::vector<PairNode> pairNodes(const CurvePair& pair, Range range, double resolution,
                                std::vector<double> further)
{
    std::vector<double> xs = std::move(further);
    xs.insert(xs.end(), {range.min, range.max});
    const auto breakpointsOf = [&](const Curve& curve) {
        std::vector<Breakpoint> result = curve.activation().breakpoints(curve.values());
        std::ranges::transform(result, std::back_inserter(xs), &Breakpoint::x);
        for (const Quantity quantity : {Quantity::Value, Quantity::Derivative})
            std::ranges::copy(shapePointsIn(curve, quantity, range, resolution), std::back_inserter(xs));
        return result;
    };
    const std::vector<Breakpoint> breakpoints = breakpointsOf(pair.curve);
    const std::vector<Breakpoint> referenceBreakpoints = breakpointsOf(pair.reference);
    std::erase_if(xs, [range](double x) { return !range.contains(x); });
    std::ranges::sort(xs);
    xs.erase(std::unique(xs.begin(), xs.end()), xs.end());

    std::vector<PairNode> result;
    result.reserve(xs.size());
    for (const double x : xs) {
        const CurveSides f = sidesOf(pair.curve, breakpoints, x);
        const CurveSides g = sidesOf(pair.reference, referenceBreakpoints, x);
        result.push_back({x, {x, f.left, g.left}, {x, f.at, g.at}, {x, f.right, g.right}});
    }
    return result;
}

Deviation deviation(const PairSample& a, const PairSample& middle, const PairSample& b,
                    Quantity quantity) noexcept
{
    const Deviation first = ofBoth(a, middle, b, quantity);
    if (!std::isfinite(first.below) || !std::isfinite(first.above))
        return {-infinity, infinity};
    if (quantity == Quantity::Derivative)
        return first;
    const Deviation slopes = ofBoth(a, middle, b, Quantity::Derivative);
    const double h = b.x - a.x;
    const double parabola =
        (a.difference(Quantity::Derivative) - b.difference(Quantity::Derivative)) * (h / 8);
    const double rest = (slopes.above - slopes.below) * (h / 4);
    if (!std::isfinite(parabola) || !std::isfinite(rest))
        return first;
    return {std::max(first.below, std::min(parabola, 0.0) - rest),
            std::min(first.above, std::max(parabola, 0.0) + rest)};
}

double roundingOf(const PairSample& a, const PairSample& b, Quantity quantity) noexcept
{
    constexpr double unit = 4 * std::numeric_limits<double>::epsilon();
    const auto one = [quantity](const PairSample& s) {
        return unit * std::abs(select(s.curve, quantity)) + unit * std::abs(select(s.reference, quantity));
    };
    return std::min(one(a), one(b));
}

bool isMonotone(const PairSample& a, const PairSample& b, Quantity quantity) noexcept
{
    const auto both = [&](Quantity of) {
        return std::pair{between(select(a.curve, of), select(b.curve, of)),
                         between(select(a.reference, of), select(b.reference, of))};
    };
    if (quantity == Quantity::Value) {
        const auto [slope, referenceSlope] = both(Quantity::Derivative);
        if (slope.max <= referenceSlope.min || slope.min >= referenceSlope.max)
            return true;
    }
    const double f = select(b.curve, quantity) - select(a.curve, quantity);
    const double g = select(b.reference, quantity) - select(a.reference, quantity);
    return (f >= 0 && g <= 0) || (f <= 0 && g >= 0);
}

} // namespace activation_explorer::core
