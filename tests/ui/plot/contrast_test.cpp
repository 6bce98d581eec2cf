// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/contrast.h"

#include "tests/ui/support/color_vision.h"
#include "ui/theme.h"

#include <array>
#include <cmath>
#include <gtest/gtest.h>
#include <QList>

namespace activation_explorer::ui {
namespace {

constexpr std::array themeIds{Theme::Id::Light, Theme::Id::Dark, Theme::Id::Contrast};
constexpr int memberCount = 9;

QList<QColor> family(const QColor& curve, const QColor& ground)
{
    QList<QColor> result;
    for (int i = 0; i < memberCount; ++i)
        result << familyColor(curve, ground, i / (memberCount - 1.0));
    return result;
}

TEST(ContrastTest, AColourThatHasTheContrastIsLeftAlone)
{
    EXPECT_EQ(withContrast("#0072b2", Qt::black, Qt::white, 4.5), QColor("#0072b2")); // 5.2:1
}

TEST(ContrastTest, AnyCurvesColourBecomesReadableOnAnyThemeWithLittleChange)
{
    for (const Theme::Id id : themeIds) {
        const Theme& t = theme(id);
        for (const QColor& curve : curveColors()) {
            const QColor readable = withContrast(curve, t.text, t.base, 4.5);
            EXPECT_GE(contrastRatio(readable, t.base), 4.5);
            if (contrastRatio(curve, t.base) < 4.4) {
                EXPECT_LT(contrastRatio(readable, t.base), 4.7);
            }
        }
    }
}

TEST(ContrastTest, WhatNoMixtureReachesIsTheOtherColour)
{
    EXPECT_EQ(withContrast("#777777", "#888888", "#777777", 21), QColor("#888888"));
}

TEST(FamilyColorTest, EndsWithTheCurvesColour)
{
    for (const Theme::Id id : themeIds)
        for (const QColor& curve : curveColors())
            EXPECT_EQ(familyColor(curve, theme(id).base, 1), curve);
}

TEST(FamilyColorTest, IsVisibleAndOpaqueFromTheFirstOn)
{
    for (const Theme::Id id : themeIds) {
        for (const QColor& curve : curveColors()) {
            for (const QColor& color : family(curve, theme(id).base)) {
                EXPECT_GE(contrastRatio(color, theme(id).base), 1.5);
                EXPECT_EQ(color.alpha(), 255);
            }
        }
    }
}

TEST(FamilyColorTest, LightnessGoesOneWay)
{
    for (const Theme::Id id : themeIds) {
        const bool darkens = id == Theme::Id::Light;
        for (const QColor& curve : curveColors()) {
            const QList<QColor> colors = family(curve, theme(id).base);
            for (int i = 1; i < memberCount; ++i) {
                const double step = lab(colors[i])[0] - lab(colors[i - 1])[0];
                EXPECT_GT(darkens ? -step : step, 1) << curve.name().toStdString() << ' ' << i;
            }
        }
    }
}

// A difference of 2.3 in L*a*b* is just noticeable (Mahy, Van Eycken and Oosterlinck, “Evaluation of uniform
// color spaces developed after the adoption of CIELAB and CIELUV”, 1994).
TEST(FamilyColorTest, NeighboursOfNineCanBeTold)
{
    for (const Theme::Id id : themeIds) {
        for (const QColor& curve : curveColors()) {
            const QList<QColor> colors = family(curve, theme(id).base);
            for (int i = 1; i < memberCount; ++i) {
                const auto [l1, a1, b1] = lab(colors[i - 1]);
                const auto [l2, a2, b2] = lab(colors[i]);
                EXPECT_GT(std::hypot(l2 - l1, a2 - a1, b2 - b1), 2.3)
                    << curve.name().toStdString() << ' ' << i;
            }
        }
    }
}

TEST(FamilyColorTest, ACurveThatCanHardlyBeSeenHasAFamilyThatCan)
{
    for (const auto& [curve, ground] :
         {std::pair(QColor("#fafafa"), QColor(Qt::white)), std::pair(QColor("#0a0a0a"), QColor(Qt::black))}) {
        EXPECT_GE(contrastRatio(familyColor(curve, ground, 1), ground), 3);
        EXPECT_GE(contrastRatio(familyColor(curve, ground, 0), ground), 1.5);
    }
}

} // namespace
} // namespace activation_explorer::ui
