// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/panels/panel_test.h"
#include "ui/panels/value_slider.h"

namespace activation_explorer::ui {
namespace {

/// A ValueSlider under the mouse; its steps are tenths.
class ValueSliderMouseTest : public PanelTest
{
protected:
    ValueSliderMouseTest()
    {
        slider.resize(400, 30);
        showActive(slider);
    }
    [[nodiscard]] QList<bool> continuations() const
    {
        QList<bool> result;
        for (const QList<QVariant>& edit : edited)
            result << edit.at(1).toBool();
        return result;
    }
    void drag(QPoint from, std::initializer_list<QPoint> by)
    {
        QTest::mousePress(&slider, Qt::LeftButton, {}, from);
        for (const QPoint point : by)
            QTest::mouseMove(&slider, from + point);
        QTest::mouseRelease(&slider, Qt::LeftButton, {}, from + *(by.end() - 1));
    }

    ValueSlider slider{{.range = {0, 10}, .scale = core::Scale::Linear, .steps = 100}};
    QSignalSpy edited{&slider, &ValueSlider::valueEdited};
    QSignalSpy resetAsked{&slider, &ValueSlider::resetAsked};
};

TEST_F(ValueSliderMouseTest, ADragIsOneGesture)
{
    slider.setExactValue(5);
    drag(handle(slider).center(), {{40, 0}, {80, 0}, {20, 0}});
    EXPECT_EQ(continuations(), (QList<bool>{false, true, true}));
    EXPECT_EQ(edited.last().at(0).toDouble(), slider.exactValue());
    EXPECT_GT(slider.exactValue(), 5);
    EXPECT_LT(slider.exactValue(), 6);
}

TEST_F(ValueSliderMouseTest, TwoDragsAreTwoGestures)
{
    slider.setExactValue(5);
    drag(handle(slider).center(), {{40, 0}});
    drag(handle(slider).center(), {{40, 0}});
    EXPECT_EQ(continuations(), (QList<bool>{false, false}));
}

TEST_F(ValueSliderMouseTest, AClickInTheGrooveGoesThere)
{
    slider.setExactValue(1);
    QTest::mouseClick(&slider, Qt::LeftButton, {}, at(slider, 0.75));
    EXPECT_NEAR(slider.exactValue(), 7.5, 0.2);
    EXPECT_EQ(continuations(), (QList<bool>{false}));
    EXPECT_TRUE(handle(slider).contains(at(slider, 0.75)));
}

TEST_F(ValueSliderMouseTest, AClickInTheGrooveAndTheDragThatFollowsAreOneGesture)
{
    slider.setExactValue(1);
    drag(at(slider, 0.5), {{20, 0}, {40, 0}});
    EXPECT_EQ(continuations(), (QList<bool>{false, true, true}));
}

TEST_F(ValueSliderMouseTest, PressingTheHandleDoesNotRoundAnExactValue)
{
    slider.setExactValue(5.03);
    QTest::mouseClick(&slider, Qt::LeftButton, {}, handle(slider).center());
    EXPECT_EQ(edited.count(), 0);
    EXPECT_EQ(slider.exactValue(), 5.03);
}

TEST_F(ValueSliderMouseTest, PressingTheHandleAnywhereDoesNotMoveIt)
{
    slider.setExactValue(5.03);
    for (const int offset : {-4, -1, 1, 4})
        QTest::mouseClick(&slider, Qt::LeftButton, {}, handle(slider).center() + QPoint(offset, 0));
    EXPECT_EQ(edited.count(), 0);
    EXPECT_EQ(slider.exactValue(), 5.03);
}

TEST_F(ValueSliderMouseTest, PressingTheHandleOfAValueBeyondTheRangeKeepsIt)
{
    slider.setExactValue(25);
    QTest::mouseClick(&slider, Qt::LeftButton, {}, handle(slider).center());
    EXPECT_EQ(edited.count(), 0);
    EXPECT_EQ(slider.exactValue(), 25);
}

TEST_F(ValueSliderMouseTest, OtherButtonsDoNothing)
{
    slider.setExactValue(5);
    QTest::mouseClick(&slider, Qt::RightButton, {}, at(slider, 0.9));
    QTest::mouseDClick(&slider, Qt::RightButton, {}, at(slider, 0.9));
    QTest::mouseRelease(&slider, Qt::RightButton, {}, at(slider, 0.9));
    EXPECT_EQ(edited.count(), 0);
    EXPECT_EQ(resetAsked.count(), 0);
}

TEST_F(ValueSliderMouseTest, ADoubleClickOnTheHandleAsksForAReset)
{
    slider.setExactValue(5);
    doubleClick(slider, handle(slider).center());
    ASSERT_EQ(resetAsked.count(), 1);
    EXPECT_FALSE(resetAsked.first().first().toBool()); // its first click did nothing that it could continue
    EXPECT_EQ(edited.count(), 0);
}

TEST_F(ValueSliderMouseTest, ADoubleClickInTheGrooveContinuesWhatItsFirstClickDid)
{
    slider.setExactValue(5);
    doubleClick(slider, at(slider, 0.9));
    EXPECT_EQ(continuations(), (QList<bool>{false}));
    ASSERT_EQ(resetAsked.count(), 1);
    EXPECT_TRUE(resetAsked.first().first().toBool());
}

TEST_F(ValueSliderMouseTest, ADragAfterADoubleClickIsAGestureOfItsOwn)
{
    slider.setExactValue(5);
    doubleClick(slider, at(slider, 0.9));
    slider.setExactValue(1); // the reset
    edited.clear();
    drag(handle(slider).center(), {{40, 0}, {80, 0}});
    EXPECT_EQ(continuations(), (QList<bool>{false, true}));
}

} // namespace
} // namespace activation_explorer::ui
