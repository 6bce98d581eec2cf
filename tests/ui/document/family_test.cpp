// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/family.h"

#include "core/catalogue.h"
#include "tests/ui/document/support.h"

#include <cmath>
#include <gmock/gmock.h>
#include <QSignalSpy>
#include <rapidcheck/gtest.h>

namespace activation_explorer::ui {
namespace {

using core::Scale;
using testing::ElementsAre;

TEST(CurveFamilyTest, OfAParameterIsItsSlidersRange)
{
    for (const core::Activation* activation : core::catalogue()) {
        const core::Curve curve(*activation);
        for (std::size_t i = 0; i < activation->parameters.size(); ++i) {
            const CurveFamily family = CurveFamily::of(curve, i);
            EXPECT_EQ(family.parameter, i);
            EXPECT_EQ(family.range, activation->parameters[i].slider.range);
            EXPECT_EQ(family.scale, activation->parameters[i].slider.scale);
            EXPECT_EQ(family.refusal(curve).toStdString(), "") << activation->id;
        }
    }
}

TEST(CurveFamilyTest, ValuesAreEvenlySpacedOnTheScale)
{
    EXPECT_THAT((CurveFamily{0, {0, 10}, Scale::Linear, 5}.values()), ElementsAre(0, 2.5, 5, 7.5, 10));
    EXPECT_THAT((CurveFamily{0, {-1, 1}, Scale::Linear, 3}.values()), ElementsAre(-1, 0, 1));
    EXPECT_THAT((CurveFamily{0, {0.01, 100}, Scale::Logarithmic, 5}.values()),
                ElementsAre(0.01, 0.1, 1, 10, 100));
    EXPECT_THAT((CurveFamily{0, {0.1, 10}, Scale::Logarithmic, 5}.values()),
                ElementsAre(0.1, 0.316, 1, 3.16, 10));
}

TEST(CurveFamilyTest, ThoseBetweenAreRoundedToThreeDigitsAndTheEndsAreExact)
{
    EXPECT_THAT((CurveFamily{0, {0, 1}, Scale::Linear, 4}.values()), ElementsAre(0, 0.333, 0.667, 1));
    EXPECT_THAT((CurveFamily{0, {0.12345678, 1}, Scale::Linear, 2}.values()), ElementsAre(0.12345678, 1));
}

TEST(CurveFamilyTest, MembersDifferInTheOneParameter)
{
    const core::Curve curve = core::curveOf("softplus:beta=5,threshold=7");
    QList<std::string> members;
    for (const core::Curve& member : CurveFamily{0, {1, 3}, Scale::Linear, 3}.members(curve))
        members << member.text();
    EXPECT_THAT(members, ElementsAre("softplus:threshold=7", "softplus:beta=2,threshold=7",
                                     "softplus:beta=3,threshold=7"));
}

TEST(CurveFamilyTest, RefusesWhatASliderRefusesAndOtherCounts)
{
    const core::Curve softplus = core::curveOf("softplus");
    const auto refusal = [&softplus](core::Range range, Scale scale, int count) {
        return CurveFamily{0, range, scale, count}.refusal(softplus).toStdString();
    };
    EXPECT_EQ(refusal({1, 2}, Scale::Linear, 2), "");
    EXPECT_EQ(refusal({1, 2}, Scale::Logarithmic, 30), "");
    for (const int count : {-1, 0, 1, 31})
        EXPECT_NE(refusal({1, 2}, Scale::Linear, count).find("from 2 to 30"), std::string::npos);
    EXPECT_NE(refusal({0, 2}, Scale::Linear, 9).find("greater than 0"), std::string::npos);
    EXPECT_NE(refusal({2, 1}, Scale::Linear, 9), "");
    EXPECT_NE((CurveFamily{0, {0, 2}, Scale::Logarithmic, 9}.refusal(core::curveOf("elu"))), QString());
}

RC_GTEST_PROP(CurveFamilyTest, ValuesOfAnAllowedFamilyAscendInsideItsRange, ())
{
    // Ends of every size, near to each other and far apart.
    const double start = std::pow(10, *rc::gen::inRange(-40, 90) / 10.0);
    const double width = std::pow(10, *rc::gen::inRange(-80, 30) / 10.0);
    const CurveFamily family{.parameter = 0,
                             .range = {start, start + start * width},
                             .scale = *rc::gen::element(Scale::Linear, Scale::Logarithmic),
                             .count = *rc::gen::inRange(2, 31)};
    const core::Curve curve = core::curveOf("softplus");
    RC_PRE(family.refusal(curve).isEmpty());
    const QList<double> values = family.values();
    RC_ASSERT(values.size() == family.count);
    RC_ASSERT(values.first() == family.range.min);
    RC_ASSERT(values.last() == family.range.max);
    for (qsizetype i = 1; i < values.size(); ++i)
        RC_ASSERT(values[i - 1] < values[i]);
    RC_ASSERT(family.members(curve).size() == family.count);
}

TEST(CurveFamilyTest, ShowingAndHidingAreSteps)
{
    Document document;
    QSignalSpy changed(&document.curves(), &QAbstractItemModel::dataChanged);
    const CurveFamily family = CurveFamily::of(document.curves().entry(3).curve, 0);
    document.setFamily(3, family);
    document.setFamily(3, family);
    EXPECT_EQ(document.undoStack().count(), 1);
    ASSERT_EQ(changed.count(), 1);
    EXPECT_EQ(changed.first().at(2).value<QList<int>>(), QList<int>{CurveModel::FamilyRole});
    EXPECT_EQ(document.curves().entry(3).familyMembers().size(), family.count);
    document.setFamily(3, std::nullopt);
    EXPECT_EQ(document.undoStack().count(), 2);
    EXPECT_TRUE(document.curves().entry(3).familyMembers().isEmpty());
    document.undo();
    EXPECT_EQ(document.curves().entry(3).family, family);
    document.undo();
    EXPECT_FALSE(document.curves().entry(3).family);
}

TEST(CurveFamilyTest, GoesWithItsFunctionAndComesBackWithIt)
{
    Document document;
    document.setFamily(0, CurveFamily::of(document.curves().entry(0).curve, 1));
    document.setActivation(0, core::activationOf("elu"));
    EXPECT_FALSE(document.curves().entry(0).family);
    document.undo();
    EXPECT_TRUE(document.curves().entry(0).family);
}

TEST(CurveFamilyTest, StaysWhereItIsWhenItsParameterMoves)
{
    Document document;
    const CurveFamily family = CurveFamily::of(document.curves().entry(0).curve, 0);
    document.setFamily(0, family);
    document.setParameter(0, 0, 100);
    EXPECT_EQ(document.curves().entry(0).family, family);
    document.setParameter(0, 1, 5); // of the other parameter members have what the curve has
    for (const core::Curve& member : document.curves().entry(0).familyMembers())
        EXPECT_EQ(member.values()[1], 5);
}

} // namespace
} // namespace activation_explorer::ui
