// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/table_options.h"

#include "app/checks.h"
#include "app/text.h"
#include "core/number.h"
#include "core/table.h"
#include "ui/export/data.h"
#include "ui/text.h"

#include <CLI/CLI.hpp>
#include <cmath>

namespace activation_explorer::app {

namespace {

constexpr int maxPoints = 1'000'000;

/// A table has no pixels, so its range need not be a view's.
Checked<core::Range> checkTableRange(const std::string& text)
{
    const std::size_t colon = text.find(':');
    const auto min = core::parseNumber(text.substr(0, colon));
    const auto max = colon == std::string::npos ? std::nullopt : core::parseNumber(text.substr(colon + 1));
    constexpr core::Range limits{-core::evenlySpacedLimit, core::evenlySpacedLimit};
    if (!min || !max || !(*min < *max) || !limits.contains(*min) || !limits.contains(*max))
        return badRequest(
            Text::tr("--x must be MIN:MAX, two numbers from -1e300 to 1e300 with MIN < MAX, not \"%1\"")
                .arg(ui::toQString(text)));
    return core::Range{*min, *max};
}

Checked<std::vector<double>> checkAt(const std::string& typed)
{
    std::vector<double> xs;
    for (const QString& part : QString::fromStdString(typed).split(QLatin1Char(','))) {
        const auto x = core::parseNumber(part.toStdString());
        if (!x || !std::isfinite(*x))
            return badRequest(
                Text::tr("--at must be finite numbers with commas between them, not \"%1\"").arg(part));
        xs.push_back(*x);
    }
    return xs;
}

} // namespace

void TableOptions::addTo(CLI::App& command)
{
    const auto option = [&command](const char* name, auto& target, const QString& help, const char* type) {
        return command.add_option(name, target, help.toStdString())->type_name(type);
    };
    command.add_option("CURVE", curves, curveHelp().toStdString())->type_name("");
    option(
        "--session", session,
        Text::tr("The visible curves of a session, and the differences if it shows them, instead of CURVE: a "
                 "file, or its text form (actx:...)"),
        "FILE|TEXT");
    option("--x", x, Text::tr("The range of x; -20:20 if not given, or the session's"), "MIN:MAX");
    option("--points", points, Text::tr("How many evenly spaced x, both ends included"), "N")
        ->capture_default_str();
    option("--at", at, Text::tr("These x in this order, instead of --x and --points"), "X,X,...")
        ->excludes(command.get_option("--x"))
        ->excludes(command.get_option("--points"));
    option("--format", format, Text::tr("csv, or json, where an overflow is null"), "FORMAT")
        ->capture_default_str();
    option("-o", file, Text::tr("Write to this file, not to standard output"), "FILE");
}

Checked<std::vector<double>> TableOptions::checkXs(core::Range usual) const
{
    if (at)
        return checkAt(*at);
    const auto count = wholeNumber(points);
    if (!count || *count < 2 || *count > maxPoints)
        return badRequest(Text::tr("--points must be a whole number from 2 to %1, not \"%2\"")
                              .arg(QString::number(maxPoints), ui::toQString(points)));
    const auto range = x ? checkTableRange(*x) : usual;
    if (!range)
        return tl::unexpected(range.error());
    return core::evenlySpaced(*range, static_cast<std::size_t>(*count));
}

Checked<TableRequest> TableOptions::check() const
{
    TableRequest request;
    if (const auto one = checkCurvesOrSession("table", !curves.empty(), session.has_value()); !one)
        return tl::unexpected(one.error());
    core::Range usual = usualX;
    if (session) {
        const auto read = checkSession(*session);
        if (!read)
            return tl::unexpected(read.error());
        auto shown = ui::DataCurves::of(*read);
        request.curves = std::move(shown.curves);
        request.reference = shown.reference;
        if (request.curves.empty())
            return badRequest(Text::tr("the session has no visible curve, so there is nothing to tabulate"));
        usual = read->view.ranges.x;
    } else {
        const auto parsed = checkCurves(curves);
        if (!parsed)
            return tl::unexpected(parsed.error());
        request.curves = *parsed;
    }
    const auto checkedXs = checkXs(usual);
    if (!checkedXs)
        return tl::unexpected(checkedXs.error());
    request.xs = *checkedXs;
    const auto checkedFormat = checkWord<TableRequest::Format>(
        "--format", format, {{"csv", TableRequest::Format::Csv}, {"json", TableRequest::Format::Json}});
    if (!checkedFormat)
        return tl::unexpected(checkedFormat.error());
    request.format = *checkedFormat;
    if (file && file->empty())
        return badRequest(Text::tr("-o must name a file, not \"\""));
    request.file = file.value_or(std::string());
    return request;
}

} // namespace activation_explorer::app
