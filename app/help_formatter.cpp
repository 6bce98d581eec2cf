// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/help_formatter.h"

#include <string_view>

namespace activation_explorer::app {

namespace {

std::string replaced(std::string text, std::string_view what, std::string_view by)
{
    for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + by.size()))
        text.replace(at, what.size(), by);
    return text;
}

} // namespace

HelpFormatter::HelpFormatter()
{
    column_width(32); // of the longest option
}

std::string HelpFormatter::make_option_name(const CLI::Option* option, bool isPositional) const
{
    return replaced(replaced(Formatter::make_option_name(option, isPositional), "{false}", ""), ",", ", ");
}

std::string HelpFormatter::make_help(const CLI::App* app, std::string name, CLI::AppFormatMode mode) const
{
    return replaced(Formatter::make_help(app, std::move(name), mode), "\n\n\n", "\n\n");
}

} // namespace activation_explorer::app
