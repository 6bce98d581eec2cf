// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/clipping.h"

#include <gtest/gtest.h>
#include <limits>
#include <rapidcheck/gtest.h>

namespace activation_explorer::ui {
namespace {

const QRectF clippingArea(10, 20, 100, 50); // 10 … 110, 20 … 70

TEST(ClippingTest, CutsALineAtTheEdgesItCrosses)
{
    EXPECT_EQ(clipped({0, 30, 200, 30}, clippingArea), QLineF(10, 30, 110, 30));
    EXPECT_EQ(clipped({200, 30, 0, 30}, clippingArea), QLineF(110, 30, 10, 30));
    EXPECT_EQ(clipped({50, 0, 50, 100}, clippingArea), QLineF(50, 20, 50, 70));
    EXPECT_EQ(clipped({0, 10, 40, 50}, clippingArea), QLineF(10, 20, 40, 50)); // through a corner
    EXPECT_EQ(clipped({50, 40, 80, 10}, clippingArea), QLineF(50, 40, 70, 20));
}

TEST(ClippingTest, KeepsALineThatIsInsideOrOnTheEdge)
{
    for (const QLineF& line : {QLineF(20, 30, 90, 60), QLineF(10, 20, 110, 20), QLineF(30, 30, 30, 30)})
        EXPECT_EQ(clipped(line, clippingArea), line);
}

TEST(ClippingTest, LeavesNothingOfALineThatPassesBy)
{
    for (const QLineF& line : {QLineF(0, 0, 200, 0), QLineF(0, 80, 200, 75), QLineF(0, 60, 20, 90),
                               QLineF(5, 0, 5, 100), QLineF(0, 30, 9, 30)})
        EXPECT_FALSE(clipped(line, clippingArea)) << line.x1();
}

TEST(ClippingTest, LeavesNothingOfWhatIsNotFinite)
{
    const double nan = std::numeric_limits<double>::quiet_NaN();
    const double inf = std::numeric_limits<double>::infinity();
    for (const double bad : {nan, inf, -inf}) {
        EXPECT_FALSE(clipped({50, 30, 60, bad}, clippingArea));
        EXPECT_FALSE(clipped({bad, 30, 60, 30}, clippingArea));
    }
    EXPECT_FALSE(clipped({50, -1e308, 50, 1e308}, clippingArea)); // whose length is not finite either
}

RC_GTEST_PROP(ClippingTest, WhatIsLeftIsInsideAndOnTheLine, ())
{
    const auto coordinate = [] { return *rc::gen::inRange(-300, 400) + 0.25; };
    const QLineF line(coordinate(), coordinate(), coordinate(), coordinate());
    const std::optional<QLineF> left = clipped(line, clippingArea);
    // Independently: whether any of many points of the line is inside.
    bool anyInside = false;
    for (int i = 0; i <= 1000; ++i)
        anyInside = anyInside || clippingArea.contains(line.pointAt(i / 1000.0));
    if (anyInside)
        RC_ASSERT(left.has_value());
    if (!left)
        return;
    const QPointF direction(line.dx(), line.dy());
    for (const QPointF& end : {left->p1(), left->p2()}) {
        RC_ASSERT(end.x() >= 10 && end.x() <= 110 && end.y() >= 20 && end.y() <= 70);
        const QPointF from = end - line.p1();
        RC_ASSERT(std::abs(from.x() * direction.y() - from.y() * direction.x()) <=
                  1e-9 * line.length() * 1000);
    }
    RC_ASSERT(QPointF::dotProduct(direction, left->p2() - left->p1()) >= 0);
}

} // namespace
} // namespace activation_explorer::ui
