// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/panels/card_fixture.h"
#include "ui/panels/family_dialog.h"
#include "ui/panels/slider_dialog.h"

#include <QDialogButtonBox>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QTimer>

namespace activation_explorer::ui {
namespace {

/// What the menu of a parameter leads to.
class CardDialogsTest : public CardTest
{
protected:
    /// Opens the menu of a row's first parameter by the keyboard and chooses its item that begins so.
    void chooseFromMenu(int row, const char* item)
    {
        auto* more = in<QToolButton>(row, "More about");
        QTimer::singleShot(0, more, [item] {
            auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
            ASSERT_NE(menu, nullptr);
            for (QAction* action : menu->actions())
                if (action->isVisible() &&
                    QString(action->text()).remove(QLatin1Char('&')) == QString::fromUtf8(item)) {
                    QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
                    return;
                }
            ADD_FAILURE() << "no item " << item;
            menu->close();
        });
        more->setFocus();
        QTest::keyClick(more, Qt::Key_Space);
    }
    template<typename Dialog>
    static Dialog* open()
    {
        return qobject_cast<Dialog*>(QApplication::activeModalWidget());
    }
    static void enterAndOk(const QDialog& dialog, const char* name, const char* text)
    {
        auto* field = named<NumberField>(dialog, QString::fromUtf8(name));
        field->setFocus();
        type(*field, QString::fromUtf8(text));
        QTest::mouseClick(dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok),
                          Qt::LeftButton);
    }
};

TEST_F(CardDialogsTest, AnotherSliderRangeIsOneStepAndKeepsTheValue)
{
    chooseFromMenu(0, "Slider and playing…");
    auto* dialog = open<SliderDialog>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(dialog->windowTitle(), QStringLiteral("Slider of β of SoftPlus"));
    enterAndOk(*dialog, "Slider to", "100");
    settle();
    auto* slider = in<ValueSlider>(0, "β of SoftPlus");
    EXPECT_EQ(slider->scale().range, (core::Range{0.1, 100}));
    EXPECT_EQ(slider->value(), slider->scale().nearestStep(1));
    EXPECT_EQ(value(0), 1);
    EXPECT_EQ(history().count(), 1);
    history().undo();
    EXPECT_EQ(slider->scale().range, (core::Range{0.1, 10}));
    EXPECT_FALSE(open<QDialog>());
}

TEST_F(CardDialogsTest, TheSliderDialogBeginsWithWhatIsSetUp)
{
    SliderSettings settings = document.curves().entry(0).slider(0);
    settings.seconds = 2.5;
    document.setSlider(0, 0, settings);
    chooseFromMenu(0, "Slider and playing…");
    auto* dialog = open<SliderDialog>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(dialog->settings(), settings);
    QTest::keyClick(dialog, Qt::Key_Escape);
    EXPECT_EQ(history().count(), 1);
}

TEST_F(CardDialogsTest, AFamilyIsSetSaidAndHidden)
{
    chooseFromMenu(3, "Family of curves…");
    auto* dialog = open<FamilyDialog>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(dialog->windowTitle(), QStringLiteral("Family of ELU"));
    EXPECT_EQ(dialog->family(), CurveFamily::of(curves().entry(3).curve, 0));
    enterAndOk(*dialog, "Family from", "0.5");
    settle();
    ASSERT_TRUE(curves().entry(3).family);
    EXPECT_EQ(curves().entry(3).family->range.min, 0.5);
    EXPECT_EQ(history().count(), 1);
    auto* hide = in<QToolButton>(3, "Hide the family of α of ELU");
    ASSERT_TRUE(hide->isVisible());

    chooseFromMenu(3, "Family of curves…"); // begins with the present one
    ASSERT_NE(open<FamilyDialog>(), nullptr);
    EXPECT_EQ(open<FamilyDialog>()->family(), *curves().entry(3).family);
    QTest::keyClick(open<FamilyDialog>(), Qt::Key_Escape);
    settle();

    showActive(*list);
    hide->setFocus();
    QTest::keyClick(hide, Qt::Key_Space);
    EXPECT_FALSE(curves().entry(3).family);
    EXPECT_FALSE(hide->isVisible());
    EXPECT_EQ(QApplication::focusWidget(), in<QToolButton>(3, "More about"));
    history().undo();
    EXPECT_TRUE(hide->isVisible());
    chooseFromMenu(3, "Hide the family");
    EXPECT_FALSE(curves().entry(3).family);
    EXPECT_EQ(history().count(), 2);
}

TEST_F(CardDialogsTest, TheFamilyIsSaidBelowItsOwnParameterOnly)
{
    document.setFamily(0, CurveFamily::of(curves().entry(0).curve, 1));
    settle();
    EXPECT_FALSE(in<QToolButton>(0, "Hide the family of β of SoftPlus")->isVisible());
    EXPECT_TRUE(in<QToolButton>(0, "Hide the family of threshold of SoftPlus")->isVisible());
}

TEST_F(CardDialogsTest, ADialogGoesWithItsCard)
{
    chooseFromMenu(3, "Family of curves…");
    const QPointer<FamilyDialog> dialog = open<FamilyDialog>();
    ASSERT_TRUE(dialog);
    document.removeCurve(3);
    settle();
    EXPECT_FALSE(dialog);
}

TEST_F(CardDialogsTest, CloseWithTheirCurveOrFunctionAndChangeNothingAnyMore)
{
    for (const char* item : {"Slider and playing…", "Family of curves…"}) {
        for (const bool removes : {true, false}) {
            document.begin({*core::Curve::parse("softplus"), *core::Curve::parse("elu")});
            settle();
            chooseFromMenu(0, item);
            auto* dialog = open<QDialog>();
            ASSERT_NE(dialog, nullptr);
            if (removes)
                document.removeCurve(0);
            else
                document.setActivation(0, core::Curve::parse("leaky_relu")->activation());
            EXPECT_FALSE(dialog->isVisible());
            const Session before = document.session();
            dialog->accept(); // as a click that is on its way would have it
            EXPECT_EQ(document.session(), before);
            settle();
        }
    }
}

} // namespace
} // namespace activation_explorer::ui
