// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/document/support.h"
#include "ui/document/figures.h"
#include "ui/document/probe.h"

#include <QSignalSpy>
#include <QTest>

namespace activation_explorer::ui {
namespace {

using core::Quantity;
using Scene = ViewState::Scene;
using Step = ViewState::Step;

class ViewUndoTest : public testing::Test
{
protected:
    [[nodiscard]] ViewState& view() { return document.view(); }
    [[nodiscard]] QStringList steps() // as a list has them
    {
        QStringList result;
        for (int i = 0; i < document.undoStack().count(); ++i)
            result << document.undoStack().text(i);
        return result;
    }
    void zoom(double factor, Step step = Step::Run)
    {
        document.changeView([factor](ViewState& v) { v.zoomAll(factor); }, step);
    }
    void pan(double dx, Step step)
    {
        document.changeView([=](ViewState& v) { v.pan(Quantity::Value, dx, 0, step); }, step);
    }
    void setMode(ViewState::Mode mode)
    {
        document.changeView([mode](ViewState& v) { v.setMode(mode); });
    }
    static void waitForTheEndOfARun() { QTest::qWait(ViewState::runMs + 50); }

    Document document;
};

struct Change {
    const char* name;
    std::function<void(Scene&)> change;
};

TEST_F(ViewUndoTest, EachChangeIsAStepWithAName)
{
    const Change changes[] = {
        {"switch to Compare", [](Scene& s) { s.mode = ViewState::Mode::Compare; }},
        {"switch to Difference", [](Scene& s) { s.mode = ViewState::Mode::Difference; }},
        {"switch to Explore", [](Scene& s) { s.mode = ViewState::Mode::Explore; }},
        {"show the function alone", [](Scene& s) { s.charts = ViewState::Charts::Function; }},
        {"show the derivative alone", [](Scene& s) { s.charts = ViewState::Charts::Derivative; }},
        {"show both charts", [](Scene& s) { s.charts = ViewState::Charts::Both; }},
        {"hide the legend", [](Scene& s) { s.options.legend = false; }},
        {"show the legend", [](Scene& s) { s.options.legend = true; }},
        {"hide names at the curves' ends", [](Scene& s) { s.options.endLabels = false; }},
        {"show names at the curves' ends", [](Scene& s) { s.options.endLabels = true; }},
        {"hide the tangent", [](Scene& s) { s.options.tangent = false; }},
        {"show the tangent", [](Scene& s) { s.options.tangent = true; }},
        {"show markers", [](Scene& s) { s.options.markers = true; }},
        {"hide markers", [](Scene& s) { s.options.markers = false; }},
        {"draw lines 4.5 pixels wide", [](Scene& s) { s.options.lineWidth = 4.5; }},
        {"switch equal aspect on", [](Scene& s) { s.aspectIsEqual = true; }},
        {"switch equal aspect off", [](Scene& s) { s.aspectIsEqual = false; }},
        {"pin the probe at 0.25", [](Scene& s) { s.pin = 0.25; }},
        {"move the probe to -1.5", [](Scene& s) { s.pin = -1.5; }},
        {"let go of the probe", [](Scene& s) { s.pin.reset(); }},
        {"close the panel “Curves”", [](Scene& s) { s.panels.setOpen(ViewState::Panel::Curves, false); }},
        {"open the panel “Curves”", [](Scene& s) { s.panels.setOpen(ViewState::Panel::Curves, true); }},
        {"close the panel “Values”", [](Scene& s) { s.panels.setOpen(ViewState::Panel::Values, false); }},
        {"close the panel “Facts”", [](Scene& s) { s.panels.setOpen(ViewState::Panel::Facts, false); }},
        {"close the panel “Frameworks”",
         [](Scene& s) { s.panels.setOpen(ViewState::Panel::Frameworks, false); }},
        {"zoom to x from -2 to 3",
         [](Scene& s) {
             s.ranges.x = {-2, 3};
         }},
        {"move the view to x from -1.5 to 3.5",
         [](Scene& s) {
             s.ranges.x = {-1.5, 3.5};
         }},
        {"change the y axes",
         [](Scene& s) {
             s.ranges.derivative = {-7, 7};
         }},
    };
    QStringList names;
    QList<Scene> scenes{view().scene()};
    for (const Change& each : changes) {
        document.changeView([&each](ViewState& v) {
            Scene scene = v.scene();
            each.change(scene);
            v.setScene(scene);
        });
        names << QString::fromUtf8(each.name);
        EXPECT_EQ(steps(), names);
        scenes << view().scene();
    }
    for (qsizetype i = scenes.size() - 1; i > 0; --i) {
        EXPECT_EQ(view().scene(), scenes[i]) << "before undo " << names[i - 1].toStdString();
        document.undo();
    }
    for (qsizetype i = 0; i < scenes.size(); ++i, document.redo())
        EXPECT_EQ(view().scene(), scenes[i]) << i;
}

TEST_F(ViewUndoTest, AMenuHasNoNumbers)
{
    zoom(0.5);
    EXPECT_EQ(document.undoStack().undoText(), "zoom");
    pan(1, Step::New);
    EXPECT_EQ(document.undoStack().undoText(), "move the view");
    pinProbe(document, 0.5);
    EXPECT_EQ(document.undoStack().undoText(), "pin the probe");
    pinProbe(document, 0.75);
    EXPECT_EQ(document.undoStack().undoText(), "move the probe");
    document.undo();
    EXPECT_EQ(document.undoStack().redoText(), "move the probe");
}

TEST_F(ViewUndoTest, WhatChangesNothingIsNoStep)
{
    setMode(view().mode());
    document.fit();
    document.resetView();
    letGoOfProbe(document);
    document.changeView([](ViewState& v) { v.goBack(); });
    zoom(1);
    EXPECT_EQ(steps(), QStringList());
}

TEST_F(ViewUndoTest, ADragIsOneStepHoweverLongItTakes)
{
    const Scene before = view().scene();
    pan(1, Step::New);
    pan(1, Step::Continued);
    waitForTheEndOfARun();
    pan(1.5, Step::Continued);
    EXPECT_EQ(steps(), QStringList("move the view to x from -1.5 to 8.5"));
    pan(1, Step::New);
    EXPECT_EQ(steps().size(), 2) << "another drag";
    document.undo();
    EXPECT_EQ(view().ranges().x, (core::Range{-1.5, 8.5}));
    document.undo();
    EXPECT_EQ(view().scene(), before);
    EXPECT_TRUE(view().canGoBack()) << "to what was undone";
}

TEST_F(ViewUndoTest, ADragThatBeginsAtALimitIsNotOneWithTheDragBefore)
{
    document.changeView([](ViewState& v) { v.pan(Quantity::Value, 2, 0, Step::New); });
    pan(0, Step::New); // at a limit, say
    pan(1, Step::Continued);
    EXPECT_EQ(steps().size(), 2) << "not one with the drag before";
    document.changeView([](ViewState& v) { v.goBack(); });
    EXPECT_EQ(view().ranges().x, (core::Range{-3, 7})) << "nor in the history of views";
}

TEST_F(ViewUndoTest, ADragThatComesBackIsNoStep)
{
    pan(1, Step::New);
    pan(-1, Step::Continued);
    EXPECT_EQ(steps(), QStringList());
}

TEST_F(ViewUndoTest, NotchesOfAWheelThatFollowQuicklyAreOneStep)
{
    zoom(0.5);
    zoom(0.5);
    zoom(0.8);
    EXPECT_EQ(steps(), QStringList("zoom to x from -1 to 1"));
    waitForTheEndOfARun();
    zoom(0.5);
    EXPECT_EQ(steps().size(), 2);
    document.undo();
    document.undo();
    EXPECT_EQ(view().ranges().x, ViewState::firstX);
}

TEST_F(ViewUndoTest, StepsOfTheProbeThatFollowQuicklyAreOneStepButNotOneWithAZoom)
{
    zoom(0.8);
    for (int i = 0; i < 3; ++i)
        stepProbe(document, Direction::Right, 10, 0.01);
    EXPECT_EQ(steps(), (QStringList{"zoom to x from -4 to 4", "pin the probe at 0.3"}));
    zoom(0.8);
    stepProbe(document, Direction::Right, 10, 0.01);
    EXPECT_EQ(steps().size(), 4) << "in the order in which they were done";
    for (int i = 0; i < 3; ++i)
        document.undo();
    EXPECT_FALSE(view().isPinned());
}

TEST_F(ViewUndoTest, TheProbeThatTheViewFollowsIsOneStep)
{
    const Scene before = view().scene();
    pinProbe(document, 100);
    EXPECT_EQ(steps(), QStringList("pin the probe at 100"));
    EXPECT_TRUE(view().ranges().x.contains(100));
    document.undo();
    EXPECT_EQ(view().scene(), before);
}

TEST_F(ViewUndoTest, AnEditBetweenTwoLooksKeepsThemApart)
{
    zoom(0.5);
    document.setParameter(0, 0, 2);
    zoom(0.5);
    EXPECT_EQ(document.undoStack().count(), 3);
    document.undo();
    document.undo();
    EXPECT_EQ(document.curves().entry(0).curve.text(), "softplus");
    EXPECT_EQ(view().ranges().x, (core::Range{-2.5, 2.5}));
}

TEST_F(ViewUndoTest, WithTheModeItsAxesComeBack)
{
    zoom(0.1);
    const Scene explore = view().scene();
    setMode(ViewState::Mode::Compare);
    const Scene compare = view().scene();
    ASSERT_NE(explore.ranges, compare.ranges);
    document.undo();
    EXPECT_EQ(view().scene(), explore);
    document.redo();
    EXPECT_EQ(view().scene(), compare);
}

TEST_F(ViewUndoTest, WithTheModeItsAxesComeBackThoughAnotherCurveHasBeenLookedAtMeanwhile)
{
    setMode(ViewState::Mode::Compare);
    const ViewState::Ranges compare = view().ranges();
    document.undo();
    document.redo();
    setMode(ViewState::Mode::Explore);
    document.changeView([&compare](ViewState& v) { v.setRanges(compare); });
    setMode(ViewState::Mode::Compare);
    document.undo();
    document.setCurrentRow(3);
    ASSERT_NE(view().ranges(), compare);
    document.redo();
    EXPECT_EQ(view().ranges(), compare);
}

TEST_F(ViewUndoTest, BeforeAFigureThereWereTheAxesThatItHasToo)
{
    const Figure& figure = articleFigures()[0];
    document.showFigure(figure);
    const ViewState::Ranges shown = view().ranges();
    document.setActivation(0, core::activationOf("mish"));
    document.changeView([&shown](ViewState& v) { v.setRanges(shown); });
    document.showFigure(figure);
    document.undo();
    EXPECT_EQ(document.curves().entry(0).curve.text(), "mish");
    EXPECT_EQ(view().ranges(), shown);
}

TEST_F(ViewUndoTest, WithThePinWhatIsSpecialThereComesBack)
{
    document.setCurrentRow(1);
    pinProbe(document, 0);
    const QList<ViewState::Landmark> kink = view().landmarks();
    ASSERT_FALSE(kink.isEmpty());
    pinProbe(document, 1);
    document.undo();
    EXPECT_EQ(view().landmarks(), kink);
    document.redo();
    EXPECT_EQ(view().landmarks(), QList<ViewState::Landmark>());
    pinProbe(document, 0);
    setMode(ViewState::Mode::Compare);
    document.undo();
    EXPECT_EQ(view().landmarks(), kink) << "of the curve that is shown again";
    document.redo();
    document.undo();
    EXPECT_EQ(view().landmarks(), kink);
    document.setParameter(0, 0, 2);
    document.setCurrentRow(1);
    pinProbe(document, 0);
    letGoOfProbe(document);
    document.undo();
    EXPECT_EQ(view().landmarks(), kink);
}

TEST_F(ViewUndoTest, TheCurveThatWasLookedAtIsCurrentAgain)
{
    zoom(0.5);
    const ViewState::Ranges zoomed = view().ranges();
    document.setCurrentRow(2);
    document.undo();
    EXPECT_EQ(document.curves().currentRow(), 0);
    document.redo();
    EXPECT_EQ(view().ranges(), zoomed);
}

TEST_F(ViewUndoTest, WhoLooksAroundDoesNotLoseWhatCanBeRedone)
{
    document.setParameter(0, 0, 2);
    document.setParameter(0, 0, 3);
    document.undo();
    zoom(0.5);
    setMode(ViewState::Mode::Compare);
    pinProbe(document, 1);
    EXPECT_EQ(document.undoStack().redoText(), "change β of SoftPlus");
    EXPECT_EQ(document.undoStack().count(), 2);
    document.redo();
    EXPECT_EQ(document.curves().entry(0).curve.text(), "softplus:beta=3");
    EXPECT_EQ(view().mode(), ViewState::Mode::Compare) << "which is no part of that step";
    EXPECT_EQ(view().probe(), 1);
    zoom(0.5);
    EXPECT_EQ(document.undoStack().count(), 3) << "there is nothing to redo any more";
}

TEST_F(ViewUndoTest, WhatIsNoPersonsDoingIsNoStep)
{
    document.setCurrentRow(1); // fits the axes
    view().setShape(Quantity::Value, 0.7);
    view().setPointer(0.5);
    findLandmarks(document);
    document.player().play(document.curves().entry(0).id, 0);
    document.player().advance(0.01);
    document.player().stop();
    EXPECT_EQ(steps(), QStringList("play β of SoftPlus"));
}

TEST_F(ViewUndoTest, AFigureThatIsShownAlreadyIsAStepOfTheViewAndIsFoundAgain)
{
    const Figure& figure = articleFigures()[0];
    document.showFigure(figure);
    document.showFigure(figure);
    EXPECT_EQ(document.undoStack().count(), 1);
    const Scene shown = view().scene();
    zoom(0.5);
    document.showFigure(figure);
    EXPECT_EQ(view().scene(), shown);
    EXPECT_EQ(document.undoStack().undoText(), QStringLiteral("show figure %1").arg(figure.number));
    document.undo();
    EXPECT_EQ(document.undoStack().undoText(), "zoom");
    EXPECT_NE(view().scene(), shown);
}

TEST_F(ViewUndoTest, TheUndoListStaysOpenOrClosedAsItIs)
{
    const auto isOpen = [this] { return view().panels().open.contains(ViewState::Panel::History); };
    document.changeView([](ViewState& v) {
        ViewState::Panels panels = v.panels();
        panels.setOpen(ViewState::Panel::Facts, false);
        v.setPanels(panels);
    });
    ViewState::Panels withList = view().panels();
    withList.setOpen(ViewState::Panel::History, true);
    view().setPanels(withList);
    document.undo();
    EXPECT_TRUE(isOpen());
    EXPECT_TRUE(view().panels().open.contains(ViewState::Panel::Facts));
    document.redo();
    EXPECT_TRUE(isOpen());
    view().setPanels({});
    document.show(Session::of({core::curveOf("mish")}), QStringLiteral("paste"));
    view().setPanels(withList);
    document.undo();
    EXPECT_TRUE(isOpen());
    document.redo();
    EXPECT_TRUE(isOpen());
}

TEST_F(ViewUndoTest, WhatAPersonChoosesUndoesAndRedoesIsTold)
{
    QSignalSpy chosen(&view(), &ViewState::chosen);
    const auto last = [&chosen](int argument) { return chosen.last().at(argument).value<Scene>().charts; };
    view().setCharts(ViewState::Charts::Derivative); // as a session brings it
    EXPECT_EQ(chosen.count(), 0);
    document.changeView([](ViewState& v) { v.setCharts(ViewState::Charts::Function); });
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(last(0), ViewState::Charts::Derivative);
    EXPECT_EQ(last(1), ViewState::Charts::Function);
    document.undo();
    ASSERT_EQ(chosen.count(), 2);
    EXPECT_EQ(last(1), ViewState::Charts::Derivative);
    document.changeView([](ViewState& v) { v.setCharts(ViewState::Charts::Both); });
    ASSERT_EQ(chosen.count(), 3) << "though it is no step";
    EXPECT_EQ(last(1), ViewState::Charts::Both);
    document.showFigure(articleFigures()[0]);
    EXPECT_EQ(chosen.count(), 3) << "with other curves it is none";
}

} // namespace
} // namespace activation_explorer::ui
