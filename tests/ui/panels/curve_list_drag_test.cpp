// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/panels/card_fixture.h"

#include <gmock/gmock.h>

namespace activation_explorer::ui {
namespace {

using testing::ElementsAre;

/// Reordering by the grips of the cards.
class CurveListDragTest : public CardTest
{
protected:
    CurveListDragTest() { settle(); }

    [[nodiscard]] QLabel* grip(int row) const { return in<QLabel>(row, "Grip"); }
    void press(int row)
    {
        m_held = grip(row);
        QTest::mousePress(m_held, Qt::LeftButton);
    }
    /// Moves the pointer to just below (beyond 0) or above the middle of the card of a row.
    void moveTo(int row, int beyond)
    {
        const CurveCard* card = list->card(row);
        const QPoint middle = card->mapToGlobal(card->rect().center() + QPoint(0, beyond));
        QTest::mouseMove(m_held, m_held->mapFromGlobal(middle));
        settle();
    }
    void release() { QTest::mouseRelease(m_held, Qt::LeftButton); }

    QLabel* m_held = nullptr;
};

TEST_F(CurveListDragTest, TheModelFollowsLiveAndItIsOneStep)
{
    press(0);
    moveTo(1, 4);
    EXPECT_THAT(texts(), ElementsAre("relu", "softplus", "leaky_relu", "elu"));
    moveTo(2, 4);
    EXPECT_THAT(texts(), ElementsAre("relu", "leaky_relu", "softplus", "elu"));
    moveTo(3, 4);
    EXPECT_THAT(texts(), ElementsAre("relu", "leaky_relu", "elu", "softplus"));
    release();
    EXPECT_EQ(cardIds(), ids());
    EXPECT_EQ(history().count(), 1);
    history().undo();
    EXPECT_THAT(texts(), ElementsAre("softplus", "relu", "leaky_relu", "elu"));
    EXPECT_EQ(cardIds(), ids());
}

TEST_F(CurveListDragTest, UpIsAsGoodAsDown)
{
    press(3);
    moveTo(2, -4);
    moveTo(0, -4);
    release();
    EXPECT_THAT(texts(), ElementsAre("elu", "softplus", "relu", "leaky_relu"));
    EXPECT_EQ(history().count(), 1);
    EXPECT_EQ(curves().currentRow(), 0); // what is dragged is current
}

TEST_F(CurveListDragTest, DownAndUpAgainIsOneStepFromStartToEnd)
{
    press(0);
    moveTo(1, 4);
    moveTo(2, 4);
    moveTo(3, 4);
    moveTo(2, -4);
    release();
    EXPECT_THAT(texts(), ElementsAre("relu", "leaky_relu", "softplus", "elu"));
    EXPECT_EQ(history().count(), 1);
    history().undo();
    EXPECT_THAT(texts(), ElementsAre("softplus", "relu", "leaky_relu", "elu"));
}

TEST_F(CurveListDragTest, DownAndBackLeavesNoStep)
{
    press(0);
    moveTo(1, 4);
    moveTo(0, -4);
    release();
    EXPECT_THAT(texts(), ElementsAre("softplus", "relu", "leaky_relu", "elu"));
    EXPECT_EQ(history().count(), 0);
}

TEST_F(CurveListDragTest, TwoDragsAreTwoSteps)
{
    press(0);
    moveTo(1, 4);
    release();
    press(1);
    moveTo(2, 4);
    release();
    EXPECT_EQ(history().count(), 2);
    history().undo();
    EXPECT_THAT(texts(), ElementsAre("relu", "softplus", "leaky_relu", "elu"));
}

TEST_F(CurveListDragTest, AClickOnTheGripMovesNothing)
{
    press(2);
    release();
    EXPECT_EQ(history().count(), 0);
    EXPECT_EQ(curves().currentRow(), 2);
}

TEST_F(CurveListDragTest, MovingOverTheGripWithoutAButtonMovesNothing)
{
    m_held = grip(0);
    moveTo(3, 4);
    EXPECT_EQ(history().count(), 0);
}

TEST_F(CurveListDragTest, FarBeyondTheListIsItsEnd)
{
    press(1);
    QTest::mouseMove(m_held, QPoint(0, 5000));
    settle();
    EXPECT_EQ(curves().label(3), QStringLiteral("ReLU"));
    QTest::mouseMove(m_held, QPoint(0, -5000));
    settle();
    EXPECT_EQ(curves().label(0), QStringLiteral("ReLU"));
    release();
    EXPECT_EQ(history().count(), 1);
}

} // namespace
} // namespace activation_explorer::ui
