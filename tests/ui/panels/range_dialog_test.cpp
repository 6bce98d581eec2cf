// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/document/support.h"
#include "tests/ui/panels/panel_test.h"
#include "ui/panels/number_field.h"
#include "ui/panels/range_dialog.h"

#include <gmock/gmock.h>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace activation_explorer::ui {
namespace {

const ViewState::Ranges first{.x = {-4, 4}, .value = {-1, 3}, .derivative = {-0.5, 1.25}};

class RangeDialogTest : public PanelTest
{
protected:
    RangeDialogTest()
    {
        view.setRanges(first);
        view.forgetHistory();
        dialog = std::make_unique<RangeDialog>(document);
        showActive(*dialog);
    }
    [[nodiscard]] NumberField* field(const char* name) const
    {
        return named<NumberField>(*dialog, QString::fromUtf8(name));
    }
    void fill(const char* name, const char* text) const
    {
        field(name)->setFocus();
        QTest::keyClick(field(name), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(field(name), Qt::Key_Delete);
        type(*field(name), QString::fromUtf8(text));
    }
    void press(QDialogButtonBox::StandardButton which) const
    {
        auto* button = dialog->findChild<QDialogButtonBox*>()->button(which);
        button->setFocus(Qt::MouseFocusReason); // as a click does where a window manager is
        QTest::mouseClick(button, Qt::LeftButton);
    }
    [[nodiscard]] std::string refusal() const
    {
        for (const QLabel* label : dialog->findChildren<QLabel*>())
            if (label->isVisible() && label->foregroundRole() == QPalette::BrightText)
                return label->text().toStdString();
        return {};
    }

    Document document;
    ViewState& view = document.view();
    std::unique_ptr<RangeDialog> dialog;
};

TEST_F(RangeDialogTest, BeginsWithWhatIsShown)
{
    EXPECT_EQ(field("x from")->text(), "-4");
    EXPECT_EQ(field("x to")->text(), "4");
    EXPECT_EQ(field("f from")->text(), "-1");
    EXPECT_EQ(field("f to")->text(), "3");
    EXPECT_EQ(field("f′ from")->text(), "-0.5");
    EXPECT_EQ(field("f′ to")->text(), "1.25");
    EXPECT_FALSE(dialog->findChild<QCheckBox*>()->isChecked());
    EXPECT_EQ(field("x from")->selectedText(), "-4") << "to be typed over";
}

TEST_F(RangeDialogTest, OkShowsWhatIsTypedAsOneStepOfTheHistory)
{
    fill("x from", "-10");
    fill("x to", "0,5");
    fill("f′ to", "2e3");
    EXPECT_EQ(view.ranges(), first) << "not yet";
    press(QDialogButtonBox::Ok);
    EXPECT_FALSE(dialog->isVisible());
    EXPECT_EQ(view.ranges(),
              (ViewState::Ranges{.x = {-10, 0.5}, .value = {-1, 3}, .derivative = {-0.5, 2000}}));
    view.goBack();
    EXPECT_EQ(view.ranges(), first);
    EXPECT_FALSE(view.canGoBack());
}

TEST_F(RangeDialogTest, EnterInAFieldIsOk)
{
    fill("f to", "7");
    QTest::keyClick(field("f to"), Qt::Key_Return);
    QCoreApplication::processEvents();
    EXPECT_FALSE(dialog->isVisible());
    EXPECT_EQ(view.ranges().value, (core::Range{-1, 7}));
}

TEST_F(RangeDialogTest, ApplyShowsAndStays)
{
    fill("x to", "5");
    press(QDialogButtonBox::Apply);
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_EQ(view.ranges().x, (core::Range{-4, 5}));
    press(QDialogButtonBox::Apply);
    view.goBack();
    EXPECT_FALSE(view.canGoBack()) << "nothing changed the second time";
}

TEST_F(RangeDialogTest, CancelAndEscapeLeaveTheAxes)
{
    fill("x to", "5");
    press(QDialogButtonBox::Cancel);
    EXPECT_FALSE(dialog->isVisible());
    EXPECT_EQ(view.ranges(), first);
    dialog->show();
    QTest::keyClick(dialog.get(), Qt::Key_Escape);
    EXPECT_FALSE(dialog->isVisible());
}

TEST_F(RangeDialogTest, AnIllegalRangeIsRefusedBySayingWhichAndWhatIsAllowedAndNothingIsApplied)
{
    fill("x to", "5");
    fill("f from", "3");
    press(QDialogButtonBox::Ok);
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_EQ(refusal(),
              "f must run from a smaller to a larger number, within -1e18 and 1e18, at least 1e-9 wide.");
    EXPECT_EQ(view.ranges(), first);
    EXPECT_FALSE(view.canGoBack());
    EXPECT_EQ(dialog->focusWidget(), field("f from"));
    fill("f from", "2");
    EXPECT_EQ(refusal(), "");
    press(QDialogButtonBox::Ok);
    EXPECT_EQ(view.ranges(), (ViewState::Ranges{.x = {-4, 5}, .value = {2, 3}, .derivative = {-0.5, 1.25}}));
}

TEST_F(RangeDialogTest, EachBoundIsSaidAsItIsThere)
{
    for (const auto& [from, to] : {std::pair("5", "-5"), {"-2e9", "0"}, {"0", "1.1e9"}, {"0", "5e-10"}}) {
        fill("x from", from);
        fill("x to", to);
        press(QDialogButtonBox::Ok);
        EXPECT_EQ(refusal(),
                  "x must run from a smaller to a larger number, within -1e9 and 1e9, at least 1e-9 wide.")
            << from << ' ' << to;
        EXPECT_EQ(view.ranges(), first);
    }
    fill("x from", "1e8"); // where doubles are less dense
    fill("x to", "100000000.0001");
    press(QDialogButtonBox::Ok);
    EXPECT_THAT(refusal(), testing::HasSubstr("at least 0.001 wide"));
    fill("x to", "100000000.001");
    press(QDialogButtonBox::Ok);
    EXPECT_EQ(refusal(), "");
    EXPECT_EQ(view.ranges().x, (core::Range{1e8, 100000000.001}));
}

TEST_F(RangeDialogTest, WhatIsNoNumberIsRefusedAndNothingIsApplied)
{
    for (const char* text : {"ten", "inf", "", "1,2,3"}) {
        fill("x to", "5");
        fill("f to", text);
        press(QDialogButtonBox::Ok);
        EXPECT_TRUE(dialog->isVisible()) << text;
        EXPECT_THAT(refusal(), testing::HasSubstr("no finite number")) << text;
        EXPECT_EQ(view.ranges(), first) << text;
        EXPECT_EQ(field("f to")->text(), "3") << "left, it has its number back";
    }
    press(QDialogButtonBox::Ok); // with what is there to be seen
    EXPECT_FALSE(dialog->isVisible());
    EXPECT_EQ(view.ranges().x, (core::Range{-4, 5}));
}

TEST_F(RangeDialogTest, ARefusalByEnterIsNotPassedOverByOk)
{
    fill("f to", "ten");
    QTest::keyClick(field("f to"), Qt::Key_Return);
    QCoreApplication::processEvents();
    EXPECT_THAT(refusal(), testing::HasSubstr("ten"));
    EXPECT_EQ(field("f to")->text(), "ten") << "to be corrected";
    press(QDialogButtonBox::Ok);
    EXPECT_TRUE(dialog->isVisible());
    press(QDialogButtonBox::Ok);
    EXPECT_FALSE(dialog->isVisible());
    EXPECT_EQ(view.ranges(), first);
}

TEST_F(RangeDialogTest, EqualAspectIsOneStepWithTheRanges)
{
    view.setShape(core::Quantity::Value, 0.5);
    view.setShape(core::Quantity::Derivative, 0.5);
    fill("x to", "6");
    QTest::mouseClick(dialog->findChild<QCheckBox*>(), Qt::LeftButton, {},
                      {10, dialog->findChild<QCheckBox*>()->height() / 2});
    press(QDialogButtonBox::Apply);
    EXPECT_TRUE(view.isAspectEqual());
    EXPECT_EQ(view.ranges().x, (core::Range{-4, 6}));
    EXPECT_NEAR(view.ranges().value.span(), 5, 1e-9);
    EXPECT_NEAR(view.ranges().value.center(), 1, 1e-9);
    EXPECT_NEAR(field("f to")->value(), 3.5, 1e-9) << "what is shown now";
    const ViewState::Ranges equal = view.ranges();
    view.setAspectEqual(false);
    view.goBack();
    EXPECT_EQ(view.ranges(), first) << "one step of the views there were";
    EXPECT_FALSE(view.canGoBack());
    EXPECT_EQ(document.undoStack().count(), 1);
    EXPECT_EQ(document.undoStack().undoText(), "set the axes");
    document.undo();
    EXPECT_FALSE(view.isAspectEqual());
    EXPECT_EQ(view.ranges(), first);
    document.redo();
    EXPECT_TRUE(view.isAspectEqual());
    EXPECT_EQ(view.ranges(), equal);
}

TEST_F(RangeDialogTest, InDifferenceModeTheAxesAreOfDifferences)
{
    view.setMode(ViewState::Mode::Difference);
    EXPECT_TRUE(field("f − reference from"));
    fill("f′ − reference to", "-7");
    press(QDialogButtonBox::Ok);
    EXPECT_THAT(refusal(), testing::StartsWith("f′ − reference must run"));
}

TEST_F(RangeDialogTest, NumbersAreInTheLocale)
{
    QLocale::setDefault(QLocale(QStringLiteral("de_DE")));
    dialog = std::make_unique<RangeDialog>(document);
    showActive(*dialog);
    const QString text = field("f′ to")->text();
    QLocale::setDefault(QLocale::c());
    EXPECT_EQ(text, "1,25");
}

TEST_F(RangeDialogTest, EveryControlHasANameAToolTipAndTheFocusByTab)
{
    field("x from")->setFocus();
    QStringList names;
    for (int i = 0; i < 10; ++i) {
        const QWidget* focused = QApplication::focusWidget();
        const auto* button = qobject_cast<const QPushButton*>(focused);
        names << (button ? button->text() : focused->accessibleName());
        EXPECT_FALSE(names.last().isEmpty());
        EXPECT_FALSE(focused->toolTip().isEmpty()) << names.last().toStdString();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    EXPECT_EQ(names.mid(0, 6), (QStringList{"x from", "x to", "f from", "f to", "f′ from", "f′ to"}));
    EXPECT_EQ(QSet<QString>(names.begin(), names.end()).size(), 10);
}

} // namespace
} // namespace activation_explorer::ui
