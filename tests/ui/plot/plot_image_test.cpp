// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/curve.h"
#include "ui/export/plot_image.h"

#include <gtest/gtest.h>

namespace activation_explorer::ui {
namespace {

PlotRequest request(std::initializer_list<const char*> curves)
{
    PlotRequest result;
    for (const char* text : curves)
        result.curves << core::Curve::parse(text).value();
    return result;
}

int countNear(const QImage& image, const QColor& color)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) == color ? 1 : 0;
    return count;
}

TEST(PlotImageTest, HasTheSizeAskedForAndTheThemesGround)
{
    PlotRequest wanted = request({"softplus"});
    wanted.size = {640, 480};
    for (const Theme::Id id : {Theme::Id::Light, Theme::Id::Dark, Theme::Id::Contrast}) {
        wanted.theme = id;
        const QImage image = plotImage(wanted);
        EXPECT_EQ(image.size(), wanted.size);
        EXPECT_GT(countNear(image, theme(id).base), 640 * 480 / 2);
        EXPECT_EQ(image.pixelColor(639, 479), theme(id).base);
    }
}

TEST(PlotImageTest, ShowsEveryCurveInAColourOfItsOwn)
{
    const QImage image =
        plotImage(request({"relu", "softplus", "leaky_relu:negative_slope=0.5", "elu:alpha=10"}));
    for (int i = 0; i < 4; ++i)
        EXPECT_GT(countNear(image, curveColors()[i]), 300) << i;
}

TEST(PlotImageTest, HasTheSizeAskedForHoweverSmallAndHoweverManyCurves)
{
    PlotRequest wanted;
    for (int i = 0; i < 200; ++i) {
        core::Curve curve = core::Curve::parse("leaky_relu").value();
        ASSERT_TRUE(curve.setValue(0, i / 100.0));
        wanted.curves << curve;
    }
    for (const QSize size : {QSize(200, 200), QSize(200, 1000), QSize(1600, 900), QSize(3001, 2000)}) {
        wanted.size = size;
        EXPECT_EQ(plotImage(wanted).size(), size);
    }
}

TEST(PlotImageTest, ALargerPictureHasLargerLines)
{
    PlotRequest wanted = request({"relu"});
    const int usual = countNear(plotImage(wanted), curveColors()[0]);
    wanted.size *= 2;
    const int doubled = countNear(plotImage(wanted), curveColors()[0]);
    EXPECT_GT(doubled,
              3.5 *
                  usual); // twice as long and twice as wide, where lines of the old width give twice as many
}

TEST(PlotImageTest, IsTheSameEveryTime)
{
    EXPECT_EQ(plotImage(request({"relu", "elu"})), plotImage(request({"relu", "elu"})));
}

TEST(PlotImageTest, AGivenYRangeIsTheFunctionsAlone)
{
    PlotRequest wanted = request({"relu"});
    const QImage fitted = plotImage(wanted);
    wanted.y = core::Range{100, 200};
    const QImage above = plotImage(wanted);
    const QRect functionHalf(0, 40, 780, 860);
    const QRect derivativeHalf(800, 40, 800, 860);
    EXPECT_GT(countNear(fitted.copy(functionHalf), curveColors()[0]), 300);
    EXPECT_EQ(countNear(above.copy(functionHalf), curveColors()[0]), 0);
    EXPECT_EQ(above.copy(derivativeHalf), fitted.copy(derivativeHalf));
}

} // namespace
} // namespace activation_explorer::ui
