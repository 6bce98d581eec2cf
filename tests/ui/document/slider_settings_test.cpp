// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/slider_settings.h"

#include "core/catalogue.h"
#include "tests/ui/document/support.h"

#include <cmath>
#include <gtest/gtest.h>
#include <limits>
#include <QSignalSpy>

namespace activation_explorer::ui {
namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr double nan = std::numeric_limits<double>::quiet_NaN();

const core::Parameter& beta() // greater than 0
{
    return core::activationOf("softplus").parameters[0];
}
const core::Parameter& slope() // any number
{
    return core::activationOf("leaky_relu").parameters[0];
}

/// What is said against β's slider or play range on a scale; both the same.
std::string refusal(const core::Parameter& parameter, core::Range range,
                    core::Scale scale = core::Scale::Linear)
{
    SliderSettings settings = SliderSettings::of(parameter);
    settings.scale.range = settings.play = range;
    settings.scale.scale = scale;
    return settings.refusal(parameter).toStdString();
}

TEST(SliderSettingsTest, TheCataloguesAreAllRight)
{
    for (const core::Activation* activation : core::catalogue())
        for (const core::Parameter& parameter : activation->parameters) {
            const SliderSettings settings = SliderSettings::of(parameter);
            EXPECT_EQ(settings.scale, parameter.slider);
            EXPECT_EQ(settings.play, parameter.slider.range);
            EXPECT_EQ(settings.refusal(parameter).toStdString(), "") << activation->id << ' ' << parameter.id;
        }
}

TEST(SliderSettingsTest, ARangeMustBeginBeforeItEnds)
{
    for (const core::Range range :
         {core::Range{1, 1}, core::Range{2, 1}, core::Range{nan, 1}, core::Range{1, nan}})
        EXPECT_NE(refusal(beta(), range).find("less than its end"), std::string::npos);
    EXPECT_EQ(refusal(beta(), {1, 1.5}), "");
}

TEST(SliderSettingsTest, ARangeMustLieInTheDomain)
{
    for (const double min : {0.0, -1.0})
        EXPECT_NE(refusal(beta(), {min, 2}).find("β must be any finite number greater than 0"),
                  std::string::npos)
            << refusal(beta(), {min, 2});
    EXPECT_EQ(refusal(slope(), {-1, 2}), "");
}

TEST(SliderSettingsTest, ARangeHasALargestSize)
{
    EXPECT_EQ(refusal(slope(), {-1e12, 1e12}), "");
    for (const core::Range range :
         {core::Range{-1.1e12, 0}, core::Range{0, 1.1e12}, core::Range{0, infinity}})
        EXPECT_NE(refusal(slope(), range), "");
    EXPECT_NE(refusal(slope(), {-infinity, infinity}), "");
}

TEST(SliderSettingsTest, ALogarithmicRangeMustBePositive)
{
    for (const double min : {-1.0, 0.0, 1e-13})
        EXPECT_NE(refusal(slope(), {min, 2}, core::Scale::Logarithmic).find("logarithmic"),
                  std::string::npos);
    EXPECT_EQ(refusal(slope(), {1e-12, 2}, core::Scale::Logarithmic), "");
}

TEST(SliderSettingsTest, ARangeMustNotBeTooNarrow)
{
    EXPECT_NE(refusal(slope(), {1, std::nextafter(1, 2)}).find("too narrow"), std::string::npos);
    EXPECT_EQ(refusal(slope(), {1, 1 + 1e-6}), "");
}

TEST(SliderSettingsTest, ThePlayRangeIsLookedAtToo)
{
    SliderSettings settings = SliderSettings::of(beta());
    settings.play = {0, 5};
    EXPECT_NE(settings.refusal(beta()), QString());
    settings.play = {20, 30}; // outside the slider's range
    EXPECT_EQ(settings.refusal(beta()), QString());
}

TEST(SliderSettingsTest, TheSecondsHaveBounds)
{
    SliderSettings settings = SliderSettings::of(beta());
    for (const double seconds : {0.0, -1.0, 0.09, 600.1, infinity, nan}) {
        settings.seconds = seconds;
        EXPECT_TRUE(settings.refusal(beta()).contains(QStringLiteral("seconds"))) << seconds;
    }
    for (const double seconds : {0.1, 600.0}) {
        settings.seconds = seconds;
        EXPECT_EQ(settings.refusal(beta()), QString()) << seconds;
    }
}

/// Settings at the limits of what is allowed give legal values at every step.
TEST(SliderSettingsTest, EveryStepOfAnAllowedSliderIsLegalAndInRange)
{
    for (const core::Scale scale : {core::Scale::Linear, core::Scale::Logarithmic})
        for (const core::Range range :
             {core::Range{1e-12, 1e12}, core::Range{1e-12, 2e-12}, core::Range{0.1, 0.1 + 1e-9},
              core::Range{1e12 - 1e4, 1e12}, core::Range{1, 1 + 2e-9}, core::Range{3e-9, 7e-9}}) {
            ASSERT_EQ(refusal(beta(), range, scale), "") << range.min << ' ' << range.max;
            const core::SliderScale slider{.range = range, .scale = scale, .steps = 400};
            double before = -1;
            for (int step = 0; step <= slider.steps; ++step) {
                const double value = slider.valueAt(step);
                EXPECT_TRUE(range.contains(value)) << value << " of " << range.min << ' ' << range.max;
                EXPECT_GE(value, before);
                before = value;
            }
        }
}

TEST(SliderSettingsTest, SettingUpIsOneStepThatKeepsTheValue)
{
    Document document;
    QSignalSpy changed(&document.curves(), &QAbstractItemModel::dataChanged);
    SliderSettings settings = SliderSettings::of(beta());
    document.setSlider(0, 0, settings);
    EXPECT_EQ(document.undoStack().count(), 0); // it is so already
    settings.scale.range = {5, 6};
    document.setSlider(0, 0, settings);
    ASSERT_EQ(changed.count(), 1);
    EXPECT_EQ(changed.first().at(2).value<QList<int>>(), QList<int>{CurveModel::SlidersRole});
    EXPECT_EQ(document.curves().entry(0).slider(0), settings);
    EXPECT_EQ(document.curves().entry(0).slider(1),
              SliderSettings::of(core::activationOf("softplus").parameters[1]));
    EXPECT_EQ(texts(document).first(), "softplus");
    document.undo();
    EXPECT_EQ(document.curves().entry(0).slider(0), SliderSettings::of(beta()));
}

TEST(SliderSettingsTest, AnotherFunctionHasItsOwnAndUndoBringsThemBack)
{
    Document document;
    SliderSettings settings = SliderSettings::of(beta());
    settings.seconds = 9;
    document.setSlider(0, 0, settings);
    document.setActivation(0, core::activationOf("elu"));
    EXPECT_EQ(document.curves().entry(0).slider(0),
              SliderSettings::of(core::activationOf("elu").parameters[0]));
    document.undo();
    EXPECT_EQ(document.curves().entry(0).slider(0), settings);
}

} // namespace
} // namespace activation_explorer::ui
