// SPDX-License-Identifier: MIT
// Where activations are not smooth, and what extreme parameters do to the points that they declare.
#include "core/activation.h"
#include "core/catalogue.h"
#include "support.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <gtest/gtest.h>
#include <limits>
#include <string>
#include <vector>

namespace activation_explorer::core {
namespace {

std::vector<double> breakpointsOf(const char* text)
{
    const Curve curve = curveOf(text);
    std::vector<double> xs;
    for (const Breakpoint& b : curve.activation().breakpoints(curve.values()))
        xs.push_back(b.x);
    return xs;
}

using Points = std::vector<double>;

TEST(BreakpointTest, AreWhereTheFormulaChanges)
{
    EXPECT_EQ(breakpointsOf("relu"), Points{0});
    EXPECT_EQ(breakpointsOf("relu6"), (Points{0, 6}));
    EXPECT_EQ(breakpointsOf("leaky_relu"), Points{0});
    EXPECT_EQ(breakpointsOf("prelu"), Points{0});
    EXPECT_EQ(breakpointsOf("rrelu"), Points{0});
    EXPECT_EQ(breakpointsOf("hardtanh:min_val=-2,max_val=3"), (Points{-2, 3}));
    EXPECT_EQ(breakpointsOf("threshold:threshold=4"), Points{4});
    EXPECT_EQ(breakpointsOf("softplus"), Points{20});
    EXPECT_EQ(breakpointsOf("sparse_plus"), (Points{-1, 1}));
    EXPECT_EQ(breakpointsOf("elu:alpha=2"), Points{0});
    EXPECT_EQ(breakpointsOf("selu"), Points{0});
    EXPECT_EQ(breakpointsOf("celu"), Points{0}); // of the second derivative
    EXPECT_EQ(breakpointsOf("hardsigmoid"), (Points{-3, 3}));
    EXPECT_EQ(breakpointsOf("sparse_sigmoid"), (Points{-1, 1}));
    EXPECT_EQ(breakpointsOf("softsign"), Points{0}); // of the second derivative
    EXPECT_EQ(breakpointsOf("hardswish"), (Points{-3, 3}));
    EXPECT_EQ(breakpointsOf("softshrink:lambd=2"), (Points{-2, 2}));
    EXPECT_EQ(breakpointsOf("hardshrink:lambd=2"), (Points{-2, 2}));
    EXPECT_EQ(breakpointsOf("step"), Points{0});
    for (const char* smooth : {"squareplus", "logsigmoid", "sigmoid", "tanh", "arctan", "silu", "gelu",
                               "gelu_tanh", "quick_gelu", "mish", "tanhshrink", "identity", "sine"})
        EXPECT_EQ(breakpointsOf(smooth), Points{}) << smooth;
}

TEST(BreakpointTest, VanishWithTheKink)
{
    EXPECT_EQ(breakpointsOf("leaky_relu:negative_slope=1"), Points{}); // a straight line
    EXPECT_EQ(breakpointsOf("prelu:weight=1"), Points{});
    EXPECT_EQ(breakpointsOf("rrelu:lower=0.5,upper=1.5"), Points{});
    EXPECT_EQ(breakpointsOf("hardtanh:min_val=3,max_val=-2"), Points{}); // constants
    EXPECT_EQ(breakpointsOf("hardtanh:min_val=3,max_val=3"), Points{});
    EXPECT_EQ(breakpointsOf("softplus:threshold=100"), Points{}); // both branches are the same doubles there
}

TEST(BreakpointTest, StaysInShrinkageByNothing)
{
    // The identity, but for the derivative 0 at 0, as PyTorch has it.
    for (const char* text : {"softshrink:lambd=0", "hardshrink:lambd=0"}) {
        const Curve curve = curveOf(text);
        const auto all = curve.activation().breakpoints(curve.values());
        ASSERT_EQ(all.size(), 1U);
        EXPECT_EQ(all[0].x, 0.0);
        EXPECT_FALSE(all[0].valueJumps);
        EXPECT_TRUE(all[0].derivativeJumps);
        EXPECT_EQ(curve.evaluate(0).derivative, 0.0);
    }
}

TEST(SoftplusTest, BreakpointIsTheLastDoubleOfTheCurvedBranch)
{
    for (const double beta : {1e-300, 1e-6, 0.01, 0.1, 0.3, 1.0, 3.0, 7.7, 1e6, 1e300}) {
        // 0.01 x underflows to 0 for the smallest x, so that for threshold 0 the last one is above 0.
        for (const double threshold : {-1e-300, 0.0, 1e-300, 0.1, 1.0, 20.0, -3.0}) {
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

TEST(SoftplusTest, BendsAtZeroOnlyIfThatIsOnItsCurvedBranch)
{
    const Activation& softplus = curveOf("softplus").activation();
    EXPECT_EQ(softplus.shapePoints(Quantity::Derivative, std::array{1.0, 20.0}), Points{0});
    EXPECT_EQ(softplus.shapePoints(Quantity::Derivative, std::array{1.0, -3.0}), Points{});
}

TEST(SiluTest, ShapePointsScaleWithBeta)
{
    const Activation& silu = curveOf("silu").activation();
    const auto points = [&](double beta) { return silu.shapePoints(Quantity::Value, std::array{beta}); };
    // The minimum of x sigmoid(x), as Elfwing et al. 2017 have it in section 2: x = -1.28.
    EXPECT_NEAR(points(1)[1], -1.28, 0.005);
    for (const double beta : {-2.0, -1e-300, 0.1, 10.0, 1e300}) {
        const Points scaled = points(beta);
        ASSERT_EQ(scaled.size(), 3U) << beta;
        EXPECT_EQ(scaled[1], points(1)[1] / beta) << beta;
    }
    EXPECT_EQ(points(0), Points{});
    EXPECT_EQ(points(smallest), Points{}); // they are beyond the doubles
}

/// Every value that is extreme in some way and allowed.
std::vector<double> extremesOf(const Parameter& parameter)
{
    std::vector<double> result{0.0,   1.0,    -1.0,   smallest, -smallest, 1e-300,  -1e-300,
                               1e300, -1e300, 1e-154, 1e154,    largest,   -largest};
    std::erase_if(result, [&](double value) { return !parameter.domain.contains(value); });
    return result;
}

void expectAscending(const std::vector<double>& points, const std::string& where)
{
    EXPECT_TRUE(std::ranges::all_of(points, [](double x) { return std::isfinite(x); })) << where;
    EXPECT_TRUE(std::ranges::is_sorted(points, std::ranges::less_equal())) << where;
}

void expectSoundPieces(const Curve& curve)
{
    double last = -infinity;
    for (const PolynomialPiece& p : curve.activation().polynomialPieces(curve.values())) {
        EXPECT_EQ(p.from, last) << curve.text();
        EXPECT_LT(p.from, p.to) << curve.text();
        EXPECT_TRUE(std::isfinite(p.constant) && std::isfinite(p.linear)) << curve.text();
        last = p.to;
    }
    EXPECT_EQ(last, infinity) << curve.text();
}

void expectSoundShape(const Curve& curve)
{
    const Activation& activation = curve.activation();
    expectAscending(breakpointsOf(curve.text().c_str()), curve.text());
    for (const Quantity quantity : {Quantity::Value, Quantity::Derivative})
        expectAscending(activation.shapePoints(quantity, curve.values()), curve.text());
    if (const auto asymptotes = activation.asymptotes(curve.values())) {
        for (const Line line : {asymptotes->left, asymptotes->right})
            EXPECT_TRUE(std::isfinite(line.slope) && std::isfinite(line.intercept)) << curve.text();
    }
    if (activation.polynomialPieces)
        expectSoundPieces(curve);
}

TEST(ExtremeParameterTest, LeavePointsFiniteAndAscendingAndPiecesWhole)
{
    for (const Activation* activation : catalogue()) {
        for (std::size_t i = 0; i < activation->parameters.size(); ++i) {
            for (const double first : extremesOf(activation->parameters[i])) {
                Curve curve(*activation);
                ASSERT_TRUE(curve.setValue(i, first));
                expectSoundShape(curve);
                for (std::size_t j = i + 1; j < activation->parameters.size(); ++j) {
                    for (const double second : extremesOf(activation->parameters[j])) {
                        ASSERT_TRUE(curve.setValue(j, second));
                        expectSoundShape(curve);
                    }
                }
            }
        }
    }
}

} // namespace
} // namespace activation_explorer::core
