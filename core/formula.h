// SPDX-License-Identifier: MIT
#pragma once

#include "activation.h"

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

namespace activation_explorer::core {

/// The TeX of the quantity's formula, as the activation declares it.
[[nodiscard]] std::string_view formulaTex(const Activation& activation, Quantity quantity) noexcept;

/// The same with a number, as TeX, for each parameter in the place of its symbol. In parentheses where
/// mathematics needs them: a negative one after a sign or a factor ("1 + (-2)"), a power of ten after "/".
[[nodiscard]] std::string formulaTex(const Activation& activation, Quantity quantity,
                                     std::span<const std::string> numbers);

/// When a case of the quantity's formula holds, as plain text, "|x| ≤ λ". There is such a case.
[[nodiscard]] std::string conditionText(const Activation& activation, Quantity quantity, std::size_t branch);

} // namespace activation_explorer::core
