// SPDX-License-Identifier: MIT
#include "core/functions/scaled_exponential.h"

#include "core/functions/exp2_table.h"

#include <cmath>

namespace activation_explorer::core {

namespace {

// x = n ln(2) / 64 + r with |r| <= ln(2) / 128. The first part of ln(2) / 64 has 34 bits, so that its product
// with any n in question is exact.
constexpr double stepsPerLn2 = 0x1.71547652b82fep+6;
constexpr double stepHigh = 0x1.62e42fef8p-7;
constexpr double stepLow = 0x1.1cf79abc9e3b4p-42;

struct Reduced {
    int n;
    DoubleDouble expm1; ///< exp(r) - 1
};

Reduced reduce(DoubleDouble x) noexcept
{
    constexpr double toNearest = 0x1.8p52; // added and taken away, it rounds to a whole number
    const double n = (x.high * stepsPerLn2 + toNearest) - toNearest;
    const DoubleDouble head = twoSum(x.high - n * stepHigh, -n * stepLow);
    const DoubleDouble r = quickTwoSum(head.high, head.low + x.low);
    const double y = r.high;
    const double rest =
        y * y *
        (1.0 / 2 + y * (1.0 / 6 + y * (1.0 / 24 + y * (1.0 / 120 + y * (1.0 / 720 + y * (1.0 / 5040))))));
    return {static_cast<int>(n), quickTwoSum(y, rest + r.low)};
}

ScaledExponential recombine(Reduced r) noexcept
{
    static_assert(exp2Steps == 64);
    const DoubleDouble root = exp2Table[static_cast<unsigned>(r.n) % exp2Steps]; // 2^((n mod 64) / 64)
    const DoubleDouble more = twoProduct(root.high, r.expm1.high);
    const DoubleDouble sum = quickTwoSum(root.high, more.high);
    const double low = root.high * r.expm1.low + root.low * (1 + r.expm1.high);
    return {quickTwoSum(sum.high, sum.low + (more.low + low)), r.n >> 6};
}

} // namespace

ScaledExponential exponential(DoubleDouble x) noexcept
{
    return recombine(reduce(x));
}

DoubleDouble exponentialMinusOne(DoubleDouble x) noexcept
{
    const Reduced r = reduce(x);
    if (r.n == 0)
        return r.expm1;
    const ScaledExponential e = recombine(r);
    return DoubleDouble{scaled(e.mantissa.high, e.exponent), scaled(e.mantissa.low, e.exponent)} + -1.0;
}

DoubleDouble logarithmOfOnePlus(DoubleDouble u) noexcept
{
    // One step of Newton's method for exp(l) - 1 = u doubles the digits of the platform's log1p.
    const double l = std::log1p(u.high);
    const DoubleDouble rest = u - exponentialMinusOne({l, 0.0});
    return quickTwoSum(l, rest.high / (1 + u.high));
}

} // namespace activation_explorer::core
