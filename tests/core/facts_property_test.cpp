// SPDX-License-Identifier: MIT
#include "core/facts.h"
#include "generators.h"
#include "support.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <gtest/gtest.h>
#include <limits>
#include <rapidcheck/gtest.h>
#include <vector>

namespace activation_explorer::core {
namespace {

constexpr double smallestNormal = std::numeric_limits<double>::min();

/// Finite numbers of all sizes, and those next to where something happens; ascending.
std::vector<double> interestingPoints(const Curve& curve)
{
    std::vector<double> landmarks{0.0};
    for (const Breakpoint& b : curve.activation().breakpoints(curve.values()))
        landmarks.push_back(b.x);
    for (const Quantity quantity : {Quantity::Value, Quantity::Derivative})
        std::ranges::copy(curve.activation().shapePoints(quantity, curve.values()),
                          std::back_inserter(landmarks));
    std::vector<double> result{-largest, largest};
    for (const double x : landmarks)
        result.insert(result.end(), {x, std::nextafter(x, infinity), std::nextafter(x, -infinity),
                                     x * *evenly(-3, 3), x + *evenly(-9, 9)});
    for (int i = 0; i < 60; ++i)
        result.insert(result.end(), {*evenly(-9, 9), *anyDouble()});
    std::erase_if(result, [](double x) { return !std::isfinite(x); });
    std::ranges::sort(result);
    return result;
}

/// A curve as its formula has it; facts leave shortcuts out of account.
Curve withoutShortcut(Curve curve)
{
    if (const auto index = curve.activation().shortcutParameter)
        RC_ASSERT(curve.setValue(*index, largest));
    return curve;
}

/// What rounding may do to an evaluation: some ulp, and where the derivative is steep, that of an argument.
double slackOf(double y)
{
    return std::isinf(y) ? 0.0 : 16 * epsilon * std::abs(y) + smallestNormal;
}

bool contains(const Interval& interval, double x)
{
    return (interval.from < x && x < interval.to) || (x == interval.from && interval.fromIsIncluded) ||
           (x == interval.to && interval.toIsIncluded);
}

struct Described {
    Curve curve;
    Facts facts;
    std::vector<double> xs;
};

/// Parameters now of moderate sizes, now of all.
Described anySubject()
{
    const Curve curve = withoutShortcut(*anyCurve(*rc::gen::element(2.0, 9.0, 300.0)));
    return {curve, factsOf(curve), interestingPoints(curve)};
}

RC_GTEST_PROP(FactsProperty, AreNumbers, ())
{
    const Facts facts = anySubject().facts;
    for (const double x : {facts.infimum.value, facts.supremum.value, facts.lipschitz.value,
                           facts.moments.mean, facts.moments.secondMoment, facts.moments.derivativeMoment})
        RC_ASSERT(!std::isnan(x));
    RC_ASSERT(facts.infimum.isAttained() != !facts.infimum.approachedAt.empty());
    RC_ASSERT(facts.moments.secondMoment >= 0);
    RC_ASSERT(facts.moments.derivativeMoment >= 0);
}

RC_GTEST_PROP(FactsProperty, NoValueIsOutsideTheBounds, ())
{
    const auto [curve, facts, xs] = anySubject();
    for (const double x : xs) {
        const auto [value, derivative] = curve.evaluate(x);
        RC_ASSERT(value >= facts.infimum.value - slackOf(facts.infimum.value));
        RC_ASSERT(value <= facts.supremum.value + slackOf(facts.supremum.value));
        RC_ASSERT(std::abs(derivative) <= facts.lipschitz.value + slackOf(facts.lipschitz.value));
    }
}

RC_GTEST_PROP(FactsProperty, BoundsAreAttainedWhereTheySay, ())
{
    const auto [curve, facts, xs] = anySubject();
    for (const double x : xs) {
        const auto [value, derivative] = curve.evaluate(x);
        const auto check = [x](const Bound& bound, double y) {
            if (std::ranges::any_of(bound.attainedAt, [x](const Interval& i) { return contains(i, x); }))
                RC_ASSERT(y == bound.value);
        };
        check(facts.infimum, value);
        check(facts.supremum, value);
        check(facts.lipschitz, std::abs(derivative));
    }
}

RC_GTEST_PROP(FactsProperty, TheDerivativeIsZeroInDeadZones, ())
{
    const auto [curve, facts, xs] = anySubject();
    for (const double x : xs) {
        if (std::ranges::any_of(facts.deadZones, [x = x](const Interval& i) { return contains(i, x); }))
            RC_ASSERT(curve.evaluate(x).derivative == 0);
    }
}

RC_GTEST_PROP(FactsProperty, RootsAreZerosOrChangesOfSign, ())
{
    const auto [curve, facts, xs] = anySubject();
    const auto value = [&curve = curve](double x) { return curve.evaluate(x).value; };
    for (const Interval& root : facts.roots) {
        if (root.isPoint()) {
            const double y = value(root.from);
            const double before = value(std::nextafter(root.from, -infinity));
            const double after = value(std::nextafter(root.from, infinity));
            RC_ASSERT(y == 0 || (y > 0 ? std::min(before, after) : -std::max(before, after)) <= 0);
        }
        for (const double x : xs) {
            if (!root.isPoint() && contains(root, x))
                RC_ASSERT(value(x) == 0);
        }
    }
    // Where there is none, the sign changes in a jump at most.
    if (facts.roots.empty() && facts.jumps.empty() && !xs.empty()) {
        const bool positive = facts.supremum.value > 0;
        for (const double x : xs)
            RC_ASSERT((positive ? value(x) : -value(x)) >= 0); // 0 by underflow
    }
}

RC_GTEST_PROP(FactsProperty, MonotoneFunctionsAreMonotone, ())
{
    const auto [curve, facts, xs] = anySubject();
    const Monotonicity claim = facts.monotonicity;
    const bool rises = claim == Monotonicity::Increasing || claim == Monotonicity::NonDecreasing;
    const bool falls = claim == Monotonicity::Decreasing || claim == Monotonicity::NonIncreasing;
    for (std::size_t i = 0; i + 1 < xs.size(); ++i) {
        const double a = curve.evaluate(xs[i]).value;
        const double b = curve.evaluate(xs[i + 1]).value;
        if (rises)
            RC_ASSERT(b >= a - slackOf(a));
        if (falls)
            RC_ASSERT(b <= a + slackOf(a));
        if (claim == Monotonicity::Constant)
            RC_ASSERT(a == b);
    }
}

RC_GTEST_PROP(FactsProperty, ConvexFunctionsAreBelowTheirChords, ())
{
    const auto [curve, facts, xs] = anySubject();
    const bool convex = facts.convexity == Convexity::Convex || facts.convexity == Convexity::Straight;
    const bool concave = facts.convexity == Convexity::Concave || facts.convexity == Convexity::Straight;
    for (int i = 0; i < 200; ++i) {
        std::array<double, 3> x{};
        for (double& each : x)
            each = xs[*rc::gen::inRange<std::size_t>(0, xs.size())];
        std::ranges::sort(x);
        const double a = curve.evaluate(x[0]).value;
        const double b = curve.evaluate(x[1]).value;
        const double c = curve.evaluate(x[2]).value;
        const double t = (x[1] / 2 - x[0] / 2) / (x[2] / 2 - x[0] / 2); // of what may overflow, halves
        const double chord = (1 - t) * a + t * c;
        if (!std::isfinite(t) || !std::isfinite(chord) || !std::isfinite(b))
            continue;
        // 1 - t and t have the rounding of x, which the steepest slope multiplies.
        const double slack = slackOf(std::max({std::abs(a), std::abs(b), std::abs(c)})) +
                             16 * epsilon * facts.lipschitz.value * std::max(std::abs(x[0]), std::abs(x[2]));
        if (convex)
            RC_ASSERT(b <= chord + slack);
        if (concave)
            RC_ASSERT(b >= chord - slack);
    }
}

} // namespace
} // namespace activation_explorer::core
