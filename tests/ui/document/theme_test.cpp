// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme.h"

#include "core/catalogue.h"
#include "tests/ui/support/color_vision.h"
#include "ui/document/dressing.h"

#include <cmath>
#include <gtest/gtest.h>
#include <QSet>

namespace activation_explorer::ui {
namespace {

class ThemeTest : public testing::TestWithParam<Theme::Id>
{
protected:
    const Theme& theme = ui::theme(GetParam());
};

TEST_P(ThemeTest, KnowsItsId)
{
    EXPECT_EQ(theme.id, GetParam());
}

TEST_P(ThemeTest, TextIsReadableOnWindowAndBase)
{
    for (const QColor& text : {theme.text, theme.muted}) {
        EXPECT_GE(contrastRatio(text, theme.window), 4.5) << text.name().toStdString();
        EXPECT_GE(contrastRatio(text, theme.base), 4.5) << text.name().toStdString();
    }
    EXPECT_GE(contrastRatio(theme.error, theme.base), 4.5);
}

TEST_P(ThemeTest, CurvesAreVisibleOnBase)
{
    for (const QColor& color : curveColors())
        EXPECT_GE(contrastRatio(color, theme.base), 3) << color.name().toStdString();
}

TEST_P(ThemeTest, ThePaletteIsMadeOfIts)
{
    const QPalette palette = theme.palette();
    EXPECT_EQ(palette.color(QPalette::Window), theme.window);
    EXPECT_EQ(palette.color(QPalette::Base), theme.base);
    EXPECT_EQ(palette.color(QPalette::WindowText), theme.text);
    EXPECT_EQ(palette.color(QPalette::Text), theme.text);
}

TEST_P(ThemeTest, EveryPairOfPaletteTextIsReadable)
{
    using Role = QPalette::ColorRole;
    const QPalette palette = theme.palette();
    const std::pair<Role, Role> pairs[]{{QPalette::WindowText, QPalette::Window},
                                        {QPalette::Text, QPalette::Base},
                                        {QPalette::Text, QPalette::AlternateBase},
                                        {QPalette::ButtonText, QPalette::Button},
                                        {QPalette::ToolTipText, QPalette::ToolTipBase},
                                        {QPalette::HighlightedText, QPalette::Highlight},
                                        {QPalette::Link, QPalette::Base}};
    for (const auto& [text, back] : pairs)
        EXPECT_GE(contrastRatio(palette.color(text), palette.color(back)), 4.5) << text << " on " << back;
}

INSTANTIATE_TEST_SUITE_P(Every, ThemeTest,
                         testing::Values(Theme::Id::Light, Theme::Id::Dark, Theme::Id::Contrast));

TEST(ContrastRatioTest, IsThatOfWcag)
{
    EXPECT_NEAR(contrastRatio(Qt::black, Qt::white), 21, 1e-9);
    EXPECT_NEAR(contrastRatio(Qt::white, Qt::black), 21, 1e-9);
    EXPECT_NEAR(contrastRatio(Qt::red, Qt::red), 1, 1e-9);
    EXPECT_NEAR(contrastRatio(QColor(0x77, 0x77, 0x77), Qt::white), 4.48,
                0.005); // WCAG's well-known near miss
}

// A difference of 2.3 in L*a*b* is just noticeable.
TEST(CurveColorsTest, OfEightCurvesThoseWithTheSameLineCanBeToldByEveryEyeAndInGrey)
{
    QList<CurveEntry> curves;
    while (curves.size() < 8)
        curves << dressed(core::Curve(*core::catalogue().front()), curves);
    int pairs = 0;
    for (int i = 0; i < 8; ++i) {
        for (int j = 0; j < i; ++j) {
            EXPECT_NE(curves[i].color, curves[j].color);
            if (curves[i].line != curves[j].line)
                continue;
            ++pairs;
            EXPECT_NE(curves[i].marker, curves[j].marker);
            for (const Vision vision : {Vision::Usual, Vision::Protanopia, Vision::Deuteranopia})
                EXPECT_GE(difference(curves[i].color, curves[j].color, vision), 25) << i << ' ' << j;
            EXPECT_GE(std::abs(lab(curves[i].color)[0] - lab(curves[j].color)[0]), 4.5) << i << ' ' << j;
        }
    }
    EXPECT_EQ(pairs, 3);
}

TEST(CurveColorsTest, AreDistinctAndOpaque)
{
    QSet<QRgb> seen;
    for (const QColor& color : curveColors()) {
        EXPECT_EQ(color.alpha(), 255);
        seen << color.rgb();
    }
    EXPECT_EQ(seen.size(), curveColors().size());
    EXPECT_GE(curveColors().size(), 4);
}

} // namespace
} // namespace activation_explorer::ui
