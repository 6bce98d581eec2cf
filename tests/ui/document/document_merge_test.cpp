// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/document/support.h"

#include <gmock/gmock.h>

namespace activation_explorer::ui {
namespace {

using testing::ElementsAre;

/// β of the default document's SoftPlus, and the history of its changes.
class DocumentMergeTest : public testing::Test
{
protected:
    static constexpr bool continues = true;

    [[nodiscard]] double beta(int row = 0) const { return document.curves().entry(row).curve.values()[0]; }
    [[nodiscard]] int steps() { return document.undoStack().count(); }
    void undo() { document.undoStack().undo(); }
    void redo() { document.undoStack().redo(); }

    Document document;
};

TEST_F(DocumentMergeTest, ADragIsOneStep)
{
    document.setParameter(0, 0, 2);
    document.setParameter(0, 0, 3, continues);
    document.setParameter(0, 0, 4, continues);
    EXPECT_EQ(steps(), 1);
    undo();
    EXPECT_DOUBLE_EQ(beta(), 1);
    redo();
    EXPECT_DOUBLE_EQ(beta(), 4);
}

TEST_F(DocumentMergeTest, TwoDragsAreTwoSteps)
{
    document.setParameter(0, 0, 2);
    document.setParameter(0, 0, 3);
    EXPECT_EQ(steps(), 2);
    undo();
    EXPECT_DOUBLE_EQ(beta(), 2);
}

TEST_F(DocumentMergeTest, AnotherParameterIsAnotherStep)
{
    document.setParameter(0, 0, 2);
    document.setParameter(0, 1, 5, continues);
    EXPECT_EQ(steps(), 2);
}

TEST_F(DocumentMergeTest, AnotherCurveIsAnotherStep)
{
    document.setParameter(0, 0, 2);
    document.setParameter(3, 0, 2, continues);
    EXPECT_EQ(steps(), 2);
    undo();
    EXPECT_DOUBLE_EQ(beta(3), 1);
    EXPECT_DOUBLE_EQ(beta(0), 2);
}

TEST_F(DocumentMergeTest, AnEditBetweenEndsTheStep)
{
    document.setParameter(0, 0, 2);
    document.setVisible(0, false);
    document.setParameter(0, 0, 3, continues);
    EXPECT_EQ(steps(), 3);
    undo();
    EXPECT_DOUBLE_EQ(beta(), 2);
}

TEST_F(DocumentMergeTest, VisibilityIsNeverMerged)
{
    document.setVisible(0, false);
    document.setVisible(0, true);
    EXPECT_EQ(steps(), 2);
}

TEST_F(DocumentMergeTest, ADragBackToItsStartLeavesNoStep)
{
    document.setParameter(0, 0, 2);
    document.setParameter(0, 0, 1, continues);
    EXPECT_EQ(steps(), 0);
    EXPECT_DOUBLE_EQ(beta(), 1);
    EXPECT_FALSE(document.undoStack().canUndo());
}

TEST_F(DocumentMergeTest, ADragThroughItsStartIsAStepOfItsOwn)
{
    document.setParameter(0, 0, 2);
    document.setParameter(0, 0, 3);            // a second drag …
    document.setParameter(0, 0, 2, continues); // … passes where it began …
    document.setParameter(0, 0, 4, continues);
    EXPECT_EQ(steps(), 2);
    undo();
    EXPECT_DOUBLE_EQ(beta(), 2); // … and does not become part of the first
    undo();
    EXPECT_DOUBLE_EQ(beta(), 1);
}

TEST_F(DocumentMergeTest, ADragThroughItsStartIsOneStepAlsoAsTheFirst)
{
    for (const double value : {2.0, 1.0, 0.5, 0.25})
        document.setParameter(0, 0, value, value != 2.0);
    EXPECT_EQ(steps(), 1);
    undo();
    EXPECT_DOUBLE_EQ(beta(), 1);
}

TEST_F(DocumentMergeTest, ADragThatBeginsWithoutChangeIsAStepOfItsOwn)
{
    document.setParameter(0, 0, 2);
    document.setParameter(0, 0, 2); // a second drag begins, and changes nothing yet
    document.setParameter(0, 0, 3, continues);
    EXPECT_EQ(steps(), 2);
    undo();
    EXPECT_DOUBLE_EQ(beta(), 2);
}

TEST_F(DocumentMergeTest, ACurveDraggedOverOthersIsOneStep)
{
    document.moveCurve(0, 1);
    document.moveCurve(1, 2, continues);
    document.moveCurve(2, 3, continues);
    EXPECT_THAT(texts(document), ElementsAre("relu", "leaky_relu", "elu", "softplus"));
    EXPECT_EQ(steps(), 1);
    undo();
    EXPECT_THAT(texts(document), ElementsAre("softplus", "relu", "leaky_relu", "elu"));
    redo();
    EXPECT_THAT(texts(document), ElementsAre("relu", "leaky_relu", "elu", "softplus"));
}

TEST_F(DocumentMergeTest, TwoMovesAreTwoSteps)
{
    document.moveCurve(0, 1);
    document.moveCurve(1, 2);
    EXPECT_EQ(steps(), 2);
}

TEST_F(DocumentMergeTest, ACurveDraggedBackLeavesNoStep)
{
    document.moveCurve(1, 3);
    document.moveCurve(3, 2, continues);
    document.moveCurve(2, 1, continues);
    EXPECT_EQ(steps(), 0);
    EXPECT_THAT(texts(document), ElementsAre("softplus", "relu", "leaky_relu", "elu"));
}

TEST_F(DocumentMergeTest, ACurveDraggedThroughItsPlaceIsAStepOfItsOwn)
{
    document.moveCurve(0, 1);
    document.moveCurve(1, 2);            // a second drag …
    document.moveCurve(2, 1, continues); // … passes where it began …
    document.moveCurve(1, 3, continues);
    EXPECT_EQ(steps(), 2);
    undo(); // … and does not become part of the first
    EXPECT_THAT(texts(document), ElementsAre("relu", "softplus", "leaky_relu", "elu"));
}

} // namespace
} // namespace activation_explorer::ui
