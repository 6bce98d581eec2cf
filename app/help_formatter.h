// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <CLI/CLI.hpp>

namespace activation_explorer::app {

/// CLI11's help in the system's language, without what only programmers understand, in lines of at most 100
/// columns.
class HelpFormatter : public CLI::Formatter
{
public:
    HelpFormatter();

    /// “--legend, --no-legend”, and no “{false}”.
    [[nodiscard]] std::string make_option_name(const CLI::Option* option, bool isPositional) const override;
    /// Without what excludes what: the descriptions say it.
    [[nodiscard]] std::string make_option_opts(const CLI::Option* option) const override;
    [[nodiscard]] std::string make_option(const CLI::Option* option, bool isPositional) const override;
    [[nodiscard]] std::string make_subcommand(const CLI::App* command) const override;
    [[nodiscard]] std::string make_group(std::string group, bool isPositional,
                                         std::vector<const CLI::Option*> options) const override;
    [[nodiscard]] std::string make_footer(const CLI::App* command) const override;
    /// With a single empty line between groups.
    [[nodiscard]] std::string make_help(const CLI::App* app, std::string name,
                                        CLI::AppFormatMode mode) const override;
};

} // namespace activation_explorer::app
