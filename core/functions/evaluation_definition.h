// SPDX-License-Identifier: MIT
#pragma once

#include "core/functions/evaluation.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cstddef>
#include <utility>

/// Internal to core/functions/: the bodies of evaluation.h, for the files that instantiate them.
///
/// The functions' formulas are there once. On x86, Evaluation compiles each twice: for every processor, where
/// std::fma is a call, and for those with AVX2 and FMA, where everything is inlined into the loop (by
/// `flatten`) and the compiler makes vector instructions of it. Both give the same bits: each operation is
/// rounded by itself (-ffp-contract=off), and a fused one is one in both.
namespace activation_explorer::core {

namespace evaluation_detail {

template<typename... Parameters>
using Function = ValueAndDerivative (*)(double, Parameters...) noexcept;

template<typename... Parameters>
constexpr std::size_t parameterCount(Function<Parameters...>) noexcept
{
    return sizeof...(Parameters);
}

template<auto function>
using Parameters = std::array<double, parameterCount(function)>;

template<auto function>
Parameters<function> copied(std::span<const double> parameters) noexcept
{
    assert(parameters.size() == parameterCount(function));
    Parameters<function> result;
    for (std::size_t i = 0; i < result.size(); ++i)
        result[i] = parameters[i];
    return result;
}

template<auto function>
inline ValueAndDerivative one(double x, const Parameters<function>& parameters) noexcept
{
    return [&]<std::size_t... i>(std::index_sequence<i...>) noexcept
    {
        return function(x, parameters[i]...);
    }
    (std::make_index_sequence<parameterCount(function)>());
}

} // namespace evaluation_detail

/// The formula that makes the loop, and where it holds; elsewhere `function` itself is called. To be
/// specialised for a function that for rare x calls what cannot become vector instructions.
template<auto function>
struct Common {
    static constexpr auto formula = function;
    static bool holdsAt(double) noexcept { return true; }
};

namespace evaluation_detail {

struct Arrays {
    const double* x;
    double* values;
    double* derivatives;
    std::size_t size;
};

/// By blocks in local arrays, which the compiler knows to overlap nothing, of one size, which it knows, too.
template<auto function>
inline void many(Arrays arrays, Parameters<function> parameters) noexcept
{
    constexpr std::size_t blockSize = 32;
    std::array<double, blockSize> x{};
    std::array<Parameters<function>, blockSize> each; // for what is one for all would be decided by branches
    each.fill(parameters);
    std::array<double, blockSize> values;
    std::array<double, blockSize> derivatives;
    for (std::size_t start = 0; start < arrays.size; start += blockSize) {
        const std::size_t size = std::min(blockSize, arrays.size - start);
        std::copy_n(arrays.x + start, size, x.begin());
        for (std::size_t i = 0; i < blockSize; ++i) {
            const ValueAndDerivative both = one<Common<function>::formula>(x[i], each[i]);
            values[i] = both.value;
            derivatives[i] = both.derivative;
        }
        for (std::size_t i = 0; i < blockSize; ++i) {
            if (Common<function>::holdsAt(x[i]))
                continue;
            const ValueAndDerivative both = one<function>(x[i], each[i]);
            values[i] = both.value;
            derivatives[i] = both.derivative;
        }
        std::copy_n(values.begin(), size, arrays.values + start);
        std::copy_n(derivatives.begin(), size, arrays.derivatives + start);
    }
}

#if defined(__x86_64__)
template<auto function>
[[gnu::target("avx2,fma"), gnu::flatten]] ValueAndDerivative
oneByAvx2(double x, const Parameters<function>& parameters) noexcept
{
    return one<function>(x, parameters);
}

template<auto function>
[[gnu::target("avx2,fma"), gnu::flatten]] void manyByAvx2(Arrays arrays,
                                                          Parameters<function> parameters) noexcept
{
    many<function>(arrays, parameters);
}

inline bool hasAvx2() noexcept
{
    return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma");
}
#endif

} // namespace evaluation_detail

template<auto function>
ValueAndDerivative Evaluation<function>::one(double x, std::span<const double> parameters) noexcept
{
    const auto copied = evaluation_detail::copied<function>(parameters);
#if defined(__x86_64__)
    if (evaluation_detail::hasAvx2())
        return evaluation_detail::oneByAvx2<function>(x, copied);
#endif
    return evaluation_detail::one<function>(x, copied);
}

template<auto function>
void Evaluation<function>::many(std::span<const double> x, std::span<const double> parameters,
                                std::span<double> values, std::span<double> derivatives) noexcept
{
    assert(values.size() == x.size() && derivatives.size() == x.size());
    const auto copied = evaluation_detail::copied<function>(parameters);
    const evaluation_detail::Arrays arrays{x.data(), values.data(), derivatives.data(), x.size()};
#if defined(__x86_64__)
    if (evaluation_detail::hasAvx2())
        return evaluation_detail::manyByAvx2<function>(arrays, copied);
#endif
    evaluation_detail::many<function>(arrays, copied);
}

} // namespace activation_explorer::core
