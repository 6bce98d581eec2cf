// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue.h"
#include "tests/ui/panels/panel_test.h"
#include "ui/panels/number_field.h"
#include "ui/panels/parameter_slider.h"
#include "ui/panels/value_slider.h"

#include <QLabel>
#include <QSet>
#include <QToolButton>

namespace activation_explorer::ui {
namespace {

const core::Parameter& parameterOf(std::string_view activation)
{
    return core::findActivation(activation)->parameters[0];
}

/// The controls of SoftPlus's β, which must be greater than 0; its slider goes from 0.1 to 10.
class ParameterSliderTest : public PanelTest
{
protected:
    ParameterSliderTest()
    {
        control.setOwner(QStringLiteral("SoftPlus"));
        control.resize(400, 120);
        showActive(control);
    }
    void enter(const QString& text)
    {
        field->setFocus();
        type(*field, text);
        QTest::keyClick(field, Qt::Key_Return);
    }
    /// The sentence on show that refuses something, or nothing.
    [[nodiscard]] QString refusal() const
    {
        for (const QLabel* label : control.findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(QStringLiteral("must be")))
                return label->text();
        return {};
    }

    ParameterSlider control{parameterOf("softplus")};
    ValueSlider* slider = control.findChild<ValueSlider*>();
    NumberField* field = control.findChild<NumberField*>();
    QToolButton* reset = control.findChild<QToolButton*>();
    QSignalSpy edited{&control, &ParameterSlider::valueEdited};
};

TEST_F(ParameterSliderTest, BeginsAtTheDefault)
{
    EXPECT_EQ(control.value(), 1);
    EXPECT_FALSE(reset->isEnabled());
}

TEST_F(ParameterSliderTest, ProgramChangesAreNotEdits)
{
    control.setValue(0.12345);
    EXPECT_EQ(edited.count(), 0);
    EXPECT_EQ(control.value(), 0.12345); // exact: the step never rounds the value
    EXPECT_EQ(field->text(), QStringLiteral("0.12345"));
    EXPECT_EQ(slider->exactValue(), 0.12345);
}

TEST_F(ParameterSliderTest, ATypedValueIsHonouredExactly)
{
    enter(QStringLiteral("0,12345"));
    ASSERT_EQ(edited.count(), 1);
    EXPECT_EQ(edited.first().at(0).toDouble(), 0.12345);
    EXPECT_FALSE(edited.first().at(1).toBool());
    EXPECT_EQ(control.value(), 0.12345);
}

TEST_F(ParameterSliderTest, ATypedValueMayLieOutsideTheSlidersRange)
{
    for (const double value : {25.25, 0.001, 1e300}) {
        edited.clear();
        enter(QString::number(value));
        ASSERT_EQ(edited.count(), 1);
        EXPECT_EQ(edited.first().at(0).toDouble(), value);
        EXPECT_EQ(control.value(), value);
        EXPECT_TRUE(refusal().isEmpty());
    }
    EXPECT_EQ(slider->value(), slider->maximum());
}

TEST_F(ParameterSliderTest, AValueOutsideTheDomainIsRefusedWithASentence)
{
    enter(QStringLiteral("-2"));
    const QString sentence = refusal();
    for (const char* part : {"β", "SoftPlus", "greater than 0", "-2"})
        EXPECT_TRUE(sentence.contains(QString::fromUtf8(part))) << part << " in " << sentence.toStdString();
    EXPECT_EQ(edited.count(), 0);
    EXPECT_EQ(control.value(), 1);
    enter(QStringLiteral("2"));
    EXPECT_TRUE(refusal().isEmpty());
    EXPECT_EQ(control.value(), 2);
}

TEST_F(ParameterSliderTest, TheBoundItselfInfinityAndWordsAreRefused)
{
    for (const char* text : {"0", "inf", "nan", "many", "1.234,5"}) {
        enter(QString::fromLatin1(text));
        EXPECT_FALSE(refusal().isEmpty()) << text;
        EXPECT_EQ(control.value(), 1) << text;
        QTest::keyClick(field, Qt::Key_Escape);
        EXPECT_TRUE(refusal().isEmpty()) << text;
    }
}

TEST_F(ParameterSliderTest, TheSliderEdits)
{
    slider->setFocus();
    QTest::keyClick(slider, Qt::Key_Right);
    QTest::keyClick(slider, Qt::Key_Right);
    ASSERT_EQ(edited.count(), 2);
    EXPECT_FALSE(edited[0].at(1).toBool());
    EXPECT_TRUE(edited[1].at(1).toBool());
    EXPECT_GT(control.value(), 1);
    EXPECT_EQ(edited[1].at(0).toDouble(), control.value());
    EXPECT_EQ(field->value(), control.value());
}

TEST_F(ParameterSliderTest, ArrowKeysInTheFieldStepTheSlider)
{
    field->setFocus();
    QTest::keyClick(field, Qt::Key_Up);
    EXPECT_EQ(control.value(), slider->scale().valueAt(slider->scale().nearestStep(1) + 1));
    QTest::keyClick(field, Qt::Key_PageDown);
    EXPECT_EQ(control.value(), slider->scale().valueAt(slider->scale().nearestStep(1) - 9));
    EXPECT_EQ(edited.count(), 2);
    EXPECT_EQ(field->value(), control.value());
}

TEST_F(ParameterSliderTest, TheResetButtonIsForValuesOffDefault)
{
    control.setValue(3);
    ASSERT_TRUE(reset->isEnabled());
    QTest::mouseClick(reset, Qt::LeftButton);
    ASSERT_EQ(edited.count(), 1);
    EXPECT_EQ(edited.first().at(0).toDouble(), 1);
    EXPECT_FALSE(edited.first().at(1).toBool());
    EXPECT_EQ(control.value(), 1);
    EXPECT_FALSE(reset->isEnabled());
}

TEST_F(ParameterSliderTest, TheResetButtonFollowsAPersonsEdits)
{
    enter(QStringLiteral("3"));
    EXPECT_TRUE(reset->isEnabled());
    enter(QStringLiteral("1"));
    EXPECT_FALSE(reset->isEnabled());
    QTest::keyClick(slider, Qt::Key_Right);
    EXPECT_TRUE(reset->isEnabled());
}

TEST_F(ParameterSliderTest, ADoubleClickOnTheHandleResets)
{
    control.setValue(3);
    doubleClick(*slider, handle(*slider).center());
    ASSERT_EQ(edited.count(), 1);
    EXPECT_EQ(edited.first().at(0).toDouble(), 1);
    EXPECT_EQ(control.value(), 1);
}

TEST_F(ParameterSliderTest, ADoubleClickInTheGrooveResetsAsOneGesture)
{
    control.setValue(3);
    doubleClick(*slider, at(*slider, 0.1));
    ASSERT_EQ(edited.count(), 2);
    EXPECT_FALSE(edited[0].at(1).toBool());
    EXPECT_TRUE(edited[1].at(1).toBool());
    EXPECT_EQ(control.value(), 1);
}

TEST_F(ParameterSliderTest, ResettingTheDefaultIsNoEdit)
{
    doubleClick(*slider, handle(*slider).center());
    EXPECT_EQ(edited.count(), 0);
}

TEST_F(ParameterSliderTest, NamesForAssistiveToolsSayParameterAndOwner)
{
    EXPECT_EQ(slider->accessibleName(), QStringLiteral("β of SoftPlus"));
    EXPECT_EQ(field->accessibleName(), QStringLiteral("β of SoftPlus, value"));
    control.setOwner(QStringLiteral("SoftPlus 2"));
    EXPECT_EQ(slider->accessibleName(), QStringLiteral("β of SoftPlus 2"));
    EXPECT_EQ(field->accessibleName(), QStringLiteral("β of SoftPlus 2, value"));
}

TEST_F(ParameterSliderTest, EveryControlHasANameAToolTipAndTheFocusByTab)
{
    control.setValue(3); // so that there is something to reset
    QSet<QString> names;
    for (QWidget* widget : std::initializer_list<QWidget*>{slider, field, reset}) {
        EXPECT_FALSE(widget->accessibleName().isEmpty());
        EXPECT_FALSE(widget->toolTip().isEmpty());
        names << widget->accessibleName();
    }
    EXPECT_EQ(names.size(), 3);
    slider->setFocus();
    QTest::keyClick(slider, Qt::Key_Tab);
    EXPECT_EQ(QApplication::focusWidget(), field);
    QTest::keyClick(field, Qt::Key_Tab);
    EXPECT_EQ(QApplication::focusWidget(), reset);
}

TEST_F(ParameterSliderTest, AParameterWithoutBoundTakesEveryFiniteNumber)
{
    ParameterSlider slope(parameterOf("leaky_relu"));
    auto* number = slope.findChild<NumberField*>();
    slope.show();
    for (const double value : {-1e300, 0.0, 7.0}) {
        type(*number, QString::number(value));
        QTest::keyClick(number, Qt::Key_Return);
        EXPECT_EQ(slope.value(), value);
    }
    type(*number, QStringLiteral("inf"));
    QTest::keyClick(number, Qt::Key_Return);
    EXPECT_EQ(slope.value(), 7);
}

} // namespace
} // namespace activation_explorer::ui
