// SPDX-License-Identifier: MIT
#include "accuracy_sets.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cmath>
#include <stdexcept>
#include <string>

namespace activation_explorer::core {

namespace {

using namespace std::string_view_literals;

constexpr std::array bounds{
    ErrorBound{"relu", 0, 0},         ErrorBound{"relu6", 0, 0},       ErrorBound{"leaky_relu", 0.5, 0},
    ErrorBound{"prelu", 0.5, 0},      ErrorBound{"rrelu", 1, 1},       ErrorBound{"threshold", 0, 0},
    ErrorBound{"hardtanh", 0, 0},     ErrorBound{"softplus", 1, 1},    ErrorBound{"squareplus", 1, 1},
    ErrorBound{"sparse_plus", 1, 1},  ErrorBound{"logsigmoid", 1, 1},  ErrorBound{"elu", 1, 1},
    ErrorBound{"selu", 1, 1},         ErrorBound{"celu", 1, 1},        ErrorBound{"sigmoid", 1, 1},
    ErrorBound{"tanh", 1, 1},         ErrorBound{"hardsigmoid", 1, 1}, ErrorBound{"sparse_sigmoid", 1, 0},
    ErrorBound{"softsign", 1, 1},     ErrorBound{"arctan", 1, 1},      ErrorBound{"silu", 1, 1},
    ErrorBound{"gelu", 1, 1},         ErrorBound{"gelu_tanh", 1, 1},   ErrorBound{"quick_gelu", 1, 1},
    ErrorBound{"hardswish", 1, 1},    ErrorBound{"mish", 1, 1},        ErrorBound{"tanhshrink", 1, 1},
    ErrorBound{"softshrink", 0.5, 0}, ErrorBound{"hardshrink", 0, 0},  ErrorBound{"identity", 0, 0},
    ErrorBound{"step", 0, 0},         ErrorBound{"sine", 2, 2},
};

/// In units of 2^-53 times the sum of the absolute terms of a gated function's derivative.
constexpr double termsBound = 4;

constexpr std::array curves{
    "relu"sv,
    "leaky_relu"sv,
    "leaky_relu:negative_slope=1"sv,
    "leaky_relu:negative_slope=-0.3"sv,
    "leaky_relu:negative_slope=1.7"sv,
    "leaky_relu:negative_slope=1e300"sv,
    "leaky_relu:negative_slope=1e-300"sv,
    "prelu"sv,
    "prelu:weight=-0.7"sv,
    "rrelu"sv,
    "rrelu:lower=0.3,upper=-0.1"sv,
    "rrelu:lower=1e308,upper=1e308"sv,
    "rrelu:lower=5e-324,upper=1e-323"sv,
    "relu6"sv,
    "hardtanh"sv,
    "hardtanh:min_val=-0.1,max_val=1e300"sv,
    "hardtanh:min_val=2,max_val=1"sv,
    "threshold"sv,
    "threshold:threshold=-0.1,value=20"sv,
    "softplus"sv,
    "softplus:threshold=700"sv,
    "softplus:beta=0.1"sv,
    "softplus:beta=0.1,threshold=700"sv,
    "softplus:beta=0.3,threshold=-5"sv,
    "softplus:beta=10"sv,
    "softplus:beta=10,threshold=700"sv,
    "softplus:beta=1e-6"sv,
    "softplus:beta=1e-6,threshold=700"sv,
    "softplus:beta=1e6"sv,
    "softplus:beta=1e6,threshold=700"sv,
    "softplus:beta=1e-300"sv,
    "softplus:beta=1e300,threshold=1e308"sv,
    "squareplus"sv,
    "squareplus:b=1e-4"sv,
    "squareplus:b=100"sv,
    "squareplus:b=5e-324"sv,
    "squareplus:b=1e-300"sv,
    "squareplus:b=1e300"sv,
    "sparse_plus"sv,
    "logsigmoid"sv,
    "elu"sv,
    "elu:alpha=0.01"sv,
    "elu:alpha=10"sv,
    "elu:alpha=-0.5"sv,
    "elu:alpha=1e300"sv,
    "elu:alpha=1e-300"sv,
    "selu"sv,
    "celu"sv,
    "celu:alpha=1e-3"sv,
    "celu:alpha=0.7"sv,
    "celu:alpha=10"sv,
    "celu:alpha=1e300"sv,
    "celu:alpha=1e-300"sv,
    "sigmoid"sv,
    "tanh"sv,
    "hardsigmoid"sv,
    "sparse_sigmoid"sv,
    "softsign"sv,
    "arctan"sv,
    "silu"sv,
    "silu:beta=0.1"sv,
    "silu:beta=10"sv,
    "silu:beta=-1"sv,
    "silu:beta=0"sv,
    "silu:beta=1e300"sv,
    "silu:beta=1e-300"sv,
    "gelu"sv,
    "gelu_tanh"sv,
    "quick_gelu"sv,
    "hardswish"sv,
    "mish"sv,
    "tanhshrink"sv,
    "softshrink"sv,
    "softshrink:lambd=0"sv,
    "softshrink:lambd=0.1"sv,
    "softshrink:lambd=1e308"sv,
    "hardshrink"sv,
    "hardshrink:lambd=0"sv,
    "hardshrink:lambd=1e-300"sv,
    "identity"sv,
    "step"sv,
    "step:values=-7"sv,
    "sine"sv,
};

} // namespace

const ErrorBound& errorBound(std::string_view id)
{
    const auto* const found = std::ranges::find(bounds, id, &ErrorBound::id);
    if (found == bounds.end())
        throw std::invalid_argument("no bound for " + std::string(id));
    return *found;
}

std::span<const std::string_view> accuracyCurves() noexcept
{
    return curves;
}

std::string testName(std::string_view curve)
{
    std::string result;
    for (const char c : curve) {
        if (c == '-')
            result += 'm';
        else
            result += std::isalnum(static_cast<unsigned char>(c)) != 0 ? c : '_';
    }
    return result;
}

MeasuredErrors measureErrors(const ValueAndDerivative& computed, const Exact& exact)
{
    const bool isGated = !exact.sumOfTerms.isZero();
    const BigFloat error = abs(exact.derivative - computed.derivative);
    return {.value = ulpError(computed.value, exact.value),
            .derivative = ulpError(computed.derivative, exact.derivative),
            .derivativeOfTerms = isGated ? (error / exact.sumOfTerms * 0x1p53).toDouble() : 0.0,
            .isNearRoot = isGated && 8 * abs(exact.derivative) < exact.sumOfTerms};
}

bool valueIsWithinBound(const ErrorBound& bound, const MeasuredErrors& errors) noexcept
{
    return errors.value <= bound.value;
}

bool derivativeIsWithinBound(const ErrorBound& bound, const MeasuredErrors& errors) noexcept
{
    return errors.isNearRoot ? errors.derivativeOfTerms <= termsBound : errors.derivative <= bound.derivative;
}

} // namespace activation_explorer::core
