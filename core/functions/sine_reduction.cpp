// SPDX-License-Identifier: MIT
#include "core/functions/sine_reduction.h"

#include <array>
#include <cstddef>
#include <cstdint>

namespace activation_explorer::core {

namespace {

constexpr int wordBits = 32;

/// 2/pi = sum of word[i] 2^(-32 (i + 1)), as many as the greatest double needs; made by script/coefficients.
// clang-format off
constexpr std::array<std::uint32_t, 38> twoOverPi{
    0xa2f9836e, 0x4e441529, 0xfc2757d1, 0xf534ddc0, 0xdb629599, 0x3c439041, 0xfe5163ab, 0xdebbc561, 0xb7246e3a,
    0x424dd2e0, 0x06492eea, 0x09d1921c, 0xfe1deb1c, 0xb129a73e, 0xe88235f5, 0x2ebb4484, 0xe99c7026, 0xb45f7e41,
    0x3991d639, 0x835339f4, 0x9c845f8b, 0xbdf9283b, 0x1ff897ff, 0xde05980f, 0xef2f118b, 0x5a0a6d1f, 0x6d367ecf,
    0x27cb09b7, 0x4f463f66, 0x9e5fea2d, 0x7527bac7, 0xebe5f17b, 0x3d0739f7, 0x8a5292ea, 0x6bfb5fb1, 0x1f8d5d08,
    0x56033046, 0xfc7b6bab};
// clang-format on

/// How many words of 2/pi matter for one x, and so the words of the product with x's 53 bits.
constexpr std::size_t factorWords = 8;
constexpr std::size_t productWords = 10;
using Product = std::array<std::uint32_t, productWords>; // the least significant one first

/// mantissa times the words of 2/pi from `first` on.
Product multiply(std::uint64_t mantissa, std::size_t first) noexcept
{
    Product result{};
    for (std::size_t half = 0; half < 2; ++half) {
        const std::uint64_t digit = half == 0 ? mantissa & 0xffffffffU : mantissa >> 32U;
        std::uint64_t carry = 0;
        for (std::size_t i = 0; i < factorWords; ++i) {
            const std::uint64_t word = twoOverPi[first + factorWords - 1 - i];
            const std::uint64_t sum = digit * word + result[i + half] + carry;
            result[i + half] = static_cast<std::uint32_t>(sum);
            carry = sum >> 32U;
        }
        result[factorWords + half] = static_cast<std::uint32_t>(carry);
    }
    return result;
}

/// 32 bits of the product from bit number `position` on, zeros beyond its end.
std::uint32_t bitsAt(const Product& product, int position) noexcept
{
    const auto word = static_cast<std::size_t>(position / wordBits);
    const auto shift = static_cast<unsigned>(position % wordBits);
    const std::uint64_t low = word < product.size() ? product[word] : 0;
    const std::uint64_t high = word + 1 < product.size() ? product[word + 1] : 0;
    return static_cast<std::uint32_t>((high << 32U | low) >> shift);
}

} // namespace

QuarterTurns reduceHuge(double x) noexcept
{
    constexpr int mantissaBits = 53;
    const Scaled s(x);
    const int exponent = static_cast<int>(s.exponent) - mantissaBits;
    const auto mantissa = static_cast<std::uint64_t>(std::ldexp(s.mantissa, mantissaBits));
    // Words of 2/pi whose products with x are multiples of 4 tell nothing.
    const int first = exponent >= 2 ? (exponent - 2) / wordBits : 0;
    const Product product = multiply(mantissa, static_cast<std::size_t>(first));
    const int point =
        wordBits * (first + static_cast<int>(factorWords)) - exponent; // bits after it are a fraction

    unsigned quadrant = bitsAt(product, point) & 3U;
    constexpr int chunks = 6;
    std::array<std::uint32_t, chunks> fraction{};
    for (int i = 0; i < chunks; ++i)
        fraction[static_cast<std::size_t>(i)] = bitsAt(product, point - wordBits * (i + 1));
    const bool isNegative = fraction[0] >> 31U != 0; // a half or more: the next quarter less the complement
    if (isNegative) {
        quadrant = (quadrant + 1) & 3U;
        for (std::uint32_t& chunk : fraction)
            chunk = ~chunk;
    }
    DoubleDouble turns{0.0, 0.0};
    for (int i = chunks; i-- > 0;)
        turns = turns + std::ldexp(fraction[static_cast<std::size_t>(i)], -wordBits * (i + 1));
    constexpr DoubleDouble halfPi{0x1.921fb54442d18p+0, 0x1.1a62633145c07p-54};
    const DoubleDouble rest = turns * halfPi;
    return {quadrant, isNegative ? -rest : rest};
}

} // namespace activation_explorer::core
