// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/curve.h"
#include "core/range.h"

#include <array>
#include <QList>
#include <QPointF>

namespace activation_explorer::bench {

/// Function and derivative at gridPoints evenly spaced points, as the article and most programs draw them.
[[nodiscard]] std::array<QList<QPointF>, 2> onGrid(const core::Curve& curve, core::Range x);

} // namespace activation_explorer::bench
