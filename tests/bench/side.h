// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/curve.h"
#include "core/range.h"

#include <array>
#include <cstddef>
#include <QColor>
#include <QRect>
#include <vector>

namespace activation_explorer::bench {

/// What every side shows: curves in two charts, function and derivative, of the same sizes.
struct Scene {
    std::vector<core::Curve> curves;
    std::vector<QColor> colors;
    core::Range x;
    std::array<core::Range, 2> y;
    std::array<QRect, 2> charts; ///< in the window
};

/// What of a scene is another than it was.
struct Change {
    std::vector<std::size_t> curves;
    bool ranges = false;
};

} // namespace activation_explorer::bench
