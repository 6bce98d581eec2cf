// SPDX-License-Identifier: MIT
// What an activation declares of its shape, breakpoints and shape points, against what it computes.
#include "core/activation.h"
#include "shapes.h"
#include "support.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <gtest/gtest.h>
#include <limits>
#include <random>
#include <string>
#include <utility>
#include <vector>

namespace activation_explorer::core {
namespace {

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
    /// The shape points, of a periodic function those within reach.
    [[nodiscard]] std::vector<double> shapePointsInReach(Quantity quantity) const
    {
        const double period = curve.activation().period;
        std::vector<double> result = shapePoints(quantity);
        if (period == 0)
            return result;
        const std::vector<double> first = std::exchange(result, {});
        for (double start = std::floor(-reach / period) * period; start <= reach; start += period)
            std::ranges::transform(first, std::back_inserter(result), [=](double x) { return start + x; });
        return result;
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
        const double slope = std::max({1.0, std::abs(at(std::nextafter(x, infinity), Quantity::Derivative)),
                                       std::abs(at(std::nextafter(x, -infinity), Quantity::Derivative))});
        // At 0 the neighbours are the smallest doubles.
        return std::numeric_limits<double>::min() +
               16 * epsilon * (std::abs(at(x, quantity)) + std::abs(x) * slope);
    }

    const Curve curve = curveOf(GetParam().curve);
    const double reach = GetParam().reach;
    std::mt19937_64 random{7};
};

TEST_P(ShapeTest, PointsAreFiniteAndAscending)
{
    const auto all = breakpoints();
    EXPECT_TRUE(std::ranges::is_sorted(all, std::ranges::less_equal(), &Breakpoint::x));
    EXPECT_TRUE(std::ranges::all_of(all, [](const Breakpoint& b) { return std::isfinite(b.x); }));
    for (const Quantity quantity : bothQuantities) {
        const auto points = shapePoints(quantity);
        EXPECT_TRUE(std::ranges::is_sorted(points, std::ranges::less_equal()));
        EXPECT_TRUE(std::ranges::all_of(points, [](double x) { return std::isfinite(x); }));
        const double period = curve.activation().period;
        const auto isRepeated = [=](double x) { return period > 0 && !(x >= 0 && x < period); };
        EXPECT_TRUE(std::ranges::none_of(points, isRepeated));
        for (const Breakpoint& b : all)
            EXPECT_FALSE(std::ranges::binary_search(points, b.x)) << b.x;
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
        std::ranges::copy(shapePointsInReach(quantity), std::back_inserter(ends));
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

TEST_P(ShapeTest, EveryShapePointIsAnExtremumOrAnInflection)
{
    for (const Quantity quantity : bothQuantities) {
        std::vector<double> ends{-reach, reach};
        for (const Breakpoint& b : breakpoints())
            ends.push_back(b.x);
        std::ranges::copy(shapePointsInReach(quantity), std::back_inserter(ends));
        std::ranges::sort(ends);
        for (const double x : shapePoints(quantity)) {
            const auto [here, next] = std::ranges::equal_range(ends, x);
            const double h = 0.02 * std::min(x - *std::prev(here), *next - x);
            const auto rise = [&](double from, double to) { return at(to, quantity) - at(from, quantity); };
            const auto bend = [&](double middle) {
                return rise(middle, middle + h) - rise(middle - h, middle);
            };
            const bool isExtremum = rise(x - h, x) * rise(x, x + h) < 0;
            const bool isInflection = bend(x - h) * bend(x + h) < 0;
            EXPECT_TRUE(isExtremum || isInflection) << "at " << x;
            if (quantity == Quantity::Value && isExtremum) {
                EXPECT_NEAR(at(x, Quantity::Derivative), 0.0, 4 * epsilon) << "at " << x;
            }
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Curves, ShapeTest, testing::ValuesIn(shapes),
                         [](const auto& instance) { return std::string(instance.param.testName); });

} // namespace
} // namespace activation_explorer::core
