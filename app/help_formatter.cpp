// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/help_formatter.h"

#include "app/text.h"

#include <algorithm>
#include <QRegularExpression>
#include <QTextBoundaryFinder>
#include <utility>
#include <vector>

namespace activation_explorer::app {

namespace {

constexpr qsizetype widest = 100;
constexpr qsizetype column = 32; ///< where descriptions begin, right of the longest option

/// In columns of a terminal: Chinese characters and punctuation take two.
qsizetype widthOf(QStringView text)
{
    static constexpr QChar firstWide(0x2E80);
    return text.size() + std::ranges::count_if(text, [](QChar c) { return c >= firstWide; });
}

qsizetype trimmedWidth(QStringView text)
{
    while (text.endsWith(QLatin1Char(' ')))
        text.chop(1);
    return widthOf(text);
}

/// Broken into lines where a line may break, those after the first indented.
QString wrapped(const QString& text, qsizetype indent)
{
    QString result;
    QString line;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
    for (qsizetype begin = 0, end = finder.toNextBoundary(); end != -1;
         begin = end, end = finder.toNextBoundary()) {
        const QString part = text.mid(begin, end - begin);
        if (indent + trimmedWidth(line + part) > widest) {
            result += line.trimmed() + QLatin1Char('\n') + QString(indent, QLatin1Char(' '));
            line.clear();
        }
        line += part;
    }
    return result + line;
}

std::string entry(const std::string& name, const std::string& description)
{
    QString result = QStringLiteral("  ") + QString::fromStdString(name);
    result += QString(std::max<qsizetype>(column - widthOf(result), 1), QLatin1Char(' '));
    return (result + wrapped(QString::fromStdString(description), column)).toStdString() + '\n';
}

/// What CLI11 calls them, and what we do.
std::vector<std::pair<const char*, QString>> translatedLabels()
{
    return {{"Usage", Text::tr("Usage")},
            {"OPTIONS", Text::tr("OPTIONS", "in the line “Usage”")},
            {"SUBCOMMAND", Text::tr("SUBCOMMAND", "in the line “Usage”")},
            {"Positionals", Text::tr("Positionals")},
            {"Options", Text::tr("Options")},
            {"REQUIRED", Text::tr("REQUIRED", "beside an option")}};
}

} // namespace

HelpFormatter::HelpFormatter()
{
    for (const auto& [english, text] : translatedLabels())
        label(english, text.toStdString());
}

std::string HelpFormatter::make_option_name(const CLI::Option* option, bool isPositional) const
{
    using CLI::detail::find_and_replace;
    return find_and_replace(
        find_and_replace(Formatter::make_option_name(option, isPositional), "{false}", ""), ",", ", ");
}

std::string HelpFormatter::make_option_opts(const CLI::Option* option) const
{
    const std::string options = Formatter::make_option_opts(option);
    return options.substr(0, options.find(" Excludes:"));
}

std::string HelpFormatter::make_option(const CLI::Option* option, bool isPositional) const
{
    return entry(make_option_name(option, isPositional) + make_option_opts(option), make_option_desc(option));
}

std::string HelpFormatter::make_subcommand(const CLI::App* command) const
{
    return entry(command->get_name(), command->get_description());
}

std::string HelpFormatter::make_group(std::string group, bool isPositional,
                                      std::vector<const CLI::Option*> options) const
{
    return Formatter::make_group(get_label(std::move(group)), isPositional, std::move(options));
}

std::string HelpFormatter::make_footer(const CLI::App* command) const
{
    QString result;
    for (const QString& line : QString::fromStdString(command->get_footer()).split(QLatin1Char('\n')))
        result += wrapped(line, 0) + QLatin1Char('\n');
    return result.toStdString();
}

std::string HelpFormatter::make_help(const CLI::App* app, std::string name, CLI::AppFormatMode mode) const
{
    QString help = QString::fromStdString(Formatter::make_help(app, std::move(name), mode));
    static const QRegularExpression colon(QStringLiteral("(\\p{Han}): ?"));
    help.replace(colon, QStringLiteral("\\1："));
    return help.replace(QStringLiteral("\n\n\n"), QStringLiteral("\n\n")).toStdString();
}

} // namespace activation_explorer::app
