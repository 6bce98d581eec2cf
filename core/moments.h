// SPDX-License-Identifier: MIT
#pragma once

#include "core/activation.h"

#include <span>
#include <vector>

namespace activation_explorer::core {

class Curve;

/// The moments of a function made of polynomial pieces: exact to a few ulp of the largest term, or, where
/// only pieces beyond some distance d count, to about d² ulp of it. `pieces` as Activation::polynomialPieces
/// gives them, with any finite coefficients; a moment beyond the doubles is infinite.
[[nodiscard]] Moments polynomialMoments(std::span<const PolynomialPiece> pieces);

/// The moments of a function that grows no faster than a line, by tanh-sinh quadrature between `points`, to
/// 1e-10 of max(1, |moment|). The function shall be smooth between the points, and change at any scale only
/// next to one of them or to 0.
[[nodiscard]] Moments quadratureMoments(const Curve& curve, std::vector<double> points);

} // namespace activation_explorer::core
