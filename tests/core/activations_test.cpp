// SPDX-License-Identifier: MIT
#include "core/activation.h"
#include "core/catalogue.h"
#include "core/functions/exponential.h"
#include "core/functions/rectified.h"
#include "core/functions/sigmoidal.h"
#include "core/functions/soft_rectified.h"
#include "support.h"

#include <cmath>
#include <gtest/gtest.h>
#include <limits>

namespace activation_explorer::core {
namespace {

void expectBoth(ValueAndDerivative actual, double value, double derivative)
{
    EXPECT_EQ(actual.value, value);
    EXPECT_EQ(actual.derivative, derivative);
}

TEST(ActivationTest, NotANumberGivesNotANumberTwice)
{
    for (const Activation* activation : catalogue()) {
        const auto [value, derivative] = Curve(*activation).evaluate(notANumber);
        EXPECT_TRUE(std::isnan(value)) << activation->id;
        EXPECT_TRUE(std::isnan(derivative)) << activation->id;
    }
    EXPECT_TRUE(std::isnan(leakyRelu(notANumber, 0).derivative));
    EXPECT_TRUE(std::isnan(elu(notANumber, 0).value));
    EXPECT_TRUE(std::isnan(softplus(notANumber, 1e-320, -5).derivative));
}

TEST(ActivationTest, SelectTakesTheQuantityAskedFor)
{
    EXPECT_EQ(select({2.0, 3.0}, Quantity::Value), 2.0);
    EXPECT_EQ(select({2.0, 3.0}, Quantity::Derivative), 3.0);
}

TEST(ReluTest, HasItsLimitsAtInfinity)
{
    expectBoth(relu(-infinity), 0, 0);
    expectBoth(relu(infinity), infinity, 1);
}

TEST(ReluTest, DerivativeAtZeroIsZero)
{
    expectBoth(relu(0.0), 0, 0);
    expectBoth(relu(-0.0), 0, 0);
    expectBoth(relu(smallest), smallest, 1);
    expectBoth(relu(-smallest), 0, 0);
}

TEST(Relu6Test, HasItsLimitsAtInfinity)
{
    expectBoth(relu6(-infinity), 0, 0);
    expectBoth(relu6(infinity), 6, 0);
}

TEST(Relu6Test, DerivativeAtBothKinksIsZero)
{
    expectBoth(relu6(0.0), 0, 0);
    expectBoth(relu6(smallest), smallest, 1);
    expectBoth(relu6(6.0), 6, 0);
    expectBoth(relu6(std::nextafter(6.0, 0.0)), std::nextafter(6.0, 0.0), 1);
    expectBoth(relu6(std::nextafter(6.0, 7.0)), 6, 0);
}

TEST(LeakyReluTest, HasItsLimitsAtInfinity)
{
    expectBoth(leakyRelu(infinity, 0.01), infinity, 1);
    expectBoth(leakyRelu(-infinity, 0.01), -infinity, 0.01);
    expectBoth(leakyRelu(-infinity, -0.01), infinity, -0.01);
    expectBoth(leakyRelu(-infinity, 0.0), 0, 0); // 0 times infinity would be NaN
    expectBoth(leakyRelu(-infinity, -0.0), 0, 0);
}

TEST(LeakyReluTest, DerivativeAtZeroIsTheSlope)
{
    expectBoth(leakyRelu(0.0, 0.3), 0, 0.3);
    expectBoth(leakyRelu(-0.0, -2.0), 0, -2.0);
    expectBoth(leakyRelu(smallest, 0.3), smallest, 1);
}

TEST(LeakyReluTest, IsABranchAndNotAMaximum)
{
    expectBoth(leakyRelu(-3, 2), -6, 2); // max(2 x, x) would be -3
    expectBoth(leakyRelu(3, 2), 3, 1);   // and 6
    expectBoth(leakyRelu(-3, -2), 6, -2);
    expectBoth(leakyRelu(3, -2), 3, 1);
    expectBoth(leakyRelu(-3, 1), -3, 1);
}

TEST(LeakyReluTest, OverflowsOnlyWhereTheTrueValueDoes)
{
    expectBoth(leakyRelu(-largest, 2), -infinity, 2);
    expectBoth(leakyRelu(-largest, 1), -largest, 1);
    expectBoth(leakyRelu(-1e-300, 1e300), -1e-300 * 1e300, 1e300);
}

TEST(SoftplusTest, HasItsLimitsAtInfinity)
{
    for (const double beta : {1e-320, 1e-6, 1.0, 1e6, 1e300}) {
        for (const double threshold : {-5.0, 0.0, 20.0, largest}) {
            expectBoth(softplus(-infinity, beta, threshold), 0, 0);
            expectBoth(softplus(infinity, beta, threshold), infinity, 1);
        }
    }
}

TEST(SoftplusTest, IsLinearStrictlyAboveTheThreshold)
{
    const double above = std::nextafter(20.0, 21.0);
    expectBoth(softplus(above, 1, 20), above, 1);
    EXPECT_GT(softplus(20, 1, 20).value, 20.0); // 20 + 2.06e-9
    EXPECT_LT(softplus(20, 1, 20).derivative, 1.0);
    // With a threshold below 0 the line starts there.
    expectBoth(softplus(-4, 1, -5), -4, 1);
    EXPECT_NEAR(softplus(-5, 1, -5).value, 0.006715348489118068, 1e-17);
}

TEST(SoftplusTest, HasNoOverflowAtLargeBeta)
{
    expectBoth(softplus(-1, 1e300, 20), 0, 0);
    expectBoth(softplus(1, 1e300, 20), 1, 1);
    expectBoth(softplus(1e10, 1e300, 20), 1e10, 1);
    // No branch, no overflow: ln(1 + exp(1000)) is 1000 in double.
    expectBoth(softplus(1000, 1, 1e6), 1000, 1);
    expectBoth(softplus(1e10, 1e300, largest), 1e10, 1);
}

TEST(SoftplusTest, AtZeroIsLogTwoOverBeta)
{
    for (const double beta : {1e-6, 0.1, 1.0, 7.0, 1e6}) {
        EXPECT_NEAR(softplus(0, beta, 20).value * beta, 0.6931471805599453, 3e-16);
        EXPECT_EQ(softplus(0, beta, 20).derivative, 0.5);
    }
}

TEST(EluTest, HasItsLimitsAtInfinity)
{
    for (const double alpha : {1.0, 10.0, -0.5, 0.0, largest}) {
        expectBoth(elu(-infinity, alpha), -alpha, 0);
        expectBoth(elu(infinity, alpha), infinity, 1);
    }
}

TEST(EluTest, DerivativeAtZeroIsAlpha)
{
    for (const double alpha : {1.0, 10.0, -0.5, 0.0}) {
        expectBoth(elu(0.0, alpha), 0, alpha);
        expectBoth(elu(-0.0, alpha), 0, alpha);
        expectBoth(elu(smallest, alpha), smallest, 1);
    }
}

TEST(EluTest, KeepsItsTail)
{
    // alpha exp(x), not expm1(x) + alpha, which would be 0 here.
    EXPECT_NEAR(elu(-50, 1).derivative / 1.9287498479639178e-22, 1.0, 1e-15);
    EXPECT_EQ(elu(-1e-20, 1).value, -1e-20);
}

TEST(SigmoidTest, HasItsLimitsAtInfinity)
{
    expectBoth(sigmoid(-infinity), 0, 0);
    expectBoth(sigmoid(infinity), 1, 0);
    expectBoth(sigmoid(-largest), 0, 0);
    expectBoth(sigmoid(largest), 1, 0);
}

TEST(SigmoidTest, IsOneHalfAtZeroWithSlopeOneQuarter)
{
    expectBoth(sigmoid(0.0), 0.5, 0.25);
}

TEST(SigmoidTest, KeepsTheTailOfItsDerivativeOnTheRight)
{
    // f (1 - f) would be 0 here, as f is 1.
    EXPECT_EQ(sigmoid(50).derivative, sigmoid(-50).derivative);
    EXPECT_NEAR(sigmoid(50).derivative / 1.9287498479639178e-22, 1.0, 1e-15);
}

} // namespace
} // namespace activation_explorer::core
