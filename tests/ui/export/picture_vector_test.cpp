// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/export/picture_fixture.h"
#include "ui/export/svg_device.h"
#include "ui/export/svg_text.h"

#include <functional>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPainter>
#include <QRegularExpression>

namespace activation_explorer::ui {
namespace {

using testing::HasSubstr;
using Unit = PictureOptions::Unit;

constexpr double tolerance = 3.75; // of 255, from text that others draw a little differently

Session fullSession()
{
    Session session = sessionOf({"softplus", "step", "leaky_relu:negative_slope=0.1", "elu:alpha=2"});
    session.view.options.markers = true;
    session.view.pin = 1.25;
    session.curves[3].family = CurveFamily::of(session.curves[3].curve, 0);
    return session;
}

TEST(PictureVectorTest, OtherProgramsDrawSvgAndPdfAsThePng)
{
    const Session session = fullSession();
    for (const Theme::Id id : {Theme::Id::Light, Theme::Id::Dark}) {
        const PictureOptions options{.size = {800, 480},
                                     .theme = id,
                                     .title = QStringLiteral("Title"),
                                     .formula = true,
                                     .table = true};
        const Picture picture(session, options);
        const QImage png = QImage::fromData(picture.png());
        EXPECT_LT(difference(ofSvg(picture.svg()), png), tolerance);
        EXPECT_LT(difference(ofPdf(picture.pdf()), png), tolerance);
        Session other = session; // the tolerance is no licence
        other.curves[0].visible = false;
        other.curves[1].visible = false;
        other.curves[3].family.reset();
        EXPECT_GT(difference(Picture(other, options).image(), png), tolerance);
    }
}

TEST(PictureVectorTest, AVeryLargePictureIsDrawnAsWell)
{
    const Picture picture(fullSession(), {.size = {2400, 1344}});
    const QImage png = QImage::fromData(picture.png());
    EXPECT_LT(difference(ofSvg(picture.svg()), png), tolerance);
    EXPECT_LT(difference(ofPdf(picture.pdf()), png), tolerance);
}

TEST(PictureVectorTest, APageHasThePicturesSize)
{
    const auto pageOf = [](const PictureOptions& options) {
        return outputOf(QStringLiteral("pdfinfo"), Picture(sessionOf({"relu"}), options).pdf(),
                        {QStringLiteral("IN")})
            .toStdString();
    };
    EXPECT_THAT(pageOf({.size = {6, 4}, .unit = Unit::Inch}), HasSubstr("432 x 288 pts"));
    EXPECT_THAT(pageOf({.size = {16, 9}, .unit = Unit::Centimetre}),
                HasSubstr("454 x 255 pts")); // whole points
    EXPECT_THAT(pageOf({.size = {1600, 900}}), HasSubstr("1200 x 675 pts"));
}

TEST(PictureVectorTest, SvgSaysItsSizeAsAskedFor)
{
    const auto head = [](const PictureOptions& options) {
        return Picture(sessionOf({"relu"}), options).svg().left(300).toStdString();
    };
    EXPECT_THAT(head({.size = {640, 480}}),
                HasSubstr("width=\"640px\" height=\"480px\" viewBox=\"0 0 640 480\""));
    EXPECT_THAT(head({.size = {8, 5}, .unit = Unit::Centimetre}),
                HasSubstr("width=\"8cm\" height=\"5cm\" viewBox=\"0 0 302.36 188.98\""));
    EXPECT_THAT(head({.size = {6.5, 4}, .unit = Unit::Inch}),
                HasSubstr("width=\"6.5in\" height=\"4in\" viewBox=\"0 0 624 384\""));
}

TEST(PictureVectorTest, AnyTitleIsWrittenAsItIs)
{
    for (const QString& title :
         {QStringLiteral("a < b & c > d"), QStringLiteral("\"double\" and 'single'"),
          QStringLiteral("激活函数"), QStringLiteral("α ≤ β"), QStringLiteral("]]> <!-- --> &amp; %1")}) {
        const Picture picture(sessionOf({"relu"}), {.size = {800, 400}, .title = title});
        EXPECT_EQ(elements(picture.svg(), QStringLiteral("title")), QStringList{title});
        EXPECT_TRUE(texts(picture).contains(title)) << qPrintable(title);
        const QByteArray pdf = picture.pdf();
        EXPECT_TRUE(textOfPdf(pdf).contains(title)) << qPrintable(textOfPdf(pdf));
        EXPECT_THAT(outputOf(QStringLiteral("pdfinfo"), pdf, {QStringLiteral("IN")}).toStdString(),
                    HasSubstr(title.toStdString()));
    }
}

TEST(PictureVectorTest, WhatXmlDoesNotAllowIsLeftOut)
{
    const QString title = QStringLiteral("a\x01") + QStringLiteral("b\x1b") + QChar(0xFFFF) + QChar(0xD800) +
                          QStringLiteral("c\nd");
    const Picture picture(sessionOf({"relu"}), {.size = {400, 300}, .title = title});
    const QString written = elements(picture.svg(), QStringLiteral("title")).join(QString());
    EXPECT_TRUE(written.startsWith(QStringLiteral("ab"))) << qPrintable(written);
    EXPECT_FALSE(ofSvg(picture.svg()).isNull());
}

TEST(PictureVectorTest, SvgSaysInWordsWhatItShows)
{
    const Picture picture(sessionOf({"relu", "elu"}), {});
    EXPECT_EQ(elements(picture.svg(), QStringLiteral("title")),
              QStringList{QStringLiteral("ReLU; ELU α = 1")});
    const QString words = elements(picture.svg(), QStringLiteral("desc")).join(QString());
    EXPECT_THAT(words.toStdString(), HasSubstr("Function: For x from -5 to 5: ReLU from 0 to 5"));
    EXPECT_THAT(words.toStdString(), HasSubstr("Derivative: For x from -5 to 5: ReLU from 0 to 1"));
}

TEST(PictureVectorTest, TextOfAPdfCanBeFound)
{
    const QString text = textOfPdf(
        Picture(sessionOf({"softplus", "relu"}), {.title = QStringLiteral("Rectifiers, efficient ffi")})
            .pdf());
    for (const char* expected : {"Rectifiers, efficient ffi", "Function", "Derivative", "SoftPlus", "ReLU"})
        EXPECT_TRUE(text.contains(QString::fromUtf8(expected))) << expected << " in " << qPrintable(text);
}

TEST(PictureVectorTest, APdfNamesItsTitleAndProgramAndEmbedsItsFonts)
{
    const QByteArray pdf = Picture(sessionOf({"relu"}), {}).pdf();
    const std::string info = outputOf(QStringLiteral("pdfinfo"), pdf, {QStringLiteral("IN")}).toStdString();
    EXPECT_THAT(info, HasSubstr("ReLU"));
    EXPECT_THAT(info, HasSubstr("Activation Explorer"));
    EXPECT_THAT(info, HasSubstr("Pages:           1"));
    const QByteArray fonts = outputOf(QStringLiteral("pdffonts"), pdf, {QStringLiteral("IN")});
    const QList<QByteArray> lines = fonts.trimmed().split('\n');
    ASSERT_GT(lines.size(), 2);
    for (const QByteArray& line : lines.sliced(2)) // below the heading: “… emb sub uni object ID”
        EXPECT_THAT(line.simplified().toStdString(), testing::ContainsRegex("yes (yes|no) yes"))
            << line.constData();
}

QStringList idsIn(const QByteArray& svg)
{
    static const QRegularExpression id(QStringLiteral(" id=\"([^\"]*)\""));
    QStringList result;
    for (auto found = id.globalMatch(QString::fromUtf8(svg)); found.hasNext();)
        result << found.next().captured(1);
    return result;
}

TEST(PictureVectorTest, TwoSvgsInOnePageDoNotShareTheirIds)
{
    const QByteArray one = Picture(sessionOf({"relu"}), {}).svg();
    const QStringList ids = idsIn(one);
    ASSERT_FALSE(ids.isEmpty());
    for (const QString& id : ids) {
        EXPECT_TRUE(one.contains("url(#" + id.toUtf8() + ')')) << id.toStdString();
        EXPECT_FALSE(idsIn(Picture(sessionOf({"elu"}), {}).svg()).contains(id)) << id.toStdString();
    }
    EXPECT_EQ(Picture(sessionOf({"relu"}), {}).svg(), one) << "the same every time";
}

TEST(SvgDeviceTest, ATextGoesOnOnlyUnderTheSameClipAndOpacity)
{
    const auto texts = [](const std::function<void(QPainter&)>& between) {
        SvgDevice device({400, 100});
        QPainter painter(&device);
        painter.setFont(QGuiApplication::font());
        painter.setClipRect(QRectF(0, 0, 300, 100));
        painter.drawText(QPointF(10, 50), QStringLiteral("one"));
        const double width = QFontMetricsF(painter.font()).horizontalAdvance(QStringLiteral("one"));
        between(painter);
        painter.drawText(QPointF(10 + width, 50), QStringLiteral("two"));
        painter.end();
        return device.elements().count("<text");
    };
    EXPECT_EQ(texts([](QPainter&) {}), 1);
    EXPECT_EQ(texts([](QPainter& painter) { painter.setClipRect(QRectF(0, 0, 200, 100)); }), 2);
    EXPECT_EQ(texts([](QPainter& painter) { painter.setClipping(false); }), 2);
    EXPECT_EQ(texts([](QPainter& painter) { painter.setOpacity(0.5); }), 2);
}

TEST(PictureVectorTest, ACurveIsOneLineAPiece)
{
    Session session = sessionOf({"softplus"});
    session.view.options.tangent = false;
    const QByteArray svg = Picture(session, {.legend = false}).svg();
    EXPECT_EQ(elements(svg, QStringLiteral("polyline")).size(), 2); // one in each chart
    EXPECT_THAT(svg.toStdString(), testing::ContainsRegex("<polyline[^>]*stroke-linejoin=\"round\""));
    // Numbers as short as they may be.
    EXPECT_FALSE(QRegularExpression(QStringLiteral("[\" ,][0-9]+\\.[0-9]{3}"))
                     .match(QString::fromUtf8(svg.mid(svg.indexOf("<polyline"))))
                     .hasMatch());
}

TEST(PictureVectorTest, WhatShowsNothingIsDrawnAllTheSame)
{
    Session noReference = sessionOf({"relu", "elu"});
    noReference.view.mode = ViewState::Mode::Difference;
    Session hidden = noReference;
    hidden.view.mode = ViewState::Mode::Compare;
    for (CurveEntry& entry : hidden.curves)
        entry.visible = false;
    for (const Session& session : {Session(), noReference, hidden}) {
        const Picture picture(
            session,
            {.size = {600, 400}, .title = QStringLiteral("Nothing"), .formula = true, .table = true});
        const QImage png = QImage::fromData(picture.png());
        EXPECT_EQ(png.size(), QSize(600, 400));
        EXPECT_LT(difference(ofSvg(picture.svg()), png), tolerance);
        EXPECT_LT(difference(ofPdf(picture.pdf()), png), tolerance);
    }
    EXPECT_EQ(elements(Picture(Session(), {}).svg(), QStringLiteral("title")),
              QStringList{QStringLiteral("Activation Explorer")});
}

TEST(SvgTextTest, NumbersHaveTwoDecimalsAtMostAndNoMinusZero)
{
    EXPECT_EQ(svgNumber(0), "0");
    EXPECT_EQ(svgNumber(-0.001), "0");
    EXPECT_EQ(svgNumber(12.5), "12.5");
    EXPECT_EQ(svgNumber(100), "100");
    EXPECT_EQ(svgNumber(-3.14159), "-3.14");
    EXPECT_EQ(svgNumber(1e9), "1000000000");
}

} // namespace
} // namespace activation_explorer::ui
