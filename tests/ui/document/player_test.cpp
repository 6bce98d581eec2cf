// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/player.h"

#include "tests/ui/document/support.h"

#include <cmath>
#include <gtest/gtest.h>
#include <QSignalSpy>
#include <random>

namespace activation_explorer::ui {
namespace {

/// Playing β of the default document's SoftPlus: on a logarithmic scale from 0.1 to 10, so that its default,
/// 1, is in the middle; one way takes 4 s.
class PlayerTest : public testing::Test
{
protected:
    Player& player() { return document.player(); }
    const CurveModel& curves() { return document.curves(); }
    quint64 id(int row) { return curves().entry(row).id; }
    double value(int row, std::size_t parameter = 0) { return curves().entry(row).curve.values()[parameter]; }
    int steps() { return document.undoStack().count(); }
    void playBeta() { player().play(id(0), 0); }
    /// Sets how β plays; one step.
    void setUp(bool toAndFro, bool loops, core::Range play = {0.1, 10})
    {
        SliderSettings settings = curves().entry(0).slider(0);
        settings.playsToAndFro = toAndFro;
        settings.loops = loops;
        settings.play = play;
        document.setSlider(0, 0, settings);
    }
    /// Whether β is what lies at this share of the way, but for its few digits.
    void expectShare(double share)
    {
        const double exact = std::pow(10, 2 * share - 1);
        EXPECT_NEAR(value(0), exact, 0.002 * exact);
    }

    Document document;
};

TEST_F(PlayerTest, GoesToAndFroFromWhereItIs)
{
    playBeta();
    EXPECT_TRUE(player().isPlaying(id(0), 0));
    EXPECT_EQ(value(0), 1);
    player().advance(1);
    expectShare(0.75);
    player().advance(1);
    EXPECT_EQ(value(0), 10); // the end exactly
    player().advance(1);
    expectShare(0.75);
    player().advance(3);
    EXPECT_EQ(value(0), 0.1);
    player().advance(1);
    expectShare(0.25);
    player().advance(8 * 1000); // whole rounds
    expectShare(0.25);
    EXPECT_TRUE(player().isPlaying());
}

TEST_F(PlayerTest, OneWayJumpsBackToTheStart)
{
    setUp(false, true);
    playBeta();
    player().advance(1.9);
    expectShare(0.975);
    player().advance(0.2);
    expectShare(0.025);
    EXPECT_TRUE(player().isPlaying());
}

TEST_F(PlayerTest, OneWayAtTheEndBeginsAnew)
{
    setUp(false, true);
    document.setParameter(0, 0, 10);
    playBeta();
    player().advance(1);
    expectShare(0.25);
}

TEST_F(PlayerTest, OnceToAndFroBeginsAndEndsAtTheStart)
{
    setUp(true, false);
    playBeta();
    player().advance(2);
    expectShare(0.5);
    player().advance(2);
    EXPECT_EQ(value(0), 10);
    player().advance(3);
    expectShare(0.25);
    EXPECT_TRUE(player().isPlaying());
    player().advance(1.5);
    EXPECT_EQ(value(0), 0.1);
    EXPECT_FALSE(player().isPlaying());
}

TEST_F(PlayerTest, OnceOneWayEndsAtTheEndAsOneStep)
{
    setUp(false, false);
    const int before = steps();
    playBeta();
    player().advance(3);
    player().advance(100);
    EXPECT_EQ(value(0), 10);
    EXPECT_FALSE(player().isPlaying());
    EXPECT_EQ(steps(), before + 1);
    document.undo();
    EXPECT_EQ(value(0), 1);
}

TEST_F(PlayerTest, PlaysItsOwnRangeWhereverTheSliderGoes)
{
    setUp(true, true, {2, 3});
    playBeta(); // from 1: below the range
    player().advance(0);
    EXPECT_EQ(value(0), 2);
    player().advance(4);
    EXPECT_EQ(value(0), 3);
}

TEST_F(PlayerTest, ManyFramesAreOneStepThatSaysWhatPlayed)
{
    playBeta();
    for (int i = 0; i < 100; ++i)
        player().advance(1.0 / 60);
    EXPECT_EQ(steps(), 0);
    const double reached = value(0);
    player().stop();
    EXPECT_EQ(steps(), 1);
    EXPECT_TRUE(document.undoStack().undoText().contains(QStringLiteral("β of SoftPlus")));
    EXPECT_EQ(value(0), reached);
    document.undo();
    EXPECT_EQ(value(0), 1);
    document.redo();
    EXPECT_EQ(value(0), reached);
}

TEST_F(PlayerTest, PlayingTwiceIsTwoSteps)
{
    for (int i = 1; i <= 2; ++i) {
        playBeta();
        player().advance(1);
        player().stop();
        EXPECT_EQ(steps(), i);
    }
}

TEST_F(PlayerTest, StoppingWhereItBeganLeavesNoStep)
{
    playBeta();
    player().stop();
    EXPECT_EQ(steps(), 0);
    playBeta();
    player().advance(1);
    player().advance(7); // one round
    EXPECT_EQ(value(0), 1);
    player().stop();
    EXPECT_EQ(steps(), 0);
    player().stop();
}

TEST_F(PlayerTest, TellsWhenItBeginsAndEnds)
{
    const QSignalSpy changed(&player(), &Player::playingChanged);
    playBeta();
    EXPECT_EQ(changed.count(), 1);
    player().advance(1);
    EXPECT_EQ(changed.count(), 1);
    player().stop();
    player().stop();
    EXPECT_EQ(changed.count(), 2);
}

TEST_F(PlayerTest, ItsOwnClockMovesIt)
{
    QSignalSpy moved(&curves(), &QAbstractItemModel::dataChanged);
    playBeta();
    EXPECT_TRUE(moved.wait(5000));
    EXPECT_GT(value(0), 1);
    player().stop();
    EXPECT_FALSE(player().isPlaying());
}

TEST_F(PlayerTest, PlayingAnotherStopsTheFirst)
{
    playBeta();
    player().advance(1);
    const double reached = value(0);
    player().play(id(3), 0);
    EXPECT_EQ(steps(), 1);
    player().advance(1);
    EXPECT_EQ(value(0), reached);
    EXPECT_NE(value(3), 1);
    EXPECT_FALSE(player().isPlaying(id(0), 0));
}

TEST_F(PlayerTest, MovesWhatIsLinkedInTheSameStep)
{
    document.duplicateCurve(0);
    document.setLinked(0, 0, true);
    const int before = steps();
    playBeta();
    player().advance(1.5);
    EXPECT_NE(value(0), 1);
    EXPECT_EQ(value(1), value(0));
    player().stop();
    EXPECT_EQ(steps(), before + 1);
    document.undo();
    EXPECT_EQ(value(0), 1);
    EXPECT_EQ(value(1), 1);
}

TEST_F(PlayerTest, EditingAnotherParameterLetsItPlay)
{
    playBeta();
    player().advance(1);
    document.setParameter(0, 1, 5);
    document.setColor(0, Qt::red);
    EXPECT_TRUE(player().isPlaying());
    player().advance(0.5);
    const double reached = value(0);
    player().stop();
    EXPECT_EQ(steps(), 3);
    document.undo();
    EXPECT_EQ(value(0), 1);
    document.undo();
    document.undo();
    EXPECT_EQ(curves().entry(0).curve.text(), "softplus");
    for (int i = 0; i < 3; ++i)
        document.redo();
    EXPECT_EQ(value(0), reached);
    EXPECT_EQ(value(0, 1), 5);
    EXPECT_EQ(curves().entry(0).color, QColor(Qt::red));
}

TEST_F(PlayerTest, EditingItsParameterStopsItFirst)
{
    playBeta();
    player().advance(1);
    const double reached = value(0);
    document.setParameter(0, 0, 7);
    EXPECT_FALSE(player().isPlaying());
    EXPECT_EQ(value(0), 7);
    EXPECT_EQ(steps(), 2);
    document.undo();
    EXPECT_EQ(value(0), reached);
    document.undo();
    EXPECT_EQ(value(0), 1);
}

TEST_F(PlayerTest, EditingALinkedParameterStopsItToo)
{
    document.duplicateCurve(0);
    document.setLinked(0, 0, true);
    playBeta();
    player().advance(1);
    document.setParameter(1, 0, 7);
    EXPECT_FALSE(player().isPlaying());
    EXPECT_EQ(value(0), 7);
}

TEST_F(PlayerTest, EditingALinkedParameterBeforeItHasMovedStopsItToo)
{
    document.duplicateCurve(0);
    document.setLinked(0, 0, true);
    playBeta();
    document.setParameter(1, 0, 7);
    EXPECT_FALSE(player().isPlaying());
}

TEST_F(PlayerTest, AnotherSetUpWhilePlayingIsFollowed)
{
    playBeta();
    player().advance(1);
    setUp(true, true, {2, 3});
    EXPECT_TRUE(player().isPlaying());
    player().advance(0.1);
    EXPECT_GE(value(0), 2);
    EXPECT_LE(value(0), 3);
    player().stop();
    document.undo();
    document.undo();
    EXPECT_EQ(value(0), 1);
    EXPECT_EQ(curves().entry(0).slider(0).play, (core::Range{0.1, 10}));
}

TEST_F(PlayerTest, RemovingItsCurveStopsItFirst)
{
    playBeta();
    player().advance(1);
    const double reached = value(0);
    document.removeCurve(0);
    EXPECT_FALSE(player().isPlaying());
    player().advance(1);
    document.undo();
    EXPECT_EQ(value(0), reached);
    document.undo();
    EXPECT_EQ(value(0), 1);
}

TEST_F(PlayerTest, RemovingALinkedCurveStopsItToo)
{
    document.duplicateCurve(0);
    document.setLinked(0, 0, true);
    playBeta();
    player().advance(1);
    const double reached = value(0);
    document.removeCurve(1);
    player().advance(1);
    EXPECT_EQ(value(0), reached);
    document.undo();
    EXPECT_EQ(value(1), reached);
    document.undo();
    EXPECT_EQ(value(0), 1);
    EXPECT_EQ(value(1), 1);
}

TEST_F(PlayerTest, RemovingAnotherCurveLetsItPlay)
{
    playBeta();
    document.removeCurve(2);
    EXPECT_TRUE(player().isPlaying());
    player().advance(1);
    expectShare(0.75);
}

TEST_F(PlayerTest, AnotherFunctionStopsItFirst)
{
    playBeta();
    player().advance(1);
    document.setActivation(0, core::activationOf("relu"));
    EXPECT_FALSE(player().isPlaying());
    player().advance(1);
    document.undo();
    document.undo();
    EXPECT_EQ(curves().entry(0).curve.text(), "softplus");
}

TEST_F(PlayerTest, UndoStopsItAndTakesItBack)
{
    document.setParameter(0, 0, 2);
    playBeta();
    player().advance(1);
    document.undo();
    EXPECT_FALSE(player().isPlaying());
    EXPECT_EQ(value(0), 2);
    document.undo();
    EXPECT_EQ(value(0), 1);
    document.redo();
    document.redo();
    EXPECT_GT(value(0), 2);
}

TEST_F(PlayerTest, UndoBeforeItHasMovedTakesTheStepBefore)
{
    document.setParameter(0, 0, 2);
    playBeta();
    document.undo();
    EXPECT_EQ(value(0), 1);
    EXPECT_FALSE(player().isPlaying());
}

TEST_F(PlayerTest, AnUndoThatTakesItsCurveAwayEndsIt)
{
    document.addCurve(core::curveOf("elu"));
    player().play(id(4), 0);
    player().advance(1);
    document.undoStack().undo(); // not by the document, which would stop it first
    EXPECT_FALSE(player().isPlaying());
    player().advance(1);
    EXPECT_EQ(curves().rowCount(), 4);
    EXPECT_EQ(steps(), 1);
}

TEST_F(PlayerTest, AnUndoThatTakesALinkedCurveAwayLeavesTheOthersStep)
{
    document.setLinked(0, 0, true);
    document.addCurve(core::curveOf("softplus"));
    playBeta();
    player().advance(1);
    ASSERT_EQ(value(4), value(0));
    document.undoStack().undo(); // not by the document, which would stop it first
    EXPECT_TRUE(player().isPlaying());
    player().advance(1);
    player().stop();
    EXPECT_EQ(value(0), 10);
    document.undo();
    EXPECT_EQ(value(0), 1);
}

TEST_F(PlayerTest, ABeginningDocumentEndsIt)
{
    playBeta();
    player().advance(1);
    document.begin({core::curveOf("elu")});
    EXPECT_FALSE(player().isPlaying());
    EXPECT_EQ(steps(), 0);
}

TEST_F(PlayerTest, WhateverIsDoneMeanwhileUndoLeadsBack)
{
    std::mt19937 random(20250312);
    const auto below = [&random](int n) { return static_cast<int>(random() % static_cast<unsigned>(n)); };
    for (int round = 0; round < 60; ++round) {
        document.begin({core::curveOf("softplus:beta=2"), core::curveOf("softplus"), core::curveOf("celu"),
                        core::curveOf("elu:alpha=3")});
        const QList<CurveEntry> before = curves().entries();
        for (int i = 0; i < 25; ++i) {
            const int row = curves().rowCount() == 0 ? -1 : below(curves().rowCount());
            const bool hasParameter = row >= 0 && !curves().entry(row).curve.values().empty();
            const int action = row < 0 ? 0 : below(9);
            if (action == 0)
                document.addCurve(core::curveOf("elu"));
            else if (action == 1)
                document.removeCurve(row);
            else if (action == 2)
                document.setActivation(row, core::activationOf(below(2) == 0 ? "relu" : "softplus"));
            else if (action == 3)
                document.undo();
            else if (action == 4)
                document.redo();
            else if (action == 5 && hasParameter)
                document.setParameter(row, 0, 0.5 + below(4), below(2) == 0);
            else if (action == 6 && hasParameter)
                document.setLinked(row, 0, below(2) == 0);
            else if (hasParameter)
                player().play(id(row), 0);
            player().advance(0.1 * below(30));
        }
        player().stop();
        while (document.undoStack().canUndo())
            document.undo();
        EXPECT_EQ(curves().entries(), before) << round;
        EXPECT_TRUE(curves().links().empty());
    }
}

} // namespace
} // namespace activation_explorer::ui
