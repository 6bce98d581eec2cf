// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/curve.h"
#include "core/sampling.h"
#include "ui/document/document.h"
#include "ui/plot/chart_pane.h"
#include "ui/plot/plot_view.h"

#include <gmock/gmock.h>
#include <QChart>
#include <QLineSeries>
#include <QSignalSpy>
#include <QTest>

namespace activation_explorer::ui {

inline core::Curve curve(const char* text)
{
    return core::Curve::parse(text).value();
}

/// The line series that a chart shows in a colour, left to right as points.
inline std::vector<core::Polyline> drawnPieces(const ChartPane& pane, const QColor& color)
{
    std::vector<core::Polyline> result;
    for (const QAbstractSeries* any : pane.chart()->series()) {
        const auto* series = qobject_cast<const QLineSeries*>(any);
        if (!series || !series->isVisible() || series->count() == 0 || series->pen().color() != color)
            continue;
        core::Polyline piece;
        for (const QPointF& p : series->points())
            piece.push_back({p.x(), p.y()});
        result.push_back(piece);
    }
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
