// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/export/picture_fixture.h"
#include "ui/export/memory.h"

#include <QPainter>

namespace activation_explorer::ui {
namespace {

using testing::Contains;
using testing::Not;
using Unit = PictureOptions::Unit;

TEST(PictureTest, HasTheSizeAskedForAndTheThemesGround)
{
    for (const Theme::Id id : {Theme::Id::Light, Theme::Id::Dark, Theme::Id::Contrast}) {
        const QImage image = Picture(sessionOf({"softplus"}), {.size = {640, 480}, .theme = id}).image();
        EXPECT_EQ(image.size(), QSize(640, 480));
        EXPECT_GT(count(image, theme(id).base), 640 * 480 / 2);
        EXPECT_EQ(image.pixelColor(639, 479), theme(id).base);
    }
}

TEST(PictureTest, ShowsEveryCurveInAColourOfItsOwn)
{
    const QImage image =
        Picture(sessionOf({"relu", "softplus", "leaky_relu:negative_slope=0.5", "elu:alpha=10"}), {}).image();
    for (int i = 0; i < 4; ++i)
        EXPECT_GT(count(image, curveColors()[i]), 300) << i;
}

TEST(PictureTest, HasTheSizeAskedForHoweverSmallAndHoweverManyCurves)
{
    Session session;
    for (int i = 0; i < 200; ++i) {
        core::Curve curve = core::Curve::parse("leaky_relu").value();
        ASSERT_TRUE(curve.setValue(0, i / 100.0));
        session.curves << CurveEntry{.curve = curve, .color = curveColors()[i % 8]};
    }
    session.current = 0;
    session.view.mode = ViewState::Mode::Compare;
    for (const QSize size : {QSize(100, 100), QSize(100, 1000), QSize(1600, 900), QSize(3001, 2000)})
        for (const bool all : {false, true}) {
            const PictureOptions options{.size = size,
                                         .title = all ? QStringLiteral("Everything at once") : QString(),
                                         .formula = all,
                                         .table = all};
            EXPECT_EQ(Picture(session, options).image().size(), size);
        }
}

TEST(PictureTest, ALargerPictureHasLargerLines)
{
    const int usual = count(Picture(sessionOf({"relu"}), {}).image(), curveColors()[0]);
    const int doubled = count(Picture(sessionOf({"relu"}), {.size = {3200, 1800}}).image(), curveColors()[0]);
    // Twice as long and twice as wide, where lines of the old width give twice as many.
    EXPECT_GT(doubled, 3.5 * usual);
}

TEST(PictureTest, IsTheSameEveryTime)
{
    const Session session = sessionOf({"relu", "elu"});
    EXPECT_EQ(Picture(session, {}).png(), Picture(session, {}).png());
    EXPECT_EQ(Picture(session, {}).svg(), Picture(session, {}).svg());
}

TEST(PictureTest, AGivenYRangeIsTheFunctionsAlone)
{
    Session session = sessionOf({"relu"});
    const QImage fitted = Picture(session, {}).image();
    session.view.ranges.value = {100, 200};
    session.fitsValue = false;
    const QImage above = Picture(session, {}).image();
    const QRect functionHalf(0, 40, 780, 860);
    const QRect derivativeHalf(800, 40, 800, 860);
    EXPECT_GT(count(fitted.copy(functionHalf), curveColors()[0]), 300);
    EXPECT_EQ(count(above.copy(functionHalf), curveColors()[0]), 0);
    EXPECT_EQ(above.copy(derivativeHalf), fitted.copy(derivativeHalf));
}

TEST(PictureTest, AnImageIsWhatAPainterPaints)
{
    for (const double scale : {1.0, 1.5, 4.0}) {
        const PictureOptions options{.size = {500, 300}, .scale = scale, .title = QStringLiteral("Title")};
        const Picture picture(sessionOf({"relu", "softplus"}), options);
        QImage painted((options.size * scale).toSize(), QImage::Format_RGB32);
        QPainter painter(&painted);
        picture.paint(painter, painted.rect());
        painter.end();
        EXPECT_LT(difference(painted, picture.image()), 0.01) << scale;
    }
}

TEST(PictureTest, AtALargerScaleItIsTheSameInMorePixels)
{
    const Session session = sessionOf({"relu", "gelu"});
    const QImage once = QImage::fromData(Picture(session, {.size = {500, 300}}).png());
    for (const double scale : {1.5, 2.0, 4.0}) {
        const QImage image = QImage::fromData(Picture(session, {.size = {500, 300}, .scale = scale}).png());
        EXPECT_EQ(image.size(), QSizeF(500 * scale, 300 * scale).toSize());
        EXPECT_EQ(image.dotsPerMeterX(), std::lround(scale * 96 / 0.0254)); // its size on paper stays
        EXPECT_EQ(image.dotsPerMeterY(), std::lround(scale * 96 / 0.0254));
        EXPECT_LT(difference(image.scaled(500, 300, Qt::IgnoreAspectRatio, Qt::SmoothTransformation), once),
                  4);
    }
}

TEST(PictureTest, APngSaysItsTitleAndWhatMadeIt)
{
    const auto keyOf = [](const Picture& picture, const char* key) {
        return QImage::fromData(picture.png()).text(QLatin1String(key));
    };
    const Picture titled(sessionOf({"relu"}), {.size = {200, 200}, .title = QStringLiteral("激活 & co")});
    EXPECT_EQ(keyOf(titled, "Title"), QStringLiteral("激活 & co"));
    EXPECT_EQ(keyOf(titled, "Software"), QStringLiteral("Activation Explorer"));
    EXPECT_EQ(keyOf(Picture(sessionOf({"relu", "elu"}), {.size = {200, 200}}), "Title"),
              QStringLiteral("ReLU; ELU α = 1"));
}

TEST(PictureTest, LengthsAreOf96PixelsToAnInch)
{
    const PictureOptions centimetres{.size = {8, 5}, .unit = Unit::Centimetre, .scale = 2};
    EXPECT_NEAR(centimetres.pixels().width(), 302.36, 0.01);
    EXPECT_NEAR(centimetres.pixels().height(), 188.98, 0.01);
    EXPECT_EQ(Picture(sessionOf({"relu"}), centimetres).image().size(), QSize(605, 378));
    const PictureOptions inches{.size = {6.5, 4}, .unit = Unit::Inch};
    EXPECT_EQ(Picture(sessionOf({"relu"}), inches).image().size(), QSize(624, 384));
}

TEST(PictureTest, ThereIsNoGroundWhereNoneIsWished)
{
    for (const bool transparent : {false, true}) {
        const Picture picture(sessionOf({"relu"}), {.size = {400, 250}, .transparent = transparent});
        const QImage image = QImage::fromData(picture.png());
        EXPECT_EQ(image.pixelColor(0, 0).alpha(), transparent ? 0 : 255);
        EXPECT_EQ(image.pixelColor(100, 60).alpha(), transparent ? 0 : 255); // inside a plot, in no curve
        EXPECT_GT(count(image, curveColors()[0]), 100);
        EXPECT_EQ(ofSvg(picture.svg()).pixelColor(100, 60).alpha(), transparent ? 0 : 255);
    }
}

TEST(PictureTest, IsDrawnToTheEndOfTheLargestSide)
{
    const PictureOptions wide{.size = {10'000, 100}, .scale = 4};
    const QImage image = Picture(sessionOf({"relu"}), wide).image();
    ASSERT_EQ(image.size(), QSize(40'000, 400));
    EXPECT_GT(count(image.copy(34'000, 0, 4'000, 400), curveColors()[0]), 4'000);
}

TEST(PictureTest, WhatNoMemoryIsFreeForIsNotTriedToBeDrawn)
{
    EXPECT_FALSE(isMemoryLikely(1e15));
    EXPECT_TRUE(isMemoryLikely(1e6));
}

TEST(PictureTest, RefusesWhatItCannotDrawAndSaysWhatItCan)
{
    const auto refusal = [](const PictureOptions& options) { return options.refusal().toStdString(); };
    EXPECT_EQ(refusal({}), "");
    EXPECT_EQ(refusal({.size = {100, 10'000}, .scale = 4, .fontScale = 3}), "");
    EXPECT_EQ(refusal({.size = {8, 5}, .unit = Unit::Centimetre}), "");
    EXPECT_EQ(refusal({.size = {99, 100}}),
              "A picture is from 100 px to 10000 px wide and high, not 99 px by 100 px.");
    EXPECT_EQ(refusal({.size = {10, 2.5}, .unit = Unit::Centimetre}),
              "A picture is from 2.65 cm to 264.58 cm wide and high, not 10 cm by 2.5 cm.");
    EXPECT_EQ(refusal({.size = {200, 2}, .unit = Unit::Inch}),
              "A picture is from 1.05 in to 104.16 in wide and high, not 200 in by 2 in.");
    EXPECT_NE(refusal({.size = {std::nan(""), 300}}), "");
    EXPECT_EQ(refusal({.scale = 0.5}), "A picture's scale is from 1 to 4, not 0.5.");
    EXPECT_EQ(refusal({.fontScale = 3.5}), "The scale of texts is from 0.5 to 3, not 3.5.");
    EXPECT_NE(refusal({.scale = std::nan("")}), "");
}

} // namespace
} // namespace activation_explorer::ui
