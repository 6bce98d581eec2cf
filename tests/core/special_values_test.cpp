// SPDX-License-Identifier: MIT
// What every function gives at NaN, ±0, ±∞, the greatest and the smallest doubles. Expectations are the
// limits and first terms of the formulas in core/functions/, not what the program printed.
#include "core/catalogue.h"
#include "support.h"

#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>
#include <limits>
#include <ostream>
#include <set>
#include <string>

namespace activation_explorer::core {
namespace {

constexpr double unit = std::numeric_limits<double>::denorm_min();
constexpr double sixteenUnits = 16 * unit;
constexpr double halfPi = 1.5707963267948966;

struct Special {
    const char* curve;
    ValueAndDerivative atMinusInfinity;
    ValueAndDerivative atPlusInfinity;
    ValueAndDerivative atMinusLargest;
    ValueAndDerivative atPlusLargest;
    ValueAndDerivative atMinusZero; ///< its sign counts
    ValueAndDerivative atPlusZero;
    double atMinusSubnormal; ///< f(−16 units), in units where it is subnormal
    double atPlusSubnormal;
};

void PrintTo(const Special& special, std::ostream* out)
{
    *out << special.curve;
}

class SpecialValuesTest : public testing::TestWithParam<Special>
{
protected:
    /// To one unit in the last place, infinities and zeros with their signs.
    static bool same(double a, double b)
    {
        return (std::isnan(a) && std::isnan(b)) || (a == b && std::signbit(a) == std::signbit(b)) ||
               std::abs(a - b) <= epsilon * std::min(std::abs(a), std::abs(b));
    }
    void expectAt(double x, ValueAndDerivative expected) const
    {
        const auto [value, derivative] = curve.evaluate(x);
        EXPECT_TRUE(same(value, expected.value))
            << "f(" << x << ") = " << value << ", not " << expected.value;
        EXPECT_TRUE(derivative == expected.derivative ||
                    (std::isnan(derivative) && std::isnan(expected.derivative)))
            << "f'(" << x << ") = " << derivative << ", not " << expected.derivative;
    }
    const Curve curve = curveOf(GetParam().curve);
};

TEST_P(SpecialValuesTest, NotANumberGivesNotANumberTwice)
{
    expectAt(notANumber, {notANumber, notANumber});
}

TEST_P(SpecialValuesTest, InfinityGivesTheLimits)
{
    expectAt(-infinity, GetParam().atMinusInfinity);
    expectAt(infinity, GetParam().atPlusInfinity);
}

TEST_P(SpecialValuesTest, TheGreatestDoublesGiveWhatTheFormulaDoes)
{
    expectAt(-largest, GetParam().atMinusLargest);
    expectAt(largest, GetParam().atPlusLargest);
}

TEST_P(SpecialValuesTest, ZeroKeepsItsSignWhereTheFunctionIsAMultipleOfX)
{
    expectAt(-0.0, GetParam().atMinusZero);
    expectAt(0.0, GetParam().atPlusZero);
}

TEST_P(SpecialValuesTest, SubnormalNumbersAreNotLost)
{
    EXPECT_EQ(curve.evaluate(-sixteenUnits).value, GetParam().atMinusSubnormal);
    EXPECT_EQ(curve.evaluate(sixteenUnits).value, GetParam().atPlusSubnormal);
}

constexpr double units(double count)
{
    return count * unit;
}

const Special specials[] = {
    // curve, −∞, +∞, −max, +max, −0, +0, −16 units, 16 units
    {"relu", {0, 0}, {infinity, 1}, {0, 0}, {largest, 1}, {0, 0}, {0, 0}, 0, units(16)},
    {"leaky_relu:negative_slope=0.5",
     {-infinity, .5},
     {infinity, 1},
     {-largest / 2, .5},
     {largest, 1},
     {-0.0, .5},
     {0, .5},
     units(-8),
     units(16)},
    {"leaky_relu:negative_slope=0",
     {0, 0},
     {infinity, 1},
     {-0.0, 0},
     {largest, 1},
     {-0.0, 0},
     {0, 0},
     0,
     units(16)},
    {"prelu",
     {-infinity, .25},
     {infinity, 1},
     {-largest / 4, .25},
     {largest, 1},
     {-0.0, .25},
     {0, .25},
     units(-4),
     units(16)},
    {"rrelu:lower=0.25,upper=0.75",
     {-infinity, .5},
     {infinity, 1},
     {-largest / 2, .5},
     {largest, 1},
     {-0.0, .5},
     {0, .5},
     units(-8),
     units(16)},
    {"relu6", {0, 0}, {6, 0}, {0, 0}, {6, 0}, {0, 0}, {0, 0}, 0, units(16)},
    {"hardtanh", {-1, 0}, {1, 0}, {-1, 0}, {1, 0}, {-0.0, 1}, {0, 1}, units(-16), units(16)},
    {"threshold", {0, 0}, {infinity, 1}, {0, 0}, {largest, 1}, {0, 0}, {0, 0}, 0, 0},
    {"softplus",
     {0, 0},
     {infinity, 1},
     {0, 0},
     {largest, 1},
     {0.6931471805599453, .5},
     {0.6931471805599453, .5},
     0.6931471805599453,
     0.6931471805599453},
    {"squareplus", {0, 0}, {infinity, 1}, {4 / largest / 4, 0}, {largest, 1}, {1, .5}, {1, .5}, 1, 1},
    {"sparse_plus", {0, 0}, {infinity, 1}, {0, 0}, {largest, 1}, {.25, .5}, {.25, .5}, .25, .25},
    {"logsigmoid",
     {-infinity, 1},
     {-0.0, 0},
     {-largest, 1},
     {-0.0, 0},
     {-0.6931471805599453, .5},
     {-0.6931471805599453, .5},
     -0.6931471805599453,
     -0.6931471805599453},
    {"elu:alpha=2", {-2, 0}, {infinity, 1}, {-2, 0}, {largest, 1}, {-0.0, 2}, {0, 2}, units(-32), units(16)},
    // 1.0507… and 1.7580…; 16 times that is 16.8 and 28.1.
    {"selu",
     {-1.7580993408473768, 0},
     {infinity, 1.0507009873554805},
     {-1.7580993408473768, 0},
     {infinity, 1.0507009873554805},
     {-0.0, 1.7580993408473768},
     {0, 1.7580993408473768},
     units(-28),
     units(17)},
    {"celu", {-1, 0}, {infinity, 1}, {-1, 0}, {largest, 1}, {-0.0, 1}, {0, 1}, units(-16), units(16)},
    {"sigmoid", {0, 0}, {1, 0}, {0, 0}, {1, 0}, {.5, .25}, {.5, .25}, .5, .5},
    {"tanh", {-1, 0}, {1, 0}, {-1, 0}, {1, 0}, {-0.0, 1}, {0, 1}, units(-16), units(16)},
    {"hardsigmoid", {0, 0}, {1, 0}, {0, 0}, {1, 0}, {.5, 1. / 6}, {.5, 1. / 6}, .5, .5},
    {"sparse_sigmoid", {0, 0}, {1, 0}, {0, 0}, {1, 0}, {.5, .5}, {.5, .5}, .5, .5},
    // 1 / max² is far below the smallest double, 1 / max is not.
    {"softsign", {-1, 0}, {1, 0}, {-1, 0}, {1, 0}, {-0.0, 1}, {0, 1}, units(-16), units(16)},
    {"arctan",
     {-halfPi, 0},
     {halfPi, 0},
     {-halfPi, 0},
     {halfPi, 0},
     {-0.0, 1},
     {0, 1},
     units(-16),
     units(16)},
    {"silu", {-0.0, 0}, {infinity, 1}, {-0.0, 0}, {largest, 1}, {-0.0, .5}, {0, .5}, units(-8), units(8)},
    {"silu:beta=-1", {-infinity, 1}, {0, 0}, {-largest, 1}, {0, 0}, {-0.0, .5}, {0, .5}, units(-8), units(8)},
    {"silu:beta=0",
     {-infinity, .5},
     {infinity, .5},
     {-largest / 2, .5},
     {largest / 2, .5},
     {-0.0, .5},
     {0, .5},
     units(-8),
     units(8)},
    {"gelu", {-0.0, 0}, {infinity, 1}, {-0.0, 0}, {largest, 1}, {-0.0, .5}, {0, .5}, units(-8), units(8)},
    {"gelu_tanh",
     {-0.0, 0},
     {infinity, 1},
     {-0.0, 0},
     {largest, 1},
     {-0.0, .5},
     {0, .5},
     units(-8),
     units(8)},
    {"quick_gelu",
     {-0.0, 0},
     {infinity, 1},
     {-0.0, 0},
     {largest, 1},
     {-0.0, .5},
     {0, .5},
     units(-8),
     units(8)},
    {"hardswish", {0, 0}, {infinity, 1}, {0, 0}, {largest, 1}, {-0.0, .5}, {0, .5}, units(-8), units(8)},
    // tanh(ln 2) = 3/5; 16 times that is 9.6.
    {"mish", {-0.0, 0}, {infinity, 1}, {-0.0, 0}, {largest, 1}, {-0.0, .6}, {0, .6}, units(-10), units(10)},
    {"tanhshrink", {-infinity, 1}, {infinity, 1}, {-largest, 1}, {largest, 1}, {-0.0, 0}, {0, 0}, 0, 0},
    {"softshrink", {-infinity, 1}, {infinity, 1}, {-largest, 1}, {largest, 1}, {0, 0}, {0, 0}, 0, 0},
    {"hardshrink", {-infinity, 1}, {infinity, 1}, {-largest, 1}, {largest, 1}, {0, 0}, {0, 0}, 0, 0},
    {"identity",
     {-infinity, 1},
     {infinity, 1},
     {-largest, 1},
     {largest, 1},
     {-0.0, 1},
     {0, 1},
     units(-16),
     units(16)},
    {"step", {0, 0}, {1, 0}, {0, 0}, {1, 0}, {.5, 0}, {.5, 0}, 0, 1},
    // sin and cos of max by MPFR.
    {"sine",
     {notANumber, notANumber},
     {notANumber, notANumber},
     {-0.004961954789184062, -0.9999876894265599},
     {0.004961954789184062, -0.9999876894265599},
     {-0.0, 1},
     {0, 1},
     units(-16),
     units(16)},
};

std::string idOf(const Special& special)
{
    return std::string(curveOf(special.curve).activation().id);
}

INSTANTIATE_TEST_SUITE_P(Curves, SpecialValuesTest, testing::ValuesIn(specials), [](const auto& instance) {
    return idOf(instance.param) + "_" + std::to_string(instance.index);
});

TEST(SpecialValuesTableTest, EveryFunctionIsAmongThem)
{
    std::set<std::string> tested;
    for (const Special& special : specials)
        tested.insert(idOf(special));
    for (const Activation* activation : catalogue())
        EXPECT_TRUE(tested.contains(std::string(activation->id))) << activation->id;
}

} // namespace
} // namespace activation_explorer::core
