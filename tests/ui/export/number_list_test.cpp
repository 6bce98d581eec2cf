// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/number_list.h"

#include <gmock/gmock.h>

namespace activation_explorer::ui {
namespace {

using testing::ElementsAre;

std::vector<double> numbers(const char* text)
{
    return parseNumberList(QString::fromUtf8(text), 100).value();
}

std::string error(const char* text)
{
    return parseNumberList(QString::fromUtf8(text), 3).error().toStdString();
}

TEST(NumberListTest, SemicolonsAndWhiteSpaceSeparate)
{
    EXPECT_THAT(numbers("0; 0.5; 1"), ElementsAre(0, 0.5, 1));
    EXPECT_THAT(numbers("3 -2\n1e-3\t;;4 ;"), ElementsAre(3, -2, 1e-3, 4));
    EXPECT_THAT(numbers("\u00a07\u2003"), ElementsAre(7));
}

TEST(NumberListTest, PointAndCommaAreBothDecimalSeparators)
{
    EXPECT_THAT(numbers("0,5;0.5 -1,25"), ElementsAre(0.5, 0.5, -1.25));
}

TEST(NumberListTest, TheOrderStaysAndANumberMayComeTwice)
{
    EXPECT_THAT(numbers("2; 1; 2"), ElementsAre(2, 1, 2));
}

TEST(NumberListTest, WhatIsNoNumberIsNamed)
{
    EXPECT_EQ(error("1; two; 3"),
              "“two” is no finite number; numbers are separated by semicolons or spaces.");
    EXPECT_THAT(error("1,2,3"), testing::StartsWith("“1,2,3”"));
    EXPECT_THAT(error("inf"), testing::StartsWith("“inf”"));
    EXPECT_THAT(error("1e999"), testing::StartsWith("“1e999”"));
    EXPECT_THAT(error("%1"), testing::StartsWith("“%1”"));
}

TEST(NumberListTest, NoneAndTooManyAreRefused)
{
    EXPECT_EQ(error(" ; \n"), "There is no number; type one at least.");
    EXPECT_EQ(error(""), "There is no number; type one at least.");
    EXPECT_EQ(error("1 2 3 4"), "There are more than 3 numbers.");
    EXPECT_TRUE(parseNumberList(QStringLiteral("1 2 3"), 3));
}

} // namespace
} // namespace activation_explorer::ui
