// SPDX-License-Identifier: MIT
#pragma once

#include "core/functions/double_double.h"
#include "core/functions/exp2_table.h"

#include <algorithm>
#include <bit>
#include <cstdint>

/// Internal to core/functions/: the exponential function with some 15 bits more than a double has, the one
/// thing that most activations are built on.
namespace activation_explorer::core {

/// exp(x) = mantissa 2^exponent, mantissa in (0.99, 2.02): nothing underflows.
struct ScaledExponential {
    DoubleDouble mantissa;
    double exponent; ///< a whole number

    /// The value where it matters beside numbers of size 1: not below 2^-201. For exp(x) <= 2.
    [[nodiscard]] DoubleDouble besideOne() const noexcept
    {
        const double scale = powerOfTwo(std::max(exponent, -200.0));
        return {mantissa.high * scale, mantissa.low * scale};
    }
};

/// x = (64 exponent + step) ln(2) / 64 + r with |r| <= ln(2) / 128; exp(r) - 1 to 2^-68.
struct ReducedExponential {
    double exponent;
    DoubleDouble root; ///< 2^(step / 64)
    DoubleDouble expm1;
};

[[nodiscard]] inline ReducedExponential reduceExponential(DoubleDouble x) noexcept
{
    // The first part of ln(2) / 64 has 34 bits, so that its product with any n in question is exact.
    constexpr double stepsPerLn2 = 0x1.71547652b82fep+6;
    constexpr double stepHigh = 0x1.62e42fef8p-7;
    constexpr double stepLow = 0x1.1cf79abc9e3b4p-42;
    static_assert(exp2Steps == 64);
    const double shifted = x.high * stepsPerLn2 + toNearest;
    const double n = shifted - toNearest;
    const DoubleDouble& entry = exp2Table[std::bit_cast<std::uint64_t>(shifted) % exp2Steps];
    const DoubleDouble root{entry.high, entry.low};
    const double exponent = ((n - 31.5) / exp2Steps + toNearest) - toNearest; // n / 64 rounded down
    const DoubleDouble head = twoSum(x.high - n * stepHigh, -n * stepLow);
    const DoubleDouble r = quickTwoSum(head.high, head.low + x.low);
    const double y = r.high;
    const double rest =
        y * y *
        (1.0 / 2 + y * (1.0 / 6 + y * (1.0 / 24 + y * (1.0 / 120 + y * (1.0 / 720 + y * (1.0 / 5040))))));
    return {exponent, root, quickTwoSum(y, rest + r.low)};
}

[[nodiscard]] inline ScaledExponential recombine(const ReducedExponential& r) noexcept
{
    const DoubleDouble more = twoProduct(r.root.high, r.expm1.high);
    const DoubleDouble sum = quickTwoSum(r.root.high, more.high);
    const double low = r.root.high * r.expm1.low + r.root.low * (1 + r.expm1.high);
    return {quickTwoSum(sum.high, sum.low + (more.low + low)), r.exponent};
}

/// exp(x) for |x| <= 2000.  Relative error: < 2^-66.
[[nodiscard]] inline ScaledExponential exponential(DoubleDouble x) noexcept
{
    return recombine(reduceExponential(x));
}

/// exp(x) - 1, given x in both forms, for -2000 <= x <= 0.  Relative error: < 2^-60, for x = 0 or x <=
/// -2^-900.
[[nodiscard]] inline DoubleDouble minusOne(const ReducedExponential& r, const ScaledExponential& e) noexcept
{
    const DoubleDouble difference = quickSum(-1.0, e.besideOne());
    const bool isNear = r.exponent == 0; // then the step is 0, too, as x is not positive
    return {isNear ? r.expm1.high : difference.high, isNear ? r.expm1.low : difference.low};
}

} // namespace activation_explorer::core
