// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/panels/card_fixture.h"

#include <algorithm>
#include <gmock/gmock.h>
#include <QColorDialog>
#include <QPointer>
#include <QTimer>

namespace activation_explorer::ui {
namespace {

using testing::ElementsAre;

/// What the controls of one card do to the document, and how they follow it.
class CurveCardTest : public CardTest
{
protected:
    /// Whether exactly one step was made since the last look.
    bool oneStep()
    {
        const int before = std::exchange(m_steps, history().count());
        return m_steps == before + 1;
    }

private:
    int m_steps = 0;
};

TEST_F(CurveCardTest, TheCheckBoxHidesAndShows)
{
    QTest::mouseClick(in<QCheckBox>(1), Qt::LeftButton, {}, {8, in<QCheckBox>(1)->height() / 2});
    EXPECT_FALSE(curves().entry(1).visible);
    EXPECT_TRUE(oneStep());
    history().undo();
    EXPECT_TRUE(in<QCheckBox>(1)->isChecked());
    EXPECT_TRUE(curves().entry(1).visible);
}

TEST_F(CurveCardTest, TheArrowKeysChangeTheFunctionOfTheClosedChooser)
{
    auto* chooser = in<FunctionChooser>(0);
    chooser->setFocus();
    EXPECT_EQ(chooser->currentText(), QStringLiteral("SoftPlus"));
    QTest::keyClick(chooser, Qt::Key_Down);
    const auto functions = core::catalogue();
    const auto at = std::ranges::find(functions, core::findActivation("softplus"));
    EXPECT_EQ(&curves().entry(0).curve.activation(), *std::next(at)); // in teaching order
    EXPECT_TRUE(oneStep());
    history().undo();
    EXPECT_EQ(chooser->currentText(), QStringLiteral("SoftPlus"));
}

TEST_F(CurveCardTest, DuplicateMakesACopyBelow)
{
    QTest::mouseClick(in<QToolButton>(1, "Duplicate"), Qt::LeftButton);
    EXPECT_THAT(texts(), ElementsAre("softplus", "relu", "relu", "leaky_relu", "elu"));
    EXPECT_TRUE(oneStep());
    EXPECT_EQ(curves().currentRow(), 2);
}

TEST_F(CurveCardTest, RemoveRemovesItWhileItsOwnButtonSpeaks)
{
    const QPointer<CurveCard> card = list->card(1);
    QTest::mouseClick(in<QToolButton>(1, "Remove"), Qt::LeftButton);
    EXPECT_TRUE(card); // until its button has finished
    settle();
    EXPECT_FALSE(card);
    EXPECT_THAT(texts(), ElementsAre("softplus", "leaky_relu", "elu"));
    EXPECT_TRUE(oneStep());
    EXPECT_EQ(curves().currentRow(), 0); // no step aside to the curve that goes
}

TEST_F(CurveCardTest, ANewLanguageLeavesACardThatHasGoneAlone)
{
    CurveCard* gone = list->card(0);
    document.removeCurve(0); // the card is deleted when control returns to the event loop
    const QString name = gone->accessibleName();
    QEvent event(QEvent::LanguageChange);
    QCoreApplication::sendEvent(gone, &event);
    EXPECT_EQ(gone->accessibleName(), name);
}

TEST_F(CurveCardTest, RemoveWorksByKeyboardToo)
{
    for (const int row : {3, 0, 1, 0}) {
        auto* remove = in<QToolButton>(row, "Remove");
        remove->setFocus();
        QTest::keyClick(remove, Qt::Key_Space);
        settle();
        EXPECT_TRUE(oneStep());
        EXPECT_EQ(cardIds(), ids());
    }
    EXPECT_EQ(curves().rowCount(), 0);
    EXPECT_EQ(curves().currentRow(), -1);
    while (history().canUndo())
        history().undo();
    EXPECT_THAT(texts(), ElementsAre("softplus", "relu", "leaky_relu", "elu"));
}

TEST_F(CurveCardTest, TheSliderSetsItsParameterAsOneStepARun)
{
    auto* slider = in<ValueSlider>(3, "α of ELU");
    ASSERT_NE(slider, nullptr);
    slider->setFocus();
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(slider, Qt::Key_Right);
    EXPECT_EQ(value(3), slider->scale().valueAt(slider->scale().nearestStep(1) + 3));
    EXPECT_TRUE(oneStep());
    history().undo();
    EXPECT_EQ(value(3), 1);
    EXPECT_EQ(slider->exactValue(), 1);
}

TEST_F(CurveCardTest, AMouseDragIsOneStep)
{
    auto* slider = in<ValueSlider>(0, "β of SoftPlus");
    const QPoint start = handle(*slider).center();
    QTest::mousePress(slider, Qt::LeftButton, {}, start);
    for (int x = 10; x <= 60; x += 10)
        QTest::mouseMove(slider, start + QPoint(x, 0));
    EXPECT_EQ(value(0), slider->exactValue()); // live
    QTest::mouseRelease(slider, Qt::LeftButton, {}, start + QPoint(60, 0));
    EXPECT_GT(value(0), 1);
    EXPECT_TRUE(oneStep());
    history().undo();
    EXPECT_EQ(value(0), 1);
}

TEST_F(CurveCardTest, ADoubleClickInTheGrooveAtTheDefaultLeavesNoStep)
{
    auto* slider = in<ValueSlider>(0, "β of SoftPlus");
    doubleClick(*slider, at(*slider, 0.8));
    EXPECT_EQ(value(0), 1);
    EXPECT_EQ(history().count(), 0);
}

TEST_F(CurveCardTest, TheFieldSetsExactlyItsParameter)
{
    auto* field = in<NumberField>(0, "threshold of SoftPlus, value");
    ASSERT_NE(field, nullptr);
    field->setFocus();
    type(*field, QStringLiteral("5,25"));
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_EQ(curves().entry(0).curve.text(), "softplus:threshold=5.25");
    EXPECT_TRUE(oneStep());
}

TEST_F(CurveCardTest, TheResetButtonTakesTheDefaultBack)
{
    document.setParameter(2, 0, 7);
    EXPECT_TRUE(oneStep());
    auto* reset = in<QToolButton>(2, "Reset");
    ASSERT_TRUE(reset->isEnabled());
    QTest::mouseClick(reset, Qt::LeftButton);
    EXPECT_EQ(value(2), 0.01);
    EXPECT_TRUE(oneStep());
    EXPECT_FALSE(reset->isEnabled());
}

TEST_F(CurveCardTest, TheSwatchChoosesTheColour)
{
    QTest::mouseClick(in<QToolButton>(1, "Colour"), Qt::LeftButton);
    auto* dialog = qobject_cast<QColorDialog*>(QApplication::activeModalWidget());
    ASSERT_NE(dialog, nullptr);
    dialog->setCurrentColor(QColor(12, 34, 56));
    dialog->accept();
    EXPECT_EQ(curves().entry(1).color, QColor(12, 34, 56));
    EXPECT_TRUE(oneStep());
}

TEST_F(CurveCardTest, TheDialogOfTheColourGoesWithItsCurve)
{
    QTest::mouseClick(in<QToolButton>(1, "Colour"), Qt::LeftButton);
    const QPointer dialog = qobject_cast<QColorDialog*>(QApplication::activeModalWidget());
    ASSERT_FALSE(dialog.isNull());
    document.removeCurve(1);
    EXPECT_FALSE(dialog->isVisible());
    settle();
    EXPECT_TRUE(dialog.isNull());
    EXPECT_EQ(history().count(), 1);
}

TEST_F(CurveCardTest, AMouseHeldOnACurveThatGoesDoesNothing)
{
    CurveCard* card = list->card(1);
    QTest::mousePress(card, Qt::LeftButton, {}, {2, 2});
    document.removeCurve(1);
    const int current = curves().currentRow();
    QTest::mousePress(card, Qt::RightButton, {}, {2, 2});
    QTest::mouseRelease(card, Qt::LeftButton, {}, {2, 2});
    EXPECT_EQ(curves().currentRow(), current);
}

TEST_F(CurveCardTest, AnotherFunctionRebuildsTheParameterControls)
{
    document.setActivation(0, *core::findActivation("elu"));
    settle();
    EXPECT_EQ(list->card(0)->findChildren<ParameterSlider*>().size(), 1);
    EXPECT_EQ(in<ValueSlider>(0)->accessibleName(), QStringLiteral("α of ELU"));
    EXPECT_EQ(in<ValueSlider>(3)->accessibleName(), QStringLiteral("α of ELU 2"));
    document.setActivation(0, *core::findActivation("relu"));
    settle();
    EXPECT_TRUE(list->card(0)->findChildren<ParameterSlider*>().isEmpty());
    history().undo();
    history().undo();
    settle();
    EXPECT_EQ(list->card(0)->findChildren<ParameterSlider*>().size(), 2);
    QTest::keyClick(in<ValueSlider>(0, "β of SoftPlus"), Qt::Key_Right);
    EXPECT_GT(value(0), 1); // the new controls work
}

TEST_F(CurveCardTest, TheFocusMakesACurveCurrent)
{
    in<ValueSlider>(3)->setFocus();
    EXPECT_EQ(curves().currentRow(), 3);
    in<FunctionChooser>(1)->setFocus();
    EXPECT_EQ(curves().currentRow(), 1);
    EXPECT_EQ(history().count(), 0);
}

TEST_F(CurveCardTest, AClickMakesACurveCurrent)
{
    QTest::mouseClick(list->card(2), Qt::LeftButton, {}, {2, 2});
    EXPECT_EQ(curves().currentRow(), 2);
    QTest::mouseClick(in<QLabel>(3, "Grip"), Qt::LeftButton);
    EXPECT_EQ(curves().currentRow(), 3);
    EXPECT_EQ(history().count(), 0);
}

TEST_F(CurveCardTest, ControlsMadeLaterMakeTheirCurveCurrentToo)
{
    document.setActivation(1, *core::findActivation("elu"));
    document.setCurrentRow(0);
    in<ValueSlider>(1, "α")->setFocus();
    EXPECT_EQ(curves().currentRow(), 1);
}

TEST_F(CurveCardTest, TheFocusStaysInTheCardWhenItsParametersGo)
{
    in<NumberField>(0, "β of SoftPlus, value")->setFocus();
    document.setActivation(0, *core::findActivation("elu"));
    settle();
    EXPECT_TRUE(list->card(0)->isAncestorOf(QApplication::focusWidget()));
    EXPECT_EQ(curves().currentRow(), 0);
}

} // namespace
} // namespace activation_explorer::ui
