// SPDX-License-Identifier: MIT
#pragma once

#include "core/functions/value_and_derivative.h"

/// Sigmoidal functions: from one level to another. What holds for all functions is said in
/// core/functions/rectified.h.
namespace activation_explorer::core {

/// sigmoid(x) = 1 / (1 + exp(-x));  derivative = sigmoid(x) sigmoid(-x), in (0, 1/4].
/// Domain: all x.  Limits: 0 at -inf, 1 at +inf; derivative 0 at both.
/// Error: < 1 ulp in value and derivative.
/// Source: torch.nn.functional.sigmoid; the logistic function of Verhulst 1845.
[[nodiscard]] ValueAndDerivative sigmoid(double x) noexcept;

/// tanh(x) = (exp(x) - exp(-x)) / (exp(x) + exp(-x));  derivative = 1 - tanh(x)^2 = 1 / cosh(x)^2, in (0, 1].
/// Domain: all x.  Limits: -1 at -inf, 1 at +inf; derivative 0 at both.
/// Error: < 1 ulp in value and derivative, in its far tails too, where 1 - tanh^2 cancels.
/// Source: torch.nn.functional.tanh; LeCun et al. 1998, "Efficient BackProp".
[[nodiscard]] ValueAndDerivative tanh(double x) noexcept;

/// hardsigmoid(x) = min(max(x + 3, 0), 6) / 6;  derivative = 1/6 for -3 < x < 3, else 0.
/// Domain: all x.  Limits: 0 at -inf, 1 at +inf.  Error: < 1 ulp in value and derivative.
/// hardsigmoid'(-3) = hardsigmoid'(3) = 0 as in PyTorch.
/// Source: Courbariaux, Bengio & David 2015, arXiv:1511.00363; this slope: Howard et al. 2019,
/// arXiv:1905.02244.
[[nodiscard]] ValueAndDerivative hardsigmoid(double x) noexcept;

/// sparse_sigmoid(x) = 0 for x <= -1, (x + 1) / 2 for -1 < x < 1, 1 for x >= 1;  derivative = 1/2 inside,
/// else 0, and 1/4 at -1 and 1.
/// Domain: all x.  Limits: 0 at -inf, 1 at +inf.  Error: < 1 ulp in value, none in derivative.
/// At its kinks the derivative is 1/4 as in JAX, which shares a tie evenly between both sides of min and max.
/// Source: jax.nn.sparse_sigmoid; Martins & Astudillo 2016, arXiv:1602.02068.
[[nodiscard]] ValueAndDerivative sparseSigmoid(double x) noexcept;

/// softsign(x) = x / (1 + |x|);  derivative = 1 / (1 + |x|)^2.
/// Domain: all x.  Limits: -1 at -inf, 1 at +inf.  Error: < 1 ulp in value and derivative.
/// Continuously differentiable; its second derivative jumps at 0.
/// Source: Bergstra et al. 2009; Glorot & Bengio 2010, AISTATS; torch.nn.functional.softsign.
[[nodiscard]] ValueAndDerivative softsign(double x) noexcept;

/// arctan(x);  derivative = 1 / (1 + x^2).
/// Domain: all x.  Limits: -pi/2 at -inf, pi/2 at +inf.  Error: < 1 ulp in value and derivative.
/// Source: torch.atan.
[[nodiscard]] ValueAndDerivative arctan(double x) noexcept;

} // namespace activation_explorer::core
