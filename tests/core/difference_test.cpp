// SPDX-License-Identifier: MIT
#include "core/difference.h"

#include "accuracy_points.h"
#include "core/catalogue.h"
#include "exact_activations.h"
#include "generators.h"
#include "support.h"

#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>
#include <numbers>
#include <rapidcheck/gtest.h>
#include <vector>

namespace activation_explorer::core {
namespace {

BigFloat exactly(const Curve& curve, Quantity quantity, double x)
{
    const Exact exact = exactActivation(curve.activation().id, curve.values(), x);
    return quantity == Quantity::Value ? exact.value : exact.derivative;
}

TEST(DifferenceTest, OfSoftPlusAndReluAtZeroIsLnTwoOverBeta)
{
    for (const double beta : {0.1, 1.0, 50.0, 1e9}) {
        Curve softplus = curveOf("softplus");
        ASSERT_TRUE(softplus.setValue(0, beta));
        const Estimate at0 = difference(softplus, curveOf("relu"), Quantity::Value, 0);
        EXPECT_DOUBLE_EQ(at0.value, std::numbers::ln2 / beta);
        EXPECT_GT(at0.error, 0);
        EXPECT_LT(at0.error, 1e-15 * at0.value);
    }
}

TEST(DifferenceTest, OfACurveAndItselfIsExactlyZeroEvenWhereItOverflows)
{
    const Curve curve = curveOf("leaky_relu:negative_slope=1e300");
    for (const double x : {-infinity, -1e300, 0.0, 5.0, infinity}) {
        const Estimate zero = difference(curve, curve, Quantity::Value, x);
        EXPECT_EQ(zero.value, 0);
        EXPECT_EQ(zero.error, 0);
    }
}

TEST(DifferenceTest, IsExactWhereBothAreTheSameStraightPiece)
{
    for (const Quantity quantity : {Quantity::Value, Quantity::Derivative}) {
        for (const char* other : {"leaky_relu", "prelu", "rrelu", "threshold", "identity", "elu", "celu"}) {
            const Estimate d = difference(curveOf("relu"), curveOf(other), quantity, 1.1);
            EXPECT_EQ(d.value, 0) << other;
            EXPECT_EQ(d.error, 0) << other;
        }
        EXPECT_EQ(difference(curveOf("relu"), curveOf("relu6"), quantity, -3).error, 0);
        EXPECT_GT(difference(curveOf("relu"), curveOf("leaky_relu"), quantity, -1).error, 0);
        EXPECT_GT(difference(curveOf("identity"), curveOf("silu"), quantity, 50).error, 0) << "a rounded 0";
    }
    EXPECT_EQ(difference(curveOf("relu"), curveOf("softplus"), Quantity::Value, 21).error, 0);
    EXPECT_GT(difference(curveOf("relu"), curveOf("softplus"), Quantity::Value, 19).error, 0);
    // The mean of these slopes is no double, but is computed as 1.
    const Curve mean = curveOf("rrelu:lower=1,upper=1.0000000000000002");
    EXPECT_GT(difference(mean, curveOf("identity"), Quantity::Value, -1).error, 1e-16);
}

TEST(DifferenceTest, HasAnInfiniteErrorWhereItIsNotFinite)
{
    const Curve steep = curveOf("leaky_relu:negative_slope=1e300");
    const Curve steeper = curveOf("leaky_relu:negative_slope=2e300");
    EXPECT_EQ(difference(steep, curveOf("relu"), Quantity::Value, -1e300).value, -infinity);
    EXPECT_EQ(difference(steep, curveOf("relu"), Quantity::Value, -1e300).error, infinity);
    EXPECT_TRUE(std::isnan(difference(steep, steeper, Quantity::Value, -1e300).value));
    EXPECT_EQ(difference(steep, steeper, Quantity::Value, -1e300).error, infinity);
    for (const Curve& other : {steep, steeper}) {
        EXPECT_TRUE(std::isnan(difference(steep, other, Quantity::Value, notANumber).value));
        EXPECT_EQ(difference(steep, other, Quantity::Value, notANumber).error, infinity);
    }
    const Curve sine = curveOf("sine");
    EXPECT_TRUE(std::isnan(difference(sine, sine, Quantity::Value, infinity).value));
}

TEST(DifferenceTest, NearADerivativesRootItsErrorIsThatOfTheTerms)
{
    const double root = -0.75179152469356447; // of gelu'
    const Estimate atRoot =
        difference(curveOf("gelu"), curveOf("hardtanh:min_val=0,max_val=0"), Quantity::Derivative, root);
    EXPECT_LT(std::abs(atRoot.value), 1e-15);
    EXPECT_GT(atRoot.error, 1e-17);
    EXPECT_LT(atRoot.error, 1e-15);
}

RC_GTEST_PROP(DifferenceProperty, IsWithinItsErrorOfTheTruth, ())
{
    const Curve curve = *anyCurve(*rc::gen::element(1.0, 9.0, 300.0));
    const Curve reference = *anyCurve(*rc::gen::element(1.0, 9.0, 300.0));
    std::vector<double> xs = accuracyPoints(curve, 40);
    std::ranges::copy(accuracyPoints(reference, 40), std::back_inserter(xs));
    for (const Curve& each : {curve, reference}) {
        for (const double root : each.activation().shapePoints(Quantity::Value, each.values()))
            xs.insert(xs.end(), {root, root * (1 + 1e-9 * *evenly(-1, 1))});
    }
    for (int i = 0; i < 40; ++i)
        xs.push_back(*evenly(-9, 9));
    for (const double x : xs) {
        for (const Quantity quantity : {Quantity::Value, Quantity::Derivative}) {
            const Estimate estimate = difference(curve, reference, quantity, x);
            if (std::isinf(estimate.error))
                continue;
            const BigFloat truth = exactly(curve, quantity, x) - exactly(reference, quantity, x);
            RC_LOG() << curve.text() << " - " << reference.text() << " at " << x << '\n';
            RC_ASSERT(!(abs(truth - estimate.value) > BigFloat(estimate.error)));
        }
    }
}

TEST(DifferenceBoundsTest, AreTheExtremaInTheRange)
{
    const Range softplus = differenceBounds(curveOf("softplus"), curveOf("relu"), Quantity::Value, {-5, 5});
    EXPECT_DOUBLE_EQ(softplus.max, std::numbers::ln2);
    EXPECT_DOUBLE_EQ(softplus.min, std::log1p(std::exp(-5.0)));
    // cos x - 1 is in [-2, 0].
    EXPECT_EQ(differenceBounds(curveOf("sine"), curveOf("identity"), Quantity::Derivative, {-9, 9}),
              (Range{-2, 0}));
}

TEST(DifferenceBoundsTest, FindTheExtremaThatNeitherCurveHas)
{
    // By mpmath: d(findroot(lambda x: diff(d, x), -1.5)) for d = lambda x: tanh(x) - 1 / (1 + exp(-x)).
    constexpr double least = -1.089979839785493;
    constexpr double greatest = 0.089979839785492959;
    const Range range = differenceBounds(curveOf("tanh"), curveOf("sigmoid"), Quantity::Value, {-9, 9});
    EXPECT_NEAR(range.max, greatest, 1e-3);
    EXPECT_NEAR(range.min, least, 1e-3);
    EXPECT_LE(range.max, greatest + 1e-15);
    EXPECT_GE(range.min, least - 1e-15);
}

TEST(DifferenceBoundsTest, AreInfiniteWhereItOverflowsAndNothingIsLeftOfNoNumbers)
{
    const Curve steep = curveOf("leaky_relu:negative_slope=1e300");
    EXPECT_EQ(differenceBounds(steep, curveOf("relu"), Quantity::Value, {-1e300, 1}), (Range{-infinity, 0}));
    EXPECT_EQ(differenceBounds(steep, curveOf("leaky_relu:negative_slope=2e300"), Quantity::Value,
                               {-1e307, -1e306}),
              Range{});
    EXPECT_EQ(differenceBounds(steep, steep, Quantity::Value, {-1e300, 1}), Range{});
}

TEST(DifferenceBoundsTest, HaveTheLimitsFromInsideAlone)
{
    const auto of = [](Range x) {
        return differenceBounds(curveOf("elu:alpha=10"), curveOf("identity"), Quantity::Derivative, x);
    };
    EXPECT_EQ(of({0, 5}), (Range{0, 9}));
    EXPECT_EQ(of({0.5, 5}), (Range{0, 0}));
}

RC_GTEST_PROP(DifferenceBoundsProperty, HaveEveryDifferenceToTheTolerance, ())
{
    const Curve curve = *anyCurve(*rc::gen::element(1.0, 3.0));
    const Curve reference = *anyCurve(*rc::gen::element(1.0, 3.0));
    const Quantity quantity = *rc::gen::element(Quantity::Value, Quantity::Derivative);
    for (int i = 0; i < 12; ++i) {
        const Range x = (*anyViewport(*rc::gen::element(curve, reference), quantity)).x;
        const double periods =
            std::max(curve.activation().period, reference.activation().period) > 0 ? x.span() / 6 : 0.0;
        if (periods > 900)
            continue;
        const Range actual = differenceBounds(curve, reference, quantity, x);
        std::vector<double> xs{x.min, x.max, 0.0};
        for (const Curve& each : {curve, reference}) {
            for (const Breakpoint& b : each.activation().breakpoints(each.values()))
                xs.insert(xs.end(), {b.x, std::nextafter(b.x, infinity), std::nextafter(b.x, -infinity)});
            for (const double point : each.activation().shapePoints(quantity, each.values())) {
                for (int k = 0; k < 20; ++k)
                    xs.push_back(point * std::pow(10.0, *evenly(-1, 1)));
            }
        }
        for (int k = 0; k <= 2000; ++k)
            xs.push_back(x.min + x.span() * (k / 2000.0));
        RC_LOG() << curve.text() << " - " << reference.text() << " x " << x.min << ".." << x.max << '\n';
        for (const double at : xs) {
            if (!x.contains(at))
                continue;
            const Estimate seen = difference(curve, reference, quantity, at);
            if (!std::isfinite(seen.value))
                continue;
            const double slack = differenceBoundsTolerance * actual.span() + 8 * seen.error;
            RC_ASSERT(seen.value <= actual.max + slack);
            RC_ASSERT(seen.value >= actual.min - slack);
        }
    }
}

} // namespace
} // namespace activation_explorer::core
