// SPDX-License-Identifier: MIT
#pragma once

#include "core/functions/value_and_derivative.h"

/// The line, the step and the wave. What holds for all functions is said in core/functions/rectified.h.
namespace activation_explorer::core {

/// identity(x) = x;  derivative = 1.
/// Domain: all x.  Limits: -inf at -inf, +inf at +inf.  Error: none.  Source: torch.nn.Identity.
[[nodiscard]] ValueAndDerivative identity(double x) noexcept;

/// step(x) = 0 for x < 0, values for x = 0 (of either sign), 1 for x > 0;  derivative = 0 everywhere, at 0
/// too. Domain: all x; values finite.  Limits: 0 at -inf, 1 at +inf.  Error: none. Source: torch.heaviside;
/// McCulloch & Pitts 1943, doi:10.1007/BF02478259.
[[nodiscard]] ValueAndDerivative step(double x, double values) noexcept;

/// sine(x) = sin(x);  derivative = cos(x).
/// Domain: all x, in radians, as far out as doubles go.  Limits: none, so that +-inf gives NaN.
/// Error: < 2 ulp in value and derivative.  Source: Sitzmann et al. 2020, arXiv:2006.09661.
[[nodiscard]] ValueAndDerivative sine(double x) noexcept;

} // namespace activation_explorer::core
