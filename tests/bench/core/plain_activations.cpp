// SPDX-License-Identifier: GPL-3.0-or-later
#include "plain_activations.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <numbers>

namespace activation_explorer::bench {

namespace {

using Both = core::ValueAndDerivative;

/// A function of one x, inlined into a loop over many.
template<auto function>
void loop(std::span<const double> x, std::span<double> values, std::span<double> derivatives)
{
    for (std::size_t i = 0; i < x.size(); ++i) {
        const Both both = function(x[i]);
        values[i] = both.value;
        derivatives[i] = both.derivative;
    }
}

double sigmoidOf(double x)
{
    return 1 / (1 + std::exp(-x));
}

template<double (*slope)()>
Both leaky(double x)
{
    return x > 0 ? Both{x, 1} : Both{slope() * x, slope()};
}
double leakySlope()
{
    return 0.01;
}
double preluSlope()
{
    return 0.25;
}
double rreluSlope()
{
    return (1.0 / 8 + 1.0 / 3) / 2;
}

Both relu(double x)
{
    return x > 0 ? Both{x, 1} : Both{0, 0};
}
Both relu6(double x)
{
    return {std::clamp(x, 0.0, 6.0), x > 0 && x < 6 ? 1.0 : 0.0};
}
Both hardtanh(double x)
{
    return {std::clamp(x, -1.0, 1.0), x > -1 && x < 1 ? 1.0 : 0.0};
}
Both threshold(double x)
{
    return x > 1 ? Both{x, 1} : Both{0, 0};
}
Both softplus(double x)
{
    if (x > 20)
        return {x, 1};
    const double e = std::exp(-std::abs(x));
    return {std::max(x, 0.0) + std::log1p(e), x > 0 ? 1 / (1 + e) : e / (1 + e)};
}
Both squareplus(double x)
{
    const double root = std::sqrt(x * x + 4);
    return {(x + root) / 2, (1 + x / root) / 2};
}
Both sparsePlus(double x)
{
    if (x <= -1)
        return {0, 0};
    return x < 1 ? Both{(x + 1) * (x + 1) / 4, (x + 1) / 2} : Both{x, 1};
}
Both logsigmoid(double x)
{
    const double e = std::exp(-std::abs(x));
    return {std::min(x, 0.0) - std::log1p(e), x > 0 ? e / (1 + e) : 1 / (1 + e)};
}
Both elu(double x)
{
    return x > 0 ? Both{x, 1} : Both{std::expm1(x), std::exp(x)};
}
Both selu(double x)
{
    constexpr double scale = 1.0507009873554804934193349852946;
    constexpr double alpha = 1.6732632423543772848170429916717;
    return x > 0 ? Both{scale * x, scale} : Both{scale * alpha * std::expm1(x), scale * alpha * std::exp(x)};
}
Both sigmoid(double x)
{
    const double s = sigmoidOf(x);
    return {s, s * (1 - s)};
}
Both tanh(double x)
{
    const double t = std::tanh(x);
    return {t, 1 - t * t};
}
Both hardsigmoid(double x)
{
    return {std::clamp(x + 3, 0.0, 6.0) / 6, x > -3 && x < 3 ? 1.0 / 6 : 0.0};
}
Both sparseSigmoid(double x)
{
    const double size = std::abs(x);
    return {std::clamp((x + 1) / 2, 0.0, 1.0), size < 1 ? 0.5 : size == 1 ? 0.25 : 0.0};
}
Both softsign(double x)
{
    const double inverse = 1 / (1 + std::abs(x));
    return {x * inverse, inverse * inverse};
}
Both arctan(double x)
{
    return {std::atan(x), 1 / (1 + x * x)};
}
Both silu(double x)
{
    const double s = sigmoidOf(x);
    return {x * s, s * (1 + x * (1 - s))};
}
Both gelu(double x)
{
    const double gate = std::erfc(-x / std::numbers::sqrt2) / 2;
    const double density = std::exp(-x * x / 2) * std::numbers::inv_sqrtpi / std::numbers::sqrt2;
    return {x * gate, gate + x * density};
}
Both geluTanh(double x)
{
    constexpr double factor = 0.79788456080286535588; // sqrt(2 / pi)
    const double t = std::tanh(factor * (x + 0.044715 * x * x * x));
    return {x * (1 + t) / 2, (1 + t + x * (1 - t * t) * factor * (1 + 3 * 0.044715 * x * x)) / 2};
}
Both quickGelu(double x)
{
    const double s = sigmoidOf(1.702 * x);
    return {x * s, s * (1 + 1.702 * x * (1 - s))};
}
Both hardswish(double x)
{
    if (x < -3)
        return {0, 0};
    return x <= 3 ? Both{x * (x + 3) / 6, (2 * x + 3) / 6} : Both{x, 1};
}
Both mish(double x)
{
    const double t = std::tanh(softplus(x).value);
    return {x * t, t + x * (1 - t * t) * sigmoidOf(x)};
}
Both tanhshrink(double x)
{
    const double t = std::tanh(x);
    return {x - t, t * t};
}
Both softshrink(double x)
{
    if (std::abs(x) <= 0.5)
        return {0, 0};
    return {x > 0 ? x - 0.5 : x + 0.5, 1};
}
Both hardshrink(double x)
{
    return std::abs(x) > 0.5 ? Both{x, 1} : Both{0, 0};
}
Both identity(double x)
{
    return {x, 1};
}
Both step(double x)
{
    return {x == 0 ? 0.5 : x > 0 ? 1.0 : 0.0, 0};
}
Both sine(double x)
{
    return {std::sin(x), std::cos(x)};
}

constexpr std::array plain{
    PlainActivation{"relu", loop<relu>},
    PlainActivation{"leaky_relu", loop<leaky<leakySlope>>},
    PlainActivation{"prelu", loop<leaky<preluSlope>>},
    PlainActivation{"rrelu", loop<leaky<rreluSlope>>},
    PlainActivation{"relu6", loop<relu6>},
    PlainActivation{"hardtanh", loop<hardtanh>},
    PlainActivation{"threshold", loop<threshold>},
    PlainActivation{"softplus", loop<softplus>},
    PlainActivation{"squareplus", loop<squareplus>},
    PlainActivation{"sparse_plus", loop<sparsePlus>},
    PlainActivation{"logsigmoid", loop<logsigmoid>},
    PlainActivation{"elu", loop<elu>},
    PlainActivation{"selu", loop<selu>},
    PlainActivation{"celu", loop<elu>}, // alpha = 1
    PlainActivation{"sigmoid", loop<sigmoid>},
    PlainActivation{"tanh", loop<bench::tanh>},
    PlainActivation{"hardsigmoid", loop<hardsigmoid>},
    PlainActivation{"sparse_sigmoid", loop<sparseSigmoid>},
    PlainActivation{"softsign", loop<softsign>},
    PlainActivation{"arctan", loop<arctan>},
    PlainActivation{"silu", loop<silu>},
    PlainActivation{"gelu", loop<gelu>},
    PlainActivation{"gelu_tanh", loop<geluTanh>},
    PlainActivation{"quick_gelu", loop<quickGelu>},
    PlainActivation{"hardswish", loop<hardswish>},
    PlainActivation{"mish", loop<mish>},
    PlainActivation{"tanhshrink", loop<tanhshrink>},
    PlainActivation{"softshrink", loop<softshrink>},
    PlainActivation{"hardshrink", loop<hardshrink>},
    PlainActivation{"identity", loop<identity>},
    PlainActivation{"step", loop<step>},
    PlainActivation{"sine", loop<sine>},
};

} // namespace

std::span<const PlainActivation> plainActivations() noexcept
{
    return plain;
}

} // namespace activation_explorer::bench
