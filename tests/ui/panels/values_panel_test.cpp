// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue.h"
#include "tests/ui/document/support.h"
#include "tests/ui/panels/panel_test.h"
#include "ui/panels/number_field.h"
#include "ui/panels/values_delegate.h"
#include "ui/panels/values_model.h"
#include "ui/panels/values_panel.h"

#include <gmock/gmock.h>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QScreen>
#include <QSet>
#include <QTableView>
#include <QToolButton>

namespace activation_explorer::ui {
namespace {

/// SoftPlus (current), ReLU, LeakyReLU, ELU, compared, in a window with the focus.
class ValuesPanelTest : public PanelTest
{
protected:
    ValuesPanelTest()
    {
        view.setMode(ViewState::Mode::Compare);
        panel.resize(1000, 170);
        showActive(panel);
        settle();
    }
    static void settle() { QCoreApplication::processEvents(); }
    [[nodiscard]] QToolButton* button(const char* name) const
    {
        return named<QToolButton>(panel, QString::fromUtf8(name));
    }
    static void click(QWidget* widget)
    {
        QTest::mouseClick(widget, Qt::LeftButton);
        settle();
    }
    void enter(const QString& text)
    {
        x->setFocus();
        QTest::keyClick(x, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(x, Qt::Key_Delete);
        type(*x, text);
        QTest::keyClick(x, Qt::Key_Return);
        settle();
    }
    void clickRow(int row, Qt::KeyboardModifiers modifiers = {})
    {
        const QPoint at = table->visualRect(values->index(row, ValuesModel::Curve)).center();
        QTest::mouseClick(table->viewport(), Qt::LeftButton, modifiers, at);
        settle();
    }
    /// The sentences on show beside the controls.
    [[nodiscard]] QString sentences() const
    {
        QStringList result;
        for (const QLabel* label : panel.findChildren<QLabel*>())
            if (label->isVisible())
                result << label->text();
        return result.join(QLatin1Char('\n'));
    }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return values->index(row, column).data().toString();
    }

    Document document;
    ViewState& view = document.view();
    ValuesPanel panel{document};
    QTableView* table = panel.findChild<QTableView*>();
    ValuesModel* values = panel.findChild<ValuesModel*>();
    NumberField* x = panel.findChild<NumberField*>();
};

TEST_F(ValuesPanelTest, BeforeTheProbeIsSomewhereASentenceTellsHow)
{
    EXPECT_EQ(x->text(), "");
    EXPECT_TRUE(sentences().contains("Point at a chart, or type x."));
    EXPECT_EQ(values->rowCount(), 4);
    EXPECT_FALSE(button("Copy")->isEnabled());
    view.setPointer(1);
    settle();
    EXPECT_FALSE(sentences().contains("Point at a chart"));
    EXPECT_TRUE(button("Copy")->isEnabled());
}

TEST_F(ValuesPanelTest, PassingThroughTheEmptyFieldIsNoEdit)
{
    x->setFocus();
    QTest::keyClick(x, Qt::Key_Return);
    QTest::keyClick(x, Qt::Key_Tab);
    settle();
    EXPECT_FALSE(view.probe());
    EXPECT_EQ(x->text(), "");
    EXPECT_TRUE(sentences().contains("Point at a chart"));
}

TEST_F(ValuesPanelTest, ATypedXIsPinnedExactly)
{
    enter("0,1234567890123456");
    EXPECT_EQ(view.probe(), 0.1234567890123456);
    EXPECT_TRUE(view.isPinned());
    EXPECT_TRUE(button("Pin")->isChecked());
    EXPECT_EQ(cell(1, ValuesModel::Value), "0.1234567890123456");
    EXPECT_EQ(view.ranges().x, (core::Range{-5, 5})) << "which holds it";
}

TEST_F(ValuesPanelTest, TheViewMovesToATypedXThatItDoesNotHold)
{
    enter("1000");
    EXPECT_TRUE(view.ranges().x.contains(1000));
    EXPECT_NEAR(view.ranges().x.span(), 10, 1e-9);
    EXPECT_TRUE(view.canGoBack());
    enter("-1e9");
    EXPECT_EQ(view.probe(), -1e9);
    EXPECT_TRUE(view.ranges().x.contains(-1e9));
}

TEST_F(ValuesPanelTest, AnXBeyondTheLimitsOrNoNumberIsRefusedWithASentence)
{
    enter("2");
    for (const char* text : {"1.1e9", "-2e9", "inf", "nan", "two", ""}) {
        enter(QString::fromLatin1(text));
        const QString sentence = sentences();
        for (const char* part : {"x must be a number from -1e9 to 1e9", text})
            EXPECT_TRUE(sentence.contains(QLatin1StringView(part)))
                << part << " in " << sentence.toStdString();
        EXPECT_EQ(view.probe(), 2) << text;
        QTest::keyClick(x, Qt::Key_Escape);
        settle();
        EXPECT_FALSE(sentences().contains("must be")) << text;
        EXPECT_EQ(x->text(), "2");
    }
}

TEST_F(ValuesPanelTest, TheFieldFollowsTheProbe)
{
    view.setPointer(0.25);
    settle();
    EXPECT_EQ(x->text(), "0.25");
    view.setPin(-1);
    settle();
    EXPECT_EQ(x->text(), "-1");
    view.setPin(std::nullopt);
    view.setPointer(std::nullopt);
    settle();
    EXPECT_EQ(x->text(), "");
}

TEST_F(ValuesPanelTest, ThePointerDoesNotDisturbAPersonWhoTypes)
{
    x->setFocus();
    type(*x, "1.5");
    view.setPointer(0.25);
    settle();
    EXPECT_EQ(x->text(), "1.5");
    QTest::keyClick(x, Qt::Key_Return);
    settle();
    EXPECT_EQ(view.probe(), 1.5);
    EXPECT_EQ(x->text(), "1.5");
}

TEST_F(ValuesPanelTest, WhatIsSelectedToBeTypedOverStaysSoWhileThePointerMoves)
{
    view.setPointer(0.25);
    settle();
    panel.focusX();
    view.setPointer(0.5);
    settle();
    EXPECT_EQ(x->selectedText(), "0.5");
    QTest::keyClicks(x, "3");
    QTest::keyClick(x, Qt::Key_Return);
    EXPECT_EQ(view.probe(), 3);
}

TEST_F(ValuesPanelTest, WhereThePointerIsCanBeEnteredAsItStands)
{
    view.setPointer(0.25);
    settle();
    x->setFocus();
    QTest::keyClick(x, Qt::Key_Return);
    EXPECT_TRUE(view.isPinned());
    view.setPointer(3);
    EXPECT_EQ(view.probe(), 0.25);
}

TEST_F(ValuesPanelTest, ArrowKeysInTheFieldStepTheProbe)
{
    enter("1");
    QTest::keyClick(x, Qt::Key_Up);
    const double step = *view.probe() - 1;
    EXPECT_GT(step, 0);
    EXPECT_LT(step, 0.2);
    QTest::keyClick(x, Qt::Key_PageDown);
    settle();
    EXPECT_NEAR(*view.probe(), 1 - 9 * step, 1e-12);
    EXPECT_EQ(x->value(), *view.probe());
}

TEST_F(ValuesPanelTest, ThePinButtonHoldsTheProbeAndLetsItGo)
{
    view.setPointer(0.25);
    settle();
    click(button("Pin"));
    view.setPointer(3);
    settle();
    EXPECT_EQ(x->text(), "0.25");
    EXPECT_TRUE(button("Pin")->isChecked());
    click(button("Pin"));
    EXPECT_EQ(x->text(), "3");
    EXPECT_FALSE(button("Pin")->isChecked());
    EXPECT_EQ(document.undoStack().count(), 2);
    document.undo();
    settle();
    EXPECT_EQ(x->text(), "0.25");
    EXPECT_TRUE(button("Pin")->isChecked());
}

TEST_F(ValuesPanelTest, WithoutAPointerThePinGoesToTheMiddleOfTheView)
{
    click(button("Pin"));
    EXPECT_EQ(view.probe(), 0);
    EXPECT_TRUE(view.isPinned());
}

TEST_F(ValuesPanelTest, ButtonsLeadToSpecialPointsAndTheLineSaysToWhich)
{
    document.begin({core::curveOf("relu6")});
    settle();
    enter("3");
    view.setRanges({.x = {-5, 10}, .value = {-1, 7}, .derivative = {-1, 2}});
    click(button("Next special"));
    EXPECT_EQ(view.probe(), 6);
    EXPECT_TRUE(sentences().contains(QStringLiteral("%1 of ReLU6").arg(core::text(core::SpecialKind::Kink))));
    click(button("Next special"));
    EXPECT_EQ(view.probe(), 6);
    EXPECT_TRUE(sentences().contains("No special point further right"));
    click(button("Previous special"));
    EXPECT_EQ(view.probe(), 0);
    EXPECT_FALSE(sentences().contains("No special point"));
    view.setPin(1);
    settle();
    EXPECT_FALSE(sentences().contains("of ReLU6"));
}

TEST_F(ValuesPanelTest, AtAKinkOfTheCurrentCurveTheLineSaysByWhichConvention)
{
    document.setCurrentRow(1);
    enter(QStringLiteral("0"));
    EXPECT_TRUE(
        sentences().contains(QStringLiteral("ReLU: kink: slope 0 on the left, 1 on the right; PyTorch: 0")))
        << sentences().toStdString();
    document.setCurrentRow(0);
    settle();
    EXPECT_FALSE(sentences().contains(QStringLiteral("PyTorch"))) << "SoftPlus has none there";
}

TEST_F(ValuesPanelTest, ARowThatIsClickedMakesItsCurveCurrent)
{
    clickRow(2);
    EXPECT_EQ(document.curves().currentRow(), 2);
    document.setReference(3);
    view.setMode(ViewState::Mode::Difference); // the reference comes first
    settle();
    clickRow(0);
    EXPECT_EQ(document.curves().currentRow(), 3);
    clickRow(1);
    EXPECT_EQ(document.curves().currentRow(), 0);
}

TEST_F(ValuesPanelTest, ArrowKeysLeadThroughTheCurves)
{
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Down);
    QTest::keyClick(table, Qt::Key_Down);
    settle();
    EXPECT_EQ(document.curves().currentRow(), 2);
    QTest::keyClick(table, Qt::Key_Up);
    settle();
    EXPECT_EQ(document.curves().currentRow(), 1);
    document.setCurrentRow(3); // elsewhere
    settle();
    QTest::keyClick(table, Qt::Key_Up);
    settle();
    EXPECT_EQ(document.curves().currentRow(), 2);
}

TEST_F(ValuesPanelTest, NoChangeOfTheRowsMakesAnotherCurveCurrent)
{
    table->setFocus();
    clickRow(3);
    view.setMode(ViewState::Mode::Explore);
    settle();
    EXPECT_EQ(document.curves().currentRow(), 3);
    view.setMode(ViewState::Mode::Compare);
    settle();
    EXPECT_EQ(document.curves().currentRow(), 3);
    document.moveCurve(3, 0);
    settle();
    EXPECT_EQ(document.curves().currentRow(), 0);
    document.setVisible(0, false);
    settle();
    EXPECT_EQ(document.curves().currentRow(), 0);
    document.setCurrentRow(3);
    document.removeCurve(1);
    document.removeCurve(1);
    settle();
    EXPECT_EQ(document.curves().currentRow(), 1);
}

TEST_F(ValuesPanelTest, ASelectionDoesNotPassToOtherCurves)
{
    clickRow(1);
    ASSERT_TRUE(table->selectionModel()->isRowSelected(1));
    clickRow(2);
    clickRow(1, Qt::ControlModifier);
    ASSERT_TRUE(table->selectionModel()->isRowSelected(2));
    document.removeCurve(2);
    settle();
    EXPECT_EQ(document.curves().currentRow(), 1);
    EXPECT_FALSE(table->selectionModel()->isRowSelected(2));
    clickRow(1);
    document.setCurrentRow(0); // elsewhere
    settle();
    EXPECT_FALSE(table->selectionModel()->hasSelection());
}

TEST_F(ValuesPanelTest, CopiesAllRowsOrTheSelectedOnes)
{
    QSignalSpy copied(&panel, &ValuesPanel::copied);
    view.setPin(2);
    settle();
    click(button("Copy"));
    const QStringList lines = QApplication::clipboard()->text().split('\n', Qt::SkipEmptyParts);
    ASSERT_EQ(lines.size(), 5);
    EXPECT_EQ(lines[0], "Curve\tx\tf(x)\tf′(x)\tNote");
    EXPECT_EQ(lines[2], "ReLU\t2\t2\t1\t");
    EXPECT_EQ(copied.count(), 1);

    table->setFocus();
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QApplication::clipboard()->text().count('\n'), 5) << "nothing is selected";
    clickRow(1);
    clickRow(3, Qt::ControlModifier);
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QApplication::clipboard()->text(), "Curve\tx\tf(x)\tf′(x)\tNote\nReLU\t2\t2\t1\t\n"
                                                 "ELU α = 1\t2\t2\t1\t\n");
    EXPECT_EQ(copied.count(), 3);
    EXPECT_FALSE(copied.last().first().toString().isEmpty());
}

TEST_F(ValuesPanelTest, WithoutCurvesASentenceTellsWhatToDo)
{
    view.setMode(ViewState::Mode::Difference);
    settle();
    EXPECT_FALSE(table->isVisible());
    EXPECT_TRUE(sentences().contains("reference"));
    view.setMode(ViewState::Mode::Compare);
    for (int row = 0; row < 4; ++row)
        document.setVisible(row, false);
    settle();
    EXPECT_TRUE(sentences().contains("No curve is shown"));
    EXPECT_FALSE(button("Next special")->isEnabled());
    document.setVisible(2, true);
    settle();
    EXPECT_TRUE(table->isVisible());
}

TEST_F(ValuesPanelTest, HiddenItDoesNothingAndShownItCatchesUp)
{
    view.setPin(1);
    settle();
    panel.hide();
    const QSignalSpy changed(values, &QAbstractItemModel::dataChanged);
    view.setPin(3);
    document.setParameter(2, 0, 0.5);
    settle();
    EXPECT_EQ(changed.count(), 0);
    panel.show();
    EXPECT_EQ(cell(1, ValuesModel::Value), "3");
    EXPECT_EQ(x->text(), "3");
}

TEST_F(ValuesPanelTest, ManyChangesAreOneFrame)
{
    view.setPin(-1);
    document.setCurrentRow(2);
    settle();
    const QSignalSpy changed(values, &QAbstractItemModel::dataChanged);
    for (const double slope : {0.1, 0.2, 0.3})
        document.setParameter(2, 0, slope, true);
    EXPECT_EQ(changed.count(), 0);
    settle();
    EXPECT_EQ(changed.count(), 1);
    EXPECT_EQ(cell(2, ValuesModel::Value), "-0.3");
}

TEST_F(ValuesPanelTest, ColumnsStandStillWhileAParameterOrThePointerMoves)
{
    panel.resize(1800, 170); // where titles have their room
    document.setReference(1);
    settle();
    QSignalSpy resized(table->horizontalHeader(), &QHeaderView::sectionResized);
    for (int i = 0; i < 20; ++i) {
        document.setParameter(0, 0, 0.1234567 * (i + 1), i > 0);
        view.setPointer(-3.0123 * i);
        settle();
    }
    EXPECT_EQ(resized.count(), 0);
}

TEST_F(ValuesPanelTest, ACurvesParametersCanBeReadInANarrowWindowToo)
{
    panel.resize(700, 170);
    document.setParameter(2, 0, 0.25); // by which it becomes current, and bold
    settle();
    QFont bold = table->font();
    bold.setBold(true);
    const int mark = 24; // of the swatch
    EXPECT_GT(table->columnWidth(ValuesModel::Curve),
              QFontMetrics(bold).horizontalAdvance("LeakyReLU negative_slope = 0.25") + mark);
    EXPECT_EQ(values->index(2, ValuesModel::Curve).data(Qt::ToolTipRole).toString(),
              "LeakyReLU negative_slope = 0.25");
}

TEST_F(ValuesPanelTest, InANarrowWindowNotesAreScrolledToAndNumbersAreNot)
{
    panel.resize(680, 170); // as beside the cards on a projector of 1024 × 768
    settle();
    const int end =
        table->columnViewportPosition(ValuesModel::Derivative) + table->columnWidth(ValuesModel::Derivative);
    EXPECT_LE(end, table->viewport()->width());
    panel.resize(1366, 170);
    settle();
    EXPECT_FALSE(table->isColumnHidden(ValuesModel::X)) << "there is room again";
}

TEST_F(ValuesPanelTest, ANumberStaysWholeWhenThePanelBecomesNarrower)
{
    view.setPin(-2); // where f′ of SoftPlus takes 19 digits: 0.11920292202211756
    settle();
    panel.resize(500, 170);
    settle();
    QFont bold = table->font();
    bold.setBold(true);
    for (const int column : {ValuesModel::Value, ValuesModel::Derivative})
        EXPECT_GT(table->columnWidth(column), QFontMetrics(bold).horizontalAdvance(cell(0, column)) + 4);
}

TEST_F(ValuesPanelTest, WithRoomTheLongestNumberIsWhole)
{
    panel.resize(1800, 170);
    document.setReference(1);
    settle();
    const QString longest = "-2.2250738585072014e-308";
    QFont bold = table->font();
    bold.setBold(true);
    for (int column = ValuesModel::X; column < ValuesModel::Note; ++column)
        EXPECT_GT(table->columnWidth(column), QFontMetrics(bold).horizontalAdvance(longest) + 4) << column;
}

TEST_F(ValuesPanelTest, OnALowScreenItWantsFewerLines)
{
    const auto lines = [this](int pixelSize) {
        QFont font = panel.font();
        font.setPixelSize(pixelSize);
        panel.setFont(font);
        return panel.sizeHint().height() / panel.fontMetrics().height();
    };
    const int screen = panel.screen()->availableGeometry().height();
    EXPECT_EQ(lines(screen / 100), 13);
    EXPECT_EQ(lines(screen / 40), 10);
}

TEST_F(ValuesPanelTest, EightRowsFitInLittleHeight)
{
    for (const char* id : {"gelu", "silu", "mish", "tanh"})
        document.addCurve(core::curveOf(id));
    panel.resize(1000, 260);
    settle();
    ASSERT_EQ(values->rowCount(), 8);
    const QRect last = table->visualRect(values->index(7, 0));
    EXPECT_TRUE(table->viewport()->rect().contains(last));
    panel.resize(1000, 150);
    settle();
    EXPECT_LE(panel.height(), 150);
    EXPECT_TRUE(table->viewport()->rect().contains(table->visualRect(values->index(2, 0))));
}

TEST_F(ValuesPanelTest, AnArrowheadMarksTheCurrentCurve)
{
    const auto hasMark = [this](int row) {
        const QRect cell = table->visualRect(values->index(row, 0));
        const QImage image = table->viewport()->grab(cell).toImage();
        const QColor ground = image.pixelColor(image.width() - 2, 2);
        for (int i = 4; i < ValuesDelegate::markSize.width() - ValuesDelegate::markSize.height(); ++i)
            if (image.pixelColor(i, image.height() / 2) != ground) // before the swatch
                return true;
        return false;
    };
    EXPECT_TRUE(hasMark(0));
    EXPECT_FALSE(hasMark(2));
    document.setCurrentRow(2);
    settle();
    EXPECT_FALSE(hasMark(0));
    EXPECT_TRUE(hasMark(2));
}

TEST_F(ValuesPanelTest, EveryControlHasANameAToolTipAndTheFocusByTab)
{
    view.setPin(1);
    settle();
    QSet<QString> names;
    x->setFocus();
    for (QWidget* widget : std::initializer_list<QWidget*>{x, button("Pin"), button("Previous"),
                                                           button("Next"), button("Copy"), table}) {
        EXPECT_EQ(QApplication::focusWidget(), widget) << widget->accessibleName().toStdString();
        EXPECT_FALSE(widget->accessibleName().isEmpty());
        EXPECT_TRUE(widget == table || !widget->toolTip().isEmpty());
        names << widget->accessibleName();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    EXPECT_EQ(names.size(), 6);
    EXPECT_EQ(table->accessibleName(), "Values");
    EXPECT_TRUE(button("Next")->toolTip().contains("Ctrl+Right"));
    EXPECT_TRUE(button("Previous")->toolTip().contains("Ctrl+Left"));
}

TEST_F(ValuesPanelTest, FocusXSelectsAllToBeTypedOver)
{
    view.setPin(1.25);
    settle();
    table->setFocus();
    panel.focusX();
    EXPECT_EQ(QApplication::focusWidget(), x);
    EXPECT_EQ(x->selectedText(), "1.25");
}

} // namespace
} // namespace activation_explorer::ui
