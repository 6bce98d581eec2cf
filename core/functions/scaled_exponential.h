// SPDX-License-Identifier: MIT
#pragma once

#include "core/functions/double_double.h"

/// Internal to core/functions/: the exponential function with some 15 bits more than a double has, the one
/// thing that most activations are built on.
namespace activation_explorer::core {

/// exp(x) = mantissa 2^exponent, mantissa in (0.99, 2.02): nothing underflows.
struct ScaledExponential {
    DoubleDouble mantissa;
    int exponent;

    /// The value where it matters beside numbers of size 1: 0 below 2^-200.
    [[nodiscard]] DoubleDouble besideOne() const noexcept
    {
        return exponent < -200
                   ? DoubleDouble{0.0, 0.0}
                   : DoubleDouble{scaled(mantissa.high, exponent), scaled(mantissa.low, exponent)};
    }
};

/// exp(x) for |x| <= 2000.  Relative error: < 2^-66.
[[nodiscard]] ScaledExponential exponential(DoubleDouble x) noexcept;

/// exp(x) - 1 for 2^-900 <= |x| <= 700.  Relative error: < 2^-60.
[[nodiscard]] DoubleDouble exponentialMinusOne(DoubleDouble x) noexcept;

/// ln(1 + u) for 2^-200 <= u <= 1.  Relative error: < 2^-59.
[[nodiscard]] DoubleDouble logarithmOfOnePlus(DoubleDouble u) noexcept;

} // namespace activation_explorer::core
