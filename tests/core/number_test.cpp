// SPDX-License-Identifier: MIT
#include "core/number.h"
#include "generators.h"
#include "support.h"

#include <bit>
#include <clocale>
#include <cmath>
#include <cstdint>
#include <gtest/gtest.h>
#include <limits>
#include <locale>
#include <rapidcheck/gtest.h>
#include <string>

namespace activation_explorer::core {
namespace {

RC_GTEST_PROP(NumberTest, EveryDoubleReadsBackExactly, ())
{
    for (int i = 0; i < 100; ++i) {
        const double value = *anyDouble();
        const auto back = parseNumber(formatNumber(value));
        RC_ASSERT(back.has_value());
        if (std::isnan(value))
            RC_ASSERT(std::isnan(*back));
        else
            RC_ASSERT(std::bit_cast<std::uint64_t>(*back) == std::bit_cast<std::uint64_t>(value));
    }
}

TEST(NumberTest, TextIsTheShortest)
{
    EXPECT_EQ(formatNumber(0.1), "0.1");
    EXPECT_EQ(formatNumber(1), "1");
    EXPECT_EQ(formatNumber(-2.5), "-2.5");
    EXPECT_EQ(formatNumber(1e300), "1e+300");
    EXPECT_EQ(formatNumber(0.1 + 0.2), "0.30000000000000004");
    EXPECT_EQ(formatNumber(-std::numeric_limits<double>::min()), "-2.2250738585072014e-308");
    EXPECT_EQ(formatNumber(std::numeric_limits<double>::denorm_min()), "5e-324");
}

TEST(NumberTest, NamesWhatIsNotFinite)
{
    EXPECT_EQ(formatNumber(infinity), "inf");
    EXPECT_EQ(formatNumber(-infinity), "-inf");
    EXPECT_EQ(formatNumber(notANumber), "nan");
    EXPECT_EQ(formatNumber(-notANumber), "nan");
    EXPECT_EQ(parseNumber("inf"), infinity);
    EXPECT_EQ(parseNumber("-inf"), -infinity);
    EXPECT_TRUE(std::isnan(parseNumber("nan").value()));
}

TEST(NumberTest, ReadsDecimalNumbers)
{
    EXPECT_EQ(parseNumber("1"), 1.0);
    EXPECT_EQ(parseNumber("+1"), 1.0);
    EXPECT_EQ(parseNumber("-1"), -1.0);
    EXPECT_EQ(parseNumber(".5"), 0.5);
    EXPECT_EQ(parseNumber("5."), 5.0);
    EXPECT_EQ(parseNumber("+1.5e-3"), 0.0015);
    EXPECT_EQ(parseNumber("1E5"), 1e5);
}

TEST(NumberTest, RefusesEverythingElse)
{
    for (const char* text : {"",      " ",     "+",     "-",   " 1",    "1 ",  "1x",    "x",      "0,5",
                             "1.5.2", "--1",   "+-1",   "-+1", "++1",   "1e",  "1e999", "-1e999", "1e-999",
                             "0x10",  "1_000", "1'000", "∞",   "1e5.5", "\t1", "1\n"})
        EXPECT_EQ(parseNumber(text), std::nullopt) << '"' << text << '"';
    EXPECT_EQ(parseNumber(std::string_view("1\0", 2)), std::nullopt);
}

/// A locale with a decimal comma, whichever locales the system has.
class DecimalComma : public std::numpunct<char>
{
protected:
    char do_decimal_point() const override { return ','; }
    char do_thousands_sep() const override { return '.'; }
    std::string do_grouping() const override { return "\3"; }
};

TEST(NumberTest, DoesNotFollowTheLocale)
{
    const std::locale before = std::locale::global(std::locale(std::locale::classic(), new DecimalComma));
    // C's locale too, if there is one such; C++'s above is always there.
    const std::string cBefore = std::setlocale(LC_ALL, nullptr);
    for (const char* name : {"de_DE.UTF-8", "de_DE", "fr_FR.UTF-8"}) {
        if (std::setlocale(LC_ALL, name))
            break;
    }
    EXPECT_EQ(formatNumber(12345.5), "12345.5");
    EXPECT_EQ(parseNumber("12345.5"), 12345.5);
    EXPECT_EQ(parseNumber("0,5"), std::nullopt);
    std::setlocale(LC_ALL, cBefore.c_str());
    std::locale::global(before);
}

} // namespace
} // namespace activation_explorer::core
