// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/requests.h"

namespace CLI {
class App;
}

namespace activation_explorer::app {

/// The options of the command `plot`, as typed. Numbers stay text: CLI11 would read them in the user's
/// locale. What is not given is as the session has it, else as usual.
struct PlotOptions {
    std::vector<std::string> curves;
    std::optional<std::string> session;
    std::optional<std::string> reference;
    std::string file;

    std::optional<std::string> x;
    std::optional<std::string> y;
    std::optional<std::string> dy;
    std::optional<std::string> charts;
    std::optional<std::string> at;
    std::optional<std::string> lineWidth;
    std::optional<bool> endLabels;
    std::optional<bool> markers;

    std::optional<std::string> size;
    std::optional<std::string> scale;
    std::optional<std::string> theme;
    std::optional<std::string> language;
    std::optional<std::string> fontScale;
    std::optional<std::string> title;
    std::optional<bool> legend;
    bool formula = false;
    bool table = false;
    bool transparent = false;

    /// Has the command fill them in. Must outlive the parsing.
    void addTo(CLI::App& command);

    [[nodiscard]] Checked<PlotFileRequest> check() const;

private:
    [[nodiscard]] Checked<ui::Session> checkContent() const;
    [[nodiscard]] Checked<ui::Session> checkReferred() const;
};

} // namespace activation_explorer::app
