// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line.h"

#include "app/checks.h"
#include "app/help_formatter.h"
#include "app/plot_options.h"
#include "app/sound_options.h"
#include "app/table_options.h"
#include "app/version.h"
#include "ui/files/document_file.h"
#include "ui/lessons/lesson_files.h"

#include <algorithm>
#include <memory>
#include <QFileInfo>
#include <QUrl>

namespace activation_explorer::app {

namespace {

/// As typed, before it is checked.
struct Typed {
    std::optional<std::string> file; ///< or an unknown command
    bool json = false;
    TableOptions table;
    PlotOptions plot;
    SoundOptions sound;
    std::vector<std::string> curves;
    std::string curve;
    std::optional<std::string> framework;
};

/// Whether it is an attempt at a command: nothing that could be the name of a session file, or of one that is
/// there.
bool isUnknownCommand(const std::string& word)
{
    const QString file = QString::fromStdString(word);
    return !file.contains(QLatin1Char('/')) &&
           !file.endsWith(QLatin1StringView(".actx"), Qt::CaseInsensitive) && !QFileInfo::exists(file);
}

tl::unexpected<Refusal> unknownCommand(const std::string& word)
{
    return badRequest("cannot read \"" + word +
                      "\": no such file, and no such command; the commands are list, table, plot, facts, "
                      "code and sound");
}

Checked<Request> checkWindow(const std::optional<std::string>& typed)
{
    if (!typed)
        return WindowRequest{.file = {}, .trouble = {}};
    if (isUnknownCommand(*typed))
        return unknownCommand(*typed);
    QString file = QString::fromStdString(*typed);
    if (const QUrl url(file); url.isLocalFile()) // as some desktops have it
        file = url.toLocalFile();
    QString trouble;
    if (ui::isLessonFile(file)) {
        if (const auto lesson = ui::readLessonFile(file); !lesson)
            trouble = lesson.error();
    } else if (const auto session = ui::readSessionFile(file); !session) {
        trouble = session.error();
    }
    return WindowRequest{file.toStdString(), trouble.isEmpty() ? std::string() : errorText(trouble)};
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
    const auto curve = checkCurve(typed.curve);
    if (!curve)
        return tl::unexpected(curve.error());
    CodeRequest request{*curve, std::nullopt};
    if (typed.framework) {
        request.framework = core::findFramework(*typed.framework);
        if (!request.framework)
            return badRequest("--framework must be pytorch, keras, jax, tensorflow or onnx, not \"" +
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

Checked<Request> parseCommandLine(int argc, const char* const* argv)
{
    Typed typed;
    CLI::App program("Activation functions and their derivatives. Without a command: opens the window.",
                     "activation-explorer");
    program.set_version_flag("--version", "activation-explorer " + std::string(version));
    program.formatter(std::make_shared<HelpFormatter>());
    program.require_subcommand(0, 1);
    program
        .add_option("FILE", typed.file,
                    "A session, which the window opens with; one that is named as a command: ./list")
        ->type_name("");

    CLI::App* list = program.add_subcommand("list", "List the functions and their parameters");
    list->add_flag("--json", typed.json, "As JSON, complete");

    CLI::App* table = program.add_subcommand("table", "Print x, f(x) and f'(x) as rows");
    typed.table.addTo(*table);
    CLI::App* plot = program.add_subcommand(
        "plot", "Draw curves and their derivatives into a file: PNG, SVG or PDF; needs no display");
    typed.plot.addTo(*plot);
    CLI::App* facts = program.add_subcommand(
        "facts", "Print range, limits, roots, extrema, slopes, dead zones, shape and moments of curves");
    facts->add_option("CURVE", typed.curves, curveHelp)->required()->type_name("");
    facts->add_flag(
        "--json", typed.json,
        "As JSON; infinities are the strings \"inf\" and \"-inf\", a moment beyond the doubles is null");
    CLI::App* code =
        program.add_subcommand("code", "Print the line of code that computes a curve in other frameworks");
    code->add_option("CURVE", typed.curve, curveHelp)->required()->type_name("");
    code->add_option("--framework", typed.framework,
                     "pytorch, keras, jax, tensorflow or onnx; all of them if not given")
        ->type_name("FRAMEWORK");
    CLI::App* sound = program.add_subcommand("sound", "Write a curve as sound, from left to right: WAV");
    typed.sound.addTo(*sound);

    try {
        program.parse(argc, argv);
    } catch (const CLI::ParseError& stop) {
        if (stop.get_exit_code() == 0) { // --help or --version: CLI11's way to say so
            std::ostringstream text;
            program.exit(stop, text, text);
            return tl::unexpected(Refusal{0, text.str()});
        }
        if (program.get_subcommands().empty() && typed.file && isUnknownCommand(*typed.file))
            return unknownCommand(*typed.file);
        std::string help = "; see activation-explorer ";
        for (const CLI::App* command : program.get_subcommands())
            help.append(command->get_name()).append(" ");
        return badRequest(oneLine(stop.what()) + help + "--help");
    }

    if (program.get_subcommands().empty())
        return checkWindow(typed.file);
    if (typed.file)
        return isUnknownCommand(*typed.file) ? unknownCommand(*typed.file)
                                             : badRequest("a command opens no window, so \"" + *typed.file +
                                                          "\" cannot be given with it");
    if (table->parsed())
        return typed.table.check();
    if (plot->parsed())
        return typed.plot.check();
    if (facts->parsed())
        return checkFacts(typed);
    if (code->parsed())
        return checkCode(typed);
    if (sound->parsed())
        return typed.sound.check();
    return ListRequest{typed.json};
}

} // namespace activation_explorer::app
