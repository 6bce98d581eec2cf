// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/panels/card_fixture.h"

namespace activation_explorer::ui {
namespace {

/// Counts the events of one type that reach any widget below one.
class EventCount : public QObject
{
public:
    EventCount(const QWidget& parent, QEvent::Type type)
        : m_type(type)
    {
        for (QWidget* widget : parent.findChildren<QWidget*>())
            widget->installEventFilter(this);
    }
    bool eventFilter(QObject*, QEvent* event) override
    {
        m_count += event->type() == m_type ? 1 : 0;
        return false;
    }
    [[nodiscard]] int count() const noexcept { return m_count; }

private:
    QEvent::Type m_type;
    int m_count = 0;
};

/// Playing, linking, and the reference, from the cards.
class CardPlayingTest : public CardTest
{
protected:
    Player& player() { return document.player(); }
    [[nodiscard]] quint64 id(int row) const { return curves().entry(row).id; }
};

TEST_F(CardPlayingTest, ThePlayButtonStartsAndStopsAndLeavesOneStep)
{
    auto* play = in<QToolButton>(0, "Play β of SoftPlus");
    QTest::mouseClick(play, Qt::LeftButton);
    ASSERT_TRUE(player().isPlaying(id(0), 0));
    EXPECT_EQ(play->accessibleName(), QStringLiteral("Stop β of SoftPlus"));
    player().advance(0.5);
    player().advance(0.5);
    const double reached = value(0);
    EXPECT_NE(reached, 1);
    EXPECT_EQ(in<ValueSlider>(0, "β")->exactValue(), reached);
    EXPECT_EQ(in<NumberField>(0, "β")->value(), reached);
    EXPECT_EQ(history().count(), 0);
    QTest::mouseClick(play, Qt::LeftButton);
    EXPECT_FALSE(player().isPlaying());
    EXPECT_EQ(play->accessibleName(), QStringLiteral("Play β of SoftPlus"));
    EXPECT_EQ(value(0), reached);
    EXPECT_EQ(history().count(), 1);
    history().undo();
    EXPECT_EQ(value(0), 1);
}

TEST_F(CardPlayingTest, SpaceOnTheSliderPlaysAndEscapeStops)
{
    auto* slider = in<ValueSlider>(3, "α of ELU");
    slider->setFocus();
    QTest::keyClick(slider, Qt::Key_Space);
    EXPECT_TRUE(player().isPlaying(id(3), 0));
    QTest::keyClick(slider, Qt::Key_Space);
    EXPECT_FALSE(player().isPlaying());
    QTest::keyClick(slider, Qt::Key_Space);
    EXPECT_TRUE(player().isPlaying(id(3), 0));
    QTest::keyClick(slider, Qt::Key_Escape);
    EXPECT_FALSE(player().isPlaying());
}

TEST_F(CardPlayingTest, OnlyOnePlaysAndItsButtonAloneSaysSo)
{
    QTest::mouseClick(in<QToolButton>(0, "Play β of SoftPlus"), Qt::LeftButton);
    QTest::mouseClick(in<QToolButton>(0, "Play threshold of SoftPlus"), Qt::LeftButton);
    EXPECT_TRUE(player().isPlaying(id(0), 1));
    EXPECT_NE(in<QToolButton>(0, "Play β of SoftPlus"), nullptr);
    EXPECT_NE(in<QToolButton>(0, "Stop threshold of SoftPlus"), nullptr);
}

TEST_F(CardPlayingTest, TypingStopsItSoThatTheTextStays)
{
    player().play(id(0), 0);
    auto* field = in<NumberField>(0, "β of SoftPlus, value");
    field->setFocus();
    type(*field, QStringLiteral("5"));
    EXPECT_FALSE(player().isPlaying());
    player().advance(1);
    EXPECT_EQ(field->text(), QStringLiteral("5"));
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_EQ(value(0), 5);
}

TEST_F(CardPlayingTest, TakingHoldOfTheSliderStopsIt)
{
    player().play(id(0), 0);
    auto* slider = in<ValueSlider>(0, "β of SoftPlus");
    QTest::mousePress(slider, Qt::LeftButton, {}, handle(*slider).center());
    EXPECT_FALSE(player().isPlaying());
    QTest::mouseRelease(slider, Qt::LeftButton, {}, handle(*slider).center());
}

TEST_F(CardPlayingTest, TakingHoldOfALinkedSliderStopsItToo)
{
    document.duplicateCurve(0);
    document.setLinked(0, 0, true);
    settle();
    player().play(id(0), 0);
    auto* slider = in<ValueSlider>(1, "β of SoftPlus 2");
    QTest::mousePress(slider, Qt::LeftButton, {}, handle(*slider).center());
    EXPECT_FALSE(player().isPlaying());
    QTest::mouseRelease(slider, Qt::LeftButton, {}, handle(*slider).center());
}

TEST_F(CardPlayingTest, AFrameSetsNoToolTipAnewAndLaysNothingOut)
{
    document.setLinked(0, 0, true);
    player().play(id(0), 0);
    const EventCount toolTips(*list, QEvent::ToolTipChange);
    const EventCount layouts(*list, QEvent::LayoutRequest);
    for (int i = -1; i != layouts.count();) { // what asked for a layout until now has it
        i = layouts.count();
        QCoreApplication::processEvents();
    }
    const int before = layouts.count();
    for (int i = 0; i < 60; ++i) {
        player().advance(1.0 / 60);
        QCoreApplication::processEvents();
    }
    EXPECT_NE(value(0), 1);
    EXPECT_EQ(toolTips.count(), 0);
    EXPECT_EQ(layouts.count(), before);
}

TEST_F(CardPlayingTest, ALinkMovesBoth)
{
    EXPECT_FALSE(in<QToolButton>(0, "Link β of all curves")->isEnabled());
    document.duplicateCurve(0);
    document.setParameter(1, 0, 4);
    settle();
    auto* link = in<QToolButton>(0, "Link β of all curves");
    ASSERT_TRUE(link->isEnabled());
    const int steps = history().count();
    QTest::mouseClick(link, Qt::LeftButton);
    EXPECT_EQ(history().count(), steps + 1);
    EXPECT_TRUE(link->isChecked());
    EXPECT_TRUE(in<QToolButton>(1, "Link β of all curves")->isChecked());
    EXPECT_EQ(value(1), 1);
    QTest::keyClick(in<ValueSlider>(1, "β of SoftPlus 2"), Qt::Key_Right);
    EXPECT_GT(value(1), 1);
    EXPECT_EQ(value(0), value(1));
    EXPECT_EQ(in<NumberField>(0, "β of SoftPlus, value")->value(), value(0));
    QTest::mouseClick(in<QToolButton>(1, "Link β of all curves"), Qt::LeftButton);
    EXPECT_FALSE(link->isChecked());
    QTest::keyClick(in<ValueSlider>(1, "β of SoftPlus 2"), Qt::Key_Right);
    EXPECT_NE(value(0), value(1));
    document.undo();
    document.undo();
    EXPECT_TRUE(link->isChecked()); // what undo does is shown
}

TEST_F(CardPlayingTest, ALinkNeedsAnotherCurveThatHasTheParameter)
{
    document.addCurve(core::Curve(*core::findActivation("celu"))); // its α too is called alpha
    settle();
    EXPECT_TRUE(in<QToolButton>(3, "Link α of all curves")->isEnabled());
    EXPECT_TRUE(in<QToolButton>(4, "Link α of all curves")->isEnabled());
    document.removeCurve(3);
    settle();
    EXPECT_FALSE(in<QToolButton>(3, "Link α of all curves")->isEnabled());
}

TEST_F(CardPlayingTest, ALinkWithoutFellowsCanBeLetGo)
{
    document.duplicateCurve(0);
    settle();
    auto* link = in<QToolButton>(0, "Link β of all curves");
    QTest::mouseClick(link, Qt::LeftButton);
    document.removeCurve(1);
    settle();
    EXPECT_TRUE(link->isChecked());
    QTest::mouseClick(link, Qt::LeftButton);
    EXPECT_FALSE(link->isChecked());
    EXPECT_FALSE(link->isEnabled());
}

TEST_F(CardPlayingTest, TheReferenceButtonMakesAndUnmakesTheReference)
{
    auto* first = in<QToolButton>(0, "Compare others with SoftPlus");
    auto* second = in<QToolButton>(1, "Compare others with ReLU");
    QTest::mouseClick(first, Qt::LeftButton);
    EXPECT_EQ(curves().referenceRow(), 0);
    EXPECT_TRUE(first->isChecked());
    QTest::mouseClick(second, Qt::LeftButton);
    EXPECT_EQ(curves().referenceRow(), 1);
    EXPECT_FALSE(first->isChecked());
    EXPECT_TRUE(second->isChecked());
    second->setFocus();
    QTest::keyClick(second, Qt::Key_Space);
    EXPECT_EQ(curves().referenceRow(), -1);
    EXPECT_FALSE(second->isChecked());
    history().undo();
    EXPECT_TRUE(second->isChecked());
    EXPECT_EQ(history().count(), 3);
}

} // namespace
} // namespace activation_explorer::ui
