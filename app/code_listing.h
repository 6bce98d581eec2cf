// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/frameworks.h"

#include <optional>
#include <string>

namespace activation_explorer::app {

/// The line of code that computes the curve in a framework, after comments that say what differs there; of
/// all frameworks, each after its name, if none is given.
[[nodiscard]] std::string codeText(const core::Curve& curve, std::optional<core::Framework> framework);

} // namespace activation_explorer::app
