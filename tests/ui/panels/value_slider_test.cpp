// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/panels/panel_test.h"
#include "ui/panels/value_slider.h"

#include <cmath>
#include <QAccessible>
#include <rapidcheck/gtest.h>

namespace activation_explorer::ui {
namespace {

/// What a ValueSlider shows and tells.
class ValueSliderTest : public PanelTest
{
protected:
    ValueSlider slider{{.range = {0, 10}, .scale = core::Scale::Linear, .steps = 100}};
    QSignalSpy edited{&slider, &ValueSlider::valueEdited};
};

TEST_F(ValueSliderTest, ProgramChangesAreSilentAndExact)
{
    const QSignalSpy moved(&slider, &QSlider::valueChanged);
    slider.setExactValue(0.12345);
    EXPECT_EQ(slider.exactValue(), 0.12345);
    EXPECT_EQ(edited.count(), 0);
    EXPECT_EQ(moved.count(), 0);
    EXPECT_EQ(slider.value(), 1); // the nearest step
}

TEST_F(ValueSliderTest, KeepsValuesOutsideItsRange)
{
    for (const double value : {-3.5, 25.25, 1e300}) {
        slider.setExactValue(value);
        EXPECT_EQ(slider.exactValue(), value);
    }
    EXPECT_EQ(slider.value(), slider.maximum());
    EXPECT_EQ(edited.count(), 0);
}

RC_GTEST_FIXTURE_PROP(ValueSliderTest, NeverRoundsWhatItIsGiven, (int mantissa, signed char exponent))
{
    const double value = std::ldexp(mantissa, exponent);
    slider.setExactValue(value);
    RC_ASSERT(slider.exactValue() == value);
    RC_ASSERT(edited.isEmpty());
}

TEST_F(ValueSliderTest, ALogarithmicScaleHasItsGeometricMeanInTheMiddle)
{
    ValueSlider beta({.range = {0.1, 10}, .scale = core::Scale::Logarithmic, .steps = 400});
    beta.setExactValue(1);
    EXPECT_EQ(beta.value(), 200);
}

TEST_F(ValueSliderTest, EditIsAnEditOfItsOwn)
{
    slider.edit(7.25);
    slider.edit(7.5);
    ASSERT_EQ(edited.count(), 2);
    EXPECT_EQ(edited[0].at(0).toDouble(), 7.25);
    EXPECT_EQ(edited[1].at(0).toDouble(), 7.5);
    EXPECT_FALSE(edited[1].at(1).toBool());
    EXPECT_EQ(slider.exactValue(), 7.5);
}

TEST_F(ValueSliderTest, EditStaysInsideTheRange)
{
    slider.edit(1000);
    EXPECT_EQ(slider.exactValue(), 10);
    slider.edit(-1000);
    EXPECT_EQ(slider.exactValue(), 0);
}

TEST_F(ValueSliderTest, AScreenReaderHearsTheExactValue)
{
    slider.setExactValue(0.12345);
    QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(&slider);
    ASSERT_NE(accessible, nullptr);
    EXPECT_EQ(accessible->role(), QAccessible::Slider);
    EXPECT_EQ(accessible->text(QAccessible::Value), QStringLiteral("0.12345"));
    QAccessibleValueInterface* value = accessible->valueInterface();
    ASSERT_NE(value, nullptr);
    EXPECT_EQ(value->currentValue().toDouble(), 0.12345);
    EXPECT_EQ(value->minimumValue().toDouble(), 0);
    EXPECT_EQ(value->maximumValue().toDouble(), 10);
    EXPECT_EQ(value->minimumStepSize().toDouble(), 0.1);
}

TEST_F(ValueSliderTest, AnAssistiveToolEdits)
{
    QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(&slider);
    ASSERT_NE(accessible, nullptr);
    ASSERT_NE(accessible->valueInterface(), nullptr);
    accessible->valueInterface()->setCurrentValue(7.25);
    ASSERT_EQ(edited.count(), 1);
    EXPECT_EQ(edited.first().at(0).toDouble(), 7.25);
    EXPECT_EQ(accessible->valueInterface()->currentValue().toDouble(), 7.25);
}

} // namespace
} // namespace activation_explorer::ui
