// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/line_coverage.h"

#include <cmath>
#include <gtest/gtest.h>
#include <numbers>
#include <QImage>
#include <QPainter>
#include <QPen>

namespace activation_explorer::ui {
namespace {

constexpr QSize canvas(120, 80);

QPen penOf(double width, Qt::PenCapStyle cap = Qt::FlatCap, Qt::PenStyle style = Qt::SolidLine)
{
    return {Qt::black, width, style, cap, Qt::RoundJoin};
}

/// The shares as an image, of the same size as the canvas.
QImage painted(const Coverage& coverage)
{
    QImage result(canvas, QImage::Format_Grayscale8);
    result.fill(0);
    for (const CoverageSpan& span : coverage)
        for (int x = span.x; x < span.x + span.length; ++x)
            result.scanLine(span.y)[x] = span.coverage;
    return result;
}

int at(const Coverage& coverage, int x, int y)
{
    return painted(coverage).constScanLine(y)[x];
}

/// In pixels.
double areaOf(const Coverage& coverage)
{
    double result = 0;
    for (const CoverageSpan& span : coverage)
        result += span.length * span.coverage / 255.0;
    return result;
}

/// The same by QPainter, sixteen times as large in each direction, and scaled down: a share for each pixel.
QImage reference(const QPolygonF& line, const QPen& pen)
{
    constexpr int factor = 16;
    QImage large(canvas * factor, QImage::Format_Grayscale8);
    large.fill(0);
    QPainter painter(&large);
    painter.scale(factor, factor);
    QPen white = pen;
    white.setColor(Qt::white);
    painter.setPen(white);
    painter.drawPolyline(line);
    painter.end();
    QImage result(canvas, QImage::Format_Grayscale8);
    for (int y = 0; y < canvas.height(); ++y)
        for (int x = 0; x < canvas.width(); ++x) {
            int sum = 0;
            for (int row = 0; row < factor; ++row)
                for (int column = 0; column < factor; ++column)
                    sum += large.constScanLine(y * factor + row)[x * factor + column];
            result.scanLine(y)[x] = static_cast<uchar>(sum / (factor * factor));
        }
    return result;
}

int largestDifference(const QImage& a, const QImage& b)
{
    int result = 0;
    for (int y = 0; y < canvas.height(); ++y)
        for (int x = 0; x < canvas.width(); ++x)
            result = std::max(result, std::abs(a.constScanLine(y)[x] - b.constScanLine(y)[x]));
    return result;
}

TEST(LineCoverageTest, SharesOfPixelsAreExact)
{
    const Coverage level = coverageOf({{{10, 20.25}, {30, 20.25}}}, penOf(2), canvas); // 19.25 … 21.25
    EXPECT_EQ(at(level, 15, 18), 0);
    EXPECT_EQ(at(level, 15, 19), 191); // three quarters
    EXPECT_EQ(at(level, 15, 20), 255);
    EXPECT_EQ(at(level, 15, 21), 64);
    EXPECT_EQ(at(level, 15, 22), 0);
    EXPECT_EQ(at(level, 9, 20), 0);
    EXPECT_EQ(at(level, 10, 20), 255);
    EXPECT_EQ(at(level, 29, 20), 255);
    EXPECT_EQ(at(level, 30, 20), 0);
    const Coverage upright = coverageOf({{{40.5, 10}, {40.5, 30.5}}}, penOf(3), canvas); // 39 … 42
    EXPECT_EQ(at(upright, 38, 20), 0);
    EXPECT_EQ(at(upright, 39, 20), 255);
    EXPECT_EQ(at(upright, 41, 20), 255);
    EXPECT_EQ(at(upright, 42, 20), 0);
    EXPECT_EQ(at(upright, 40, 30), 128); // a half
}

TEST(LineCoverageTest, TheAreaIsThatOfTheLine)
{
    const double length = std::hypot(80, 37);
    EXPECT_NEAR(areaOf(coverageOf({{{20, 20}, {100, 57}}}, penOf(2), canvas)), 2 * length, 0.1);
    EXPECT_NEAR(areaOf(coverageOf({{{20, 20}, {100, 57}}}, penOf(4, Qt::RoundCap), canvas)),
                4 * length + 4 * std::numbers::pi, 0.3);
    // Points on the way change nothing: no seams, no darker joints.
    QPolygonF many;
    for (int i = 0; i <= 160; ++i)
        many << QPointF(20 + i / 2.0, 20 + i / 160.0 * 37);
    EXPECT_LE(largestDifference(painted(coverageOf({many}, penOf(2), canvas)),
                                painted(coverageOf({{{20, 20}, {100, 57}}}, penOf(2), canvas))),
              1);
}

TEST(LineCoverageTest, IsWhatAPainterDrawsOfCurvesKinksAndSpikes)
{
    QPolygonF curve;
    for (int x = 5; x <= 115; x += 3)
        curve << QPointF(x, 40 + 30 * std::sin(x / 12.0));
    const QPolygonF kink{{5, 60}, {60, 60}, {110, 10}};
    const QPolygonF steep{{50, 2}, {50.5, 40}, {53, 78}};
    for (const double width : {1.5, 2.0, 3.0, 8.0})
        for (const QPolygonF& line : {curve, kink, steep})
            for (const Qt::PenCapStyle cap : {Qt::FlatCap, Qt::RoundCap}) {
                QPen pen = penOf(width, cap);
                pen.setJoinStyle(Qt::MiterJoin);
                EXPECT_LE(largestDifference(painted(coverageOf({line}, pen, canvas)), reference(line, pen)),
                          20)
                    << width << ' ' << line.size() << ' ' << cap;
            }
    // Where parts of a line overlap, their edges add up to at most twice the share.
    const QPolygonF spike{{10, 70}, {58, 12}, {62, 70}, {64, 20}, {110, 20}};
    for (const double width : {1.5, 2.0, 3.0, 8.0}) {
        const QPen pen = penOf(width, Qt::RoundCap);
        EXPECT_LE(largestDifference(painted(coverageOf({spike}, pen, canvas)), reference(spike, pen)), 128)
            << width;
    }
}

TEST(LineCoverageTest, DashesAreAsLongAsThePensAndGoOnAroundCorners)
{
    for (const int width : {2, 4}) { // dashes of four times as much, and twice as much of nothing
        const Coverage level =
            coverageOf({{{10, 20}, {70, 20}}}, penOf(width, Qt::FlatCap, Qt::DashLine), canvas);
        for (int x = 10; x < 70; ++x)
            EXPECT_EQ(at(level, x, 20), (x - 10) % (6 * width) < 4 * width ? 255 : 0) << x;
    }
    const QPen pen = penOf(2, Qt::FlatCap, Qt::DashLine);
    const QPolygonF bent{{10, 20}, {14, 20}, {50, 20}, {50, 70}};
    EXPECT_LE(largestDifference(painted(coverageOf({bent}, pen, canvas)), reference(bent, pen)), 40);
}

TEST(LineCoverageTest, WhatIsOutsideIsCutOffAndHarmsNothing)
{
    const QPolygonF inside{{-20, 30}, {140, 50}};
    const QPolygonF far{{-1e9, 30 - (1e9 - 20) / 8}, {1e9 + 120, 50 + (1e9 - 20) / 8}};
    EXPECT_LE(largestDifference(painted(coverageOf({far}, penOf(2), canvas)),
                                painted(coverageOf({inside}, penOf(2), canvas))),
              2);
    for (const QPolygonF& beyond :
         {QPolygonF{{-50, 10}, {-10, 70}}, QPolygonF{{130, 10}, {150, 70}}, QPolygonF{{10, -9}, {90, -50}},
          QPolygonF{{10, 89}, {90, 500}}, QPolygonF{{10, NAN}, {90, 50}}, QPolygonF{{10, 10}}, QPolygonF{}})
        EXPECT_TRUE(coverageOf({beyond}, penOf(2), canvas).empty());
    EXPECT_TRUE(coverageOf({{{10, 10}, {10, 10}}}, penOf(2), canvas).empty());
    EXPECT_TRUE(coverageOf({{{10, 10}, {20, 20}}}, penOf(2), QSize()).empty());
}

TEST(LineCoverageTest, SpansAreInOrderAndApart)
{
    QPolygonF wave;
    for (int x = 0; x <= 120; ++x)
        wave << QPointF(x, x % 2 == 0 ? -10 : 90);
    const Coverage coverage = coverageOf({wave, {{0, 40}, {120, 41}}}, penOf(2, Qt::RoundCap), canvas);
    ASSERT_FALSE(coverage.empty());
    for (std::size_t i = 0; i < coverage.size(); ++i) {
        const CoverageSpan& span = coverage[i];
        EXPECT_GE(span.x, 0);
        EXPECT_GE(span.length, 1);
        EXPECT_LE(span.x + span.length, canvas.width());
        EXPECT_LT(span.y, canvas.height());
        if (i > 0 && coverage[i - 1].y == span.y) {
            EXPECT_GE(span.x, coverage[i - 1].x + coverage[i - 1].length);
        } else if (i > 0) {
            EXPECT_GT(span.y, coverage[i - 1].y);
        }
    }
}

TEST(LineCoverageTest, ADifferenceHoldsAllPixelsThatDiffer)
{
    const QPolygonF line{{5, 60}, {60, 60}, {110, 10}};
    const Coverage one = coverageOf({line}, penOf(2), canvas);
    EXPECT_TRUE(difference(one, one).isEmpty());
    EXPECT_EQ(difference(one, {}), QRect(QPoint(5, 9), QPoint(110, 60)));
    EXPECT_EQ(difference({}, one), difference(one, {}));
    QPolygonF other = line;
    other[2] = {110, 14};
    const Coverage two = coverageOf({other}, penOf(2), canvas);
    const QRect changed = difference(one, two);
    const QImage first = painted(one);
    const QImage second = painted(two);
    QRect expected;
    for (int y = 0; y < canvas.height(); ++y)
        for (int x = 0; x < canvas.width(); ++x)
            if (first.constScanLine(y)[x] != second.constScanLine(y)[x])
                expected |= QRect(x, y, 1, 1);
    EXPECT_TRUE(changed.contains(expected)) << expected.left();
    EXPECT_GT(changed.left(), 55) << "what is left of the kink is the same";
}

} // namespace
} // namespace activation_explorer::ui
