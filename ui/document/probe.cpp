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

} // namespace

double roundedToPixels(double x, double unitsPerPixel)
{
    const double decimals = std::ceil(-std::log10(unitsPerPixel));
    return QString::number(x, 'f', std::clamp(static_cast<int>(decimals), 0, 17)).toDouble() + 0.0; // no -0
}

void stepProbe(Document& document, Direction direction, int pixels, double unitsPerPixel)
{
    ViewState& view = document.view();
    // Steps of a power of ten, so that no two roundings stand between them and a number that can be said.
    const double step = std::pow(10.0, std::floor(std::log10(unitsPerPixel * 5)));
    const double by = direction == Direction::Left ? -pixels : pixels;
    const double x = std::clamp(roundedToPixels(startOf(view) + by * step, step / 2), ViewState::xLimits.min,
                                ViewState::xLimits.max);
    view.setPin(x);
    follow(view, x);
}

void pinProbe(Document& document, double x)
{
    Q_ASSERT(ViewState::xLimits.contains(x));
    ViewState& view = document.view();
    view.setPin(x);
    if (!view.ranges().x.contains(x))
        center(view, x, ViewState::Step::New);
}

bool leadProbe(Document& document, Direction direction)
{
    const CurveModel& curves = document.curves();
    QList<int> rows = document.shownRows();
    if (document.view().mode() == ViewState::Mode::Difference && !rows.isEmpty())
        rows << curves.referenceRow();
    std::vector<core::Curve> shown;
    for (const int row : rows)
        shown.push_back(curves.entry(row).curve);
    const std::vector<core::SpecialPoint> points = core::nextSpecialPoints(
        shown, startOf(document.view()), direction == Direction::Right, document.view().ranges().x);
    if (points.empty())
        return false;
    const auto idOf = [&](std::size_t index) { return curves.entry(rows.at(static_cast<int>(index))).id; };
    QList<ViewState::Landmark> landmarks;
    for (const core::SpecialPoint& point : points)
        landmarks.append({point.kind, idOf(point.curve), idOf(point.other)});
    document.view().setPin(points.front().x, landmarks);
    return true;
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
    QStringList result;
    for (const ViewState::Landmark& landmark : document.view().landmarks()) {
        const int row = curves.rowOf(landmark.curve);
        const int other = curves.rowOf(landmark.other);
        const bool isAskedFor = curve == 0 || curve == landmark.curve || curve == landmark.other;
        if (row < 0 || other < 0 || !isAskedFor)
            continue;
        const QString kind = translated(core::text(landmark.kind));
        result << (row == other ? QCoreApplication::translate("Probe", "%1 of %2", "“kink of ELU”")
                                      .arg(kind, curves.label(row))
                                : QCoreApplication::translate("Probe", "%1 of %2 and %3",
                                                              "“crossing of ReLU and SoftPlus”")
                                      .arg(kind, curves.label(row), curves.label(other)));
    }
    return result.join(QStringLiteral("; "));
}

} // namespace activation_explorer::ui
