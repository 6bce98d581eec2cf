// SPDX-License-Identifier: MIT
// What an activation declares of its shape, breakpoints and shape points, against what it computes.
#include "core/activation.h"
#include "support.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <gtest/gtest.h>
#include <limits>
#include <random>
#include <string>
#include <vector>

namespace activation_explorer::core {
namespace {

/// A curve and an x beyond which nothing of it is left to see.
struct Shape {
    const char* testName;
    const char* curve;
    double reach;
};

void PrintTo(const Shape& shape, std::ostream* out)
{
    *out << shape.curve;
}

class ShapeTest : public testing::TestWithParam<Shape>
{
protected:
    [[nodiscard]] std::vector<Breakpoint> breakpoints() const
    {
        return curve.activation().breakpoints(curve.values());
    }
    [[nodiscard]] std::vector<double> shapePoints(Quantity quantity) const
    {
        return curve.activation().shapePoints(quantity, curve.values());
    }
    [[nodiscard]] double at(double x, Quantity quantity) const { return select(curve.evaluate(x), quantity); }
    [[nodiscard]] double stepAt(double x, Quantity quantity) const
    {
        return std::max(std::abs(at(std::nextafter(x, infinity), quantity) - at(x, quantity)),
                        std::abs(at(std::nextafter(x, -infinity), quantity) - at(x, quantity)));
    }
    /// How much two evaluations may differ by rounding alone, or by the distance of neighbouring doubles.
    [[nodiscard]] double noise(double x, Quantity quantity) const
    {
        const auto [value, derivative] = curve.evaluate(x);
        // At 0 the neighbours are the smallest doubles.
        return std::numeric_limits<double>::min() +
               16 * epsilon * (std::abs(select({value, derivative}, quantity)) + std::abs(x * derivative));
    }

    const Curve curve = curveOf(GetParam().curve);
    const double reach = GetParam().reach;
    std::mt19937_64 random{7};
};

constexpr Quantity bothQuantities[] = {Quantity::Value, Quantity::Derivative};

TEST_P(ShapeTest, PointsAreFiniteAndAscending)
{
    const auto all = breakpoints();
    EXPECT_TRUE(std::ranges::is_sorted(all, std::ranges::less_equal(), &Breakpoint::x));
    EXPECT_TRUE(std::ranges::all_of(all, [](const Breakpoint& b) { return std::isfinite(b.x); }));
    for (const Quantity quantity : bothQuantities) {
        const auto points = shapePoints(quantity);
        EXPECT_TRUE(std::ranges::is_sorted(points, std::ranges::less_equal()));
        EXPECT_TRUE(std::ranges::all_of(points, [](double x) { return std::isfinite(x); }));
    }
}

TEST_P(ShapeTest, JumpsExactlyWhereDeclared)
{
    for (const Breakpoint& b : breakpoints()) {
        EXPECT_EQ(stepAt(b.x, Quantity::Value) > noise(b.x, Quantity::Value), b.valueJumps) << "at " << b.x;
        EXPECT_EQ(stepAt(b.x, Quantity::Derivative) > noise(b.x, Quantity::Derivative), b.derivativeJumps)
            << "at " << b.x;
    }
}

TEST_P(ShapeTest, DerivativeIsTheSlopeOfTheValueBetweenBreakpoints)
{
    const auto all = breakpoints();
    std::uniform_real_distribution<double> anywhere(-reach, reach);
    for (int i = 0; i < 5000; ++i) {
        const double x = anywhere(random);
        const double h = 1e-6 * reach;
        if (std::ranges::any_of(all, [=](const Breakpoint& b) { return std::abs(b.x - x) <= h; }))
            continue;
        const double slope = (at(x + h, Quantity::Value) - at(x - h, Quantity::Value)) / (2 * h);
        const double derivative = at(x, Quantity::Derivative);
        EXPECT_NEAR(slope, derivative, 1e-7 * std::max(1.0, std::abs(derivative))) << "at " << x;
    }
}

TEST_P(ShapeTest, IsMonotoneAndConvexOrConcaveBetweenPoints)
{
    for (const Quantity quantity : bothQuantities) {
        std::vector<double> ends{-reach, reach};
        for (const Breakpoint& b : breakpoints()) {
            ends.push_back(b.x); // belongs to neither piece where the quantity jumps
            ends.push_back(std::nextafter(b.x, infinity));
            ends.push_back(std::nextafter(b.x, -infinity));
        }
        std::ranges::copy(shapePoints(quantity), std::back_inserter(ends));
        std::ranges::sort(ends);
        for (std::size_t i = 0; i + 1 < ends.size(); ++i) {
            const double from = std::max(ends[i], -reach);
            const double to = std::min(ends[i + 1], reach);
            if (!(from < to))
                continue;
            bool rises = false;
            bool falls = false;
            bool convex = false;
            bool concave = false;
            std::uniform_real_distribution<double> anywhere(0.0, 1.0);
            for (int triple = 0; triple < 4000; ++triple) {
                // Cubes gather half of the triples near one end, where a small bend would hide.
                std::array<double, 3> x{};
                for (double& each : x) {
                    const double t = anywhere(random);
                    each = triple % 2 == 0 ? from + t * (to - from) : to + t * t * t * (from - to);
                    each = std::clamp(each, from, to);
                }
                std::ranges::sort(x);
                if (!(x[0] < x[1] && x[1] < x[2]))
                    continue;
                const double a = at(x[0], quantity);
                const double b = at(x[1], quantity);
                const double c = at(x[2], quantity);
                const double t = (x[1] - x[0]) / (x[2] - x[0]);
                const double slack = 16 * epsilon * std::max({std::abs(a), std::abs(b), std::abs(c)});
                rises |= c - a > slack;
                falls |= a - c > slack;
                const double bend = a + t * (c - a) - b;
                convex |= bend > slack;
                concave |= -bend > slack;
            }
            EXPECT_FALSE(rises && falls) << "from " << from << " to " << to;
            EXPECT_FALSE(convex && concave) << "from " << from << " to " << to;
        }
    }
}

INSTANTIATE_TEST_SUITE_P(
    Curves, ShapeTest,
    testing::Values(Shape{"Relu", "relu", 10}, Shape{"Relu6", "relu6", 20},
                    Shape{"LeakyRelu", "leaky_relu", 10},
                    Shape{"LeakyReluSlope1", "leaky_relu:negative_slope=1", 10},
                    Shape{"LeakyReluSlope3", "leaky_relu:negative_slope=3", 10},
                    Shape{"LeakyReluSlopeNegative", "leaky_relu:negative_slope=-0.5", 10},
                    Shape{"Softplus", "softplus", 30},
                    Shape{"SoftplusThreshold1", "softplus:threshold=1", 30},
                    Shape{"SoftplusThreshold0", "softplus:beta=3,threshold=0", 10},
                    Shape{"SoftplusThresholdBelow0", "softplus:threshold=-3", 30},
                    Shape{"SoftplusBetaTenth", "softplus:beta=0.1", 300},
                    Shape{"SoftplusBeta50", "softplus:beta=50,threshold=10", 1}, Shape{"Elu", "elu", 30},
                    Shape{"EluAlpha10", "elu:alpha=10", 30}, Shape{"EluAlpha0", "elu:alpha=0", 30},
                    Shape{"EluAlphaNegative", "elu:alpha=-0.5", 30}, Shape{"Sigmoid", "sigmoid", 30}),
    [](const auto& instance) { return std::string(instance.param.testName); });

std::vector<double> breakpointsOf(const Curve& curve)
{
    std::vector<double> xs;
    for (const Breakpoint& b : curve.activation().breakpoints(curve.values()))
        xs.push_back(b.x);
    return xs;
}

TEST(BreakpointTest, AreWhereTheFormulaChanges)
{
    EXPECT_EQ(breakpointsOf(curveOf("relu")), std::vector{0.0});
    EXPECT_EQ(breakpointsOf(curveOf("relu6")), (std::vector{0.0, 6.0}));
    EXPECT_EQ(breakpointsOf(curveOf("leaky_relu")), std::vector{0.0});
    EXPECT_EQ(breakpointsOf(curveOf("leaky_relu:negative_slope=1")),
              std::vector<double>{}); // a straight line
    EXPECT_EQ(breakpointsOf(curveOf("elu:alpha=2")), std::vector{0.0});
    EXPECT_EQ(breakpointsOf(curveOf("softplus")), std::vector{20.0});
    EXPECT_EQ(breakpointsOf(curveOf("sigmoid")), std::vector<double>{});
}

TEST(SoftplusTest, BreakpointIsTheLastDoubleOfTheCurvedBranch)
{
    for (const double beta : {1e-300, 1e-6, 0.01, 0.1, 0.3, 1.0, 3.0, 7.7, 1e6, 1e300}) {
        // 0.01 x underflows to 0 for the smallest x, so that for threshold 0 the last one is above 0.
        for (const double threshold : {-1e-300, 0.0, 1e-300, 0.1, 1.0, 20.0, -3.0, 1e5}) {
            const Activation& softplus = curveOf("softplus").activation();
            const auto found = softplus.breakpoints(std::array{beta, threshold});
            ASSERT_EQ(found.size(), 1U) << beta << ' ' << threshold;
            EXPECT_LE(beta * found[0].x, threshold) << beta << ' ' << threshold;
            EXPECT_GT(beta * std::nextafter(found[0].x, infinity), threshold) << beta << ' ' << threshold;
        }
    }
}

TEST(SoftplusTest, HasNoBreakpointWhereOneBranchHasAllFiniteX)
{
    const Activation& softplus = curveOf("softplus").activation();
    EXPECT_TRUE(softplus.breakpoints(std::array{1e-300, 1e300}).empty());
    EXPECT_TRUE(softplus.breakpoints(std::array{1e-300, -1e300}).empty());
}

} // namespace
} // namespace activation_explorer::core
