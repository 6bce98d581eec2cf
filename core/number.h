// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace activation_explorer::core {

/// The shortest decimal text that reads back as exactly `value`; a point whatever the locale; "inf", "-inf",
/// "nan".
[[nodiscard]] std::string formatNumber(double value);

/// Reads the whole of `text` as one number with a decimal point, whatever the locale. A leading '+' is
/// allowed, surrounding space is not. "inf" and "nan" are read as such; beyond a double's range, or anything
/// else: nullopt.
[[nodiscard]] std::optional<double> parseNumber(std::string_view text);

} // namespace activation_explorer::core
