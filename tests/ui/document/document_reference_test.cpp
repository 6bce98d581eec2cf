// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/document/support.h"

#include <cmath>
#include <gmock/gmock.h>
#include <QSignalSpy>

namespace activation_explorer::ui {
namespace {

using core::Quantity;
using testing::ElementsAre;
using testing::IsEmpty;

/// SoftPlus, ReLU, LeakyReLU, ELU.
class DocumentReferenceTest : public testing::Test
{
protected:
    [[nodiscard]] int reference() const { return document.curves().referenceRow(); }

    Document document;
};

TEST_F(DocumentReferenceTest, IsChosenAndLetGoByOneStepEach)
{
    EXPECT_EQ(reference(), -1);
    QSignalSpy changed(&document.curves(), &CurveModel::referenceChanged);
    document.setReference(1);
    EXPECT_EQ(reference(), 1);
    document.setReference(1);
    EXPECT_EQ(changed.count(), 1) << "no change, no signal";
    document.setReference(-1);
    EXPECT_EQ(reference(), -1);
    EXPECT_EQ(document.undoStack().count(), 2);
    EXPECT_EQ(document.undoStack().undoText(), "have no reference");
    document.undo();
    EXPECT_EQ(reference(), 1);
    document.undo();
    EXPECT_EQ(reference(), -1);
    document.redo();
    EXPECT_EQ(reference(), 1);
}

TEST_F(DocumentReferenceTest, StaysThroughMovesAndGoesWithItsCurve)
{
    document.setReference(1);
    document.moveCurve(1, 3);
    EXPECT_EQ(reference(), 3);
    document.removeCurve(3);
    EXPECT_EQ(reference(), -1);
    document.undo();
    EXPECT_EQ(reference(), 3) << "with the curve its being the reference comes back";
    document.redo();
    EXPECT_EQ(reference(), -1);
}

TEST_F(DocumentReferenceTest, AnotherCurvesRemovalLeavesIt)
{
    document.setReference(1);
    document.removeCurve(0);
    EXPECT_EQ(reference(), 0);
    document.undo();
    EXPECT_EQ(reference(), 1);
}

TEST_F(DocumentReferenceTest, DifferenceShowsTheOtherVisibleCurvesAndNoneWithoutAReference)
{
    document.view().setMode(ViewState::Mode::Difference);
    EXPECT_THAT(document.shownRows(), IsEmpty());
    document.setReference(1);
    EXPECT_THAT(document.shownRows(), ElementsAre(0, 2, 3));
    document.setVisible(2, false);
    EXPECT_THAT(document.shownRows(), ElementsAre(0, 3));
    document.setVisible(1, false);
    EXPECT_THAT(document.shownRows(), ElementsAre(0, 3)) << "a hidden curve is a reference, too";
}

TEST_F(DocumentReferenceTest, DifferenceEvaluatesAndFitsDifferences)
{
    document.setReference(1);
    document.view().setMode(ViewState::Mode::Compare);
    const core::Curve& softplus = document.curves().entry(0).curve;
    EXPECT_EQ(document.evaluate(softplus, 0).value, std::log(2.0));
    EXPECT_EQ(document.evaluate(softplus, 3).value, softplus.evaluate(3).value);
    const ViewState::Ranges compared = document.view().ranges();
    document.view().setMode(ViewState::Mode::Difference);
    EXPECT_EQ(document.evaluate(softplus, 3).value, softplus.evaluate(3).value - 3);
    EXPECT_EQ(document.evaluate(softplus, 3).derivative, softplus.evaluate(3).derivative - 1);
    // Over [-5, 5] SoftPlus − ReLU has its top at 0, ln 2; ELU − ReLU its bottom at −5, e⁻⁵ − 1.
    const core::Range y = document.view().ranges().value;
    EXPECT_TRUE(y.contains(std::log(2)) && y.contains(std::expm1(-5)));
    EXPECT_LT(y.span(), 1.2 * (std::log(2) - std::expm1(-5)));
    EXPECT_EQ(document.view().ranges().x, compared.x);
    document.view().setMode(ViewState::Mode::Compare);
    EXPECT_EQ(document.view().ranges(), compared);
    EXPECT_FALSE(document.view().canGoBack()) << "what fits itself is no step of a person";
}

TEST_F(DocumentReferenceTest, BeginningAnewForgetsIt)
{
    document.setReference(1);
    document.begin({core::curveOf("elu"), core::curveOf("relu")});
    EXPECT_EQ(reference(), -1);
    EXPECT_EQ(document.curves().reference(), 0U);
}

} // namespace
} // namespace activation_explorer::ui
