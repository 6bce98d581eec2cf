// SPDX-License-Identifier: MIT
#include "exact_activations.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <stdexcept>
#include <string>
#include <utility>

namespace activation_explorer::core {

namespace {

using Values = std::span<const double>;

mpfr_prec_t extra(double bits) noexcept
{
    return WorkingPrecision::current() + static_cast<mpfr_prec_t>(std::max(bits, 0.0));
}

/// As many bits more as 1 - |tanh(u)| = 2 exp(-2 |u|) / … cancels: 2 |u| / ln 2. No more of them beyond
/// |u| = 1200, where even that difference times the greatest double is below the least one, so that the 0
/// that comes of it is right.
mpfr_prec_t forOneMinusTanh(const BigFloat& u) noexcept
{
    const double size = std::abs(u.toDouble());
    return extra(size < 1200 ? 3 * size : 0.0);
}

Exact line(const BigFloat& x, const BigFloat& slope)
{
    return {slope * x, slope};
}

Exact constant(const BigFloat& value)
{
    return {value, 0.0};
}

// Rectified

Exact relu(const BigFloat& x, double branch, Values)
{
    return branch > 0 ? line(x, 1) : constant(0);
}

Exact relu6(const BigFloat& x, double branch, Values)
{
    if (branch <= 0)
        return constant(0);
    return branch < 6 ? line(x, 1) : constant(6);
}

Exact leakyRelu(const BigFloat& x, double branch, Values values)
{
    return line(x, branch > 0 ? 1 : values[0]);
}

Exact rrelu(const BigFloat& x, double branch, Values values)
{
    return line(x, branch > 0 ? BigFloat(1) : (BigFloat(values[0]) + values[1]) / 2);
}

Exact threshold(const BigFloat& x, double branch, Values values)
{
    return branch > values[0] ? line(x, 1) : constant(values[1]);
}

Exact hardtanh(const BigFloat& x, double branch, Values values)
{
    const auto [min, max] = std::pair(values[0], values[1]);
    if (branch >= max || min >= max)
        return constant(max);
    return branch <= min ? constant(min) : line(x, 1);
}

// Soft rectifiers

Exact softplus(const BigFloat& x, double branch, Values values)
{
    const double beta = values[0];
    if (beta * branch > values[1]) // as rounded to double: this is how PyTorch decides
        return line(x, 1);
    const BigFloat z = beta * x;
    return {logOfOnePlusExp(z) / beta, 1 / (1 + exp(-z))};
}

Exact squareplus(const BigFloat& x, double, Values values)
{
    // Left of 0 the sum is b / (4 x²) of its terms.
    const BigFloat b = values[0];
    const WorkingPrecision precision(
        extra(x.isZero() ? 0 : static_cast<double>(2 * x.exponent() - b.exponent())));
    const BigFloat root = sqrt(square(x) + b);
    return {(x + root) / 2, (1 + x / root) / 2};
}

Exact sparsePlus(const BigFloat& x, double branch, Values)
{
    if (branch <= -1)
        return constant(0);
    return branch < 1 ? Exact{square(x + 1) / 4, (x + 1) / 2} : line(x, 1);
}

Exact logsigmoid(const BigFloat& x, double, Values)
{
    return {-logOfOnePlusExp(-x), 1 / (1 + exp(x))};
}

// Exponential

Exact elu(const BigFloat& x, double branch, Values values)
{
    if (branch > 0)
        return line(x, 1);
    return {values[0] * expm1(x), values[0] * exp(x)};
}

Exact selu(const BigFloat& x, double branch, Values)
{
    const BigFloat scale("1.0507009873554804934193349852946");
    const BigFloat alpha("1.6732632423543772848170429916717");
    if (branch > 0)
        return line(x, scale);
    return {scale * alpha * expm1(x), scale * alpha * exp(x)};
}

Exact celu(const BigFloat& x, double branch, Values values)
{
    if (branch > 0)
        return line(x, 1);
    const BigFloat z = x / values[0];
    return {values[0] * expm1(z), exp(z)};
}

// Sigmoidal

Exact sigmoid(const BigFloat& x, double, Values)
{
    const BigFloat e = exp(-x);
    return {1 / (1 + e), e / square(1 + e)};
}

Exact tanh(const BigFloat& x, double, Values)
{
    const WorkingPrecision precision(forOneMinusTanh(x));
    const BigFloat t = tanh(x);
    return {t, 1 - square(t)};
}

Exact hardsigmoid(const BigFloat& x, double branch, Values)
{
    if (std::abs(branch) < 3)
        return {(x + 3) / 6, BigFloat(1) / 6};
    return constant(branch > 0 ? 1 : 0);
}

Exact sparseSigmoid(const BigFloat& x, double branch, Values)
{
    if (std::abs(branch) < 1)
        return {(x + 1) / 2, 0.5};
    return {branch > 0 ? 1 : 0, std::abs(branch) > 1 ? 0.0 : 0.25}; // half the slope at a kink, as in JAX
}

Exact softsign(const BigFloat& x, double branch, Values)
{
    const BigFloat denominator = 1 + (branch < 0 ? -x : x);
    return {x / denominator, 1 / square(denominator)};
}

Exact arctan(const BigFloat& x, double, Values)
{
    return {atan(x), 1 / (1 + square(x))};
}

// Gated: x gate, whose derivative is gate + x gate′

Exact gated(const BigFloat& x, const BigFloat& gate, const BigFloat& gateDerivative)
{
    const BigFloat second = x * gateDerivative;
    return {x * gate, gate + second, abs(gate) + abs(second)};
}

Exact swish(const BigFloat& x, const BigFloat& beta)
{
    const BigFloat e = exp(-beta * x);
    const BigFloat sum = 1 + e;
    return gated(x, 1 / sum, beta * e / square(sum));
}

Exact silu(const BigFloat& x, double, Values values)
{
    return swish(x, values[0]);
}

Exact quickGelu(const BigFloat& x, double, Values)
{
    return swish(x, BigFloat("1.702"));
}

/// The normal distribution's part beyond t > 0, which is its density times Laplace's continued fraction
/// 1 / (t + 1 / (t + 2 / (t + 3 / (t + …)))); far faster than MPFR's erfc for t of 6 to 40, with which a test
/// compares it.
BigFloat normalTail(const BigFloat& t, const BigFloat& density)
{
    // Far down the fraction, t + n / (t + n / …) has two fixed points, one of each sign; the ratio of their
    // sizes is the factor by which level n lessens an error.
    const double limit = -0.6932 * static_cast<double>(WorkingPrecision::current()) - 20;
    const double size = t.toDouble();
    int terms = 0;
    for (double logError = 0; logError > limit; ++terms) {
        if (size < 4 || terms == 400)
            return erfc(t / sqrt(BigFloat(2))) / 2;
        const double s = std::sqrt(1 + 4.0 * (terms + 1) / (size * size));
        logError += std::log((s - 1) / (s + 1));
    }
    BigFloat denominator = t;
    for (int n = terms; n > 0; --n)
        denominator = t + n / denominator;
    return density / denominator;
}

Exact gelu(const BigFloat& x, double, Values)
{
    const BigFloat density = exp(-square(x) / 2) / sqrt(2 * pi());
    const BigFloat tail = normalTail(abs(x), density);
    return gated(x, x.isNegative() ? tail : 1 - tail, density);
}

Exact geluTanh(const BigFloat& x, double, Values)
{
    const auto argument = [&x] { return sqrt(2 / pi()) * (x + BigFloat("0.044715") * square(x) * x); };
    const WorkingPrecision precision(forOneMinusTanh(argument()));
    const BigFloat t = tanh(argument());
    const BigFloat slope = sqrt(2 / pi()) * (1 + 3 * BigFloat("0.044715") * square(x));
    return gated(x, (1 + t) / 2, (1 - square(t)) * slope / 2);
}

Exact hardswish(const BigFloat& x, double branch, Values)
{
    if (branch < -3)
        return constant(0);
    return branch <= 3 ? Exact{x * (x + 3) / 6, (2 * x + 3) / 6} : line(x, 1);
}

Exact mish(const BigFloat& x, double, Values)
{
    // 1 - t² needs no more bits: where it cancels, t beside it is nearly 1.
    const BigFloat t = tanh(logOfOnePlusExp(x));
    return gated(x, t, (1 - square(t)) / (1 + exp(-x)));
}

// Shrinkage

Exact tanhshrink(const BigFloat& x, double, Values)
{
    // Near 0 the difference is x² / 3 of its terms. Below 2^-360 it is x³ / 3 but for a factor 1 - x², and
    // below the least double anyway.
    const bool isTiny = x.exponent() < -360;
    const WorkingPrecision precision(extra(isTiny ? 0 : -2.0 * static_cast<double>(x.exponent())));
    const BigFloat t = tanh(x);
    return {isTiny ? square(x) * x / 3 : x - t, square(t)};
}

Exact softshrink(const BigFloat& x, double branch, Values values)
{
    if (std::abs(branch) <= values[0])
        return constant(0);
    return {branch > 0 ? x - values[0] : x + values[0], 1};
}

Exact hardshrink(const BigFloat& x, double branch, Values values)
{
    return std::abs(branch) > values[0] ? line(x, 1) : constant(0);
}

// Basic

Exact identity(const BigFloat& x, double, Values)
{
    return line(x, 1);
}

Exact step(const BigFloat&, double branch, Values values)
{
    if (branch == 0)
        return constant(values[0]);
    return constant(branch > 0 ? 1 : 0);
}

Exact sine(const BigFloat& x, double, Values)
{
    return {sin(x), cos(x)};
}

struct ExactOf {
    std::string_view id;
    Exact (*formula)(const BigFloat& x, double branch, Values values);
};

constexpr std::array exactOfAll{
    ExactOf{"relu", relu},
    ExactOf{"relu6", relu6},
    ExactOf{"leaky_relu", leakyRelu},
    ExactOf{"prelu", leakyRelu},
    ExactOf{"rrelu", rrelu},
    ExactOf{"threshold", threshold},
    ExactOf{"hardtanh", hardtanh},
    ExactOf{"softplus", softplus},
    ExactOf{"squareplus", squareplus},
    ExactOf{"sparse_plus", sparsePlus},
    ExactOf{"logsigmoid", logsigmoid},
    ExactOf{"elu", elu},
    ExactOf{"selu", selu},
    ExactOf{"celu", celu},
    ExactOf{"sigmoid", sigmoid},
    ExactOf{"tanh", tanh},
    ExactOf{"hardsigmoid", hardsigmoid},
    ExactOf{"sparse_sigmoid", sparseSigmoid},
    ExactOf{"softsign", softsign},
    ExactOf{"arctan", arctan},
    ExactOf{"silu", silu},
    ExactOf{"gelu", gelu},
    ExactOf{"gelu_tanh", geluTanh},
    ExactOf{"quick_gelu", quickGelu},
    ExactOf{"hardswish", hardswish},
    ExactOf{"mish", mish},
    ExactOf{"tanhshrink", tanhshrink},
    ExactOf{"softshrink", softshrink},
    ExactOf{"hardshrink", hardshrink},
    ExactOf{"identity", identity},
    ExactOf{"step", step},
    ExactOf{"sine", sine},
};

} // namespace

Exact exactBranch(std::string_view id, Values values, const BigFloat& x, double branch)
{
    const auto* const entry = std::ranges::find(exactOfAll, id, &ExactOf::id);
    if (entry == exactOfAll.end())
        throw std::invalid_argument("no formula for " + std::string(id));
    return entry->formula(x, branch, values);
}

Exact exactActivation(std::string_view id, Values values, double x)
{
    return exactBranch(id, values, x, x);
}

} // namespace activation_explorer::core
