// SPDX-License-Identifier: MIT
#pragma once

#include "core/functions/value_and_derivative.h"

/// Gated functions: x times a gate between 0 and 1. They fall before they rise.
///
/// The error bounds of derivatives hold but near their interior root, where no number of ulp can be promised:
/// where the derivative is less than an eighth of the sum of its absolute terms, |gate(x)| + |x gate'(x)|,
/// its error is less than 4 2^-53 times that sum. What holds for all functions is said in
/// core/functions/rectified.h.
namespace activation_explorer::core {

/// silu(x) = x sigmoid(beta x), for beta = 1 SiLU, in general Swish;
/// derivative = sigmoid(z) + z sigmoid(z) sigmoid(-z) with z = beta x.
/// Domain: all x; beta finite.  Limits for beta > 0: 0 at -inf, x at +inf; beta = 0 is the line x / 2.
/// Error: < 1 ulp in value and derivative.
/// Source: Elfwing, Uchibe & Doya 2017, arXiv:1702.03118; beta: Ramachandran, Zoph & Le 2017,
/// arXiv:1710.05941.
[[nodiscard]] ValueAndDerivative silu(double x, double beta) noexcept;

/// gelu(x) = x Phi(x), where Phi is the standard normal distribution function and phi its density;
/// derivative = Phi(x) + x phi(x).
/// Domain: all x.  Limits: 0 at -inf, x at +inf.  Error: < 1 ulp in value and derivative.
/// Source: Hendrycks & Gimpel 2016, arXiv:1606.08415.
[[nodiscard]] ValueAndDerivative gelu(double x) noexcept;

/// gelu_tanh(x) = x (1 + tanh(u)) / 2 = x sigmoid(2 u) with u = sqrt(2 / pi) (x + 0.044715 x^3);
/// derivative = sigmoid(2 u) + 2 x u' sigmoid(2 u) sigmoid(-2 u), u' = sqrt(2 / pi) (1 + 0.134145 x^2).
/// Domain: all x.  Limits: 0 at -inf, x at +inf.  Error: < 1 ulp in value and derivative, the decimal
/// constant taken as it is written.
/// Source: Hendrycks & Gimpel 2016, arXiv:1606.08415.
[[nodiscard]] ValueAndDerivative geluTanh(double x) noexcept;

/// quick_gelu(x) = x sigmoid(1.702 x);  derivative as silu's with beta = 1.702.
/// Domain: all x.  Limits: 0 at -inf, x at +inf.  Error: < 1 ulp in value and derivative, the decimal
/// constant taken as it is written.
/// Source: Hendrycks & Gimpel 2016, arXiv:1606.08415.
[[nodiscard]] ValueAndDerivative quickGelu(double x) noexcept;

/// hardswish(x) = 0 for x < -3, x (x + 3) / 6 for -3 <= x <= 3, x for x > 3;
/// derivative = 0, (2 x + 3) / 6, 1.
/// Domain: all x.  Limits: 0 at -inf, +inf at +inf.  Error: < 1 ulp in value and derivative.
/// hardswish'(-3) = -1/2 and hardswish'(3) = 3/2, as in PyTorch 1.13.
/// Source: Howard et al. 2019, arXiv:1905.02244.
[[nodiscard]] ValueAndDerivative hardswish(double x) noexcept;

/// mish(x) = x tanh(softplus(x)) = x tanh(ln(1 + exp(x)));
/// derivative = t + x (1 - t^2) sigmoid(x) with t = tanh(softplus(x)).
/// Domain: all x.  Limits: 0 at -inf, x at +inf.  Error: < 1 ulp in value and derivative.
/// Source: Misra 2019, arXiv:1908.08681.
[[nodiscard]] ValueAndDerivative mish(double x) noexcept;

} // namespace activation_explorer::core
