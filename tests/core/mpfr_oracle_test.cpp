// SPDX-License-Identifier: MIT
#include "mpfr_oracle.h"
#include "support.h"

#include <cmath>
#include <gtest/gtest.h>

namespace activation_explorer::core {
namespace {

constexpr double max = std::numeric_limits<double>::max();
constexpr double least = std::numeric_limits<double>::denorm_min();

TEST(UlpErrorTest, CountsTheSpacingOfDoublesAboutTheExactResult)
{
    EXPECT_EQ(ulpError(1.0, 1.0), 0);
    EXPECT_EQ(ulpError(1.0 + epsilon, 1.0), 1);
    EXPECT_EQ(ulpError(1.0 - epsilon / 2, 1.0), 0.5); // below a power of two they lie closer
    EXPECT_EQ(ulpError(2.0 - 2 * epsilon, BigFloat(2.0) - epsilon / 2), 1.5);
    EXPECT_EQ(ulpError(-3.0, -3.0 - 4 * epsilon), 2);
    EXPECT_EQ(ulpError(-1.0, 1.0), 0x1p53);
}

TEST(UlpErrorTest, CountsSubnormalResultsInUnitsOfTheLeastDouble)
{
    const BigFloat tiny = BigFloat(least) / 4;
    EXPECT_EQ(ulpError(0.0, tiny), 0.25);
    EXPECT_EQ(ulpError(least, tiny), 0.75);
    EXPECT_EQ(ulpError(1000 * least, BigFloat(998 * least) + tiny), 1.75);
    EXPECT_EQ(ulpError(0x1p-1022, BigFloat(0x1p-1022) - least), 1);
    EXPECT_EQ(ulpError(3 * least, 0.0), 3); // an exact 0 has the smallest unit
    EXPECT_EQ(ulpError(-0.0, 0.0), 0);
}

TEST(UlpErrorTest, TakesAnInfinityWhereTheExactResultRoundsToIt)
{
    const BigFloat beyond = BigFloat(max) + 0x1p970; // half a unit beyond: rounds to infinity
    EXPECT_EQ(ulpError(infinity, beyond), 0);
    EXPECT_EQ(ulpError(infinity, BigFloat(max) * max), 0);
    EXPECT_EQ(ulpError(-infinity, -beyond), 0);
    EXPECT_EQ(ulpError(max, beyond), 0.5);
    EXPECT_EQ(ulpError(max, BigFloat(max) + 0x1p973), 4);
    EXPECT_EQ(ulpError(infinity, max), 1);
    EXPECT_GT(ulpError(max, BigFloat(max) * 2), 1e15);
    EXPECT_EQ(ulpError(-infinity, beyond), infinity);
    EXPECT_GT(ulpError(infinity, 1.0), 1e300);
    EXPECT_EQ(ulpError(notANumber, 1.0), infinity);
}

TEST(BigFloatTest, ExponentialOfAnyDoubleIsInRange)
{
    EXPECT_FALSE(mpfr_inf_p(exp(max).get()));
    EXPECT_FALSE(exp(-max).isZero());
    EXPECT_EQ((exp(-max) * max).toDouble(), 0.0);
    EXPECT_EQ(expm1(-max).toDouble(), -1.0);
    EXPECT_EQ(logOfOnePlusExp(max).toDouble(), max);
    EXPECT_EQ(tanh(-max).toDouble(), -1.0);
}

TEST(BigFloatTest, WorkingPrecisionIsForNewResultsAndEndsWithItsScope)
{
    EXPECT_EQ(mpfr_get_prec(BigFloat(1.0).get()), 400);
    BigFloat kept;
    {
        const WorkingPrecision precision(1000);
        kept = BigFloat(1.0) / 3;
        const WorkingPrecision less(500); // never takes bits away
        EXPECT_EQ(mpfr_get_prec(BigFloat(1.0).get()), 1000);
    }
    EXPECT_EQ(mpfr_get_prec(kept.get()), 1000);
    EXPECT_EQ(mpfr_get_prec(BigFloat(1.0).get()), 400);
}

} // namespace
} // namespace activation_explorer::core
