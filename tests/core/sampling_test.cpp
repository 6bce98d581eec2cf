// SPDX-License-Identifier: MIT
#include "core/sampling.h"
#include "support.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <limits>

namespace activation_explorer::core {
namespace {

using testing::ElementsAre;
using testing::UnorderedElementsAre;

constexpr Viewport usual{{-5, 5}, {-1, 5}, 800, 600};

TEST(SamplingTest, ReluIsThreePoints)
{
    const Sampling sampling = sample(curveOf("relu"), Quantity::Value, usual);
    EXPECT_THAT(sampling.pieces, ElementsAre(Polyline{{-5, 0}, {0, 0}, {5, 5}}));
    EXPECT_THAT(sampling.marks, testing::IsEmpty());
}

TEST(SamplingTest, DerivativeOfReluIsTwoLinesWithTheValueAtZeroBelow)
{
    const Sampling sampling = sample(curveOf("relu"), Quantity::Derivative, usual);
    EXPECT_THAT(sampling.pieces, ElementsAre(Polyline{{-5, 0}, {0, 0}}, Polyline{{0, 1}, {5, 1}}));
    EXPECT_THAT(sampling.marks, UnorderedElementsAre(Mark{{0, 0}, true}, Mark{{0, 1}, false}));
}

TEST(SamplingTest, Relu6IsFourPoints)
{
    const Sampling sampling = sample(curveOf("relu6"), Quantity::Value, {{-5, 10}, {-1, 7}, 800, 600});
    EXPECT_THAT(sampling.pieces, ElementsAre(Polyline{{-5, 0}, {0, 0}, {6, 6}, {10, 6}}));
    EXPECT_THAT(sampling.marks, testing::IsEmpty());
}

TEST(SamplingTest, DerivativeOfRelu6HasItsValueBelowAtBothJumps)
{
    const Sampling sampling = sample(curveOf("relu6"), Quantity::Derivative, {{-5, 10}, {-1, 2}, 800, 600});
    EXPECT_THAT(sampling.pieces,
                ElementsAre(Polyline{{-5, 0}, {0, 0}}, Polyline{{0, 1}, {6, 1}}, Polyline{{6, 0}, {10, 0}}));
    EXPECT_THAT(sampling.marks, UnorderedElementsAre(Mark{{0, 0}, true}, Mark{{0, 1}, false},
                                                     Mark{{6, 0}, true}, Mark{{6, 1}, false}));
}

TEST(SamplingTest, LeakyReluOfSlopeOneIsOneStraightLine)
{
    const Curve curve = curveOf("leaky_relu:negative_slope=1");
    const Viewport window{{-5, 5}, {-6, 6}, 800, 600};
    EXPECT_THAT(sample(curve, Quantity::Value, window).pieces, ElementsAre(Polyline{{-5, -5}, {5, 5}}));
    EXPECT_THAT(sample(curve, Quantity::Derivative, window).pieces, ElementsAre(Polyline{{-5, 1}, {5, 1}}));
    EXPECT_THAT(sample(curve, Quantity::Derivative, window).marks, testing::IsEmpty());
}

TEST(SamplingTest, DerivativeOfEluHasItsValueAlphaAtTheJump)
{
    const Sampling sampling =
        sample(curveOf("elu:alpha=10"), Quantity::Derivative, {{-5, 5}, {0, 12}, 800, 600});
    ASSERT_EQ(sampling.pieces.size(), 2U);
    EXPECT_EQ(sampling.pieces[0].front().x, -5);
    EXPECT_DOUBLE_EQ(sampling.pieces[0].front().y, 0.06737946999085467); // 10 exp(-5)
    EXPECT_EQ(sampling.pieces[0].back(), (Point{0, 10}));
    EXPECT_EQ(sampling.pieces[1], (Polyline{{0, 1}, {5, 1}}));
    EXPECT_THAT(sampling.marks, UnorderedElementsAre(Mark{{0, 10}, true}, Mark{{0, 1}, false}));
}

TEST(SamplingTest, DerivativeOfEluAtAlphaOneDoesNotJump)
{
    const Sampling sampling = sample(curveOf("elu"), Quantity::Derivative, usual);
    EXPECT_EQ(sampling.pieces.size(), 1U);
    EXPECT_THAT(sampling.marks, testing::IsEmpty());
}

TEST(SamplingTest, SoftplusJumpsAtALowThreshold)
{
    const Curve curve = curveOf("softplus:threshold=1");
    const Sampling values = sample(curve, Quantity::Value, usual);
    EXPECT_EQ(values.pieces.size(), 2U);
    ASSERT_EQ(values.marks.size(), 2U);
    for (const Mark& mark : values.marks) {
        EXPECT_EQ(mark.at.x, 1);
        EXPECT_DOUBLE_EQ(mark.at.y, mark.closed ? 1.3132616875182228 : 1.0); // ln(1 + e), or x
    }
    EXPECT_NE(values.marks[0].closed, values.marks[1].closed);
    const Sampling slopes = sample(curve, Quantity::Derivative, usual);
    EXPECT_EQ(slopes.pieces.size(), 2U);
    ASSERT_EQ(slopes.marks.size(), 2U);
    for (const Mark& mark : slopes.marks)
        EXPECT_DOUBLE_EQ(mark.at.y, mark.closed ? 0.7310585786300049 : 1.0);
}

TEST(SamplingTest, JumpTooSmallToSeeIsDrawnThrough)
{
    // At the default threshold softplus jumps by 2e-9.
    const Sampling sampling = sample(curveOf("softplus"), Quantity::Value, {{-5, 40}, {-1, 40}, 800, 600});
    EXPECT_EQ(sampling.pieces.size(), 1U);
    EXPECT_THAT(sampling.marks, testing::IsEmpty());
    const Sampling close = sample(curveOf("softplus"), Quantity::Value,
                                  {{20 - 1e-8, 20 + 1e-8}, {20 - 1e-8, 20 + 1e-8}, 800, 600});
    EXPECT_EQ(close.pieces.size(), 2U);
    EXPECT_EQ(close.marks.size(), 2U);
}

TEST(SamplingTest, AnOpenMarkIsMissingOnlyWhereAnotherOneStands)
{
    // 0 and 1 on the sides are closer than a tenth of a pixel, 1 and the value −0.05 are not.
    const Sampling sampling =
        sample(curveOf("step:values=-0.05"), Quantity::Value, {{-1, 1}, {0.5, 102.9}, 100, 10});
    EXPECT_THAT(sampling.marks, ElementsAre(Mark{{0, 1}, false}));
}

TEST(SamplingTest, MarksOutsideTheViewportAreLeftOut)
{
    const Sampling sampling = sample(curveOf("relu"), Quantity::Derivative, {{-5, 5}, {0.5, 2}, 800, 600});
    EXPECT_THAT(sampling.marks, ElementsAre(Mark{{0, 1}, false}));
    EXPECT_THAT(sample(curveOf("relu"), Quantity::Derivative, {{1, 5}, {-1, 2}, 800, 600}).marks,
                testing::IsEmpty());
}

TEST(SamplingTest, IllegalViewportGivesNothing)
{
    const Curve curve = curveOf("sigmoid");
    const Viewport illegal[] = {
        {{5, -5}, {-1, 5}, 800, 600},
        {{0, 0}, {-1, 5}, 800, 600},
        {{-5, 5}, {5, -1}, 800, 600},
        {{-5, 5}, {1, 1}, 800, 600},
        {{-5, infinity}, {-1, 5}, 800, 600},
        {{-5, 5}, {-infinity, 5}, 800, 600},
        {{notANumber, 5}, {-1, 5}, 800, 600},
        {{-5, 5}, {-1, notANumber}, 800, 600},
        {{-largest, largest}, {-1, 5}, 800, 600},
        {{-5, 5}, {-largest, largest}, 800, 600},
        {{-5, 5}, {-1, 5}, 0, 600},
        {{-5, 5}, {-1, 5}, 800, -1},
        {{-5, 5}, {-1, 5}, notANumber, 600},
        {{-5, 5}, {-1, 5}, 800, notANumber},
    };
    for (const Viewport& viewport : illegal) {
        for (const Quantity quantity : bothQuantities)
            EXPECT_EQ(sample(curve, quantity, viewport), Sampling{});
    }
}

TEST(SamplingTest, PolylinesAreCutTwoHeightsBeyondTheViewport)
{
    const Sampling sampling =
        sample(curveOf("leaky_relu:negative_slope=-2"), Quantity::Value, {{-100, 100}, {0, 1}, 800, 600});
    // The line from (-100, 200) to the kink and on to (100, 100), where it is below 3.
    EXPECT_THAT(sampling.pieces, ElementsAre(testing::SizeIs(3)));
    EXPECT_DOUBLE_EQ(sampling.pieces.at(0).at(0).x, -1.5);
    EXPECT_DOUBLE_EQ(sampling.pieces.at(0).at(0).y, 3.0);
    EXPECT_EQ(sampling.pieces.at(0).at(1), (Point{0, 0}));
    EXPECT_DOUBLE_EQ(sampling.pieces.at(0).at(2).x, 3.0);
    EXPECT_DOUBLE_EQ(sampling.pieces.at(0).at(2).y, 3.0);
}

TEST(SamplingTest, NewPolylineBeginsWhereTheCurveComesBack)
{
    // Seen from above, the derivative of the sigmoid leaves the window upwards and comes back.
    const Sampling sampling =
        sample(curveOf("sigmoid"), Quantity::Derivative, {{-5, 5}, {0.02, 0.05}, 800, 600});
    EXPECT_EQ(sampling.pieces.size(), 2U);
}

TEST(SamplingTest, CurveOutsideTheWindowGivesNothing)
{
    EXPECT_EQ(sample(curveOf("sigmoid"), Quantity::Value, {{-5, 5}, {100, 101}, 800, 600}), Sampling{});
}

} // namespace
} // namespace activation_explorer::core
