// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/document/support.h"
#include "tests/ui/panels/panel_test.h"
#include "ui/panels/facts_model.h"
#include "ui/panels/facts_sheet.h"

#include <QCheckBox>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QScrollBar>
#include <QTableView>
#include <QToolButton>

namespace activation_explorer::ui {
namespace {

/// The facts of a document in Compare: SoftPlus, ReLU, LeakyReLU and ELU.
class FactsSheetTest : public PanelTest
{
protected:
    FactsSheetTest()
    {
        document.view().setMode(ViewState::Mode::Compare);
        sheet.resize(1000, 220);
        showActive(sheet);
    }

    [[nodiscard]] QAbstractItemModel& rows() const { return *table.model(); }
    [[nodiscard]] QString title(int column) const
    {
        return rows().headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    }
    /// The shown text of the row whose name begins so.
    [[nodiscard]] QString cell(const char* name, int column) const
    {
        for (int row = 0; row < rows().rowCount(); ++row)
            if (rows()
                    .headerData(row, Qt::Vertical, Qt::DisplayRole)
                    .toString()
                    .startsWith(QString::fromUtf8(name)))
                return rows().index(row, column).data().toString();
        return QStringLiteral("no such row");
    }
    /// Waits until the sheet has followed the document.
    void settle()
    {
        QSignalSpy refreshed(&facts, &QAbstractItemModel::dataChanged);
        ASSERT_TRUE(refreshed.wait(2000));
    }
    [[nodiscard]] static QString clipboard() { return QGuiApplication::clipboard()->text(); }

    Document document;
    FactsSheet sheet{document};
    QTableView& table = *sheet.findChild<QTableView*>();
    FactsModel& facts = *sheet.findChild<FactsModel*>();
    QCheckBox& onlyDifferences = *sheet.findChild<QCheckBox*>();
};

TEST_F(FactsSheetTest, ShowsAColumnForEveryCurveOnShow)
{
    ASSERT_EQ(rows().columnCount(), 4);
    EXPECT_EQ(title(1), QStringLiteral("ReLU"));
    EXPECT_EQ(cell("range", 0), QStringLiteral("(0, ∞)"));
    EXPECT_EQ(cell("range", 1), QStringLiteral("[0, ∞)"));
    document.setVisible(1, false);
    settle();
    EXPECT_EQ(rows().columnCount(), 3);
    document.setCurrentRow(0);
    document.view().setMode(ViewState::Mode::Explore);
    settle();
    ASSERT_EQ(rows().columnCount(), 1);
    EXPECT_EQ(title(0), QStringLiteral("SoftPlus β = 1"));
}

TEST_F(FactsSheetTest, FollowsAParameterThatMovesWithoutRest)
{
    QSignalSpy refreshed(&facts, &QAbstractItemModel::dataChanged);
    int edits = 0;
    // An edit in every turn of the event loop: a debounced sheet would never come to it.
    QTimer drag;
    QObject::connect(&drag, &QTimer::timeout, &document, [&] {
        ++edits;
        document.setParameter(3, 0, 1 + 0.001 * edits, edits > 1);
    });
    drag.start(0);
    while (refreshed.count() < 3)
        ASSERT_TRUE(refreshed.wait(2000));
    drag.stop();
    EXPECT_GT(edits, refreshed.count()); // many changes, one update
    EXPECT_NE(cell("towards −∞", 3), QStringLiteral("-1"));
}

TEST_F(FactsSheetTest, FollowsTheReferenceWhereDifferencesAreShown)
{
    document.setReference(0);
    document.view().setMode(ViewState::Mode::Difference);
    settle();
    EXPECT_EQ(rows().columnCount(), 3);
    document.setReference(-1);
    EXPECT_TRUE(QTest::qWaitFor([this] { return rows().columnCount() == 0; }));
}

TEST_F(FactsSheetTest, RestsWhileItIsHidden)
{
    sheet.hide();
    QSignalSpy refreshed(&facts, &QAbstractItemModel::dataChanged);
    document.setParameter(3, 0, 10);
    EXPECT_FALSE(refreshed.wait(200));
    EXPECT_EQ(cell("towards −∞", 3), QStringLiteral("-1"));
    sheet.show();
    EXPECT_EQ(cell("towards −∞", 3), QStringLiteral("-10"));
}

TEST_F(FactsSheetTest, SelectionAndWidthsOutliveAParametersChange)
{
    table.setCurrentIndex(rows().index(2, 1));
    table.horizontalHeader()->resizeSection(1, 300);
    document.setParameter(3, 0, 123456.789);
    settle();
    EXPECT_EQ(table.currentIndex(), rows().index(2, 1));
    EXPECT_EQ(table.columnWidth(1), 300);
}

TEST_F(FactsSheetTest, SpaceHidesTheRowsThatAgree)
{
    const int all = rows().rowCount();
    onlyDifferences.setFocus();
    QTest::keyClick(&onlyDifferences, Qt::Key_Space);
    EXPECT_LT(rows().rowCount(), all);
    for (int row = 0; row < rows().rowCount(); ++row)
        EXPECT_TRUE(rows().index(row, 0).data(FactsModel::DiffersRole).toBool());
    QTest::keyClick(&onlyDifferences, Qt::Key_Space);
    EXPECT_EQ(rows().rowCount(), all);
}

TEST_F(FactsSheetTest, ButtonsCopyTheTable)
{
    QSignalSpy copied(&sheet, &FactsSheet::copied);
    QTest::mouseClick(named<QToolButton>(sheet, QStringLiteral("Copy as text")), Qt::LeftButton);
    EXPECT_TRUE(clipboard().startsWith(QStringLiteral("\tSoftPlus β = 1\tReLU\t")));
    QTest::mouseClick(named<QToolButton>(sheet, QStringLiteral("Copy as CSV")), Qt::LeftButton);
    EXPECT_TRUE(clipboard().startsWith(QStringLiteral("fact,softplus,relu,leaky_relu,elu\r\n")));
    ASSERT_EQ(copied.count(), 2);
    EXPECT_EQ(copied[1][0], QStringLiteral("Copied the facts as CSV."));
}

TEST_F(FactsSheetTest, CtrlCCopiesTheSelectionOrAll)
{
    table.setFocus();
    table.clearSelection();
    QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
    EXPECT_TRUE(clipboard().startsWith(QStringLiteral("\tSoftPlus β = 1\tReLU\t")));
    table.setCurrentIndex(rows().index(0, 0));
    QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(clipboard(), QStringLiteral("(0, ∞)"));
    QTest::keyClick(&table, Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(clipboard(), QStringLiteral("\tSoftPlus β = 1\tReLU\nrange\t(0, ∞)\t[0, ∞)\n"));
}

TEST_F(FactsSheetTest, CtrlCInTheTableIsNotTheWindowsShortcut)
{
    QAction windowCopy;
    windowCopy.setShortcut(QKeySequence::Copy);
    sheet.addAction(&windowCopy);
    QSignalSpy triggered(&windowCopy, &QAction::triggered);
    table.setFocus();
    table.setCurrentIndex(rows().index(0, 1));
    QTest::keyClick(sheet.windowHandle(), Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(triggered.count(), 0);
    EXPECT_EQ(clipboard(), QStringLiteral("[0, ∞)"));
}

TEST_F(FactsSheetTest, ArrowsMoveInTheTableAndTabLeavesIt)
{
    table.setFocus();
    table.setCurrentIndex(rows().index(0, 0));
    QTest::keyClick(&table, Qt::Key_Down);
    QTest::keyClick(&table, Qt::Key_Right);
    EXPECT_EQ(table.currentIndex(), rows().index(1, 1));
    QTest::keyClick(&table, Qt::Key_Tab);
    EXPECT_FALSE(table.hasFocus());
}

TEST_F(FactsSheetTest, AnEmptySheetSaysWhy)
{
    for (int row = 0; row < 4; ++row)
        document.setVisible(row, false);
    const auto sentence = [this] {
        for (const QLabel* label : sheet.findChildren<QLabel*>())
            if (label->isVisible() && !label->text().isEmpty())
                return label->text();
        return QString();
    };
    EXPECT_TRUE(QTest::qWaitFor([&] { return !table.isVisible(); }));
    EXPECT_EQ(sentence(), QStringLiteral("No curve is shown: add one, or tick one that is hidden."));
    EXPECT_FALSE(named<QToolButton>(sheet, QStringLiteral("Copy as text"))->isEnabled());
    document.setVisible(1, true);
    EXPECT_TRUE(QTest::qWaitFor([&] { return table.isVisible(); }));
    QTest::mouseClick(&onlyDifferences, Qt::LeftButton, {}, QPoint(8, onlyDifferences.height() / 2));
    EXPECT_EQ(sentence(), QStringLiteral("The curves do not differ in any of these facts."));
}

TEST_F(FactsSheetTest, FourColumnsFitThePanel)
{
    EXPECT_EQ(table.horizontalScrollBar()->maximum(), 0);
    for (int column = 0; column < 4; ++column)
        EXPECT_GE(table.columnWidth(column), table.horizontalHeader()->sectionSizeHint(column));
}

TEST_F(FactsSheetTest, ControlsAreNamed)
{
    EXPECT_EQ(table.accessibleName(), QStringLiteral("Facts"));
    for (const QToolButton* button : sheet.findChildren<QToolButton*>()) {
        EXPECT_FALSE(button->accessibleName().isEmpty());
        EXPECT_FALSE(button->toolTip().isEmpty());
    }
    EXPECT_EQ(onlyDifferences.accessibleName(), QStringLiteral("Only differences"));
}

} // namespace
} // namespace activation_explorer::ui
