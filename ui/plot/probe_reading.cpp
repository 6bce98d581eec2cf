// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/probe_reading.h"

#include "ui/document/document.h"
#include "ui/document/probe.h"
#include "ui/text.h"

#include <algorithm>
#include <cmath>
#include <QCoreApplication>

namespace activation_explorer::ui {

namespace {

constexpr int readOutDigits = 10;
constexpr int tagDigits = 4;
constexpr qsizetype mostLandmarks = 3;

} // namespace

int rowRead(const Document& document, const QList<int>& rows)
{
    const int current = document.curves().currentRow();
    return rows.contains(current) ? current : rows.first();
}

QStringList readOut(const Document& document, int row, double x)
{
    const CurveEntry& entry = document.curves().entry(row);
    const core::ValueAndDerivative both = document.evaluate(entry.curve, x);
    const ViewState::Mode mode = document.view().mode();
    const QString f = mode == ViewState::Mode::Difference ? QStringLiteral("Δf") : QStringLiteral("f");
    QStringList lines{QStringLiteral("x = ") + localNumber(x),
                      QStringLiteral("%1(x) = %2").arg(f, valueText(both.value, readOutDigits)),
                      QStringLiteral("%1′(x) = %2").arg(f, valueText(both.derivative, readOutDigits))};
    if (mode != ViewState::Mode::Explore)
        lines.prepend(curveTitle(entry.curve));
    return lines;
}

QStringList landmarksRead(const Document& document)
{
    QStringList lines = landmarkText(document).split(QStringLiteral("; "), Qt::SkipEmptyParts);
    if (lines.size() > mostLandmarks) // the line above the table has all
        lines = lines.first(mostLandmarks) << QStringLiteral("…");
    return lines;
}

QList<core::Point> pointsInView(const Document& document, const QList<int>& rows, core::Quantity quantity)
{
    constexpr int count = 80; // a read-out has room for a dozen of a curve's
    constexpr qsizetype mostRows = 20;
    const core::Range x = document.view().ranges().x;
    QList<core::Point> result;
    for (const int row : rows.first(std::min(rows.size(), mostRows)))
        for (int i = 0; i <= count; ++i) {
            const double at = x.min + x.span() * i / count;
            const double y =
                core::select(document.evaluate(document.curves().entry(row).curve, at), quantity);
            if (std::isfinite(y))
                result.append({at, y});
        }
    return result;
}

ProbeReading probeReading(const Document& document, int row, const QList<int>& rows, double x,
                          core::Quantity quantity)
{
    const CurveModel& curves = document.curves();
    const CurveEntry& entry = curves.entry(row);
    const core::ValueAndDerivative both = document.evaluate(entry.curve, x);
    ProbeReading result{.at = {x, core::select(both, quantity)},
                        .color = entry.color,
                        .lines = {},
                        .pinned = document.view().isPinned()};
    for (const int other : rows) {
        const CurveEntry& each = curves.entry(other);
        if (other != row)
            result.others.append({core::select(document.evaluate(each.curve, x), quantity), each.color});
    }
    if (document.view().options().tangent && std::isfinite(both.value) && std::isfinite(both.derivative)) {
        result.tag = QCoreApplication::translate("ProbeReading", "slope %1")
                         .arg(localNumber(both.derivative, tagDigits));
        if (quantity == core::Quantity::Value)
            result.slope = both.derivative;
    }
    return result;
}

} // namespace activation_explorer::ui
