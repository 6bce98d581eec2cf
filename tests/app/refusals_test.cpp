// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/run_program.h"

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
        Refused{{"table"}, {"CURVE"}}, Refused{{"table", "nope"}, {"nope", "relu, leaky_relu, prelu"}},
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
        Refused{{"facts"}, {"CURVE"}},
        Refused{{"facts", "relu", "nope"}, {"nope", "relu, leaky_relu, prelu"}}, Refused{{"code"}, {"CURVE"}},
        Refused{{"code", "celu:alpha=0"}, {"alpha", "greater than 0"}},
        Refused{{"code", "relu", "--framework", "caffe"},
                {"--framework", "pytorch, keras, jax, tensorflow or onnx", "caffe"}},
        Refused{{"plot", "relu"}, {"-o"}}, Refused{{"plot", "relu", "-o", "x.bmp"}, {"-o", ".png", "x.bmp"}},
        Refused{{"plot", "relu", "-o", ""}, {"-o", ".png"}},
        Refused{{"plot", "relu", "-o", "x.png", "--size", "10x10"}, {"--size", "200", "10000", "10x10"}},
        Refused{{"plot", "relu", "-o", "x.png", "--size", "800"}, {"--size", "WIDTHxHEIGHT"}},
        Refused{{"plot", "relu", "-o", "x.png", "--theme", "pink"},
                {"--theme", "light, dark or contrast", "pink"}},
        Refused{{"plot", "relu", "-o", "x.png", "--language", "fr"}, {"--language", "en or zh_CN", "fr"}},
        Refused{{"plot", "relu", "-o", "x.png", "--x", "-1e10:1"}, {"--x", "-1e+09", "-1e10"}},
        Refused{{"plot", "relu", "-o", "x.png", "--y", "1:1"}, {"--y", "MIN < MAX"}}));

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

TEST(FailureTest, NothingIsWrittenOnABadRequest)
{
    const QTemporaryDir folder;
    const QString name = folder.filePath(QStringLiteral("out.png"));
    EXPECT_EQ(run({"plot", "relu", "-o", name, "--theme", "pink"}).exitCode, 2);
    EXPECT_FALSE(QFile::exists(name));
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
