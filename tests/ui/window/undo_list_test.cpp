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
    [[nodiscard]] QList<bool> showsIcon() const
    {
        QList<bool> result;
        const QImage image = list().viewport()->grab().toImage();
        for (int row = 1; row < list().model()->rowCount();
             ++row) { // the first's ground is that of the current
            const QRect place = list().visualRect(list().model()->index(row, 0));
            const QRect icon(place.topLeft(), QSize(place.height(), place.height()));
            const QImage part = image.copy(icon.adjusted(3, 3, -3, -3));
            bool isPlain = true;
            for (int y = 0; y < part.height(); ++y)
                for (int x = 0; x < part.width(); ++x)
                    isPlain = isPlain && part.pixel(x, y) == part.pixel(0, 0);
            result << !isPlain;
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
    EXPECT_EQ(texts(), (QStringList{"Beginning", "change β of SoftPlus to 2", "hide ReLU", "add Mish"}));
    EXPECT_EQ(withIcon(), QStringList("Beginning"));
    document.undoStack().setClean();
    EXPECT_EQ(withIcon(), QStringList("add Mish"));
}

TEST_F(UndoListTest, NothingIsMarkedAsSavedWhereNothingIs)
{
    document.undoStack().setClean();
    window->setWindowModified(false);
    EXPECT_EQ(showsIcon(), (QList<bool>{false, false, false})); // there is no file
    window->setWindowFilePath(QStringLiteral("lesson.actx"));
    EXPECT_EQ(showsIcon(), (QList<bool>{false, false, true}));
    window->setWindowModified(true); // as after a crash: the file is not what the document began with
    EXPECT_EQ(showsIcon(), (QList<bool>{false, false, false}));
    document.undo();
    EXPECT_EQ(showsIcon(), (QList<bool>{false, false, true}));
}

TEST_F(UndoListTest, AStepSaysTheLastValueThatADragGave)
{
    document.setParameter(0, 0, 3);
    document.setParameter(0, 0, 4.5, true);
    document.setParameter(0, 0, 2.5, true);
    EXPECT_EQ(texts().last(), "change β of SoftPlus to 2.5");
    EXPECT_EQ(texts().size(), 5);
    EXPECT_EQ(action("undo")->text(), "&Undo change β of SoftPlus");
}

TEST_F(UndoListTest, TheKeyClosesItAgain)
{
    EXPECT_TRUE(action("showHistory")->isChecked());
    QTest::keyClick(window.get(), Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    settle();
    EXPECT_FALSE(list().isVisible());
    EXPECT_FALSE(action("showHistory")->isChecked());
    QTest::keyClick(window.get(), Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    settle();
    EXPECT_TRUE(list().isVisible());
    EXPECT_EQ(QApplication::focusWidget(), &list());
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

TEST_F(UndoListTest, ItStaysOpenAtWhateverStep)
{
    action("compare")->trigger();
    window->findChild<QDockWidget*>(QStringLiteral("facts"))->close();
    settle();
    EXPECT_EQ(texts().last(), "close the panel “Facts”");
    QTest::keyClick(&list(), Qt::Key_Home);
    settle();
    EXPECT_EQ(document.undoStack().index(), 0);
    EXPECT_TRUE(list().isVisible());
    EXPECT_EQ(document.view().mode(), ViewState::Mode::Explore);
    QTest::keyClick(&list(), Qt::Key_End);
    settle();
    EXPECT_TRUE(list().isVisible());
    EXPECT_EQ(document.undoStack().index(), 5);
    EXPECT_EQ(document.undoStack().count(), 5);
    EXPECT_EQ(document.view().mode(), ViewState::Mode::Compare);
}

} // namespace
} // namespace activation_explorer::ui
