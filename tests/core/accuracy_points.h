// SPDX-License-Identifier: MIT
#pragma once

#include "core/curve.h"

#include <cstddef>
#include <vector>

namespace activation_explorer::core {

/// `count` finite inputs at which to measure a curve's error, the same ones every time; those of a smaller
/// count come first. They are spread over all bit patterns, over the region where the function is curved and
/// over its tails, and lie densely about 0, kinks, extrema, inflections, roots and the places where results
/// become subnormal, 0 or infinite.
[[nodiscard]] std::vector<double> accuracyPoints(const Curve& curve, std::size_t count);

} // namespace activation_explorer::core
