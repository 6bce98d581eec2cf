// SPDX-License-Identifier: MIT
#pragma once

#include "core/functions/value_and_derivative.h"

#include <span>

namespace activation_explorer::core {

/// How a function of core/functions/ is called by who does not know its parameters, one x or many at a time:
/// both give the same to the last bit, which is what `function` gives, on every machine. The instructions
/// that the processor at hand has (on x86 AVX2 and FMA) are chosen when called.
///
/// `parameters` are the function's after x, in order. Each function's file instantiates it.
template<auto function>
struct Evaluation {
    [[nodiscard]] static ValueAndDerivative one(double x, std::span<const double> parameters) noexcept;

    /// values[i] and derivatives[i] are the function's at x[i]. All three are of one size, any, and none
    /// overlaps another.
    static void many(std::span<const double> x, std::span<const double> parameters, std::span<double> values,
                     std::span<double> derivatives) noexcept;
};

} // namespace activation_explorer::core
