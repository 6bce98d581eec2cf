// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/family_dialog.h"

#include "core/catalogue.h"
#include "tests/ui/panels/dialog_fixture.h"

#include <QSpinBox>

namespace activation_explorer::ui {
namespace {

/// The dialog of a family of SoftPlus in β, which must be greater than 0.
class FamilyDialogTest : public DialogTest
{
protected:
    FamilyDialogTest() { showActive(dialog); }

    [[nodiscard]] QString values() const
    {
        return named<QLabel>(dialog, QStringLiteral("Values of the family"))->text();
    }

    core::Curve softplus{*core::findActivation("softplus")};
    FamilyDialog dialog{
        softplus, QStringLiteral("SoftPlus"),
        CurveFamily{.parameter = 0, .range = {0.1, 10}, .scale = core::Scale::Logarithmic, .count = 5}};
    QSpinBox* count = dialog.findChild<QSpinBox*>();
    QSignalSpy accepted{&dialog, &QDialog::accepted};
};

TEST_F(FamilyDialogTest, SaysWhatItIsAboutAndShowsTheValues)
{
    EXPECT_EQ(dialog.windowTitle(), QStringLiteral("Family of SoftPlus"));
    EXPECT_TRUE(dialog.isModal());
    EXPECT_EQ(values(), QStringLiteral("β = 0.1, 0.316, 1, 3.16, 10")); // powers of the root of 10
}

TEST_F(FamilyDialogTest, TheValuesFollow)
{
    choose(dialog, "Scale", 0);
    enter(dialog, "Family from", "2");
    enter(dialog, "Family to", "3");
    count->setFocus();
    QTest::keyClick(count, Qt::Key_Down);
    QTest::keyClick(count, Qt::Key_Down);
    EXPECT_EQ(values(), QStringLiteral("β = 2, 2.5, 3"));
}

TEST_F(FamilyDialogTest, GivesWhatIsEntered)
{
    enter(dialog, "Family from", "0,5");
    enter(dialog, "Family to", "3");
    choose(dialog, "Scale", 0);
    count->setFocus();
    count->selectAll();
    QTest::keyClicks(count, QStringLiteral("12"));
    ok(dialog);
    ASSERT_EQ(accepted.count(), 1);
    EXPECT_EQ(dialog.family(),
              (CurveFamily{.parameter = 0, .range = {0.5, 3}, .scale = core::Scale::Linear, .count = 12}));
}

TEST_F(FamilyDialogTest, TheCountHasBounds)
{
    EXPECT_EQ(count->minimum(), 2);
    EXPECT_EQ(count->maximum(), 30);
}

TEST_F(FamilyDialogTest, RefusesARangeOutsideTheDomainAndStays)
{
    enter(dialog, "Family from", "0");
    QTest::keyClick(field(dialog, "Family from"), Qt::Key_Return);
    QCoreApplication::processEvents();
    EXPECT_TRUE(dialog.isVisible());
    EXPECT_EQ(accepted.count(), 0);
    EXPECT_TRUE(refusal(dialog).contains(QStringLiteral("greater than 0"))) << refusal(dialog).toStdString();
    EXPECT_EQ(QApplication::focusWidget(), field(dialog, "Family from"));
    EXPECT_EQ(values(), QStringLiteral("β = –"));
    enter(dialog, "Family from", "1");
    EXPECT_TRUE(refusal(dialog).isEmpty());
    ok(dialog);
    EXPECT_EQ(accepted.count(), 1);
}

TEST_F(FamilyDialogTest, RefusesARangeThatEndsBeforeItBegins)
{
    enter(dialog, "Family to", "0.05");
    ok(dialog);
    EXPECT_TRUE(refusal(dialog).contains(QStringLiteral("less than its end")));
    EXPECT_EQ(QApplication::focusWidget(), field(dialog, "Family to"));
    EXPECT_EQ(accepted.count(), 0);
}

TEST_F(FamilyDialogTest, EveryControlIsNamed)
{
    expectControlsAreNamed(dialog);
}

} // namespace
} // namespace activation_explorer::ui
