// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/lesson_text.h"

#include "tests/ui/lessons/some_lesson.h"

#include <numbers>
#include <QLocale>
#include <QTextDocument>

namespace activation_explorer::ui {
namespace {

TEST(LessonTextTest, EmptyLinesPartParagraphs)
{
    EXPECT_EQ(htmlOf("one\ntwo\n\n \nthree"), "<p>one two</p><p>three</p>");
    EXPECT_EQ(plainTextOf("one\n\ntwo"), "one\ntwo");
}

TEST(LessonTextTest, HasBoldItalicAndCode)
{
    EXPECT_EQ(htmlOf("a **b** c"), "<p>a <b>b</b> c</p>");
    EXPECT_EQ(htmlOf("a *b* c"), "<p>a <i>b</i> c</p>");
    EXPECT_EQ(htmlOf("**a *b* c**"), "<p><b>a <i>b</i> c</b></p>");
    EXPECT_EQ(htmlOf("*a **b** c*"), "<p><i>a <b>b</b> c</i></p>");
    EXPECT_EQ(htmlOf("`torch.relu(a*b*c)`"), "<p><code>torch.relu(a*b*c)</code></p>");
    EXPECT_EQ(htmlOf(QStringLiteral("激活函数**导数**：")), QStringLiteral("<p>激活函数<b>导数</b>：</p>"));
    EXPECT_EQ(plainTextOf("a **b** *c* `d`"), "a b c d");
}

TEST(LessonTextTest, WhatMarksNothingIsItself)
{
    EXPECT_EQ(htmlOf("2 * 3 * 4"), "<p>2 * 3 * 4</p>");
    EXPECT_EQ(htmlOf("a ** b, *c, `d"), "<p>a ** b, *c, `d</p>");
    EXPECT_EQ(htmlOf("{{x}}"), "<p>{x}</p>");
}

TEST(LessonTextTest, AllElseIsEscaped)
{
    const QString hostile = "<img src=\"file:///etc/passwd\"> & `<b>` **<script>**";
    QTextDocument document;
    document.setHtml(htmlOf(hostile));
    EXPECT_EQ(document.toPlainText(), "<img src=\"file:///etc/passwd\"> & <b> <script>");
    EXPECT_EQ(plainTextOf("a < b & c"), "a < b & c");
}

/// The value of a figure that stands alone; values of closed forms are known to the last bit or two.
double value(const char* text)
{
    return figureAlone(QString::fromUtf8(text)).value_or(std::nan(""));
}

TEST(LessonTextTest, FiguresAreTheValuesOfClosedForms)
{
    EXPECT_DOUBLE_EQ(value("{f(softplus, 0)}"), std::numbers::ln2);
    EXPECT_DOUBLE_EQ(value("{f(softplus:beta=0.1, 0)}"), std::numbers::ln2 / 0.1);
    EXPECT_DOUBLE_EQ(value("{f'(sigmoid, 0)}"), 0.25);
    EXPECT_DOUBLE_EQ(value("{f'(sigmoid, 0)^10}"), std::pow(2.0, -20));
    EXPECT_DOUBLE_EQ(value("{f(leaky_relu:negative_slope=-0.5, -2)}"), 1);
    EXPECT_DOUBLE_EQ(value("{ f(elu, -1) }"), std::exp(-1) - 1);
    EXPECT_DOUBLE_EQ(value("{f(relu, 1e2)^2:3}"), 1e4);
}

TEST(LessonTextTest, FiguresAreTheValuesOfPyTorch)
{
    // Rows of tests/data/pytorch/gelu.csv, silu.csv, mish.csv and tanh.csv.
    EXPECT_NEAR(value("{f(gelu, -1.9819819819819822)}"), -0.047053498221808245, 1e-16);
    EXPECT_NEAR(value("{f'(gelu, 1.0210210210210213)}"), 1.0882423228403308, 4e-16);
    EXPECT_NEAR(value("{f(silu, -1.9819819819819822)}"), -0.2400333109757601, 1e-16);
    EXPECT_NEAR(value("{f'(mish, -1.9819819819819822)}"), -0.10769661474602953, 1e-16);
    EXPECT_NEAR(value("{f'(tanh, 1.0210210210210213)}"), 0.40666552243262166, 1e-16);
}

TEST(LessonTextTest, FiguresAreWrittenAsTheLocaleDoes)
{
    EXPECT_EQ(plainTextOf("{f(softplus, 0):4}"), "0.6931");
    EXPECT_EQ(plainTextOf("{f(softplus, 0)}"), "0.6931471805599453");
    EXPECT_EQ(plainTextOf("{f(relu, 2):4}"), "2");
    QLocale::setDefault(QLocale(QLocale::German));
    EXPECT_EQ(plainTextOf("{f(softplus, 0):4}"), "0,6931");
    EXPECT_DOUBLE_EQ(value("{f(softplus:beta=0.1, 0)}"), std::numbers::ln2 / 0.1);
    QLocale::setDefault(QLocale::c());
}

} // namespace
} // namespace activation_explorer::ui
