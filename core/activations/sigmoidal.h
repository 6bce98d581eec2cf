// SPDX-License-Identifier: MIT
#pragma once

#include "core/activation.h"

namespace activation_explorer::core {

/// sigmoid(x) = 1 / (1 + exp(-x));  derivative = sigmoid(x) sigmoid(-x), in (0, 1/4].
/// Domain: all x.  Limits: 0 at -inf, 1 at +inf; derivative 0 at both.
/// Error: < 3 ulp in value, < 4 ulp in derivative, results of normal size (SigmoidTest.MeetsErrorBound).
/// Source: torch.nn.functional.sigmoid; the logistic function of Verhulst 1845.
[[nodiscard]] ValueAndDerivative sigmoid(double x) noexcept;

extern const Activation sigmoidActivation;

} // namespace activation_explorer::core
