// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace activation_explorer::ui {

/// `color`, mixed with as much of `other` as it takes for a contrast of at least `ratio` on `ground`; `other`
/// itself where no mixture has that.
[[nodiscard]] QColor withContrast(const QColor& color, const QColor& other, const QColor& ground,
                                  double ratio);

/// The colour at `t` of a sequence from light (0) to the curve's own (1): of one hue, with a contrast on the
/// ground that grows by equal factors from 1.5:1, so that the order can be seen in greyscale too. A curve
/// whose own contrast is under 3:1 is taken with 3:1.
[[nodiscard]] QColor familyColor(const QColor& curve, const QColor& ground, double t);

} // namespace activation_explorer::ui
