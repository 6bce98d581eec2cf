// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/pictures.h"

namespace activation_explorer::app {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

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

TEST(PlotCommandTest, OneCurveIsAloneAndSeveralAreCompared)
{
    Drawn drawn;
    EXPECT_THAT(drawn.texts({"softplus"}), AllOf(HasSubstr("SoftPlus"), Not(HasSubstr("ELU"))));
    EXPECT_THAT(drawn.texts({"softplus", "elu"}), AllOf(HasSubstr("SoftPlus"), HasSubstr("ELU")));
}

TEST(PlotCommandTest, DrawsDifferencesFromAReference)
{
    Drawn drawn;
    // SoftPlus(0) − ReLU(0) = ln 2, −ReLU(0) = 0
    EXPECT_THAT(drawn.texts({"softplus", "--reference", "relu", "--table"}),
                AllOf(HasSubstr("ReLU"), HasSubstr("0.69314718")));
    EXPECT_NE(drawn.png({"softplus"}), drawn.png({"softplus", "--reference", "relu"}));
    EXPECT_EQ(drawn.png({"softplus", "--reference", "relu"}), drawn.png({"SoftPlus", "--reference", "ReLU"}))
        << "by their other names";
}

TEST(PlotCommandTest, ShowsTheRangesAskedFor)
{
    Drawn drawn;
    const std::string usual = drawn.texts({"tanh"});
    EXPECT_THAT(usual, AllOf(HasSubstr("−20\n"), HasSubstr("20\n"), Not(HasSubstr("400"))));
    EXPECT_THAT(drawn.texts({"tanh", "--x", "200:600"}), AllOf(HasSubstr("400\n"), Not(HasSubstr("−20\n"))));
    EXPECT_THAT(drawn.texts({"tanh", "--y", "300:500"}), AllOf(HasSubstr("400\n"), HasSubstr("−20\n")));
    EXPECT_THAT(drawn.texts({"tanh", "--dy", "300:500"}), AllOf(HasSubstr("400\n"), HasSubstr("−20\n")));
    EXPECT_THAT(drawn.texts({"tanh", "--charts", "function", "--y", "300:500"}), HasSubstr("400\n"));
    EXPECT_THAT(drawn.texts({"tanh", "--charts", "function", "--dy", "300:500"}), Not(HasSubstr("400\n")));
    EXPECT_THAT(drawn.texts({"tanh", "--charts", "derivative", "--y", "300:500"}), Not(HasSubstr("400\n")));
}

TEST(PlotCommandTest, DrawsBothChartsOrOneOfThem)
{
    Drawn drawn;
    const auto function = HasSubstr("Function");
    const auto derivative = HasSubstr("Derivative");
    EXPECT_THAT(drawn.texts({"relu"}), AllOf(function, derivative));
    EXPECT_THAT(drawn.texts({"relu", "--charts", "both"}), AllOf(function, derivative));
    EXPECT_THAT(drawn.texts({"relu", "--charts", "function"}), AllOf(function, Not(derivative)));
    EXPECT_THAT(drawn.texts({"relu", "--charts", "derivative"}), AllOf(Not(function), derivative));
}

TEST(PlotCommandTest, PinsTheProbe)
{
    Drawn drawn;
    const QImage plain = drawn.png({"elu"});
    const QImage pinned = drawn.png({"elu", "--at", "5"});
    EXPECT_NE(pinned, plain);
    EXPECT_NE(pinned, drawn.png({"elu", "--at", "6"}));
    // σ′(ln 2) = 2/9
    EXPECT_THAT(drawn.texts({"sigmoid", "--at", "0.6931471805599453"}), HasSubstr("0.222"));
}

TEST(PlotCommandTest, AProbeOutsideTheRangeOfXIsInTheTableAlone)
{
    Drawn drawn;
    EXPECT_EQ(drawn.png({"elu", "--at", "300"}), drawn.png({"elu"}));
    EXPECT_THAT(drawn.texts({"elu", "--at", "300", "--table"}), HasSubstr("300"));
}

TEST(PlotCommandTest, TheTableSaysTheValuesAtTheProbeOrAt0)
{
    Drawn drawn;
    EXPECT_THAT(drawn.texts({"softplus"}), Not(HasSubstr("0.69314")));
    EXPECT_THAT(drawn.texts({"softplus", "--table"}), HasSubstr("0.69314"));                  // ln 2
    EXPECT_THAT(drawn.texts({"softplus", "--table", "--at", "1"}), HasSubstr("1.313261687")); // ln(1 + e)
}

TEST(PlotCommandTest, NamesAtTheEndsAndTheLegendAreChoices)
{
    Drawn drawn;
    const auto count = [&drawn](const QStringList& options) {
        const std::string texts = drawn.texts(QStringList{"relu", "elu"} + options);
        return QString::fromStdString(texts).count(QStringLiteral("ReLU\n"));
    };
    EXPECT_EQ(count({"--no-legend"}), 0);
    EXPECT_GT(count({"--no-legend", "--end-labels"}), 0);
    EXPECT_GT(count({}), 0);
    EXPECT_EQ(count({}), count({"--legend"}));
    EXPECT_GT(count({"--end-labels"}), count({}));
    EXPECT_EQ(count({"--no-end-labels"}), count({}));
}

TEST(PlotCommandTest, MarkersLinesAndFontsAreAsAskedFor)
{
    Drawn drawn;
    const QStringList curves{"relu", "elu", "--size", "800x450"};
    const QImage plain = drawn.png(curves);
    EXPECT_NE(drawn.png(curves + QStringList{"--markers"}), plain);
    EXPECT_EQ(drawn.png(curves + QStringList{"--no-markers"}), plain);
    EXPECT_NE(drawn.png(curves + QStringList{"--line-width", "6"}), plain);
    EXPECT_EQ(drawn.png(curves + QStringList{"--line-width", "2.5"}), plain);
    EXPECT_NE(drawn.png(curves + QStringList{"--font-scale", "1.5"}), plain);
    EXPECT_EQ(drawn.png(curves + QStringList{"--font-scale", "1"}), plain);
    EXPECT_NE(drawn.png(curves + QStringList{"--formula"}), plain);
}

TEST(PlotCommandTest, HasATitleIfGiven)
{
    Drawn drawn;
    EXPECT_THAT(drawn.texts({"relu", "--title", "f & f′, first"}), HasSubstr("f & f′, first\n"));
    EXPECT_THAT(drawn.texts({"relu", "--title", "第一课"}), HasSubstr("第一课\n"));
    EXPECT_EQ(drawn.png({"relu", "--title", ""}), drawn.png({"relu"}));
}

TEST(PlotCommandTest, TakesSizeAndTheme)
{
    Drawn drawn;
    const QImage image = drawn.png({"elu:alpha=2", "--size", "500x300", "--theme", "dark"});
    EXPECT_EQ(image.size(), QSize(500, 300));
    EXPECT_LT(image.pixelColor(499, 299).lightness(), 60);
    EXPECT_GT(drawn.png({"elu", "--theme", "light"}).pixelColor(1599, 899).lightness(), 200);
    EXPECT_EQ(drawn.png({"elu", "--theme", "contrast"}).pixelColor(1599, 899), QColor(Qt::black));
}

TEST(PlotCommandTest, WritesItsWordsInTheLanguageAskedFor)
{
    Drawn drawn;
    EXPECT_THAT(drawn.texts({"relu", "--language", "en"}),
                AllOf(HasSubstr("Function"), Not(HasSubstr("函数"))));
    EXPECT_THAT(drawn.texts({"relu", "--language", "zh_CN"}),
                AllOf(HasSubstr("函数"), Not(HasSubstr("Function"))));
}

TEST(PlotCommandTest, ItsHelpNamesEveryOptionOnce)
{
    const std::string help = run({"plot", "--help"}).out;
    for (const char* option : {"--session FILE|TEXT",
                               "-o FILE",
                               "--x MIN:MAX",
                               "--y MIN:MAX",
                               "--dy MIN:MAX",
                               "--charts CHARTS",
                               "--reference CURVE",
                               "--size WxH",
                               "--scale S",
                               "--theme THEME",
                               "--language LANGUAGE",
                               "--font-scale S",
                               "--title TEXT",
                               "--legend, --no-legend ",
                               "--formula",
                               "--table",
                               "--transparent",
                               "--end-labels, --no-end-labels ",
                               "--markers, --no-markers ",
                               "--line-width W",
                               "--at X"})
        EXPECT_EQ(QString::fromStdString(help).count(QStringLiteral("\n  ") + QLatin1StringView(option)), 1)
            << option;
    EXPECT_THAT(help, AllOf(HasSubstr("Examples:"), Not(HasSubstr("{false}")), Not(HasSubstr("\n\n\n"))));
}

} // namespace
} // namespace activation_explorer::app
