// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/panels/panel_test.h"
#include "ui/panels/value_slider.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace activation_explorer::ui {
namespace {

/// A ValueSlider in a window, under keys and wheel; its steps are tenths.
class ValueSliderKeysTest : public PanelTest
{
protected:
    ValueSliderKeysTest()
    {
        auto* layout = new QVBoxLayout(&window);
        layout->addWidget(other);
        layout->addWidget(slider);
        window.resize(400, 100);
        showActive(window);
        slider->setFocus();
    }
    /// The value after one key from `value`.
    double after(double value, Qt::Key key)
    {
        slider->setExactValue(value);
        QTest::keyClick(slider, key);
        return slider->exactValue();
    }
    [[nodiscard]] bool onScale(double value) const
    {
        return slider->scale().valueAt(slider->scale().nearestStep(value)) == value;
    }
    [[nodiscard]] QList<bool> continuations() const
    {
        QList<bool> result;
        for (const QList<QVariant>& edit : edited)
            result << edit.at(1).toBool();
        return result;
    }

    QWidget window;
    QWidget* other = new QSlider(Qt::Horizontal);
    ValueSlider* slider = new ValueSlider({.range = {0, 10}, .scale = core::Scale::Linear, .steps = 100});
    QSignalSpy edited{slider, &ValueSlider::valueEdited};
};

TEST_F(ValueSliderKeysTest, LeftAndRightGoOneStep)
{
    EXPECT_EQ(after(5, Qt::Key_Right), 5.1);
    EXPECT_EQ(after(5, Qt::Key_Left), 4.9);
    ASSERT_EQ(edited.count(), 2);
    EXPECT_EQ(edited[0].at(0).toDouble(), 5.1);
}

TEST_F(ValueSliderKeysTest, PageKeysGoSeveralSteps)
{
    const double up = after(5, Qt::Key_PageUp);
    EXPECT_GT(up, 5.1);
    EXPECT_TRUE(onScale(up));
    const double down = after(5, Qt::Key_PageDown);
    EXPECT_LT(down, 4.9);
    EXPECT_TRUE(onScale(down));
}

TEST_F(ValueSliderKeysTest, HomeAndEndGoToTheEnds)
{
    EXPECT_EQ(after(5, Qt::Key_Home), 0);
    EXPECT_EQ(after(5, Qt::Key_End), 10);
    EXPECT_EQ(edited.count(), 2);
}

TEST_F(ValueSliderKeysTest, AnExactValueMovesOnToTheScale)
{
    for (const double value : {0.12345, 0.18, 4.96}) {
        const double up = after(value, Qt::Key_Right);
        EXPECT_GT(up, value);
        EXPECT_TRUE(onScale(up));
        const double down = after(value, Qt::Key_Left);
        EXPECT_LT(down, value);
        EXPECT_TRUE(onScale(down));
    }
}

TEST_F(ValueSliderKeysTest, EndFromBeyondTheRangeGoesToTheMaximum)
{
    EXPECT_EQ(after(25, Qt::Key_End), 10);
    ASSERT_EQ(edited.count(), 1);
    EXPECT_EQ(edited.first().at(0).toDouble(), 10);
    EXPECT_EQ(after(-3, Qt::Key_Home), 0);
}

TEST_F(ValueSliderKeysTest, ValuesBeyondTheRangeComeBackByTheKeysTowardsIt)
{
    EXPECT_LE(after(25, Qt::Key_Left), 10);
    EXPECT_GE(after(-3, Qt::Key_Right), 0);
}

TEST_F(ValueSliderKeysTest, AKeyThatMovesNothingIsNoEdit)
{
    EXPECT_EQ(after(10, Qt::Key_Right), 10);
    EXPECT_EQ(after(0, Qt::Key_Home), 0);
    EXPECT_EQ(edited.count(), 0);
}

TEST_F(ValueSliderKeysTest, ARunOfKeysIsOneGesture)
{
    slider->setExactValue(5);
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(slider, Qt::Key_Right);
    EXPECT_EQ(continuations(), (QList<bool>{false, true, true}));
}

TEST_F(ValueSliderKeysTest, AProgramChangeEndsTheRun)
{
    slider->setExactValue(5);
    QTest::keyClick(slider, Qt::Key_Right);
    slider->setExactValue(7); // as undo does
    QTest::keyClick(slider, Qt::Key_Right);
    EXPECT_EQ(continuations(), (QList<bool>{false, false}));
}

TEST_F(ValueSliderKeysTest, TheProgramsEchoOfAnEditDoesNotEndTheRun)
{
    QObject::connect(slider, &ValueSlider::valueEdited, slider,
                     [this](double value) { slider->setExactValue(value); });
    slider->setExactValue(5);
    QTest::keyClick(slider, Qt::Key_Right);
    QTest::keyClick(slider, Qt::Key_Right);
    EXPECT_EQ(continuations(), (QList<bool>{false, true}));
}

TEST_F(ValueSliderKeysTest, AKeyDoesNotContinueADrag)
{
    slider->setExactValue(5);
    const QPoint start = handle(*slider).center();
    QTest::mousePress(slider, Qt::LeftButton, {}, start);
    QTest::mouseMove(slider, start + QPoint(50, 0));
    QTest::mouseRelease(slider, Qt::LeftButton, {}, start + QPoint(50, 0));
    edited.clear();
    QTest::keyClick(slider, Qt::Key_Right);
    EXPECT_EQ(continuations(), (QList<bool>{false}));
}

TEST_F(ValueSliderKeysTest, TheWheelTurnsItWithTheFocus)
{
    slider->setExactValue(5);
    EXPECT_TRUE(turnWheel(*slider));
    EXPECT_GT(slider->exactValue(), 5);
    EXPECT_TRUE(onScale(slider->exactValue()));
    EXPECT_TRUE(turnWheel(*slider));
    EXPECT_EQ(continuations(), (QList<bool>{false, true}));
}

TEST_F(ValueSliderKeysTest, TheWheelIsLeftToOthersWithoutTheFocus)
{
    slider->setExactValue(5);
    other->setFocus();
    EXPECT_FALSE(turnWheel(*slider));
    EXPECT_EQ(slider->exactValue(), 5);
    EXPECT_EQ(edited.count(), 0);
    EXPECT_FALSE(slider->focusPolicy() & Qt::WheelFocus & ~Qt::StrongFocus); // nor does it take the focus
}

TEST_F(ValueSliderKeysTest, TheWheelScrollsAroundItWithoutTheFocus)
{
    QScrollArea area;
    auto* content = new QWidget;
    content->setFixedSize(200, 2000);
    auto* scrolled = new ValueSlider({.range = {0, 10}, .steps = 100}, content);
    scrolled->setGeometry(0, 500, 200, 30);
    area.setWidget(content);
    area.resize(220, 300);
    area.show();
    area.verticalScrollBar()->setValue(400);
    scrolled->setExactValue(5);
    EXPECT_TRUE(turnWheel(*scrolled));
    EXPECT_LT(area.verticalScrollBar()->value(), 400);
    EXPECT_EQ(scrolled->exactValue(), 5);
}

} // namespace
} // namespace activation_explorer::ui
