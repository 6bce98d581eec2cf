// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window/window_fixture.h"
#include "ui/announcer.h"
#include "ui/panels/number_field.h"
#include "ui/plot/chart_pane.h"

#include <QAccessible>
#include <QTableView>

namespace activation_explorer::ui {
namespace {

using testing::HasSubstr;

/// What a screen reader says of the window.
class HeardTest : public WindowTest
{
protected:
    /// The next sentence that is said.
    QString heard()
    {
        EXPECT_TRUE(said.wait());
        return said.isEmpty() ? QString() : said.last().first().toString();
    }

    QSignalSpy said{Announcer::of(window.get()), &Announcer::said};
};

TEST_F(HeardTest, OfASpeakersSentencesInQuickSuccessionTheLastIsSaid)
{
    Announcer::say(&plot(), QStringLiteral("one"));
    Announcer::say(&plot(), QStringLiteral("two"));
    Announcer::say(window.get(), QStringLiteral("kink"));
    Announcer::say(window->centralWidget(), QStringLiteral("x = 0, kink")); // this is more
    EXPECT_EQ(heard(), QStringLiteral("two\nx = 0, kink"));
    EXPECT_EQ(said.count(), 1);
}

TEST_F(HeardTest, WhatIsSaidIsANotificationThatIsNotSeen)
{
    Announcer::say(window.get(), QStringLiteral("one"));
    heard();
    EXPECT_FALSE(Announcer::of(&plot())->isVisible());
    QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(Announcer::of(&plot()));
    EXPECT_EQ(accessible->role(), QAccessible::Notification);
    EXPECT_EQ(accessible->text(QAccessible::Name), QStringLiteral("one"));
    EXPECT_EQ(accessible->parent()->object(), window.get());
}

TEST_F(HeardTest, MessagesOfTheStatusBarAreSaid)
{
    document.begin({core::Curve::parse("relu").value()});
    settle();
    auto* chart = named<ChartPane>(QStringLiteral("Function"));
    QTest::keyClick(chart, Qt::Key_Space);
    heard();
    QTest::keyClick(chart, Qt::Key_Escape);
    EXPECT_EQ(heard(), QStringLiteral("Let go of the probe"));
}

TEST_F(HeardTest, ARefusalIsSaid)
{
    auto* field = named<NumberField>(QStringLiteral("β of SoftPlus, value"));
    ASSERT_NE(field, nullptr);
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, QStringLiteral("-1"));
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_THAT(heard().toStdString(), HasSubstr("β of SoftPlus must be a finite number greater than 0"));
}

TEST_F(HeardTest, TheRowsOfTheValuesAreHeadedByTheirCurves)
{
    auto* table = named<QTableView>(QStringLiteral("Values"));
    QAccessibleTableInterface* rows = QAccessible::queryAccessibleInterface(table)->tableInterface();
    ASSERT_NE(rows, nullptr);
    ASSERT_EQ(rows->rowCount(), 1);
    QAccessibleTableCellInterface* cell = rows->cellAt(0, 2)->tableCellInterface();
    ASSERT_EQ(cell->rowHeaderCells().size(), 1);
    EXPECT_EQ(cell->rowHeaderCells().first()->text(QAccessible::Name), QStringLiteral("SoftPlus β = 1"));
    EXPECT_EQ(cell->columnHeaderCells().first()->text(QAccessible::Name), QStringLiteral("f(x)"));
}

TEST_F(HeardTest, TheFocusIsSeenWhereverTabLeads)
{
    document.view().setMode(ViewState::Mode::Compare);
    document.view().setPin(0);
    settle();
    QWidget* const first = named<ChartPane>(QStringLiteral("Function"));
    first->setFocus();
    const auto picture = [this](const QWidget* widget) {
        settle();
        constexpr int margin = 3;
        const QRect place(widget->mapTo(window.get(), QPoint()), widget->size());
        return window->grab(place.adjusted(-margin, -margin, margin, margin)).toImage();
    };
    QStringList passed;
    QWidget* widget = first;
    do {
        QTest::keyClick(widget, Qt::Key_Tab);
        widget = window->focusWidget();
        passed << widget->accessibleName();
        const QImage focused = picture(widget);
        widget->clearFocus();
        EXPECT_NE(focused, picture(widget)) << "not seen: " << passed.last().toStdString();
        widget->setFocus(Qt::TabFocusReason);
    } while (widget != first && passed.size() < 100);
    EXPECT_EQ(widget, first);
    EXPECT_GT(passed.size(), 40);
}

} // namespace
} // namespace activation_explorer::ui
