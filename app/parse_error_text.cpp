// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/parse_error_text.h"

#include "app/text.h"
#include "ui/text.h"

#include <CLI/CLI.hpp>
#include <vector>

namespace activation_explorer::app {

namespace {

struct NamedOption {
    QString name; ///< one of several
    const CLI::Option* option;
};

/// Those that CLI11's sentence names, some without their dashes; its errors carry nothing else.
std::vector<NamedOption> namedOptions(const std::string& sentence, const CLI::App& command)
{
    std::vector<NamedOption> result;
    for (const std::string& word : CLI::detail::split(CLI::detail::find_and_replace(sentence, ":", ""), ' '))
        for (const std::string& name : {word, "--" + word})
            if (const CLI::Option* option = command.get_option_no_throw(name))
                result.push_back({QString::fromStdString(name), option});
    return result;
}

QString helpOf(const NamedOption& named)
{
    return ui::asClause(QString::fromStdString(named.option->get_description()));
}

QString unexpectedText(const CLI::App& command)
{
    const CLI::App* program = command.get_parent() ? command.get_parent() : &command;
    QStringList arguments;
    for (const std::string& argument : program->remaining(true))
        arguments << QString::fromStdString(argument);
    const QString all = arguments.join(QLatin1Char(' '));
    return arguments.size() == 1 ? Text::tr("The following argument was not expected: %1").arg(all)
                                 : Text::tr("The following arguments were not expected: %1").arg(all);
}

/// A value that is missing, or there for a flag; or an option that is there twice.
QString countText(const NamedOption& named)
{
    if (named.option->get_expected_max() == 0)
        return Text::tr("%1 takes no value").arg(named.name);
    if (named.option->count() > 1)
        return Text::tr("%1 is given %2 times; give it once")
            .arg(named.name, QString::number(named.option->count()));
    return Text::tr("%1 needs a value: %2 (%3)")
        .arg(named.name, QString::fromStdString(named.option->get_type_name()), helpOf(named));
}

} // namespace

QString parseErrorText(const CLI::ParseError& error, const CLI::App& command)
{
    if (dynamic_cast<const CLI::ExtrasError*>(&error))
        return unexpectedText(command);
    const std::vector<NamedOption> options = namedOptions(error.what(), command);
    if (options.size() == 2 && dynamic_cast<const CLI::ExcludesError*>(&error))
        return Text::tr("%1 cannot be given with %2").arg(options[0].name, options[1].name);
    if (!options.empty() && dynamic_cast<const CLI::RequiredError*>(&error))
        return Text::tr("%1 is required (%2)").arg(options[0].name, helpOf(options[0]));
    if (!options.empty()) // ArgumentMismatch, and ConversionError, which only flags can come to: the rest is
                          // text
        return countText(options[0]);
    return QString::fromLocal8Bit(error.what()).simplified(); // none that our options can come to
}

} // namespace activation_explorer::app
