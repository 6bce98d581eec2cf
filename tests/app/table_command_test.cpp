// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/run_program.h"

#include <cmath>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

namespace activation_explorer::app {
namespace {

QStringList rows(const std::string& csv)
{
    return QString::fromStdString(csv).split('\n', Qt::SkipEmptyParts);
}

void expectClose(const QString& text, const QString& expected, const QString& row)
{
    const double a = text.toDouble();
    const double b = expected.toDouble();
    EXPECT_LE(std::abs(a - b), 1e-12 * std::max(1.0, std::abs(b))) << row.toStdString();
}

TEST(TableCommandTest, ItsDefaultsAreTheArticlesFigures)
{
    for (const char* figure :
         {"relu", "softplus:beta=1", "softplus:beta=0.1", "leaky_relu:negative_slope=0.01",
          "leaky_relu:negative_slope=1", "elu:alpha=1", "elu:alpha=10"}) {
        QString name = QLatin1StringView(figure);
        name.replace(':', '_');
        QFile reference(QStringLiteral(PYTORCH_DIR "/%1.csv").arg(name));
        ASSERT_TRUE(reference.open(QFile::ReadOnly)) << name.toStdString();
        const QStringList expected = rows(reference.readAll().toStdString());

        const Outcome outcome = run({"table", figure});
        ASSERT_EQ(outcome.exitCode, 0);
        EXPECT_EQ(outcome.error, "");
        const QStringList lines = rows(outcome.out);
        ASSERT_EQ(lines.size(), 1001);
        EXPECT_EQ(lines[0], "curve,x,value,derivative");
        for (int i = 1; i <= 1000; ++i) {
            const QStringList cells = lines[i].split(',');
            const QStringList pytorch = expected[i].split(',');
            ASSERT_EQ(cells.size(), 4);
            EXPECT_NEAR(cells[1].toDouble(), pytorch[0].toDouble(), 1e-14); // torch.linspace's own rounding
            expectClose(cells[2], pytorch[1], lines[i]);
            expectClose(cells[3], pytorch[2], lines[i]);
        }
    }
}

TEST(TableCommandTest, AtGivesTheXInTheirOrderForEachCurve)
{
    EXPECT_EQ(run({"table", "relu", "LeakyReLU:negative_slope=0.5", "--at", "-20,3,0,-0.5"}).out,
              "curve,x,value,derivative\n"
              "relu,-20,0,0\nrelu,3,3,1\nrelu,0,0,0\nrelu,-0.5,0,0\n"
              "leaky_relu:negative_slope=0.5,-20,-10,0.5\nleaky_relu:negative_slope=0.5,3,3,1\n"
              "leaky_relu:negative_slope=0.5,0,0,0.5\nleaky_relu:negative_slope=0.5,-0.5,-0.25,0.5\n");
    EXPECT_EQ(run({"table", "relu", "--at=-1"}).out, "curve,x,value,derivative\nrelu,-1,0,0\n");
}

TEST(TableCommandTest, ACurveWithACommaIsQuoted)
{
    const Outcome outcome = run({"table", "softplus:beta=2,threshold=1", "--at", "10"});
    EXPECT_EQ(outcome.out, "curve,x,value,derivative\n\"softplus:beta=2,threshold=1\",10,10,1\n");
}

TEST(TableCommandTest, RangeAndPointsAreEvenlySpaced)
{
    EXPECT_EQ(run({"table", "relu", "--x", "-1:1", "--points", "3"}).out,
              "curve,x,value,derivative\nrelu,-1,0,0\nrelu,0,0,0\nrelu,1,1,1\n");
}

TEST(TableCommandTest, JsonHasTheSameRows)
{
    const Outcome outcome = run({"table", "relu6", "sigmoid", "--at", "0,7", "--format", "json"});
    const QJsonArray all = QJsonDocument::fromJson(QByteArray::fromStdString(outcome.out)).array();
    ASSERT_EQ(all.size(), 4);
    EXPECT_EQ(all[1].toObject(),
              (QJsonObject{{"curve", "relu6"}, {"x", 7}, {"value", 6}, {"derivative", 0}}));
    EXPECT_EQ(all[2].toObject(),
              (QJsonObject{{"curve", "sigmoid"}, {"x", 0}, {"value", 0.5}, {"derivative", 0.25}}));
}

TEST(TableCommandTest, IsTheSameInEveryLocale)
{
    const QStringList arguments{"table", "softplus:beta=0.5", "--at", "-0.5,1e-7"};
    const Outcome plain = run(arguments);
    for (const char* locale : {"C", "de_DE.UTF-8", "zh_CN.UTF-8", "POSIX", "nonsense"}) {
        const Outcome outcome = run(arguments, {{"LC_ALL", locale}, {"LANG", locale}});
        EXPECT_EQ(outcome.out, plain.out) << locale;
        EXPECT_EQ(outcome.error, "") << locale;
        EXPECT_EQ(outcome.exitCode, 0) << locale;
    }
}

TEST(TableCommandTest, WritesIntoAPipeThatIsNamedAsAFile)
{
    EXPECT_EQ(run({"table", "relu", "--at", "1", "-o", "/dev/stdout"}).out,
              "curve,x,value,derivative\nrelu,1,1,1\n");
}

TEST(TableCommandTest, AFileThatStandardOutputIsAppendedToIsWrittenOnAndNotReplaced)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("all.csv")));
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    file.write("before\n");
    file.flush();
    QProcess process;
    process.setStandardOutputFile(file.fileName(), QIODevice::Append);
    process.start(QStringLiteral(PROGRAM), {"table", "relu", "--at", "1", "-o", "/dev/stdout"});
    ASSERT_TRUE(process.waitForFinished());
    EXPECT_EQ(process.readAllStandardError().toStdString(), "");
    file.seek(0);
    EXPECT_EQ(file.readAll(), "before\ncurve,x,value,derivative\nrelu,1,1,1\n");
}

TEST(TableCommandTest, WritesAFileWholeOrNotAtAll)
{
    const QTemporaryDir folder;
    const QString name = folder.filePath(QStringLiteral("with space, 中文.csv"));
    const Outcome outcome = run({"table", "relu", "--at", "1", "-o", name});
    EXPECT_EQ(outcome.exitCode, 0);
    EXPECT_EQ(outcome.out, "");
    QFile file(name);
    ASSERT_TRUE(file.open(QFile::ReadOnly));
    EXPECT_EQ(file.readAll(), "curve,x,value,derivative\nrelu,1,1,1\n");
    EXPECT_EQ(run({"table", "nope", "-o", name}).exitCode, 2);
    file.seek(0);
    EXPECT_EQ(file.readAll(), "curve,x,value,derivative\nrelu,1,1,1\n");
}

} // namespace
} // namespace activation_explorer::app
