// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/label_placement.h"

#include <algorithm>
#include <gmock/gmock.h>
#include <limits>
#include <rapidcheck/gtest.h>

namespace activation_explorer::ui {
namespace {

const QRectF plotArea(50, 20, 700, 400);
constexpr double rounding = 1e-6;

QList<QRectF> placed(const QList<LabelRequest>& requests)
{
    QList<QRectF> result;
    for (const std::optional<QRectF>& box : placeLabels(requests, plotArea))
        result << box.value();
    return result;
}

TEST(LabelPlacementTest, ALabelAloneIsJustAboveItsAnchorAndEndsWithIt)
{
    const QRectF box = placed({{{750, 200}, {80, 16}}}).front();
    EXPECT_EQ(box.size(), QSizeF(80, 16));
    EXPECT_EQ(box.right(), 750);
    EXPECT_LT(box.bottom(), 200);
    EXPECT_GT(box.bottom(), 195);
}

TEST(LabelPlacementTest, ALabelMayBeAskedForBelow)
{
    const QRectF box = placed({{{750, 200}, {80, 16}, true}}).front();
    EXPECT_GT(box.top(), 200);
    EXPECT_LT(box.top(), 205);
}

TEST(LabelPlacementTest, LabelsThatDoNotMeetAreWhereTheyWouldBeAlone)
{
    const QList<LabelRequest> requests{
        {{750, 300}, {80, 16}}, {{750, 100}, {60, 16}}, {{300, 105}, {60, 16}}};
    const QList<QRectF> boxes = placed(requests);
    for (qsizetype i = 0; i < requests.size(); ++i)
        EXPECT_EQ(boxes[i], placed({requests[i]}).front());
}

TEST(LabelPlacementTest, LabelsAtOnePointShareTheMovesBetweenThem)
{
    const QList<QRectF> boxes =
        placed({{{750, 200}, {80, 16}}, {{750, 200}, {80, 16}}, {{750, 200}, {80, 16}}});
    const double alone = placed({{{750, 200}, {80, 16}}}).front().top();
    EXPECT_NEAR(boxes[0].top(), alone - 18, rounding);
    EXPECT_NEAR(boxes[1].top(), alone, rounding);
    EXPECT_NEAR(boxes[2].top(), alone + 18, rounding);
}

// By hand: tops wanted at 0, 0 and 25 below some line, each 18 under the last: least squares moves all by
// the mean of 0, −18 and −11.
TEST(LabelPlacementTest, MovesAreTheLeastInSumOfSquares)
{
    const QList<QRectF> boxes =
        placed({{{750, 200}, {80, 16}}, {{750, 200}, {80, 16}}, {{750, 225}, {80, 16}}});
    const double line = 200 - 3 - 16;
    EXPECT_NEAR(boxes[0].top(), line - 29 / 3.0, rounding);
    EXPECT_NEAR(boxes[1].top(), line - 29 / 3.0 + 18, rounding);
    EXPECT_NEAR(boxes[2].top(), line - 29 / 3.0 + 36, rounding);
}

TEST(LabelPlacementTest, AMovedLabelLeavesRoomForALeader)
{
    for (const QRectF& box : placed({{{750, 20}, {80, 16}}, {{750, 20}, {80, 16}}}))
        EXPECT_LE(box.right(), 750 - 10);
    for (const QRectF& box : placed({{{50, 200}, {80, 16}}, {{50, 200}, {80, 16}}}))
        EXPECT_GE(box.left(), 50 + 5);
}

TEST(LabelPlacementTest, LabelsAtTheTopEdgeGrowDownwards)
{
    const QList<QRectF> boxes = placed({{{750, 20}, {80, 16}}, {{750, 20}, {80, 16}}, {{750, 20}, {80, 16}}});
    EXPECT_THAT((std::array{boxes[0].top(), boxes[1].top(), boxes[2].top()}),
                testing::ElementsAre(20, 38, 56));
}

TEST(LabelPlacementTest, WhereThereIsNoRoomForAllTheLaterOnesGo)
{
    QList<LabelRequest> requests;
    for (int i = 0; i < 30; ++i) // of which 22 have room: 22 · 16 + 21 · 2 = 394
        requests << LabelRequest{{750, 400.0 - 10 * i}, {80, 16}};
    const auto boxes = placeLabels(requests, plotArea);
    for (int i = 0; i < 30; ++i)
        EXPECT_EQ(boxes[i].has_value(), i < 22) << i;
}

TEST(LabelPlacementTest, ALabelElsewhereStaysWhenOthersHaveNoRoom)
{
    QList<LabelRequest> requests(30, {{750, 200}, {80, 16}});
    requests << LabelRequest{{300, 200}, {80, 16}};
    EXPECT_TRUE(placeLabels(requests, plotArea).back().has_value());
}

TEST(LabelPlacementTest, WhatCannotBePlacedIsLeftOutAlone)
{
    const double nan = std::numeric_limits<double>::quiet_NaN();
    const auto boxes = placeLabels(
        {{{750, 200}, {800, 16}}, {{750, 200}, {80, 500}}, {{nan, 200}, {80, 16}}, {{750, 200}, {80, 16}}},
        plotArea);
    EXPECT_EQ(boxes.mid(0, 3), QList<std::optional<QRectF>>(3));
    EXPECT_TRUE(boxes[3].has_value());
    EXPECT_TRUE(placeLabels({}, plotArea).isEmpty());
    EXPECT_EQ(placeLabels({{{0, 0}, {80, 16}}}, QRectF()), QList<std::optional<QRectF>>(1));
}

/// Labels as charts have them: most at the right edge, some at the top and bottom, some within.
QList<LabelRequest> anyRequests(int maxCount, int minHeight)
{
    const auto number = [](int from, int to) { return *rc::gen::inRange(from, to + 1) / 1.0; };
    QList<LabelRequest> result;
    const int count = *rc::gen::inRange(0, maxCount + 1);
    for (int i = 0; i < count; ++i) {
        LabelRequest request{{number(40, 760), number(0, 440)},
                             {number(20, 200), number(minHeight, 20)},
                             *rc::gen::arbitrary<bool>()};
        switch (*rc::gen::inRange(0, 4)) {
        case 0:
            request.anchor.setY(*rc::gen::element(plotArea.top(), plotArea.bottom()));
            break;
        case 1:
            break;
        default:
            request.anchor.setX(plotArea.right());
        }
        result << request;
    }
    return result;
}

RC_GTEST_PROP(LabelPlacementTest, NeverOverlapAndAreInsideAndOrderedByAnchor, ())
{
    const QList<LabelRequest> requests = anyRequests(44, 8);
    const auto boxes = placeLabels(requests, plotArea);
    RC_ASSERT(boxes.size() == requests.size());
    for (qsizetype i = 0; i < boxes.size(); ++i) {
        if (!boxes[i])
            continue;
        RC_ASSERT(boxes[i]->size() == requests[i].size);
        RC_ASSERT(plotArea.adjusted(-rounding, -rounding, rounding, rounding).contains(*boxes[i]));
        for (qsizetype k = 0; k < boxes.size(); ++k) {
            if (k == i || !boxes[k])
                continue;
            const double nearly = labelSpacing - rounding;
            RC_ASSERT(!boxes[i]->adjusted(-nearly, -nearly, nearly, nearly).intersects(*boxes[k]));
            const bool shareColumns =
                boxes[i]->left() < boxes[k]->right() && boxes[k]->left() < boxes[i]->right();
            if (shareColumns && requests[i].anchor.y() < requests[k].anchor.y())
                RC_ASSERT(boxes[i]->top() < boxes[k]->top());
        }
    }
}

RC_GTEST_PROP(LabelPlacementTest, AllArePlacedWhereTheirHeightsFit, ())
{
    const QList<LabelRequest> requests = anyRequests(44, 8);
    double height = 0;
    for (const LabelRequest& request : requests)
        height += request.size.height() + labelSpacing;
    RC_PRE(height <= plotArea.height());
    for (const std::optional<QRectF>& box : placeLabels(requests, plotArea))
        RC_ASSERT(box.has_value());
}

RC_GTEST_PROP(LabelPlacementTest, ALaterLabelTakesNoRoomFromAnEarlierOne, ())
{
    QList<LabelRequest> requests = anyRequests(44, 14);
    RC_PRE(!requests.isEmpty());
    const auto all = placeLabels(requests, plotArea);
    requests.removeLast();
    const auto fewer = placeLabels(requests, plotArea);
    for (qsizetype i = 0; i < fewer.size(); ++i)
        RC_ASSERT(all[i].has_value() == fewer[i].has_value());
}

} // namespace
} // namespace activation_explorer::ui
