// SPDX-License-Identifier: MIT
#pragma once

#include "activation.h"

#include <span>
#include <string_view>

namespace activation_explorer::core {

/// Every activation, in teaching order. The pointers are never null and live as long as the program.
[[nodiscard]] std::span<const Activation* const> catalogue() noexcept;

/// The activation whose id, name or alias is `name`, ASCII letters compared without regard to case; or null.
[[nodiscard]] const Activation* findActivation(std::string_view name) noexcept;

} // namespace activation_explorer::core
