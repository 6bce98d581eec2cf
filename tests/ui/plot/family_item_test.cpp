// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/family_item.h"

#include "tests/ui/plot/item_fixture.h"
#include "ui/plot/curve_layer.h"

namespace activation_explorer::ui {
namespace {

class FamilyItemTest : public testing::Test
{
protected:
    QImage shown(const QList<FamilyMember>& members)
    {
        family.setGround(Qt::white);
        family.setMembers(members, itemFrame);
        const QImage image = painted(family);
        EXPECT_EQ(image, paintedUnclipped(family));
        return image;
    }
    FamilyItem family{nullptr};
};

TEST_F(FamilyItemTest, EveryMemberIsWhereItsCurveIs)
{
    const QImage image = shown({{sampled("elu:alpha=1"), Qt::red}, {sampled("elu:alpha=3"), Qt::blue}});
    const core::Curve one = core::Curve::parse("elu:alpha=1").value();
    const core::Curve three = core::Curve::parse("elu:alpha=3").value();
    for (const double x : {-4.0, -3.0, -2.0, -1.0}) {
        const auto at = [&](const core::Curve& curve) {
            return image.pixelColor(static_cast<int>(itemFrame.pixelX(x)),
                                    static_cast<int>(itemFrame.pixelY(curve.evaluate(x).value)));
        };
        EXPECT_LT(at(one).blue(), 160) << x;
        EXPECT_GT(at(one).red(), 200) << x;
        EXPECT_LT(at(three).red(), 160) << x;
        EXPECT_GT(at(three).blue(), 200) << x;
    }
}

TEST_F(FamilyItemTest, NothingIsDrawnOutsideThePlot)
{
    const QImage image = shown({{sampled("elu:alpha=10"), Qt::red}});
    EXPECT_TRUE(QRect(20, 20, 400, 300).contains(inked(image)));
}

TEST_F(FamilyItemTest, LeftoversOfAnotherViewDoNoHarm)
{
    core::Sampling wild;
    wild.pieces = {{{-5, 1e300}, {0, -1e300}, {5, 1e300}}, {{-1e9, -1e9}, {1e9, 1e9}}};
    wild.marks = {{{0, 1e300}, true}};
    const QImage image = shown({{wild, Qt::black}});
    EXPECT_NE(image.pixelColor(220, 170), QColor(Qt::white)); // y = x, through the middle
    EXPECT_LT(ink(image), 1200);                              // a line is 500 long and 1.5 wide
}

TEST_F(FamilyItemTest, LinesAreOfOneColourThroughout)
{
    // In a translucent colour, the ends of pieces over one another would be darker than the rest.
    const QImage image = shown({{sampled("sine"), QColor(100, 100, 100), 3}});
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            ASSERT_GE(qGray(image.pixel(x, y)), 100);
}

TEST_F(FamilyItemTest, LaterMembersAreOnTop)
{
    const core::Sampling same = sampled("relu");
    const QImage image = shown({{same, Qt::red, 3}, {same, Qt::blue, 3}});
    EXPECT_EQ(image.pixelColor(100, 170), QColor(Qt::blue));
}

TEST_F(FamilyItemTest, JumpsHaveClosedAndOpenDots)
{
    core::Sampling jump; // whose dots are at pixels (220, 140) and (220, 200)
    jump.marks = {{{0, 1}, true}, {{0, -1}, false}};
    const QImage image = shown({{jump, Qt::black}});
    EXPECT_EQ(image.pixelColor(220, 140), QColor(Qt::black));
    EXPECT_EQ(image.pixelColor(220, 200), QColor(Qt::white));
    EXPECT_FALSE(inked(image.copy(210, 190, 20, 20)).isNull());
}

TEST_F(FamilyItemTest, NoMembersDrawNothing)
{
    shown({{sampled("relu"), Qt::red}});
    EXPECT_TRUE(inked(shown({})).isNull());
    EXPECT_TRUE(family.boundingRect().isNull());
}

TEST_F(FamilyItemTest, IsBehindTheCurves)
{
    EXPECT_GT(CurveLayer(nullptr).zValue(), family.zValue());
}

} // namespace
} // namespace activation_explorer::ui
