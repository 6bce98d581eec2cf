// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/requests.h"

namespace CLI {
class App;
}

namespace activation_explorer::app {

/// The options of the command `table`, as typed. Numbers stay text: CLI11 would read them in the user's
/// locale.
struct TableOptions {
    std::vector<std::string> curves;
    std::optional<std::string> session;
    std::optional<std::string> x;
    std::string points = "1000";
    std::optional<std::string> at;
    std::string format = "csv";
    std::optional<std::string> file;

    /// Has the command fill them in. Must outlive the parsing.
    void addTo(CLI::App& command);

    [[nodiscard]] Checked<TableRequest> check() const;

private:
    [[nodiscard]] Checked<std::vector<double>> checkXs(core::Range usual) const;
};

} // namespace activation_explorer::app
