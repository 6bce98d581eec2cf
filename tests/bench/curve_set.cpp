// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/curve_set.h"

#include <array>
#include <cassert>
#include <string_view>

namespace activation_explorer::bench {

std::vector<core::Curve> differentCurves(int count)
{
    constexpr std::array<std::string_view, 24> texts{
        "softplus",    "relu",        "leaky_relu", "elu",
        "silu",        "gelu",        "tanh",       "mish",
        "sigmoid",     "selu",        "celu",       "relu6",
        "hardtanh",    "hardsigmoid", "hardswish",  "softsign",
        "tanhshrink",  "softshrink",  "hardshrink", "softplus:beta=0.5",
        "elu:alpha=2", "silu:beta=2", "logsigmoid", "leaky_relu:negative_slope=0.3"};
    assert(count <= static_cast<int>(texts.size()));
    std::vector<core::Curve> result;
    for (int i = 0; i < count; ++i)
        result.push_back(core::Curve::parse(texts[static_cast<std::size_t>(i)]).value());
    return result;
}

std::vector<core::Curve> curvesWithAlpha(int count)
{
    std::vector<core::Curve> result;
    for (int i = 0; i < count; ++i)
        result.push_back(core::Curve::parse(i % 2 == 0 ? "elu" : "celu").value());
    return result;
}

} // namespace activation_explorer::bench
