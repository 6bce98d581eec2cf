// SPDX-License-Identifier: MIT
#pragma once

#include "core/activation.h"

namespace activation_explorer::core {

/// softplus(x) = ln(1 + exp(beta x)) / beta, and x where beta x > threshold;
/// derivative = sigmoid(beta x), and 1 where beta x > threshold.
/// Domain: all x; beta > 0; threshold finite.  Limits: 0 at -inf, x at +inf.
/// Error: < 4 ulp of that definition in value and derivative, results of normal size
/// (SoftplusTest.MeetsErrorBound). The product beta x is compared with the threshold as rounded to double, as
/// PyTorch does. Source: Dugas et al. 2001, NIPS 13; beta and threshold: torch.nn.functional.softplus.
[[nodiscard]] ValueAndDerivative softplus(double x, double beta, double threshold) noexcept;

/// elu(x) = x for x > 0, alpha (exp(x) - 1) for x <= 0;  derivative = 1, or alpha exp(x).
/// Domain: all x; alpha finite.  Limits: -alpha at -inf, +inf at +inf.
/// Error: < 2 ulp in value and derivative, results of normal size (EluTest.MeetsErrorBound).
/// elu'(0) = alpha as in PyTorch: for alpha != 1 the derivative jumps there.
/// Source: Clevert, Unterthiner & Hochreiter 2015, arXiv:1511.07289.
[[nodiscard]] ValueAndDerivative elu(double x, double alpha) noexcept;

extern const Activation softplusActivation;
extern const Activation eluActivation;

} // namespace activation_explorer::core
