// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <tl/expected.hpp>
#include <vector>

namespace activation_explorer::ui {

/// Reads a list of finite numbers as a person types it, at most `most` of them, separated by semicolons or
/// white space; a point and a comma are both decimal separators. The error is one sentence.
[[nodiscard]] tl::expected<std::vector<double>, QString> parseNumberList(const QString& text,
                                                                         std::size_t most);

} // namespace activation_explorer::ui
