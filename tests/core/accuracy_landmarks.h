// SPDX-License-Identifier: MIT
#pragma once

#include "core/curve.h"
#include "core/range.h"

#include <vector>

namespace activation_explorer::core {

/// Where a curve's error may be found.
struct Landmarks {
    double scale = 1.0;           ///< the width of its curved region, positive and finite
    std::vector<double> centers;  ///< finite; never empty
    std::vector<Range> stretches; ///< where results fade away
};

/// From what is known of the functions themselves, and, in addition, what the catalogue says of their kinks,
/// extrema and inflections.
[[nodiscard]] Landmarks landmarksOf(const Curve& curve);

} // namespace activation_explorer::core
