// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/document/support.h"
#include "ui/document/figures.h"
#include "ui/document/probe.h"

#include <gmock/gmock.h>
#include <QSignalSpy>

namespace activation_explorer::ui {

namespace {

using core::activationOf;
using core::curveOf;

QList<CurveEntry> withoutIds(QList<CurveEntry> entries)
{
    for (CurveEntry& entry : entries)
        entry.id = 0;
    return entries;
}

void expectEqual(const Session& a, const Session& b)
{
    EXPECT_EQ(withoutIds(a.curves), withoutIds(b.curves));
    EXPECT_EQ(a.current, b.current);
    EXPECT_EQ(a.reference, b.reference);
    EXPECT_EQ(a.links, b.links);
    EXPECT_EQ(a.view, b.view);
}

/// Everything that a session keeps, and nothing as in a new document.
void changeEverything(Document& document)
{
    document.begin({curveOf("elu:alpha=2"), curveOf("relu"), curveOf("softplus:beta=3"), curveOf("celu")});
    document.setColor(1, Qt::darkGreen);
    document.setVisible(1, false);
    document.setReference(2);
    document.setLinked(0, 0, true);
    document.setFamily(0, CurveFamily::of(document.curves().entry(0).curve, 0));
    SliderSettings slider = SliderSettings::of(activationOf("softplus").parameters[0]);
    slider.seconds = 7;
    document.setSlider(2, 0, slider);
    document.setCurrentRow(3);
    ViewState& view = document.view();
    view.setMode(ViewState::Mode::Difference);
    view.setCharts(ViewState::Charts::Derivative);
    view.setOptions({.legend = false, .endLabels = false, .tangent = false, .markers = true, .lineWidth = 4});
    view.setPanels({{ViewState::Panel::History, ViewState::Panel::Facts}, ViewState::Panel::Facts});
    view.setAspectEqual(true);
    view.setRanges({{-3, 7}, {-2, 8}, {1, 11}});
    view.setPin(0.25);
}

class DocumentSessionTest : public testing::Test
{
protected:
    Document document;
};

TEST_F(DocumentSessionTest, IsTheWholeDocument)
{
    changeEverything(document);
    Document other;
    other.begin(document.session());
    expectEqual(other.session(), document.session());
}

TEST_F(DocumentSessionTest, BeginsWithoutHistoryAndUnmodified)
{
    changeEverything(document);
    document.begin(document.session());
    EXPECT_TRUE(document.undoStack().isClean());
    EXPECT_FALSE(document.undoStack().canUndo());
    EXPECT_FALSE(document.view().canGoBack());
    EXPECT_FALSE(document.view().canGoForward());
}

TEST_F(DocumentSessionTest, FitsTheRangesThatItLeavesOpen)
{
    Session session = Session::of({curveOf("elu:alpha=10")});
    session.view.ranges = {{-20, 20}, {3, 4}, {5, 6}};
    session.fitsDerivative = false;
    document.begin(session);
    EXPECT_EQ(document.view().ranges().derivative, (core::Range{5, 6}));
    const core::Range fitted = document.view().ranges().value;
    EXPECT_LT(fitted.min, -10); // ELU's limit at −∞
    EXPECT_GT(fitted.max, 20);

    session.fitsValue = false;
    session.fitsDerivative = true;
    document.begin(session);
    EXPECT_EQ(document.view().ranges().value, (core::Range{3, 4}));
    EXPECT_LT(document.view().ranges().derivative.min, 0);
    EXPECT_GT(document.view().ranges().derivative.max, 10); // α on the left of the kink
}

TEST_F(DocumentSessionTest, KeepsRangesThatNoFitWouldGive)
{
    Session session = Session::of({curveOf("relu"), curveOf("elu")});
    session.view.mode = ViewState::Mode::Compare;
    session.view.ranges = {{-1, 3}, {-7, 9}, {-0.125, 2}};
    session.fitsValue = session.fitsDerivative = false;
    document.begin(session);
    EXPECT_EQ(document.view().ranges(), session.view.ranges);
}

TEST_F(DocumentSessionTest, KnowsWhatThePinnedProbeStandsAt)
{
    Session session = Session::of({curveOf("elu:alpha=2")});
    session.view.pin = 0;
    document.begin(session);
    EXPECT_EQ(landmarkText(document), QStringLiteral("kink of ELU; root of ELU"));
}

TEST_F(DocumentSessionTest, AnEmptyOneHasNoCurrentCurve)
{
    document.begin(Session());
    EXPECT_EQ(document.curves().rowCount(), 0);
    EXPECT_EQ(document.curves().currentRow(), -1);
    expectEqual(document.session(), Session());
}

TEST_F(DocumentSessionTest, ShownIsOneStepThatCanBeUndoneAndRedone)
{
    changeEverything(document);
    const Session before = document.session();
    const int steps = document.undoStack().count();
    Session other = Session::of({curveOf("gelu"), curveOf("silu")});
    other.current = 1;
    other.reference = 0;
    other.view.mode = ViewState::Mode::Compare;
    document.show(other, QStringLiteral("paste a session"));
    EXPECT_EQ(document.undoStack().count(), steps + 1);
    EXPECT_EQ(document.undoStack().undoText(), QStringLiteral("paste a session"));
    EXPECT_EQ(texts(document), (QList<std::string>{"gelu", "silu"}));
    const Session after = document.session();
    EXPECT_EQ(after.current, 1);
    EXPECT_GT(after.view.ranges.value.max, 4); // fitted

    document.undo();
    expectEqual(document.session(), before);
    document.undo(); // and what was before it: the curves are the same ones again
    EXPECT_FALSE(document.curves().entry(2).sliders[0]);
    document.redo();
    document.redo();
    expectEqual(document.session(), after);
}

TEST_F(DocumentSessionTest, DefaultCurvesComeBackInOneStepAndKeepTheView)
{
    changeEverything(document);
    const Session before = document.session();
    document.restoreDefaultCurves();
    EXPECT_EQ(texts(document), (QList<std::string>{"softplus", "relu", "leaky_relu", "elu"}));
    EXPECT_EQ(document.session().view.options, before.view.options);
    EXPECT_EQ(document.session().view.mode, before.view.mode);
    document.undo();
    expectEqual(document.session(), before);
}

TEST_F(DocumentSessionTest, EveryChangeIsTold)
{
    changeEverything(document);
    QSignalSpy changed(&document, &Document::sessionChanged);
    const auto tells = [&](const char* what, const auto& change) {
        changed.clear();
        const Session before = document.session();
        change();
        EXPECT_FALSE(changed.isEmpty()) << what;
    };
    ViewState& view = document.view();
    tells("parameter", [&] { document.setParameter(0, 0, 5); });
    tells("undo", [&] { document.undo(); });
    tells("add", [&] { document.addCurve(curveOf("gelu")); });
    tells("remove", [&] { document.removeCurve(4); });
    tells("move", [&] { document.moveCurve(0, 1); });
    tells("current", [&] { document.setCurrentRow(0); });
    tells("reference", [&] { document.setReference(-1); });
    tells("links", [&] { document.setLinked(1, 0, false); });
    tells("mode", [&] { view.setMode(ViewState::Mode::Compare); });
    tells("charts", [&] { view.setCharts(ViewState::Charts::Both); });
    tells("aspect", [&] { view.setAspectEqual(false); });
    tells("ranges", [&] { view.setRanges({{-1, 1}, {-1, 1}, {-1, 1}}); });
    tells("options", [&] { view.setOptions({}); });
    tells("panels", [&] { view.setPanels({}); });
    tells("pin", [&] { view.setPin(std::nullopt); });
}

TEST_F(DocumentSessionTest, HasNoMoreCurvesThanAFileMayHave)
{
    document.begin(QList<core::Curve>(Document::maxCurves - 1, curveOf("relu")));
    EXPECT_FALSE(document.isFull());
    document.duplicateCurve(0);
    EXPECT_TRUE(document.isFull());
    document.duplicateCurve(0);
    document.addCurve(curveOf("elu"));
    EXPECT_EQ(document.curves().rowCount(), Document::maxCurves);
    EXPECT_EQ(document.undoStack().count(), 1);
}

TEST_F(DocumentSessionTest, AColourIsOneThatAFileCanSay)
{
    document.setColor(0, QColor::fromHsvF(0.123F, 0.456F, 0.789F, 0.5F));
    EXPECT_EQ(document.curves().entry(0).color, QColor(document.curves().entry(0).color.name()));
}

} // namespace
} // namespace activation_explorer::ui
