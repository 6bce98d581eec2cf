// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace activation_explorer::core {
class Curve;
}

namespace activation_explorer::ui {

/// The formulas of f and f′ for a LaTeX document with amsmath: in symbols and, where the curve has
/// parameters, with their exact values.
[[nodiscard]] QString formulaTexts(const core::Curve& curve);

} // namespace activation_explorer::ui
