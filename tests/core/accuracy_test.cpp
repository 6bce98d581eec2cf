// SPDX-License-Identifier: MIT
#include "core/activations/exponential.h"
#include "core/activations/rectified.h"
#include "core/activations/sigmoidal.h"
#include "core/number.h"
#include "mpfr_oracle.h"
#include "support.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdint>
#include <functional>
#include <gtest/gtest.h>
#include <initializer_list>
#include <random>
#include <string>
#include <vector>

namespace activation_explorer::core {
namespace {

/// 20000 finite inputs: all bit patterns, the region where the function is curved (of width `scale`), its
/// tails down to where results are no longer of normal size, and the neighbourhoods of `centers`.
std::vector<double> inputs(double scale, std::initializer_list<double> centers)
{
    std::mt19937_64 random(20240607); // fixed, so that a failure is seen again
    std::uniform_real_distribution<double> unit(0.0, 1.0);
    std::vector<double> result;
    while (result.size() < 20000) {
        if (const double any = std::bit_cast<double>(random()); std::isfinite(any))
            result.push_back(any);
        result.push_back(scale * (50 * unit(random) - 25));
        result.push_back(scale * (2 * unit(random) - 1));
        result.push_back(scale * -750 * unit(random));
        result.push_back(scale * 750 * unit(random));
        const double sign = random() % 2 == 0 ? 1.0 : -1.0;
        result.push_back(sign * scale * std::pow(10.0, -20 * unit(random)));
        for (const double center : centers)
            result.push_back(center + sign * scale * std::pow(10.0, -20 * unit(random)));
    }
    for (const double center : centers)
        result.insert(result.end(),
                      {center, std::nextafter(center, infinity), std::nextafter(center, -infinity)});
    std::erase_if(result, [](double x) { return !std::isfinite(x); });
    return result;
}

struct Exact {
    BigFloat value;
    BigFloat derivative;
};

/// Expects fewer than so many ulp between the program and the exact function, over all xs.
void expectErrorBelow(double valueBound, double derivativeBound, const std::vector<double>& xs,
                      const std::function<ValueAndDerivative(double)>& computed,
                      const std::function<Exact(double)>& exact, const std::string& name)
{
    double worstValue = 0.0;
    double worstDerivative = 0.0;
    double worstValueAt = 0.0;
    double worstDerivativeAt = 0.0;
    for (const double x : xs) {
        const auto [value, derivative] = computed(x);
        const Exact expected = exact(x);
        if (const double error = ulpError(value, expected.value); !(error <= worstValue)) {
            worstValue = error;
            worstValueAt = x;
        }
        if (const double error = ulpError(derivative, expected.derivative); !(error <= worstDerivative)) {
            worstDerivative = error;
            worstDerivativeAt = x;
        }
    }
    EXPECT_LT(worstValue, valueBound) << name << " at x = " << worstValueAt;
    EXPECT_LT(worstDerivative, derivativeBound) << name << "' at x = " << worstDerivativeAt;
    testing::Test::RecordProperty(name + "_value_ulp", std::to_string(worstValue));
    testing::Test::RecordProperty(name + "_derivative_ulp", std::to_string(worstDerivative));
}

Exact exactSoftplus(double x, double beta, double threshold)
{
    if (beta * x > threshold) // as rounded to double: this is how PyTorch decides
        return {BigFloat(x), BigFloat(1.0)};
    const BigFloat z = BigFloat(beta) * BigFloat(x);
    const BigFloat one(1.0);
    return {log1p(exp(z)) / BigFloat(beta), one / (one + exp(-z))};
}

Exact exactElu(double x, double alpha)
{
    if (x > 0)
        return {BigFloat(x), BigFloat(1.0)};
    return {BigFloat(alpha) * expm1(BigFloat(x)), BigFloat(alpha) * exp(BigFloat(x))};
}

Exact exactSigmoid(double x)
{
    const BigFloat one(1.0);
    const BigFloat right = one / (one + exp(-BigFloat(x)));
    const BigFloat left = one / (one + exp(BigFloat(x)));
    return {right, right * left};
}

/// exp of a huge number overflows even MPFR; those functions are flat long before, so that a test may stop.
std::vector<double> within(std::vector<double> xs, double limit)
{
    std::erase_if(xs, [limit](double x) { return std::abs(x) > limit; });
    return xs;
}

void expectSoftplusErrorBelow4(double beta, double threshold, const std::vector<double>& xs)
{
    expectErrorBelow(
        4, 4, xs, [=](double x) { return softplus(x, beta, threshold); },
        [=](double x) { return exactSoftplus(x, beta, threshold); },
        "softplus_" + formatNumber(beta) + "_" + formatNumber(threshold));
}

void expectEluErrorBelow2(double alpha, const std::vector<double>& xs)
{
    expectErrorBelow(
        2, 2, xs, [=](double x) { return elu(x, alpha); }, [=](double x) { return exactElu(x, alpha); },
        "elu_" + formatNumber(alpha));
}

/// exp(x) is of normal size above this.
constexpr double lastNormalExponent = -708.3;

TEST(SoftplusTest, MeetsErrorBound)
{
    for (const double beta : {0.1, 1.0, 10.0, 1e-6, 1e6, 0.3}) {
        for (const double threshold : {20.0, 700.0}) {
            auto xs = within(inputs(1 / beta, {0.0, threshold / beta, -708 / beta}), 1e15 / beta);
            std::erase_if(xs, [beta](double x) { return beta * x < lastNormalExponent; });
            expectSoftplusErrorBelow4(beta, threshold, xs);
        }
    }
}

// The result, exp(beta x) / beta, is of normal size while exp(beta x) no longer is.
TEST(SoftplusTest, MeetsErrorBoundWhereOnlyTheExponentialIsSubnormal)
{
    for (const double beta : {0.1, 1e-6}) {
        auto xs = inputs(1 / beta, {lastNormalExponent / beta});
        std::erase_if(xs, [beta](double x) { return beta * x >= lastNormalExponent || beta * x < -760; });
        expectSoftplusErrorBelow4(beta, 20, xs);
    }
}

TEST(EluTest, MeetsErrorBound)
{
    for (const double alpha : {0.01, 1.0, 10.0, -0.5, 1e300}) {
        auto xs = within(inputs(1, {0.0, -708.0, -37.0}), 1e15);
        std::erase_if(xs, [](double x) { return x < lastNormalExponent; });
        expectEluErrorBelow2(alpha, xs);
    }
}

// The derivative, alpha exp(x), is of normal size while exp(x) no longer is.
TEST(EluTest, MeetsErrorBoundWhereOnlyTheExponentialIsSubnormal)
{
    for (const double alpha : {10.0, -1e300}) {
        auto xs = within(inputs(1, {lastNormalExponent}), 1e4);
        std::erase_if(xs, [](double x) { return x >= lastNormalExponent; });
        expectEluErrorBelow2(alpha, xs);
    }
}

TEST(SigmoidTest, MeetsErrorBound)
{
    expectErrorBelow(3, 4, within(inputs(1, {0.0, -708.0, 708.0, 1.3169578969248166}), 1e15), sigmoid,
                     exactSigmoid, "sigmoid");
}

TEST(LeakyReluTest, MeetsErrorBound)
{
    for (const double slope : {0.01, -0.3, 1.7, 1e300, 1e-300}) {
        expectErrorBelow(
            1, 1, inputs(1, {0.0}), [=](double x) { return leakyRelu(x, slope); },
            [=](double x) {
                return x > 0 ? Exact{BigFloat(x), BigFloat(1.0)}
                             : Exact{BigFloat(slope) * BigFloat(x), BigFloat(slope)};
            },
            "leaky_relu_" + formatNumber(slope));
    }
}

// Both branches are selections, so that nothing may be rounded.
TEST(ReluTest, IsExact)
{
    for (const double x : inputs(1, {0.0, 6.0})) {
        EXPECT_EQ(relu(x).value, std::max(x, 0.0));
        EXPECT_EQ(relu(x).derivative, x > 0 ? 1.0 : 0.0);
        EXPECT_EQ(relu6(x).value, std::min(std::max(x, 0.0), 6.0));
        EXPECT_EQ(relu6(x).derivative, x > 0 && x < 6 ? 1.0 : 0.0);
    }
}

} // namespace
} // namespace activation_explorer::core
