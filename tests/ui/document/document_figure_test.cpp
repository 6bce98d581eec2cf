// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sampling.h"
#include "tests/ui/document/support.h"
#include "ui/document/figures.h"

#include <gmock/gmock.h>

namespace activation_explorer::ui {
namespace {

using core::Quantity;
using testing::ElementsAre;

const Figure& softplusTenth()
{
    return articleFigures()[2];
}

TEST(DocumentFigureTest, ShowsTheFigureAloneOnItsRange)
{
    Document document;
    document.view().setMode(ViewState::Mode::Compare);
    document.view().setCharts(ViewState::Charts::Derivative);
    document.setCurrentRow(1);
    document.showFigure(softplusTenth());
    EXPECT_THAT(texts(document), ElementsAre("softplus", "softplus:beta=0.1", "leaky_relu", "elu"));
    EXPECT_THAT(document.shownRows(), ElementsAre(1));
    EXPECT_EQ(document.view().charts(), ViewState::Charts::Both);
    EXPECT_EQ(document.view().ranges().x, (core::Range{-20, 20}));
    EXPECT_EQ(document.undoStack().count(), 1);
}

TEST(DocumentFigureTest, ShowsAllOfTheFigure)
{
    for (const Figure& figure : articleFigures()) {
        Document document;
        document.showFigure(figure);
        for (const Quantity quantity : {Quantity::Value, Quantity::Derivative}) {
            const core::Range bounds = core::bounds(figure.curve, quantity, {-20, 20});
            const core::Range y = document.view().ranges().y(quantity);
            EXPECT_LE(y.min, bounds.min) << figure.number;
            EXPECT_GE(y.max, bounds.max) << figure.number;
        }
    }
}

TEST(DocumentFigureTest, LeavesTheColourAndTheOtherCurves)
{
    Document document;
    const QList<CurveEntry> before = document.curves().entries();
    document.showFigure(softplusTenth());
    EXPECT_EQ(document.curves().entry(0).color, before[0].color);
    EXPECT_EQ(document.curves().entry(0).id, before[0].id);
    EXPECT_EQ(document.curves().entries().sliced(1), before.sliced(1));
}

TEST(DocumentFigureTest, UndoRestoresCurvesModeChartsAndRanges)
{
    Document document;
    document.view().setMode(ViewState::Mode::Compare);
    document.view().setCharts(ViewState::Charts::Function);
    document.setCurrentRow(3);
    document.view().zoom(Quantity::Value, {1, 1}, 0.125);
    const QList<CurveEntry> entries = document.curves().entries();
    const ViewState::Ranges ranges = document.view().ranges();

    document.showFigure(softplusTenth());
    const ViewState::Ranges shown = document.view().ranges();
    for (int i = 0; i < 2; ++i) {
        document.undoStack().undo();
        EXPECT_EQ(document.curves().entries(), entries);
        EXPECT_EQ(document.view().mode(), ViewState::Mode::Compare);
        EXPECT_EQ(document.view().charts(), ViewState::Charts::Function);
        EXPECT_EQ(document.view().ranges(), ranges);
        document.undoStack().redo();
        EXPECT_EQ(document.view().mode(), ViewState::Mode::Explore);
        EXPECT_EQ(document.view().charts(), ViewState::Charts::Both);
        EXPECT_EQ(document.view().ranges(), shown);
    }
}

TEST(DocumentFigureTest, UndoInExploreRestoresZoomedRanges)
{
    Document document;
    document.view().zoom(Quantity::Value, {1, 1}, 0.125);
    const ViewState::Ranges ranges = document.view().ranges();
    document.showFigure(articleFigures()[0]); // another function than the current curve's
    document.undoStack().undo();
    EXPECT_EQ(document.view().ranges(), ranges);
}

TEST(DocumentFigureTest, ShowingTheSameFigureAgainLeavesNoStep)
{
    Document document;
    document.showFigure(softplusTenth());
    document.showFigure(softplusTenth());
    EXPECT_EQ(document.undoStack().count(), 1);
}

TEST(DocumentFigureTest, ShowsTheFigureAgainAfterAZoom)
{
    Document document;
    document.showFigure(softplusTenth());
    const ViewState::Ranges ranges = document.view().ranges();
    document.view().pan(Quantity::Value, 3, 3);
    document.showFigure(softplusTenth());
    EXPECT_EQ(document.view().ranges(), ranges);
}

} // namespace
} // namespace activation_explorer::ui
