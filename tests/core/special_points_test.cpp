// SPDX-License-Identifier: MIT
#include "core/special_points.h"

#include "core/catalogue.h"
#include "core/crossings.h"
#include "core/curve.h"
#include "core/facts.h"
#include "shapes.h"
#include "support.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <gmock/gmock.h>
#include <initializer_list>
#include <numbers>
#include <ostream>
#include <string_view>
#include <vector>

namespace activation_explorer::core {

static void PrintTo(const SpecialPoint& p, std::ostream* out)
{
    *out << text(p.kind) << " at " << p.x << " of " << p.curve << ", " << p.other;
}

namespace {

using testing::ElementsAre;
using testing::ElementsAreArray;
using testing::IsEmpty;
using enum SpecialKind;

std::vector<Curve> curvesOf(std::initializer_list<const char*> texts)
{
    std::vector<Curve> result;
    for (const char* each : texts)
        result.push_back(curveOf(each));
    return result;
}

std::vector<SpecialPoint> of(std::initializer_list<const char*> texts, Range x = {-100, 100})
{
    return specialPoints(curvesOf(texts), x);
}

std::vector<double> xsOf(const std::vector<SpecialPoint>& points, std::initializer_list<SpecialKind> kinds)
{
    std::vector<double> result;
    for (const SpecialPoint& p : points) {
        if (std::ranges::find(kinds, p.kind) != kinds.end())
            result.push_back(p.x);
    }
    return result;
}

TEST(SpecialPointsTest, OfKnownCurves)
{
    EXPECT_THAT(of({"elu:alpha=10"}), ElementsAre(SpecialPoint{0, Kink, 0, 0}, SpecialPoint{0, Root, 0, 0}));
    EXPECT_THAT(of({"elu"}), ElementsAre(SpecialPoint{0, Root, 0, 0}));
    EXPECT_THAT(of({"relu6"}), ElementsAre(SpecialPoint{0, Kink, 0, 0}, SpecialPoint{0, Root, 0, 0},
                                           SpecialPoint{6, Kink, 0, 0}));
    EXPECT_THAT(of({"step"}), ElementsAre(SpecialPoint{0, Jump, 0, 0}, SpecialPoint{0, Root, 0, 0}));
    EXPECT_THAT(of({"sigmoid"}), ElementsAre(SpecialPoint{0, GreatestSlope, 0, 0}));
    EXPECT_THAT(of({"softsign"}),
                ElementsAre(SpecialPoint{0, Root, 0, 0}, SpecialPoint{0, GreatestSlope, 0, 0}));
    EXPECT_THAT(of({"tanhshrink"}),
                ElementsAre(SpecialPoint{0, Root, 0, 0}, SpecialPoint{0, LeastSlope, 0, 0}));
    EXPECT_THAT(of({"softshrink:lambd=0"}), ElementsAre(SpecialPoint{0, Root, 0, 0})); // it is the identity
    constexpr double sqrt2 = std::numbers::sqrt2; // gelu'' = (2 - x^2) phi(x)
    EXPECT_THAT(of({"gelu"}),
                ElementsAre(SpecialPoint{-sqrt2, LeastSlope, 0, 0},
                            SpecialPoint{-0.75179152469356447, Minimum, 0, 0}, SpecialPoint{0, Root, 0, 0},
                            SpecialPoint{sqrt2, GreatestSlope, 0, 0}));
}

TEST(SpecialPointsTest, OfAWaveAreRepeated)
{
    const std::vector<SpecialPoint> points = of({"sine"}, {-10, 10});
    constexpr double pi = std::numbers::pi;
    const auto multiples = [](std::initializer_list<double> factors) {
        std::vector<testing::Matcher<double>> result;
        for (const double factor : factors)
            result.emplace_back(testing::DoubleNear(factor * pi, 4e-15));
        return ElementsAreArray(result);
    };
    EXPECT_THAT(xsOf(points, {Root}), multiples({-3, -2, -1, 0, 1, 2, 3}));
    EXPECT_THAT(xsOf(points, {Minimum}), multiples({-2.5, -0.5, 1.5}));
    EXPECT_THAT(xsOf(points, {Maximum}), multiples({-1.5, 0.5, 2.5}));
    EXPECT_THAT(xsOf(points, {GreatestSlope}), multiples({-2, 0, 2}));
    EXPECT_THAT(xsOf(points, {LeastSlope}), multiples({-3, -1, 1, 3}));
    EXPECT_EQ(points.size(), 20U);
    EXPECT_THAT(of({"sine"}, {-1e9, 1e9}), IsEmpty());
    EXPECT_THAT(of({"sine", "relu"}, {-1e9, 1e9}),
                ElementsAre(SpecialPoint{0, Kink, 1, 1}, SpecialPoint{0, Root, 1, 1}));
}

TEST(SpecialPointsTest, HaveTheCrossingsOfEveryPair)
{
    const std::vector<SpecialPoint> points = of({"tanh", "sigmoid", "identity"}, {-5, 5});
    EXPECT_THAT(xsOf(points, {Crossing}),
                ElementsAre(0, testing::DoubleNear(0.65904606840740666, 1e-14), // x (1 + exp(-x)) = 1
                            testing::DoubleNear(std::asinh(1.0), 1e-14)));
    for (const SpecialPoint& p : points) {
        if (p.kind != Crossing && p.kind != SlopeCrossing) {
            EXPECT_EQ(p.other, p.curve);
            continue;
        }
        EXPECT_LT(p.curve, p.other);
        const std::vector<Curve> curves = curvesOf({"tanh", "sigmoid", "identity"});
        EXPECT_THAT(crossings(curves[p.curve], curves[p.other],
                              p.kind == Crossing ? Quantity::Value : Quantity::Derivative, {-5, 5}),
                    testing::Contains(p.x));
    }
}

TEST(SpecialPointsTest, LeaveShortcutsOutAsFactsDo)
{
    EXPECT_THAT(of({"softplus"}), IsEmpty());
    EXPECT_THAT(of({"softplus", "identity"}), ElementsAre(SpecialPoint{0, Root, 1, 1}));
    EXPECT_THAT(xsOf(of({"softplus:threshold=1"}), {Jump}), ElementsAre(1));
}

TEST(SpecialPointsTest, AreInOrderAndInTheClosedRange)
{
    const std::vector<SpecialPoint> points = of({"mish", "gelu", "relu6", "sine"}, {0, 6});
    EXPECT_TRUE(std::ranges::is_sorted(
        points, {}, [](const SpecialPoint& p) { return std::tuple(p.x, p.kind, p.curve, p.other); }));
    EXPECT_EQ(points.front().x, 0);
    EXPECT_EQ(points.back().x, 6);
    EXPECT_THAT(of({"relu"}, {0, 0}).size(), 2U);
    EXPECT_THAT(of({"relu"}, {1, -1}), IsEmpty());
    EXPECT_THAT(specialPoints({}, {-1, 1}), IsEmpty());
}

TEST(SpecialPointsTest, HaveAText)
{
    EXPECT_EQ(text(Jump), std::string_view("jump"));
    EXPECT_EQ(text(SlopeCrossing), std::string_view("crossing of the derivatives"));
}

class SpecialPointsOfShapesTest : public testing::TestWithParam<Shape>
{
};

TEST_P(SpecialPointsOfShapesTest, AgreeWithItsFacts)
{
    const Curve curve = curveOf(GetParam().curve);
    const Facts facts = factsOf(curve);
    const double end = facts.period > 0 ? std::nextafter(facts.period, 0) : 1e9;
    const std::vector<SpecialPoint> points = specialPoints({&curve, 1}, {facts.period > 0 ? 0 : -1e9, end});

    std::vector<double> ends;
    for (const Interval& root : facts.roots) {
        ends.push_back(root.from);
        if (!root.isPoint())
            ends.push_back(root.to);
    }
    std::erase_if(ends, [](double x) { return std::isinf(x); });
    EXPECT_THAT(xsOf(points, {Root}), ElementsAreArray(ends));

    std::vector<double> minima;
    std::vector<double> maxima;
    for (const Extremum& e : facts.extrema)
        (e.isMaximum ? maxima : minima).push_back(e.x);
    EXPECT_THAT(xsOf(points, {Minimum}), ElementsAreArray(minima));
    EXPECT_THAT(xsOf(points, {Maximum}), ElementsAreArray(maxima));

    std::vector<double> jumps;
    std::ranges::transform(facts.jumps, std::back_inserter(jumps), &Jump::x);
    EXPECT_THAT(xsOf(points, {SpecialKind::Jump}), ElementsAreArray(jumps));
    EXPECT_EQ(!xsOf(points, {Kink}).empty(), facts.smoothness == Smoothness::C0);

    // A greatest or least slope is where the derivative turns.
    for (const SpecialPoint& p : points) {
        if (p.kind != GreatestSlope && p.kind != LeastSlope)
            continue;
        const double at = curve.evaluate(p.x).derivative;
        const double reach = 1e-3 * std::max(std::abs(p.x), 1e-3 * GetParam().reach);
        for (const double side : {p.x - reach, p.x + reach}) {
            const double beside = curve.evaluate(side).derivative;
            EXPECT_TRUE(p.kind == GreatestSlope ? beside < at : beside > at) << p.x;
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Shapes, SpecialPointsOfShapesTest, testing::ValuesIn(shapes),
                         [](const auto& instance) { return instance.param.testName; });

TEST(NextSpecialPointsTest, WalkOverAllPointsInBothDirections)
{
    const std::vector<Curve> curves = curvesOf({"gelu", "relu6", "elu:alpha=10", "sigmoid"});
    constexpr Range range{-10, 10};
    const std::vector<SpecialPoint> all = specialPoints(curves, range);
    std::vector<SpecialPoint> seen;
    for (auto next = nextSpecialPoints(curves, -infinity, true, range); !next.empty();
         next = nextSpecialPoints(curves, next.front().x, true, range))
        seen.insert(seen.end(), next.begin(), next.end());
    EXPECT_EQ(seen, all);
    seen.clear();
    for (auto next = nextSpecialPoints(curves, 10, false, range); !next.empty();
         next = nextSpecialPoints(curves, next.front().x, false, range))
        seen.insert(seen.begin(), next.begin(), next.end());
    EXPECT_EQ(seen, all);
}

TEST(NextSpecialPointsTest, WalkAlongAWaveInAHugeRange)
{
    const std::vector<Curve> curves = curvesOf({"sine", "arctan"});
    constexpr Range range{-1e12, 1e12};
    double x = 0;
    for (int i = 1; i <= 4; ++i) {
        std::vector<SpecialPoint> next = nextSpecialPoints(curves, x, true, range);
        while (!next.empty() && next.front().kind >= Crossing) // sine and arctan have crossings between
            next = nextSpecialPoints(curves, next.front().x, true, range);
        ASSERT_FALSE(next.empty());
        x = next.front().x;
        EXPECT_DOUBLE_EQ(x, i * std::numbers::pi / 2);
    }
    EXPECT_FALSE(nextSpecialPoints(curves, 1e9, true, range).empty());
    EXPECT_FALSE(nextSpecialPoints(curves, 1e9, false, range).empty());
    EXPECT_NEAR(nextSpecialPoints(curvesOf({"sine"}), -1e12, false, {-infinity, 0}).front().x, -1e12, 1.6);
    // From outside the range, the first in it.
    EXPECT_NEAR(nextSpecialPoints(curves, 0, true, {1000, 1e12}).front().x, 1000, 1.6);
}

TEST(NextSpecialPointsTest, AreNoneBehindTheLast)
{
    const std::vector<Curve> relu = curvesOf({"relu"});
    EXPECT_THAT(nextSpecialPoints(relu, -5, true, {-10, 10}).size(), 2U);
    EXPECT_THAT(nextSpecialPoints(relu, 0, true, {-10, 10}), IsEmpty());
    EXPECT_THAT(nextSpecialPoints(relu, 0, false, {-10, 10}), IsEmpty());
    EXPECT_THAT(nextSpecialPoints(relu, -5, true, {-10, -1}), IsEmpty());
    EXPECT_THAT(nextSpecialPoints(relu, infinity, true, {-10, 10}), IsEmpty());
    EXPECT_THAT(nextSpecialPoints(relu, notANumber, true, {-10, 10}), IsEmpty());
}

} // namespace
} // namespace activation_explorer::core
