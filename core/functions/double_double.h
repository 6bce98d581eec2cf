// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdint>

/// Internal to core/functions/. Numbers of twice a double's precision, after Dekker 1971
/// (doi:10.1007/BF01397083) and Joldes, Muller & Popescu 2017 (doi:10.1145/3121432): what they compute is
/// right to some 100 bits, so that rounding it to a double costs half an ulp and next to nothing more.
///
/// Every operation needs finite operands and no underflow in its low parts: callers treat huge and tiny
/// numbers apart, or scale them by powers of two. Nothing here branches, so that loops of it become vector
/// instructions (core/functions/evaluation.h).
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

/// a + b for |a| >= |b.high|.
[[nodiscard]] inline DoubleDouble quickSum(double a, DoubleDouble b) noexcept
{
    const DoubleDouble sum = quickTwoSum(a, b.high);
    return quickTwoSum(sum.high, sum.low + b.low);
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
    return quickTwoSum(product.high, product.low + a.low * b);
}

[[nodiscard]] inline DoubleDouble operator*(DoubleDouble a, DoubleDouble b) noexcept
{
    const DoubleDouble product = twoProduct(a.high, b.high);
    return quickTwoSum(product.high, product.low + (a.high * b.low + a.low * b.high));
}

[[nodiscard]] inline DoubleDouble operator/(DoubleDouble a, DoubleDouble b) noexcept
{
    const double inverse = 1 / b.high;
    const double quotient = a.high * inverse;
    const double rest = std::fma(-quotient, b.high, a.high) + (a.low - quotient * b.low);
    return quickTwoSum(quotient, rest * inverse);
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
    const double rest = std::fma(-root, root, a.high) + a.low; // the first term is exact
    return quickTwoSum(root, rest / (2 * root));
}

/// Added to a double of at most 51 bits and taken away again, it rounds to a whole number; while it is in the
/// sum, the sum's last bits are that number.
inline constexpr double toNearest = 0x1.8p52;

/// 2^exponent, for a whole exponent from -1022 to 1023.
[[nodiscard]] inline double powerOfTwo(double exponent) noexcept
{
    constexpr double bias = 1023;
    return std::bit_cast<double>(std::bit_cast<std::uint64_t>(exponent + (toNearest + bias)) << 52U);
}

/// x 2^exponent, rounded once, for 2^-200 <= |x| <= 2^200 or x = 0, and any whole exponent.
[[nodiscard]] inline double scaled(double x, double exponent) noexcept
{
    constexpr double enough = 1300; // beyond, 0 or infinity
    const double clamped = std::min(std::max(exponent, -enough), enough);
    const double half = (clamped / 2 + toNearest) - toNearest;
    return x * powerOfTwo(half) * powerOfTwo(clamped - half); // the first product is exact
}

/// x = mantissa 2^exponent, 1/2 <= |mantissa| < 1 (0 for 0), for finite x. Keeps products of any sizes inside
/// the doubles until the end. The exponent is a whole number.
struct Scaled {
    double mantissa;
    double exponent;

    explicit Scaled(double x) noexcept
    {
        constexpr double lift = 54; // takes subnormal numbers to the normal ones
        constexpr unsigned mantissaBits = 52;
        constexpr std::uint64_t exponentMask = 0x7ff;
        constexpr std::uint64_t ofOneHalf = 0x3fe;
        const bool isSmall = std::abs(x) < 0x1p-1022;
        const auto bits = std::bit_cast<std::uint64_t>(isSmall ? x * 0x1p54 : x);
        const std::uint64_t field = bits >> mantissaBits & exponentMask;
        const double biased =
            std::bit_cast<double>(field | std::bit_cast<std::uint64_t>(0x1p52)) - 0x1p52; // field as a double
        const auto ofX =
            std::bit_cast<double>((bits & ~(exponentMask << mantissaBits)) | ofOneHalf << mantissaBits);
        mantissa = x == 0 ? x : ofX;
        exponent = biased - (isSmall ? ofOneHalf + lift : ofOneHalf);
    }
};

} // namespace activation_explorer::core
