// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/curve.h"
#include "core/range.h"

#include <span>

namespace activation_explorer::ui {

/// A figure of the teaching article “ReLU、SoftPlus、LeakyReLU、ELU 激活函数”, as a preset.
struct Figure {
    int number;
    core::Curve curve;
};

/// Every figure shows function and derivative on this range.
inline constexpr core::Range figureX{-20, 20};

/// The article's seven, in its order.
[[nodiscard]] std::span<const Figure> articleFigures();

} // namespace activation_explorer::ui
