// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/depth.h"

#include "core/curve.h"
#include "ui/lessons/lesson.h"

#include <cmath>
#include <gtest/gtest.h>

namespace activation_explorer::ui {
namespace {

core::Curve curve(const char* text)
{
    return core::Curve::parse(text).value();
}

TEST(DepthTest, LargestSlopesAreThoseOfTheFunctions)
{
    EXPECT_DOUBLE_EQ(largestSlope(curve("sigmoid")), 0.25);
    EXPECT_DOUBLE_EQ(largestSlope(curve("relu")), 1);
    EXPECT_DOUBLE_EQ(largestSlope(curve("tanh")), 1);
    EXPECT_DOUBLE_EQ(largestSlope(curve("leaky_relu:negative_slope=-2")), 2);
    EXPECT_EQ(largestSlope(curve("step")), HUGE_VAL);
}

TEST(DepthTest, InputsAreTheDocumentedOnes)
{
    // From MT19937-64 and the transform written anew in Python, whose 10000th number with the standard's seed
    // 5489 is 9981545732273789042, as [rand.predef] has it.
    EXPECT_NEAR(depthInput(0), -0.6619000427302203, 1e-15);
    EXPECT_NEAR(depthInput(1), -0.2625355524211475, 1e-15);
    EXPECT_NEAR(depthInput(98), -0.5225422915964314, 1e-15);
    EXPECT_NEAR(depthInput(99), -1.2930589844648495, 1e-15);
}

TEST(DepthTest, InputsLookLikeStandardNormalOnes)
{
    double sum = 0;
    double squares = 0;
    for (int i = 0; i < LessonDepth::maxLayers; ++i) {
        sum += depthInput(i);
        squares += depthInput(i) * depthInput(i);
    }
    EXPECT_LT(std::abs(sum / LessonDepth::maxLayers), 0.3); // three standard errors
    EXPECT_NEAR(squares / LessonDepth::maxLayers, 1, 3 * M_SQRT2 / 10);
}

TEST(DepthTest, SlopesMultiply)
{
    EXPECT_EQ(slopeProduct(curve("identity"), 100), 1);
    double product = 1;
    for (int n = 1; n <= LessonDepth::maxLayers; ++n) {
        const double s = 1 / (1 + std::exp(-depthInput(n - 1)));
        product *= s * (1 - s);
        EXPECT_NEAR(slopeProduct(curve("sigmoid"), n) / product, 1, 1e-12) << n;
    }
    EXPECT_EQ(slopeProduct(curve("relu"), 100), 0); // half of the inputs are negative
}

} // namespace
} // namespace activation_explorer::ui
