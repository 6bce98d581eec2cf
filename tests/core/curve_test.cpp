// SPDX-License-Identifier: MIT
#include "core/catalogue.h"
#include "core/curve.h"
#include "generators.h"
#include "support.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <limits>
#include <rapidcheck/gtest.h>
#include <string>

namespace activation_explorer::core {
namespace {

using testing::HasSubstr;

std::string errorOf(std::string_view text)
{
    const auto curve = Curve::parse(text);
    return curve ? "no error" : curve.error().english();
}

RC_GTEST_PROP(CurveTest, TextReadsBackAsAnEqualCurve, ())
{
    for (int i = 0; i < 20; ++i) {
        const Curve curve = *anyCurve(300);
        const auto back = Curve::parse(curve.text());
        RC_ASSERT(back.has_value());
        RC_ASSERT(*back == curve);
        RC_ASSERT(back->text() == curve.text());
    }
}

RC_GTEST_PROP(CurveTest, NoTextBreaksTheParser, ())
{
    const auto text = *rc::gen::container<std::string>(
        rc::gen::elementOf(std::string("elusoftplubt:=,.-+ 01e\"%\0\xce\xb2", 28)));
    const auto curve = Curve::parse(text);
    if (curve)
        RC_ASSERT(Curve::parse(curve->text()).value() == *curve);
    else
        RC_ASSERT(!curve.error().english().empty());
}

TEST(CurveTest, StartsWithTheDefaults)
{
    const Curve curve(*findActivation("softplus"));
    EXPECT_THAT(curve.values(), testing::ElementsAre(1.0, 20.0));
    EXPECT_EQ(&curve.activation(), findActivation("softplus"));
    EXPECT_EQ(curveOf("softplus"), curve);
    EXPECT_TRUE(curveOf("relu").values().empty());
}

TEST(CurveTest, ReadsParametersInAnyOrder)
{
    EXPECT_THAT(curveOf("softplus:beta=0.1").values(), testing::ElementsAre(0.1, 20.0));
    EXPECT_THAT(curveOf("softplus:threshold=-5,beta=+2e3").values(), testing::ElementsAre(2000.0, -5.0));
    EXPECT_EQ(curveOf("softplus:threshold=5,beta=2"), curveOf("softplus:beta=2,threshold=5"));
}

TEST(CurveTest, EvaluatesWithItsValues)
{
    EXPECT_EQ(curveOf("leaky_relu:negative_slope=3").evaluate(-2).value, -6.0);
    EXPECT_EQ(curveOf("leaky_relu:negative_slope=3").evaluate(-2).derivative, 3.0);
    EXPECT_EQ(curveOf("softplus:threshold=1,beta=2").evaluate(0.51).derivative, 1.0);
}

TEST(CurveTest, TextLeavesDefaultsOut)
{
    EXPECT_EQ(curveOf("softplus").text(), "softplus");
    EXPECT_EQ(curveOf("softplus:beta=1,threshold=20").text(), "softplus");
    EXPECT_EQ(curveOf("softplus:threshold=5,beta=1").text(), "softplus:threshold=5");
    EXPECT_EQ(curveOf("softplus:threshold=5,beta=0.10").text(), "softplus:beta=0.1,threshold=5");
}

TEST(CurveTest, AliasesGiveTheCanonicalText)
{
    EXPECT_EQ(curveOf("Logistic").text(), "sigmoid");
    EXPECT_EQ(curveOf("LRELU:slope=0.2").text(), "leaky_relu:negative_slope=0.2");
    EXPECT_EQ(curveOf("SoftPlus:β=3").text(), "softplus:beta=3");
    EXPECT_EQ(curveOf("ELU:α=2").text(), "elu:alpha=2");
}

TEST(CurveTest, UnknownFunctionIsNamedWithTheKnownOnes)
{
    for (const char* text : {"swosh", "", ":", "relu ", "swosh:beta=1"}) {
        const std::string error = errorOf(text);
        EXPECT_THAT(error, HasSubstr("unknown function"));
        for (const Activation* activation : catalogue())
            EXPECT_THAT(error, HasSubstr(std::string(activation->id)));
    }
    EXPECT_THAT(errorOf("swosh:beta=1"), HasSubstr("\"swosh\""));
}

TEST(CurveTest, UnknownParameterIsNamedWithTheKnownOnes)
{
    EXPECT_THAT(errorOf("softplus:gamma=1"), AllOf(HasSubstr("softplus"), HasSubstr("\"gamma\""),
                                                   HasSubstr("beta"), HasSubstr("threshold")));
    EXPECT_THAT(errorOf("softplus:=1"), AllOf(HasSubstr("\"\""), HasSubstr("beta")));
    EXPECT_THAT(errorOf("relu:beta=1"), AllOf(HasSubstr("relu has no parameters"), HasSubstr("\"beta\"")));
    EXPECT_THAT(errorOf("softplus:beta =1"), HasSubstr("\"beta \""));
}

TEST(CurveTest, SettingWithoutAValueIsRefused)
{
    EXPECT_THAT(errorOf("softplus:beta"), AllOf(HasSubstr("\"beta\""), HasSubstr("parameter=value")));
    for (const char* text : {"relu:", "softplus:", "softplus:beta=1,", "softplus:,beta=1",
                             "softplus:beta=1,,", "softplus:beta=1:threshold=2"})
        EXPECT_NE(errorOf(text), "no error") << text;
}

TEST(CurveTest, ValueOutsideTheDomainIsNamedWithTheDomain)
{
    for (const char* given :
         {"", "nan", "inf", "-inf", "-1", "0", "-0", "x", " 1", "1 ", "1e999", "1e-999"}) {
        EXPECT_THAT(errorOf(std::string("softplus:beta=") + given),
                    AllOf(HasSubstr("beta of softplus"), HasSubstr("greater than 0"),
                          HasSubstr('"' + std::string(given) + '"')))
            << given;
    }
    for (const char* given : {"", "nan", "inf", "x", "1=2"})
        EXPECT_THAT(errorOf(std::string("elu:alpha=") + given),
                    AllOf(HasSubstr("alpha of elu"), HasSubstr("finite number")))
            << given;
    EXPECT_NE(errorOf("softplus:beta=0,5"), "no error"); // the comma ends the value
}

TEST(CurveTest, ParameterGivenTwiceIsRefused)
{
    EXPECT_THAT(errorOf("softplus:beta=1,beta=1"), AllOf(HasSubstr("beta"), HasSubstr("twice")));
    EXPECT_THAT(errorOf("softplus:beta=1,β=2"), AllOf(HasSubstr("beta"), HasSubstr("twice")));
}

TEST(CurveTest, PercentSignsInTheInputAreShownAsTyped)
{
    EXPECT_THAT(errorOf("softplus:beta=%2"), HasSubstr("\"%2\""));
    EXPECT_THAT(errorOf("%2"), HasSubstr("\"%2\""));
}

TEST(CurveTest, RefusedValueKeepsTheOldOne)
{
    Curve curve = curveOf("softplus:beta=3");
    for (const double refused : {0.0, -0.0, -1.0, infinity, -infinity, notANumber}) {
        EXPECT_FALSE(curve.setValue(0, refused)) << refused;
        EXPECT_THAT(curve.values(), testing::ElementsAre(3.0, 20.0));
    }
    EXPECT_FALSE(curve.setValue(1, notANumber));
    EXPECT_THAT(curve.values(), testing::ElementsAre(3.0, 20.0));
}

TEST(CurveTest, ValueIsSetExactly)
{
    Curve curve = curveOf("softplus");
    for (const double value : {0.12345678901234567, std::numeric_limits<double>::denorm_min(), 1e308}) {
        EXPECT_TRUE(curve.setValue(0, value));
        EXPECT_EQ(curve.values()[0], value);
    }
}

TEST(CurveTest, EqualityComparesFunctionAndValues)
{
    EXPECT_EQ(curveOf("elu:alpha=2"), curveOf("elu:alpha=2"));
    EXPECT_NE(curveOf("elu:alpha=2"), curveOf("elu"));
    EXPECT_NE(curveOf("relu"), curveOf("relu6"));
}

} // namespace
} // namespace activation_explorer::core
