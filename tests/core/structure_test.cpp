// SPDX-License-Identifier: MIT
// What an activation declares beside its shape, asymptotes, pieces, symmetry, period and moments, against
// what it computes.
#include "core/activation.h"
#include "core/catalogue.h"
#include "shapes.h"
#include "support.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <gtest/gtest.h>
#include <numbers>
#include <random>
#include <string>
#include <vector>

namespace activation_explorer::core {
namespace {

class StructureTest : public testing::TestWithParam<Shape>
{
protected:
    const Curve curve = curveOf(GetParam().curve);
    const Activation& activation = curve.activation();
    const double reach = GetParam().reach;
    std::mt19937_64 random{11};
};

void expectLimit(ValueAndDerivative limit, Line line, double side)
{
    EXPECT_EQ(limit.value, line.slope == 0 ? line.intercept : line.slope * side);
    EXPECT_EQ(limit.derivative, line.slope);
}

TEST_P(StructureTest, ComesToItsAsymptotes)
{
    const auto asymptotes = activation.asymptotes(curve.values());
    if (!asymptotes) {
        EXPECT_TRUE(std::isnan(curve.evaluate(infinity).value));
        EXPECT_TRUE(std::isnan(curve.evaluate(-infinity).value));
        return;
    }
    for (const double far : {1e2, 1e4, 1e6, 1e8}) { // in reaches; the slowest fall off like 1 / x
        for (const auto& [side, line] :
             {std::pair{-1.0, asymptotes->left}, std::pair{1.0, asymptotes->right}}) {
            const double x = side * far * reach;
            const double y = line.slope * x + line.intercept;
            EXPECT_NEAR(curve.evaluate(x).value, y, reach / far + 2 * epsilon * std::abs(y)) << "at " << x;
        }
    }
    expectLimit(curve.evaluate(-infinity), asymptotes->left, -infinity);
    expectLimit(curve.evaluate(infinity), asymptotes->right, infinity);
}

TEST_P(StructureTest, PiecesReproduceItAndMeetAtItsBreakpoints)
{
    if (!activation.polynomialPieces)
        return;
    const auto pieces = activation.polynomialPieces(curve.values());
    std::vector<double> seams;
    for (std::size_t i = 0; i + 1 < pieces.size(); ++i) {
        EXPECT_EQ(pieces[i].to, pieces[i + 1].from);
        seams.push_back(pieces[i].to);
    }
    ASSERT_FALSE(pieces.empty());
    EXPECT_EQ(pieces.front().from, -infinity);
    EXPECT_EQ(pieces.back().to, infinity);
    std::vector<double> breakpoints;
    for (const Breakpoint& b : activation.breakpoints(curve.values()))
        breakpoints.push_back(b.x);
    EXPECT_EQ(seams, breakpoints);

    for (const PolynomialPiece& p : pieces) {
        ASSERT_LT(p.from, p.to);
        std::uniform_real_distribution<double> anywhere(std::max(p.from, -reach), std::min(p.to, reach));
        for (int i = 0; i < 1000; ++i) {
            const double x = anywhere(random);
            if (x == p.from || x == p.to)
                continue;
            const double size = std::abs(p.constant) + std::abs(p.linear * x) + std::abs(p.quadratic * x * x);
            const auto [value, derivative] = curve.evaluate(x);
            EXPECT_NEAR(value, p.constant + p.linear * x + p.quadratic * x * x, 4 * epsilon * size);
            EXPECT_NEAR(derivative, p.linear + 2 * p.quadratic * x, 4 * epsilon * (1 + std::abs(x)));
        }
    }
}

TEST_P(StructureTest, HasExactlyTheSymmetryDeclared)
{
    bool odd = true;
    bool even = true;
    std::uniform_real_distribution<double> anywhere(0, reach);
    for (int i = -1074; i < 1024 + 500; ++i) {
        const double x = i < 1024 ? std::ldexp(1.0, i) : anywhere(random);
        const auto [right, rightSlope] = curve.evaluate(x);
        const auto [left, leftSlope] = curve.evaluate(-x);
        odd = odd && left == -right && leftSlope == rightSlope;
        even = even && left == right && leftSlope == -rightSlope;
    }
    odd = odd && curve.evaluate(0).value == 0;
    const Symmetry actual = odd && even ? Symmetry::Zero
                            : odd       ? Symmetry::Odd
                            : even      ? Symmetry::Even
                                        : Symmetry::None;
    EXPECT_EQ(activation.symmetry ? activation.symmetry(curve.values()) : Symmetry::None, actual);
}

TEST_P(StructureTest, HasExactlyThePeriodDeclared)
{
    const auto returnsAfter = [this](double p) {
        std::uniform_real_distribution<double> anywhere(-reach, reach);
        for (int i = 0; i < 100; ++i) {
            const double x = anywhere(random);
            if (std::abs(curve.evaluate(x + p).value - curve.evaluate(x).value) > 1e-13)
                return false;
        }
        return true;
    };
    if (activation.period == 0) {
        EXPECT_FALSE(returnsAfter(1.0) && !activation.polynomialPieces); // a constant returns after any time
        return;
    }
    EXPECT_TRUE(returnsAfter(activation.period));
    for (const int part : {2, 3, 5, 7})
        EXPECT_FALSE(returnsAfter(activation.period / part)) << part;
}

TEST_P(StructureTest, HasTheMomentsDeclared)
{
    if (!activation.moments)
        return;
    // The trapezoidal rule with a kink at a node: the error is about step^2 / 12 times the slope's jump.
    constexpr double step = 1e-4;
    Moments sum{};
    for (int i = -120000; i <= 120000; ++i) {
        const double x = i * step;
        const double weight = step * std::exp(-x * x / 2) * std::numbers::inv_sqrtpi / std::numbers::sqrt2;
        const auto [value, derivative] = curve.evaluate(x);
        sum.mean += weight * value;
        sum.secondMoment += weight * value * value;
        if (i != 0)
            sum.derivativeMoment += weight * derivative * derivative;
    }
    const double leftSlope = curve.evaluate(-1e-300).derivative; // at 0 the mean of both sides
    const double rightSlope = curve.evaluate(1e-300).derivative;
    sum.derivativeMoment += step * (leftSlope * leftSlope + rightSlope * rightSlope) / 2 *
                            std::numbers::inv_sqrtpi / std::numbers::sqrt2;
    const Moments declared = activation.moments(curve.values());
    const double size = std::max(1.0, declared.secondMoment);
    EXPECT_NEAR(declared.mean, sum.mean, 1e-8 * size);
    EXPECT_NEAR(declared.secondMoment, sum.secondMoment, 1e-8 * size);
    EXPECT_NEAR(declared.derivativeMoment, sum.derivativeMoment, 1e-7 * size);
}

INSTANTIATE_TEST_SUITE_P(Curves, StructureTest, testing::ValuesIn(shapes),
                         [](const auto& instance) { return std::string(instance.param.testName); });

Moments momentsOf(const char* curve)
{
    const Curve parsed = curveOf(curve);
    return parsed.activation().moments(parsed.values());
}

void expectMoments(Moments actual, Moments expected)
{
    constexpr double few = 4 * epsilon;
    EXPECT_NEAR(actual.mean, expected.mean, few * std::max(1.0, std::abs(expected.mean)));
    EXPECT_NEAR(actual.secondMoment, expected.secondMoment, few * std::max(1.0, expected.secondMoment));
    EXPECT_NEAR(actual.derivativeMoment, expected.derivativeMoment,
                few * std::max(1.0, expected.derivativeMoment));
}

TEST(MomentsTest, OfSeluAreThoseItWasMadeFor)
{
    // Klambauer et al. 2017: the fixed point has mean 0 and variance 1. The third by quadrature in mpmath 1.3
    // with 40 digits.
    expectMoments(momentsOf("selu"), {0, 1, 1.0715749924557993});
}

TEST(MomentsTest, OfSineComeFromTheNormalCharacteristicFunction)
{
    expectMoments(momentsOf("sine"), {0, (1 - std::exp(-2.0)) / 2, (1 + std::exp(-2.0)) / 2});
}

TEST(MomentsTest, OfEluAgreeWithQuadrature)
{
    // By quadrature in mpmath 1.3 with 50 digits.
    expectMoments(momentsOf("elu"), {0.1605205722665560, 0.6449454174929239, 0.6681020012231706});
    expectMoments(momentsOf("elu:alpha=2.5"), {-0.1971119899357589, 1.405908859330774, 1.550637507644816});
    expectMoments(momentsOf("elu:alpha=0"), {1 / std::sqrt(2 * std::numbers::pi), 0.5, 0.5}); // relu
}

TEST(MomentsTest, OfEluOverflowOnlyWhereTheyAreThatLarge)
{
    EXPECT_TRUE(std::isfinite(momentsOf("elu:alpha=-3e154").secondMoment)); // its square is infinite
    EXPECT_EQ(momentsOf("elu:alpha=1e155").secondMoment, infinity);
}

TEST(CatalogueStructureTest, OnlyFunctionsOfStraightLinesAndParabolasHavePieces)
{
    std::vector<std::string_view> ids;
    for (const Activation* activation : catalogue()) {
        if (activation->polynomialPieces)
            ids.push_back(activation->id);
    }
    EXPECT_EQ(ids,
              (std::vector<std::string_view>{"relu", "leaky_relu", "prelu", "rrelu", "relu6", "hardtanh",
                                             "threshold", "sparse_plus", "hardsigmoid", "sparse_sigmoid",
                                             "hardswish", "softshrink", "hardshrink", "identity", "step"}));
}

TEST(CatalogueStructureTest, OnlySoftplusHasAShortcut)
{
    for (const Activation* activation : catalogue()) {
        EXPECT_EQ(activation->shortcutParameter.has_value(), activation->id == "softplus");
        if (activation->shortcutParameter) {
            EXPECT_EQ(activation->parameters[*activation->shortcutParameter].id, "threshold");
        }
    }
}

} // namespace
} // namespace activation_explorer::core
