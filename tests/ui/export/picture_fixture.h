// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/curve.h"
#include "ui/export/picture.h"

#include <gmock/gmock.h>
#include <initializer_list>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QXmlStreamReader>

namespace activation_explorer::ui {

/// One curve as in Explore, several as in Compare.
inline Session sessionOf(std::initializer_list<const char*> curves)
{
    QList<core::Curve> list;
    for (const char* text : curves)
        list << core::Curve::parse(text).value();
    Session result = Session::of(list);
    result.view.mode = list.size() == 1 ? ViewState::Mode::Explore : ViewState::Mode::Compare;
    return result;
}

/// What a program makes of a file with this content: of the image it writes, or else of its output.
inline QByteArray outputOf(const QString& program, const QByteArray& content, const QStringList& options,
                           const QString& made = {})
{
    const QTemporaryDir folder;
    QFile in(folder.filePath(QStringLiteral("in")));
    EXPECT_TRUE(in.open(QFile::WriteOnly));
    in.write(content);
    in.close();
    QStringList arguments = options;
    arguments.replaceInStrings(QStringLiteral("IN"), in.fileName());
    arguments.replaceInStrings(QStringLiteral("OUT"), folder.filePath(QStringLiteral("out")));
    QProcess process;
    process.start(program, arguments);
    EXPECT_TRUE(process.waitForFinished(60'000)) << qPrintable(program) << " is needed";
    EXPECT_EQ(process.exitCode(), 0) << process.readAllStandardError().constData();
    if (made.isEmpty())
        return process.readAllStandardOutput();
    QFile out(folder.filePath(made));
    EXPECT_TRUE(out.open(QFile::ReadOnly));
    return out.readAll();
}

inline QImage ofSvg(const QByteArray& svg)
{
    return QImage::fromData(outputOf(QStringLiteral("rsvg-convert"), svg,
                                     {QStringLiteral("-o"), QStringLiteral("OUT"), QStringLiteral("IN")},
                                     QStringLiteral("out")));
}

inline QImage ofPdf(const QByteArray& pdf)
{
    return QImage::fromData(
        outputOf(QStringLiteral("pdftoppm"), pdf,
                 {QStringLiteral("-png"), QStringLiteral("-r"), QStringLiteral("96"),
                  QStringLiteral("-singlefile"), QStringLiteral("IN"), QStringLiteral("OUT")},
                 QStringLiteral("out.png")));
}

inline QString textOfPdf(const QByteArray& pdf)
{
    return QString::fromUtf8(outputOf(QStringLiteral("pdftotext"), pdf,
                                      {QStringLiteral("-raw"), QStringLiteral("IN"), QStringLiteral("-")}));
}

/// The mean difference of two images' channels, 0 … 255.
inline double difference(const QImage& a, const QImage& b)
{
    EXPECT_EQ(a.size(), b.size());
    const QImage left = a.convertToFormat(QImage::Format_RGB32);
    const QImage right = b.convertToFormat(QImage::Format_RGB32);
    double sum = 0;
    for (int y = 0; y < std::min(a.height(), b.height()); ++y)
        for (int x = 0; x < std::min(a.width(), b.width()); ++x) {
            const QRgb p = left.pixel(x, y);
            const QRgb q = right.pixel(x, y);
            sum +=
                std::abs(qRed(p) - qRed(q)) + std::abs(qGreen(p) - qGreen(q)) + std::abs(qBlue(p) - qBlue(q));
        }
    return sum / 3 / a.width() / a.height();
}

inline int count(const QImage& image, const QColor& color)
{
    int result = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            result += image.pixelColor(x, y) == color ? 1 : 0;
    return result;
}

/// The contents of all elements of a name.
inline QStringList elements(const QByteArray& svg, const QString& name)
{
    QStringList result;
    QXmlStreamReader reader(svg);
    while (!reader.atEnd())
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == name)
            result << reader.readElementText(QXmlStreamReader::IncludeChildElements);
    EXPECT_FALSE(reader.hasError()) << qPrintable(reader.errorString());
    return result;
}

inline QStringList texts(const Picture& picture)
{
    return elements(picture.svg(), QStringLiteral("text"));
}

} // namespace activation_explorer::ui
