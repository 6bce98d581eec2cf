// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

namespace activation_explorer::core {

/// Marks an English text for the translation tools (lupdate is told this name) and returns it unchanged.
/// A user interface looks the text up under `context` when it shows it.
[[nodiscard]] consteval const char* translatable(const char* /*context*/, const char* text) noexcept
{
    return text;
}

/// A sentence for a person, kept as a template and its arguments so that a user interface can translate it.
struct Message {
    const char* text = ""; ///< English; "%1", "%2", … stand for the arguments; marked translatable()
    std::vector<std::string> arguments; ///< at most nine, UTF-8

    /// The English sentence with its arguments filled in.
    [[nodiscard]] std::string english() const;

    friend bool operator==(const Message& a, const Message& b) noexcept { return a.english() == b.english(); }
};

} // namespace activation_explorer::core
