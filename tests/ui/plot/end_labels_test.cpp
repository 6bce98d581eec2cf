// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/end_labels.h"

#include "tests/ui/plot/item_fixture.h"

namespace activation_explorer::ui {
namespace {

CurveEnd last(const core::Sampling& sampling)
{
    return lastVisiblePoint(sampling, itemFrame).value();
}

core::Sampling polyline(std::initializer_list<core::Point> points)
{
    return {.pieces = {points}, .marks = {}};
}

TEST(LastVisiblePointTest, IsAtTheRightEdgeWhereACurveLeavesThere)
{
    const QPointF at = last(sampled("tanh")).at; // tanh(5) = 0.9999, half a unit is 15 pixels
    EXPECT_EQ(at.x(), 420);
    EXPECT_NEAR(at.y(), 170 - 30, 0.2);
}

TEST(LastVisiblePointTest, IsWhereACurveCrossesTheTopOrBottom)
{
    const PlotFrame low{{20, 20, 400, 300}, {-5, 5}, {-2, 2}};
    const QPointF top = lastVisiblePoint(sampled("relu", core::Quantity::Value, low), low).value().at;
    EXPECT_NEAR(top.x(), 220 + 2 * 40, 1e-4);
    EXPECT_NEAR(top.y(), 20, 1e-4);
    const QPointF crossing = last(polyline({{-5, 0}, {0, 0}, {5, 10}})).at; // 2x reaches 5 at 2.5
    EXPECT_NEAR(crossing.x(), 320, 1e-4);
    EXPECT_NEAR(crossing.y(), 20, 1e-4);
    const QPointF down = last(polyline({{-5, 0}, {0, 0}, {5, -10}})).at;
    EXPECT_NEAR(down.x(), 320, 1e-4);
    EXPECT_NEAR(down.y(), 320, 1e-4);
}

TEST(LastVisiblePointTest, IsWhereACurveEndsInTheMiddle)
{
    EXPECT_EQ(last(polyline({{-5, 0}, {1, 1}})).at, QPointF(260, 140));
    EXPECT_EQ(last(polyline({{-5, 0}, {1, 1}, {1, 2}})).at, QPointF(260, 110)); // the last of an upright end
}

TEST(LastVisiblePointTest, IsOnTheLastPieceThatIsSeen)
{
    core::Sampling two = polyline({{-5, 0}, {0, 0}});
    two.pieces.push_back({{0, 1}, {5, 1}});
    EXPECT_EQ(last(two).at, QPointF(420, 140));
    two.pieces[1] = {{0, 7}, {5, 7}};
    EXPECT_EQ(last(two).at, QPointF(220, 170));
}

TEST(LastVisiblePointTest, ACurveAlongTheEdgeIsSeenAndOneBeyondIsNot)
{
    EXPECT_EQ(last(polyline({{-5, -5}, {5, -5}})).at, QPointF(420, 320));
    EXPECT_EQ(lastVisiblePoint(polyline({{-5, -5.5}, {5, -5.5}}), itemFrame), std::nullopt);
    EXPECT_EQ(lastVisiblePoint({}, itemFrame), std::nullopt);
}

TEST(LastVisiblePointTest, AWaveSoDenseThatItIsABandHasOne)
{
    const PlotFrame wide{{20, 20, 400, 300}, {-1e5, 1e5}, {-2, 2}};
    const auto end = lastVisiblePoint(sampled("sine", core::Quantity::Value, wide), wide);
    ASSERT_TRUE(end);
    EXPECT_NEAR(end->at.x(), 420, 1);
    EXPECT_GE(end->at.y(), 170 - 75.1);
    EXPECT_LE(end->at.y(), 170 + 75.1);
}

TEST(LastVisiblePointTest, SaysWhichSideTheCurveComesFrom)
{
    EXPECT_FALSE(last(polyline({{-5, -5}, {5, 5}})).fromAbove);
    EXPECT_TRUE(last(polyline({{-5, 5}, {5, -5}})).fromAbove);
    EXPECT_FALSE(last(polyline({{-5, 0}, {5, 0}})).fromAbove);
    EXPECT_FALSE(last(sampled("tanh")).fromAbove);
}

TEST(FirstVisiblePointTest, IsTheSameAtTheLeft)
{
    const CurveEnd tanh = firstVisiblePoint(sampled("tanh"), itemFrame).value();
    EXPECT_EQ(tanh.at.x(), 20);
    EXPECT_NEAR(tanh.at.y(), 170 + 30, 0.2);
    EXPECT_FALSE(tanh.fromAbove);
    const CurveEnd steep = firstVisiblePoint(polyline({{-5, -10}, {0, 0}, {5, 0}}), itemFrame).value();
    EXPECT_NEAR(steep.at.x(), 120, 1e-4);
    EXPECT_NEAR(steep.at.y(), 320, 1e-4);
    EXPECT_TRUE(steep.fromAbove); // going right it rises
}

class EndLabelsTest : public testing::Test
{
protected:
    EndLabelsTest()
    {
        labels.setTheme(theme(Theme::Id::Light));
        labels.setFont(QFont());
    }
    QImage shown(const QList<EndLabel>& list)
    {
        labels.setLabels(list, itemFrame);
        return painted(labels);
    }
    EndLabels labels{nullptr};
};

TEST_F(EndLabelsTest, ATextIsJustAboveTheCurvesEnd)
{
    const QRect ink = inked(shown({{QStringLiteral("ReLU"), Qt::black, {{420, 200}}}}));
    EXPECT_GT(ink.left(), 360);
    EXPECT_LT(ink.right(), 420);
    EXPECT_GT(ink.top(), 175);
    EXPECT_LT(ink.bottom(), 200);
}

TEST_F(EndLabelsTest, StaysWithinThePlotAndItsBounds)
{
    QList<EndLabel> many;
    for (int i = 0; i < 30; ++i)
        many << EndLabel{QStringLiteral("SoftPlus β = %1").arg(i), Qt::red, {{420, 20.0 + i}}, i % 2 == 0};
    many << EndLabel{QStringLiteral("ELU"), Qt::red, {{20, 320}}};
    const QImage image = shown(many);
    EXPECT_TRUE(QRect(19, 19, 402, 302).contains(inked(image))); // a leader may end on the frame
    EXPECT_EQ(image, paintedUnclipped(labels));
}

TEST_F(EndLabelsTest, NoLabelsDrawNothing)
{
    shown({{QStringLiteral("ReLU"), Qt::black, {{420, 200}}}});
    EXPECT_TRUE(inked(shown({})).isNull());
    EXPECT_TRUE(labels.boundingRect().isNull());
}

TEST_F(EndLabelsTest, AnEmphasisedTextIsBolder)
{
    const double usual = ink(shown({{QStringLiteral("SoftPlus"), Qt::black, {{420, 200}}, false}}));
    const double bold = ink(shown({{QStringLiteral("SoftPlus"), Qt::black, {{420, 200}}, true}}));
    EXPECT_GT(bold, 1.2 * usual);
}

TEST_F(EndLabelsTest, TextsAreReadableInEveryThemeAndEveryCurvesColour)
{
    for (const Theme::Id id : {Theme::Id::Light, Theme::Id::Dark, Theme::Id::Contrast}) {
        const Theme& t = theme(id);
        labels.setTheme(t);
        for (const QColor& color : curveColors()) {
            labels.setLabels({{QStringLiteral("IIII"), color, {{420, 200}}, true}}, itemFrame);
            const QImage image = painted(labels, t.base);
            double best = 1; // the middle of a stem
            for (int y = 170; y < 200; ++y)
                for (int x = 360; x < 420; ++x)
                    best = std::max(best, contrastRatio(image.pixelColor(x, y), t.base));
            EXPECT_GE(best, 4.4) << color.name().toStdString(); // antialiasing takes a little
        }
    }
}

TEST_F(EndLabelsTest, ATextStandsOutFromACurveBehindIt)
{
    labels.setLabels({{QStringLiteral("ReLU"), "#0072b2", {{420, 200}}}}, itemFrame);
    const QImage image = painted(labels, "#0072b2");                    // a curve as thick as can be
    EXPECT_GT(contrastRatio(image.pixelColor(405, 195), "#0072b2"), 3); // under the letters
}

TEST_F(EndLabelsTest, AMovedLabelIsTiedToItsCurve)
{
    const EndLabel one{QStringLiteral("I"), Qt::black, {{420, 200}}};
    const auto columnsInked = [](const QImage& image) { // beside the texts, where leaders run
        int count = 0;
        for (int y = 0; y < image.height(); ++y)
            count += image.pixelColor(416, y) != QColor(Qt::white) ? 1 : 0;
        return count;
    };
    EXPECT_EQ(columnsInked(shown({one})), 0);
    EXPECT_GT(columnsInked(shown({one, one, one})), 0);
}

TEST_F(EndLabelsTest, FollowsTheFontAndTheTexts)
{
    const QList<EndLabel> list{{QStringLiteral("ReLU"), Qt::black, {{420, 200}}}};
    const QSize usual = inked(shown(list)).size();
    QFont large;
    large.setPointSize(20);
    labels.setFont(large);
    const QRect grown = inked(painted(labels));
    EXPECT_GT(grown.height(), 1.5 * usual.height());
    EXPECT_LT(grown.bottom(), 200); // still above the curve's end
    labels.setFont(QFont());
    EXPECT_EQ(inked(painted(labels)).size(), usual);
    EXPECT_GT(inked(shown({{QStringLiteral("ReLU6 and more"), Qt::black, {{420, 200}}}})).width(),
              2 * usual.width());
}

} // namespace
} // namespace activation_explorer::ui
