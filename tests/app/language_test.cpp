// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/pictures.h"

#include <QRegularExpression>

namespace activation_explorer::app {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::StartsWith;

using Environment = QMap<QString, QString>;
const Environment chinese{{"LC_ALL", "zh_CN.UTF-8"}};
const Environment english{{"LC_ALL", "C"}};

bool isWide(QChar c)
{
    return c.script() == QChar::Script_Han || QStringLiteral("，。：；、（）").contains(c);
}

bool hasHan(const QString& text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.script() == QChar::Script_Han; });
}

/// Three words on end, other than of a command that can be typed.
bool hasEnglishSentence(QString text)
{
    text.remove(QRegularExpression(QStringLiteral("activation-explorer .*")));
    return text.contains(QRegularExpression(QStringLiteral("[A-Za-z]+ [a-z]+ [a-z]+")));
}

TEST(LanguageTest, IsThatOfTheSystemsMessages)
{
    const QList<Environment> chineseOnes{
        {{"LC_ALL", "zh_CN.UTF-8"}},
        {{"LC_MESSAGES", "zh_CN.UTF-8"}, {"LANG", "en_US.UTF-8"}},
        {{"LANG", "zh_CN.UTF-8"}},
        {{"LANG", "zh_CN.GB18030"}},
        {{"LANG", "zh_CN"}},
        {{"LANG", "zh_Hans"}},
        {{"LANG", "zh"}},
        {{"LANG", "en_US.UTF-8"}, {"LANGUAGE", "zh_CN"}},
        {{"LANG", "en_US.UTF-8"}, {"LANGUAGE", "de:zh_CN:en"}},
        {{"LANG", "C.UTF-8"}, {"LANGUAGE", "zh_CN"}},
    };
    for (const Environment& each : chineseOnes) {
        const Outcome outcome = run({"--help"}, each);
        EXPECT_EQ(outcome.exitCode, 0);
        EXPECT_EQ(outcome.error, "");
        EXPECT_THAT(outcome.out, HasSubstr("用法：activation-explorer [选项] [FILE] [命令]"))
            << testing::PrintToString(each.toStdMap());
    }
    const QList<Environment> englishOnes{
        {},
        {{"LC_ALL", "C"}, {"LANG", "zh_CN.UTF-8"}, {"LANGUAGE", "zh_CN"}},
        {{"LC_ALL", "POSIX"}, {"LANGUAGE", "zh_CN"}},
        {{"LANG", ""}, {"LANGUAGE", "zh_CN"}},
        {{"LC_ALL", "en_US.UTF-8"}, {"LC_MESSAGES", "zh_CN.UTF-8"}},
        {{"LC_MESSAGES", "en_US.UTF-8"}, {"LANG", "zh_CN.UTF-8"}},
        {{"LANG", "zh_CN.UTF-8"}, {"LANGUAGE", "en"}},
        {{"LANG", "zh_CN.UTF-8"}, {"LANGUAGE", "en_GB:zh_CN"}},
        {{"LANG", "zh_TW.UTF-8"}},
        {{"LANG", "de_DE.UTF-8"}},
    };
    for (const Environment& each : englishOnes)
        EXPECT_THAT(run({"--help"}, each).out,
                    HasSubstr("Usage: activation-explorer [OPTIONS] [FILE] [SUBCOMMAND]"))
            << testing::PrintToString(each.toStdMap());
}

/// The help of the program, for "", and of its commands.
class HelpTest : public testing::TestWithParam<const char*>
{
protected:
    /// Without the lines that show what can be typed.
    static QStringList linesOf(const Environment& environment)
    {
        QStringList arguments{"--help"};
        if (*GetParam() != '\0')
            arguments.prepend(QLatin1StringView(GetParam()));
        const Outcome outcome = run(arguments, environment);
        EXPECT_EQ(outcome.exitCode, 0);
        EXPECT_EQ(outcome.error, "");
        QStringList lines = QString::fromStdString(outcome.out).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        lines.removeIf(
            [](const QString& line) { return line.startsWith(QStringLiteral("  activation-explorer ")); });
        return lines;
    }
};

TEST_P(HelpTest, IsAlignedAndAtMostAHundredColumnsWide)
{
    constexpr qsizetype column = 32;
    for (const Environment& environment : {english, chinese})
        for (const QString& line : linesOf(environment)) {
            QString columns; // a wide character stands in two
            for (const QChar c : line)
                columns += isWide(c) ? QString(2, c) : QString(c);
            EXPECT_LE(columns.size(), 100) << line.toStdString();
            EXPECT_FALSE(line.endsWith(QLatin1Char(' '))) << line.toStdString();
            if (!line.startsWith(QLatin1Char(' ')))
                continue;
            ASSERT_GT(columns.size(), column) << line.toStdString();
            EXPECT_EQ(columns[column - 1], QLatin1Char(' ')) << line.toStdString();
            EXPECT_NE(columns[column], QLatin1Char(' ')) << line.toStdString();
        }
}

TEST_P(HelpTest, IsChineseThroughoutInAChineseLocale)
{
    QStringList whole; // with their further lines
    for (const QString& line : linesOf(chinese)) {
        if (line.startsWith(QString(32, QLatin1Char(' '))))
            whole.last() += line.trimmed();
        else
            whole << line;
    }
    EXPECT_GE(whole.size(), 4);
    for (const QString& line : whole) {
        EXPECT_TRUE(hasHan(line)) << line.toStdString();
        EXPECT_FALSE(hasEnglishSentence(line)) << line.toStdString();
    }
    for (const QString& line : linesOf(english))
        EXPECT_FALSE(hasHan(line)) << line.toStdString();
}

INSTANTIATE_TEST_SUITE_P(All, HelpTest,
                         testing::Values("", "list", "table", "plot", "facts", "code", "sound"));

struct RefusedLanguage {
    QStringList arguments;
    const char* chinese; ///< what it says, or a part of it
    int exitCode = 2;
};

void PrintTo(const RefusedLanguage& refused, std::ostream* out)
{
    *out << refused.arguments.join(QLatin1Char(' ')).toStdString();
}

class ErrorLanguageTest : public testing::TestWithParam<RefusedLanguage>
{
};

TEST_P(ErrorLanguageTest, IsTheSystemsAndAllElseStays)
{
    const RefusedLanguage& refused = GetParam();
    const Outcome inEnglish = run(refused.arguments, english);
    const Outcome inChinese = run(refused.arguments, chinese);
    for (const Outcome& outcome : {inEnglish, inChinese}) {
        EXPECT_EQ(outcome.exitCode, refused.exitCode);
        EXPECT_EQ(outcome.out, "");
        EXPECT_THAT(outcome.error, StartsWith("activation-explorer: error: "));
        EXPECT_EQ(std::ranges::count(outcome.error, '\n'), 1) << outcome.error;
    }
    EXPECT_FALSE(hasHan(QString::fromStdString(inEnglish.error))) << inEnglish.error;
    EXPECT_THAT(inChinese.error, HasSubstr(refused.chinese));
    EXPECT_FALSE(hasEnglishSentence(QString::fromStdString(inChinese.error).mid(28))) << inChinese.error;
}

INSTANTIATE_TEST_SUITE_P(
    Arguments, ErrorLanguageTest,
    testing::Values(
        RefusedLanguage{{"dance"}, "无法读取“dance”：没有这个文件，也没有这个命令"},
        RefusedLanguage{{"--dance"}, "未知的选项：--dance；用法见 activation-explorer --help"},
        RefusedLanguage{{"a.actx", "b.actx", "c.actx"}, "多余的参数或未知的选项：b.actx c.actx"},
        RefusedLanguage{{"list", "table"}, "table；用法见 activation-explorer list --help"},
        RefusedLanguage{{"a.actx", "list"}, "命令不会打开窗口，因此不能同时给出“a.actx”"},
        RefusedLanguage{{"plot", "relu"}, "缺少 -o（要写入的文件，以 .png、.svg 或 .pdf 结尾）"},
        RefusedLanguage{{"facts"}, "缺少 CURVE（一条曲线"},
        RefusedLanguage{{"table", "relu", "--x"}, "--x 缺少值：MIN:MAX（x 的范围"},
        RefusedLanguage{{"table", "relu", "--x", "0:1", "--x", "0:2"}, "--x 出现了 2 次，只能给出一次"},
        RefusedLanguage{{"table", "relu", "--at", "1", "--x", "0:1"}, "--x 不能与 --at 同时使用"},
        RefusedLanguage{{"list", "--json=abc"}, "--json 不带值"},
        RefusedLanguage{{"plot", "relu", "-o", "x.png", "--no-legend=maybe"}, "--no-legend 不带值"},
        RefusedLanguage{{"--version=x"}, "--version 不带值"}));

INSTANTIATE_TEST_SUITE_P(
    Values, ErrorLanguageTest,
    testing::Values(
        RefusedLanguage{{"table"}, "table 需要 CURVE"}, RefusedLanguage{{"table", "nope"}, "未知函数“nope”"},
        RefusedLanguage{{"table", "softplus:beta=0"}, "softplus 的 beta 必须是大于 0 的有限数"},
        RefusedLanguage{{"table", "relu", "--x", "5"}, "--x 必须写成 MIN:MAX"},
        RefusedLanguage{{"table", "relu", "--points", "1"}, "--points 必须是 2 到 1000000 之间的整数"},
        RefusedLanguage{{"table", "relu", "--at", "1,,2"}, "--at 必须是用英文逗号分隔的有限数"},
        RefusedLanguage{{"table", "relu", "--format", "xml"}, "--format 必须是 csv 或 json，不能是“xml”"},
        RefusedLanguage{{"code", "relu", "--framework", "caffe"},
                        "必须是 pytorch、keras、jax、tensorflow 或 onnx，不能是“caffe”"},
        RefusedLanguage{{"plot", "relu", "-o", "x.bmp"}, "-o 必须给出以 .png、.svg 或 .pdf 结尾的文件名"},
        RefusedLanguage{{"plot", "relu", "-o", "x.png", "--x", "5"}, "两者都在 -1e+09 到 1e+09 之间"},
        RefusedLanguage{{"plot", "relu", "-o", "x.png", "--at", "inf"}, "之间的数，不能是“inf”"},
        RefusedLanguage{{"plot", "relu", "-o", "x.png", "--size", "8"}, "--size 必须写成“宽x高”"},
        RefusedLanguage{{"plot", "relu", "-o", "x.png", "--reference", "no"}, "--reference：未知函数“no”"},
        RefusedLanguage{{"sound", "relu", "-o", "x.mp3"}, "-o 必须给出以 .wav 结尾的文件名"},
        RefusedLanguage{{"table", "--session", "actx:none"}, "--session：文本中没有会话"},
        RefusedLanguage{{"plot", "relu", "elu", "-o", "x.svg", "--table", "--size", "300x180", "--font-scale",
                         "2", "--language", "en"},
                        "数值表放不下所有曲线"}));

INSTANTIATE_TEST_SUITE_P(
    Files, ErrorLanguageTest,
    testing::Values(RefusedLanguage{{"table", "--session", "/no/such.actx"}, "无法读取“/no/such.actx”", 1},
                    RefusedLanguage{{"table", "--session", "/"}, "它是文件夹", 1},
                    RefusedLanguage{{"/no/such.actx"}, "无法读取“/no/such.actx”", 1},
                    RefusedLanguage{{"table", "relu", "-o", "/no/such/x.csv"}, "无法写入“/no/such/x.csv”", 1},
                    RefusedLanguage{{"plot", "relu", "-o", "/no/such/x.svg"}, "无法写入“/no/such/x.svg”", 1},
                    RefusedLanguage{{"table", "relu", "-o", "/dev/full"}, "无法写入“/dev/full”", 1},
                    RefusedLanguage{{}, "没有可用的显示环境，无法打开窗口", 1}));

TEST(LanguageTest, DoesNotChangeWhatProgramsRead)
{
    for (const QStringList& arguments : {QStringList{"list"},
                                         {"list", "--json"},
                                         {"table", "softplus", "elu:alpha=2", "--points", "7"},
                                         {"table", "gelu", "relu", "--format", "json", "--at", "-1,0.5"},
                                         {"facts", "softplus", "sine", "threshold"},
                                         {"facts", "softplus", "sine", "--json"},
                                         {"code", "leaky_relu"},
                                         {"--version"}})
        EXPECT_EQ(run(arguments, chinese).out, run(arguments, english).out)
            << arguments.join(QLatin1Char(' ')).toStdString();
}

TEST(LanguageTest, OfAPictureIsThatOfItsOption)
{
    Drawn drawn;
    for (const char* language : {"en", "zh_CN"}) {
        const QStringList arguments{"relu", "elu", "--table", "--title", "激活函数", "--language", language};
        for (const char* ending : {".svg", ".png"})
            EXPECT_EQ(drawn.bytes(arguments, ending, chinese), drawn.bytes(arguments, ending, english))
                << language;
    }
    EXPECT_EQ(drawn.bytes({"relu", "--table"}, ".svg", chinese),
              drawn.bytes({"relu", "--table", "--language", "en"}, ".svg", english));
}

} // namespace
} // namespace activation_explorer::app
