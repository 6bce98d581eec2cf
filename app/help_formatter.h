// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <CLI/CLI.hpp>

namespace activation_explorer::app {

/// CLI11's help without what only programmers understand.
class HelpFormatter : public CLI::Formatter
{
public:
    HelpFormatter();

    /// “--legend, --no-legend”, and no “{false}”.
    [[nodiscard]] std::string make_option_name(const CLI::Option* option, bool isPositional) const override;
    /// With a single empty line between groups.
    [[nodiscard]] std::string make_help(const CLI::App* app, std::string name,
                                        CLI::AppFormatMode mode) const override;
};

} // namespace activation_explorer::app
