// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/difference.h"

#include <QString>

namespace activation_explorer::core {
class Curve;
}

/// How the table of values words its numbers.
namespace activation_explorer::ui {

/// The least number of two digits that is not below `error`, which is positive and finite: of 1.31e-14 it is
/// 1.4e-14.
[[nodiscard]] double roundedUp(double error);

/// The digits down to the decimal place of the error, without zeros at the end; “0 ± 1.4e-14” where the
/// difference may as well be 0.
[[nodiscard]] QString differenceText(const core::Estimate& difference);

enum class Wording { Short, Full };

/// Which convention gives f and f′ where the curve has a jump or a kink at x: “kink: slope 10 | 1; PyTorch:
/// 10”, or in full “kink: slope 10 on the left, 1 on the right; PyTorch: 10”. Empty elsewhere.
[[nodiscard]] QString breakpointText(const core::Curve& curve, double x, Wording wording);

/// A limit of an axis, a power of ten, as short as it can be typed: “1e9”.
[[nodiscard]] QString limitText(double limit);

} // namespace activation_explorer::ui
