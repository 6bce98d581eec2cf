// SPDX-License-Identifier: MIT
#pragma once

#include "core/functions/value_and_derivative.h"

/// Shrinkage functions: small inputs become (nearly) 0, large ones stay. What holds for all functions is said
/// in core/functions/rectified.h.
namespace activation_explorer::core {

/// tanhshrink(x) = x - tanh(x);  derivative = tanh(x)^2.
/// Domain: all x.  Limits: x + 1 at -inf, x - 1 at +inf.
/// Error: < 1 ulp in value and derivative, near 0 too, where x - tanh(x) = x^3 / 3 - … cancels.
/// Source: torch.nn.functional.tanhshrink.
[[nodiscard]] ValueAndDerivative tanhshrink(double x) noexcept;

/// softshrink(x) = x - lambd for x > lambd, x + lambd for x < -lambd, else 0;  derivative = 1, 1, 0.
/// Domain: all x; lambd >= 0.  Limits: x + lambd at -inf, x - lambd at +inf.
/// Error: <= 1/2 ulp (one rounding).
/// softshrink'(-lambd) = softshrink'(lambd) = 0 as in PyTorch.
/// Source: Donoho 1995, doi:10.1109/18.382009 (soft thresholding); torch.nn.functional.softshrink.
[[nodiscard]] ValueAndDerivative softshrink(double x, double lambd) noexcept;

/// hardshrink(x) = x for x > lambd or x < -lambd, else 0;  derivative = 1 or 0.
/// Domain: all x; lambd >= 0.  Limits: -inf at -inf, +inf at +inf.  Error: none.
/// hardshrink'(-lambd) = hardshrink'(lambd) = 0 as in PyTorch; the value jumps there.
/// Source: Donoho & Johnstone 1994, doi:10.1093/biomet/81.3.425 (hard thresholding);
/// torch.nn.functional.hardshrink.
[[nodiscard]] ValueAndDerivative hardshrink(double x, double lambd) noexcept;

} // namespace activation_explorer::core
