// SPDX-License-Identifier: MIT
#include "core/message.h"

#include <gtest/gtest.h>

namespace activation_explorer::core {
namespace {

TEST(MessageTest, FillsInItsArguments)
{
    EXPECT_EQ((Message{"%2 before %1, %2", {"a", "b"}}).english(), "b before a, b");
    EXPECT_EQ((Message{"none", {}}).english(), "none");
    EXPECT_EQ((Message{"%9", {"1", "2", "3", "4", "5", "6", "7", "8", "β"}}).english(), "β");
    EXPECT_EQ(Message{}.english(), "");
}

TEST(MessageTest, LeavesOtherPercentSignsAlone)
{
    EXPECT_EQ((Message{"100 % of %1%", {"x"}}).english(), "100 % of x%");
    EXPECT_EQ((Message{"%1 %2 %0 %x", {"x"}}).english(), "x %2 %0 %x");
}

TEST(MessageTest, DoesNotFillInWhatAnArgumentSays)
{
    EXPECT_EQ((Message{"%1 and %2", {"%2", "%1"}}).english(), "%2 and %1");
}

TEST(MessageTest, IsEqualWhereItSaysTheSame)
{
    EXPECT_EQ((Message{"%1 = %2", {"a", "b"}}), (Message{"a = %1", {"b"}}));
    EXPECT_FALSE((Message{"%1", {"a"}}) == (Message{"%1", {"b"}}));
}

TEST(MessageTest, MarkingForTranslationKeepsTheText)
{
    EXPECT_STREQ(translatable("core", "a text"), "a text");
}

} // namespace
} // namespace activation_explorer::core
