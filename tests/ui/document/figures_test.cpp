// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/document/support.h"
#include "ui/document/figures.h"

#include <gmock/gmock.h>

namespace activation_explorer::ui {
namespace {

TEST(FiguresTest, AreTheArticlesSevenInItsOrder)
{
    const auto curve = [](std::string_view text, double parameter) {
        core::Curve result = core::curveOf(text);
        EXPECT_TRUE(result.setValue(0, parameter));
        return result;
    };
    const core::Curve expected[]{core::curveOf("relu"),     curve("softplus", 1),   curve("softplus", 0.1),
                                 curve("leaky_relu", 0.01), curve("leaky_relu", 1), curve("elu", 1),
                                 curve("elu", 10)};
    ASSERT_EQ(articleFigures().size(), std::size(expected));
    for (std::size_t i = 0; i < std::size(expected); ++i) {
        EXPECT_EQ(articleFigures()[i].curve, expected[i]);
        EXPECT_EQ(articleFigures()[i].number, static_cast<int>(i) + 1);
    }
}

TEST(FiguresTest, AreShownFromMinusTwentyToTwenty)
{
    EXPECT_EQ(figureX, (core::Range{-20, 20}));
}

} // namespace
} // namespace activation_explorer::ui
