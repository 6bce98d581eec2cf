// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue.h"
#include "tests/ui/plot/plot_fixture.h"

#include <cmath>
#include <QAccessible>
#include <QScreen>

namespace activation_explorer::ui {
namespace {

using PlotViewTest = PlotTest;
using Mode = ViewState::Mode;

TEST_F(PlotViewTest, ShowsTheCoresPolylinesForEveryVisibleCurve)
{
    begin({curve("relu"), curve("softplus:beta=0.1"), curve("elu:alpha=10")}, Mode::Compare);
    for (int row = 0; row < 3; ++row)
        for (ChartPane* each : {&function(), &derivative()})
            EXPECT_EQ(drawnPieces(*each, entry(row).color),
                      core::sample(entry(row).curve, each->quantity(), each->viewportForSampling()).pieces)
                << row;
}

TEST_F(PlotViewTest, ExploreShowsTheCurrentCurveAlone)
{
    begin({curve("relu"), curve("sigmoid")}, Mode::Explore);
    document.setCurrentRow(1);
    settle();
    EXPECT_TRUE(drawnPieces(function(), entry(0).color).empty());
    EXPECT_FALSE(drawnPieces(function(), entry(1).color).empty());
}

TEST_F(PlotViewTest, AJumpIsTwoPiecesAndNoVerticalLine)
{
    begin({curve("elu:alpha=10")}, Mode::Explore);
    const auto pieces = drawnPieces(derivative(), entry(0).color);
    ASSERT_EQ(pieces.size(), 2U);
    EXPECT_EQ(pieces[0].back(), (core::Point{0, 10}));
    EXPECT_EQ(pieces[1].front(), (core::Point{0, 1}));
}

TEST_F(PlotViewTest, DotsAreOpenAtTheLimitAndClosedAtTheValue)
{
    begin({curve("relu")}, Mode::Explore);
    const QImage image = derivative().viewport()->grab().toImage();
    const PlotFrame& frame = derivative().frame();
    const auto colorAt = [&](double x, double y) {
        return image.pixelColor(qRound(frame.pixelX(x)), qRound(frame.pixelY(y)));
    };
    EXPECT_EQ(colorAt(0, 1), QColor(Qt::white)); // the hole of the open dot
    EXPECT_EQ(colorAt(0, 0), entry(0).color);
}

TEST_F(PlotViewTest, PixelsLieWhereTheFunctionDoes)
{
    begin({curve("elu")}, Mode::Explore);
    const QImage image = function().viewport()->grab().toImage();
    const PlotFrame& frame = function().frame();
    for (const double x : {-4.3, -2.7, -1.1, 0.4, 1.7, 3.3, 4.6}) {
        const double y = x > 0 ? x : std::expm1(x);
        EXPECT_EQ(image.pixelColor(qRound(frame.pixelX(x)), qRound(frame.pixelY(y))), entry(0).color) << x;
        EXPECT_NE(image.pixelColor(qRound(frame.pixelX(x)), qRound(frame.pixelY(y)) - 8), entry(0).color)
            << x;
    }
}

TEST_F(PlotViewTest, ManyChangesAreOneRefresh)
{
    QSignalSpy refreshed(&plot, &PlotView::refreshed);
    for (int i = 1; i <= 50; ++i)
        document.setParameter(0, 0, i);
    document.view().setMode(Mode::Compare);
    EXPECT_EQ(refreshed.count(), 0); // not before the next turn of the event loop
    ASSERT_TRUE(refreshed.wait());
    EXPECT_EQ(refreshed.count(), 1);
}

TEST_F(PlotViewTest, AnUnchangedCurveIsNotReplaced)
{
    begin({curve("softplus"), curve("elu")}, Mode::Compare);
    const QColor color = entry(0).color;
    const auto counts = [&] {
        return std::array{replacements(function(), color), replacements(derivative(), color),
                          replacements(function(), color, true), replacements(derivative(), color, true)};
    };
    const std::array before = counts();
    document.setParameter(0, 0, 3.0);
    document.setColor(1, Qt::black);
    document.setCurrentRow(1);
    settle();
    EXPECT_EQ(counts(), (std::array{before[0] + 1, before[1] + 1, before[2], before[3]}));
}

TEST_F(PlotViewTest, WhatIsPaintedAnewInPartIsAsIfPaintedWhole)
{
    const auto onScreen = [this] { return plot.screen()->grabWindow(plot.winId()).toImage(); };
    begin({curve("softplus"), curve("elu:alpha=2"), curve("silu"), curve("hardtanh")}, Mode::Compare);
    ViewState::Options options = document.view().options();
    options.endLabels = true;
    document.view().setOptions(options);
    document.setFamily(1, CurveFamily::of(entry(1).curve, 0));
    settle();
    const auto showAnew = [this] {
        plot.hide();
        plot.show();
        settle();
    };
    showAnew(); // it has lost the focus
    QImage before = onScreen();
    for (const double value : {1.5, 1.52, 0.3, 20.0, 0.01, 1.0}) {
        document.setParameter(0, 0, value);
        document.setParameter(1, 0, value);
        document.setParameter(3, 1, value);
        settle();
        const QImage inPart = onScreen();
        EXPECT_NE(inPart, before);
        showAnew();
        before = onScreen();
        EXPECT_EQ(inPart, before) << value;
    }
}

TEST_F(PlotViewTest, AHiddenCurveIsBroughtUpToDateWhenShown)
{
    begin({curve("relu"), curve("softplus")}, Mode::Compare);
    document.setVisible(1, false);
    document.setParameter(1, 0, 4.0);
    settle();
    EXPECT_TRUE(drawnPieces(function(), entry(1).color).empty());
    document.setVisible(1, true);
    settle();
    EXPECT_EQ(drawnPieces(function(), entry(1).color),
              core::sample(entry(1).curve, core::Quantity::Value, function().viewportForSampling()).pieces);
}

TEST_F(PlotViewTest, AHiddenChartIsBroughtUpToDateWhenShown)
{
    begin({curve("softplus")}, Mode::Explore);
    document.view().setCharts(ViewState::Charts::Function);
    settle();
    EXPECT_FALSE(derivative().isVisible());
    document.setParameter(0, 0, 4.0);
    settle();
    document.view().setCharts(ViewState::Charts::Derivative);
    settle();
    EXPECT_FALSE(function().isVisible());
    EXPECT_EQ(
        drawnPieces(derivative(), entry(0).color),
        core::sample(entry(0).curve, core::Quantity::Derivative, derivative().viewportForSampling()).pieces);
}

TEST_F(PlotViewTest, RemovedCurvesLeaveNoSeries)
{
    begin({}, Mode::Compare);
    ASSERT_EQ(function().curves().lines().size(), 0);
    for (int round = 0; round < 20; ++round) {
        document.addCurve(curve("elu:alpha=3"));
        settle();
        document.removeCurve(0);
    }
    settle();
    EXPECT_EQ(function().curves().lines().size(), 0);
    EXPECT_EQ(derivative().curves().lines().size(), 0);
}

TEST_F(PlotViewTest, ChartsStandSideBySideWhenWideAndStackedWithAlignedAxesWhenTall)
{
    const auto left = [this](ChartPane& each) { return each.mapTo(&plot, QPoint()).x(); };
    EXPECT_GT(left(derivative()), left(function()));
    plot.resize(500, 900);
    settle();
    EXPECT_EQ(left(derivative()), left(function()));
    EXPECT_EQ(derivative().frame().area.left(), function().frame().area.left());
    EXPECT_EQ(derivative().frame().area.right(), function().frame().area.right());
}

TEST_F(PlotViewTest, ChartsStandSideBySideWhereThereIsNoRoomForTwoOneAboveTheOther)
{
    const auto areInside = [this] {
        for (ChartPane* each : {&function(), &derivative()})
            if (!plot.rect().contains(QRect(each->mapTo(&plot, QPoint()), each->size())))
                return false;
        return true;
    };
    const int least = 2 * function().minimumHeight();
    plot.setMinimumSize(1, 1); // as a window that docks leave little
    plot.resize(200, least - 10);
    settle();
    EXPECT_TRUE(areInside());
    plot.resize(200, least + 40);
    settle();
    EXPECT_GT(derivative().mapTo(&plot, QPoint()).y(), function().mapTo(&plot, QPoint()).y());
    begin({curve("relu"), curve("softplus:beta=0.125"), curve("elu:alpha=10")}, Mode::Compare); // more rows
    settle();
    EXPECT_TRUE(areInside());
    plot.resize(200, plot.minimumSizeHint().height());
    settle();
    EXPECT_TRUE(areInside());
}

TEST_F(PlotViewTest, TheLegendLeavesTheChartsTheirRoomHoweverManyCurves)
{
    QList<core::Curve> many;
    for (int i = 0; i < 60; ++i)
        many << curve("leaky_relu:negative_slope=0.123456");
    begin(many, Mode::Compare);
    EXPECT_EQ(plot.size(), QSize(1000, 500));
    EXPECT_LE(plot.minimumSizeHint().height(), 500);
    EXPECT_GE(function().height(), 380);
}

TEST_F(PlotViewTest, ChartsHaveNamesAndDescribeWhatTheyShow)
{
    begin({curve("sigmoid"), curve("relu")}, Mode::Compare);
    EXPECT_EQ(function().accessibleName(), "Function");
    EXPECT_EQ(derivative().accessibleName(), "Derivative");
    EXPECT_EQ(derivative().accessibleDescription(),
              "For x from -5 to 5: Sigmoid from 0.006648 to 0.25; ReLU from 0 to 1.");
    document.removeCurve(0);
    document.removeCurve(0);
    settle();
    EXPECT_EQ(function().accessibleDescription(), "No curve is shown.");
}

TEST_F(PlotViewTest, EveryActivationDrawsAtTheLimitsOfTheView)
{
    QList<core::Curve> all;
    for (const core::Activation* activation : core::catalogue())
        all << core::Curve(*activation);
    begin(all, Mode::Compare);
    for (const core::Range x : {ViewState::xLimits, core::Range{-1e-9, 1e-9}, core::Range{5, 5.000000001}}) {
        ViewState::Ranges ranges = document.view().ranges();
        ranges.x = x;
        document.view().setRanges(ranges);
        document.fit();
        settle();
        EXPECT_FALSE(plot.grab().isNull());
        for (int row = 0; row < all.size(); ++row)
            EXPECT_FALSE(drawnPieces(function(), entry(row).color).empty()) << row;
    }
}

} // namespace
} // namespace activation_explorer::ui
