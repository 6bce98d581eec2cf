// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/probe.h"

#include "ui/document/document.h"
#include "ui/text.h"

#include <algorithm>
#include <cmath>
#include <QCoreApplication>
#include <vector>

namespace activation_explorer::ui {

namespace {

double startOf(const ViewState& view)
{
    return view.probe().value_or(view.ranges().x.center());
}

/// Moves the view along x to be about `center`, with as near to its span as is legal there.
void center(ViewState& view, double center, ViewState::Step step)
{
    ViewState::Ranges ranges = view.ranges();
    ranges.x = ViewState::legalRange(center, ranges.x.span(), ViewState::xLimits);
    view.setRanges(ranges, step);
}

/// Moves the view along x so far that it holds the probe, with some room ahead.
void follow(ViewState& view, double x)
{
    const core::Range range = view.ranges().x;
    if (range.contains(x))
        return;
    constexpr double room = 0.1; // of the span
    const double ahead = (0.5 - room) * range.span();
    center(view, x < range.min ? x + ahead : x - ahead, ViewState::Step::Run);
}

/// The curves whose special points count: those on show, and the reference where differences from it are.
QList<int> rowsRead(const Document& document)
{
    QList<int> rows = document.shownRows();
    if (document.view().mode() == ViewState::Mode::Difference && !rows.isEmpty())
        rows << document.curves().referenceRow();
    return rows;
}

std::vector<core::Curve> curvesOf(const Document& document, const QList<int>& rows)
{
    std::vector<core::Curve> result;
    for (const int row : rows)
        result.push_back(document.curves().entry(row).curve);
    return result;
}

QList<ViewState::Landmark> landmarksOf(const Document& document, const QList<int>& rows,
                                       const std::vector<core::SpecialPoint>& points)
{
    // Of differences the curves' own roots and extrema are none; crossings with the reference are.
    const auto counts = [&document](core::SpecialKind kind) {
        using enum core::SpecialKind;
        return document.view().mode() != ViewState::Mode::Difference || kind == Jump || kind == Kink ||
               kind == Crossing || kind == SlopeCrossing;
    };
    const auto idOf = [&](std::size_t index) {
        return document.curves().entry(rows.at(static_cast<qsizetype>(index))).id;
    };
    QList<ViewState::Landmark> result;
    for (const core::SpecialPoint& point : points)
        if (counts(point.kind))
            result.append({point.kind, idOf(point.curve), idOf(point.other)});
    return result;
}

/// Pins the probe where a person wants it, and says what is there.
void pin(Document& document, double x)
{
    const QList<int> rows = rowsRead(document);
    document.view().setPin(
        x, landmarksOf(document, rows, core::specialPoints(curvesOf(document, rows), {x, x})));
}

} // namespace

double roundedToPixels(double x, double unitsPerPixel)
{
    const int finest = std::clamp(static_cast<int>(std::ceil(-std::log10(unitsPerPixel))), 0, 17);
    for (int decimals = 0; decimals < finest; ++decimals)
        if (const double round = QString::number(x, 'f', decimals).toDouble() + 0.0; // no -0
            std::abs(round - x) <= unitsPerPixel / 2)
            return round;
    return QString::number(x, 'f', finest).toDouble() + 0.0;
}

void stepProbe(Document& document, Direction direction, int pixels, double unitsPerPixel)
{
    const ViewState& view = document.view();
    // Steps of a power of ten, so that no two roundings stand between them and a number that can be said.
    const double step = std::pow(10.0, std::floor(std::log10(unitsPerPixel * 5)));
    const double by = direction == Direction::Left ? -pixels : pixels;
    const double x = std::clamp(roundedToPixels(startOf(view) + by * step, step / 2), ViewState::xLimits.min,
                                ViewState::xLimits.max);
    document.changeView(
        [&](ViewState& changed) {
            pin(document, x);
            follow(changed, x);
        },
        ViewState::Step::Run);
}

void findLandmarks(Document& document)
{
    if (const std::optional<double> x = document.view().pin())
        pin(document, *x);
}

void pinProbe(Document& document, double x)
{
    Q_ASSERT(ViewState::xLimits.contains(x));
    document.changeView([&](ViewState& view) {
        pin(document, x);
        if (!view.ranges().x.contains(x))
            center(view, x, ViewState::Step::New);
    });
}

void letGoOfProbe(Document& document)
{
    document.changeView([](ViewState& view) { view.setPin(std::nullopt); });
}

bool leadProbe(Document& document, Direction direction)
{
    const QList<int> rows = rowsRead(document);
    const std::vector<core::Curve> curves = curvesOf(document, rows);
    double from = startOf(document.view());
    for (;;) { // until there is one that counts
        const std::vector<core::SpecialPoint> points =
            core::nextSpecialPoints(curves, from, direction == Direction::Right, document.view().ranges().x);
        if (points.empty())
            return false;
        from = points.front().x;
        const QList<ViewState::Landmark> landmarks = landmarksOf(document, rows, points);
        if (landmarks.isEmpty())
            continue;
        document.changeView([&](ViewState& view) { view.setPin(from, landmarks); }, ViewState::Step::Run);
        return true;
    }
}

void leadToCurve(Document& document, bool next)
{
    const QList<int> rows = document.shownRows();
    if (document.view().mode() == ViewState::Mode::Explore) {
        const int count = document.curves().rowCount();
        if (count > 0)
            document.setCurrentRow((document.curves().currentRow() + (next ? 1 : count - 1)) % count);
        return;
    }
    if (rows.isEmpty())
        return;
    const qsizetype at = rows.indexOf(document.curves().currentRow());
    const qsizetype to = at < 0 ? 0 : (at + (next ? 1 : rows.size() - 1)) % rows.size();
    document.setCurrentRow(rows.at(to));
}

QString landmarkText(const Document& document, quint64 curve)
{
    const CurveModel& curves = document.curves();
    const QList<int> rows = rowsRead(document);
    QList<std::pair<core::SpecialKind, QStringList>> kinds; // and the curves of each, in order
    for (const ViewState::Landmark& landmark : document.view().landmarks()) {
        const int row = curves.rowOf(landmark.curve);
        const int other = curves.rowOf(landmark.other);
        const bool isAskedFor = curve == 0 || curve == landmark.curve || curve == landmark.other;
        if (row < 0 || other < 0 || !isAskedFor)
            continue;
        if (kinds.isEmpty() || kinds.last().first != landmark.kind)
            kinds.append({landmark.kind, {}});
        for (const int each : {row, other})
            if (const QString name = curves.nameAmong(rows, each); !kinds.last().second.contains(name))
                kinds.last().second << name;
    }
    QStringList result;
    for (const auto& [kind, names] : kinds)
        result << QCoreApplication::translate("Probe", "%1 of %2", "“kink of ELU, ReLU”")
                      .arg(translated(core::text(kind)), names.join(QStringLiteral(", ")));
    return result.join(QStringLiteral("; "));
}

} // namespace activation_explorer::ui
