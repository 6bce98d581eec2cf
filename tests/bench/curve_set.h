// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/curve.h"
#include "core/range.h"

#include <vector>

namespace activation_explorer::bench {

constexpr int windowWidth = 1920;
constexpr int windowHeight = 1080;
constexpr double penWidth = 2;
constexpr int gridPoints = 1000;
constexpr core::Range firstX{-5, 5};

/// The curves that are compared: 1 to 24 different ones, the first with a parameter.
[[nodiscard]] std::vector<core::Curve> differentCurves(int count);
/// Curves that have the parameter alpha, which can be linked.
[[nodiscard]] std::vector<core::Curve> curvesWithAlpha(int count);

} // namespace activation_explorer::bench
