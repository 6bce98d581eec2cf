// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window/window_fixture.h"
#include "ui/panels/undo_list.h"

#include <QApplication>
#include <QDockWidget>

namespace activation_explorer::ui {
namespace {

class UndoListTest : public WindowTest
{
protected:
    UndoListTest()
    {
        document.setParameter(0, 0, 2);
        document.setVisible(1, false);
        document.addCurve(core::Curve::parse("mish").value());
        QTest::keyClick(window.get(), Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
        settle();
    }
    [[nodiscard]] UndoList& list() const { return *window->findChild<UndoList*>(); }
    [[nodiscard]] QStringList texts() const
    {
        QStringList result;
        for (int row = 0; row < list().model()->rowCount(); ++row)
            result << list().model()->index(row, 0).data().toString();
        return result;
    }
    [[nodiscard]] QStringList withIcon() const
    {
        QStringList result;
        for (int row = 0; row < list().model()->rowCount(); ++row) {
            const QModelIndex index = list().model()->index(row, 0);
            if (!index.data(Qt::DecorationRole).value<QIcon>().isNull())
                result << index.data().toString();
        }
        return result;
    }
    void click(int row) const
    {
        QTest::mouseClick(list().viewport(), Qt::LeftButton, {},
                          list().visualRect(list().model()->index(row, 0)).center());
    }
};

TEST_F(UndoListTest, AKeyOpensItWithTheFocus)
{
    EXPECT_TRUE(list().isVisible());
    EXPECT_EQ(QApplication::focusWidget(), &list());
    EXPECT_FALSE(list().accessibleName().isEmpty());
    EXPECT_FALSE(list().toolTip().isEmpty());
}

TEST_F(UndoListTest, ItHasEveryStepByNameAndTheSavedOneIsMarked)
{
    EXPECT_EQ(texts(), (QStringList{"As opened", "change β of SoftPlus", "hide ReLU", "add Mish"}));
    EXPECT_EQ(withIcon(), QStringList("As opened"));
    document.undoStack().setClean();
    EXPECT_EQ(withIcon(), QStringList("add Mish"));
}

TEST_F(UndoListTest, AClickGoesToAStepAndKeysDo)
{
    click(1);
    EXPECT_EQ(document.curves().rowCount(), 4);
    EXPECT_TRUE(document.curves().entry(1).visible);
    EXPECT_EQ(document.curves().entry(0).curve.text(), "softplus:beta=2");
    QTest::keyClick(&list(), Qt::Key_Home);
    EXPECT_EQ(document.curves().entry(0).curve.text(), "softplus");
    QTest::keyClick(&list(), Qt::Key_End);
    EXPECT_EQ(document.curves().rowCount(), 5);
    EXPECT_FALSE(document.curves().entry(1).visible);
}

TEST_F(UndoListTest, WhatPlaysIsNoStepAndItCannotBeUsedMeanwhile)
{
    document.player().play(document.curves().entry(3).id, 0);
    document.player().advance(0.5);
    EXPECT_FALSE(list().isEnabled());
    click(0);
    EXPECT_EQ(document.undoStack().index(), 3);
    document.player().stop();
    EXPECT_TRUE(list().isEnabled());
    EXPECT_EQ(texts().size(), 5);
    click(0);
    EXPECT_EQ(document.undoStack().index(), 0);
}

} // namespace
} // namespace activation_explorer::ui
