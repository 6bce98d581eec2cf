// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/curve_model.h"

namespace activation_explorer::ui {

/// A new entry for a curve, without an id: visible, in the colour, line and marker that the others use least.
[[nodiscard]] CurveEntry dressed(const core::Curve& curve, const QList<CurveEntry>& others);

} // namespace activation_explorer::ui
