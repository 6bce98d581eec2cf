// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/document/support.h"

#include <cmath>
#include <gtest/gtest.h>
#include <limits>
#include <QSignalSpy>
#include <rapidcheck/gtest.h>

namespace activation_explorer::ui {
namespace {

using core::Quantity;
using core::Range;

constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();

bool legalX(Range range)
{
    return ViewState::isLegal(range, ViewState::xLimits);
}

/// Where in the range x lies: 0 at its start, 1 at its end.
double share(Range range, double x)
{
    return (x - range.min) / range.span();
}

/// A double of any sign and of any size from 10^least to 10^greatest, or 0.
double anyNumber(double least, double greatest)
{
    const int sign = *rc::gen::element(-1, 0, 1);
    const double exponent = *rc::gen::inRange(0, 10001) / 10000.0;
    return sign * std::pow(10.0, least + exponent * (greatest - least));
}

TEST(ViewStateLegalityTest, TheLimitsThemselvesAreLegal)
{
    EXPECT_TRUE(legalX({-1e9, 1e9}));
    EXPECT_TRUE(ViewState::isLegal({-1e18, 1e18}, ViewState::yLimits));
    EXPECT_TRUE(legalX({0, 1e-9}));
}

TEST(ViewStateLegalityTest, BeyondTheLimitsNothingIsLegal)
{
    EXPECT_FALSE(legalX({-1e9, std::nextafter(1e9, 2e9)}));
    EXPECT_FALSE(legalX({std::nextafter(-1e9, -2e9), 0}));
    EXPECT_FALSE(ViewState::isLegal({0, 1.1e18}, ViewState::yLimits));
    EXPECT_FALSE(legalX({0, 0.9e-9}));
}

TEST(ViewStateLegalityTest, WhatIsNoRangeIsIllegal)
{
    EXPECT_FALSE(legalX({1, 1}));
    EXPECT_FALSE(legalX({1, -1}));
    EXPECT_FALSE(legalX({notANumber, 1}));
    EXPECT_FALSE(legalX({0, notANumber}));
    EXPECT_FALSE(legalX({-infinity, infinity}));
}

TEST(ViewStateLegalityTest, ARangeOfTooFewDoublesIsIllegal)
{
    EXPECT_FALSE(legalX({1e9 - 1e-5, 1e9})); // 84 doubles for a thousand pixels
    EXPECT_FALSE(ViewState::isLegal({1e18 - 1e4, 1e18}, ViewState::yLimits));
    EXPECT_TRUE(legalX({1e6, 1e6 + 1}));
}

TEST(ViewStateLegalityTest, ALegalWishIsGranted)
{
    const Range range = ViewState::legalRange(2, 6, ViewState::xLimits);
    EXPECT_DOUBLE_EQ(range.min, -1);
    EXPECT_DOUBLE_EQ(range.max, 5);
}

TEST(ViewStateLegalityTest, AWishBeyondALimitKeepsItsSpanAtTheLimit)
{
    const Range range = ViewState::legalRange(1e9, 6, ViewState::xLimits);
    EXPECT_DOUBLE_EQ(range.max, 1e9);
    EXPECT_NEAR(range.span(), 6, 1e-6);
}

RC_GTEST_PROP(ViewStateLegalityTest, LegalRangeIsLegalWhateverTheWish, ())
{
    const double center = anyNumber(-300, 307);
    const double span = anyNumber(-300, 307);
    RC_ASSERT(legalX(ViewState::legalRange(center, span, ViewState::xLimits)));
    RC_ASSERT(
        ViewState::isLegal(ViewState::legalRange(center, span, ViewState::yLimits), ViewState::yLimits));
}

class ViewStateTest : public testing::Test
{
protected:
    ViewState view;
    QSignalSpy rangesChanged{&view, &ViewState::rangesChanged};
};

TEST_F(ViewStateTest, BeginsLegal)
{
    EXPECT_TRUE(allLegal(view.ranges()));
    EXPECT_EQ(view.ranges().x, (Range{-5, 5}));
    EXPECT_FALSE(view.probe());
}

TEST_F(ViewStateTest, SignalsComeOnChangeOnly)
{
    const QSignalSpy modes(&view, &ViewState::modeChanged);
    const QSignalSpy charts(&view, &ViewState::chartsChanged);
    const QSignalSpy probes(&view, &ViewState::probeChanged);
    for (int i = 0; i < 2; ++i) {
        view.setMode(ViewState::Mode::Compare);
        view.setCharts(ViewState::Charts::Derivative);
        view.setPointer(1.5);
        view.setRanges({.x = {0, 1}, .value = {0, 2}, .derivative = {0, 3}});
    }
    EXPECT_EQ(modes.count(), 1);
    EXPECT_EQ(charts.count(), 1);
    EXPECT_EQ(probes.count(), 1);
    EXPECT_EQ(rangesChanged.count(), 1);
    view.setPointer(std::nullopt);
    EXPECT_EQ(probes.count(), 2);
}

TEST_F(ViewStateTest, MovesThatMoveNothingAreSilent)
{
    view.pan(Quantity::Value, 0, 0);
    view.zoom(Quantity::Value, {0, 0}, 1);
    EXPECT_EQ(rangesChanged.count(), 0);
}

TEST_F(ViewStateTest, ZoomKeepsThePointInPlaceAndLeavesTheOtherChartsYAlone)
{
    view.setRanges({.x = {-5, 5}, .value = {0, 8}, .derivative = {0, 1}});
    rangesChanged.clear();
    view.zoom(Quantity::Value, {2.5, 2}, 0.5);
    EXPECT_EQ(view.ranges(), (ViewState::Ranges{.x = {-1.25, 3.75}, .value = {1, 5}, .derivative = {0, 1}}));
    EXPECT_EQ(rangesChanged.count(), 1);
    view.zoom(Quantity::Derivative, {-1.25, 1}, 2);
    EXPECT_EQ(view.ranges(), (ViewState::Ranges{.x = {-1.25, 8.75}, .value = {1, 5}, .derivative = {-1, 1}}));
}

TEST_F(ViewStateTest, PanMovesXAndOneChartsY)
{
    view.setRanges({.x = {-5, 5}, .value = {0, 8}, .derivative = {0, 1}});
    view.pan(Quantity::Derivative, 2, -0.5);
    EXPECT_EQ(view.ranges(), (ViewState::Ranges{.x = {-3, 7}, .value = {0, 8}, .derivative = {-0.5, 0.5}}));
}

TEST_F(ViewStateTest, ZoomsOutUpToTheLimitsAndNoFurther)
{
    for (int i = 0; i < 400; ++i)
        view.zoom(Quantity::Value, {0, 0}, 1.25);
    EXPECT_TRUE(allLegal(view.ranges()));
    EXPECT_GT(view.ranges().x.max * 1.25, 1e9);
    EXPECT_GT(view.ranges().value.max * 1.25, 1e18);
    rangesChanged.clear();
    view.zoom(Quantity::Value, {0, 0}, 1.25);
    EXPECT_EQ(rangesChanged.count(), 0);
}

TEST_F(ViewStateTest, ZoomsInDownToTheLeastSpanAndNoFurther)
{
    for (int i = 0; i < 400; ++i)
        view.zoom(Quantity::Value, {0, 0}, 0.8);
    EXPECT_TRUE(allLegal(view.ranges()));
    EXPECT_LT(view.ranges().x.span() * 0.8, 1e-9);
    EXPECT_LT(view.ranges().value.span() * 0.8, 1e-9);
}

TEST_F(ViewStateTest, PanStopsAtTheLimitWithItsSpan)
{
    view.pan(Quantity::Value, 1e12, -1e30);
    EXPECT_TRUE(allLegal(view.ranges()));
    EXPECT_DOUBLE_EQ(view.ranges().x.max, 1e9);
    EXPECT_NEAR(view.ranges().x.span(), 10, 1e-5);
}

RC_GTEST_FIXTURE_PROP(ViewStateTest, NoZoomOrPanEndsInAnIllegalRange, ())
{
    const int steps = *rc::gen::inRange(0, 60);
    for (int i = 0; i < steps; ++i) {
        const Quantity chart = *rc::gen::element(Quantity::Value, Quantity::Derivative);
        const Quantity other = chart == Quantity::Value ? Quantity::Derivative : Quantity::Value;
        const ViewState::Ranges before = view.ranges();
        const Range x = before.x;
        const Range y = before.y(chart);
        if (*rc::gen::arbitrary<bool>()) {
            const core::Point about{x.min + x.span() * *rc::gen::inRange(-50, 151) / 100,
                                    y.min + y.span() * *rc::gen::inRange(-50, 151) / 100};
            view.zoom(chart, about, std::exp2(*rc::gen::inRange(-120, 121) / 10.0));
            const auto inPlace = [](Range was, Range is, double at) {
                return was == is || std::abs(share(was, at) - share(is, at)) < 1e-3;
            };
            RC_ASSERT(inPlace(x, view.ranges().x, about.x));
            RC_ASSERT(inPlace(y, view.ranges().y(chart), about.y));
        } else {
            view.pan(chart, x.span() * anyNumber(-20, 20), y.span() * anyNumber(-20, 30));
        }
        RC_ASSERT(allLegal(view.ranges()));
        RC_ASSERT(view.ranges().y(other) == before.y(other));
        RC_ASSERT(rangesChanged.count() == (view.ranges() == before ? 0 : 1));
        rangesChanged.clear();
    }
}

} // namespace
} // namespace activation_explorer::ui
