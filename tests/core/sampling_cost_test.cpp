// SPDX-License-Identifier: MIT
// What sample() may cost, and that it copes with any legal window and parameters.
#include "core/catalogue.h"
#include "core/sampling.h"
#include "sampling_oracle.h"
#include "support.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace activation_explorer::core {
namespace {

/// The points that show a curve with its default parameters; of a wave those for each of its periods.
double pointsNeeded(const Activation& activation, Quantity quantity, const Viewport& viewport)
{
    const double periods = activation.period == 0 ? 1.0 : 1.0 + viewport.x.span() / activation.period;
    return static_cast<double>(pointCount(sample(Curve(activation), quantity, viewport))) / periods;
}

TEST(SamplingCostTest, TypicalCurveTakesFewPoints)
{
    for (const Activation* activation : catalogue()) {
        for (const Quantity quantity : bothQuantities) {
            for (const Viewport& viewport :
                 {Viewport{{-5, 5}, {-1, 5}, 800, 600}, Viewport{{-20, 20}, {-2, 20}, 800, 600}})
                EXPECT_LT(pointsNeeded(*activation, quantity, viewport), 100) << activation->id;
        }
    }
}

// Stretched over more than the whole height, an S takes more: with parabolas at best about 80 a height.
TEST(SamplingCostTest, CurveThatFillsTheHeightTakesUnderThreeHundredPoints)
{
    for (const Activation* activation : catalogue()) {
        for (const Quantity quantity : bothQuantities)
            EXPECT_LT(pointsNeeded(*activation, quantity, {{-20, 20}, {-0.1, 1.1}, 800, 600}), 300)
                << activation->id;
    }
}

TEST(SamplingCostTest, StraightPieceIsTwoPointsInAnyWindow)
{
    for (const char* text : {"relu", "leaky_relu", "leaky_relu:negative_slope=1e9", "relu6"}) {
        for (const double scale : {1e-9, 0.3, 1e9}) {
            const Curve curve = curveOf(text);
            const Viewport window{{-scale, 0.7 * scale}, {-scale, 1.3 * scale}, 800, 600};
            const std::size_t pieces = curve.activation().breakpoints(curve.values()).size() + 1;
            EXPECT_LE(pointCount(sample(curve, Quantity::Value, window)), 2 * pieces) << text;
            EXPECT_LE(pointCount(sample(curve, Quantity::Derivative, window)), 2 * pieces) << text;
        }
    }
}

TEST(SamplingCostTest, SpikeInAnAsymmetricHugeWindowIsSeen)
{
    // 4e-7 px wide: no grid of points would meet it.
    const Sampling sampling =
        sample(curveOf("sigmoid"), Quantity::Derivative, {{-1e9, 1.7e9}, {0, 0.3}, 800, 600});
    double top = 0.0;
    for (const Polyline& piece : sampling.pieces) {
        for (const Point& p : piece)
            top = std::max(top, p.y);
    }
    EXPECT_EQ(top, 0.25);
    EXPECT_LT(pointCount(sampling), 400U);
}

// Where a chord crosses the whole band, both of its ends are computed, and rounding must not swap them.
TEST(SamplingCostTest, SteepLineCutAtBothEdgesGoesFromLeftToRight)
{
    const Curve curve = curveOf("leaky_relu:negative_slope=-1e9");
    const Viewport window{{-1e8, 5}, {4, 5}, 800, 600};
    EXPECT_EQ(badForm(curve, Quantity::Value, window, sample(curve, Quantity::Value, window)), "");
}

// A wave narrower than pixels is a band: some points a pixel, not some a period.
TEST(SamplingCostTest, DenseWaveTakesAFewPointsAPixel)
{
    for (const double reach : {1e4, 1e6, 1e9, 1e15, 1e300}) {
        const Sampling sampling =
            sample(curveOf("sine"), Quantity::Value, {{-reach, reach}, {-2, 2}, 800, 600});
        EXPECT_LT(pointCount(sampling), 8000U);
        EXPECT_GT(pointCount(sampling), 1600U);
    }
}

TEST(SamplingCostTest, ExtremeParametersAndWindowsKeepTheForm)
{
    const Viewport windows[] = {
        {{-1e9, 1e9}, {-1, 1}, 800, 600},
        {{-1e9, 1.7e9}, {-1e9, 1e9}, 800, 600},
        {{1, 1 + 1e-9}, {0, 2}, 800, 600},
        {{-1e-9, 1e-9}, {-1e-9, 1e-9}, 800, 600},
        {{-5, 5}, {-1e300, 1e300}, 800, 600},
        {{-1e300, 1e300}, {-1e300, 1e300}, 800, 600},
        {{-5, 5}, {0, 1e-300}, 800, 600},
        {{-5, 5}, {0.25 - 1e-16, 0.25 + 1e-16}, 800, 600},
        {{-1e300, 1e300}, {-1e-300, 1e-300}, 4000, 4000},
        {{-5, 5}, {-1, 5}, 1e-3, 1e-3},
    };
    for (const char* text : {"softplus:beta=1e-6",
                             "softplus:beta=1e6",
                             "softplus:beta=1e-300",
                             "softplus:beta=1e300",
                             "softplus:threshold=-1e300",
                             "softplus:threshold=1e300",
                             "leaky_relu:negative_slope=1e300",
                             "leaky_relu:negative_slope=-1e300",
                             "elu:alpha=1e300",
                             "elu:alpha=-1e300",
                             "relu",
                             "relu6",
                             "sigmoid",
                             "sine",
                             "silu:beta=1e300",
                             "silu:beta=-1e-300",
                             "celu:alpha=1e-300",
                             "squareplus:b=1e-300",
                             "squareplus:b=1e300",
                             "hardtanh:min_val=-1e300,max_val=1e300",
                             "step:values=1e300"}) {
        const Curve curve = curveOf(text);
        for (const Viewport& viewport : windows) {
            for (const Quantity quantity : bothQuantities)
                EXPECT_EQ(badForm(curve, quantity, viewport, sample(curve, quantity, viewport)), "")
                    << text << " x " << viewport.x.min << ".." << viewport.x.max << " y " << viewport.y.min
                    << ".." << viewport.y.max;
        }
    }
}

} // namespace
} // namespace activation_explorer::core
