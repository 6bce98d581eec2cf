// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace activation_explorer::core {
class Curve;
}

/// How slopes multiply through a network's layers, as the chain rule has it.
namespace activation_explorer::ui {

/// sup |f′| of the curve, as core's facts have it; ∞ if the value jumps.
[[nodiscard]] double largestSlope(const core::Curve& curve);

/// f′(x₁) · f′(x₂) · … · f′(xₙ) at the first n inputs of depthInput().
[[nodiscard]] double slopeProduct(const core::Curve& curve, int layers);

/// Input number `index`, from 0 to 99, of a row drawn once for all from the standard normal distribution: by
/// Box and Muller's transform, √(−2 ln u) cos 2πv and then √(−2 ln u) sin 2πv, of u and v from (0, 1] that
/// are (the upper 53 bits + 1) · 2⁻⁵³ of numbers of mt19937_64 seeded with 6, u first. The standard fixes
/// that generator to the bit, and leaves open its distributions; so the row is the same on every machine, but
/// for the last digit that the C library gives ln, cos and sin.
[[nodiscard]] double depthInput(int index);

} // namespace activation_explorer::ui
