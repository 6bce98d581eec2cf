// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/document/support.h"
#include "ui/document/figures.h"

#include <gmock/gmock.h>
#include <QSignalSpy>

namespace activation_explorer::ui {
namespace {

using testing::ElementsAre;

/// α of ELU, which may be any number, of CELU, which must be greater than 0, and of another ELU; and a ReLU.
class DocumentLinksTest : public testing::Test
{
protected:
    DocumentLinksTest()
    {
        document.begin({core::curveOf("elu:alpha=2"), core::curveOf("relu"), core::curveOf("celu:alpha=3"),
                        core::curveOf("elu:alpha=4")});
    }
    const CurveModel& curves() { return document.curves(); }
    int steps() { return document.undoStack().count(); }
    bool linked() { return curves().isLinked(core::activationOf("elu").parameters[0]); }
    QList<double> alphas()
    {
        QList<double> result;
        for (const CurveEntry& entry : curves().entries())
            if (!entry.curve.values().empty())
                result << entry.curve.values()[0];
        return result;
    }

    Document document;
};

TEST_F(DocumentLinksTest, LinkingMakesTheValuesThoseOfTheRowInOneStep)
{
    QSignalSpy changed(&curves(), &CurveModel::linksChanged);
    document.setLinked(2, 0, true);
    EXPECT_TRUE(linked());
    EXPECT_EQ(changed.count(), 1);
    EXPECT_THAT(alphas(), ElementsAre(3, 3, 3));
    EXPECT_EQ(steps(), 1);
    EXPECT_TRUE(document.undoStack().undoText().contains(QStringLiteral("link α")));
    document.undo();
    EXPECT_FALSE(linked());
    EXPECT_THAT(alphas(), ElementsAre(2, 3, 4));
    document.redo();
    EXPECT_TRUE(linked());
    EXPECT_THAT(alphas(), ElementsAre(3, 3, 3));
}

TEST_F(DocumentLinksTest, LettingGoKeepsTheValues)
{
    document.setLinked(0, 0, true);
    document.setLinked(3, 0, false);
    EXPECT_FALSE(linked());
    EXPECT_THAT(alphas(), ElementsAre(2, 2, 2));
    EXPECT_EQ(steps(), 2);
    document.setParameter(0, 0, 7);
    EXPECT_THAT(alphas(), ElementsAre(7, 2, 2));
}

TEST_F(DocumentLinksTest, WhatIsSoAlreadyIsNoStep)
{
    document.setLinked(0, 0, false);
    EXPECT_EQ(steps(), 0);
    document.setLinked(0, 0, true);
    document.setLinked(2, 0, true);
    EXPECT_EQ(steps(), 1);
}

TEST_F(DocumentLinksTest, LinkingEqualValuesIsAStep)
{
    document.begin({core::curveOf("elu"), core::curveOf("celu")});
    document.setLinked(0, 0, true);
    EXPECT_TRUE(linked());
    EXPECT_EQ(steps(), 1);
    document.undo();
    EXPECT_FALSE(linked());
}

TEST_F(DocumentLinksTest, AnEditMovesAllAndUndoTakesAllBack)
{
    document.setLinked(0, 0, true);
    document.setParameter(3, 0, 6.5);
    EXPECT_THAT(alphas(), ElementsAre(6.5, 6.5, 6.5));
    EXPECT_EQ(curves().currentRow(), 3);
    document.undo();
    EXPECT_THAT(alphas(), ElementsAre(2, 2, 2));
}

TEST_F(DocumentLinksTest, ADragOfLinkedParametersIsOneStep)
{
    document.setLinked(0, 0, true);
    document.setParameter(0, 0, 5);
    document.setParameter(0, 0, -1, true);
    document.setParameter(0, 0, 6, true);
    EXPECT_EQ(steps(), 2);
    EXPECT_THAT(alphas(), ElementsAre(6, 6, 6));
    document.undo();
    EXPECT_THAT(alphas(), ElementsAre(2, 2, 2));
}

TEST_F(DocumentLinksTest, WhoJoinsInTheMiddleOfADragIsInItsStepToo)
{
    document.setLinked(0, 0, true);
    document.setParameter(0, 0, -1);
    document.setParameter(0, 0, -2); // CELU's must be greater than 0
    document.setParameter(0, 0, 5, true);
    EXPECT_THAT(alphas(), ElementsAre(5, 5, 5));
    document.undo();
    EXPECT_THAT(alphas(), ElementsAre(-1, 2, -1));
}

TEST_F(DocumentLinksTest, WhoCannotFollowStaysWhereItIs)
{
    document.setLinked(0, 0, true);
    document.setParameter(0, 0, -1); // CELU's must be greater than 0
    EXPECT_THAT(alphas(), ElementsAre(-1, 2, -1));
    document.setParameter(0, 0, 3);
    EXPECT_THAT(alphas(), ElementsAre(3, 3, 3));
    document.undo();
    document.undo();
    EXPECT_THAT(alphas(), ElementsAre(2, 2, 2));
}

TEST_F(DocumentLinksTest, NamesThatDifferAreNotLinked)
{
    document.addCurve(core::curveOf("softplus:beta=9"));
    document.setLinked(0, 0, true);
    EXPECT_EQ(curves().entry(4).curve.text(), "softplus:beta=9");
    EXPECT_FALSE(curves().isLinked(core::activationOf("softplus").parameters[0]));
}

TEST_F(DocumentLinksTest, ARemovedCurveComesBackAsItWas)
{
    document.setLinked(0, 0, true);
    document.removeCurve(2);
    document.setParameter(0, 0, 5);
    document.undo();
    document.undo();
    EXPECT_THAT(alphas(), ElementsAre(2, 2, 2));
}

TEST_F(DocumentLinksTest, ABeginningDocumentHasNone)
{
    document.setLinked(0, 0, true);
    document.begin({core::curveOf("elu"), core::curveOf("celu")});
    EXPECT_FALSE(linked());
}

TEST_F(DocumentLinksTest, ACurveThatJoinsTakesTheLinkedValue)
{
    document.setLinked(0, 0, true);
    document.setParameter(0, 0, 5);
    document.addCurve(core::curveOf("celu"));
    document.setActivation(1, core::activationOf("elu"));
    EXPECT_THAT(alphas(), ElementsAre(5, 5, 5, 5, 5));
    document.setParameter(0, 0, -1);
    document.addCurve(core::curveOf("celu")); // for which −1 is not legal
    EXPECT_THAT(alphas(), ElementsAre(-1, -1, 5, -1, 5, 5));
}

TEST_F(DocumentLinksTest, AFigureMovesThoseLinkedWithItsParameters)
{
    document.setLinked(0, 0, true);
    document.setCurrentRow(1);
    document.showFigure(articleFigures()[6]); // of a ReLU an ELU with α = 10
    EXPECT_THAT(alphas(), ElementsAre(10, 10, 10, 10));
    EXPECT_EQ(curves().currentRow(), 1);
    document.undo();
    EXPECT_THAT(alphas(), ElementsAre(2, 2, 2));
    EXPECT_EQ(curves().currentRow(), 1);
}

TEST_F(DocumentLinksTest, LinkingLeavesTheCurrentCurveCurrent)
{
    document.setCurrentRow(3);
    document.setLinked(2, 0, true);
    EXPECT_EQ(curves().currentRow(), 3);
}

TEST_F(DocumentLinksTest, TheDefaultCurvesHaveNone)
{
    document.setLinked(0, 0, true);
    document.restoreDefaultCurves();
    EXPECT_FALSE(linked());
    document.undo();
    EXPECT_TRUE(linked());
}

TEST_F(DocumentLinksTest, ACurveThatJoinsWhatPlaysHasItsValueAfterAnUndoToo)
{
    document.setLinked(0, 0, true);
    document.player().play(curves().entry(0).id, 0);
    document.player().advance(1);
    const double played = alphas().first();
    ASSERT_NE(played, 2);
    document.addCurve(core::curveOf("celu"));
    EXPECT_FALSE(document.player().isPlaying());
    EXPECT_THAT(alphas(), ElementsAre(played, played, played, played));
    document.undo();
    EXPECT_THAT(alphas(), ElementsAre(played, played, played));
    document.undo();
    EXPECT_THAT(alphas(), ElementsAre(2, 2, 2));
}

} // namespace
} // namespace activation_explorer::ui
