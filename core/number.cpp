// SPDX-License-Identifier: MIT
#include "core/number.h"

#include <array>
#include <charconv>
#include <cmath>
#include <system_error>

namespace activation_explorer::core {

std::string formatNumber(double value)
{
    std::array<char, 32> buffer; // the longest, "-2.2250738585072014e-308", has 24 characters
    const auto [end, error] = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value);
    return std::isnan(value) ? "nan" : std::string(buffer.data(), end); // "-nan" says nothing more
}

std::optional<double> parseNumber(std::string_view text)
{
    if (text.starts_with('+') && !text.starts_with("+-"))
        text.remove_prefix(1);
    double value = 0.0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

} // namespace activation_explorer::core
