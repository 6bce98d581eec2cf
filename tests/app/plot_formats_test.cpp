// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/pictures.h"

#include <QRegularExpression>

namespace activation_explorer::app {
namespace {

using testing::HasSubstr;
using testing::StartsWith;

/// What the file says of itself, by other programs.
QSize svgPixels(const QString& name)
{
    const QString png = name + QStringLiteral(".png");
    printed(QStringLiteral("rsvg-convert"), {name, QStringLiteral("-o"), png});
    return QImage(png).size();
}

/// Width and height in points, 72 to an inch.
QSizeF pdfPoints(const QString& name)
{
    const QString said = QString::fromStdString(printed(QStringLiteral("pdfinfo"), {name}));
    const QRegularExpression line(QStringLiteral("Page size: *([0-9.]+) x ([0-9.]+) pts"));
    const QRegularExpressionMatch match = line.match(said);
    return {match.captured(1).toDouble(), match.captured(2).toDouble()};
}

TEST(PlotFormatsTest, TheEndingOfTheFileIsTheFormatInAnyCase)
{
    Drawn drawn;
    const QStringList curve{"relu", "--size", "400x300"};
    EXPECT_THAT(drawn.bytes(curve, ".PNG").toStdString(), StartsWith("\x89PNG\r\n"));
    EXPECT_THAT(drawn.bytes(curve, ".Svg").toStdString(), StartsWith("<?xml"));
    EXPECT_THAT(drawn.bytes(curve, ".pdf").toStdString(), StartsWith("%PDF-"));
}

TEST(PlotFormatsTest, ASizeInPixelsIsTheSizeOfEachFormat)
{
    Drawn drawn;
    const QStringList curve{"relu", "--size", "800x480"};
    EXPECT_EQ(drawn.png(curve).size(), QSize(800, 480));
    EXPECT_EQ(svgPixels(drawn.file(curve, ".svg")), QSize(800, 480));
    EXPECT_EQ(pdfPoints(drawn.file(curve, ".pdf")), QSizeF(600, 360)); // 96 pixels and 72 points to an inch
}

TEST(PlotFormatsTest, ASizeInCentimetresOrInchesIsTheSizeOnPaper)
{
    Drawn drawn;
    const QStringList metric{"relu", "--size", "12.7cmx10.16cm"};
    const QStringList imperial{"relu", "--size", "5inx4in"};
    for (const QStringList& curve : {metric, imperial}) {
        const QSizeF points = pdfPoints(drawn.file(curve, ".pdf"));
        EXPECT_NEAR(points.width(), 360, 0.5);
        EXPECT_NEAR(points.height(), 288, 0.5);
        EXPECT_EQ(drawn.png(curve).size(), QSize(480, 384));
        EXPECT_EQ(svgPixels(drawn.file(curve, ".svg")), QSize(480, 384));
    }
}

TEST(PlotFormatsTest, ScaleMultipliesThePixelsOfAPngAlone)
{
    Drawn drawn;
    const QStringList curve{"relu", "--size", "400x300"};
    const QStringList scaled = curve + QStringList{"--scale", "2.5"};
    EXPECT_EQ(drawn.png(scaled).size(), QSize(1000, 750));
    EXPECT_EQ(drawn.bytes(scaled, ".svg"), drawn.bytes(curve, ".svg"));
}

TEST(PlotFormatsTest, TransparentLeavesTheGroundOut)
{
    Drawn drawn;
    const QStringList curve{"relu", "--size", "400x300"};
    const QImage image = drawn.png(curve + QStringList{"--transparent"});
    EXPECT_EQ(image.pixelColor(399, 299).alpha(), 0);
    EXPECT_EQ(drawn.png(curve).pixelColor(399, 299).alpha(), 255);
    const QString png = drawn.file(curve, ".svg") + QStringLiteral(".png"); // has a ground of its own
    printed("rsvg-convert", {drawn.file(curve + QStringList{"--transparent"}, ".svg"), "-o", png});
    EXPECT_EQ(QImage(png).pixelColor(399, 299).alpha(), 0);
}

TEST(PlotFormatsTest, SvgAndPdfAreTheSameInEveryLocale)
{
    Drawn drawn;
    const QStringList curves{"relu", "softplus:beta=0.5", "--at", "0.5", "--table", "--size", "16.5cmx9.5cm"};
    const QByteArray svg = drawn.bytes(curves, ".svg");
    const QString pdf = drawn.file(curves, ".pdf");
    const std::string text = printed("pdftotext", {"-layout", pdf, "-"});
    EXPECT_THAT(text, HasSubstr("0.5"));
    for (const char* locale : {"C", "de_DE.UTF-8", "zh_CN.UTF-8"}) {
        const QMap<QString, QString> environment{{"LC_ALL", locale}, {"LANG", locale}, {"LANGUAGE", "de"}};
        EXPECT_EQ(drawn.bytes(curves, ".svg", environment), svg) << locale;
        EXPECT_EQ(printed("pdftotext", {"-layout", drawn.file(curves, ".pdf", environment), "-"}), text)
            << locale;
    }
}

TEST(PlotFormatsTest, TheTitleIsTheDocumentsToo)
{
    Drawn drawn;
    const QStringList curve{"relu", "--size", "400x300", "--title", "A < B & C"};
    EXPECT_THAT(printed("pdfinfo", {drawn.file(curve, ".pdf")}), HasSubstr("A < B & C"));
    EXPECT_THAT(drawn.bytes(curve, ".svg").toStdString(), HasSubstr("<title>A &lt; B &amp; C</title>"));
}

} // namespace
} // namespace activation_explorer::app
