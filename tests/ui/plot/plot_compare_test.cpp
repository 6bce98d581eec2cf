// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/difference.h"
#include "tests/ui/plot/plot_fixture.h"
#include "ui/plot/legend.h"

#include <cmath>

namespace activation_explorer::ui {
namespace {

class PlotCompareTest : public PlotTest
{
protected:
    /// How many pixels of a chart are exactly of this colour.
    static int pixelsOf(ChartPane& pane, const QColor& color)
    {
        const QImage image = pane.viewport()->grab().toImage().convertToFormat(QImage::Format_RGB32);
        int count = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                count += image.pixelColor(x, y) == color ? 1 : 0;
        return count;
    }
    QImage pictureOf(ChartPane& pane)
    {
        settle();
        return pane.viewport()->grab().toImage();
    }
    void setOption(bool ViewState::Options::*member, bool on)
    {
        ViewState::Options options = document.view().options();
        options.*member = on;
        document.view().setOptions(options);
        settle();
    }
};

TEST_F(PlotCompareTest, DifferencesFromAReferenceAreDrawnToThePixel)
{
    begin({curve("softplus"), curve("softplus:beta=5"), curve("softplus:beta=10"), curve("relu")},
          ViewState::Mode::Compare);
    document.setReference(3);
    document.view().setMode(ViewState::Mode::Difference);
    settle();
    EXPECT_TRUE(drawnPieces(function(), entry(3).color).empty()) << "the reference is the axis";
    for (ChartPane* pane : {&function(), &derivative()})
        for (const int row : {0, 1, 2})
            EXPECT_EQ(drawnPieces(*pane, entry(row).color),
                      core::sampleDifference(entry(row).curve, entry(3).curve, pane->quantity(),
                                             pane->viewportForSampling())
                          .pieces);
    // The article's claim: SoftPlus is above ReLU by ln 2/beta at 0, and by no more elsewhere.
    double highest = 0;
    for (const core::Polyline& piece : drawnPieces(function(), entry(1).color))
        for (const core::Point& p : piece)
            highest = std::max(highest, p.y);
    EXPECT_NEAR(highest, std::log(2) / 5, 1e-15);
    EXPECT_TRUE(document.view().ranges().value.contains(std::log(2)));
    EXPECT_LT(document.view().ranges().value.max, 0.8) << "the axes fit the differences";
}

TEST_F(PlotCompareTest, AChangeOfTheReferenceRedrawsAllDifferences)
{
    begin({curve("silu"), curve("leaky_relu")}, ViewState::Mode::Compare);
    document.setReference(1);
    document.view().setMode(ViewState::Mode::Difference);
    settle();
    document.setParameter(1, 0, 0.5);
    settle();
    EXPECT_EQ(drawnPieces(function(), entry(0).color),
              core::sampleDifference(entry(0).curve, entry(1).curve, core::Quantity::Value,
                                     function().viewportForSampling())
                  .pieces);
}

TEST_F(PlotCompareTest, WithoutAReferenceItSaysHowToChooseOne)
{
    begin({curve("silu"), curve("relu")}, ViewState::Mode::Difference);
    EXPECT_TRUE(drawnPieces(function(), entry(0).color).empty());
    EXPECT_TRUE(function().accessibleDescription().contains(QStringLiteral("Δ")))
        << function().accessibleDescription().toStdString();
    document.setReference(1);
    settle();
    EXPECT_FALSE(drawnPieces(function(), entry(0).color).empty());
    document.removeCurve(1);
    settle();
    EXPECT_TRUE(drawnPieces(function(), entry(0).color).empty());
    document.undo();
    settle();
    EXPECT_FALSE(drawnPieces(function(), entry(0).color).empty()) << "undo brings the reference back";
}

TEST_F(PlotCompareTest, AFamilyIsDrawnBehindItsCurveAndFollowsItsOtherParameters)
{
    begin({curve("elu")}, ViewState::Mode::Explore);
    const QImage alone = pictureOf(function());
    document.setFamily(0, CurveFamily{.parameter = 0, .range = {0.1, 10}, .scale = core::Scale::Logarithmic});
    const QImage nine = pictureOf(function());
    EXPECT_NE(nine, alone);
    EXPECT_LT(document.view().ranges().value.min, -9) << "the axes fit the family";
    document.setParameter(0, 0, 3);
    settle();
    document.setFamily(0, std::nullopt);
    document.setParameter(0, 0, 1);
    document.fit();
    EXPECT_EQ(pictureOf(function()), alone);
}

TEST_F(PlotCompareTest, TheTangentLinksBothChartsAndCanBeSwitchedOff)
{
    document.view().setPin(1.0);
    const QImage with = pictureOf(function());
    const QImage dot = pictureOf(derivative());
    setOption(&ViewState::Options::tangent, false);
    EXPECT_NE(pictureOf(function()), with);
    EXPECT_NE(pictureOf(derivative()), dot) << "its slope is named beside f′, too";
    setOption(&ViewState::Options::tangent, true);
    EXPECT_EQ(pictureOf(function()), with);
}

TEST_F(PlotCompareTest, LegendNamesAtEndsAndMarkersAreSwitches)
{
    begin({curve("elu"), curve("relu"), curve("silu")}, ViewState::Mode::Compare);
    auto* legend = plot.findChild<Legend*>();
    EXPECT_TRUE(legend->isVisible());
    setOption(&ViewState::Options::legend, false);
    EXPECT_FALSE(legend->isVisible());
    setOption(&ViewState::Options::legend, true);

    const QImage named = pictureOf(function());
    setOption(&ViewState::Options::endLabels, false);
    const QImage plain = pictureOf(function());
    EXPECT_NE(plain, named);
    setOption(&ViewState::Options::markers, true);
    EXPECT_NE(pictureOf(function()), plain);
    setOption(&ViewState::Options::markers, false);
    EXPECT_EQ(pictureOf(function()), plain);
}

TEST_F(PlotCompareTest, LinesAreAsWideAsWished)
{
    begin({curve("elu"), curve("relu")}, ViewState::Mode::Compare);
    document.setCurrentRow(0);
    settle();
    const int usual = pixelsOf(function(), entry(1).color);
    ViewState::Options options = document.view().options();
    options.lineWidth = 6;
    document.view().setOptions(options);
    settle();
    EXPECT_GT(pixelsOf(function(), entry(1).color), 3 * usual / 2);
}

TEST_F(PlotCompareTest, WithEqualAspectAUnitIsAsLongOnYAsOnX)
{
    document.view().setAspectEqual(true);
    settle();
    const auto unitsPerPixel = [](const ChartPane& pane) {
        return std::pair(pane.frame().x.span() / pane.frame().area.width(),
                         pane.frame().y.span() / pane.frame().area.height());
    };
    for (ChartPane* pane : {&function(), &derivative()}) {
        const auto [x, y] = unitsPerPixel(*pane);
        EXPECT_NEAR(y / x, 1, 1e-6);
    }
    plot.resize(700, 620);
    settle();
    const auto [x, y] = unitsPerPixel(function());
    EXPECT_NEAR(y / x, 1, 1e-6) << "after a resize, too";
    document.view().zoom(core::Quantity::Value, {0, 0}, 0.5, ViewState::Axes::X);
    settle();
    EXPECT_NEAR(unitsPerPixel(function()).second / unitsPerPixel(function()).first, 1, 1e-6);
}

TEST_F(PlotCompareTest, EqualAspectLeavesNothingBehindThatIsNotAsTheDocumentSays)
{
    document.view().setAspectEqual(true);
    begin({curve("elu:alpha=1000"), curve("relu")}, ViewState::Mode::Compare);
    document.view().setRanges({{-500, 500}, {-1000, 10}, {0, 1000}});
    settle();
    document.view().setRanges(
        {{-5, 5}, {-1, 1}, {0, 1}}); // other labels, so another margin, so another shape
    settle();
    document.view().setPointer(1.0);
    settle();
    for (const ChartPane* pane : {&function(), &derivative()}) {
        EXPECT_EQ(pane->frame().x, document.view().ranges().x);
        EXPECT_EQ(pane->frame().y, document.view().ranges().y(pane->quantity()));
        EXPECT_EQ(drawnPieces(*pane, entry(0).color),
                  core::sample(entry(0).curve, pane->quantity(), pane->viewportForSampling()).pieces);
    }
}

} // namespace
} // namespace activation_explorer::ui
