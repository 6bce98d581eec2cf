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
    [[nodiscard]] QToolButton* button(const char* name) const
    {
        return named<QToolButton>(control, QString::fromUtf8(name));
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
    QToolButton* reset = button("Reset");
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
    control.setValue(3); // so that there is something to reset,
    control.setLink(ParameterSlider::Link::Possible);
    control.setFamily(CurveFamily{.parameter = 0, .range = {1, 2}}); // to link and to hide
    const QList<QWidget*> order{slider,
                                button("Play β of SoftPlus"),
                                field,
                                button("Link β of all curves"),
                                reset,
                                button("More about β of SoftPlus"),
                                button("Hide the family of β of SoftPlus")};
    QSet<QString> names;
    slider->setFocus();
    for (QWidget* widget : order) {
        EXPECT_FALSE(widget->accessibleName().isEmpty());
        EXPECT_FALSE(widget->toolTip().isEmpty()) << widget->accessibleName().toStdString();
        EXPECT_EQ(QApplication::focusWidget(), widget) << widget->accessibleName().toStdString();
        names << widget->accessibleName();
        QTest::keyClick(widget, Qt::Key_Tab);
    }
    EXPECT_EQ(names.size(), order.size());
}

TEST_F(ParameterSliderTest, ThePlayButtonAndSpaceOnTheSliderAskToPlayAndToStop)
{
    QSignalSpy asked(&control, &ParameterSlider::playAsked);
    QToolButton* play = button("Play β of SoftPlus");
    QTest::mouseClick(play, Qt::LeftButton);
    slider->setFocus();
    QTest::keyClick(slider, Qt::Key_Space);
    control.setPlaying(true);
    QTest::mouseClick(play, Qt::LeftButton);
    QTest::keyClick(slider, Qt::Key_Space);
    QTest::keyClick(slider, Qt::Key_Escape);
    const QList<bool> expected{true, true, false, false, false};
    ASSERT_EQ(asked.count(), expected.size());
    for (qsizetype i = 0; i < expected.size(); ++i)
        EXPECT_EQ(asked[i].first().toBool(), expected[i]) << i;
    EXPECT_EQ(edited.count(), 0);
}

TEST_F(ParameterSliderTest, EscapeIsLeftToOthersWhereNothingPlays)
{
    QSignalSpy asked(&control, &ParameterSlider::playAsked);
    QKeyEvent escape(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
    QApplication::sendEvent(slider, &escape);
    EXPECT_FALSE(escape.isAccepted());
    EXPECT_EQ(asked.count(), 0);
}

TEST_F(ParameterSliderTest, ThePlayButtonSaysWhatItDoes)
{
    QToolButton* play = button("Play β of SoftPlus");
    SliderSettings settings = SliderSettings::of(parameterOf("softplus"));
    const QString looped = play->toolTip();
    settings.play = {0.5, 2.25};
    settings.seconds = 7;
    settings.loops = false;
    control.setSettings(settings);
    for (const char* part : {"0.5", "2.25", "7 s", "to and fro", "once", "Space"})
        EXPECT_TRUE(play->toolTip().contains(QString::fromLatin1(part))) << part;
    EXPECT_FALSE(looped.contains(QStringLiteral("once")));
    control.setPlaying(true);
    EXPECT_EQ(play->accessibleName(), QStringLiteral("Stop β of SoftPlus"));
    EXPECT_TRUE(play->toolTip().startsWith(QStringLiteral("Stop")));
    control.setPlaying(false);
    EXPECT_EQ(play->accessibleName(), QStringLiteral("Play β of SoftPlus"));
}

TEST_F(ParameterSliderTest, TheLinkButtonShowsWhatIsSoAndAsks)
{
    QSignalSpy asked(&control, &ParameterSlider::linkAsked);
    QToolButton* link = button("Link β of all curves");
    EXPECT_FALSE(link->isEnabled());
    const QString impossible = link->toolTip();
    control.setLink(ParameterSlider::Link::Possible);
    ASSERT_TRUE(link->isEnabled());
    EXPECT_NE(link->toolTip(), impossible);
    QTest::mouseClick(link, Qt::LeftButton);
    ASSERT_EQ(asked.count(), 1);
    EXPECT_TRUE(asked.first().first().toBool());
    EXPECT_FALSE(link->isChecked()); // until it is told so
    control.setLink(ParameterSlider::Link::Made);
    EXPECT_TRUE(link->isChecked());
    QTest::mouseClick(link, Qt::LeftButton);
    EXPECT_FALSE(asked.last().first().toBool());
}

TEST_F(ParameterSliderTest, AnotherRangeMovesTheHandleAndKeepsTheValue)
{
    control.setValue(3.21);
    SliderSettings settings = SliderSettings::of(parameterOf("softplus"));
    settings.scale = {.range = {3, 4}, .scale = core::Scale::Linear, .steps = 100};
    control.setSettings(settings);
    EXPECT_EQ(control.value(), 3.21);
    EXPECT_EQ(slider->value(), 21);
    settings.scale.range = {5, 6};
    control.setSettings(settings);
    EXPECT_EQ(control.value(), 3.21); // outside too
    EXPECT_EQ(slider->value(), 0);
    EXPECT_EQ(edited.count(), 0);
    slider->setFocus();
    QTest::keyClick(slider, Qt::Key_Right);
    EXPECT_EQ(control.value(), 5.01);
}

TEST_F(ParameterSliderTest, TakingHoldOfTheSliderAndTypingBeginAnEdit)
{
    QSignalSpy begun(&control, &ParameterSlider::editBegun);
    QTest::mousePress(slider, Qt::LeftButton, {}, handle(*slider).center());
    EXPECT_EQ(begun.count(), 1);
    QTest::mouseRelease(slider, Qt::LeftButton, {}, handle(*slider).center());
    field->setFocus();
    QTest::keyClick(field, Qt::Key_5);
    EXPECT_EQ(begun.count(), 2);
    control.setValue(2);
    EXPECT_EQ(begun.count(), 2);
}

TEST_F(ParameterSliderTest, SaysItsFamilyAndHidesIt)
{
    QSignalSpy hidden(&control, &ParameterSlider::familyHideAsked);
    const auto line = [this]() -> QString {
        for (const QLabel* label : control.findChildren<QLabel*>())
            if (label->isVisible() && label->text().startsWith(QStringLiteral("Family")))
                return label->text();
        return {};
    };
    EXPECT_TRUE(line().isEmpty());
    control.setFamily(
        CurveFamily{.parameter = 0, .range = {0.1, 10}, .scale = core::Scale::Logarithmic, .count = 9});
    EXPECT_EQ(line(), QStringLiteral("Family: β = 0.1 … 10, 9 curves"));
    QTest::mouseClick(button("Hide the family"), Qt::LeftButton);
    EXPECT_EQ(hidden.count(), 1);
    control.setFamily(std::nullopt);
    EXPECT_TRUE(line().isEmpty());
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
