// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/plot/plot_fixture.h"

#include <QApplication>
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

    void wheel(ChartPane& each, QPoint at, int notches)
    {
        QWheelEvent event(at, each.viewport()->mapToGlobal(at), {}, {0, 120 * notches}, Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(each.viewport(), &event);
        settle();
    }

    void drag(ChartPane& each, QPoint from, QPoint to)
    {
        QTest::mousePress(each.viewport(), Qt::LeftButton, {}, from);
        QTest::mouseMove(each.viewport(), (from + to) / 2);
        QTest::mouseMove(each.viewport(), to);
        QTest::mouseRelease(each.viewport(), Qt::LeftButton, {}, to);
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
    EXPECT_EQ(document.view().pointer(), std::nullopt);
    const QPoint at = pixel(derivative(), 1.25, 0.5);
    QTest::mouseMove(derivative().viewport(), at);
    ASSERT_TRUE(document.view().pointer().has_value());
    const double x = *document.view().pointer();
    EXPECT_NEAR(x, derivative().frame().valueAt(at).x,
                derivative().frame().x.span() / derivative().frame().area.width());
    EXPECT_EQ(x, QString::number(x, 'f', 2).toDouble()); // two decimals tell the pixels of [-5, 5] apart
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(&derivative(), &leave);
    EXPECT_EQ(document.view().pointer(), std::nullopt);
}

TEST_F(PlotInputTest, TheReadOutFollowsWhenThePlaneMovesUnderAPointerAtRest)
{
    QTest::mouseMove(function().viewport(), pixel(function(), 2, 1));
    settle();
    EXPECT_NEAR(*document.view().pointer(), 2, 0.05);
    document.view().pan(core::Quantity::Value, 3, 0);
    settle();
    EXPECT_NEAR(*document.view().pointer(), 5, 0.05);
}

TEST_F(PlotInputTest, TheReadOutIsDrawnInTheChartUnderThePointer)
{
    settle();
    const QImage before = function().viewport()->grab().toImage();
    QTest::mouseMove(function().viewport(), pixel(function(), -2, 3));
    settle();
    const QImage after = function().viewport()->grab().toImage();
    // The line under the pointer and a box with text beside it.
    const int x = qRound(function().frame().pixelX(*document.view().pointer()));
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
    function().setFocus();
    QTest::keyClick(&function(), Qt::Key_Right);
    EXPECT_NEAR(ranges().x.center(), 0.5, 1e-12); // a twentieth of the span
    QTest::keyClick(&function(), Qt::Key_Left);
    EXPECT_NEAR(ranges().x.center(), 0, 1e-12);
    const core::Range y = ranges().value;
    QTest::keyClick(&function(), Qt::Key_Up);
    EXPECT_GT(ranges().value.center(), y.center());
    QTest::keyClick(&function(), Qt::Key_Down);
    EXPECT_NEAR(ranges().value.center(), y.center(), 1e-9);
    QTest::keyClick(&function(), Qt::Key_Plus);
    EXPECT_LT(ranges().x.span(), 10);
    QTest::keyClick(&function(), Qt::Key_Minus);
    EXPECT_NEAR(ranges().x.span(), 10, 1e-12);
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

} // namespace
} // namespace activation_explorer::ui
