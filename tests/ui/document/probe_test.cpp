// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/document/support.h"
#include "ui/document/probe.h"

#include <algorithm>
#include <cmath>
#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

namespace activation_explorer::ui {
namespace {

using core::SpecialKind;
using Landmark = ViewState::Landmark;

/// ReLU6 alone, pixels of a hundredth.
class ProbeTest : public testing::Test
{
protected:
    ProbeTest()
    {
        document.begin({core::curveOf("relu6")});
        show({-5, 10});
    }
    void show(core::Range x)
    {
        ViewState::Ranges ranges = view.ranges();
        ranges.x = x;
        view.setRanges(ranges);
        view.forgetHistory();
    }
    void step(Direction direction, int pixels = 1, double unitsPerPixel = 0.01)
    {
        stepProbe(document, direction, pixels, unitsPerPixel);
    }
    [[nodiscard]] quint64 id(int row) const { return document.curves().entry(row).id; }
    [[nodiscard]] bool isAt(SpecialKind kind, int curve, int other) const
    {
        return view.landmarks().contains(Landmark{kind, id(curve), id(other)});
    }

    Document document;
    ViewState& view = document.view();
};

TEST_F(ProbeTest, RoundingToPixelsTellsNeighboursApart)
{
    EXPECT_EQ(roundedToPixels(1.23456, 0.01), 1.23);
    EXPECT_EQ(roundedToPixels(1.23456, 0.02), 1.23);
    EXPECT_EQ(roundedToPixels(1.23456, 0.4), 1.2);
    EXPECT_EQ(roundedToPixels(1.23456, 0.5), 1) << "the roundest number in the pixel";
    EXPECT_EQ(roundedToPixels(-0.0119, 0.0238), 0);
    EXPECT_EQ(roundedToPixels(-0.0121, 0.0238), -0.01);
    EXPECT_EQ(roundedToPixels(1234.56, 100), 1235) << "no fewer digits than a whole number's";
    EXPECT_FALSE(std::signbit(roundedToPixels(-0.001, 0.1)));
}

TEST_F(ProbeTest, AStepBeginsAtTheMiddleOfTheViewAndPins)
{
    step(Direction::Right);
    ASSERT_TRUE(view.probe());
    EXPECT_TRUE(view.isPinned());
    EXPECT_GT(*view.probe(), 2.5);
    EXPECT_LT(*view.probe(), 2.6);
}

TEST_F(ProbeTest, AStepBeginsWhereThePointerIs)
{
    view.setPointer(-1);
    step(Direction::Left);
    EXPECT_LT(*view.probe(), -1);
    EXPECT_GT(*view.probe(), -1.1);
    EXPECT_TRUE(view.isPinned());
}

TEST_F(ProbeTest, StepsThereAndBackEndWhereTheyBegan)
{
    view.setPin(0.3);
    for (int i = 0; i < 7; ++i)
        step(Direction::Right);
    for (int i = 0; i < 7; ++i)
        step(Direction::Left);
    EXPECT_EQ(view.probe(), 0.3);
    step(Direction::Right, 10);
    const double ten = *view.probe();
    view.setPin(0.3);
    for (int i = 0; i < 10; ++i)
        step(Direction::Right);
    EXPECT_EQ(view.probe(), ten);
}

TEST_F(ProbeTest, StepsMeetZeroExactly)
{
    view.setPin(0.05);
    for (int i = 0; i < 100 && *view.probe() > 0; ++i)
        step(Direction::Left);
    EXPECT_EQ(*view.probe(), 0);
    EXPECT_FALSE(std::signbit(*view.probe()));
}

TEST_F(ProbeTest, TheViewFollowsAStepOutOfItWithRoomAhead)
{
    view.setPin(10);
    step(Direction::Right, 10);
    const double x = *view.probe();
    EXPECT_GT(x, 10);
    EXPECT_NEAR(view.ranges().x.max, x + 1.5, 1e-9); // a tenth of the span
    EXPECT_NEAR(view.ranges().x.span(), 15, 1e-9);
    view.setPin(view.ranges().x.min);
    step(Direction::Left);
    EXPECT_NEAR(view.ranges().x.min, *view.probe() - 1.5, 1e-9);
}

TEST_F(ProbeTest, AStepInsideTheViewLeavesIt)
{
    const ViewState::Ranges before = view.ranges();
    step(Direction::Right, 10);
    EXPECT_EQ(view.ranges(), before);
    EXPECT_FALSE(view.canGoBack());
}

TEST_F(ProbeTest, StepsEndAtTheLimits)
{
    show({1e9 - 15, 1e9});
    view.setPin(1e9);
    step(Direction::Right, 10);
    EXPECT_EQ(view.probe(), 1e9);
    EXPECT_EQ(view.ranges().x.max, 1e9);
}

RC_GTEST_FIXTURE_PROP(ProbeTest, TheViewHoldsTheProbeWhereverItSteps, ())
{
    const double center = *rc::gen::inRange(-1000000000, 1000000001);
    const double span = std::pow(10, *rc::gen::inRange(-8000, 9000) / 1000.0);
    show(ViewState::legalRange(center, span, ViewState::xLimits));
    view.setPin(*rc::gen::arbitrary<bool>() ? view.ranges().x.min : view.ranges().x.max);
    const Direction direction = *rc::gen::element(Direction::Left, Direction::Right);
    step(direction, *rc::gen::inRange(1, 11), view.ranges().x.span() / 500);
    RC_ASSERT(allLegal(view.ranges()));
    RC_ASSERT(view.ranges().x.contains(*view.probe()));
}

TEST_F(ProbeTest, PinsAtAnyXExactly)
{
    const ViewState::Ranges before = view.ranges();
    pinProbe(document, 0.1);
    EXPECT_EQ(view.probe(), 0.1);
    EXPECT_TRUE(view.isPinned());
    EXPECT_EQ(view.ranges(), before);
    EXPECT_FALSE(view.canGoBack());
}

TEST_F(ProbeTest, TheViewMovesToAPinOutsideAsOneStepOfItsHistory)
{
    const ViewState::Ranges before = view.ranges();
    pinProbe(document, 100);
    EXPECT_NEAR(view.ranges().x.center(), 100, 1e-9);
    EXPECT_NEAR(view.ranges().x.span(), 15, 1e-9);
    EXPECT_EQ(view.ranges().value, before.value);
    view.goBack();
    EXPECT_EQ(view.ranges(), before);
    EXPECT_EQ(view.probe(), 100);
}

RC_GTEST_FIXTURE_PROP(ProbeTest, TheViewHoldsAnyPin, ())
{
    const double span = std::pow(10, *rc::gen::inRange(-8990, 9000) / 1000.0);
    show(ViewState::legalRange(*rc::gen::inRange(-1000, 1001), span, ViewState::xLimits));
    const double x = *rc::gen::element(-1.0, 1.0) * std::pow(10, *rc::gen::inRange(-9000, 9001) / 1000.0);
    pinProbe(document, x);
    RC_ASSERT(view.probe() == x);
    RC_ASSERT(allLegal(view.ranges()));
    RC_ASSERT(view.ranges().x.contains(x));
}

TEST_F(ProbeTest, IsLedToSpecialPointsAndSaysWhichTheyAre)
{
    view.setPin(3);
    EXPECT_TRUE(leadProbe(document, Direction::Right));
    EXPECT_EQ(view.probe(), 6);
    EXPECT_TRUE(isAt(SpecialKind::Kink, 0, 0));
    EXPECT_TRUE(leadProbe(document, Direction::Left));
    EXPECT_EQ(view.probe(), 0);
    EXPECT_TRUE(isAt(SpecialKind::Kink, 0, 0));
}

TEST_F(ProbeTest, WhereNoneIsLeftInTheViewItStays)
{
    view.setPin(6);
    EXPECT_FALSE(leadProbe(document, Direction::Right));
    EXPECT_EQ(view.probe(), 6);
    show({1, 5});
    view.setPin(3);
    EXPECT_FALSE(leadProbe(document, Direction::Right)) << "the kink at 6 is not in view";
    document.removeCurve(0);
    EXPECT_FALSE(leadProbe(document, Direction::Right));
}

TEST_F(ProbeTest, OnlyCurvesOnShowHaveSpecialPoints)
{
    document.addCurve(core::curveOf("hardtanh")); // kinks at −1 and 1
    document.setCurrentRow(0);
    view.setPin(0);
    EXPECT_TRUE(leadProbe(document, Direction::Right));
    EXPECT_EQ(view.probe(), 6) << "Explore shows ReLU6 alone";
    view.setMode(ViewState::Mode::Compare);
    show({-5, 10});
    view.setPin(0.5);
    EXPECT_TRUE(leadProbe(document, Direction::Right));
    EXPECT_EQ(view.probe(), 1);
    EXPECT_TRUE(isAt(SpecialKind::Kink, 1, 1));
    document.setVisible(1, false);
    view.setPin(0.5);
    EXPECT_TRUE(leadProbe(document, Direction::Right));
    EXPECT_EQ(view.probe(), 6);
}

TEST_F(ProbeTest, InDifferenceModeTheReferencesPointsCountToo)
{
    document.addCurve(core::curveOf("hardtanh"));
    document.setReference(1);
    view.setMode(ViewState::Mode::Difference);
    show({-5, 10});
    view.setPin(-3);
    EXPECT_TRUE(leadProbe(document, Direction::Right));
    EXPECT_EQ(view.probe(), -1);
    EXPECT_TRUE(isAt(SpecialKind::Kink, 1, 1));
    document.setReference(-1);
    EXPECT_FALSE(leadProbe(document, Direction::Right)) << "nothing is on show";
}

TEST_F(ProbeTest, LeadsToTheNextCurveOnShowInARing)
{
    document.begin(
        {core::curveOf("relu"), core::curveOf("elu"), core::curveOf("gelu"), core::curveOf("tanh")});
    view.setMode(ViewState::Mode::Compare);
    document.setVisible(1, false);
    document.setCurrentRow(0);
    const auto lead = [this](bool next) {
        leadToCurve(document, next);
        return document.curves().currentRow();
    };
    EXPECT_EQ(lead(true), 2);
    EXPECT_EQ(lead(true), 3);
    EXPECT_EQ(lead(true), 0);
    EXPECT_EQ(lead(false), 3);
    document.setCurrentRow(1); // hidden
    EXPECT_EQ(lead(true), 0);
    document.setReference(3);
    view.setMode(ViewState::Mode::Difference);
    EXPECT_EQ(lead(true), 2);
    EXPECT_EQ(lead(true), 0) << "not the reference, which is no difference";
}

TEST_F(ProbeTest, InExploreItLeadsThroughAllCurves)
{
    document.begin({core::curveOf("relu"), core::curveOf("elu"), core::curveOf("gelu")});
    document.setVisible(1, false);
    document.setCurrentRow(0);
    leadToCurve(document, true);
    EXPECT_EQ(document.curves().currentRow(), 1);
    leadToCurve(document, false);
    leadToCurve(document, false);
    EXPECT_EQ(document.curves().currentRow(), 2);
    document.begin(QList<core::Curve>());
    leadToCurve(document, true);
    EXPECT_EQ(document.curves().currentRow(), -1);
}

TEST_F(ProbeTest, LandmarksAreNamedByKindAndCurves)
{
    document.addCurve(core::curveOf("softplus"));
    document.addCurve(core::curveOf("relu6"));
    EXPECT_EQ(landmarkText(document).toStdString(), "");
    view.setPin(1, {{SpecialKind::Kink, id(2), id(2)}, {SpecialKind::Crossing, id(0), id(1)}});
    const std::string kink = std::string(core::text(SpecialKind::Kink)) + " of ReLU6";
    const std::string crossing = std::string(core::text(SpecialKind::Crossing)) + " of ReLU6, SoftPlus";
    EXPECT_EQ(landmarkText(document).toStdString(), kink + "; " + crossing);
    EXPECT_EQ(landmarkText(document, id(2)).toStdString(), kink);
    EXPECT_EQ(landmarkText(document, id(0)).toStdString(), crossing);
    EXPECT_EQ(landmarkText(document, id(1)).toStdString(), crossing);
    pinProbe(document, 1);
    EXPECT_EQ(landmarkText(document).toStdString(), "") << "it was not led there";
}

TEST_F(ProbeTest, LandmarksHaveTheNamesThatChartsGiveToCurves)
{
    document.addCurve(core::Curve::parse("elu:alpha=2").value());
    document.addCurve(core::Curve::parse("elu:alpha=3").value());
    view.setMode(ViewState::Mode::Compare);
    view.setPin(0, {{SpecialKind::Kink, id(1), id(1)}});
    EXPECT_EQ(landmarkText(document), QStringLiteral("kink of ELU α = 2"));
    document.setVisible(2, false);
    view.setPin(0, {{SpecialKind::Kink, id(1), id(1)}});
    EXPECT_EQ(landmarkText(document), QStringLiteral("kink of ELU"));
    document.setReference(2);
    view.setMode(ViewState::Mode::Difference);
    view.setPin(0, {{SpecialKind::Kink, id(2), id(2)}});
    EXPECT_EQ(landmarkText(document), QStringLiteral("kink of ELU α = 3")) << "the reference's";
}

TEST_F(ProbeTest, LandmarksAreForgottenWhenACurveChanges)
{
    document.addCurve(core::curveOf("elu:alpha=2"));
    const QList<Landmark> landmarks{{SpecialKind::Kink, id(1), id(1)}};
    view.setPin(0, landmarks);
    document.setColor(1, Qt::red);
    EXPECT_EQ(view.landmarks(), landmarks);
    document.setParameter(1, 0, 1);
    EXPECT_TRUE(view.landmarks().isEmpty());
    EXPECT_EQ(view.probe(), 0);
    view.setPin(0, landmarks);
    document.removeCurve(0);
    EXPECT_TRUE(view.landmarks().isEmpty());
}

TEST(ProbeLandmarksTest, AreForgottenWhenOtherCurvesAreShown)
{
    Document document;
    document.view().setMode(ViewState::Mode::Compare);
    document.view().setPin(-3.0);
    ASSERT_TRUE(leadProbe(document, Direction::Right));
    EXPECT_FALSE(document.view().landmarks().isEmpty());
    document.view().setMode(ViewState::Mode::Explore);
    EXPECT_TRUE(document.view().landmarks().isEmpty());
    EXPECT_TRUE(document.view().isPinned());
}

} // namespace
} // namespace activation_explorer::ui
