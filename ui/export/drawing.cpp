// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/drawing.h"

#include "core/number.h"
#include "ui/document/document.h"
#include "ui/plot/contrast.h"
#include "ui/text.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <QLocale>

namespace activation_explorer::ui {

namespace {

constexpr double currentExtraWidth = 1; // of the one curve in Explore, as in the window
constexpr double visibleJump = 1e-4;    // of a chart's height

QList<Drawing::Line> familyOf(const CurveEntry& entry, bool named)
{
    QList<Drawing::Line> lines;
    const QList<core::Curve> members = entry.familyMembers();
    for (qsizetype i = 0; i < members.size(); ++i) {
        const bool isEnd = i == 0 || i == members.size() - 1;
        const std::size_t parameter = entry.family->parameter;
        const QString title =
            QStringLiteral("%1 = %2").arg(toQString(entry.curve.activation().parameters[parameter].symbol),
                                          toQString(core::formatNumber(members[i].values()[parameter])));
        const double share = static_cast<double>(i) / static_cast<double>(members.size() - 1);
        lines << Drawing::Line{.curve = members[i],
                               .title = named && isEnd ? title : QString(),
                               .color = familyColor(entry.color, Qt::white, share)};
    }
    return lines;
}

} // namespace

Drawing Drawing::of(const Session& session)
{
    const auto shown = std::make_shared<Document>();
    shown->begin(session);
    const Document& document = *shown;
    const CurveModel& curves = document.curves();
    Drawing result;
    result.document = shown;
    result.view = session.view;
    // Those of the document follow its window's shape, where the aspect is equal.
    if (session.fitsValue)
        result.view.ranges.value = document.view().ranges().value;
    if (session.fitsDerivative)
        result.view.ranges.derivative = document.view().ranges().derivative;
    const bool explore = session.view.mode == ViewState::Mode::Explore;
    if (session.view.mode == ViewState::Mode::Difference && session.reference >= 0)
        result.reference = session.curves.at(session.reference).curve;
    const ViewState::Options& options = session.view.options;
    for (const int row : document.shownRows()) {
        const CurveEntry& entry = curves.entry(row);
        if (row == curves.currentRow() || result.curves.isEmpty())
            result.probed = static_cast<int>(result.curves.size());
        const bool hasRoom = result.curves.size() < mostTitles;
        result.untitled += hasRoom ? 0 : 1;
        result.families << familyOf(entry, options.endLabels);
        result.curves << Line{.curve = entry.curve,
                              .title = hasRoom ? curveTitle(entry.curve, QLocale::c()) : QString(),
                              .color = entry.color,
                              .pen = explore ? Qt::SolidLine : entry.line,
                              .width = options.lineWidth + (explore ? currentExtraWidth : 0),
                              .marker = options.markers ? std::optional(entry.marker) : std::nullopt};
    }
    return result;
}

bool Drawing::shows(core::Quantity chart) const
{
    return view.charts == ViewState::Charts::Both ||
           (view.charts == ViewState::Charts::Function) == (chart == core::Quantity::Value);
}

std::vector<core::Quantity> Drawing::charts() const
{
    std::vector<core::Quantity> result;
    for (const core::Quantity chart : {core::Quantity::Value, core::Quantity::Derivative})
        if (shows(chart))
            result.push_back(chart);
    return result;
}

QString Drawing::chartTitle(core::Quantity chart) const
{
    const QString name =
        chart == core::Quantity::Value ? QStringLiteral("Function") : QStringLiteral("Derivative");
    return reference
               ? QStringLiteral("%1, difference from %2").arg(name, curveTitle(*reference, QLocale::c()))
               : name;
}

QString Drawing::summary() const
{
    constexpr qsizetype mostNames = 4;
    QStringList names;
    for (const Line& line : curves)
        names << line.title;
    QString result = names.isEmpty()            ? QStringLiteral("No curve")
                     : names.size() > mostNames ? QStringLiteral("%1 curves").arg(names.size())
                                                : names.join(QStringLiteral("; "));
    if (reference)
        result += QStringLiteral(" minus %1").arg(curveTitle(*reference, QLocale::c()));
    result += QStringLiteral(": ");
    if (shows(core::Quantity::Value))
        result += QStringLiteral("function");
    if (view.charts == ViewState::Charts::Both)
        result += QStringLiteral(" and ");
    if (shows(core::Quantity::Derivative))
        result += QStringLiteral("derivative");
    return result;
}

std::vector<double> Drawing::jumps(const core::Curve& curve, core::Quantity quantity) const
{
    std::vector<core::Breakpoint> all = curve.activation().breakpoints(curve.values());
    if (reference)
        for (const core::Breakpoint& each : reference->activation().breakpoints(reference->values()))
            all.push_back(each);
    constexpr double infinity = std::numeric_limits<double>::infinity();
    const double visible = visibleJump * view.ranges.y(quantity).span();
    std::vector<double> result;
    for (const core::Breakpoint& each : all) {
        if (!view.ranges.x.contains(each.x))
            continue;
        const auto at = [&](double x) { return core::select(document->evaluate(curve, x), quantity); };
        const auto [least, greatest] = std::minmax(
            {at(std::nextafter(each.x, -infinity)), at(each.x), at(std::nextafter(each.x, infinity))});
        if (greatest - least > visible)
            result.push_back(each.x);
    }
    std::ranges::sort(result);
    result.erase(std::unique(result.begin(), result.end()), result.end());
    return result;
}

std::optional<double> Drawing::probe() const
{
    return view.pin && view.ranges.x.contains(*view.pin) && !curves.isEmpty() ? view.pin : std::nullopt;
}

std::optional<Drawing::Tangent> Drawing::tangent() const
{
    if (!probe() || probed < 0 || !view.options.tangent || !shows(core::Quantity::Value))
        return std::nullopt;
    const core::ValueAndDerivative both = document->evaluate(curves.at(probed).curve, *view.pin);
    if (!view.ranges.value.contains(both.value) || !std::isfinite(both.derivative))
        return std::nullopt;
    return Tangent{{*view.pin, both.value}, both.derivative};
}

} // namespace activation_explorer::ui
