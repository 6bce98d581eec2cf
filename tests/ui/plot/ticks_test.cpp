// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/ticks.h"

#include <cmath>
#include <gmock/gmock.h>
#include <QLocale>
#include <QSet>

namespace activation_explorer::ui {
namespace {

QStringList labels(const QList<Tick>& all)
{
    QStringList result;
    for (const Tick& tick : all)
        result << tick.label;
    return result;
}

TEST(TicksTest, AreMultiplesOfOneTwoOrFiveTimesAPowerOfTen)
{
    for (double span = 1e-9; span < 1e18; span *= 1.37) {
        const QList<Tick> all = ticks({-span / 3, span}, 10);
        ASSERT_GE(all.size(), 3) << span;
        ASSERT_LE(all.size(), 10) << span;
        const double step = all[1].at - all[0].at;
        const double digit = step / std::pow(10, std::floor(std::log10(step) + 1e-6));
        EXPECT_THAT(digit, testing::AnyOf(testing::DoubleNear(1, 1e-6), testing::DoubleNear(2, 1e-6),
                                          testing::DoubleNear(5, 1e-6)))
            << span;
    }
}

TEST(TicksTest, LabelsAreShortAndZeroHasNoSign)
{
    EXPECT_EQ(labels(ticks({-0.5, 0.5}, 6)), (QStringList{"-0.4", "-0.2", "0", "0.2", "0.4"}));
    EXPECT_EQ(labels(ticks({-5, 5}, 12)),
              (QStringList{"-5", "-4", "-3", "-2", "-1", "0", "1", "2", "3", "4", "5"}));
}

TEST(TicksTest, LabelsTellTicksApartInTheNarrowestWindow)
{
    const QList<Tick> all = ticks({1, 1 + 1e-9}, 8);
    const QStringList texts = labels(all);
    EXPECT_EQ(QSet<QString>(texts.begin(), texts.end()).size(), all.size());
    EXPECT_EQ(all[1].label, "1.0000000002");
}

TEST(TicksTest, LargeAndSmallNumbersAreScientific)
{
    EXPECT_EQ(labels(ticks({-1e9, 1e9}, 5)), (QStringList{"-1e+9", "-5e+8", "0", "5e+8", "1e+9"}));
    EXPECT_EQ(labels(ticks({0, 3e-9}, 4)), (QStringList{"0", "1e-9", "2e-9", "3e-9"}));
    EXPECT_EQ(ticks({1e6, 1.5e6}, 6)[1].label, "1.1e+6");
}

TEST(TicksTest, FollowTheLocale)
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::German));
    EXPECT_EQ(labels(ticks({0, 1}, 3)), (QStringList{"0", "0,5", "1,0"}));
    QLocale::setDefault(before);
}

} // namespace
} // namespace activation_explorer::ui
