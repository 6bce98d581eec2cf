// SPDX-License-Identifier: MIT
#include "core/range.h"
#include "support.h"

#include <gtest/gtest.h>
#include <limits>

namespace activation_explorer::core {
namespace {

TEST(RangeTest, HasSpanAndCenter)
{
    EXPECT_EQ((Range{-1, 5}).span(), 6.0);
    EXPECT_EQ((Range{-1, 5}).center(), 2.0);
}

TEST(RangeTest, CenterCannotOverflow)
{
    EXPECT_EQ((Range{largest / 2, largest}).center(), largest * 0.75);
    EXPECT_EQ((Range{-largest, largest}).center(), 0.0);
}

TEST(RangeTest, IsClosed)
{
    EXPECT_TRUE((Range{-1, 5}).contains(-1));
    EXPECT_TRUE((Range{-1, 5}).contains(5));
    EXPECT_FALSE((Range{-1, 5}).contains(5.001));
    EXPECT_FALSE((Range{-1, 5}).contains(-1.001));
    EXPECT_FALSE((Range{-1, 5}).contains(notANumber));
}

TEST(RangeTest, IsProperOnlyIfItCanBeAnAxis)
{
    EXPECT_TRUE((Range{-1, 5}).isProper());
    EXPECT_TRUE((Range{0, std::numeric_limits<double>::denorm_min()}).isProper());
    EXPECT_FALSE((Range{5, 5}).isProper());
    EXPECT_FALSE((Range{5, -1}).isProper());
    EXPECT_FALSE((Range{0, infinity}).isProper());
    EXPECT_FALSE((Range{-infinity, 0}).isProper());
    EXPECT_FALSE((Range{notANumber, 0}).isProper());
    EXPECT_FALSE((Range{0, notANumber}).isProper());
    EXPECT_FALSE((Range{-largest, largest}).isProper()); // its span overflows
    EXPECT_FALSE(Range{}.isProper());
}

} // namespace
} // namespace activation_explorer::core
