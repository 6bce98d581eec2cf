// SPDX-License-Identifier: MIT
#include "accuracy_points.h"
#include "accuracy_sets.h"
#include "core/catalogue.h"
#include "core/number.h"
#include "support.h"

#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>
#include <string>
#include <string_view>

namespace activation_explorer::core {
namespace {

/// The greatest of many errors, and where.
struct Worst {
    double error = 0.0;
    double at = 0.0;

    void add(double newError, double x)
    {
        if (!(newError <= error)) {
            error = newError;
            at = x;
        }
    }
    [[nodiscard]] std::string text() const { return formatNumber(error) + " at " + formatNumber(at); }
};

/// A result that is 0, though the true one is not, must have underflowed with its sign.
bool hasWrongSignOfZero(double computed, const BigFloat& exact)
{
    return computed == 0 && !exact.isZero() && std::signbit(computed) != exact.isNegative();
}

class AccuracyTest : public testing::TestWithParam<std::string_view>
{
};

TEST_P(AccuracyTest, MeetsErrorBound)
{
    const Curve curve = curveOf(GetParam());
    const std::string_view id = curve.activation().id;
    const ErrorBound& bound = errorBound(id);
    Worst value;
    Worst derivative;
    Worst brokenValue;
    Worst brokenDerivative;
    for (const double x : accuracyPoints(curve, 20000)) {
        const ValueAndDerivative computed = curve.evaluate(x);
        const Exact exact = exactActivation(id, curve.values(), x);
        const MeasuredErrors errors = measureErrors(computed, exact);
        value.add(errors.value, x);
        derivative.add(errors.derivative, x);
        if (!valueIsWithinBound(bound, errors))
            brokenValue.add(errors.value, x);
        if (!derivativeIsWithinBound(bound, errors))
            brokenDerivative.add(errors.derivative, x);
        ASSERT_FALSE(hasWrongSignOfZero(computed.value, exact.value)) << "value at " << formatNumber(x);
        ASSERT_FALSE(hasWrongSignOfZero(computed.derivative, exact.derivative))
            << "derivative at " << formatNumber(x);
    }
    EXPECT_EQ(brokenValue.error, 0) << "ulp in value at " << formatNumber(brokenValue.at);
    EXPECT_EQ(brokenDerivative.error, 0) << "ulp in derivative at " << formatNumber(brokenDerivative.at);
    RecordProperty("value_ulp", value.text());
    RecordProperty("derivative_ulp", derivative.text());
}

INSTANTIATE_TEST_SUITE_P(Curves, AccuracyTest, testing::ValuesIn(accuracyCurves()),
                         [](const auto& instance) { return testName(instance.param); });

TEST(AccuracyCurvesTest, HaveEveryActivation)
{
    for (const Activation* activation : catalogue()) {
        EXPECT_TRUE(std::ranges::any_of(accuracyCurves(), [activation](std::string_view curve) {
            return curveOf(curve).activation().id == activation->id;
        })) << activation->id;
    }
}

TEST(AccuracyPointsTest, AreTheSameEveryTimeAndSmallerCountsComeFirst)
{
    const Curve curve = curveOf("gelu");
    const std::vector<double> points = accuracyPoints(curve, 2000);
    ASSERT_EQ(points.size(), 2000U);
    const std::vector<double> fewer = accuracyPoints(curve, 500);
    EXPECT_TRUE(std::ranges::equal(fewer, std::span(points).first(500)));
    EXPECT_TRUE(std::ranges::all_of(points, [](double x) { return std::isfinite(x); }));
}

TEST(AccuracyPointsTest, HaveManyInTheRegionThatIsCurvedAtAnyScale)
{
    for (const double alpha : {1e-300, 1.0, 1e300}) {
        Curve curve = curveOf("celu");
        ASSERT_TRUE(curve.setValue(0, alpha));
        const auto points = accuracyPoints(curve, 20000);
        EXPECT_GT(
            std::ranges::count_if(points, [alpha](double x) { return x < -alpha / 1000 && x > -40 * alpha; }),
            1000)
            << alpha;
    }
}

} // namespace
} // namespace activation_explorer::core
