// SPDX-License-Identifier: MIT
#include "accuracy_sets.h"
#include "core/table.h"
#include "pytorch_csv.h"
#include "pytorch_files.h"
#include "support.h"

#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>
#include <string>
#include <string_view>
#include <vector>

namespace activation_explorer::core {

// GoogleTest finds it by its name.
static void PrintTo(const PyTorchFile& file, std::ostream* out)
{
    *out << file.file;
}

namespace {

double select(const ReferenceRow& row, Quantity quantity)
{
    return quantity == Quantity::Value ? row.value : row.derivative;
}

/// The known inexactness of a row's figure, or null.
const PyTorchInexactness* inexactness(std::string_view file, Quantity quantity, double x)
{
    const auto known = pytorchInexactnesses();
    const auto found = std::ranges::find_if(known, [&](const PyTorchInexactness& i) {
        return i.file == file && i.quantity == quantity && x >= i.from && x <= i.to;
    });
    return found == known.end() ? nullptr : &*found;
}

/// That a figure is within the bound that the function's header states, judged by the oracle.
bool isWithinBound(const Curve& curve, double x, Quantity quantity, const ValueAndDerivative& computed)
{
    const std::string_view id = curve.activation().id;
    const MeasuredErrors errors = measureErrors(computed, exactActivation(id, curve.values(), x));
    return quantity == Quantity::Value ? valueIsWithinBound(errorBound(id), errors)
                                       : derivativeIsWithinBound(errorBound(id), errors);
}

class PyTorchReferenceTest : public testing::TestWithParam<PyTorchFile>
{
protected:
    const std::vector<ReferenceRow> m_rows = readReference(GetParam().file);
    const Curve m_curve = curveOf(GetParam().curve);
};

TEST_P(PyTorchReferenceTest, ValueAndDerivativeAgreeInEveryRowWherePyTorchIsExact)
{
    ASSERT_GT(m_rows.size(), 1000U); // the grid and the points at kinks
    for (const ReferenceRow& row : m_rows) {
        const ValueAndDerivative computed = m_curve.evaluate(row.x);
        for (const Quantity quantity : {Quantity::Value, Quantity::Derivative}) {
            const double own = core::select(computed, quantity);
            const double reference = select(row, quantity);
            const PyTorchInexactness* const known = inexactness(GetParam().file, quantity, row.x);
            EXPECT_NEAR(own, reference,
                        (known == nullptr ? 1e-12 : known->absolute) * std::max(1.0, std::abs(reference)))
                << "at " << row.x;
            if (known == nullptr) {
                EXPECT_TRUE(agreesWithPyTorch(own, reference))
                    << own << " and " << reference << " at " << row.x;
            }
        }
    }
}

// Each exception is proven by the oracle, and none is wider than it must be.
TEST_P(PyTorchReferenceTest, RowsThatDoNotAgreeAreThoseWherePyTorchIsInexact)
{
    for (const ReferenceRow& row : m_rows) {
        const ValueAndDerivative computed = m_curve.evaluate(row.x);
        for (const Quantity quantity : {Quantity::Value, Quantity::Derivative}) {
            const PyTorchInexactness* const known = inexactness(GetParam().file, quantity, row.x);
            if (known == nullptr)
                continue;
            if (agreesWithPyTorch(core::select(computed, quantity), select(row, quantity))) {
                EXPECT_NE(row.x, known->from) << "the exception is too wide";
                EXPECT_NE(row.x, known->to) << "the exception is too wide";
                continue;
            }
            EXPECT_TRUE(isWithinBound(m_curve, row.x, quantity, computed)) << "at " << row.x;
            EXPECT_FALSE(isWithinBound(m_curve, row.x, quantity, {row.value, row.derivative}))
                << "PyTorch is right at " << row.x;
        }
    }
}

TEST_P(PyTorchReferenceTest, GridIsTheOneOfTheTableToOneUlp)
{
    ASSERT_GT(m_rows.size(), 1000U);
    const std::vector<double> xs = evenlySpaced({-20, 20}, 1000);
    ASSERT_EQ(xs.size(), 1000U);
    for (std::size_t i = 0; i < xs.size(); ++i)
        EXPECT_NEAR(xs[i], m_rows[i].x, 16 * epsilon) << "row " << i; // the distance of doubles below 20
}

INSTANTIATE_TEST_SUITE_P(Files, PyTorchReferenceTest, testing::ValuesIn(pytorchFiles()),
                         [](const auto& instance) { return testName(instance.param.curve); });

TEST(PyTorchInexactnessTest, BeginsAndEndsAtRowsOfItsFile)
{
    for (const PyTorchInexactness& known : pytorchInexactnesses()) {
        const std::vector<ReferenceRow> rows = readReference(std::string(known.file));
        for (const double x : {known.from, known.to})
            EXPECT_TRUE(std::ranges::any_of(rows, [x](const ReferenceRow& row) { return row.x == x; }))
                << known.file << ' ' << x;
    }
}

} // namespace
} // namespace activation_explorer::core
