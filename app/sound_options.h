// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/requests.h"

namespace CLI {
class App;
}

namespace activation_explorer::app {

/// The options of the command `sound`, as typed. Numbers stay text: CLI11 would read them in the user's
/// locale.
struct SoundOptions {
    std::string curve;
    std::string file;
    std::optional<std::string> x;
    std::optional<std::string> y;
    std::optional<std::string> duration;
    bool derivative = false;

    /// Has the command fill them in. Must outlive the parsing.
    void addTo(CLI::App& command);

    [[nodiscard]] Checked<SoundRequest> check() const;
};

} // namespace activation_explorer::app
