// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/panels/popup_fixture.h"

#include <gmock/gmock.h>

namespace activation_explorer::ui {
namespace {

/// The choosers of functions, closed, and what comes of a choice: in a card, and for a new curve.
class FunctionChooserTest : public CardTest
{
protected:
    ~FunctionChooserTest() override
    {
        while (QWidget* open = QApplication::activePopupWidget())
            open->close();
        deleteDeferred();
    }

    [[nodiscard]] FunctionChooser* chooser(int row) const { return in<FunctionChooser>(row); }
    [[nodiscard]] QToolButton* addButton() const
    {
        return named<QToolButton>(*list, QStringLiteral("Add curve"));
    }
    [[nodiscard]] std::string text(int row) const { return curves().entry(row).curve.text(); }
};

TEST_F(FunctionChooserTest, ShowsTheFunctionWithItsDescription)
{
    EXPECT_EQ(chooser(0)->currentText(), QStringLiteral("SoftPlus"));
    EXPECT_EQ(chooser(0)->accessibleName(), QStringLiteral("Function of SoftPlus"));
    EXPECT_EQ(chooser(0)->toolTip(), QString::fromUtf8(core::findActivation("softplus")->description));
}

TEST_F(FunctionChooserTest, OpensByAPress)
{
    QTest::mousePress(chooser(2), Qt::LeftButton);
    ASSERT_NE(OpenPopup::get(), nullptr);
    EXPECT_EQ(OpenPopup::highlighted(), QStringLiteral("LeakyReLU"));
    EXPECT_EQ(curves().currentRow(), 2);
}

TEST_F(FunctionChooserTest, ThePressThatOpensItTakesNothing)
{
    QTest::mouseClick(chooser(2), Qt::LeftButton);
    EXPECT_NE(OpenPopup::get(), nullptr);
    QTest::mouseClick(chooser(2), Qt::LeftButton); // and does not make a second one
    EXPECT_EQ(list->findChildren<FunctionPopup*>().size(), 1);
    EXPECT_EQ(history().count(), 0);
}

TEST_F(FunctionChooserTest, APressOnTheOpenChooserClosesIt)
{
    QTest::mousePress(chooser(0), Qt::LeftButton);
    FunctionPopup* popup = OpenPopup::get();
    ASSERT_NE(popup, nullptr);
    const QPoint on = popup->mapFromGlobal(chooser(0)->mapToGlobal(chooser(0)->rect().center()));
    QTest::mousePress(popup, Qt::LeftButton, {}, on);
    EXPECT_EQ(OpenPopup::get(), nullptr);
    EXPECT_TRUE(popup->testAttribute(Qt::WA_NoMouseReplay)); // or the press opened it again
}

TEST_F(FunctionChooserTest, OpensByTheKeysOfAComboBox)
{
    const QList<std::pair<Qt::Key, Qt::KeyboardModifiers>> keys{{Qt::Key_Space, {}},
                                                                {Qt::Key_Return, {}},
                                                                {Qt::Key_Enter, Qt::KeypadModifier},
                                                                {Qt::Key_F4, {}},
                                                                {Qt::Key_Down, Qt::AltModifier},
                                                                {Qt::Key_Up, Qt::AltModifier}};
    for (QWidget* opener : {static_cast<QWidget*>(chooser(0)), static_cast<QWidget*>(addButton())})
        for (const auto& [key, modifiers] : keys) {
            opener->setFocus();
            QTest::keyClick(opener, key, modifiers);
            ASSERT_NE(OpenPopup::get(), nullptr) << key;
            EXPECT_TRUE(OpenPopup::search().text().isEmpty()) << key;
            OpenPopup::press(Qt::Key_Escape);
            EXPECT_EQ(OpenPopup::get(), nullptr) << key;
            EXPECT_TRUE(opener->hasFocus()) << key;
        }
    EXPECT_EQ(history().count(), 0);
}

TEST_F(FunctionChooserTest, ALetterOpensItAndBeginsTheSearch)
{
    chooser(0)->setFocus();
    OpenPopup::type("leak");
    ASSERT_NE(OpenPopup::get(), nullptr);
    EXPECT_EQ(OpenPopup::search().text(), QStringLiteral("leak"));
    OpenPopup::press(Qt::Key_Return);
    EXPECT_EQ(text(0), "leaky_relu");
}

TEST_F(FunctionChooserTest, AShortcutDoesNotOpenIt)
{
    chooser(0)->setFocus();
    OpenPopup::press(Qt::Key_A, Qt::ControlModifier);
    QKeyEvent alt(QEvent::KeyPress, Qt::Key_A, Qt::AltModifier, QStringLiteral("a"));
    QApplication::sendEvent(chooser(0), &alt);
    EXPECT_EQ(OpenPopup::get(), nullptr);
    OpenPopup::press(Qt::Key_Escape);
    EXPECT_EQ(OpenPopup::get(), nullptr);
}

TEST_F(FunctionChooserTest, AChoiceChangesTheCurveAsOneStepAndTheFocusIsBack)
{
    chooser(1)->setFocus();
    OpenPopup::press(Qt::Key_Space);
    OpenPopup::type("sigm");
    OpenPopup::press(Qt::Key_Return);
    EXPECT_EQ(text(1), "sigmoid");
    EXPECT_EQ(chooser(1)->currentText(), QStringLiteral("Sigmoid"));
    EXPECT_TRUE(chooser(1)->hasFocus());
    EXPECT_EQ(history().count(), 1);
    history().undo();
    EXPECT_EQ(chooser(1)->currentText(), QStringLiteral("ReLU"));
}

TEST_F(FunctionChooserTest, TheSameFunctionAgainChangesNothing)
{
    document.setParameter(3, 0, 2.5);
    QTest::mousePress(chooser(3), Qt::LeftButton);
    OpenPopup::click(QStringLiteral("ELU"));
    EXPECT_EQ(OpenPopup::get(), nullptr);
    EXPECT_EQ(text(3), "elu:alpha=2.5");
    EXPECT_EQ(history().count(), 1);
}

TEST_F(FunctionChooserTest, TheWheelChangesNothingWithAndWithoutTheFocus)
{
    for (const bool focused : {false, true}) {
        (focused ? static_cast<QWidget*>(chooser(0)) : static_cast<QWidget*>(in<ValueSlider>(2)))->setFocus();
        turnWheel(*chooser(0));
        EXPECT_EQ(text(0), "softplus");
    }
    EXPECT_EQ(history().count(), 0);
}

TEST_F(FunctionChooserTest, AddingAppendsTheChosenFunctionMadeCurrent)
{
    in<ValueSlider>(2)->setFocus(); // left there, it would move another curve than the current one
    QTest::mouseClick(addButton(), Qt::LeftButton);
    ASSERT_NE(OpenPopup::get(), nullptr);
    OpenPopup::type("logistic");
    OpenPopup::press(Qt::Key_Return);
    ASSERT_EQ(curves().rowCount(), 5);
    EXPECT_EQ(text(4), "sigmoid");
    EXPECT_EQ(curves().currentRow(), 4);
    EXPECT_EQ(history().count(), 1);
    EXPECT_TRUE(in<FunctionChooser>(4)->hasFocus());
}

TEST_F(FunctionChooserTest, AddingByKeyboardLeavesTheFocusOnTheButton)
{
    addButton()->setFocus();
    OpenPopup::press(Qt::Key_Return);
    OpenPopup::press(Qt::Key_Return);
    ASSERT_EQ(curves().rowCount(), 5);
    EXPECT_TRUE(addButton()->hasFocus());
}

TEST_F(FunctionChooserTest, ACardThatGoesTakesItsOpenPopupAlong)
{
    QTest::mousePress(chooser(1), Qt::LeftButton);
    document.removeCurve(1);
    settle();
    EXPECT_EQ(QApplication::activePopupWidget(), nullptr);
    EXPECT_EQ(list->findChildren<FunctionPopup*>().size(), 0);
}

TEST_F(FunctionChooserTest, AnAddPopupMayOutliveNothing)
{
    QTest::mouseClick(addButton(), Qt::LeftButton);
    ASSERT_NE(OpenPopup::get(), nullptr);
    list.reset();
    EXPECT_EQ(QApplication::activePopupWidget(), nullptr);
}

} // namespace
} // namespace activation_explorer::ui
