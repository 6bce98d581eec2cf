// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/panels/card_fixture.h"

#include <gmock/gmock.h>

namespace activation_explorer::ui {
namespace {

using testing::ElementsAre;

/// A number typed in a card but not yet accepted when the controls around it go, as by the Undo button, which
/// does not take the focus.
class UnfinishedTextTest : public CardTest
{
protected:
    void typeIn(int row, const char* fieldName)
    {
        auto* field = in<NumberField>(row, fieldName);
        ASSERT_NE(field, nullptr);
        field->setFocus();
        type(*field, QStringLiteral("5"));
    }
};

TEST_F(UnfinishedTextTest, IsNoEditOfTheFunctionThatReplacesItsOwn)
{
    typeIn(0, "β of SoftPlus, value");
    document.setActivation(0, *core::findActivation("elu"));
    settle();
    EXPECT_EQ(curves().entry(0).curve.text(), "elu");
    EXPECT_EQ(history().count(), 1);
}

TEST_F(UnfinishedTextTest, IsNoEditOfAFunctionWithoutSuchAParameter)
{
    typeIn(0, "threshold of SoftPlus, value");
    document.setActivation(0, *core::findActivation("elu"));
    settle();
    EXPECT_EQ(curves().entry(0).curve.text(), "elu");
    EXPECT_EQ(history().count(), 1);
}

TEST_F(UnfinishedTextTest, IsNoEditWhenItsCurveIsRemoved)
{
    typeIn(3, "α of ELU, value");
    document.removeCurve(3);
    settle();
    EXPECT_THAT(texts(), ElementsAre("softplus", "relu", "leaky_relu"));
    EXPECT_EQ(history().count(), 1);
    history().undo();
    EXPECT_THAT(texts(), ElementsAre("softplus", "relu", "leaky_relu", "elu"));
}

TEST_F(UnfinishedTextTest, DoesNotStopTheUndoThatTakesItsCurveAway)
{
    document.addCurve(core::Curve(*core::findActivation("elu")));
    typeIn(4, "α of ELU 2, value");
    history().undo();
    settle();
    EXPECT_THAT(texts(), ElementsAre("softplus", "relu", "leaky_relu", "elu"));
    EXPECT_TRUE(history().canRedo());
    history().redo();
    EXPECT_THAT(texts(), ElementsAre("softplus", "relu", "leaky_relu", "elu", "elu"));
}

TEST_F(UnfinishedTextTest, StaysWhileSomethingElseChanges)
{
    typeIn(3, "α of ELU, value");
    document.setVisible(3, false);
    EXPECT_EQ(in<NumberField>(3)->text(), QStringLiteral("5"));
    document.removeCurve(0);
    EXPECT_EQ(in<NumberField>(2)->text(), QStringLiteral("5"));
    EXPECT_TRUE(in<NumberField>(2)->hasFocus());
}

} // namespace
} // namespace activation_explorer::ui
