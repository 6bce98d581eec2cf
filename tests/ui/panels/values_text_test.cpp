// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/curve.h"
#include "ui/panels/values_text.h"
#include "ui/text.h"

#include <cmath>
#include <gmock/gmock.h>
#include <limits>
#include <QLocale>
#include <rapidcheck/gtest.h>

namespace activation_explorer::ui {
namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

std::string difference(double value, double error)
{
    return differenceText({value, error}).toStdString();
}

std::string differenceOf(const char* curve, const char* reference, double x)
{
    return differenceText(core::difference(core::Curve::parse(curve).value(),
                                           core::Curve::parse(reference).value(), core::Quantity::Value, x))
        .toStdString();
}

std::string breakpoint(const char* curve, double x)
{
    return breakpointText(core::Curve::parse(curve).value(), x, Wording::Full).toStdString();
}

TEST(ValuesTextTest, ValuesAreWholeAndWhatIsNoNumberIsSaid)
{
    EXPECT_EQ(valueText(0.1).toStdString(), "0.1");
    EXPECT_EQ(valueText(infinity).toStdString(), "∞");
    EXPECT_EQ(valueText(-infinity).toStdString(), "-∞");
    EXPECT_EQ(valueText(std::nan("")).toStdString(), "undefined");
}

TEST(ValuesTextTest, ErrorsAreRoundedUpToTwoDigits)
{
    EXPECT_EQ(roundedUp(1.4e-14), 1.4e-14);
    EXPECT_EQ(roundedUp(1.41e-14), 1.5e-14);
    EXPECT_EQ(roundedUp(1.49e-14), 1.5e-14);
    EXPECT_EQ(roundedUp(9.91e3), 1e4);
    EXPECT_EQ(roundedUp(9.99), 10);
    EXPECT_EQ(roundedUp(1), 1);
    EXPECT_EQ(roundedUp(5e-324), 5e-324);
}

RC_GTEST_PROP(ValuesTextTest, ARoundedErrorIsNoLessAndLittleMore, ())
{
    const double error = std::exp2(*rc::gen::inRange(-1000000, 1000000) / 1000.0);
    RC_ASSERT(roundedUp(error) >= error);
    RC_ASSERT(roundedUp(error) <= error * 1.1 * (1 + 1e-15));
    const QString text = localNumber(roundedUp(error));
    RC_ASSERT(text.toDouble() == QString::number(roundedUp(error), 'e', 1).toDouble());
}

TEST(ValuesTextTest, ADifferenceHasTheDigitsThatAreRight)
{
    EXPECT_EQ(difference(1.23456789, 0.001), "1.235");
    EXPECT_EQ(difference(1.23456789, 0.0099), "1.235");
    EXPECT_EQ(difference(-123456, 100), "-123500");
    EXPECT_EQ(difference(0.5000001, 1e-3), "0.5") << "no zeros at the end";
    EXPECT_EQ(difference(1.5e-300, 1e-301), "1.5e-300");
    EXPECT_EQ(difference(2, 1), "2");
    EXPECT_EQ(difference(9.9999, 0.01), "10");
    EXPECT_EQ(difference(0.1, 0), "0.1");
    EXPECT_EQ(difference(-0.0, 0), "0");
    EXPECT_EQ(difference(0.1, 1e-30), "0.1");
    EXPECT_EQ(difference(1.0 / 3, 1e-30), "0.3333333333333333");
}

TEST(ValuesTextTest, WhatMayAsWellBeZeroIsSaidToBeSo)
{
    EXPECT_EQ(difference(1e-16, 1.31e-14), "0 ± 1.4e-14");
    EXPECT_EQ(difference(0, 0.1), "0 ± 0.1");
    EXPECT_EQ(difference(-3, 3), "0 ± 3");
    EXPECT_EQ(difference(0, 0), "0");
    EXPECT_EQ(difference(0, 1e-320), "0") << "both are 0";
}

TEST(ValuesTextTest, WhatOverflowsIsInfiniteOrUndefined)
{
    EXPECT_EQ(difference(infinity, infinity), "∞");
    EXPECT_EQ(difference(-infinity, infinity), "-∞");
    EXPECT_EQ(difference(std::nan(""), infinity), "undefined");
}

TEST(ValuesTextTest, DigitsShownAreThoseOfTheTruth)
{
    EXPECT_EQ(differenceOf("softplus", "relu", 0), "0.6931471805599453"); // ln 2 = 0.69314718055994530941…
    EXPECT_EQ(differenceOf("tanh", "identity", 1e-3), "-3.333332e-10");   // −x³/3 + 2x⁵/15 − …
}

RC_GTEST_PROP(ValuesTextTest, ADifferenceShownIsAsNearAsItsErrorAndHasNoDigitBeyond, ())
{
    const double value = std::exp2(*rc::gen::inRange(-900000, 900000) / 1000.0);
    const double error = value * std::exp2(-*rc::gen::inRange(1, 60000) / 1000.0);
    const QString text = differenceText({value, error});
    const double place = std::pow(10, std::floor(std::log10(error)));
    RC_ASSERT(std::abs(text.toDouble() - value) <= 0.5 * place * (1 + 1e-9) + 1e-16 * value);
    const double steps = text.toDouble() / place; // a whole number of the error's decimal places
    RC_ASSERT(steps > 1e15 || std::abs(steps - std::round(steps)) < 1e-9 * steps + 1e-9);
}

TEST(ValuesTextTest, AKinkTellsItsSlopesAndWhatIsShown)
{
    EXPECT_EQ(breakpoint("elu:alpha=10", 0), "kink: slope 10 on the left, 1 on the right; PyTorch: 10");
    EXPECT_EQ(breakpoint("relu", 0), "kink: slope 0 on the left, 1 on the right; PyTorch: 0");
    EXPECT_EQ(breakpoint("relu6", 6), "kink: slope 1 on the left, 0 on the right; PyTorch: 0");
    EXPECT_EQ(breakpoint("leaky_relu:negative_slope=-1e300", 0),
              "kink: slope -1e+300 on the left, 1 on the right; PyTorch: -1e+300");
}

TEST(ValuesTextTest, InShortTheSameIsSaid)
{
    const auto inShort = [](const char* curve, double x) {
        return breakpointText(core::Curve::parse(curve).value(), x, Wording::Short).toStdString();
    };
    EXPECT_EQ(inShort("elu:alpha=10", 0), "kink: slope 10 | 1; PyTorch: 10");
    EXPECT_EQ(inShort("relu", 0), "kink: slope 0 | 1; PyTorch: 0");
    EXPECT_EQ(inShort("step", 0), "jump: 0 | 1; PyTorch: 0.5");
    EXPECT_EQ(inShort("hardshrink", 0.5), "jump: 0 | 0.5; PyTorch: 0; slope 0 | 1; PyTorch: 0");
    EXPECT_EQ(inShort("relu", 1), "");
}

TEST(ValuesTextTest, AJumpTellsItsEndsAndWhatIsShown)
{
    EXPECT_EQ(breakpoint("step:values=0.25", 0), "jump from 0 to 1; PyTorch's value: 0.25");
    EXPECT_EQ(breakpoint("threshold:threshold=0,value=-1", 0),
              "jump from -1 to 0; PyTorch's value: -1; slope 0 on the left, 1 on the right; PyTorch: 0");
    EXPECT_EQ(breakpoint("hardshrink", 0.5), "jump from 0 to 0.5; PyTorch's value: 0; slope 0 on the left, 1 "
                                             "on the right; PyTorch: 0");
    EXPECT_EQ(breakpoint("hardshrink", -0.5), "jump from -0.5 to 0; PyTorch's value: 0; slope 1 on the left, "
                                              "0 on the right; PyTorch: 0");
}

TEST(ValuesTextTest, ATinyJumpHasTheDigitsThatTellIt)
{
    // softplus(20) = 20 + ln(1 + e^-20), e^-20 = 2.0611536e-9; above the threshold it is x.
    const std::string note = breakpoint("softplus", 20);
    EXPECT_THAT(note, testing::StartsWith("jump from 20.000000002 to 20; PyTorch's value: 20.000000002"));
    EXPECT_THAT(note,
                testing::HasSubstr("slope 0.999999998 on the left, 1 on the right; PyTorch: 0.999999998"));
}

TEST(ValuesTextTest, ElsewhereThereIsNothingToTell)
{
    EXPECT_EQ(breakpoint("relu", std::numeric_limits<double>::denorm_min()), "");
    EXPECT_EQ(breakpoint("elu:alpha=1", 0), "") << "α = 1 has no kink";
    EXPECT_EQ(breakpoint("sigmoid", 0), "");
}

TEST(ValuesTextTest, LimitsAreShort)
{
    EXPECT_EQ(limitText(-1e9).toStdString(), "-1e9");
    EXPECT_EQ(limitText(1e18).toStdString(), "1e18");
    EXPECT_EQ(limitText(1e-9).toStdString(), "1e-9");
    EXPECT_EQ(limitText(0.012).toStdString(), "0.012");
}

} // namespace
} // namespace activation_explorer::ui
