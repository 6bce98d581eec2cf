// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/document/support.h"
#include "ui/facts_text.h"

#include <gtest/gtest.h>
#include <QLocale>

namespace activation_explorer::ui {
namespace {

std::string textOf(const char* curveText, Fact fact, NumberStyle style = {})
{
    const core::Curve curve = core::curveOf(curveText);
    const core::Facts facts = core::factsOf(curve);
    return FactsText(curve, facts, style).of(fact).toStdString();
}

constexpr NumberStyle plain{.notation = NumberStyle::Notation::Plain};
constexpr NumberStyle sixDigits{.digits = 6};

TEST(FactsTextTest, ARangeIncludesTheEndsThatAreAttained)
{
    EXPECT_EQ(textOf("relu", Fact::Range), "[0, ∞)");
    EXPECT_EQ(textOf("softplus", Fact::Range), "(0, ∞)");
    EXPECT_EQ(textOf("tanh", Fact::Range), "(-1, 1)");
    EXPECT_EQ(textOf("relu6", Fact::Range), "[0, 6]");
    EXPECT_EQ(textOf("identity", Fact::Range), "(-∞, ∞)");
    EXPECT_EQ(textOf("identity", Fact::Range, plain), "(-inf, inf)");
}

TEST(FactsTextTest, SaysWhereABoundIsAttained)
{
    EXPECT_EQ(textOf("relu6", Fact::Supremum), "6, at [6, ∞)");
    EXPECT_EQ(textOf("sigmoid", Fact::Supremum), "1, not attained: the limit at ∞");
    EXPECT_EQ(textOf("step", Fact::LargestSlope), "∞: it jumps");
    EXPECT_EQ(textOf("sigmoid", Fact::LargestSlope), "0.25, at 0");
    EXPECT_EQ(textOf("sigmoid", Fact::LipschitzConstant), "0.25");
}

TEST(FactsTextTest, SaysWhetherItIsZeroAtZero)
{
    EXPECT_EQ(textOf("relu", Fact::ZeroAtZero), "yes");
    EXPECT_EQ(textOf("sigmoid", Fact::ZeroAtZero), "no, 0.5");
    EXPECT_EQ(textOf("softplus", Fact::ZeroAtZero, sixDigits), "no, 0.693147"); // ln 2
}

TEST(FactsTextTest, GainKeepsTheMeanSquareAtOne)
{
    EXPECT_EQ(textOf("relu", Fact::Gain, sixDigits), "1.41421"); // √2, as He et al. 2015 have it
    EXPECT_EQ(textOf("identity", Fact::Gain), "1");
    EXPECT_EQ(textOf("sine", Fact::Gain, sixDigits), "1.52087"); // 1 / √((1 − e^−2) / 2)
    EXPECT_EQ(textOf("rrelu:lower=0,upper=0", Fact::Gain, sixDigits), "1.41421");
    EXPECT_EQ(textOf("hardtanh:min_val=0,max_val=0", Fact::Gain), "none"); // E f² is 0
    EXPECT_EQ(textOf("rrelu:lower=1e308,upper=1e308", Fact::Gain), "none");
}

TEST(FactsTextTest, GainHasNoMoreDigitsThanTheMeanSquareIsRightTo)
{
    // softplus's E f² is 0.9212459089, by quadrature to 1e-10: E f² ± 1e-10 gives 1.041863…
    EXPECT_EQ(textOf("softplus", Fact::Gain).substr(0, 7), "1.04186");
    EXPECT_LE(textOf("softplus", Fact::Gain).size(), std::string("1.041863000").size());
    EXPECT_EQ(textOf("softplus:beta=1e8", Fact::Gain, sixDigits), "1.41421");
}

TEST(FactsTextTest, MomentsByQuadratureHaveNoDigitThatIsNotRight)
{
    EXPECT_EQ(textOf("silu:beta=1e-20", Fact::Mean), "0.0000000000");
    EXPECT_EQ(textOf("silu:beta=-1e-12", Fact::Mean), "0.0000000000"); // -2.5e-13, but no -0
    EXPECT_EQ(textOf("silu:beta=-1e-12", Fact::Mean, sixDigits), "0.000000");
    EXPECT_EQ(textOf("silu", Fact::Mean, sixDigits), "0.206621"); // 0.20662096414190… by mpmath
    EXPECT_EQ(textOf("tanh", Fact::Mean), "0");
    EXPECT_EQ(textOf("rrelu:lower=1e308,upper=1e308", Fact::SecondMoment), "beyond 1.8e308");
}

TEST(FactsTextTest, LinesAreWrittenAsOnPaper)
{
    EXPECT_EQ(textOf("tanhshrink", Fact::TowardsPlusInfinity), "x - 1");
    EXPECT_EQ(textOf("tanhshrink", Fact::TowardsMinusInfinity), "x + 1");
    EXPECT_EQ(textOf("leaky_relu:negative_slope=-1", Fact::TowardsMinusInfinity), "-x");
    EXPECT_EQ(textOf("sine", Fact::TowardsPlusInfinity), "no line");
}

TEST(FactsTextTest, WhatThereIsNotIsNone)
{
    for (const Fact fact : {Fact::Roots, Fact::Extrema, Fact::Jumps, Fact::DeadZones, Fact::Period})
        EXPECT_EQ(textOf("sigmoid", fact), "none");
    EXPECT_EQ(textOf("sigmoid", Fact::Shortcut), "none");
}

class GermanFactsTextTest : public testing::Test
{
protected:
    GermanFactsTextTest() { QLocale::setDefault(QLocale(QStringLiteral("de_DE"))); }
    ~GermanFactsTextTest() override { QLocale::setDefault(m_before); }

private:
    QLocale m_before;
};

TEST_F(GermanFactsTextTest, ASemicolonSeparatesWhereTheCommaIsDecimal)
{
    EXPECT_EQ(textOf("hardtanh:min_val=-1.5", Fact::Range), "[-1,5; 1]");
    EXPECT_EQ(textOf("softshrink:lambd=0.25", Fact::DeadZones), "[-0,25; 0,25]");
}

TEST_F(GermanFactsTextTest, PlainNumbersHaveAPointAllTheSame)
{
    EXPECT_EQ(textOf("hardtanh:min_val=-1.5", Fact::Range, plain), "[-1.5, 1]");
    EXPECT_EQ(textOf("silu", Fact::Mean, plain), "0.2066209641");
    EXPECT_EQ(textOf("silu", Fact::Mean), "0,2066209641");
}

} // namespace
} // namespace activation_explorer::ui
