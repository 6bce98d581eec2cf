// SPDX-License-Identifier: MIT
#include "core/catalogue.h"
#include "core/number.h"
#include "core/parameter.h"
#include "support.h"

#include <cmath>
#include <functional>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <limits>

namespace activation_explorer::core {
namespace {

using testing::HasSubstr;

void forEachParameter(const std::function<void(const Parameter&)>& check)
{
    for (const Activation* activation : catalogue()) {
        for (const Parameter& parameter : activation->parameters) {
            SCOPED_TRACE(std::string(activation->id) + " " + std::string(parameter.id));
            check(parameter);
        }
    }
}

const Parameter& softplusBeta()
{
    return findActivation("softplus")->parameters[0];
}

TEST(DomainTest, HasAllFiniteNumbersByDefault)
{
    EXPECT_TRUE(Domain{}.contains(0));
    EXPECT_TRUE(Domain{}.contains(-largest));
    EXPECT_TRUE(Domain{}.contains(largest));
    EXPECT_FALSE(Domain{}.contains(infinity));
    EXPECT_FALSE(Domain{}.contains(-infinity));
    EXPECT_FALSE(Domain{}.contains(notANumber));
}

TEST(DomainTest, HasItsMinimumUnlessExcluded)
{
    const Domain closed{.min = 2.0, .minIsExcluded = false};
    EXPECT_TRUE(closed.contains(2));
    EXPECT_FALSE(closed.contains(std::nextafter(2.0, 0.0)));
    const Domain open{.min = 0.0, .minIsExcluded = true};
    EXPECT_FALSE(open.contains(0));
    EXPECT_FALSE(open.contains(-0.0));
    EXPECT_FALSE(open.contains(-smallest));
    EXPECT_TRUE(open.contains(smallest));
    EXPECT_TRUE(open.contains(largest));
    EXPECT_FALSE(open.contains(infinity));
    EXPECT_FALSE(open.contains(notANumber));
}

TEST(SliderScaleTest, EndsAreExact)
{
    forEachParameter([](const Parameter& p) {
        EXPECT_EQ(p.slider.valueAt(0), p.slider.range.min);
        EXPECT_EQ(p.slider.valueAt(p.slider.steps), p.slider.range.max);
    });
}

TEST(SliderScaleTest, StepsOutsideAreTheEnds)
{
    forEachParameter([](const Parameter& p) {
        EXPECT_EQ(p.slider.valueAt(-1), p.slider.range.min);
        EXPECT_EQ(p.slider.valueAt(p.slider.steps + 1), p.slider.range.max);
        EXPECT_EQ(p.slider.valueAt(std::numeric_limits<int>::min()), p.slider.range.min);
        EXPECT_EQ(p.slider.valueAt(std::numeric_limits<int>::max()), p.slider.range.max);
    });
}

TEST(SliderScaleTest, EveryStepRisesAndIsFoundAgain)
{
    forEachParameter([](const Parameter& p) {
        EXPECT_EQ(p.slider.nearestStep(p.slider.valueAt(0)), 0);
        for (int step = 1; step <= p.slider.steps; ++step) {
            EXPECT_GT(p.slider.valueAt(step), p.slider.valueAt(step - 1)) << step;
            EXPECT_EQ(p.slider.nearestStep(p.slider.valueAt(step)), step);
        }
    });
}

TEST(SliderScaleTest, ValuesAreShortDecimalsInTheDomain)
{
    forEachParameter([](const Parameter& p) {
        for (int step = 0; step <= p.slider.steps; ++step) {
            const double value = p.slider.valueAt(step);
            EXPECT_LE(formatNumber(value).size(), 6U) << formatNumber(value);
            EXPECT_TRUE(p.domain.contains(value)) << value;
        }
    });
}

TEST(SliderScaleTest, ValuesFollowTheScale)
{
    const SliderScale linear{.range = {-1.0, 1.0}, .scale = Scale::Linear, .steps = 8};
    EXPECT_EQ(linear.valueAt(2), -0.5);
    EXPECT_EQ(linear.valueAt(4), 0.0);
    EXPECT_FALSE(std::signbit(linear.valueAt(4)));
    const SliderScale logarithmic{.range = {0.01, 100.0}, .scale = Scale::Logarithmic, .steps = 4};
    EXPECT_EQ(logarithmic.valueAt(1), 0.1);
    EXPECT_EQ(logarithmic.valueAt(2), 1.0);
    EXPECT_EQ(logarithmic.valueAt(3), 10.0);
}

TEST(SliderScaleTest, NearestStepTakesAnyNumber)
{
    forEachParameter([](const Parameter& p) {
        EXPECT_EQ(p.slider.nearestStep(-infinity), 0);
        EXPECT_EQ(p.slider.nearestStep(-largest), 0);
        EXPECT_EQ(p.slider.nearestStep(largest), p.slider.steps);
        EXPECT_EQ(p.slider.nearestStep(infinity), p.slider.steps);
    });
    const SliderScale logarithmic{.range = {0.01, 100.0}, .scale = Scale::Logarithmic, .steps = 4};
    EXPECT_EQ(logarithmic.nearestStep(0.0), 0);
    EXPECT_EQ(logarithmic.nearestStep(-3.0), 0);
    EXPECT_EQ(logarithmic.nearestStep(2.0), 2);
    EXPECT_EQ(logarithmic.nearestStep(5.0), 3); // log10(5) is 0.7
    const SliderScale linear{.range = {-1.0, 1.0}, .scale = Scale::Linear, .steps = 4};
    EXPECT_EQ(linear.nearestStep(0.2), 2);
    EXPECT_EQ(linear.nearestStep(0.3), 3);
}

TEST(ParameterTest, IsNamedByIdSymbolAndAlias)
{
    EXPECT_TRUE(softplusBeta().isNamed("beta"));
    EXPECT_TRUE(softplusBeta().isNamed("β"));
    EXPECT_FALSE(softplusBeta().isNamed("alpha"));
    EXPECT_FALSE(softplusBeta().isNamed(""));
    forEachParameter([](const Parameter& p) {
        EXPECT_TRUE(p.isNamed(p.id));
        EXPECT_TRUE(p.isNamed(p.symbol));
        for (const std::string_view alias : p.aliases)
            EXPECT_TRUE(p.isNamed(alias)) << alias;
    });
}

TEST(ParameterTest, SaysWhatItsDomainAllows)
{
    EXPECT_THAT(softplusBeta().allowed().english(), HasSubstr("greater than 0"));
    EXPECT_THAT(findActivation("elu")->parameters[0].allowed().english(), HasSubstr("finite number"));
    Parameter atLeast = softplusBeta();
    atLeast.domain = {.min = 1.5, .minIsExcluded = false};
    EXPECT_THAT(atLeast.allowed().english(), HasSubstr("at least 1.5"));
}

TEST(ParameterTest, RefusalNamesItsSubjectAndTheDomain)
{
    const std::string text = softplusBeta().refusal("β", "SoftPlus", "-1").english();
    EXPECT_THAT(text, HasSubstr("β of SoftPlus"));
    EXPECT_THAT(text, HasSubstr("\"-1\""));
    EXPECT_THAT(text, HasSubstr("greater than 0"));
    EXPECT_THAT(findActivation("elu")->parameters[0].refusal("α", "ELU", "x").english(),
                HasSubstr("finite number"));
    Parameter atLeast = softplusBeta();
    atLeast.domain = {.min = 1.5, .minIsExcluded = false};
    EXPECT_THAT(atLeast.refusal("β", "SoftPlus", "1").english(), HasSubstr("at least 1.5"));
}

} // namespace
} // namespace activation_explorer::core
