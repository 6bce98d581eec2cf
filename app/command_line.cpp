// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line.h"

#include "app/checks.h"
#include "app/help_formatter.h"
#include "app/parse_error_text.h"
#include "app/plot_options.h"
#include "app/sound_options.h"
#include "app/table_options.h"
#include "app/text.h"
#include "app/version.h"
#include "ui/files/document_file.h"
#include "ui/lessons/lesson_files.h"
#include "ui/text.h"

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
    return badRequest(
        Text::tr("cannot read \"%1\": no such file, and no such command; the commands are list, "
                 "table, plot, facts, code and sound")
            .arg(ui::toQString(word)));
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

QStringList frameworkIds()
{
    QStringList result;
    for (const core::Framework framework : core::allFrameworks)
        result << ui::toQString(core::frameworkId(framework));
    return result;
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
            return wrongWord("--framework", *typed.framework, frameworkIds());
    }
    return request;
}

} // namespace

Checked<Request> parseCommandLine(int argc, const char* const* argv)
{
    Typed typed;
    CLI::App program(
        Text::tr("Activation functions and their derivatives. Without a command: opens the window.")
            .toStdString(),
        "activation-explorer");
    program.set_help_flag("-h,--help", Text::tr("Print this help message and exit").toStdString());
    program.set_version_flag("--version", "activation-explorer " + std::string(version),
                             Text::tr("Display program version information and exit").toStdString());
    program.formatter(std::make_shared<HelpFormatter>());
    program.require_subcommand(0, 1);
    program
        .add_option("FILE", typed.file,
                    Text::tr("A session, which the window opens with; one that is named as a command: ./list")
                        .toStdString())
        ->type_name("");
    const auto command = [&program](const char* name, const QString& help) {
        return program.add_subcommand(name, help.toStdString())->group(Text::tr("Subcommands").toStdString());
    };

    CLI::App* list = command("list", Text::tr("List the functions and their parameters"));
    list->add_flag("--json", typed.json, Text::tr("As JSON, complete").toStdString());

    CLI::App* table = command("table", Text::tr("Print x, f(x) and f'(x) as rows"));
    typed.table.addTo(*table);
    CLI::App* plot = command(
        "plot", Text::tr("Draw curves and their derivatives into a file: PNG, SVG or PDF; needs no display"));
    typed.plot.addTo(*plot);
    CLI::App* facts =
        command("facts", Text::tr("Print range, limits, roots, extrema, slopes, dead zones, shape and "
                                  "moments of curves"));
    facts->add_option("CURVE", typed.curves, curveHelp().toStdString())->required()->type_name("");
    facts->add_flag("--json", typed.json,
                    Text::tr("As JSON; infinities are the strings \"inf\" and \"-inf\", a moment beyond the "
                             "doubles is null")
                        .toStdString());
    CLI::App* code =
        command("code", Text::tr("Print the line of code that computes a curve in other frameworks"));
    code->add_option("CURVE", typed.curve, curveHelp().toStdString())->required()->type_name("");
    code->add_option(
            "--framework", typed.framework,
            Text::tr("pytorch, keras, jax, tensorflow or onnx; all of them if not given").toStdString())
        ->type_name("FRAMEWORK");
    CLI::App* sound = command("sound", Text::tr("Write a curve as sound, from left to right: WAV"));
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
        const bool isOfCommand = !program.get_subcommands().empty();
        const CLI::App& meant = isOfCommand ? *program.get_subcommands().front() : program;
        const std::string name =
            isOfCommand ? program.get_name() + ' ' + meant.get_name() : program.get_name();
        return badRequest(
            Text::tr("%1; see %2 --help").arg(parseErrorText(stop, meant), ui::toQString(name)));
    }

    if (program.get_subcommands().empty())
        return checkWindow(typed.file);
    if (typed.file)
        return isUnknownCommand(*typed.file) ? unknownCommand(*typed.file)
                                             : badRequest(Text::tr("a command opens no window, so \"%1\" "
                                                                   "cannot be given with it")
                                                              .arg(ui::toQString(*typed.file)));
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
