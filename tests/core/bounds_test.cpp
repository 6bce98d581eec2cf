// SPDX-License-Identifier: MIT
#include "core/sampling.h"
#include "generators.h"
#include "support.h"

#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>
#include <vector>

namespace activation_explorer::core {
namespace {

TEST(BoundsTest, AreTheExtremaInTheRange)
{
    EXPECT_EQ(bounds(curveOf("relu"), Quantity::Value, {0, 5}), (Range{0, 5}));
    EXPECT_EQ(bounds(curveOf("relu"), Quantity::Value, {-5, 5}), (Range{0, 5}));
    EXPECT_EQ(bounds(curveOf("sigmoid"), Quantity::Derivative, {-5, 5}).max, 0.25);
    EXPECT_EQ(bounds(curveOf("sigmoid"), Quantity::Derivative, {-1e9, 1.7e9}), (Range{0, 0.25}));
    EXPECT_EQ(bounds(curveOf("leaky_relu:negative_slope=-2"), Quantity::Value, {-1, 5}), (Range{0, 5}));
    EXPECT_EQ(bounds(curveOf("leaky_relu:negative_slope=-2"), Quantity::Value, {-10, 5}), (Range{0, 20}));
}

TEST(BoundsTest, HaveTheLimitsFromInsideAlone)
{
    EXPECT_EQ(bounds(curveOf("relu"), Quantity::Derivative, {-5, 0}), (Range{0, 0}));
    EXPECT_EQ(bounds(curveOf("relu"), Quantity::Derivative, {0, 5}), (Range{0, 1}));
    EXPECT_EQ(bounds(curveOf("relu6"), Quantity::Derivative, {6, 9}), (Range{0, 0}));
    EXPECT_EQ(bounds(curveOf("elu:alpha=10"), Quantity::Derivative, {0, 5}), (Range{1, 10}));
    EXPECT_EQ(bounds(curveOf("elu:alpha=10"), Quantity::Derivative, {0.5, 5}), (Range{1, 1}));
}

TEST(BoundsTest, AreInfiniteBeyondTheRangeOfDoubles)
{
    EXPECT_EQ(bounds(curveOf("leaky_relu:negative_slope=1e300"), Quantity::Value, {-1e300, 1}),
              (Range{-infinity, 1}));
}

RC_GTEST_PROP(BoundsProperty, HaveEveryValueAndAreApproached, ())
{
    const Curve curve = *anyCurve(9);
    for (int i = 0; i < 40; ++i) {
        const Quantity quantity = *rc::gen::element(Quantity::Value, Quantity::Derivative);
        const Range x = (*anyViewport(curve, quantity)).x;
        const Range actual = bounds(curve, quantity, x);
        std::vector<double> xs{x.min, x.max, 0.0};
        for (const Breakpoint& b : curve.activation().breakpoints(curve.values()))
            xs.insert(xs.end(), {b.x, std::nextafter(b.x, infinity), std::nextafter(b.x, -infinity)});
        // A grid would miss the dip of a gate in a wide range; of a wave it needs one of the range's periods.
        const double period = curve.activation().period;
        const double turns = period == 0 ? 0.0 : std::ceil(x.min / period);
        for (const double point : curve.activation().shapePoints(quantity, curve.values()))
            xs.insert(xs.end(), {point + (turns - 1) * period, point + turns * period});
        for (int k = 0; k <= 2000; ++k)
            xs.push_back(x.min + x.span() * (k / 2000.0));
        Range seen{infinity, -infinity};
        for (const double at : xs) {
            if (!x.contains(at))
                continue;
            const double y = select(curve.evaluate(at), quantity);
            seen = {std::min(seen.min, y), std::max(seen.max, y)};
        }
        // Evaluation itself may err by a few units in the last place; and far out no double is at a wave's
        // crest.
        const double besideCrest = epsilon * std::max(std::abs(x.min), std::abs(x.max));
        const double slack = 8 * epsilon * std::max(std::abs(seen.min), std::abs(seen.max)) +
                             (period > 0 ? besideCrest * besideCrest : 0.0);
        RC_ASSERT(actual.min <= seen.min + slack);
        RC_ASSERT(actual.max >= seen.max - slack);
        RC_ASSERT(actual.min >= seen.min - slack);
        RC_ASSERT(actual.max <= seen.max + slack);
    }
}

} // namespace
} // namespace activation_explorer::core
