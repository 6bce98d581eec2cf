// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/marker_item.h"

#include "tests/ui/plot/item_fixture.h"

#include <algorithm>
#include <limits>

namespace activation_explorer::ui {
namespace {

constexpr std::array shapes{Marker::Circle,  Marker::Square, Marker::Triangle,
                            Marker::Diamond, Marker::Cross,  Marker::Plus};

QImage shown(Marker marker, const std::vector<core::Point>& points, const QColor& ground = Qt::white)
{
    MarkerItem item(nullptr);
    item.setAppearance(marker, Qt::black, ground, 2.5);
    item.setMarkers(points, itemFrame);
    const QImage image = painted(item);
    EXPECT_EQ(image, paintedUnclipped(item));
    return image;
}

TEST(MarkerItemTest, EveryShapeIsCentredOnItsPoint)
{
    for (const Marker marker : shapes) {
        const QRectF box = QRectF(inked(shown(marker, {{0, 0}}))); // at pixel 220, 170
        EXPECT_NEAR(box.center().x(), 220, 1) << static_cast<int>(marker);
        if (marker != Marker::Triangle) { // whose centre is a third up
            EXPECT_NEAR(box.center().y(), 170, 1) << static_cast<int>(marker);
        }
    }
}

TEST(MarkerItemTest, NoTwoShapesLookTheSame)
{
    for (const Marker a : shapes)
        for (const Marker b : shapes)
            if (a != b) {
                const QImage one = shown(a, {{0, 0}});
                const QImage other = shown(b, {{0, 0}});
                double difference = 0;
                for (int y = 150; y < 190; ++y)
                    for (int x = 200; x < 240; ++x)
                        difference += std::abs(qGray(one.pixel(x, y)) - qGray(other.pixel(x, y))) / 255.0;
                EXPECT_GT(difference, 12); // black pixels
            }
}

TEST(MarkerItemTest, ShapesHaveAboutTheSameWeight)
{
    double least = 1e9;
    double most = 0;
    for (const Marker marker : shapes) {
        const double weight = ink(shown(marker, {{0, 0}}));
        least = std::min(least, weight);
        most = std::max(most, weight);
    }
    EXPECT_LT(most, 1.5 * least);
}

TEST(MarkerItemTest, ShapesAreFilledWithTheGround)
{
    for (const Marker marker : {Marker::Circle, Marker::Square, Marker::Triangle, Marker::Diamond})
        EXPECT_EQ(shown(marker, {{0, 0}}, Qt::yellow).pixelColor(220, 170), QColor(Qt::yellow));
    for (const Marker marker : {Marker::Cross, Marker::Plus})
        EXPECT_EQ(shown(marker, {{0, 0}}).pixelColor(220, 170), QColor(Qt::black));
}

TEST(MarkerItemTest, PointsOutsideThePlotAreNotDrawn)
{
    const double inf = std::numeric_limits<double>::infinity();
    const double nan = std::numeric_limits<double>::quiet_NaN();
    EXPECT_TRUE(inked(shown(Marker::Circle, {{0, 5.1}, {-5.1, 0}, {0, 1e300}, {0, inf}, {0, nan}})).isNull());
    EXPECT_FALSE(inked(shown(Marker::Circle, {{0, 5}})).isNull());
}

TEST(MarkerXsTest, AreAboutNinetyPixelsApartAndInsideThePlot)
{
    for (const double width : {300.0, 400.0, 777.0, 1600.0}) {
        const PlotFrame frame{{30, 0, width, 100}, {-20, 20}, {0, 1}};
        const std::vector<double> xs = markerXs(frame, 1, 3);
        ASSERT_GE(xs.size(), 2U);
        for (std::size_t i = 0; i < xs.size(); ++i) {
            EXPECT_TRUE(frame.area.contains(frame.pixelX(xs[i]), 50));
            if (i > 0) {
                EXPECT_NEAR(frame.pixelX(xs[i]) - frame.pixelX(xs[i - 1]), 90, 20);
            }
        }
    }
}

TEST(MarkerXsTest, CurvesTakeTurnsAtEvenDistances)
{
    std::vector<double> all;
    for (int i = 0; i < 4; ++i)
        for (const double x : markerXs(itemFrame, i, 4))
            all.push_back(itemFrame.pixelX(x));
    std::ranges::sort(all);
    for (std::size_t i = 2; i < all.size(); ++i)
        EXPECT_NEAR(all[i] - all[i - 1], all[1] - all[0], 1e-9);
    EXPECT_GT(all[1] - all[0], 20);
}

TEST(MarkerXsTest, StandStillOnTheScreenWhateverThePlotShows)
{
    PlotFrame other = itemFrame;
    other.x = {1e-3, 2e-3};
    const std::vector<double> before = markerXs(itemFrame, 0, 2);
    const std::vector<double> after = markerXs(other, 0, 2);
    ASSERT_EQ(before.size(), after.size());
    for (std::size_t i = 0; i < before.size(); ++i)
        EXPECT_NEAR(itemFrame.pixelX(before[i]), other.pixelX(after[i]), 1e-6);
}

TEST(MarkerXsTest, APlotNarrowerThanTheDistanceHasOne)
{
    EXPECT_EQ(markerXs({{0, 0, 30, 30}, {0, 1}, {0, 1}}, 0, 1), std::vector<double>{0.5});
}

} // namespace
} // namespace activation_explorer::ui
