// SPDX-License-Identifier: MIT
#pragma once

#include "core/functions/value_and_derivative.h"

/// Exponential functions: the line above 0, an exponential that saturates below. What holds for all functions
/// is said in core/functions/rectified.h.
namespace activation_explorer::core {

/// elu(x) = x for x > 0, alpha (exp(x) - 1) for x <= 0;  derivative = 1, or alpha exp(x).
/// Domain: all x; alpha finite.  Limits: -alpha at -inf, +inf at +inf.
/// Error: < 1 ulp in value and derivative.
/// elu'(0) = alpha as in PyTorch: for alpha != 1 the derivative jumps there.
/// Source: Clevert, Unterthiner & Hochreiter 2015, arXiv:1511.07289.
[[nodiscard]] ValueAndDerivative elu(double x, double alpha) noexcept;

/// selu(x) = scale x for x > 0, scale alpha (exp(x) - 1) for x <= 0;  derivative = scale, or
/// scale alpha exp(x). scale = 1.0507009873554804934193349852946 and alpha =
/// 1.6732632423543772848170429916717 keep mean 0 and variance 1 of a standard normal input.
/// Domain: all x.  Limits: -scale alpha = -1.7580993408473768... at -inf, +inf at +inf.
/// Error: < 1 ulp in value and derivative, the constants taken to all these digits.
/// selu'(0) = scale alpha as in PyTorch.  Source: Klambauer et al. 2017, arXiv:1706.02515.
[[nodiscard]] ValueAndDerivative selu(double x) noexcept;

/// celu(x) = x for x > 0, alpha (exp(x / alpha) - 1) for x <= 0;  derivative = 1, or exp(x / alpha).
/// Domain: all x; alpha > 0.  Limits: -alpha at -inf, +inf at +inf.
/// Error: < 1 ulp in value and derivative.  Continuously differentiable for every alpha.
/// Source: Barron 2017, arXiv:1704.07483.
[[nodiscard]] ValueAndDerivative celu(double x, double alpha) noexcept;

} // namespace activation_explorer::core
