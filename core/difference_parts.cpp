// SPDX-License-Identifier: MIT
#include "core/difference_parts.h"

#include <iterator>

namespace activation_explorer::core {

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

/// What of two curves jumps at a point.
struct Jumps {
    bool ofValue = false;
    bool ofAny = false;

    void add(const std::vector<Breakpoint>& breakpoints, double x)
    {
        for (const Breakpoint& b : breakpoints) {
            ofValue |= b.x == x && b.valueJumps;
            ofAny |= b.x == x && (b.valueJumps || b.derivativeJumps);
        }
    }
};

PairNode nodeAt(const CurvePair& pair, double x, Jumps jumps)
{
    PairNode result{x, pair.at(x), pair.at(x), pair.at(x)};
    for (PairSample* side : {&result.left, &result.right}) {
        if (!jumps.ofAny)
            break;
        // Both at the same double, so that the step up to it does not make a difference.
        const PairSample beside = pair.at(std::nextafter(x, side == &result.left ? -infinity : infinity));
        side->curve.derivative = beside.curve.derivative;
        side->reference.derivative = beside.reference.derivative;
        if (jumps.ofValue) {
            side->curve.value = beside.curve.value;
            side->reference.value = beside.reference.value;
        }
    }
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

/// A bound on the distance of a computed value or derivative to the true one, see difference().
double errorOf(const Curve& curve, double x, const ValueAndDerivative& y, Quantity quantity) noexcept
{
    // 2 ulp are at most 2^-51 of the true number, and of the computed one a little more; subnormal numbers
    // have an ulp of their own.
    constexpr double twoUlp = 0x1.00001p-51;
    constexpr double twoSubnormalUlp = 0x1p-1073;
    double size = std::abs(select(y, quantity));
    if (quantity == Quantity::Derivative && curve.activation().family == Family::Gated && x != 0 &&
        std::isfinite(y.value)) {
        const double gate = y.value / x;
        size = std::max(size, std::abs(gate) + std::abs(y.derivative - gate));
    }
    return twoUlp * size + twoSubnormalUlp;
}

/// All that a monotone function takes on between two values.
Range between(double a, double b) noexcept
{
    return {std::min(a, b), std::max(a, b)};
}

} // namespace

double errorOf(const CurvePair& pair, const PairSample& sample, Quantity quantity) noexcept
{
    constexpr double halfUlp = 0x1p-53;
    constexpr double ownRounding = 1 + 0x1p-40;
    const double error = errorOf(pair.curve, sample.x, sample.curve, quantity) +
                         errorOf(pair.reference, sample.x, sample.reference, quantity);
    return (error + halfUlp * std::abs(sample.difference(quantity))) * ownRounding;
}

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
        Jumps jumps;
        jumps.add(breakpoints, x);
        jumps.add(referenceBreakpoints, x);
        result.push_back(nodeAt(pair, x, jumps));
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

Range possibleDifferences(const PairSample& a, const PairSample& b, Quantity quantity) noexcept
{
    const Range f = between(select(a.curve, quantity), select(b.curve, quantity));
    const Range g = between(select(a.reference, quantity), select(b.reference, quantity));
    return {f.min - g.max, f.max - g.min};
}

bool isMonotone(const PairSample& a, const PairSample& b, Quantity quantity) noexcept
{
    if (quantity == Quantity::Value) {
        const Range slopes = possibleDifferences(a, b, Quantity::Derivative);
        if (slopes.max <= 0 || slopes.min >= 0)
            return true;
    }
    const double f = select(b.curve, quantity) - select(a.curve, quantity);
    const double g = select(b.reference, quantity) - select(a.reference, quantity);
    return (f >= 0 && g <= 0) || (f <= 0 && g >= 0);
}

} // namespace activation_explorer::core
