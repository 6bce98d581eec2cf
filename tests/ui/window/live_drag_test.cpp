// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sampling.h"
#include "tests/ui/plot/plot_fixture.h"
#include "tests/ui/window/window_fixture.h"
#include "ui/panels/value_slider.h"

#include <QStyle>
#include <QStyleOptionSlider>

namespace activation_explorer::ui {
namespace {

using LiveDragTest = WindowTest;

QPoint handleCenter(const ValueSlider& slider)
{
    QStyleOptionSlider option;
    option.initFrom(&slider);
    option.minimum = slider.minimum();
    option.maximum = slider.maximum();
    option.sliderPosition = slider.sliderPosition();
    option.sliderValue = slider.value();
    return slider.style()
        ->subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderHandle, &slider)
        .center();
}

TEST_F(LiveDragTest, EveryPositionOfADragIsDrawnExactlyOnceAndNothingElseIs)
{
    document.view().setMode(ViewState::Mode::Compare);
    settle();
    auto* slider = named<ValueSlider>(QStringLiteral("β of SoftPlus"));
    ASSERT_TRUE(slider);
    const QPoint start = handleCenter(*slider);
    const ViewState::Ranges axes = document.view().ranges();
    QTest::mousePress(slider, Qt::LeftButton, {}, start);
    settle();

    // Whatever is replaced from now on: SoftPlus's lines once a position, no other at all.
    const QColor own = document.curves().entry(0).color;
    const auto replacedOthers = [&] {
        int result = 0;
        for (const ChartPane* pane : plot().findChildren<ChartPane*>())
            result += replacements(*pane, own, true);
        return result;
    };
    const int othersBefore = replacedOthers();
    ASSERT_GE(othersBefore, 6);

    QSignalSpy refreshed(&plot(), &PlotView::refreshed);
    int positions = 0;
    double before = slider->exactValue();
    // From the middle to the right end, and back to the left: over 200 positions of the handle.
    QList<int> path;
    for (int dx = 1; start.x() + dx < slider->width() - 8; ++dx)
        path << start.x() + dx;
    for (int x = path.last() - 1; x > 8; --x)
        path << x;
    for (const int x : path) {
        QTest::mouseMove(slider, {x, start.y()});
        if (slider->exactValue() == before)
            continue;
        before = slider->exactValue();
        ++positions;
        ASSERT_EQ(document.curves().entry(0).curve.values()[0], before);
        ASSERT_TRUE(refreshed.wait()) << x;
        ASSERT_EQ(refreshed.count(), 1) << x;
        refreshed.clear();
        for (const ChartPane* pane : plot().findChildren<ChartPane*>())
            ASSERT_EQ(drawnPieces(*pane, own), core::sample(document.curves().entry(0).curve,
                                                            pane->quantity(), pane->viewportForSampling())
                                                   .pieces)
                << "beta = " << before;
    }
    QTest::mouseRelease(slider, Qt::LeftButton, {}, {path.last(), start.y()});

    EXPECT_GE(positions, 200);
    EXPECT_EQ(replacedOthers(), othersBefore);
    EXPECT_EQ(document.view().ranges(), axes) << "axes stand still under a drag";
    EXPECT_EQ(document.undoStack().count(), 1) << "one drag, one step";
    document.undoStack().undo();
    EXPECT_EQ(slider->exactValue(), 1.0);
}

} // namespace
} // namespace activation_explorer::ui
