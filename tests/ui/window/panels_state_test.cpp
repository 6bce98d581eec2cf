// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue.h"
#include "tests/ui/window/window_fixture.h"

#include <QDockWidget>
#include <QTabBar>

namespace activation_explorer::ui {
namespace {

using Panel = ViewState::Panel;
using Panels = ViewState::Panels;

class PanelsStateTest : public WindowTest
{
protected:
    QDockWidget* dock(const char* name) const
    {
        return window->findChild<QDockWidget*>(QLatin1StringView(name));
    }
    [[nodiscard]] const Panels& panels() { return document.view().panels(); }
    void clickTab(const QString& title)
    {
        for (QTabBar* bar : window->findChildren<QTabBar*>())
            for (int i = 0; i < bar->count(); ++i)
                if (bar->isVisible() && bar->tabText(i) == title) {
                    QTest::mouseClick(bar, Qt::LeftButton, {}, bar->tabRect(i).center());
                    settle();
                    return;
                }
        FAIL() << "no tab " << title.toStdString();
    }
    [[nodiscard]] QStringList inSight() const
    {
        QStringList result;
        for (const QDockWidget* each : window->findChildren<QDockWidget*>())
            if (!each->visibleRegion().isEmpty())
                result << each->objectName();
        result.sort();
        return result;
    }
};

TEST_F(PanelsStateTest, AWindowBeginsWithThePanelsOfANewDocument)
{
    EXPECT_EQ(panels(), Panels());
    EXPECT_EQ(inSight(), (QStringList{"curves", "values"}));
    EXPECT_TRUE(dock("history")->isHidden());
}

TEST_F(PanelsStateTest, ThePanelsThatAPersonOpensAndClosesAreTheViews)
{
    dock("history")->toggleViewAction()->trigger();
    settle();
    EXPECT_TRUE(panels().open.contains(Panel::History));
    dock("curves")->close();
    settle();
    EXPECT_EQ(panels().open, (std::set{Panel::Values, Panel::Facts, Panel::Frameworks, Panel::History}));
    dock("curves")->toggleViewAction()->trigger();
    settle();
    EXPECT_TRUE(panels().open.contains(Panel::Curves));
}

TEST_F(PanelsStateTest, ThePanelInFrontIsTheOneWhoseTabWasClicked)
{
    for (const auto& [title, panel, name] :
         {std::tuple("Frameworks", Panel::Frameworks, "frameworks"),
          std::tuple("Facts", Panel::Facts, "facts"), std::tuple("Values", Panel::Values, "values")}) {
        clickTab(QLatin1StringView(title));
        EXPECT_EQ(panels().front, panel) << title;
        EXPECT_EQ(inSight(), (QStringList{"curves", name})) << title;
    }
}

TEST_F(PanelsStateTest, BehindAClosedPanelTheNextIsInFront)
{
    dock("values")->close();
    settle();
    EXPECT_EQ(panels().open, (std::set{Panel::Curves, Panel::Facts, Panel::Frameworks}));
    EXPECT_EQ(panels().front, Panel::Facts);
}

TEST_F(PanelsStateTest, AViewsPanelsAreOpenedClosedAndRaised)
{
    const Panels wished{.open = {Panel::Values, Panel::Frameworks, Panel::History},
                        .front = Panel::Frameworks};
    document.view().setPanels(wished);
    settle();
    EXPECT_EQ(inSight(), (QStringList{"frameworks", "history"}));
    EXPECT_EQ(panels(), wished) << "and stay as they are";
    document.view().setPanels({.open = {}, .front = Panel::Facts});
    settle();
    EXPECT_EQ(inSight(), QStringList());
    document.view().setPanels({});
    settle();
    EXPECT_EQ(inSight(), (QStringList{"curves", "values"}));
    EXPECT_EQ(panels(), Panels());
}

TEST_F(PanelsStateTest, EachChangeIsToldOnce)
{
    QSignalSpy changed(&document.view(), &ViewState::panelsChanged);
    document.view().setPanels({.open = {Panel::Facts, Panel::Values}, .front = Panel::Facts});
    settle();
    EXPECT_EQ(changed.count(), 1);
    clickTab(QStringLiteral("Values"));
    EXPECT_EQ(changed.count(), 2);
    dock("values")->close();
    settle();
    EXPECT_EQ(changed.count(), 3);
}

TEST_F(PanelsStateTest, AHiddenOrMinimisedWindowHasClosedNoPanel)
{
    clickTab(QStringLiteral("Facts"));
    const Panels before = panels();
    QSignalSpy changed(&document.view(), &ViewState::panelsChanged);
    window->hide();
    settle();
    window->show();
    settle();
    window->showMinimized();
    settle();
    window->showNormal();
    settle();
    EXPECT_EQ(changed.count(), 0);
    EXPECT_EQ(panels(), before);
    EXPECT_EQ(inSight(), (QStringList{"curves", "facts"}));
}

TEST_F(PanelsStateTest, AHiddenWindowTakesAViewsPanelsAllTheSame)
{
    window->hide();
    settle();
    const Panels wished{.open = {Panel::Curves, Panel::Facts, Panel::Values}, .front = Panel::Facts};
    document.view().setPanels(wished);
    settle();
    window->show();
    settle();
    EXPECT_EQ(inSight(), (QStringList{"curves", "facts"}));
    EXPECT_EQ(panels(), wished);
}

TEST_F(PanelsStateTest, ASessionBringsItsPanelsAndUndoThoseThatThereWere)
{
    clickTab(QStringLiteral("Facts"));
    const Panels before = panels();
    Session session = document.session();
    session.view.panels = {.open = {Panel::Frameworks}, .front = Panel::Frameworks};
    document.show(session, QStringLiteral("show"));
    settle();
    EXPECT_EQ(inSight(), QStringList("frameworks"));
    document.undo();
    settle();
    EXPECT_EQ(inSight(), (QStringList{"curves", "facts"}));
    EXPECT_EQ(panels(), before);
}

TEST_F(PanelsStateTest, ASessionThatTheWindowBeginsWithHasItsOwn)
{
    dock("history")->toggleViewAction()->trigger();
    settle();
    window->close();

    Document another;
    window = std::make_unique<MainWindow>(another, settings);
    window->show();
    another.begin(Session::of({core::Curve(*core::findActivation("relu"))})); // before any event
    ASSERT_TRUE(QTest::qWaitForWindowExposed(window.get()));
    settle();
    EXPECT_EQ(another.view().panels(), Panels());
    EXPECT_TRUE(dock("history")->isHidden());
    window.reset();
}

TEST_F(PanelsStateTest, TheyAreRememberedForNewDocumentsAndReset)
{
    clickTab(QStringLiteral("Facts"));
    dock("curves")->close();
    dock("history")->toggleViewAction()->trigger();
    settle();
    const Panels left = panels();
    window->close();

    Document another;
    window = std::make_unique<MainWindow>(another, settings);
    window->show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(window.get()));
    settle();
    EXPECT_EQ(another.view().panels(), left);
    EXPECT_EQ(inSight(), (QStringList{"facts", "history"}));
    action("resetWindow")->trigger();
    settle();
    EXPECT_EQ(another.view().panels(), Panels());
    EXPECT_EQ(inSight(), (QStringList{"curves", "values"}));
    window.reset();
}

TEST_F(PanelsStateTest, TabsStayInTheirBar)
{
    int bars = 0;
    for (const QTabBar* each : window->findChildren<QTabBar*>())
        if (each->isVisible()) {
            ++bars;
            EXPECT_FALSE(each->isMovable());
        }
    EXPECT_EQ(bars, 1);
}

TEST_F(PanelsStateTest, AWindowWhosePanelsLieInSeveralPlacesIsReset)
{
    for (int i = 0; i < 3; ++i) {
        window->tabifyDockWidget(dock("curves"), dock("history"));
        dock("history")->show();
        window->addDockWidget(Qt::TopDockWidgetArea, dock("facts"));
        window->tabifyDockWidget(dock("facts"), dock("frameworks"));
        settle();
        EXPECT_TRUE(panels().open.contains(Panel::History));
        window->resize(window->size() + QSize(40, 30));
        dock("values")->close();
        action("resetWindow")->trigger();
        settle();
        EXPECT_EQ(panels(), Panels());
        EXPECT_EQ(inSight(), (QStringList{"curves", "values"}));
    }
}

TEST_F(PanelsStateTest, APanelThatAPersonClosesOrOpensCanBeUndone)
{
    dock("facts")->close();
    settle();
    EXPECT_EQ(action("undo")->text(), "&Undo close the panel “Facts”");
    action("undo")->trigger();
    settle();
    EXPECT_EQ(panels(), Panels());
    EXPECT_FALSE(dock("facts")->isHidden());
    EXPECT_EQ(inSight(), (QStringList{"curves", "values"}));
    EXPECT_EQ(action("redo")->text(), "&Redo close the panel “Facts”") << "hearing of it has made no step";
    action("redo")->trigger();
    settle();
    EXPECT_TRUE(dock("facts")->isHidden());
    dock("facts")->toggleViewAction()->trigger();
    settle();
    EXPECT_EQ(action("undo")->text(), "&Undo open the panel “Facts”");
    EXPECT_EQ(document.undoStack().count(), 2);
}

TEST_F(PanelsStateTest, TheLastPanelOfAllComesBackInFront)
{
    for (const char* name : {"values", "facts", "frameworks", "curves"}) {
        dock(name)->close();
        settle();
    }
    EXPECT_EQ(inSight(), QStringList());
    for (int i = 0; i < 4; ++i) {
        action("undo")->trigger();
        settle();
    }
    EXPECT_EQ(panels(), Panels());
    EXPECT_EQ(inSight(), (QStringList{"curves", "values"}));
    EXPECT_EQ(document.undoStack().count(), 4);
}

TEST_F(PanelsStateTest, WhichPanelIsInFrontAndTheUndoListAreNoSteps)
{
    clickTab(QStringLiteral("Facts"));
    action("showHistory")->trigger();
    settle();
    EXPECT_TRUE(panels().open.contains(Panel::History));
    window->hide();
    settle();
    window->show();
    settle();
    EXPECT_EQ(document.undoStack().count(), 0);
}

TEST_F(PanelsStateTest, ResetIsOneStep)
{
    dock("curves")->close();
    settle();
    action("markers")->trigger();
    action("function")->trigger();
    const ViewState::Scene before = document.view().scene();
    action("resetWindow")->trigger();
    settle();
    EXPECT_EQ(document.undoStack().undoText(), "reset the window");
    EXPECT_EQ(document.undoStack().count(), 4);
    EXPECT_EQ(panels(), Panels());
    action("undo")->trigger();
    settle();
    EXPECT_EQ(document.view().scene(), before);
    EXPECT_TRUE(dock("curves")->isHidden());
    EXPECT_TRUE(document.undoStack().canRedo());
}

} // namespace
} // namespace activation_explorer::ui
