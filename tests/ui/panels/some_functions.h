// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/activation.h"

#include <span>

namespace activation_explorer::ui {

/// Functions with names, aliases and families of the tests' own, so that what a search finds does not depend
/// on the catalogue: ReLU, LeakyReLU and ReLU² (rectified), Sigmoid (sigmoidal), Hardswish and SiLU
/// (exponential).
[[nodiscard]] std::span<const core::Activation* const> someFunctions();

} // namespace activation_explorer::ui
