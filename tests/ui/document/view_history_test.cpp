// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/document/support.h"

#include <cmath>
#include <gtest/gtest.h>
#include <QSignalSpy>
#include <rapidcheck/gtest.h>

namespace activation_explorer::ui {
namespace {

using core::Quantity;
using core::Range;
using Ranges = ViewState::Ranges;
using Step = ViewState::Step;

class ViewHistoryTest : public testing::Test
{
protected:
    /// Ranges that are told apart by a number.
    static Ranges numbered(double number)
    {
        return {.x = {number, number + 1}, .value = {0, 2}, .derivative = {0, 3}};
    }

    ViewState view;
    const Ranges first = view.ranges();
    QSignalSpy rangesChanged{&view, &ViewState::rangesChanged};
    QSignalSpy historyChanged{&view, &ViewState::historyChanged};
};

TEST_F(ViewHistoryTest, BeginsWithNowhereToGo)
{
    EXPECT_FALSE(view.canGoBack());
    EXPECT_FALSE(view.canGoForward());
    view.goBack();
    view.goForward();
    EXPECT_EQ(rangesChanged.count() + historyChanged.count(), 0);
}

TEST_F(ViewHistoryTest, GoesBackAndForwardThroughTheViews)
{
    for (const double n : {1, 2, 3})
        view.setRanges(numbered(n));
    EXPECT_EQ(historyChanged.count(), 3);
    view.goBack();
    EXPECT_EQ(view.ranges(), numbered(2));
    view.goBack();
    view.goBack();
    EXPECT_EQ(view.ranges(), first);
    EXPECT_FALSE(view.canGoBack());
    EXPECT_TRUE(view.canGoForward());
    view.goForward();
    EXPECT_EQ(view.ranges(), numbered(1));
    view.goForward();
    view.goForward();
    EXPECT_EQ(view.ranges(), numbered(3));
    EXPECT_FALSE(view.canGoForward());
    EXPECT_EQ(rangesChanged.count(), 9);
    EXPECT_EQ(historyChanged.count(), 9);
    view.goBack();
    EXPECT_EQ(view.ranges(), numbered(2)) << "the way forward is a way back";
}

TEST_F(ViewHistoryTest, ADragIsOneStepAndAnotherDragAnother)
{
    view.setRanges(numbered(1), Step::New);
    view.setRanges(numbered(2), Step::Continued);
    view.setRanges(numbered(3), Step::Continued);
    view.setRanges(numbered(4), Step::New);
    view.goBack();
    EXPECT_EQ(view.ranges(), numbered(3));
    view.goBack();
    EXPECT_EQ(view.ranges(), first);
    view.setRanges(numbered(5), Step::Continued);
    EXPECT_TRUE(view.canGoBack()) << "nothing is there that it could go on with";
}

TEST_F(ViewHistoryTest, ANewViewEndsTheWayForward)
{
    view.setRanges(numbered(1));
    view.setRanges(numbered(2));
    view.goBack();
    view.setRanges(numbered(3));
    EXPECT_FALSE(view.canGoForward());
    view.goBack();
    EXPECT_EQ(view.ranges(), numbered(1));
}

TEST_F(ViewHistoryTest, WhatChangesNothingIsNoStep)
{
    view.setRanges(first);
    view.zoom(Quantity::Value, {0, 0}, 1);
    view.zoomTo(Quantity::Value, first.x, first.value);
    EXPECT_FALSE(view.canGoBack());
    EXPECT_EQ(historyChanged.count(), 0);
}

TEST_F(ViewHistoryTest, NotchesThatFollowQuicklyAreOneStep)
{
    for (int i = 0; i < 10; ++i)
        view.zoom(Quantity::Value, {0, 0}, 0.8);
    view.zoomAll(0.8);
    view.pan(Quantity::Derivative, 0.1, 0.1);
    view.goBack();
    EXPECT_EQ(view.ranges(), first);
    EXPECT_FALSE(view.canGoBack());
}

TEST_F(ViewHistoryTest, AStepOfItsOwnStandsBetweenRuns)
{
    view.pan(Quantity::Value, 1, 0);
    const Ranges panned = view.ranges();
    view.setRanges(numbered(1));
    view.pan(Quantity::Value, 1, 0);
    view.goBack();
    EXPECT_EQ(view.ranges(), numbered(1));
    view.goBack();
    EXPECT_EQ(view.ranges(), panned);
    view.goBack();
    EXPECT_EQ(view.ranges(), first);
}

TEST_F(ViewHistoryTest, ARunAfterGoingBackIsAStepOfItsOwn)
{
    view.pan(Quantity::Value, 1, 0);
    view.pan(Quantity::Value, 1, 0);
    view.goBack();
    view.pan(Quantity::Value, -1, 0);
    view.goBack();
    EXPECT_EQ(view.ranges(), first);
    EXPECT_FALSE(view.canGoBack());
}

TEST_F(ViewHistoryTest, WhatIsNoStepIsNotGoneBackTo)
{
    view.setRanges(numbered(1));
    historyChanged.clear();
    view.setRanges(numbered(2), Step::None);
    EXPECT_EQ(historyChanged.count(), 0);
    EXPECT_EQ(view.ranges(), numbered(2));
    view.goBack();
    EXPECT_EQ(view.ranges(), first);
    view.goForward();
    EXPECT_EQ(view.ranges(), numbered(2)) << "as it was left";
}

TEST_F(ViewHistoryTest, IsForgotten)
{
    view.setRanges(numbered(1));
    view.setRanges(numbered(2));
    view.goBack();
    view.forgetHistory();
    EXPECT_FALSE(view.canGoBack());
    EXPECT_FALSE(view.canGoForward());
    EXPECT_EQ(view.ranges(), numbered(1));
}

TEST_F(ViewHistoryTest, HasAnEnd)
{
    for (int i = 0; i < 1000; ++i)
        view.setRanges(numbered(i));
    int steps = 0;
    for (; view.canGoBack(); ++steps)
        view.goBack();
    EXPECT_GE(steps, 50);
    EXPECT_LE(steps, 500);
    EXPECT_EQ(view.ranges(), numbered(999 - steps));
}

TEST_F(ViewHistoryTest, ABoxIsShownAndTheOtherChartsYStays)
{
    view.setRanges({.x = {-5, 5}, .value = {0, 8}, .derivative = {0, 1}});
    view.zoomTo(Quantity::Derivative, {-2, 1}, {0.25, 0.75});
    EXPECT_EQ(view.ranges(), (Ranges{.x = {-2, 1}, .value = {0, 8}, .derivative = {0.25, 0.75}}));
    view.zoomTo(Quantity::Value, {0, 1}, {2, 3});
    view.goBack();
    EXPECT_EQ(view.ranges(), (Ranges{.x = {-2, 1}, .value = {0, 8}, .derivative = {0.25, 0.75}}))
        << "each box is a step";
}

RC_GTEST_FIXTURE_PROP(ViewHistoryTest, ABoxThatIsNotLegalIsShownAsNearAsCanBe, ())
{
    const auto number = [] {
        return *rc::gen::element(-1.0, 1.0) * std::pow(10, *rc::gen::inRange(-30000, 25000) / 1000.0);
    };
    const auto range = [&number] {
        const double a = number();
        const double b = *rc::gen::arbitrary<bool>() ? number() : a;
        return Range{std::min(a, b), std::max(a, b)};
    };
    const Range x = range();
    const Range y = range();
    view.zoomTo(Quantity::Value, x, y);
    RC_ASSERT(allLegal(view.ranges()));
    // The narrowest legal ones it makes up to twice as wide.
    const Range half{x.center() - x.span() / 4, x.center() + x.span() / 4};
    if (ViewState::isLegal(x, ViewState::xLimits) && ViewState::isLegal(half, ViewState::xLimits)) {
        const double tolerance = 1e-4 * x.span(); // a span may be of few doubles
        RC_ASSERT(std::abs(view.ranges().x.min - x.min) <= tolerance);
        RC_ASSERT(std::abs(view.ranges().x.max - x.max) <= tolerance);
    }
}

TEST_F(ViewHistoryTest, OneAxisAloneIsZoomed)
{
    view.setRanges({.x = {-4, 4}, .value = {0, 8}, .derivative = {0, 1}});
    view.zoom(Quantity::Value, {0, 0}, 0.5, ViewState::Axes::X);
    EXPECT_EQ(view.ranges(), (Ranges{.x = {-2, 2}, .value = {0, 8}, .derivative = {0, 1}}));
    view.zoom(Quantity::Value, {0, 0}, 0.5, ViewState::Axes::Y);
    EXPECT_EQ(view.ranges(), (Ranges{.x = {-2, 2}, .value = {0, 4}, .derivative = {0, 1}}));
    view.zoom(Quantity::Derivative, {0, 0}, 2, ViewState::Axes::Y);
    EXPECT_EQ(view.ranges(), (Ranges{.x = {-2, 2}, .value = {0, 4}, .derivative = {0, 2}}));
}

class EqualAspectTest : public ViewHistoryTest
{
protected:
    EqualAspectTest()
    {
        view.setRanges({.x = {-4, 4}, .value = {0, 1}, .derivative = {-1, 0}});
        view.setShape(Quantity::Value, 0.5);       // twice as wide as high
        view.setShape(Quantity::Derivative, 0.25); // four times
        view.forgetHistory();
        rangesChanged.clear();
        historyChanged.clear();
    }
    [[nodiscard]] bool isEqual() const
    {
        const double x = view.ranges().x.span();
        return std::abs(view.ranges().value.span() / (x * 0.5) - 1) < 1e-6 &&
               std::abs(view.ranges().derivative.span() / (x * 0.25) - 1) < 1e-6;
    }
    QSignalSpy aspectChanged{&view, &ViewState::aspectChanged};
};

TEST_F(EqualAspectTest, YFollowsXAboutItsCentres)
{
    view.setAspectEqual(true);
    EXPECT_TRUE(view.isAspectEqual());
    EXPECT_EQ(view.ranges(), (Ranges{.x = {-4, 4}, .value = {-1.5, 2.5}, .derivative = {-1.5, 0.5}}));
    view.setAspectEqual(true);
    EXPECT_EQ(aspectChanged.count(), 1);
    EXPECT_EQ(rangesChanged.count(), 1);
    view.goBack();
    EXPECT_EQ(aspectChanged.count(), 1);
    EXPECT_TRUE(isEqual()) << "which has no say over the aspect";
    view.setAspectEqual(false);
    EXPECT_EQ(aspectChanged.count(), 2);
    view.setRanges({.x = {-4, 4}, .value = {0, 1}, .derivative = {-1, 0}});
    EXPECT_EQ(view.ranges().value, (Range{0, 1}));
}

TEST_F(EqualAspectTest, HoldsWhateverTheViewDoes)
{
    view.setAspectEqual(true);
    view.zoom(Quantity::Value, {1, 1}, 0.5);
    EXPECT_TRUE(isEqual());
    view.zoom(Quantity::Value, {1, 1}, 0.5, ViewState::Axes::Y);
    EXPECT_TRUE(isEqual());
    view.zoomTo(Quantity::Derivative, {0, 3}, {0, 100});
    EXPECT_TRUE(isEqual());
    EXPECT_NEAR(view.ranges().x.span(), 3, 1e-12);
    view.zoomAll(3);
    EXPECT_TRUE(isEqual());
    view.pan(Quantity::Value, 5, 7);
    EXPECT_TRUE(isEqual());
    while (view.canGoBack())
        view.goBack();
    EXPECT_TRUE(isEqual());
}

TEST_F(EqualAspectTest, AnotherShapeOfAChartIsNoStep)
{
    view.setAspectEqual(true);
    view.forgetHistory();
    view.setShape(Quantity::Value, 1);
    EXPECT_NEAR(view.ranges().value.span(), 8, 1e-12);
    EXPECT_NEAR(view.ranges().value.center(), 0.5, 1e-12);
    EXPECT_NEAR(view.ranges().derivative.span(), 2, 1e-12);
    EXPECT_FALSE(view.canGoBack());
}

TEST_F(EqualAspectTest, DoesNotCreep)
{
    view.setAspectEqual(true);
    view.zoom(Quantity::Value, {1.1, 0.7}, 0.77);
    const Ranges before = view.ranges();
    rangesChanged.clear();
    for (int i = 0; i < 100; ++i)
        view.setRanges(view.ranges());
    EXPECT_EQ(view.ranges(), before);
    EXPECT_EQ(rangesChanged.count(), 0);
}

TEST_F(EqualAspectTest, WithoutItAShapeIsNothing)
{
    view.setShape(Quantity::Value, 3);
    EXPECT_EQ(rangesChanged.count(), 0);
}

TEST(ViewOptionsTest, ChangeOnceAndTellSo)
{
    ViewState view;
    const QSignalSpy changed(&view, &ViewState::optionsChanged);
    EXPECT_EQ(view.options(), ViewState::Options());
    const ViewState::Options options{.legend = false, .markers = true, .lineWidth = 8};
    view.setOptions(options);
    view.setOptions(options);
    EXPECT_EQ(view.options(), options);
    EXPECT_EQ(changed.count(), 1);
}

class PinTest : public testing::Test
{
protected:
    ViewState view;
    QSignalSpy changed{&view, &ViewState::probeChanged};
    const QList<ViewState::Landmark> kink{{core::SpecialKind::Kink, 7, 7}};
};

TEST_F(PinTest, ThePinComesBeforeThePointer)
{
    EXPECT_FALSE(view.probe());
    view.setPointer(1);
    EXPECT_EQ(view.probe(), 1);
    EXPECT_FALSE(view.isPinned());
    view.setPin(2);
    EXPECT_EQ(view.probe(), 2);
    EXPECT_TRUE(view.isPinned());
    changed.clear();
    view.setPointer(3);
    EXPECT_EQ(view.probe(), 2);
    EXPECT_EQ(changed.count(), 0) << "the probe stays";
    view.setPin(std::nullopt);
    EXPECT_EQ(view.probe(), 3);
    EXPECT_EQ(changed.count(), 1);
}

TEST_F(PinTest, LandmarksGoWithThePin)
{
    view.setPin(2, kink);
    EXPECT_EQ(view.landmarks(), kink);
    view.setPin(2, kink);
    EXPECT_EQ(changed.count(), 1);
    view.setPin(2);
    EXPECT_TRUE(view.landmarks().isEmpty());
    EXPECT_EQ(changed.count(), 2);
    view.setPin(2, kink);
    view.forgetLandmarks();
    view.forgetLandmarks();
    EXPECT_TRUE(view.landmarks().isEmpty());
    EXPECT_EQ(view.probe(), 2);
    EXPECT_EQ(changed.count(), 4);
}

} // namespace
} // namespace activation_explorer::ui
