// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line.h"

#include "app/version.h"
#include "core/number.h"
#include "core/table.h"
#include "ui/document/view_state.h"

#include <algorithm>
#include <charconv>
#include <CLI/CLI.hpp>
#include <cmath>
#include <optional>
#include <string_view>

namespace activation_explorer::app {

namespace {

constexpr std::size_t maxPoints = 1'000'000;
constexpr int minSide = 200;
constexpr int maxSide = 10'000;

const std::string curveHelp = "A curve: id[:parameter=value[,parameter=value...]], e.g. softplus:beta=0.1";

/// As typed, before it is checked. Numbers stay text: CLI11 would read them in the user's locale.
struct Typed {
    bool json = false;
    std::vector<std::string> curves;
    std::string x = "-20:20";
    std::optional<std::string> y;
    std::string points = "1000";
    std::optional<std::string> at;
    std::string format = "csv";
    std::string size = "1600x900";
    std::string theme = "light";
    std::string language = "en";
    std::optional<std::string> file;
    std::string curve;
    std::optional<std::string> framework;
};

template<typename T>
using Checked = tl::expected<T, std::string>;

Checked<std::vector<core::Curve>> checkCurves(const std::vector<std::string>& texts)
{
    std::vector<core::Curve> curves;
    for (const std::string& text : texts) {
        const auto curve = core::Curve::parse(text);
        if (!curve)
            return tl::unexpected(curve.error().english());
        curves.push_back(*curve);
    }
    return curves;
}

Checked<core::Range> checkRange(const std::string& option, const std::string& text, core::Range limits)
{
    const std::size_t colon = text.find(':');
    if (colon != std::string::npos) {
        const auto min = core::parseNumber(text.substr(0, colon));
        const auto max = core::parseNumber(text.substr(colon + 1));
        if (min && max && ui::ViewState::isLegal({*min, *max}, limits))
            return core::Range{*min, *max};
    }
    return tl::unexpected(option + " must be MIN:MAX with MIN < MAX, both from " +
                          core::formatNumber(limits.min) + " to " + core::formatNumber(limits.max) +
                          " and at least 1e-9 apart, not \"" + text + '"');
}

std::optional<int> wholeNumber(std::string_view text)
{
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(value) : std::nullopt;
}

Checked<std::vector<double>> checkXs(const Typed& typed)
{
    std::vector<double> xs;
    if (typed.at) {
        for (const QString& part : QString::fromStdString(*typed.at).split(QLatin1Char(','))) {
            const std::string text = part.toStdString();
            const auto x = core::parseNumber(text);
            if (!x || !std::isfinite(*x))
                return tl::unexpected("--at must be finite numbers with commas between them, not \"" + text +
                                      '"');
            xs.push_back(*x);
        }
        return xs;
    }
    const auto points = wholeNumber(typed.points);
    if (!points || *points < 2 || *points > static_cast<int>(maxPoints))
        return tl::unexpected("--points must be a whole number from 2 to " + std::to_string(maxPoints) +
                              ", not \"" + typed.points + '"');
    // A table has no pixels, so its range need not be a view's.
    const std::size_t colon = typed.x.find(':');
    const auto min = core::parseNumber(typed.x.substr(0, colon));
    const auto max = colon == std::string::npos ? std::nullopt : core::parseNumber(typed.x.substr(colon + 1));
    constexpr core::Range limits{-core::evenlySpacedLimit, core::evenlySpacedLimit};
    if (!min || !max || !(*min < *max) || !limits.contains(*min) || !limits.contains(*max))
        return tl::unexpected("--x must be MIN:MAX, two numbers from -1e300 to 1e300 with MIN < MAX, not \"" +
                              typed.x + '"');
    return core::evenlySpaced({*min, *max}, static_cast<std::size_t>(*points));
}

Checked<QSize> checkSize(const std::string& text)
{
    const std::size_t x = text.find('x');
    if (x != std::string::npos) {
        const auto width = wholeNumber(std::string_view(text).substr(0, x));
        const auto height = wholeNumber(std::string_view(text).substr(x + 1));
        const auto fits = [](std::optional<int> side) {
            return side && *side >= minSide && *side <= maxSide;
        };
        if (fits(width) && fits(height))
            return QSize(*width, *height);
    }
    return tl::unexpected("--size must be WIDTHxHEIGHT in pixels, each from " + std::to_string(minSide) +
                          " to " + std::to_string(maxSide) + ", not \"" + text + '"');
}

Checked<Request> checkTable(const Typed& typed)
{
    TableRequest request;
    const auto curves = checkCurves(typed.curves);
    if (!curves)
        return tl::unexpected(curves.error());
    const auto xs = checkXs(typed);
    if (!xs)
        return tl::unexpected(xs.error());
    if (typed.format != "csv" && typed.format != "json")
        return tl::unexpected("--format must be csv or json, not \"" + typed.format + '"');
    request.curves = *curves;
    request.xs = *xs;
    request.format = typed.format == "csv" ? TableRequest::Format::Csv : TableRequest::Format::Json;
    if (typed.file && typed.file->empty())
        return tl::unexpected(std::string("-o must name a file, not \"\""));
    request.file = typed.file.value_or(std::string());
    return request;
}

Checked<Request> checkPlot(const Typed& typed)
{
    PlotFileRequest request;
    const auto curves = checkCurves(typed.curves);
    if (!curves)
        return tl::unexpected(curves.error());
    request.plot.curves = QList<core::Curve>(curves->begin(), curves->end());

    const auto x = checkRange("--x", typed.x, ui::ViewState::xLimits);
    if (!x)
        return tl::unexpected(x.error());
    request.plot.x = *x;
    if (typed.y) {
        const auto y = checkRange("--y", *typed.y, ui::ViewState::yLimits);
        if (!y)
            return tl::unexpected(y.error());
        request.plot.y = *y;
    }

    const auto size = checkSize(typed.size);
    if (!size)
        return tl::unexpected(size.error());
    request.plot.size = *size;

    if (typed.theme == "dark")
        request.plot.theme = ui::Theme::Id::Dark;
    else if (typed.theme == "contrast")
        request.plot.theme = ui::Theme::Id::Contrast;
    else if (typed.theme != "light")
        return tl::unexpected("--theme must be light, dark or contrast, not \"" + typed.theme + '"');

    if (typed.language == "zh_CN")
        request.language = QLocale(QLocale::Chinese, QLocale::China);
    else if (typed.language != "en")
        return tl::unexpected("--language must be en or zh_CN, not \"" + typed.language + '"');

    if (!QString::fromStdString(*typed.file).endsWith(QLatin1StringView(".png"), Qt::CaseInsensitive))
        return tl::unexpected("-o must name a file that ends in .png, not \"" + *typed.file + '"');
    request.file = *typed.file;
    return request;
}

Checked<Request> checkFacts(const Typed& typed)
{
    const auto curves = checkCurves(typed.curves);
    if (!curves)
        return tl::unexpected(curves.error());
    return FactsRequest{*curves, typed.json};
}

Checked<Request> checkCode(const Typed& typed)
{
    const auto curve = core::Curve::parse(typed.curve);
    if (!curve)
        return tl::unexpected(curve.error().english());
    CodeRequest request{*curve, std::nullopt};
    if (typed.framework) {
        request.framework = core::findFramework(*typed.framework);
        if (!request.framework)
            return tl::unexpected("--framework must be pytorch, keras, jax, tensorflow or onnx, not \"" +
                                  *typed.framework + '"');
    }
    return request;
}

std::string oneLine(std::string text)
{
    text.erase(text.find_last_not_of(" \r\n") + 1);
    std::ranges::replace(text, '\n', ' ');
    return text;
}

} // namespace

tl::expected<Request, Refusal> parseCommandLine(int argc, const char* const* argv)
{
    Typed typed;
    CLI::App program("Activation functions and their derivatives. Without a command: opens the window.",
                     "activation-explorer");
    program.set_version_flag("--version", "activation-explorer " + std::string(version));
    program.require_subcommand(0, 1);

    CLI::App* list = program.add_subcommand("list", "List the functions and their parameters");
    list->add_flag("--json", typed.json, "As JSON, complete");

    CLI::App* table = program.add_subcommand("table", "Print x, f(x) and f'(x) as rows");
    CLI::App* plot =
        program.add_subcommand("plot", "Draw curves and their derivatives into a file; needs no display");
    CLI::App* facts = program.add_subcommand(
        "facts", "Print range, limits, roots, extrema, slopes, dead zones, shape and moments of curves");
    facts->add_flag(
        "--json", typed.json,
        "As JSON; infinities are the strings \"inf\" and \"-inf\", a moment beyond the doubles is null");
    CLI::App* code =
        program.add_subcommand("code", "Print the line of code that computes a curve in other frameworks");
    code->add_option("CURVE", typed.curve, curveHelp)->required()->type_name("");
    code->add_option("--framework", typed.framework,
                     "pytorch, keras, jax, tensorflow or onnx; all of them if not given")
        ->type_name("FRAMEWORK");
    for (CLI::App* command : {table, plot, facts})
        command->add_option("CURVE", typed.curves, curveHelp)->required()->type_name("");
    for (CLI::App* command : {table, plot}) {
        command->add_option("--x", typed.x, "The range of x")->type_name("MIN:MAX")->capture_default_str();
    }
    table->add_option("--points", typed.points, "How many evenly spaced x, both ends included")
        ->type_name("N")
        ->capture_default_str();
    table->add_option("--at", typed.at, "These x in this order, instead of --x and --points")
        ->type_name("X,X,...")
        ->excludes(table->get_option("--x"))
        ->excludes(table->get_option("--points"));
    table->add_option("--format", typed.format, "csv, or json, where an overflow is null")
        ->type_name("FORMAT")
        ->capture_default_str();
    table->add_option("-o", typed.file, "Write to this file, not to standard output")->type_name("FILE");
    plot->add_option("-o", typed.file, "The file to write, ending in .png")->type_name("FILE")->required();
    plot->add_option("--y", typed.y, "The range of f(x); fitted if not given")->type_name("MIN:MAX");
    plot->add_option("--size", typed.size, "In pixels")->type_name("WxH")->capture_default_str();
    plot->add_option("--language", typed.language, "en or zh_CN")
        ->type_name("LANGUAGE")
        ->capture_default_str();
    plot->add_option("--theme", typed.theme, "light, dark or contrast")
        ->type_name("THEME")
        ->capture_default_str();

    try {
        program.parse(argc, argv);
    } catch (const CLI::ParseError& stop) {
        if (stop.get_exit_code() == 0) { // --help or --version: CLI11's way to say so
            std::ostringstream text;
            program.exit(stop, text, text);
            return tl::unexpected(Refusal{0, text.str()});
        }
        return tl::unexpected(Refusal{2, oneLine(stop.what()) + "; see activation-explorer --help"});
    }

    Checked<Request> request = WindowRequest{};
    if (list->parsed())
        request = ListRequest{typed.json};
    else if (table->parsed())
        request = checkTable(typed);
    else if (plot->parsed())
        request = checkPlot(typed);
    else if (facts->parsed())
        request = checkFacts(typed);
    else if (code->parsed())
        request = checkCode(typed);
    if (!request)
        return tl::unexpected(Refusal{2, request.error()});
    return *request;
}

} // namespace activation_explorer::app
