// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/probe_item.h"

#include "tests/ui/plot/item_fixture.h"

#include <limits>

namespace activation_explorer::ui {
namespace {

const QColor curveColor("#0072b2");

class ProbeItemTest : public testing::Test
{
protected:
    ProbeItemTest()
    {
        probe.setTheme(theme(Theme::Id::Light));
        probe.setFont(QFont());
    }
    QImage shown(const ProbeReading& reading, const PlotFrame& frame = itemFrame)
    {
        probe.show(frame, reading);
        const QImage image = painted(probe);
        EXPECT_EQ(image, paintedUnclipped(probe)); // the bounds cover what is drawn
        return image;
    }
    static ProbeReading reading(core::Point at) { return {.at = at, .color = curveColor, .lines = {}}; }
    static int count(const QImage& image, const QColor& color)
    {
        int result = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                result += image.pixelColor(x, y) == color ? 1 : 0;
        return result;
    }
    /// How dark a picture is within two pixels of a place.
    static bool isInkedAt(const QImage& image, double x, double y)
    {
        return !inked(image.copy(static_cast<int>(x) - 4, static_cast<int>(y) - 4, 8, 8)).isNull();
    }
    ProbeItem probe{nullptr};
};

TEST_F(ProbeItemTest, HasALineThroughThePlotAndADotOnTheCurve)
{
    const QImage image = shown(reading({1, 1})); // at pixel 260, 140
    EXPECT_EQ(inked(image).top(), 20);
    EXPECT_EQ(inked(image).bottom(), 319);
    EXPECT_EQ(image.pixelColor(260, 140), curveColor);
}

TEST_F(ProbeItemTest, TheReadOutLeavesCurvesInSight)
{
    const QColor ground(200, 200, 200); // the read-out's own is white
    for (const double slope : {1.0, -1.0}) {
        ProbeReading read = reading({0, 0});
        read.lines = QStringList{QStringLiteral("x = 0.123456"), QStringLiteral("f(x) = 0.12345")};
        for (int i = -40; i <= 40; ++i)
            read.avoided.append({i / 10.0, slope * i / 10.0});
        probe.show(itemFrame, read);
        const QImage image = painted(probe, ground);
        EXPECT_GT(count(image, Qt::white), 500) << "it is somewhere";
        for (const core::Point& point : read.avoided)
            if (std::abs(point.x) > 0.5) {
                const QPoint at(qRound(itemFrame.pixelX(point.x)), qRound(itemFrame.pixelY(point.y)));
                EXPECT_EQ(image.pixelColor(at), ground) << slope << ' ' << point.x;
            }
    }
}

TEST_F(ProbeItemTest, RemarksAreReadAsFarAsMostOfThePlotStaysInSight)
{
    const QColor ground(200, 200, 200); // the read-out's own is white
    ProbeReading read = reading({0, 0});
    read.lines = QStringList{QStringLiteral("x = 0"), QStringLiteral("f(x) = 0")};
    const auto covered = [&](const QStringList& remarks) {
        read.remarks = remarks;
        probe.show(itemFrame, read);
        return count(painted(probe, ground), Qt::white);
    };
    const QString remark = QStringLiteral("root of ReLU, LeakyReLU, ELU");
    const int none = covered({});
    const int one = covered({remark});
    const int two = covered({remark, remark});
    EXPECT_GT(one, 1.5 * none);
    EXPECT_GT(two, one + 1000);
    EXPECT_LE(covered(QStringList(20, remark)), 400 * 300 / 5);
    EXPECT_GT(covered(QStringList(20, remark)), two) << "“…” stands for those that are left out";
    const QString tooWide(200, QLatin1Char('n'));
    EXPECT_LT(covered({tooWide, tooWide, tooWide, tooWide, tooWide}), 400 * 300 / 5);
}

TEST_F(ProbeItemTest, TheReadOutStaysWhereAnotherPlaceIsHardlyBetter)
{
    ProbeReading read = reading({0, 0});
    read.lines = QStringList{QStringLiteral("x = 0.123456"), QStringLiteral("f(x) = 0.12345")};
    const QImage before = shown(read);
    read.avoided = {{1, 1}};
    EXPECT_EQ(shown(read), before);
}

TEST_F(ProbeItemTest, ItsWordsDoNotCoverTheCurvesNames)
{
    const QColor ground(200, 200, 200); // its own is white
    ProbeReading read = reading({0, 0});
    read.slope = 1;
    read.tag = QStringLiteral("slope 1");
    read.lines = QStringList{QStringLiteral("x = 0.123456"), QStringLiteral("f(x) = 0.12345")};
    const QPointF at(itemFrame.pixelX(0), itemFrame.pixelY(0));
    // A name in three of the point's quarters, in turn: the fourth is free.
    const QList<QRectF> quarters{{at + QPointF(12, -70), QSizeF(60, 60)},
                                 {at + QPointF(-72, -70), QSizeF(60, 60)},
                                 {at + QPointF(12, 10), QSizeF(60, 60)},
                                 {at + QPointF(-72, 10), QSizeF(60, 60)}};
    for (const QRectF& free : quarters) {
        QList<QRectF> names = quarters;
        names.removeOne(free);
        probe.show(itemFrame, read, names);
        const QImage image = painted(probe, ground);
        EXPECT_GT(count(image, Qt::white), 500) << "the read-out is somewhere";
        for (const QRectF& name : names)
            EXPECT_EQ(count(image.copy(name.toRect()), Qt::white), 0);
    }
}

TEST_F(ProbeItemTest, ItsLineAndItsPinLeaveNamesFree)
{
    ProbeReading read = reading({1, -4}); // at pixel 260, 290
    read.pinned = true;
    const QList<QRectF> names{{230, 200, 60, 16}, {230, 23, 60, 16}, {230, 39, 60, 16}, {100, 120, 60, 16}};
    probe.show(itemFrame, read, names);
    const QImage image = painted(probe);
    for (const QRectF& name : names)
        EXPECT_TRUE(inked(image.copy(name.toRect())).isNull()) << name.top();
    EXPECT_GT(inked(image.copy(240, 56, 40, 20)).width(), 10) << "the pin, below the names at the top";
    EXPECT_EQ(inked(image.copy(240, 80, 40, 120)).height(), 120) << "the line goes on";
    EXPECT_EQ(inked(image.copy(240, 217, 40, 60)).height(), 60) << "and on";
}

TEST_F(ProbeItemTest, ADotOutsideThePlotIsNotDrawn)
{
    for (const double y : {5.5, -5.5, 1e300, -std::numeric_limits<double>::infinity()})
        EXPECT_EQ(count(shown(reading({1, y})), curveColor), 0) << y;
}

TEST_F(ProbeItemTest, OtherCurvesHaveSmallerDotsWhereTheyAre)
{
    ProbeReading both = reading({1, 1});
    both.others = {{-2, Qt::red}, {5.4, Qt::green}};
    const QImage image = shown(both);
    EXPECT_EQ(image.pixelColor(260, 230), QColor(Qt::red));
    EXPECT_EQ(count(image, Qt::green), 0);
    EXPECT_GT(count(image, Qt::red), 15);
    EXPECT_GT(count(image, curveColor), 1.4 * count(image, Qt::red));
}

TEST_F(ProbeItemTest, APinnedLineIsStrongerAndHasAPinAtItsTop)
{
    ProbeReading probed = reading({1, 1});
    const QImage hovering = shown(probed);
    probed.pinned = true;
    const QImage pinned = shown(probed);
    const QRect low(240, 200, 40, 100); // the line alone
    EXPECT_GT(ink(pinned.copy(low)), 1.5 * ink(hovering.copy(low)));
    const QRect top(240, 18, 40, 12);
    EXPECT_GE(inked(pinned.copy(top)).width(), 10);
    EXPECT_LE(inked(hovering.copy(top)).width(), 2);
    EXPECT_TRUE(QRect(20, 20, 400, 300).adjusted(0, -2, 0, 0).contains(inked(pinned)));
}

TEST_F(ProbeItemTest, TheTangentGoesThroughThePointWithTheSlope)
{
    ProbeReading sloped = reading({0, 0});
    sloped.slope = 2; // a unit is 40 pixels wide and 30 high: two units right are four up
    const QImage image = shown(sloped);
    for (const double x : {-2.4, -2.0, -1.0, 1.0, 2.0, 2.4}) {
        EXPECT_TRUE(isInkedAt(image, itemFrame.pixelX(x), itemFrame.pixelY(2 * x))) << x;
        EXPECT_FALSE(isInkedAt(image, itemFrame.pixelX(x), itemFrame.pixelY(-2 * x))) << x;
    }
    EXPECT_EQ(ink(shown(reading({0, 0}))), ink(shown([&] {
                  ProbeReading none = sloped;
                  none.slope.reset();
                  return none;
              }())));
}

TEST_F(ProbeItemTest, TheTangentReachesAThirdOfThePlotToEachSide)
{
    ProbeReading level = reading({0, 0});
    level.slope = 0;
    const QRect ink = inked(shown(level));
    EXPECT_LE(ink.left(), 220 - 130);
    EXPECT_GE(ink.right(), 220 + 130);
}

TEST_F(ProbeItemTest, TheTangentEndsAtTheEdgeOfThePlotHoweverSteep)
{
    for (const double slope : {0.0, 3.0, -3.0, 50.0, 1e10, -1e300, std::numeric_limits<double>::max(),
                               std::numeric_limits<double>::infinity()}) {
        for (const core::Point at : {core::Point{0, 0}, core::Point{4.9, 4.9}, core::Point{-4.9, -4.9}}) {
            ProbeReading sloped = reading(at);
            sloped.slope = slope;
            const QImage image = shown(sloped);
            // Half of the pen, and the dots, may stand over the edge.
            EXPECT_TRUE(QRect(20, 20, 400, 300).adjusted(-6, -6, 6, 6).contains(inked(image))) << slope;
            EXPECT_LT(probe.boundingRect().height(), 330);
        }
    }
}

TEST_F(ProbeItemTest, AHugeSlopeIsAnUprightTangent)
{
    for (const double slope : {1e12, -1e300, std::numeric_limits<double>::infinity()}) {
        ProbeReading sloped = reading({0, 0});
        sloped.slope = slope;
        EXPECT_LE(inked(shown(sloped).copy(0, 20, 440, 140)).width(), 3) << slope;
        EXPECT_GT(ink(shown(sloped)), 1.2 * ink(shown(reading({0, 0}))));
    }
}

TEST_F(ProbeItemTest, ASlopeThatIsNoNumberHasNoTangent)
{
    ProbeReading sloped = reading({0, 0});
    sloped.slope = std::numeric_limits<double>::quiet_NaN();
    EXPECT_EQ(shown(sloped), shown(reading({0, 0})));
}

TEST_F(ProbeItemTest, TheTagStandsBesideThePointInsideThePlot)
{
    const QImage without = shown(reading({0, 0}));
    for (const core::Point at : {core::Point{0, 0}, {4.9, 4.9}, {-4.9, 4.9}, {4.9, -4.9}, {-4.9, -4.9}}) {
        for (const double slope : {1.0, -1.0}) {
            ProbeReading tagged = reading(at);
            const QImage bare = shown(tagged);
            tagged.tag = QStringLiteral("slope 0.731");
            tagged.slope = slope;
            EXPECT_GT(ink(shown(tagged)), ink(bare) + 100) << at.x << ' ' << at.y;
            tagged.slope.reset(); // as in the derivative chart
            const QRect tag = inked(shown(tagged));
            EXPECT_GT(tag.width(), 70);
            EXPECT_TRUE(QRect(20, 20, 400, 300).adjusted(-6, -6, 6, 6).contains(tag));
        }
    }
}

TEST_F(ProbeItemTest, TheTagAndTheReadOutNeverCoverEachOther)
{
    const QString tag = QStringLiteral("slope 0.731");
    ProbeReading open = reading({0, 0});
    const double before = ink(shown(open));
    open.tag = tag;
    const double inkOfTag = ink(shown(open)) - before;
    int tags = 0;
    for (int i = 0; i < 100; ++i) {
        ProbeReading probed = reading({i * 0.097 - 4.8, std::sin(i * 7) * 4.9});
        probed.lines = {QStringLiteral("x = 1"), QStringLiteral("f(x) = 2"), QStringLiteral("f′(x) = 3")};
        const double without = ink(shown(probed));
        probed.tag = tag;
        const double added = ink(shown(probed)) - without;
        if (added == 0)
            continue; // there was no room
        ++tags;
        EXPECT_NEAR(added, inkOfTag, 0.15 * inkOfTag) << i;
    }
    EXPECT_GT(tags, 90);
}

TEST_F(ProbeItemTest, TheReadOutIsThereWithItsLinesAlone)
{
    ProbeReading probed = reading({0, 0});
    const double bare = ink(shown(probed));
    probed.lines = {QStringLiteral("x = 1"), QStringLiteral("f(x) = 2")};
    EXPECT_GT(ink(shown(probed)), bare + 200);
}

} // namespace
} // namespace activation_explorer::ui
