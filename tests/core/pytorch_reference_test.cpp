// SPDX-License-Identifier: MIT
#include "core/table.h"
#include "pytorch_csv.h"
#include "support.h"

#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>
#include <string>
#include <vector>

namespace activation_explorer::core {
namespace {

struct Reference {
    const char* testName;
    const char* file;
    const char* curve;
};

void PrintTo(const Reference& reference, std::ostream* out)
{
    *out << reference.file;
}

class PyTorchReferenceTest : public testing::TestWithParam<Reference>
{
};

double allowedError(double reference)
{
    return 1e-12 * std::max(1.0, std::abs(reference));
}

TEST_P(PyTorchReferenceTest, ValueAndDerivativeAgreeInEveryRow)
{
    const std::vector<ReferenceRow> rows = readReference(GetParam().file);
    ASSERT_GT(rows.size(), 1000U); // the grid and the points at kinks
    const Curve curve = curveOf(GetParam().curve);
    for (const ReferenceRow& row : rows) {
        const auto [value, derivative] = curve.evaluate(row.x);
        EXPECT_NEAR(value, row.value, allowedError(row.value)) << "at " << row.x;
        EXPECT_NEAR(derivative, row.derivative, allowedError(row.derivative)) << "at " << row.x;
    }
}

TEST_P(PyTorchReferenceTest, GridIsTheOneOfTheTableToOneUlp)
{
    const std::vector<ReferenceRow> rows = readReference(GetParam().file);
    ASSERT_GT(rows.size(), 1000U);
    const std::vector<double> xs = evenlySpaced({-20, 20}, 1000);
    ASSERT_EQ(xs.size(), 1000U);
    for (std::size_t i = 0; i < xs.size(); ++i)
        EXPECT_NEAR(xs[i], rows[i].x, 16 * epsilon) << "row " << i; // the distance of doubles below 20
}

INSTANTIATE_TEST_SUITE_P(
    Files, PyTorchReferenceTest,
    testing::Values(Reference{"Relu", "relu.csv", "relu"}, Reference{"Relu6", "relu6.csv", "relu6"},
                    Reference{"LeakyRelu", "leaky_relu_negative_slope=0.01.csv", "leaky_relu"},
                    Reference{"LeakyReluSlope1", "leaky_relu_negative_slope=1.csv",
                              "leaky_relu:negative_slope=1"},
                    Reference{"Softplus", "softplus_beta=1.csv", "softplus"},
                    Reference{"SoftplusBetaTenth", "softplus_beta=0.1.csv", "softplus:beta=0.1"},
                    Reference{"Elu", "elu_alpha=1.csv", "elu"},
                    Reference{"EluAlpha10", "elu_alpha=10.csv", "elu:alpha=10"},
                    Reference{"Sigmoid", "sigmoid.csv", "sigmoid"}),
    [](const auto& instance) { return std::string(instance.param.testName); });

} // namespace
} // namespace activation_explorer::core
