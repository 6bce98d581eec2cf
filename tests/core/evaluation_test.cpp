// SPDX-License-Identifier: MIT
// One x at a time, many, and the functions themselves as every processor computes them: the same bits.
#include "accuracy_points.h"
#include "accuracy_sets.h"
#include "core/catalogue.h"
#include "core/functions/basic.h"
#include "core/functions/exponential.h"
#include "core/functions/gated.h"
#include "core/functions/rectified.h"
#include "core/functions/shrinkage.h"
#include "core/functions/sigmoidal.h"
#include "core/functions/soft_rectified.h"
#include "core/number.h"
#include "support.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstdint>
#include <gtest/gtest.h>
#include <span>
#include <string_view>
#include <vector>

namespace activation_explorer::core {
namespace {

using Parameters = std::span<const double>;

/// A function of core/functions/, called by its name: compiled for every processor.
struct Plain {
    std::string_view id;
    ValueAndDerivative (*function)(double x, Parameters parameters);
};

template<ValueAndDerivative (*function)(double) noexcept>
ValueAndDerivative call(double x, Parameters)
{
    return function(x);
}
template<ValueAndDerivative (*function)(double, double) noexcept>
ValueAndDerivative call(double x, Parameters p)
{
    return function(x, p[0]);
}
template<ValueAndDerivative (*function)(double, double, double) noexcept>
ValueAndDerivative call(double x, Parameters p)
{
    return function(x, p[0], p[1]);
}

constexpr std::array plainFunctions{
    Plain{"relu", call<relu>},
    Plain{"leaky_relu", call<leakyRelu>},
    Plain{"prelu", call<prelu>},
    Plain{"rrelu", call<rrelu>},
    Plain{"relu6", call<relu6>},
    Plain{"hardtanh", call<hardtanh>},
    Plain{"threshold", call<threshold>},
    Plain{"softplus", call<softplus>},
    Plain{"squareplus", call<squareplus>},
    Plain{"sparse_plus", call<sparsePlus>},
    Plain{"logsigmoid", call<logsigmoid>},
    Plain{"elu", call<elu>},
    Plain{"selu", call<selu>},
    Plain{"celu", call<celu>},
    Plain{"sigmoid", call<sigmoid>},
    Plain{"tanh", call<core::tanh>},
    Plain{"hardsigmoid", call<hardsigmoid>},
    Plain{"sparse_sigmoid", call<sparseSigmoid>},
    Plain{"softsign", call<softsign>},
    Plain{"arctan", call<arctan>},
    Plain{"silu", call<silu>},
    Plain{"gelu", call<gelu>},
    Plain{"gelu_tanh", call<geluTanh>},
    Plain{"quick_gelu", call<quickGelu>},
    Plain{"hardswish", call<hardswish>},
    Plain{"mish", call<mish>},
    Plain{"tanhshrink", call<tanhshrink>},
    Plain{"softshrink", call<softshrink>},
    Plain{"hardshrink", call<hardshrink>},
    Plain{"identity", call<identity>},
    Plain{"step", call<step>},
    Plain{"sine", call<sine>},
};

bool same(double a, double b)
{
    return (std::isnan(a) && std::isnan(b)) ||
           std::bit_cast<std::uint64_t>(a) == std::bit_cast<std::uint64_t>(b);
}

bool same(ValueAndDerivative a, ValueAndDerivative b)
{
    return same(a.value, b.value) && same(a.derivative, b.derivative);
}

/// Points of all sizes, and what is no finite number, NaNs of several bit patterns among it.
std::vector<double> pointsOf(const Curve& curve)
{
    std::vector<double> points = accuracyPoints(curve, 20000);
    for (const double x : {infinity, -infinity, notANumber, -notANumber, 0.0, -0.0})
        points.push_back(x);
    constexpr std::uint64_t quiet = 0x7ff8000000000000;
    for (std::uint64_t bits = 1; bits < (quiet & -quiet); bits = 2 * bits + 1)
        points.push_back(std::bit_cast<double>(quiet | bits));
    return points;
}

class EvaluationTest : public testing::TestWithParam<std::string_view>
{
protected:
    const Curve curve = curveOf(GetParam());
    const std::vector<double> points = pointsOf(curve);
};

TEST_P(EvaluationTest, OfManyIsThatOfEachToTheLastBit)
{
    std::vector<double> values(points.size());
    std::vector<double> derivatives(points.size());
    curve.evaluate(points, values, derivatives);
    for (std::size_t i = 0; i < points.size(); ++i)
        ASSERT_TRUE(same(curve.evaluate(points[i]), {values[i], derivatives[i]})) << formatNumber(points[i]);
}

TEST_P(EvaluationTest, GivesTheSameBitsOnEveryProcessor)
{
    const auto plain = std::ranges::find(plainFunctions, curve.activation().id, &Plain::id);
    ASSERT_NE(plain, plainFunctions.end());
    for (const double x : points)
        ASSERT_TRUE(same(curve.evaluate(x), plain->function(x, curve.values()))) << formatNumber(x);
}

TEST_P(EvaluationTest, OfManyWritesAsManyAsThereAre)
{
    constexpr std::size_t most = 100;
    constexpr double untouched = 12345;
    for (std::size_t size = 0; size <= most; ++size) {
        std::array<double, most + 1> values{};
        std::array<double, most + 1> derivatives{};
        values.fill(untouched);
        derivatives.fill(untouched);
        curve.evaluate(std::span(points).first(size), std::span(values).first(size),
                       std::span(derivatives).first(size));
        for (std::size_t i = 0; i < size; ++i)
            ASSERT_TRUE(same(curve.evaluate(points[i]), {values[i], derivatives[i]})) << i << " of " << size;
        ASSERT_EQ(values[size], untouched) << size;
        ASSERT_EQ(derivatives[size], untouched) << size;
    }
}

INSTANTIATE_TEST_SUITE_P(Curves, EvaluationTest, testing::ValuesIn(accuracyCurves()),
                         [](const auto& instance) { return testName(instance.param); });

} // namespace
} // namespace activation_explorer::core
