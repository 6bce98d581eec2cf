// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sampling.h"
#include "tests/ui/document/support.h"

#include <cmath>
#include <functional>
#include <gtest/gtest.h>
#include <QSignalSpy>
#include <rapidcheck/gtest.h>

namespace activation_explorer::ui {
namespace {

using core::Quantity;
using core::Range;

/// True if both charts show all of every curve on show.
bool showsEverything(const Document& document)
{
    const ViewState::Ranges& ranges = document.view().ranges();
    for (const int row : document.shownRows())
        for (const Quantity quantity : {Quantity::Value, Quantity::Derivative}) {
            const Range bounds = core::bounds(document.curves().entry(row).curve, quantity, ranges.x);
            const Range y = ranges.y(quantity);
            if (!y.contains(bounds.min) || !y.contains(bounds.max))
                return false;
        }
    return true;
}

class DocumentFitTest : public testing::Test
{
protected:
    DocumentFitTest()
    {
        document.begin({core::curveOf("relu"), core::curveOf("elu:alpha=30"), core::curveOf("sigmoid")});
    }
    /// Whether the y ranges are fitted during `change`; seen by taking them far away before.
    bool fits(const std::function<void()>& change)
    {
        ViewState::Ranges away = document.view().ranges();
        away.value = away.derivative = {1000, 1001};
        document.view().setRanges(away);
        change();
        if (document.view().ranges() == away)
            return false;
        EXPECT_TRUE(showsEverything(document));
        EXPECT_EQ(document.view().ranges().x, away.x); // x is never fitted
        return true;
    }

    Document document;
};

TEST_F(DocumentFitTest, UndoBringsBackTheAxesThatAChangeOfTheSetHasFitted)
{
    document.view().setMode(ViewState::Mode::Compare);
    ViewState::Ranges chosen = document.view().ranges();
    chosen.value = {-1.5, 6};
    chosen.derivative = {-0.5, 2};
    document.view().setRanges(chosen);
    const std::function<void()> changes[]{
        [this] { document.setVisible(1, false); },
        [this] { document.removeCurve(1); },
        [this] { document.duplicateCurve(1); },
        [this] { document.addCurve(core::curveOf("elu:alpha=50")); },
        [this] { document.setActivation(0, *core::findActivation("sigmoid")); },
        [this] {
            document.addCurves({core::curveOf("elu:alpha=50"), core::curveOf("relu")}, "add");
        }};
    for (const auto& change : changes) {
        change();
        const ViewState::Ranges fitted = document.view().ranges();
        EXPECT_NE(fitted, chosen);
        document.undo();
        EXPECT_EQ(document.view().ranges(), chosen);
        document.redo();
        EXPECT_EQ(document.view().ranges(), fitted);
        document.undo();
    }
}

TEST_F(DocumentFitTest, UndoLeavesTheAxesThatAPersonHasChosenSince)
{
    document.view().setMode(ViewState::Mode::Compare);
    document.setVisible(1, false);
    document.view().zoomAll(0.5);
    const ViewState::Ranges chosen = document.view().ranges();
    document.setParameter(1, 0, 5); // a step that fits nothing
    document.undo();
    EXPECT_EQ(document.view().ranges(), chosen);
    document.undo();
    EXPECT_TRUE(showsEverything(document)); // of another set, as ever
}

TEST_F(DocumentFitTest, ADocumentBeginsFitted)
{
    EXPECT_TRUE(showsEverything(document));
    EXPECT_TRUE(showsEverything(Document()));
}

TEST_F(DocumentFitTest, AParameterNeverMovesTheAxes)
{
    document.setCurrentRow(1);
    const auto change = [this] {
        document.setParameter(1, 0, 900);
        document.setParameter(1, 0, 9000, true);
        document.undoStack().undo();
    };
    EXPECT_FALSE(fits(change));
    document.view().setMode(ViewState::Mode::Compare);
    EXPECT_FALSE(fits(change));
}

TEST_F(DocumentFitTest, AnotherFunctionFits)
{
    EXPECT_TRUE(fits([this] { document.setActivation(0, core::activationOf("softplus")); }));
    EXPECT_TRUE(fits([this] { document.undoStack().undo(); }));
    document.view().setMode(ViewState::Mode::Compare);
    EXPECT_TRUE(fits([this] { document.setActivation(2, core::activationOf("softplus")); }));
}

TEST_F(DocumentFitTest, VisibilityFitsInCompareOnly)
{
    EXPECT_FALSE(fits([this] { document.setVisible(0, false); }));
    document.view().setMode(ViewState::Mode::Compare);
    EXPECT_TRUE(fits([this] { document.setVisible(0, true); }));
    EXPECT_TRUE(fits([this] { document.setVisible(1, false); }));
}

TEST_F(DocumentFitTest, AddingAndRemovingFits)
{
    EXPECT_TRUE(fits([this] { document.addCurve(core::curveOf("relu6")); })); // it becomes current
    document.view().setMode(ViewState::Mode::Compare);
    EXPECT_TRUE(fits([this] { document.removeCurve(3); }));
    EXPECT_TRUE(fits([this] { document.undoStack().undo(); }));
}

TEST_F(DocumentFitTest, RemovingWhatIsNotShownDoesNotFit)
{
    EXPECT_FALSE(fits([this] { document.removeCurve(2); })); // Explore shows row 0
}

TEST_F(DocumentFitTest, TheModeFits)
{
    EXPECT_TRUE(fits([this] { document.view().setMode(ViewState::Mode::Compare); }));
    EXPECT_TRUE(fits([this] { document.view().setMode(ViewState::Mode::Explore); }));
}

TEST_F(DocumentFitTest, TheCurrentCurveFitsInExploreOnly)
{
    EXPECT_TRUE(fits([this] { document.setCurrentRow(1); }));
    document.view().setMode(ViewState::Mode::Compare);
    EXPECT_FALSE(fits([this] { document.setCurrentRow(2); }));
}

TEST_F(DocumentFitTest, OrderColourAndChartsDoNotFit)
{
    document.view().setMode(ViewState::Mode::Compare);
    EXPECT_FALSE(fits([this] {
        document.moveCurve(0, 2);
        document.setColor(0, Qt::black);
        document.view().setCharts(ViewState::Charts::Function);
    }));
}

TEST_F(DocumentFitTest, ResetViewTakesXBackAndFits)
{
    document.view().pan(Quantity::Value, 100, 7);
    document.resetView();
    EXPECT_EQ(document.view().ranges().x, (Range{-5, 5}));
    EXPECT_TRUE(showsEverything(document));
}

TEST_F(DocumentFitTest, AConstantIsShownAmidARangeWithZero)
{
    document.begin({core::curveOf("leaky_relu:negative_slope=1")}); // its derivative is 1 everywhere
    EXPECT_TRUE(showsEverything(document));
    EXPECT_TRUE(document.view().ranges().derivative.contains(0));
}

TEST_F(DocumentFitTest, OverflowBothWaysIsShownUpToTheLimits)
{
    document.begin({core::curveOf("leaky_relu:negative_slope=1e308"),
                    core::curveOf("leaky_relu:negative_slope=-1e308")}); // ∓5e308 at -5
    document.view().setMode(ViewState::Mode::Compare);
    EXPECT_EQ(document.view().ranges().value, ViewState::yLimits);
    EXPECT_TRUE(allLegal(document.view().ranges()));
}

RC_GTEST_FIXTURE_PROP(DocumentFitTest, FitShowsEverythingOfAnyCurves, ())
{
    const auto number = [] { return *rc::gen::inRange(-1000000, 1000000) / 1000.0; };
    QList<core::Curve> curves;
    const int count = *rc::gen::inRange(1, 6);
    for (int i = 0; i < count; ++i) {
        core::Curve curve(*core::catalogue()[*rc::gen::inRange<std::size_t>(0, core::catalogue().size())]);
        for (std::size_t p = 0; p < curve.values().size(); ++p)
            (void)curve.setValue(p, number()); // or its default, where that is outside the domain
        curves << curve;
    }
    document.begin(curves);
    document.view().setMode(*rc::gen::element(ViewState::Mode::Explore, ViewState::Mode::Compare));
    document.view().zoom(Quantity::Value, {number() / 100, 0}, std::exp2(*rc::gen::inRange(-10, 10)));
    document.fit();
    RC_ASSERT(allLegal(document.view().ranges()));
    RC_ASSERT(showsEverything(document));
}

} // namespace
} // namespace activation_explorer::ui
