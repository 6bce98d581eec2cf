// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/run_program.h"

#include <QImage>
#include <QTemporaryDir>

namespace activation_explorer::app {
namespace {

TEST(PlotCommandTest, WritesAPngWithoutADisplayInAnyLocale)
{
    const QTemporaryDir folder;
    QImage first;
    for (const char* locale : {"C.UTF-8", "C", "de_DE.UTF-8", "zh_CN.UTF-8"}) {
        const QString name = folder.filePath(QLatin1StringView(locale) + QStringLiteral(".PNG"));
        const Outcome outcome = run({"plot", "relu", "softplus", "leaky_relu", "elu", "-o", name},
                                    {{"LC_ALL", locale}, {"LANG", locale}});
        EXPECT_EQ(outcome.exitCode, 0) << locale;
        EXPECT_EQ(outcome.out, "") << locale;
        EXPECT_EQ(outcome.error, "") << locale;
        const QImage image(name);
        EXPECT_EQ(image.size(), QSize(1600, 900)) << locale;
        if (first.isNull())
            first = image;
        EXPECT_EQ(image, first) << locale << ": the same points and labels";
    }
}

TEST(PlotCommandTest, TakesSizeThemeAndRanges)
{
    const QTemporaryDir folder;
    const QString name = folder.filePath(QStringLiteral("x.png"));
    const Outcome outcome = run({"plot", "elu:alpha=2", "-o", name, "--size", "500x300", "--theme", "dark",
                                 "--x", "-1:1", "--y", "-3:3"});
    EXPECT_EQ(outcome.exitCode, 0) << outcome.error;
    const QImage image(name);
    EXPECT_EQ(image.size(), QSize(500, 300));
    EXPECT_LT(image.pixelColor(499, 299).lightness(), 60);
}

TEST(PlotCommandTest, WritesItsWordsInTheLanguageAskedFor)
{
    const QTemporaryDir folder;
    const auto image = [&folder](const QString& language) {
        const QString name = folder.filePath(language + QStringLiteral(".png"));
        EXPECT_EQ(run({"plot", "relu", "-o", name, "--language", language}).exitCode, 0);
        return QImage(name);
    };
    const QImage english = image(QStringLiteral("en"));
    const QImage chinese = image(QStringLiteral("zh_CN"));
    const QRect titles(100, 40, 1400, 30);
    EXPECT_NE(english.copy(titles), chinese.copy(titles));
    const QRect curves(100, 90, 600, 700);
    EXPECT_EQ(english.copy(curves), chinese.copy(curves));
}

} // namespace
} // namespace activation_explorer::app
