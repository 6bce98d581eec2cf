// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plot_options.h"

#include "app/checks.h"
#include "app/option_reader.h"
#include "app/picture_size.h"
#include "app/text.h"
#include "ui/document/dressing.h"
#include "ui/text.h"

#include <algorithm>
#include <CLI/CLI.hpp>
#include <cstdint>

namespace activation_explorer::app {

namespace {

using Format = PlotFileRequest::Format;
using Mode = ui::ViewState::Mode;
using Charts = ui::ViewState::Charts;

constexpr const char* examples = R"(
  activation-explorer plot relu softplus:beta=0.1 elu -o compare.png
  activation-explorer plot silu --reference relu --x -5:5 -o difference.svg
  activation-explorer plot elu:alpha=10 --at 0 --formula --size 16cmx9cm -o elu.pdf
  activation-explorer plot --session lesson.actx --theme dark --title "Lesson 1" -o lesson.png
)";

QString plotFooter()
{
    return Text::tr(
               "One CURVE is drawn alone, several are compared. With --session, what is not given is as it "
               "says.") +
           QStringLiteral("\n\n") + Text::tr("Examples:") + QLatin1StringView(examples);
}

Checked<Format> checkFormat(const std::string& file)
{
    const QString name = QString::fromStdString(file);
    const auto endsWith = [&name](const char* ending) {
        return name.endsWith(QLatin1StringView(ending), Qt::CaseInsensitive);
    };
    if (endsWith(".png"))
        return Format::Png;
    if (endsWith(".svg"))
        return Format::Svg;
    if (endsWith(".pdf"))
        return Format::Pdf;
    return badRequest(Text::tr("-o must name a file that ends in .png, .svg or .pdf, not \"%1\"").arg(name));
}

Checked<QString> checkTitle(const std::string& text)
{
    const QString title = QString::fromStdString(text);
    if (std::ranges::any_of(title, [](QChar c) { return c.category() == QChar::Other_Control; }))
        return badRequest(Text::tr("--title must be one line, without tabs and other control characters"));
    return title;
}

QString tooMany(std::size_t curves)
{
    return Text::tr("at most %1 curves can be drawn, not %2")
        .arg(QString::number(ui::Session::maxCurves), QString::number(curves));
}

/// Whether any curve is on show.
bool showsCurves(const ui::Session& session)
{
    if (session.view.mode == Mode::Explore)
        return session.current >= 0;
    const bool differences = session.view.mode == Mode::Difference;
    for (int row = 0; row < session.curves.size(); ++row)
        if (session.curves[row].visible && !(differences && row == session.reference))
            return true;
    return false;
}

} // namespace

void PlotOptions::addTo(CLI::App& command)
{
    std::string group = "Options"; // CLI11's own
    const auto option = [&](const char* name, auto& target, const QString& help, const char* type) {
        return command.add_option(name, target, help.toStdString())->type_name(type)->group(group);
    };
    const auto flag = [&](const char* name, bool& target, const QString& help) {
        return command.add_flag(name, target, help.toStdString())->group(group);
    };
    const auto choice = [&](const char* name, std::optional<bool>& target, const QString& help) {
        return command
            .add_flag_function(
                name, [&target](std::int64_t count) { target = count > 0; }, help.toStdString())
            ->disable_flag_override()
            ->group(group);
    };
    command.add_option("CURVE", curves, curveHelp().toStdString())->type_name("");
    option("-o", file, Text::tr("The file to write, ending in .png, .svg or .pdf"), "FILE")->required();

    group = Text::tr("What is drawn").toStdString();
    option("--session", session, Text::tr("A session instead of CURVE: a file, or its text form (actx:...)"),
           "FILE|TEXT");
    option("--reference", reference, Text::tr("Draw the differences from this curve"), "CURVE");
    option("--charts", charts, Text::tr("both, function or derivative; both if not given"), "CHARTS");
    option("--x", x, Text::tr("The range of x; -20:20 if not given"), "MIN:MAX");
    option("--y", y, Text::tr("The range of f(x); fitted if not given"), "MIN:MAX");
    option("--dy", dy, Text::tr("The range of f'(x); fitted if not given"), "MIN:MAX");
    option("--at", at, Text::tr("Pin the probe at this x: a line, the tangent and its slope"), "X");
    choice("--end-labels,!--no-end-labels", endLabels,
           Text::tr("Names at the curves' ends; without if not given"));
    choice("--markers,!--no-markers", markers, Text::tr("Markers on the curves; without if not given"));
    option("--line-width", lineWidth,
           Text::tr("Width of the curves, 1 to 8 (pixels at 1600x900); 2.5 if not given"), "W");

    group = Text::tr("The picture").toStdString();
    option("--size", size, Text::tr("In pixels, or with units: 16cmx9cm, 6.5inx4in; 1600x900 if not given"),
           "WxH");
    option("--scale", scale, Text::tr("Pixels of a PNG for each of its size, 1 to 4; SVG and PDF have none"),
           "S");
    option("--font-scale", fontScale, Text::tr("All texts larger or smaller, 0.5 to 3"), "S");
    option("--theme", theme, Text::tr("light, dark or contrast; light if not given"), "THEME");
    option("--language", language, Text::tr("en or zh_CN; en if not given"), "LANGUAGE");
    option("--title", title, Text::tr("A line above all"), "TEXT");
    choice("--legend,!--no-legend", legend, Text::tr("Which curve is which; with it if not given"));
    flag("--formula", formula, Text::tr("The formulas of the (current) curve"));
    flag("--table", table, Text::tr("The values at the probe, or at 0"));
    flag("--transparent", transparent, Text::tr("Without a ground"));
    command.footer(plotFooter().toStdString());
}

/// What is drawn, as the curves or the session say it alone.
Checked<ui::Session> PlotOptions::checkContent() const
{
    if (const auto one = checkCurvesOrSession("plot", !curves.empty(), session.has_value()); !one)
        return tl::unexpected(one.error());
    if (session)
        return checkSession(*session);
    const auto all = checkCurves(curves);
    if (!all)
        return tl::unexpected(all.error());
    if (all->size() > static_cast<std::size_t>(ui::Session::maxCurves))
        return badRequest(tooMany(all->size()));
    ui::Session content = ui::Session::of(QList<core::Curve>(all->begin(), all->end()));
    content.view.mode = curves.size() == 1 ? Mode::Explore : Mode::Compare;
    content.view.ranges.x = usualX;
    content.view.options.endLabels = false; // the legend says it all
    return content;
}

/// The same with the reference, if one is given.
Checked<ui::Session> PlotOptions::checkReferred() const
{
    auto content = checkContent();
    if (!content || !reference)
        return content;
    const auto curve = checkCurve(*reference);
    if (!curve)
        return badRequest(Text::tr("%1: %2", "an option; what is wrong with it")
                              .arg(QStringLiteral("--reference"), ui::toQString(curve.error().text)));
    if (content->curves.size() == ui::Session::maxCurves)
        return badRequest(tooMany(ui::Session::maxCurves + 1));
    content->reference = static_cast<int>(content->curves.size());
    content->curves << ui::dressed(*curve, content->curves);
    content->view.mode = Mode::Difference;
    return content;
}

Checked<PlotFileRequest> PlotOptions::check() const
{
    PlotFileRequest request;
    request.file = file;
    OptionReader reader;
    reader.read(file, request.format, checkFormat);
    if (reader.refusal())
        return tl::unexpected(*reader.refusal());
    auto content = checkReferred();
    if (!content)
        return tl::unexpected(content.error());
    request.session = *std::move(content);
    if (request.session.view.mode == Mode::Difference && request.session.reference < 0)
        return badRequest(Text::tr("the session shows differences from a reference, but has none: name one "
                                   "with --reference"));
    if (!showsCurves(request.session))
        return badRequest(Text::tr("the session shows no curve, so there is nothing to draw"));

    ui::ViewState::Scene& view = request.session.view;
    using View = ui::ViewState;
    reader.word<Charts>(
        "--charts", charts, view.charts,
        {{"both", Charts::Both}, {"function", Charts::Function}, {"derivative", Charts::Derivative}});
    reader.range("--x", x, view.ranges.x, View::xLimits);
    reader.range("--y", y, view.ranges.value, View::yLimits);
    reader.range("--dy", dy, view.ranges.derivative, View::yLimits);
    request.session.fitsValue = request.session.fitsValue && !y;
    request.session.fitsDerivative = request.session.fitsDerivative && !dy;
    view.aspectIsEqual = view.aspectIsEqual && !y && !dy; // it would change what was asked for
    // It may lie outside the range of x, as in the window: the table still says the values there.
    reader.number("--at", at, view.pin, View::xLimits);
    reader.number("--line-width", lineWidth, view.options.lineWidth, View::Options::lineWidths);
    view.options.endLabels = endLabels.value_or(view.options.endLabels);
    view.options.markers = markers.value_or(view.options.markers);

    ui::PictureOptions& picture = request.options;
    reader.read(size, picture, [&picture](const std::string& text) { return checkSize(text, picture); });
    reader.number("--scale", scale, picture.scale, ui::PictureOptions::scales);
    reader.number("--font-scale", fontScale, picture.fontScale, ui::PictureOptions::fontScales);
    using Theme = ui::Theme::Id;
    reader.word<Theme>("--theme", theme, picture.theme,
                       {{"light", Theme::Light}, {"dark", Theme::Dark}, {"contrast", Theme::Contrast}});
    reader.word<QLocale>(
        "--language", language, request.language,
        {{"en", QLocale(QLocale::English)}, {"zh_CN", QLocale(QLocale::Chinese, QLocale::China)}});
    reader.read(title, picture.title, checkTitle);
    picture.legend = legend.value_or(view.options.legend);
    picture.formula = formula;
    picture.table = table;
    picture.transparent = transparent;
    if (reader.refusal())
        return tl::unexpected(*reader.refusal());
    if (const QString refusal = picture.refusal(); !refusal.isEmpty())
        return tl::unexpected(Refusal{badRequestCode, errorText(refusal)});
    return request;
}

} // namespace activation_explorer::app
