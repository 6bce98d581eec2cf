// SPDX-License-Identifier: MIT
#pragma once

#include "core/curve.h"
#include "core/sampling.h"

#include <cstdint>
#include <string>

namespace activation_explorer::core {

// Checks of a sampling against the curve itself, evaluated densely. Each says what is wrong, or nothing.

/// The curve has a point in the viewport that no polyline comes near to.
[[nodiscard]] std::string curveLeftOut(const Curve& curve, Quantity quantity, const Viewport& viewport,
                                       const Sampling& sampling, std::uint64_t seed);

/// A polyline has a point in the viewport that the curve does not come near to.
[[nodiscard]] std::string polylineOffTheCurve(const Curve& curve, Quantity quantity, const Viewport& viewport,
                                              const Sampling& sampling, std::uint64_t seed);

/// The polylines are not of the form that sample() promises, or have more points than it may cost.
[[nodiscard]] std::string badForm(const Curve& curve, Quantity quantity, const Viewport& viewport,
                                  const Sampling& sampling);

/// Marks are elsewhere than at jumps in the viewport, or missing there.
[[nodiscard]] std::string badMarks(const Curve& curve, Quantity quantity, const Viewport& viewport,
                                   const Sampling& sampling);

/// The points sample() may give at most: its bound on evaluations, and the two ends of every piece.
[[nodiscard]] double pointLimit(const Curve& curve, Quantity quantity, double widthPx);

[[nodiscard]] std::size_t pointCount(const Sampling& sampling);

} // namespace activation_explorer::core
