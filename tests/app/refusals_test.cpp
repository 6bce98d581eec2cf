// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/run_program.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

namespace activation_explorer::app {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::StartsWith;

struct Refused {
    QStringList arguments;
    std::vector<std::string> says; ///< what was wrong and what is allowed
};

void PrintTo(const Refused& refused, std::ostream* out)
{
    *out << refused.arguments.join(QLatin1Char(' ')).toStdString();
}

/// A bad request: exit code 2, nothing on standard output, one line on standard error.
class BadRequestTest : public testing::TestWithParam<Refused>
{
};

TEST_P(BadRequestTest, GetsOneClearLine)
{
    const Outcome outcome = run(GetParam().arguments);
    EXPECT_EQ(outcome.exitCode, 2);
    EXPECT_EQ(outcome.out, "");
    EXPECT_THAT(outcome.error, StartsWith("activation-explorer: error: "));
    EXPECT_EQ(std::ranges::count(outcome.error, '\n'), 1) << outcome.error;
    EXPECT_TRUE(outcome.error.ends_with('\n'));
    for (const std::string& part : GetParam().says)
        EXPECT_THAT(outcome.error, HasSubstr(part));
}

INSTANTIATE_TEST_SUITE_P(
    All, BadRequestTest,
    testing::Values(
        Refused{{"dance"}, {"dance"}}, Refused{{"--dance"}, {"--dance"}}, Refused{{"list", "relu"}, {"relu"}},
        Refused{{"table", "nope"}, {"nope", "relu, leaky_relu, prelu"}},
        Refused{{"table", ""}, {"\"\"", "relu"}},
        Refused{{"table", "relu:beta=1"}, {"relu", "no parameters", "beta"}},
        Refused{{"table", "softplus:gamma=1"}, {"gamma", "beta, threshold"}},
        Refused{{"table", "softplus:beta=0"}, {"beta", "greater than 0", "\"0\""}},
        Refused{{"table", "softplus:beta=nan"}, {"beta", "greater than 0", "nan"}},
        Refused{{"table", "elu:alpha=1e999"}, {"alpha", "finite", "1e999"}},
        Refused{{"table", "elu:alpha=0,5"}, {"\"5\"", "parameter=value"}},
        Refused{{"table", "relu", "--x", "5"}, {"--x", "MIN:MAX", "\"5\""}},
        Refused{{"table", "relu", "--x", "3:1"}, {"--x", "MIN < MAX", "3:1"}},
        Refused{{"table", "relu", "--x", "nan:1"}, {"--x", "1e300"}},
        Refused{{"table", "relu", "--points", "1"}, {"--points", "2", "1000000"}},
        Refused{{"table", "relu", "--points", "1.5"}, {"--points", "whole number", "1.5"}},
        Refused{{"table", "relu", "--points", "99999999999"}, {"--points", "1000000"}},
        Refused{{"table", "relu", "--at", "1,,2"}, {"--at", "\"\""}},
        Refused{{"table", "relu", "--at", "1,"}, {"--at", "\"\""}},
        Refused{{"table", "relu", "--at", "inf"}, {"--at", "finite", "inf"}},
        Refused{{"table", "relu", "--at", ""}, {"--at"}},
        Refused{{"table", "relu", "--at", "1", "--x", "0:1"}, {"--at", "--x"}},
        Refused{{"table", "relu", "--at", "1", "--points", "3"}, {"--at", "--points"}},
        Refused{{"table", "relu", "-o", ""}, {"-o", "file"}}, Refused{{"table", "re\nlu"}, {"re lu"}},
        Refused{{"table", "softplus:beta=0,5"}, {"\"5\"", "parameter=value", "point"}},
        Refused{{"table", "softplus:beta=1e999"}, {"finite", "greater than 0", "1e999"}},
        Refused{{"table", "relu", "--format", "xml"}, {"--format", "csv or json", "xml"}},
        Refused{{"facts"}, {"CURVE", "; see activation-explorer facts --help"}},
        Refused{{"sound", "relu"}, {"-o is required", "ending in .wav"}},
        Refused{{"list", "--json=abc"}, {"--json takes no value"}},
        Refused{{"--version=x"}, {"--version takes no value"}},
        Refused{{"--nonsense"}, {"--nonsense", "; see activation-explorer --help"}},
        Refused{{"facts", "relu", "nope"}, {"nope", "relu, leaky_relu, prelu"}}, Refused{{"code"}, {"CURVE"}},
        Refused{{"code", "celu:alpha=0"}, {"alpha", "greater than 0"}},
        Refused{{"code", "relu", "--framework", "caffe"},
                {"--framework", "pytorch, keras, jax, tensorflow or onnx", "caffe"}}));

const QString textForm = QStringLiteral("actx:none");

INSTANTIATE_TEST_SUITE_P(Window, BadRequestTest,
                         testing::Values(Refused{{"lst"},
                                                 {"\"lst\"", "no such file", "no such command",
                                                  "list, table, plot, facts, code and sound"}},
                                         Refused{{""}, {"\"\"", "no such command"}},
                                         Refused{{"plto", "relu", "-o", "x.png"},
                                                 {"\"plto\"", "no such command"}},
                                         Refused{{"nothing", "list"}, {"\"nothing\"", "no such command"}},
                                         Refused{{"lesson.actx", "list"}, {"\"lesson.actx\"", "window"}},
                                         Refused{{"a.actx", "b.actx"}, {"b.actx"}}));

INSTANTIATE_TEST_SUITE_P(
    Sessions, BadRequestTest,
    testing::Values(Refused{{"table"}, {"CURVE", "--session"}},
                    Refused{{"plot", "-o", "x.png"}, {"CURVE", "--session"}},
                    Refused{{"table", "relu", "--session", textForm}, {"--session", "CURVE"}},
                    Refused{{"plot", "relu", "--session", textForm, "-o", "x.png"}, {"--session", "CURVE"}},
                    Refused{{"plot", "--session", textForm, "-o", "x.png"}, {"--session"}},
                    Refused{{"table", "--session", textForm}, {"--session"}},
                    Refused{{"table", "--session", ""}, {"--session", "file", "actx:", "\"\""}},
                    Refused{{"plot", "--session", "", "-o", "x.png"}, {"--session", "file", "actx:"}}));

/// Of `plot relu -o FILE` with these options as well; no file comes of it.
class BadPlotTest : public testing::TestWithParam<Refused>
{
};

TEST_P(BadPlotTest, GetsOneClearLineAndNoFile)
{
    const QTemporaryDir folder;
    const QString name = folder.filePath(QStringLiteral("out.png"));
    const Outcome outcome = run(QStringList{"plot", "relu", "-o", name} + GetParam().arguments);
    EXPECT_EQ(outcome.exitCode, 2);
    EXPECT_EQ(outcome.out, "");
    EXPECT_THAT(outcome.error, StartsWith("activation-explorer: error: "));
    EXPECT_EQ(std::ranges::count(outcome.error, '\n'), 1) << outcome.error;
    for (const std::string& part : GetParam().says)
        EXPECT_THAT(outcome.error, HasSubstr(part));
    EXPECT_TRUE(QDir(folder.path()).isEmpty());
}

INSTANTIATE_TEST_SUITE_P(
    All, BadPlotTest,
    testing::Values(
        Refused{{"nope"}, {"nope", "relu, leaky_relu, prelu"}},
        Refused{{"--reference", "nope"}, {"--reference", "nope", "relu, leaky_relu, prelu"}},
        Refused{{"--x", "-1e10:1"}, {"--x", "-1e+09", "-1e10"}},
        Refused{{"--x", "5"}, {"--x", "MIN:MAX", "\"5\""}},
        Refused{{"--x", "0,5:1"}, {"--x", "MIN:MAX", "0,5:1"}},
        Refused{{"--y", "1:1"}, {"--y", "MIN < MAX", "1:1"}},
        Refused{{"--y", "-1e19:1"}, {"--y", "-1e+18", "-1e19"}},
        Refused{{"--dy", "2:1"}, {"--dy", "MIN < MAX", "2:1"}}, Refused{{"--dy", "nan:1"}, {"--dy", "nan"}},
        Refused{{"--charts", "all"}, {"--charts", "both, function or derivative", "\"all\""}},
        Refused{{"--at", "inf"}, {"--at", "-1e+09 to 1e+09", "inf"}},
        Refused{{"--at", "2e9"}, {"--at", "2e9"}}, Refused{{"--at", "1,2"}, {"--at", "a number", "1,2"}},
        Refused{{"--at", ""}, {"--at", "\"\""}},
        Refused{{"--line-width", "0.5"}, {"--line-width", "1 to 8", "0.5"}},
        Refused{{"--line-width", "nan"}, {"--line-width", "1 to 8", "nan"}},
        Refused{{"--scale", "0.9"}, {"--scale", "1 to 4", "0.9"}},
        Refused{{"--scale", "5"}, {"--scale", "1 to 4", "\"5\""}},
        Refused{{"--scale", "2x"}, {"--scale", "a number", "2x"}},
        Refused{{"--font-scale", "0.4"}, {"--font-scale", "0.5 to 3", "0.4"}},
        Refused{{"--font-scale", "3,0"}, {"--font-scale", "0.5 to 3", "3,0"}},
        Refused{{"--size", "10x10"}, {"--size", "100", "10000", "10x10"}},
        Refused{{"--size", "10001x300"}, {"--size", "10000", "10001x300"}},
        Refused{{"--size", "800"}, {"--size", "WIDTHxHEIGHT"}},
        Refused{{"--size", "800.5x600"}, {"--size", "800.5x600"}},
        Refused{{"--size", "800X600"}, {"--size", "1600x900"}},
        Refused{{"--size", "infxinf"}, {"--size", "infxinf"}},
        Refused{{"--size", "nanx300"}, {"--size", "nanx300"}},
        Refused{{"--size", "-800x600"}, {"--size", "-800x600"}},
        Refused{{"--size", "16cmx9"}, {"--size", "16cmx9cm", "6.5inx4in", "\"16cmx9\""}},
        Refused{{"--size", "16cmx4in"}, {"--size", "centimetres", "inches", "16cmx4in"}},
        Refused{{"--size", "16,5cmx9cm"}, {"--size", "16,5cmx9cm"}},
        Refused{{"--size", "2.6cmx9cm"}, {"--size", "100", "2.6cmx9cm"}},
        Refused{{"--size", "16mmx9mm"}, {"--size", "16mmx9mm"}}, Refused{{"--size", ""}, {"--size", "\"\""}},
        Refused{{"--theme", "pink"}, {"--theme", "light, dark or contrast", "pink"}},
        Refused{{"--language", "fr"}, {"--language", "en or zh_CN", "fr"}},
        Refused{{"--title", "two\nlines"}, {"--title", "one line"}}, Refused{{"--title"}, {"--title"}},
        Refused{{"--formulas"}, {"--formulas"}}, Refused{{"--legend=maybe"}, {"--legend takes no value"}},
        Refused{{"--no-markers=99999999999999999999"}, {"--no-markers takes no value"}},
        Refused{{"--theme"}, {"--theme needs a value: THEME", "light, dark or contrast"}},
        Refused{{"--x", "0:1", "--x", "0:2"}, {"--x is given 2 times", "once"}}));

TEST(PlotRefusalTest, OnlyFilesOfFormatsThatThereAreCanBeWritten)
{
    for (const char* name : {"x.bmp", "x", "", "png", "x.png.gz"}) {
        const Outcome outcome = run({"plot", "relu", "-o", name});
        EXPECT_EQ(outcome.exitCode, 2);
        EXPECT_THAT(outcome.error, AllOf(HasSubstr("-o"), HasSubstr(".png, .svg or .pdf"),
                                         HasSubstr('"' + std::string(name) + '"')));
    }
    EXPECT_THAT(run({"plot", "relu"}).error, HasSubstr("-o"));
}

TEST(PlotRefusalTest, NothingThatLosesAPartForWantOfRoom)
{
    const QTemporaryDir folder;
    const QString name = folder.filePath(QStringLiteral("x.svg"));
    const QStringList arguments{"plot",   "relu",    "elu",          "-o", name,         "--table",
                                "--size", "300x180", "--font-scale", "2",  "--language", "zh_CN"};
    const Outcome outcome = run(arguments);
    EXPECT_EQ(outcome.exitCode, 2);
    EXPECT_EQ(outcome.error,
              "activation-explorer: error: the table has no room for all curves: make the picture "
              "larger or its texts smaller, or leave it out\n");
    EXPECT_FALSE(QFile::exists(name));
}

TEST(PlotRefusalTest, NoMoreCurvesThanASessionHas)
{
    QStringList arguments{"plot", "-o", "/no/such/folder/x.svg"};
    for (int i = 0; i < 200; ++i)
        arguments << QStringLiteral("relu");
    EXPECT_EQ(run(arguments + QStringList{"--size", "100x100", "--no-legend"}).exitCode, 1)
        << "200 are not too many";
    for (const QStringList& more : {QStringList{"relu"}, QStringList{"--reference", "relu"}}) {
        const Outcome outcome = run(arguments + more);
        EXPECT_EQ(outcome.exitCode, 2);
        EXPECT_THAT(outcome.error, AllOf(HasSubstr("200"), HasSubstr("201")));
    }
}

TEST(FailureTest, AFileThatCannotBeWrittenIsNamed)
{
    for (const QStringList& command : {QStringList{"table", "relu"}, QStringList{"plot", "relu"}}) {
        const Outcome outcome = run(command + QStringList{"-o", "/no/such/folder/x.png"});
        EXPECT_EQ(outcome.exitCode, 1);
        EXPECT_EQ(outcome.out, "");
        EXPECT_THAT(outcome.error,
                    AllOf(StartsWith("activation-explorer: error: "), HasSubstr("/no/such/folder/x.png")));
        EXPECT_EQ(std::ranges::count(outcome.error, '\n'), 1) << outcome.error;
    }
}

TEST(FailureTest, AFullDeviceOnStandardOutputIsReported)
{
    QProcess process;
    process.setStandardOutputFile(QStringLiteral("/dev/full"));
    process.start(QStringLiteral(PROGRAM), {"table", "relu"});
    ASSERT_TRUE(process.waitForFinished());
    EXPECT_EQ(process.exitCode(), 1);
    EXPECT_THAT(process.readAllStandardError().toStdString(), HasSubstr("cannot write to standard output"));
}

TEST(FailureTest, AFullDiskIsReportedInOneLineWithItsReason)
{
    for (const QStringList& command : {QStringList{"table", "relu"}, QStringList{"plot", "relu"}}) {
        const QTemporaryDir folder;
        const QString link = folder.filePath(QStringLiteral("x.png"));
        ASSERT_TRUE(QFile::link(QStringLiteral("/dev/full"), link));
        const Outcome outcome = run(command + QStringList{"-o", link});
        EXPECT_EQ(outcome.exitCode, 1);
        EXPECT_THAT(outcome.error, AllOf(HasSubstr(link.toStdString()), HasSubstr("No space left")));
        EXPECT_EQ(std::ranges::count(outcome.error, '\n'), 1) << outcome.error;
        EXPECT_TRUE(QFileInfo(link).isSymLink());
        EXPECT_FALSE(QFileInfo(QStringLiteral("/dev/full")).isFile())
            << "a device is written to, not replaced";
    }
}

TEST(FailureTest, TheWindowWithoutADisplaySaysSoAndHowToPlot)
{
    for (const QMap<QString, QString>& environment :
         {QMap<QString, QString>{}, QMap<QString, QString>{{"DISPLAY", ":9876"}}}) {
        const Outcome outcome = run({}, environment);
        EXPECT_EQ(outcome.exitCode, 1);
        EXPECT_EQ(std::ranges::count(outcome.error, '\n'), 1) << outcome.error;
        EXPECT_THAT(outcome.error, AllOf(HasSubstr("display"), HasSubstr("activation-explorer plot")));
    }
}

} // namespace
} // namespace activation_explorer::app
