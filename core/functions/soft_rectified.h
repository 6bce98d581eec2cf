// SPDX-License-Identifier: MIT
#pragma once

#include "core/functions/value_and_derivative.h"

/// Soft rectifiers: ReLU with its corner rounded, and what is made of it. What holds for all functions is
/// said in core/functions/rectified.h.
namespace activation_explorer::core {

/// softplus(x) = ln(1 + exp(beta x)) / beta, and x where beta x > threshold;
/// derivative = sigmoid(beta x), and 1 where beta x > threshold.
/// Domain: all x; beta > 0; threshold finite.  Limits: 0 at -inf, x at +inf.
/// Error: < 1 ulp of that definition in value and derivative. The product beta x is compared with the
/// threshold as rounded to double, as PyTorch does.
/// Source: Dugas et al. 2001, NIPS 13; beta and threshold: torch.nn.functional.softplus.
[[nodiscard]] ValueAndDerivative softplus(double x, double beta, double threshold) noexcept;

/// squareplus(x) = (x + sqrt(x^2 + b)) / 2;  derivative = (1 + x / sqrt(x^2 + b)) / 2.
/// Domain: all x; b > 0.  Limits: 0 at -inf, x at +inf.
/// Error: < 1 ulp in value and derivative, on the negative side too, where the sum cancels.
/// Source: Barron 2021, arXiv:2112.11687; jax.nn.squareplus.
[[nodiscard]] ValueAndDerivative squareplus(double x, double b) noexcept;

/// sparse_plus(x) = 0 for x <= -1, (x + 1)^2 / 4 for -1 < x < 1, x for x >= 1;
/// derivative = 0, (x + 1) / 2, 1: continuous.
/// Domain: all x.  Limits: 0 at -inf, +inf at +inf.  Error: < 1 ulp in value and derivative.
/// Source: jax.nn.sparse_plus; Martins & Astudillo 2016, arXiv:1602.02068 (sparsemax, whose loss it is).
[[nodiscard]] ValueAndDerivative sparsePlus(double x) noexcept;

/// logsigmoid(x) = ln(sigmoid(x)) = -ln(1 + exp(-x));  derivative = sigmoid(-x).
/// Domain: all x.  Limits: x at -inf, 0 at +inf.  Error: < 1 ulp in value and derivative.
/// Source: torch.nn.functional.logsigmoid.
[[nodiscard]] ValueAndDerivative logsigmoid(double x) noexcept;

} // namespace activation_explorer::core
