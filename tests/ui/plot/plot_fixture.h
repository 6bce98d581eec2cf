// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/curve.h"
#include "core/sampling.h"
#include "ui/document/document.h"
#include "ui/plot/chart_pane.h"
#include "ui/plot/curve_layer.h"
#include "ui/plot/plot_view.h"

#include <gmock/gmock.h>
#include <QSignalSpy>
#include <QTest>

namespace activation_explorer::ui {

inline core::Curve curve(const char* text)
{
    return core::Curve::parse(text).value();
}

/// What a chart draws in a colour, left to right as points.
inline std::vector<core::Polyline> drawnPieces(const ChartPane& pane, const QColor& color)
{
    std::vector<core::Polyline> result;
    for (const auto& line : pane.curves().lines())
        if (line->isVisible() && line->pen().color() == color)
            result.insert(result.end(), line->pieces().begin(), line->pieces().end());
    return result;
}

/// How often the lines of a chart in a colour, or in all others, were replaced.
inline int replacements(const ChartPane& pane, const QColor& color, bool inOthers = false)
{
    int result = 0;
    for (const auto& line : pane.curves().lines())
        if ((line->pen().color() == color) != inOthers)
            result += line->replacements();
    return result;
}

/// A document in a shown plot of a usual size.
class PlotTest : public testing::Test
{
protected:
    PlotTest()
    {
        plot.resize(1000, 500);
        plot.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&plot));
        settle();
    }

    /// Lets everything that is scheduled happen.
    void settle()
    {
        QSignalSpy refreshed(&plot, &PlotView::refreshed);
        do
            refreshed.clear();
        while (refreshed.wait(20));
    }

    void begin(const QList<core::Curve>& curves, ViewState::Mode mode)
    {
        document.begin(curves);
        document.view().setMode(mode);
        document.fit();
        settle();
    }

    ChartPane& pane(core::Quantity quantity)
    {
        for (ChartPane* each : plot.findChildren<ChartPane*>())
            if (each->quantity() == quantity)
                return *each;
        throw std::logic_error("no such chart");
    }
    ChartPane& function() { return pane(core::Quantity::Value); }
    ChartPane& derivative() { return pane(core::Quantity::Derivative); }

    [[nodiscard]] const CurveEntry& entry(int row) const { return document.curves().entry(row); }

    Document document;
    PlotView plot{document};
};

} // namespace activation_explorer::ui
