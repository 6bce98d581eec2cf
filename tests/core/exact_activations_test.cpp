// SPDX-License-Identifier: MIT
#include "accuracy_points.h"
#include "accuracy_sets.h"
#include "core/number.h"
#include "exact_activations.h"
#include "support.h"

#include <cmath>
#include <gtest/gtest.h>
#include <string>
#include <string_view>
#include <vector>

namespace activation_explorer::core {
namespace {

/// f′ as a difference of f, which knows nothing of the formula for f′. With a step of 2^-2500 |x|, and bits
/// enough that the difference keeps hundreds of them, it is as good as a derivative at any scale.
BigFloat centralDifference(const Curve& curve, double x)
{
    const WorkingPrecision precision(7000);
    BigFloat step = x == 0 ? 1.0 : std::abs(x);
    mpfr_mul_2si(step.get(), step.get(), -2500, MPFR_RNDN);
    const auto value = [&](const BigFloat& at) {
        return exactBranch(curve.activation().id, curve.values(), at, x).value;
    };
    return (value(x + step) - value(x - step)) / (2 * step);
}

/// At these the derivative is a convention, not the slope of the branch that gives the value.
bool isConvention(const Curve& curve, double x)
{
    const std::string_view id = curve.activation().id;
    return id == "sparse_sigmoid" && std::abs(x) == 1;
}

class ExactActivationTest : public testing::TestWithParam<std::string_view>
{
};

TEST_P(ExactActivationTest, DerivativeIsTheLimitOfDifferences)
{
    const Curve curve = curveOf(GetParam());
    std::vector<double> xs = accuracyPoints(curve, 20000);
    for (std::size_t i = 0; i < xs.size(); i += 499) { // prime, so that all kinds of points have their turn
        const double x = xs[i];
        if (isConvention(curve, x))
            continue;
        const BigFloat derivative = exactActivation(curve.activation().id, curve.values(), x).derivative;
        BigFloat tolerance = abs(derivative) + 0x1p-1074; // what is below the least double is as good as 0
        mpfr_mul_2si(tolerance.get(), tolerance.get(), -100, MPFR_RNDN);
        EXPECT_LT(abs(centralDifference(curve, x) - derivative), tolerance)
            << "f'(" << formatNumber(x) << ") is said to be " << formatNumber(derivative.toDouble());
    }
}

INSTANTIATE_TEST_SUITE_P(Curves, ExactActivationTest, testing::ValuesIn(accuracyCurves()),
                         [](const auto& instance) { return testName(instance.param); });

// Both ways to the normal distribution's tail: the formula changes from one to the other near 6.
TEST(ExactGeluTest, GateIsHalfOfErfcHoweverItIsComputed)
{
    for (const double x :
         {-1e-300, -0.5, -5.0, -5.9, -6.1, -7.0, -9.0, -13.0, -20.0, -38.6, 3.0, 7.0, 30.0}) {
        const BigFloat gate = erfc(-x / sqrt(BigFloat(2))) / 2;
        const BigFloat error = abs(exactActivation("gelu", {}, x).value / x - gate);
        EXPECT_LT(error, gate * 0x1p-380) << formatNumber(x);
    }
}

} // namespace
} // namespace activation_explorer::core
