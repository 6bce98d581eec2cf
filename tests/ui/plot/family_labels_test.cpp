// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/family_labels.h"

#include "core/curve.h"
#include "ui/document/family.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace activation_explorer::ui {
namespace {

class FamilyLabelsTest : public testing::Test
{
protected:
    QList<EndLabel> labels(const char* curve, CurveFamily family, core::Quantity quantity, core::Range y)
    {
        frame = {.area = QRectF(50, 20, 500, 300), .x = {-5, 5}, .y = y};
        QList<FamilyMember> members;
        QStringList texts;
        for (const core::Curve& member : family.members(core::Curve::parse(curve).value())) {
            members.append(
                FamilyMember{core::sample(member, quantity, {frame.x, frame.y, 500, 300}), Qt::blue});
            texts << QString::number(texts.size());
        }
        return familyLabels(members, texts, frame);
    }
    static double leastGap(const QList<EndLabel>& labels)
    {
        QList<double> ys;
        for (const EndLabel& label : labels)
            ys << label.end.at.y();
        std::ranges::sort(ys);
        double least = 1e9;
        for (qsizetype i = 1; i < ys.size(); ++i)
            least = std::min(least, ys[i] - ys[i - 1]);
        return least;
    }

    PlotFrame frame;
};

TEST_F(FamilyLabelsTest, NameAFamilyWhereItsMembersEndApart)
{
    // ELU at α from 1 to 9: −α(1 − e⁻⁵) at the left end, all x at the right one.
    const QList<EndLabel> names =
        labels("elu", {.parameter = 0, .range = {1, 9}}, core::Quantity::Value, {-10, 5});
    ASSERT_EQ(names.size(), 9);
    for (const EndLabel& name : names)
        EXPECT_NEAR(name.end.at.x(), frame.area.left(), 0.5);
    EXPECT_EQ(names.first().text, "0");
    EXPECT_LT(names.first().end.at.y(), names.last().end.at.y()) << "α = 1 is above α = 9";
}

TEST_F(FamilyLabelsTest, NameAFamilyAmidThePlotWhereBothEndsCoincide)
{
    // ELU′: α e⁻⁵, all under 0.07, at the left; 1 at the right; α just left of 0.
    const QList<EndLabel> names =
        labels("elu", {.parameter = 0, .range = {1, 9}}, core::Quantity::Derivative, {-0.5, 10});
    ASSERT_EQ(names.size(), 9);
    EXPECT_GT(leastGap(names), 8);
    for (const EndLabel& name : names) {
        EXPECT_EQ(name.end.at.x(), names.first().end.at.x());
        EXPECT_TRUE(frame.area.contains(name.end.at));
    }
}

TEST_F(FamilyLabelsTest, LeaveOutMembersThatAreNotInSight)
{
    const QList<EndLabel> names =
        labels("leaky_relu", {.parameter = 0, .range = {0, 8}}, core::Quantity::Derivative, {1.5, 3.5});
    ASSERT_EQ(names.size(), 2) << "slopes of 2 and 3 on the left; 1 on the right is out of sight";
    EXPECT_EQ(names.first().text, "2");
}

} // namespace
} // namespace activation_explorer::ui
