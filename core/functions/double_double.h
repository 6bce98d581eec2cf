// SPDX-License-Identifier: MIT
#pragma once

#include <bit>
#include <cmath>
#include <cstdint>

/// Internal to core/functions/. Numbers of twice a double's precision, after Dekker 1971
/// (doi:10.1007/BF01397083) and Joldes, Muller & Popescu 2017 (doi:10.1145/3121432): what they compute is
/// right to some 100 bits, so that rounding it to a double costs half an ulp and next to nothing more.
///
/// Every operation needs finite operands and no underflow in its low parts: callers treat huge and tiny
/// numbers apart, or scale them by powers of two.
namespace activation_explorer::core {

/// The sum of two doubles, of which `low` is at most half an ulp of `high`: `high` is it as rounded.
struct DoubleDouble {
    double high;
    double low;
};

/// a + b exactly.
[[nodiscard]] inline DoubleDouble twoSum(double a, double b) noexcept
{
    const double sum = a + b;
    const double ofB = sum - a;
    return {sum, (a - (sum - ofB)) + (b - ofB)};
}

/// a + b exactly, for |a| >= |b| or a = 0.
[[nodiscard]] inline DoubleDouble quickTwoSum(double a, double b) noexcept
{
    const double sum = a + b;
    return {sum, b - (sum - a)};
}

/// a b exactly.
[[nodiscard]] inline DoubleDouble twoProduct(double a, double b) noexcept
{
    const double product = a * b;
    return {product, std::fma(a, b, -product)};
}

[[nodiscard]] inline DoubleDouble operator-(DoubleDouble a) noexcept
{
    return {-a.high, -a.low};
}

[[nodiscard]] inline DoubleDouble operator+(DoubleDouble a, double b) noexcept
{
    const DoubleDouble sum = twoSum(a.high, b);
    return quickTwoSum(sum.high, sum.low + a.low);
}

[[nodiscard]] inline DoubleDouble operator+(DoubleDouble a, DoubleDouble b) noexcept
{
    const DoubleDouble high = twoSum(a.high, b.high);
    const DoubleDouble low = twoSum(a.low, b.low);
    const DoubleDouble sum = quickTwoSum(high.high, high.low + low.high);
    return quickTwoSum(sum.high, sum.low + low.low);
}

[[nodiscard]] inline DoubleDouble operator-(DoubleDouble a, DoubleDouble b) noexcept
{
    return a + -b;
}

[[nodiscard]] inline DoubleDouble operator*(DoubleDouble a, double b) noexcept
{
    const DoubleDouble product = twoProduct(a.high, b);
    return quickTwoSum(product.high, std::fma(a.low, b, product.low));
}

[[nodiscard]] inline DoubleDouble operator*(DoubleDouble a, DoubleDouble b) noexcept
{
    const DoubleDouble product = twoProduct(a.high, b.high);
    return quickTwoSum(product.high, product.low + (a.high * b.low + a.low * b.high));
}

[[nodiscard]] inline DoubleDouble operator/(DoubleDouble a, DoubleDouble b) noexcept
{
    const double quotient = a.high / b.high;
    const DoubleDouble product = b * quotient;
    const double rest = (a.high - product.high) + (a.low - product.low); // the first difference is exact
    return quickTwoSum(quotient, rest / b.high);
}

[[nodiscard]] inline DoubleDouble operator/(DoubleDouble a, double b) noexcept
{
    return a / DoubleDouble{b, 0.0};
}

[[nodiscard]] inline DoubleDouble operator/(double a, DoubleDouble b) noexcept
{
    return DoubleDouble{a, 0.0} / b;
}

/// For a > 0.
[[nodiscard]] inline DoubleDouble sqrt(DoubleDouble a) noexcept
{
    const double root = std::sqrt(a.high);
    const DoubleDouble rest = a - twoProduct(root, root);
    return quickTwoSum(root, rest.high / (2 * root));
}

/// x 2^exponent, rounded once.
[[nodiscard]] inline double scaled(double x, int exponent) noexcept
{
    constexpr int lastNormal = -1022;
    constexpr int bias = 1023;
    if (exponent < lastNormal || exponent > bias)
        return std::ldexp(x, exponent);
    return x * std::bit_cast<double>(static_cast<std::uint64_t>(exponent + bias) << 52U);
}

/// x = mantissa 2^exponent, 1/2 <= |mantissa| < 1 (0 for 0). Keeps products of any sizes inside the doubles
/// until the end.
struct Scaled {
    int exponent = 0; // before the mantissa, which comes with it
    double mantissa;

    explicit Scaled(double x) noexcept
        : mantissa(std::frexp(x, &exponent))
    {}
};

} // namespace activation_explorer::core
