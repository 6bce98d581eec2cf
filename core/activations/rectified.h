// SPDX-License-Identifier: MIT
#pragma once

#include "core/activation.h"

namespace activation_explorer::core {

/// relu(x) = max(x, 0);  derivative = 0 for x <= 0, 1 for x > 0.
/// Domain: all x.  Limits: 0 at -inf, +inf at +inf.  Error: none, both are exact.
/// relu'(0) = 0 as in PyTorch.  Source: Nair & Hinton 2010, ICML.
[[nodiscard]] ValueAndDerivative relu(double x) noexcept;

/// relu6(x) = min(max(x, 0), 6);  derivative = 1 for 0 < x < 6, else 0.
/// Domain: all x.  Limits: 0 at -inf, 6 at +inf.  Error: none, both are exact.
/// relu6'(0) = relu6'(6) = 0 as in PyTorch.  Source: Krizhevsky 2010, "Convolutional deep belief networks on
/// CIFAR-10".
[[nodiscard]] ValueAndDerivative relu6(double x) noexcept;

/// leaky_relu(x) = x for x > 0, negativeSlope x for x <= 0;  derivative = 1 or negativeSlope.
/// Domain: all x; negativeSlope finite (above 1 and below 0 included: it is a branch, not a maximum).
/// Limits: -inf times negativeSlope at -inf (0 for negativeSlope = 0), +inf at +inf.
/// Error: < 1 ulp (one rounding); overflows to an infinity only where the true value does.
/// leaky_relu'(0) = negativeSlope as in PyTorch.  Source: Maas, Hannun & Ng 2013, ICML workshop.
[[nodiscard]] ValueAndDerivative leakyRelu(double x, double negativeSlope) noexcept;

extern const Activation reluActivation;
extern const Activation relu6Activation;
extern const Activation leakyReluActivation;

} // namespace activation_explorer::core
