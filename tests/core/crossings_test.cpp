// SPDX-License-Identifier: MIT
#include "core/crossings.h"

#include "core/difference.h"
#include "core/facts.h"
#include "generators.h"
#include "shapes.h"
#include "support.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <gmock/gmock.h>
#include <numbers>
#include <random>
#include <rapidcheck/gtest.h>
#include <vector>

namespace activation_explorer::core {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

constexpr Range wide{-100, 100};

std::vector<double> of(const char* a, const char* b, Quantity quantity = Quantity::Value, Range x = wide)
{
    return crossings(curveOf(a), curveOf(b), quantity, x);
}

/// `expected` is exact to the last place shown; small slopes of the difference make the place less certain.
testing::Matcher<double> about(double expected)
{
    return testing::DoubleNear(expected, 4e-15 * std::max(1.0, std::abs(expected)));
}

TEST(CrossingsTest, HaveTheirClosedForms)
{
    EXPECT_THAT(of("tanh", "sigmoid"), ElementsAre(about(std::asinh(1.0))));
    EXPECT_THAT(of("relu", "sigmoid"),
                ElementsAre(about(0.65904606840740666))); // x (1 + exp(-x)) = 1, by mpmath
    // (x + 1)^2 / 4 = x (x + 3) / 6 would mean x^2 = -3; both are 0 up to -3 and x from 3 on.
    EXPECT_THAT(of("sparse_plus", "hardswish"), ElementsAre(-3, 3));
    EXPECT_THAT(of("step:values=7", "relu"), ElementsAre(0, 1));
    EXPECT_THAT(of("hardsigmoid", "sparse_sigmoid"), ElementsAre(-3, 0, 3));
}

// By mpmath's findroot with 40 digits.
TEST(CrossingsTest, AreThoseThatMpmathFinds)
{
    EXPECT_THAT(of("gelu", "mish"), ElementsAre(0, about(1.59605514555032644)));
    EXPECT_THAT(of("silu", "gelu", Quantity::Derivative),
                ElementsAre(about(-1.96546896409309929), 0, about(1.96546896409309929)));
    EXPECT_THAT(of("tanh", "sigmoid", Quantity::Derivative),
                ElementsAre(about(-1.66288589105862108), about(1.66288589105862108)));
    EXPECT_THAT(of("sine", "sigmoid", Quantity::Value, {-7, 8}),
                ElementsAre(about(-6.28131786662070491), about(-3.18147216545484979),
                            about(0.745225335886330489), about(2.05251228218528663),
                            about(7.82572580966753887), about(7.88146115265349099)));
}

// Far out on the left rounding hides that the line is above; x / (1 + exp(3 x)) = x + 0.00001, by mpmath.
TEST(CrossingsTest, AreFoundWhereOneSideIsLostInRoundingFartherOut)
{
    EXPECT_THAT(of("silu:beta=-3", "softshrink:lambd=1e-5", Quantity::Value, {-100, -1}),
                ElementsAre(testing::DoubleNear(-4.3258434290493222, 1e-10)));
}

TEST(CrossingsTest, MayTouch)
{
    // x (sigmoid(x) - Phi(x)) is even and not positive.
    EXPECT_THAT(of("silu", "gelu"), ElementsAre(0));
    EXPECT_THAT(of("silu:beta=0", "hardswish"), ElementsAre(0)); // x / 2 and x / 2 + x^2 / 6
    EXPECT_THAT(of("tanh", "identity", Quantity::Derivative), ElementsAre(0));
    EXPECT_THAT(of("sine", "hardtanh:min_val=1,max_val=1", Quantity::Value, {0, 10}),
                ElementsAre(std::numbers::pi / 2, 5 * std::numbers::pi / 2));
}

TEST(CrossingsTest, AtAnInflectionAreExact)
{
    for (const char* curve : {"tanh", "sine", "softsign", "arctan"}) {
        EXPECT_THAT(of(curve, "identity"), ElementsAre(0)) << curve;
        EXPECT_THAT(of("identity", curve), ElementsAre(0)) << curve;
    }
}

TEST(CrossingsTest, AcrossAJumpAreAtTheJump)
{
    EXPECT_THAT(of("step", "sigmoid"), ElementsAre(0));
    EXPECT_THAT(of("step:values=-7", "sigmoid"), ElementsAre(0));
    EXPECT_THAT(of("relu", "sigmoid", Quantity::Derivative), ElementsAre(0));
    EXPECT_THAT(of("threshold:threshold=2,value=20", "hardtanh:min_val=10,max_val=10"), ElementsAre(2, 10));
}

TEST(CrossingsTest, OfCurvesThatCoincideAreWhereTheyPart)
{
    EXPECT_THAT(of("relu", "leaky_relu"), ElementsAre(0));
    EXPECT_THAT(of("relu", "leaky_relu", Quantity::Derivative), ElementsAre(0));
    EXPECT_THAT(of("relu", "elu"), ElementsAre(0));
    EXPECT_THAT(of("relu6", "hardtanh"), ElementsAre(0, 1));
    EXPECT_THAT(of("relu6", "hardtanh", Quantity::Derivative), ElementsAre(-1, 0, 1, 6));
    EXPECT_THAT(of("softplus", "identity"), ElementsAre(20));
    EXPECT_THAT(of("softplus:threshold=-3", "identity"), ElementsAre(-3));
    EXPECT_THAT(of("softplus", "elu"), ElementsAre(20));
    EXPECT_THAT(of("hardtanh", "threshold:threshold=-1,value=5"), ElementsAre(-1, 1)); // not 0 inside
    EXPECT_THAT(of("hardshrink", "identity"), ElementsAre(-0.5, 0, 0.5));
}

TEST(CrossingsTest, AreNotMadeByRounding)
{
    for (const Quantity quantity : {Quantity::Value, Quantity::Derivative}) {
        EXPECT_THAT(of("softplus:threshold=1e300", "identity", quantity, {-1e300, 1e300}), IsEmpty());
        EXPECT_THAT(of("silu:beta=1.702", "quick_gelu", quantity), IsEmpty());
        EXPECT_THAT(of("elu", "celu", quantity), IsEmpty());
        EXPECT_THAT(of("sigmoid", "tanh", quantity, {3, 1e300}), IsEmpty());
        EXPECT_THAT(of("sigmoid", "softplus", quantity, {-1e300, -1}), IsEmpty());
        EXPECT_THAT(of("silu", "mish", quantity, {3, 1e300}), IsEmpty());
        EXPECT_THAT(of("relu", "relu", quantity), IsEmpty());
    }
}

TEST(CrossingsTest, AreOnThisSideOfOverflow)
{
    EXPECT_THAT(of("leaky_relu:negative_slope=1e300", "prelu:weight=2e300", Quantity::Value, {-1e308, 1e308}),
                ElementsAre(0));
    EXPECT_THAT(of("elu:alpha=1e300", "identity", Quantity::Value, {-infinity, infinity}),
                testing::Contains(0.0));
}

TEST(CrossingsTest, DoNotDependOnTheRangeWhichIsClosed)
{
    EXPECT_THAT(of("relu", "leaky_relu", Quantity::Value, {0, 5}), ElementsAre(0));
    EXPECT_THAT(of("relu", "leaky_relu", Quantity::Value, {-5, 0}), ElementsAre(0));
    EXPECT_THAT(of("relu", "leaky_relu", Quantity::Value, {0, 0}), ElementsAre(0));
    EXPECT_THAT(of("relu", "leaky_relu", Quantity::Value, {1e-300, 5}), IsEmpty());
    EXPECT_THAT(of("relu", "leaky_relu", Quantity::Value, {5, -5}), IsEmpty());
    const std::vector<double> all = of("sine", "arctan", Quantity::Derivative);
    for (const double x : all)
        EXPECT_THAT(of("sine", "arctan", Quantity::Derivative, {x, x}), ElementsAre(x));
}

TEST(CrossingsTest, OfAWaveAreFoundInSomeThousandPeriodsAndThenNotLookedFor)
{
    constexpr double pi = std::numbers::pi;
    EXPECT_EQ(of("sine", "hardtanh:min_val=0,max_val=0", Quantity::Value, {0.5, 4000 * pi - 0.5}).size(),
              3999U);
    EXPECT_THAT(of("sine", "hardtanh:min_val=0,max_val=0", Quantity::Value, {0, 1e6}), IsEmpty());
    EXPECT_THAT(of("sine", "identity", Quantity::Value, {1e17, 1e17 + 64}), IsEmpty());
}

class RootsAsCrossingsTest : public testing::TestWithParam<Shape>
{
};

TEST_P(RootsAsCrossingsTest, WithZeroAreTheEndsOfRootsAndJumpsAcrossZero)
{
    const Curve curve = curveOf(GetParam().curve);
    const Curve zero = curveOf("hardtanh:min_val=0,max_val=0");
    std::vector<double> ends;
    if (curve != zero) {
        const Facts facts = factsOf(curve);
        for (const Interval& root : facts.roots)
            ends.insert(ends.end(), {root.from, root.to});
        for (const Jump& jump : facts.jumps) {
            if (std::min(jump.from, jump.to) < 0 && std::max(jump.from, jump.to) > 0)
                ends.push_back(jump.x);
        }
    }
    std::erase_if(ends, [](double x) { return std::isinf(x); });
    std::ranges::sort(ends);
    ends.erase(std::unique(ends.begin(), ends.end()), ends.end());
    std::vector<testing::Matcher<double>> expected;
    std::ranges::transform(ends, std::back_inserter(expected), [](double x) { return testing::DoubleEq(x); });
    const double period = curve.activation().period;
    const Range x = period > 0 ? Range{0, period - 1e-9} : Range{-1e9, 1e9};
    EXPECT_THAT(crossings(curve, zero, Quantity::Value, x), testing::ElementsAreArray(expected));
    EXPECT_THAT(crossings(zero, curve, Quantity::Value, x), testing::ElementsAreArray(expected));
}

INSTANTIATE_TEST_SUITE_P(Shapes, RootsAsCrossingsTest, testing::ValuesIn(shapes),
                         [](const auto& instance) { return instance.param.testName; });

int signAt(const Curve& a, const Curve& b, Quantity quantity, double x)
{
    const Estimate d = difference(a, b, quantity, x);
    return std::abs(d.value) > d.error ? (d.value > 0 ? 1 : -1) : 0;
}

RC_GTEST_PROP(CrossingsProperty, AreWhereSignsChangeAndNowhereElse, ())
{
    const Curve a = *anyCurve(*rc::gen::element(0.5, 1.0, 9.0));
    const Curve b = *anyCurve(*rc::gen::element(0.5, 1.0, 9.0));
    const Quantity quantity = *rc::gen::element(Quantity::Value, Quantity::Derivative);
    if (a == b)
        return;
    const double reach = std::pow(10.0, *evenly(-1, 3));
    const Range range{-reach * *evenly(0.1, 1), reach * *evenly(0.1, 1)};
    const std::vector<double> found = crossings(a, b, quantity, range);
    RC_ASSERT(std::ranges::is_sorted(found, std::less_equal<>()));

    std::vector<double> xs;
    std::mt19937_64 random(*rc::gen::noShrink(rc::gen::arbitrary<std::uint64_t>()));
    std::uniform_real_distribution<double> unit(0.0, 1.0);
    for (int i = 0; i < 3000; ++i)
        xs.push_back(range.min + unit(random) * range.span());
    for (int i = 0; i < 500; ++i) {
        const double far = range.max * std::pow(10.0, -9 * unit(random));
        xs.insert(xs.end(), {far, -far});
    }
    for (const Curve& each : {a, b}) {
        for (const Breakpoint& point : each.activation().breakpoints(each.values()))
            xs.insert(xs.end(), {std::nextafter(point.x, -infinity), std::nextafter(point.x, infinity)});
    }
    std::erase_if(xs, [&](double x) { return !range.contains(x); });
    std::ranges::sort(xs);
    RC_LOG() << a.text() << ' ' << b.text() << (quantity == Quantity::Value ? "" : " derivative") << '\n';
    double last = range.min;
    int lastSign = 0;
    for (const double x : xs) {
        const int sign = signAt(a, b, quantity, x);
        if (sign == 0)
            continue;
        if (lastSign == -sign) {
            RC_LOG() << "between " << last << " and " << x << '\n';
            RC_ASSERT(std::ranges::any_of(found, [&](double each) { return each >= last && each <= x; }));
        }
        lastSign = sign;
        last = x;
    }
    for (const double x : found) {
        const int left = signAt(a, b, quantity, std::nextafter(x, -infinity));
        const int right = signAt(a, b, quantity, std::nextafter(x, infinity));
        RC_LOG() << "at " << x << '\n';
        RC_ASSERT(left != right || left == 0 || signAt(a, b, quantity, x) == 0);
    }
}

} // namespace
} // namespace activation_explorer::core
