// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sampling.h"
#include "tests/ui/plot/plot_fixture.h"
#include "tests/ui/window/window_fixture.h"
#include "ui/panels/facts_sheet.h"
#include "ui/panels/value_slider.h"
#include "ui/panels/values_panel.h"
#include "ui/text.h"

#include <QApplication>
#include <QDialog>
#include <QDockWidget>
#include <QLayout>
#include <QLineEdit>
#include <QStatusBar>
#include <QTableView>
#include <QTimer>
#include <QToolBar>
#include <QToolButton>

namespace activation_explorer::ui {
namespace {

class InstrumentsTest : public WindowTest
{
protected:
    [[nodiscard]] ChartPane& function() const
    {
        return **std::ranges::find_if(
            panes, [](const ChartPane* pane) { return pane->quantity() == core::Quantity::Value; });
    }
    void click(const char* name) const
    {
        auto* bar = window->findChild<QToolBar*>(QStringLiteral("mainBar"));
        QWidget* button = bar->widgetForAction(action(name));
        ASSERT_TRUE(button) << name;
        QTest::mouseClick(button, Qt::LeftButton);
    }
    QDockWidget* dock(const char* name) const
    {
        return window->findChild<QDockWidget*>(QLatin1StringView(name));
    }

    QList<ChartPane*> panes = plot().findChildren<ChartPane*>();
};

TEST_F(InstrumentsTest, DifferenceIsAModeOfItsOwnAndTheReferenceAnAction)
{
    click("difference");
    EXPECT_EQ(document.view().mode(), ViewState::Mode::Difference);
    EXPECT_TRUE(document.shownRows().isEmpty()) << "no reference yet";
    document.setCurrentRow(1);
    QTest::keyClick(window.get(), Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(document.curves().referenceRow(), 1);
    EXPECT_EQ(document.shownRows(), (QList<int>{0, 2, 3}));
    EXPECT_TRUE(action("reference")->isChecked());
    EXPECT_EQ(action("undo")->text(), "&Undo make ReLU the reference");
    QTest::keyClick(window.get(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(document.curves().referenceRow(), -1);
    EXPECT_FALSE(action("reference")->isChecked());
}

TEST_F(InstrumentsTest, ViewsHaveAHistory)
{
    const ViewState::Ranges first = document.view().ranges();
    EXPECT_FALSE(action("back")->isEnabled());
    document.view().zoomTo(core::Quantity::Value, {-1, 1}, {0, 1});
    const ViewState::Ranges box = document.view().ranges();
    QTest::keyClick(window.get(), Qt::Key_F);
    const ViewState::Ranges fitted = document.view().ranges();
    QTest::keyClick(window.get(), Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(document.view().ranges(), box);
    click("back");
    EXPECT_EQ(document.view().ranges(), first);
    EXPECT_FALSE(action("back")->isEnabled());
    click("forward");
    QTest::keyClick(window.get(), Qt::Key_Right, Qt::AltModifier);
    EXPECT_EQ(document.view().ranges(), fitted);
    EXPECT_FALSE(action("forward")->isEnabled());
}

TEST_F(InstrumentsTest, ABoxIsDrawnAfterAKeyAndTheActionTellsSo)
{
    QTest::keyClick(window.get(), Qt::Key_Z);
    EXPECT_TRUE(action("boxZoom")->isChecked());
    const QPoint from(200, 100);
    QTest::mousePress(function().viewport(), Qt::LeftButton, {}, from);
    QTest::mouseMove(function().viewport(), from + QPoint(60, 60));
    QTest::mouseRelease(function().viewport(), Qt::LeftButton, {}, from + QPoint(60, 60));
    EXPECT_FALSE(action("boxZoom")->isChecked());
    EXPECT_LT(document.view().ranges().x.span(), 3);
}

TEST_F(InstrumentsTest, RangesAreTyped)
{
    QTimer::singleShot(0, window.get(), [] {
        auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        ASSERT_TRUE(dialog);
        auto* from = qobject_cast<QLineEdit*>(dialog->focusWidget());
        ASSERT_TRUE(from) << "the first field has the focus";
        QTest::keyClick(from, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(from, "-2");
        QTest::keyClick(from, Qt::Key_Return);
    });
    QTest::keyClick(window.get(), Qt::Key_R, Qt::ControlModifier);
    EXPECT_EQ(document.view().ranges().x, (core::Range{-2, 5}));
    EXPECT_TRUE(action("back")->isEnabled());
}

TEST_F(InstrumentsTest, AnXIsTypedFromAnywhere)
{
    dock("values")->close();
    QTest::keyClick(window.get(), Qt::Key_G, Qt::ControlModifier);
    EXPECT_TRUE(dock("values")->isVisible());
    auto* field = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    ASSERT_TRUE(field);
    QTest::keyClicks(field, "0.5");
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_EQ(document.view().probe(), 0.5);
    EXPECT_TRUE(document.view().isPinned());
}

TEST_F(InstrumentsTest, WhatIsDrawnBesideTheCurvesIsRemembered)
{
    for (const char* name : {"legend", "endLabels", "tangent", "markers"}) {
        const bool before = action(name)->isChecked();
        action(name)->trigger();
        EXPECT_NE(action(name)->isChecked(), before) << name;
    }
    action("lineThick")->trigger();
    const ViewState::Options chosen = document.view().options();
    EXPECT_EQ(chosen,
              (ViewState::Options{
                  .legend = false, .endLabels = false, .tangent = false, .markers = true, .lineWidth = 4}));
    window->close();
    Document another;
    MainWindow again(another, settings);
    EXPECT_EQ(another.view().options(), chosen);
    EXPECT_TRUE(again.findChild<QAction*>(QStringLiteral("lineThick"))->isChecked());
    again.findChild<QAction*>(QStringLiteral("resetWindow"))->trigger();
    EXPECT_EQ(another.view().options(), ViewState::Options());
}

TEST_F(InstrumentsTest, AbsurdSettingsAreNotTaken)
{
    settings.setValue(QStringLiteral("view/lineWidth"), QStringLiteral("nan"));
    settings.setValue(QStringLiteral("view/legend"), QByteArray("?"));
    Document another;
    const MainWindow again(another, settings);
    EXPECT_EQ(another.view().options().lineWidth, ViewState::Options().lineWidth);
}

TEST_F(InstrumentsTest, APanelIsLaidOutForTheSizeThatItIsShownIn)
{
    auto* sheet = window->findChild<FactsSheet*>();
    dock("facts")->raise();
    settle();
    dock("values")->raise();
    settle();
    sheet->resize(sheet->size() + QSize(100, 0));
    sheet->setAttribute(Qt::WA_PendingResizeEvent, false); // as Qt does where this came of another resize
    dock("facts")->raise();
    settle();
    EXPECT_TRUE(sheet->isVisible());
    EXPECT_EQ(sheet->layout()->geometry().width(), sheet->width());
}

TEST_F(InstrumentsTest, EveryPanelHasATitleAndCanBeShown)
{
    for (const char* name : {"values", "facts", "frameworks"}) {
        QDockWidget* panel = dock(name);
        ASSERT_TRUE(panel) << name;
        EXPECT_FALSE(panel->windowTitle().isEmpty());
        panel->close();
        panel->toggleViewAction()->trigger();
        EXPECT_TRUE(panel->isVisible()) << name;
    }
}

TEST_F(InstrumentsTest, EqualAspectIsASwitch)
{
    QTest::keyClick(window.get(), Qt::Key_E, Qt::ControlModifier);
    EXPECT_TRUE(action("equalAspect")->isChecked());
    settle();
    const PlotFrame& frame = function().frame();
    EXPECT_NEAR(frame.y.span() / frame.area.height() * frame.area.width() / frame.x.span(), 1, 1e-6);
    QTest::keyClick(window.get(), Qt::Key_E, Qt::ControlModifier);
    EXPECT_FALSE(document.view().isAspectEqual());
}

/// Eight curves, a pinned probe with its tangent, names at the ends, markers, a family, the values' table.
TEST_F(InstrumentsTest, WithEveryInstrumentOnADragStillDrawsEveryFrame)
{
    for (const char* id : {"gelu", "silu", "mish", "tanh"})
        document.addCurve(core::Curve::parse(id).value());
    document.setCurrentRow(0);
    document.view().setMode(ViewState::Mode::Compare);
    document.view().setPin(0.5);
    document.setFamily(0, CurveFamily{.parameter = 0, .range = {0.5, 5}, .scale = core::Scale::Linear});
    action("markers")->trigger();
    window->resize(1366, 768);
    settle();
    ASSERT_EQ(document.shownRows().size(), 8);
    auto* slider = named<ValueSlider>(QStringLiteral("β of SoftPlus"));
    auto* table = dock("values")->findChild<QTableView*>();
    ASSERT_TRUE(slider && table && table->isVisible());

    const QColor own = document.curves().entry(0).color;
    const int steps = document.undoStack().count();
    QTest::mousePress(slider, Qt::LeftButton, {}, {slider->width() / 2, slider->height() / 2});
    settle();
    QSignalSpy refreshed(&plot(), &PlotView::refreshed);
    int positions = 0;
    double before = slider->exactValue();
    for (int x = slider->width() / 2; x < slider->width() - 10; ++x) {
        QTest::mouseMove(slider, {x, slider->height() / 2});
        if (slider->exactValue() == before)
            continue;
        before = slider->exactValue();
        ++positions;
        ASSERT_TRUE(refreshed.wait()) << x;
        ASSERT_EQ(refreshed.count(), 1) << x;
        refreshed.clear();
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        for (const ChartPane* pane : panes)
            ASSERT_EQ(drawnPieces(*pane, own), core::sample(document.curves().entry(0).curve,
                                                            pane->quantity(), pane->viewportForSampling())
                                                   .pieces);
        bool isInTable = false;
        const QString value = localNumber(document.curves().entry(0).curve.evaluate(0.5).value);
        for (int column = 0; column < table->model()->columnCount(); ++column)
            isInTable = isInTable || table->model()->index(0, column).data().toString() == value;
        ASSERT_TRUE(isInTable) << value.toStdString();
        refreshed.clear();
    }
    QTest::mouseRelease(slider, Qt::LeftButton, {}, {slider->width() - 10, slider->height() / 2});
    EXPECT_GE(positions, 60);
    EXPECT_EQ(document.undoStack().count(), steps + 1);
}

TEST_F(InstrumentsTest, PlayingDrawsEachStepAndIsOneUndoStep)
{
    settle();
    document.player().play(document.curves().entry(0).id, 0);
    QSignalSpy refreshed(&plot(), &PlotView::refreshed);
    for (int i = 0; i < 50; ++i) {
        document.player().advance(0.05);
        ASSERT_TRUE(refreshed.wait());
    }
    EXPECT_TRUE(action("stopPlaying")->isEnabled());
    QTest::keyClick(window.get(), Qt::Key_Period, Qt::ControlModifier);
    EXPECT_FALSE(document.player().isPlaying());
    EXPECT_EQ(document.undoStack().count(), 1);
    document.undo();
    EXPECT_EQ(document.curves().entry(0).curve.values()[0], 1.0);
}

TEST_F(InstrumentsTest, PanelsBehindAnothersTabAreHidden)
{
    const QList<const char*> names{"values", "facts", "frameworks"};
    for (const char* front : names) {
        dock(front)->raise();
        settle();
        for (const char* name : names)
            EXPECT_EQ(dock(name)->widget()->isVisible(), std::string_view(name) == front) << name << front;
    }
}

TEST_F(InstrumentsTest, WhatPlaysCanBeUndoneAtOnceAndNothingRedone)
{
    document.setParameter(0, 0, 3);
    document.undo();
    EXPECT_TRUE(action("redo")->isEnabled());
    document.player().play(document.curves().entry(3).id, 0);
    document.player().advance(0.5);
    EXPECT_FALSE(action("redo")->isEnabled()) << "behind the step that it becomes there is none";
    EXPECT_TRUE(action("undo")->isEnabled());
    EXPECT_EQ(action("undo")->iconText(), "Undo playing");
    QTest::keyClick(window.get(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_FALSE(document.player().isPlaying());
    EXPECT_EQ(document.curves().entry(3).curve.values()[0], 1.0);
}

} // namespace
} // namespace activation_explorer::ui
