// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/panels/popup_fixture.h"
#include "ui/document/figures.h"
#include "ui/text.h"

#include <gmock/gmock.h>
#include <QScrollBar>
#include <QSet>
#include <random>

namespace activation_explorer::ui {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

/// The list of a document's cards.
class CurveListTest : public CardTest
{
protected:
    /// Whether the cards are those of the document, in its order, and show what it holds.
    void expectCardsAgree()
    {
        settle();
        EXPECT_EQ(list->findChildren<CurveCard*>().size(), curves().rowCount());
        EXPECT_EQ(cardIds(), ids());
        for (int row = 0; row < curves().rowCount(); ++row) {
            const CurveEntry& entry = curves().entry(row);
            EXPECT_EQ(in<QCheckBox>(row)->isChecked(), entry.visible);
            EXPECT_EQ(in<FunctionChooser>(row)->currentText().toStdString(), entry.curve.activation().name);
            const auto parameters = list->card(row)->findChildren<ParameterSlider*>();
            ASSERT_EQ(static_cast<std::size_t>(parameters.size()), entry.curve.values().size());
            for (qsizetype i = 0; i < parameters.size(); ++i)
                EXPECT_EQ(parameters[i]->value(), entry.curve.values()[static_cast<std::size_t>(i)]);
        }
    }
    [[nodiscard]] bool isInSight(int row) const
    {
        const CurveCard* card = list->card(row);
        return list->viewport()->rect().contains({card->mapTo(list->viewport(), QPoint()), card->size()});
    }
};

TEST_F(CurveListTest, HasACardForEachCurveInOrder)
{
    expectCardsAgree();
    for (int row = 1; row < curves().rowCount(); ++row)
        EXPECT_GE(list->card(row)->y(), list->card(row - 1)->geometry().bottom());
}

TEST_F(CurveListTest, EveryFunctionCanBeAdded)
{
    document.begin(QList<core::Curve>());
    auto* add = named<QToolButton>(*list, QStringLiteral("Add curve"));
    for (const core::Activation* function : core::catalogue()) {
        QTest::mouseClick(add, Qt::LeftButton);
        ASSERT_NE(OpenPopup::get(), nullptr);
        OpenPopup::click(toQString(function->name));
    }
    ASSERT_EQ(static_cast<std::size_t>(curves().rowCount()), core::catalogue().size());
    for (int row = 0; row < curves().rowCount(); ++row)
        EXPECT_EQ(&curves().entry(row).curve.activation(), core::catalogue()[static_cast<std::size_t>(row)]);
    EXPECT_EQ(history().count(), curves().rowCount());
    expectCardsAgree();
}

TEST_F(CurveListTest, AllCardsMayGoAndComeBack)
{
    while (curves().rowCount() > 0)
        QTest::mouseClick(in<QToolButton>(0, "Remove"), Qt::LeftButton);
    settle();
    EXPECT_THAT(list->findChildren<CurveCard*>(), IsEmpty());
    document.addCurve(core::Curve(*core::findActivation("elu")));
    expectCardsAgree();
    while (history().canUndo())
        history().undo();
    expectCardsAgree();
    EXPECT_EQ(curves().rowCount(), 4);
}

TEST_F(CurveListTest, ShowsWhatUndoAndFiguresDo)
{
    document.setParameter(0, 0, 0.12345);
    expectCardsAgree();
    document.showFigure(articleFigures()[6]);
    expectCardsAgree();
    history().undo();
    history().undo();
    expectCardsAgree();
    document.begin({core::Curve(*core::findActivation("relu6"))});
    expectCardsAgree();
}

TEST_F(CurveListTest, NamesForAssistiveToolsAreUnique)
{
    document.duplicateCurve(0);
    settle();
    ASSERT_NE(named<ValueSlider>(*list, QStringLiteral("β of SoftPlus 2")), nullptr);
    QSet<QString> names;
    const auto check = [&names](const QWidget* widget) {
        EXPECT_FALSE(widget->accessibleName().isEmpty());
        EXPECT_FALSE(names.contains(widget->accessibleName())) << widget->accessibleName().toStdString();
        names << widget->accessibleName();
    };
    for (int row = 0; row < curves().rowCount(); ++row) {
        check(list->card(row));
        for (const QWidget* widget : list->card(row)->findChildren<QWidget*>())
            if (widget->focusPolicy() & Qt::TabFocus)
                check(widget);
    }
    EXPECT_TRUE(names.contains(QStringLiteral("β of SoftPlus 2, value")));
}

TEST_F(CurveListTest, NamesFollowWhenAnEarlierCurveOfTheFunctionGoes)
{
    document.duplicateCurve(0);
    document.removeCurve(0);
    settle();
    EXPECT_EQ(in<ValueSlider>(0)->accessibleName(), QStringLiteral("β of SoftPlus"));
}

TEST_F(CurveListTest, EveryControlHasAToolTip)
{
    for (int row = 0; row < curves().rowCount(); ++row)
        for (const QWidget* widget : list->card(row)->findChildren<QWidget*>()) {
            const bool control = widget->focusPolicy() & Qt::TabFocus;
            EXPECT_FALSE(control && widget->toolTip().isEmpty()) << widget->accessibleName().toStdString();
        }
}

/// The rows of the cards that Tab visits one after another from the first card on; the rest of the list is
/// -1.
QList<int> rowsByTab(const CurveList& list, int rows)
{
    QList<int> result;
    list.card(0)->findChild<QCheckBox*>()->setFocus();
    const QWidget* first = QApplication::focusWidget();
    do {
        QWidget* focused = QApplication::focusWidget();
        int row = -1;
        for (int i = 0; i < rows; ++i)
            if (list.card(i)->isAncestorOf(focused))
                row = i;
        if (result.isEmpty() || result.last() != row)
            result << row;
        QTest::keyClick(focused, Qt::Key_Tab);
    } while (QApplication::focusWidget() != first && result.size() < 50);
    return result;
}

TEST_F(CurveListTest, TabGoesThroughTheCardsInOrder)
{
    settle();
    EXPECT_THAT(rowsByTab(*list, 4), ElementsAre(0, 1, 2, 3, -1));
}

TEST_F(CurveListTest, TabGoesThroughTheCardsInOrderAfterChanges)
{
    document.setActivation(1, *core::findActivation("elu"));
    settle();
    EXPECT_THAT(rowsByTab(*list, 4), ElementsAre(0, 1, 2, 3, -1));
    document.moveCurve(3, 0);
    settle();
    EXPECT_THAT(rowsByTab(*list, 4), ElementsAre(0, 1, 2, 3, -1));
    document.duplicateCurve(1);
    settle();
    EXPECT_THAT(rowsByTab(*list, 5), ElementsAre(0, 1, 2, 3, 4, -1));
}

TEST_F(CurveListTest, TheCurrentCardIsBroughtIntoSight)
{
    list->resize(420, 250);
    settle();
    document.setCurrentRow(3);
    settle();
    const QRect card(list->card(3)->mapTo(list->viewport(), QPoint(0, 0)), list->card(3)->size());
    EXPECT_TRUE(list->viewport()->rect().intersects(card));
}

/// A session that needs more room than there is, with the last curve current.
Session tallSession()
{
    QList<core::Curve> curves;
    for (const char* text :
         {"softplus", "relu", "elu", "softplus:beta=0.1", "gelu", "hardtanh", "celu", "silu"})
        curves << core::Curve::parse(text).value();
    Session result = Session::of(curves);
    result.current = 7;
    return result;
}

TEST_F(CurveListTest, TheCurrentCardOfANewSessionIsBroughtIntoSight)
{
    list->resize(420, 400);
    settle();
    document.begin(tallSession());
    settle();
    EXPECT_TRUE(isInSight(7));
}

TEST_F(CurveListTest, TheCurrentCardStaysInSightWhereTheListBecomesSmaller)
{
    list->resize(420, 600);
    document.begin(tallSession());
    settle();
    ASSERT_TRUE(isInSight(7));
    list->resize(420, 300);
    settle();
    EXPECT_TRUE(isInSight(7));
    list->verticalScrollBar()->setValue(0);
    list->resize(420, 320);
    settle();
    EXPECT_TRUE(isInSight(0)); // a person has scrolled there
}

TEST_F(CurveListTest, CardsKeepTheRoomThatTheyNeedWhateverTheAreaKnows)
{
    list->resize(420, 400);
    document.begin(tallSession());
    settle();
    list->widget()->resize(list->viewport()->size()); // as an area does that has not heard of them
    for (int row = 0; row < curves().rowCount(); ++row)
        EXPECT_GE(list->card(row)->height(), list->card(row)->minimumSizeHint().height()) << row;
}

TEST_F(CurveListTest, CardsAgreeWithTheDocumentThroughRandomEdits)
{
    std::mt19937 random(20240601);
    const auto below = [&random](int n) { return static_cast<int>(random() % static_cast<unsigned>(n)); };
    const auto any = [&] { return core::catalogue()[random() % core::catalogue().size()]; };
    for (int i = 0; i < 200; ++i) {
        const int rows = curves().rowCount();
        const int row = rows == 0 ? 0 : below(rows);
        const int action = rows == 0 ? 0 : below(9);
        switch (action) {
        case 0:
            document.addCurve(core::Curve(*any()));
            break;
        case 1:
            QTest::mouseClick(in<QToolButton>(row, "Duplicate"), Qt::LeftButton);
            break;
        case 2:
        case 3:
            QTest::mouseClick(in<QToolButton>(row, "Remove"), Qt::LeftButton);
            break;
        case 4:
            document.moveCurve(row, below(rows));
            break;
        case 5:
            document.setActivation(row, *any());
            break;
        case 6:
            history().undo();
            break;
        case 7:
            history().redo();
            break;
        default:
            if (auto* slider = in<ValueSlider>(row))
                QTest::keyClick(slider, Qt::Key_Right);
        }
        expectCardsAgree();
    }
    list.reset();
    document.addCurve(core::Curve(*any())); // nobody who is gone listens
}

} // namespace
} // namespace activation_explorer::ui
