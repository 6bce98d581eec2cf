// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/plot/plot_fixture.h"

#include <QApplication>
#include <QNativeGestureEvent>
#include <QPointingDevice>
#include <QWheelEvent>

namespace activation_explorer::ui {
namespace {

class PlotInputTest : public PlotTest
{
protected:
    QPoint pixel(ChartPane& each, double x, double y)
    {
        return QPointF(each.frame().pixelX(x), each.frame().pixelY(y)).toPoint();
    }

    void wheel(ChartPane& each, QPoint at, int notches, Qt::KeyboardModifiers modifiers = {})
    {
        QWheelEvent event(at, each.viewport()->mapToGlobal(at), {}, {0, 120 * notches}, Qt::NoButton,
                          modifiers, Qt::NoScrollPhase, false);
        QApplication::sendEvent(each.viewport(), &event);
        settle();
    }

    void drag(ChartPane& each, QPoint from, QPoint to, Qt::MouseButton button = Qt::LeftButton,
              Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mousePress(each.viewport(), button, modifiers, from);
        QTest::mouseMove(each.viewport(), (from + to) / 2);
        QTest::mouseMove(each.viewport(), to);
        QTest::mouseRelease(each.viewport(), button, modifiers, to);
        settle();
    }

    [[nodiscard]] const ViewState::Ranges& ranges() const { return document.view().ranges(); }
};

TEST_F(PlotInputTest, TheWheelZoomsAboutThePointer)
{
    const QPoint at = pixel(function(), 2, 3);
    const core::Point before = function().frame().valueAt(at);
    const core::Range derivativeY = ranges().derivative;
    wheel(function(), at, 3);
    EXPECT_LT(ranges().x.span(), 10 * 0.7);
    const core::Point after = function().frame().valueAt(at);
    EXPECT_NEAR(after.x, before.x, 1e-9);
    EXPECT_NEAR(after.y, before.y, 1e-9);
    EXPECT_EQ(ranges().derivative, derivativeY); // x is linked, y is not
    EXPECT_EQ(derivative().frame().x, function().frame().x);
    wheel(function(), at, -3);
    EXPECT_NEAR(ranges().x.min, -5, 1e-9);
    EXPECT_NEAR(ranges().x.max, 5, 1e-9);
}

TEST_F(PlotInputTest, DraggingMovesThePlaneWithThePointer)
{
    const QPoint from = pixel(function(), 0, 1);
    const QPoint to = from + QPoint(60, -30);
    const core::Point held = function().frame().valueAt(from);
    drag(function(), from, to);
    const core::Point now = function().frame().valueAt(to);
    EXPECT_NEAR(now.x, held.x, 1e-9);
    EXPECT_NEAR(now.y, held.y, 1e-9);
    EXPECT_NEAR(ranges().x.span(), 10, 1e-9);
}

TEST_F(PlotInputTest, ADoubleClickFits)
{
    const core::Range fitted = ranges().value;
    drag(function(), pixel(function(), 0, 1), pixel(function(), 0, 1) + QPoint(0, 100));
    ASSERT_NE(ranges().value, fitted);
    QTest::mouseDClick(function().viewport(), Qt::LeftButton, {}, pixel(function(), 1, 1));
    EXPECT_EQ(ranges().value, fitted);
}

TEST_F(PlotInputTest, ThePointerReadsAnXThatCanBeTyped)
{
    EXPECT_EQ(document.view().probe(), std::nullopt);
    const QPoint at = pixel(derivative(), 1.25, 0.5);
    QTest::mouseMove(derivative().viewport(), at);
    ASSERT_TRUE(document.view().probe().has_value());
    const double x = *document.view().probe();
    EXPECT_NEAR(x, derivative().frame().valueAt(at).x,
                derivative().frame().x.span() / derivative().frame().area.width());
    EXPECT_EQ(x, QString::number(x, 'f', 2).toDouble()); // two decimals tell the pixels of [-5, 5] apart
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(&derivative(), &leave);
    EXPECT_EQ(document.view().probe(), std::nullopt);
}

TEST_F(PlotInputTest, TheReadOutFollowsWhenThePlaneMovesUnderAPointerAtRest)
{
    QTest::mouseMove(function().viewport(), pixel(function(), 2, 1));
    settle();
    EXPECT_NEAR(*document.view().probe(), 2, 0.05);
    document.view().pan(core::Quantity::Value, 3, 0);
    settle();
    EXPECT_NEAR(*document.view().probe(), 5, 0.05);
}

TEST_F(PlotInputTest, TheReadOutIsDrawnInTheChartUnderThePointer)
{
    settle();
    const QImage before = function().viewport()->grab().toImage();
    QTest::mouseMove(function().viewport(), pixel(function(), -2, 3));
    settle();
    const QImage after = function().viewport()->grab().toImage();
    // The line under the pointer and a box with text beside it.
    const int x = qRound(function().frame().pixelX(*document.view().probe()));
    int changedInLine = 0;
    for (int y = 60; y < 400; ++y)
        changedInLine += before.pixel(x, y) != after.pixel(x, y) ? 1 : 0;
    EXPECT_GT(changedInLine, 200);
    int changedBeside = 0;
    for (int y = 40; y < 420; ++y)
        for (int dx = 20; dx < 80; ++dx)
            changedBeside += before.pixel(x + dx, y) != after.pixel(x + dx, y) ? 1 : 0;
    EXPECT_GT(changedBeside, 100);
}

TEST_F(PlotInputTest, PressingWhereNothingLiesIsHarmless)
{
    for (const QPoint at : {QPoint(0, 0), QPoint(1, 200), QPoint(300, 5)})
        for (const Qt::MouseButton button : {Qt::LeftButton, Qt::RightButton, Qt::MiddleButton}) {
            QTest::mouseClick(function().viewport(), button, {}, at);
            QTest::mouseClick(&function(), button, {}, at);
        }
    settle();
    EXPECT_EQ(ranges().x, ViewState::firstX);
}

TEST_F(PlotInputTest, KeysMoveAndZoom)
{
    constexpr Qt::KeyboardModifiers both = Qt::ControlModifier | Qt::ShiftModifier;
    function().setFocus();
    QTest::keyClick(&function(), Qt::Key_Right, both);
    EXPECT_NEAR(ranges().x.center(), 0.5, 1e-12); // a twentieth of the span
    QTest::keyClick(&function(), Qt::Key_Left, both);
    EXPECT_NEAR(ranges().x.center(), 0, 1e-12);
    const core::Range y = ranges().value;
    QTest::keyClick(&function(), Qt::Key_Up, both);
    EXPECT_GT(ranges().value.center(), y.center());
    QTest::keyClick(&function(), Qt::Key_Down, both);
    EXPECT_NEAR(ranges().value.center(), y.center(), 1e-9);
    QTest::keyClick(&function(), Qt::Key_Plus);
    EXPECT_LT(ranges().x.span(), 10);
    QTest::keyClick(&function(), Qt::Key_Minus);
    EXPECT_NEAR(ranges().x.span(), 10, 1e-12);
}

TEST_F(PlotInputTest, WithShiftTheWheelZoomsYOnlyAndWithCtrlXOnly)
{
    const ViewState::Ranges before = ranges();
    const QPoint at = pixel(function(), 2, 3);
    wheel(function(), at, 2, Qt::ShiftModifier);
    EXPECT_EQ(ranges().x, before.x);
    EXPECT_NEAR(ranges().value.span(), before.value.span() * 0.85 * 0.85, 1e-9);
    EXPECT_EQ(ranges().derivative, before.derivative);
    wheel(function(), at, -2, Qt::ShiftModifier);
    wheel(derivative(), pixel(derivative(), 2, 0.5), 2, Qt::ControlModifier);
    EXPECT_NEAR(ranges().x.span(), 10 * 0.85 * 0.85, 1e-9);
    EXPECT_NEAR(ranges().value.span(), before.value.span(), 1e-9);
    EXPECT_EQ(ranges().derivative, before.derivative);
}

TEST_F(PlotInputTest, APinchZoomsAboutTheFingers)
{
    const QPoint at = pixel(function(), 2, 3);
    const core::Point held = function().frame().valueAt(at);
    const QPointingDevice touchpad;
    QNativeGestureEvent event(Qt::ZoomNativeGesture, &touchpad, 2, at, at,
                              function().viewport()->mapToGlobal(at), 0.25, {}, 1);
    QApplication::sendEvent(function().viewport(), &event);
    settle();
    EXPECT_NEAR(ranges().x.span(), 10 / 1.25, 1e-9);
    EXPECT_NEAR(function().frame().valueAt(at).x, held.x, 1e-9);
    EXPECT_NEAR(function().frame().valueAt(at).y, held.y, 1e-9);
}

TEST_F(PlotInputTest, ABoxIsZoomedInto)
{
    const core::Range derivativeY = ranges().derivative;
    const QPoint from = pixel(function(), -1, 3);
    const QPoint to = pixel(function(), 2, 1);
    const core::Point low = function().frame().valueAt({from.x() * 1.0, to.y() * 1.0});
    const core::Point high = function().frame().valueAt({to.x() * 1.0, from.y() * 1.0});
    const ViewState::Ranges before = ranges();
    const auto expectBox = [&] {
        EXPECT_NEAR(ranges().x.min, low.x, 1e-9);
        EXPECT_NEAR(ranges().x.max, high.x, 1e-9);
        EXPECT_NEAR(ranges().value.min, low.y, 1e-9);
        EXPECT_NEAR(ranges().value.max, high.y, 1e-9);
        EXPECT_EQ(ranges().derivative, derivativeY);
        document.view().goBack();
        settle();
        EXPECT_EQ(ranges(), before);
    };
    drag(function(), from, to, Qt::RightButton);
    expectBox();
    drag(function(), from, to, Qt::LeftButton, Qt::ControlModifier);
    expectBox();
    QSignalSpy mode(&plot, &PlotView::boxModeChanged);
    plot.setBoxMode(true);
    drag(function(), from, to);
    expectBox();
    EXPECT_EQ(mode.last().first().toBool(), false) << "one box, and a drag moves again";
    plot.setBoxMode(true);
    QTest::keyClick(&function(), Qt::Key_Escape);
    EXPECT_EQ(mode.last().first().toBool(), false);
    EXPECT_FALSE(document.view().isPinned());
}

TEST_F(PlotInputTest, EscapeGivesUpABox)
{
    const ViewState::Ranges before = ranges();
    const QPoint from = pixel(function(), -1, 3);
    QTest::mousePress(function().viewport(), Qt::RightButton, {}, from);
    QTest::mouseMove(function().viewport(), from + QPoint(60, 60));
    QTest::keyClick(&function(), Qt::Key_Escape);
    QTest::mouseRelease(function().viewport(), Qt::RightButton, {}, from + QPoint(60, 60));
    EXPECT_EQ(ranges(), before);
}

TEST_F(PlotInputTest, AClickPinsTheProbeAndAClickOnItLetsItGo)
{
    ViewState& view = document.view();
    QTest::mouseClick(function().viewport(), Qt::LeftButton, {}, pixel(function(), 1, 3));
    ASSERT_TRUE(view.isPinned());
    const double x = *view.probe();
    EXPECT_NEAR(x, 1, 0.03);
    QTest::mouseMove(function().viewport(), pixel(function(), 3, 3));
    EXPECT_EQ(view.probe(), x) << "it does not follow the pointer";
    QTest::mouseClick(function().viewport(), Qt::LeftButton, {}, pixel(function(), -2, 3));
    EXPECT_NEAR(*view.probe(), -2, 0.03);
    QTest::mouseClick(derivative().viewport(), Qt::LeftButton, {}, pixel(derivative(), *view.probe(), 0.5));
    EXPECT_FALSE(view.isPinned());
    QTest::keyClick(&function(), Qt::Key_Space);
    EXPECT_TRUE(view.isPinned());
    QTest::keyClick(&function(), Qt::Key_Escape);
    EXPECT_FALSE(view.isPinned());
}

TEST_F(PlotInputTest, ADragIsNoClick)
{
    drag(function(), pixel(function(), 1, 3), pixel(function(), 2, 3));
    EXPECT_FALSE(document.view().isPinned());
}

TEST_F(PlotInputTest, ADoubleClickLeavesThePinWhereItWas)
{
    document.view().setPin(1.5);
    const QPoint at = pixel(function(), 3, 3);
    QTest::mouseClick(function().viewport(), Qt::LeftButton, {}, at);
    QTest::mouseDClick(function().viewport(), Qt::LeftButton, {}, at);
    QTest::mouseRelease(function().viewport(), Qt::LeftButton, {}, at);
    EXPECT_EQ(document.view().probe(), 1.5);
    QTest::keyClick(&function(), Qt::Key_Escape);
    QTest::mouseClick(function().viewport(), Qt::LeftButton, {}, at);
    QTest::mouseDClick(function().viewport(), Qt::LeftButton, {}, at);
    EXPECT_FALSE(document.view().isPinned());
}

TEST_F(PlotInputTest, ArrowsMoveTheProbe)
{
    ViewState& view = document.view();
    QTest::keyClick(&function(), Qt::Key_Right);
    ASSERT_TRUE(view.isPinned()) << "from the middle of the view";
    const double step = *view.probe();
    EXPECT_GT(step, 0);
    EXPECT_LT(step * function().frame().area.width() / ranges().x.span(), 6) << "a few pixels at most";
    QTest::keyClick(&function(), Qt::Key_Left);
    EXPECT_EQ(view.probe(), 0.0);
    QTest::keyClick(&function(), Qt::Key_Left, Qt::ShiftModifier);
    EXPECT_NEAR(*view.probe(), -10 * step, 1e-12);
    EXPECT_EQ(ranges().x, ViewState::firstX);
    for (int i = 0; i < 100; ++i)
        QTest::keyClick(&function(), Qt::Key_Right, Qt::ShiftModifier);
    EXPECT_TRUE(ranges().x.contains(*view.probe())) << "the view follows";
    EXPECT_GT(*view.probe(), 5);
}

TEST_F(PlotInputTest, CtrlAndArrowsLeadToSpecialPointsAndNameThem)
{
    begin({curve("elu:alpha=10"), curve("relu")}, ViewState::Mode::Compare);
    document.view().setPin(-4.0);
    QSignalSpy said(&plot, &PlotView::message);
    QTest::keyClick(&function(), Qt::Key_Right, Qt::ControlModifier);
    EXPECT_EQ(document.view().probe(), 0.0);
    ASSERT_EQ(said.count(), 1);
    const QString text = said.last().first().toString();
    EXPECT_TRUE(text.startsWith(QStringLiteral("kink of ELU, ReLU; root of ELU, ReLU")))
        << text.toStdString();
    QTest::keyClick(&function(), Qt::Key_Right, Qt::ControlModifier);
    EXPECT_EQ(document.view().probe(), 0.0);
    EXPECT_EQ(said.last().first().toString(), "No special point further right in view");
}

TEST_F(PlotInputTest, UpAndDownGoFromCurveToCurve)
{
    begin({curve("elu"), curve("relu"), curve("silu")}, ViewState::Mode::Compare);
    document.setVisible(1, false);
    document.setCurrentRow(0);
    QTest::keyClick(&function(), Qt::Key_Down);
    EXPECT_EQ(document.curves().currentRow(), 2) << "not to a hidden one";
    QTest::keyClick(&function(), Qt::Key_Down);
    EXPECT_EQ(document.curves().currentRow(), 0);
    QTest::keyClick(&function(), Qt::Key_Up);
    EXPECT_EQ(document.curves().currentRow(), 2);
}

TEST_F(PlotInputTest, ZoomingStopsAtTheLimitsAndComesBack)
{
    for (int i = 0; i < 300; ++i)
        document.view().zoom(core::Quantity::Value, {0, 0}, 0.5);
    EXPECT_TRUE(ViewState::isLegal(ranges().x, ViewState::xLimits));
    for (int i = 0; i < 300; ++i)
        document.view().zoom(core::Quantity::Value, {0, 0}, 2);
    settle();
    EXPECT_TRUE(ViewState::isLegal(ranges().x, ViewState::xLimits));
    document.resetView();
    EXPECT_EQ(ranges().x, ViewState::firstX);
}

TEST_F(PlotInputTest, ADoubleClickThatWasNoClickLeavesThePin)
{
    QTest::mouseClick(function().viewport(), Qt::LeftButton, {}, pixel(function(), 3, 3));
    document.view().setPin(1.25); // typed
    plot.setBoxMode(true);
    QTest::mousePress(function().viewport(), Qt::LeftButton, {}, pixel(function(), 2, 3));
    QTest::mouseRelease(function().viewport(), Qt::LeftButton, {}, pixel(function(), 2, 3));
    QTest::mouseDClick(function().viewport(), Qt::LeftButton, {}, pixel(function(), 2, 3));
    EXPECT_EQ(document.view().probe(), 1.25);
    plot.setBoxMode(false);
    QTest::mouseClick(function().viewport(), Qt::LeftButton, {}, QPoint(2, 2)); // in the margin
    QTest::mouseDClick(function().viewport(), Qt::LeftButton, {}, QPoint(2, 2));
    EXPECT_EQ(document.view().probe(), 1.25);
}

TEST_F(PlotInputTest, WhatTheMouseAndKeysDoIsUndoneGestureByGesture)
{
    const ViewState::Scene before = document.view().scene();
    const QUndoStack& history = document.undoStack();
    const QPoint at = pixel(function(), 1, 1);
    const auto gestures = {
        std::function([&] { wheel(function(), at, 2); }),
        std::function([&] { drag(function(), at, at + QPoint(60, 30)); }),
        std::function([&] { drag(derivative(), at, at + QPoint(60, 30)); }),
        std::function([&] { drag(function(), at, at + QPoint(90, 60), Qt::RightButton); }),
        std::function([&] { QTest::mouseDClick(function().viewport(), Qt::LeftButton, {}, at); }),
        std::function([&] { QTest::mouseClick(function().viewport(), Qt::LeftButton, {}, at); }),
        std::function([&] {
            for (int i = 0; i < 5; ++i)
                QTest::keyClick(&function(), Qt::Key_Right);
        }),
        std::function([&] { QTest::keyClick(&function(), Qt::Key_Escape); }),
        std::function([&] {
            for (int i = 0; i < 5; ++i)
                QTest::keyClick(&function(), Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
        })};
    QList<ViewState::Scene> scenes;
    for (const auto& gesture : gestures) {
        scenes << document.view().scene();
        gesture();
        settle();
        EXPECT_EQ(history.count(), scenes.size()) << history.undoText().toStdString();
    }
    for (; history.canUndo(); document.undo(), settle())
        EXPECT_NE(document.view().scene(), scenes[history.index() - 1]);
    EXPECT_EQ(document.view().scene(), before);
}

TEST_F(PlotInputTest, ADoubleClickIsOneStep)
{
    const QPoint at = pixel(function(), 3, 3);
    wheel(function(), at, 2);
    QTest::mouseClick(function().viewport(), Qt::LeftButton, {}, at);
    EXPECT_EQ(document.undoStack().undoText(), "pin the probe");
    QTest::mouseDClick(function().viewport(), Qt::LeftButton, {}, at);
    EXPECT_EQ(document.undoStack().count(), 2);
    EXPECT_EQ(document.undoStack().undoText(), "fit the y axes");
    document.undo();
    EXPECT_EQ(document.undoStack().undoText(), "zoom");
}

} // namespace
} // namespace activation_explorer::ui
