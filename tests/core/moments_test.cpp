// SPDX-License-Identifier: MIT
#include "core/moments.h"

#include "core/catalogue.h"
#include "core/facts.h"
#include "support.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <gtest/gtest.h>
#include <numbers>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace activation_explorer::core {
namespace {

/// What a curve's moments are.
struct Case {
    const char* curve;
    Moments moments;
};

void PrintTo(const Case& c, std::ostream* out)
{
    *out << c.curve;
}

// mpmath 1.3 with 40 digits: quad() of the textbook formula times the normal density over [-45, 45], split at
// 0, ±3, ±10, at kinks, and, where a parameter gives a scale s < 1/10, at ±s 4^k. An odd function's mean is
// 0; SELU's moments are 0 and 1 by construction. The constants in the formulas were exact decimals.
constexpr Case cases[] = {
    Case{"relu", {0.39894228040143267794, 0.5, 0.5}},
    Case{"relu6", {0.39894228024507569834, 0.49999999807527047738, 0.49999999901341235496}},
    Case{"leaky_relu", {0.39495285759741835116, 0.50005, 0.50005}},
    Case{"leaky_relu:negative_slope=-1", {0.79788456080286535588, 1.0, 1.0}},
    Case{"prelu", {0.29920671030107450845, 0.53125, 0.53125}},
    Case{"rrelu", {0.30751800780943768925, 0.52625868055555555556, 0.52625868055555555556}},
    Case{"threshold:threshold=1,value=2",
         {1.924660216656229247, 3.7660049627247721956, 0.15865525393145705141}},
    Case{"hardtanh", {0.0, 0.5160585509617133004, 0.68268949213708589717}},
    Case{"hardtanh:min_val=2,max_val=3",
         {2.008108548299781914, 4.037235176199065217, 0.021400233916549112674}},
    Case{"softplus", {0.80605918334743978453, 0.92124590885930027868, 0.29337903585809296274}},
    Case{"softplus:beta=0.1", {6.9439562324080934126, 48.468839105428872462, 0.25062189693581391382}},
    Case{"softplus:beta=10", {0.4054313031171148664, 0.50093617027251567165, 0.46074043989063592308}},
    Case{"softplus:beta=1e6", {0.39894228040208891169, 0.50000000000000000096, 0.49999960105771959922}},
    Case{"softplus:beta=1e-6", {693147.18056007030942, 480453013918.62471146, 0.2500000000000625}},
    Case{"squareplus", {1.1093055137900279364, 1.5, 0.28931538535597276339}},
    Case{"squareplus:b=1e-12", {0.39894228040443803451, 0.50000000000025, 0.49999968667171567097}},
    Case{"sparse_plus", {0.46233010832811462348, 0.5248435053873498997, 0.3790146377404283251}},
    Case{"logsigmoid", {-0.80605918334743978453, 0.92124590885930027868, 0.29337903585809296274}},
    Case{"elu", {0.16052057226655604962, 0.64494541749292386306, 0.66810200122317060643}},
    Case{"elu:alpha=-2", {0.87578569667118593458, 1.0797816699716954523, 1.1724080048926824257}},
    Case{"selu", {0.0, 1.0, 1.0715749924557992576}},
    Case{"celu", {0.16052057226655604962, 0.64494541749292386306, 0.66810200122317060643}},
    Case{"celu:alpha=1e-6", {0.39894178040183162022, 0.5000000000004999994, 0.50000019947114020067}},
    Case{"celu:alpha=1e6", {2.4999986701930236616e-7, 0.99999920211631419634, 0.99999920211643919607}},
    Case{"sigmoid", {0.5, 0.29337903585809296274, 0.044836241350194371793}},
    Case{"tanh", {0.0, 0.39429449039784117442, 0.46440290244826824197}},
    Case{"hardsigmoid", {0.5, 0.27763909105651259637, 0.027702783442687216971}},
    Case{"sparse_sigmoid", {0.5, 0.3790146377404283251, 0.17067237303427147429}},
    Case{"softsign", {0.0, 0.18301402126654749909, 0.2276713404221824997}},
    Case{"arctan", {0.0, 0.44970091643490215726, 0.5}},
    Case{"silu", {0.20662096414190703726, 0.35577551981735215623, 0.379482351632829309}},
    Case{"silu:beta=1e6", {0.39894228040077644419, 0.49999999999999999869, 0.50000008576382244416}},
    Case{"silu:beta=-3", {-0.34451371432173162829, 0.47215666530887438909, 0.49486548411926827868}},
    Case{"silu:beta=0", {0.0, 0.25, 0.25}},
    Case{"gelu", {0.28209479177387814347, 0.42522148257029867492, 0.45585086564928712211}},
    Case{"gelu_tanh", {0.28203858807878871175, 0.4251937110330994512, 0.45581784596295060428}},
    Case{"quick_gelu", {0.28233055281278527394, 0.42195280689698080838, 0.44954920047910206751}},
    Case{"hardswish", {0.16621670065612330182, 0.33156737513790769459, 0.3585315171786052437}},
    Case{"mish", {0.24040388837479144371, 0.45234219237588277068, 0.47908375837396977461}},
    Case{"tanhshrink", {0.0, 0.18288347119352352325, 0.2529918832439505908}},
    Case{"softshrink", {0.0, 0.41927852005066776313, 0.61707507745197379272}},
    Case{"softshrink:lambd=10", {0.0, 2.9058553914239605881e-25, 1.5239706048321052132e-23}},
    Case{"hardshrink", {0.0, 0.9691404042162732705, 0.61707507745197379272}},
    Case{"identity", {0.0, 1.0, 1.0}},
    Case{"step", {0.5, 0.5, 0.0}},
    Case{"sine", {0.0, 0.43233235838169365405, 0.56766764161830634595}},
};

class MomentsOfCurveTest : public testing::TestWithParam<Case>
{
};

TEST_P(MomentsOfCurveTest, AreThoseOfHighPrecisionQuadrature)
{
    const Facts facts = factsOf(curveOf(GetParam().curve));
    const Moments& exact = GetParam().moments;
    // The promise is 1e-10 for quadrature, but it is far better, and a loss would be a sign of something.
    const auto tolerance = [&](double moment) {
        return (facts.momentsAreClosedForm ? 4 * epsilon : 1e-14) * std::max(1.0, std::abs(moment));
    };
    EXPECT_NEAR(facts.moments.mean, exact.mean, tolerance(exact.mean));
    EXPECT_NEAR(facts.moments.secondMoment, exact.secondMoment, tolerance(exact.secondMoment));
    EXPECT_NEAR(facts.moments.derivativeMoment, exact.derivativeMoment, tolerance(exact.derivativeMoment));
}

INSTANTIATE_TEST_SUITE_P(Curves, MomentsOfCurveTest, testing::ValuesIn(cases), [](const auto& instance) {
    std::string name = instance.param.curve;
    std::ranges::replace_if(
        name, [](char c) { return c == ':' || c == '=' || c == ',' || c == '.' || c == '-'; }, '_');
    return name;
});

TEST(MomentsTest, AreCheckedOfEveryActivation)
{
    std::set<std::string_view> checked;
    for (const Case& c : cases)
        checked.insert(curveOf(c.curve).activation().id);
    for (const Activation* activation : catalogue())
        EXPECT_TRUE(checked.contains(activation->id)) << activation->id;
}

TEST(MomentsTest, OfReluAreThoseOfHalfANormalVariable)
{
    const Moments relu = factsOf(curveOf("relu")).moments;
    EXPECT_DOUBLE_EQ(relu.mean, 1 / std::sqrt(2 * std::numbers::pi));
    EXPECT_EQ(relu.secondMoment, 0.5);
    EXPECT_EQ(relu.derivativeMoment, 0.5);
}

TEST(MomentsTest, OfSeluAreAFixedPoint)
{
    const Moments selu = factsOf(curveOf("selu")).moments; // Klambauer et al. 2017
    EXPECT_NEAR(selu.mean, 0, 1e-15);
    EXPECT_NEAR(selu.secondMoment, 1, 1e-15);
}

TEST(MomentsTest, OfAnOddFunctionHaveMeanExactlyZero)
{
    for (const char* curve : {"tanh", "arctan", "softsign", "tanhshrink", "sine", "softshrink", "hardshrink"})
        EXPECT_EQ(factsOf(curveOf(curve)).moments.mean, 0) << curve;
}

// f = 1 + 2x + 3x² everywhere: E f = 1 + 3, E f² = 1 + (4 + 6) + 9 · 3, E f'² = 4 + 36.
TEST(PolynomialMomentsTest, OfAQuadraticAreItsCoefficients)
{
    for (const double seam : {-50.0, -3.0, -1e-9, 0.0, 0.7, 6.0}) {
        const std::array pieces{PolynomialPiece{-infinity, seam, 1, 2, 3},
                                PolynomialPiece{seam, infinity, 1, 2, 3}};
        const Moments moments = polynomialMoments(pieces);
        EXPECT_NEAR(moments.mean, 4, 4 * 4 * epsilon) << seam;
        EXPECT_NEAR(moments.secondMoment, 38, 4 * 38 * epsilon) << seam;
        EXPECT_NEAR(moments.derivativeMoment, 40, 4 * 40 * epsilon) << seam;
    }
}

// P(X > 10) = 7.6198530241605260660e-24, the density at 10 = 7.6945986267064193463e-23 (mpmath, 40 digits).
TEST(PolynomialMomentsTest, KeepTheirDigitsInTheTails)
{
    const double tail = 7.6198530241605260660e-24;
    const double density = 7.6945986267064193463e-23;
    for (const double side : {-1.0, 1.0}) {
        const std::array pieces{side > 0 ? PolynomialPiece{10, infinity, 0, 1, 0}
                                         : PolynomialPiece{-infinity, -10, 0, 1, 0}};
        const Moments moments = polynomialMoments(pieces);
        EXPECT_NEAR(moments.mean / density, side, 1e-14);
        EXPECT_NEAR(moments.secondMoment / (tail + 10 * density), 1, 1e-14);
        EXPECT_NEAR(moments.derivativeMoment / tail, 1, 1e-14);
    }
}

TEST(PolynomialMomentsTest, AreInfiniteBeyondTheDoublesAndNeverNotANumber)
{
    const Moments steep = factsOf(curveOf("leaky_relu:negative_slope=-1e200")).moments;
    EXPECT_NEAR(steep.mean, 1e200 / std::sqrt(2 * std::numbers::pi), 1e185);
    EXPECT_EQ(steep.secondMoment, infinity);
    EXPECT_EQ(steep.derivativeMoment, infinity);

    const Moments wide = factsOf(curveOf("hardtanh:min_val=-1e308,max_val=1e308")).moments;
    EXPECT_EQ(wide.mean, 0);
    EXPECT_DOUBLE_EQ(wide.secondMoment, 1);
    EXPECT_DOUBLE_EQ(wide.derivativeMoment, 1);

    const Moments rare = factsOf(curveOf("threshold:threshold=-50,value=1e200")).moments;
    EXPECT_NEAR(rare.mean, 0, 1e-15);
    EXPECT_DOUBLE_EQ(rare.secondMoment, 1);
}

// A layer of width w next to 0 in f' changes E f'² by a multiple of w: too coarse a mesh misses it.
TEST(QuadratureMomentsTest, SeeBoundaryLayersOfAnyWidth)
{
    for (double width = 1e-1; width > 1e-18; width /= 10) {
        Curve celu = curveOf("celu");
        ASSERT_TRUE(celu.setValue(0, width));
        // E exp(2 X / w) over X < 0 is erfcx(√2 / w) / 2; for a small w its series is w / √(8π) (1 - w²/4 +
        // …).
        const double series =
            width / std::sqrt(8 * std::numbers::pi) *
            (1 - width * width / 4 + 3 * std::pow(width / 2, 4) - 15 * std::pow(width / 2, 6));
        EXPECT_NEAR(factsOf(celu).moments.derivativeMoment, 0.5 + series,
                    1e-10 * width + 4e-16 + std::pow(width, 9))
            << width;
    }
}

} // namespace
} // namespace activation_explorer::core
