// SPDX-License-Identifier: MIT
#include "core/table.h"
#include "support.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <gmock/gmock.h>
#include <vector>

namespace activation_explorer::core {
namespace {

TEST(EvenlySpacedTest, HasExactEnds)
{
    EXPECT_EQ(evenlySpaced({-1, 1}, 2), (std::vector{-1.0, 1.0}));
    EXPECT_EQ(evenlySpaced({-1, 1}, 5), (std::vector{-1.0, -0.5, 0.0, 0.5, 1.0}));
    for (const std::size_t count : {2U, 3U, 7U, 1000U, 9999U}) {
        const auto xs = evenlySpaced({-0.1, 0.7}, count);
        ASSERT_EQ(xs.size(), count);
        EXPECT_EQ(xs.front(), -0.1);
        EXPECT_EQ(xs.back(), 0.7);
        for (std::size_t i = 1; i < count; ++i)
            EXPECT_LT(xs[i - 1], xs[i]);
    }
}

TEST(EvenlySpacedTest, IsWithinTwoUlpOfTheEvenGrid)
{
    for (const Range range :
         {Range{-20, 20}, Range{0, 1}, Range{-0.1, 0.7}, Range{1e-3, 1e9}, Range{-3e299, 1e300}}) {
        const auto xs = evenlySpaced(range, 1000);
        const double ulp =
            epsilon * std::exp2(std::ilogb(std::max(std::abs(range.min), std::abs(range.max))));
        for (std::size_t i = 0; i < xs.size(); ++i) {
            const long double t = static_cast<long double>(i) / 999;
            const long double even =
                (1 - t) * static_cast<long double>(range.min) + t * static_cast<long double>(range.max);
            EXPECT_LE(std::abs(static_cast<double>(static_cast<long double>(xs[i]) - even)), 2 * ulp) << i;
        }
    }
}

TEST(EvenlySpacedTest, IsSymmetricAboutZero)
{
    for (const double end : {20.0, 0.1, 1e300}) {
        for (const std::size_t count : {2U, 3U, 1000U, 1001U}) {
            const auto xs = evenlySpaced({-end, end}, count);
            for (std::size_t i = 0; i < count; ++i)
                EXPECT_EQ(xs[i], -xs[count - 1 - i]) << i;
        }
    }
}

TEST(CsvTableTest, HasAHeaderAndARowACurveAndX)
{
    const std::vector curves{curveOf("relu"), curveOf("leaky_relu")};
    const std::vector xs{-2.0, 0.5};
    EXPECT_EQ(csvTable(curves, xs), "curve,x,value,derivative\n"
                                    "relu,-2,0,0\n"
                                    "relu,0.5,0.5,1\n"
                                    "leaky_relu,-2,-0.02,0.01\n"
                                    "leaky_relu,0.5,0.5,1\n");
}

TEST(CsvTableTest, QuotesACurveWithACommaAndNoOther)
{
    const std::vector curves{curveOf("softplus:beta=2,threshold=1"), curveOf("softplus:beta=2")};
    const std::vector xs{5.0};
    EXPECT_EQ(csvTable(curves, xs), "curve,x,value,derivative\n"
                                    "\"softplus:beta=2,threshold=1\",5,5,1\n"
                                    "softplus:beta=2,5,5.000022699449609,0.9999546021312976\n");
}

TEST(CsvTableTest, KeepsTheOrderOfX)
{
    const std::vector curves{curveOf("relu")};
    const std::vector xs{3.0, -1.0, 3.0, 2.0};
    EXPECT_EQ(csvTable(curves, xs),
              "curve,x,value,derivative\nrelu,3,3,1\nrelu,-1,0,0\nrelu,3,3,1\nrelu,2,2,1\n");
}

TEST(CsvTableTest, OverflowIsInf)
{
    const std::vector curves{curveOf("leaky_relu:negative_slope=1e300"),
                             curveOf("leaky_relu:negative_slope=-1e300")};
    const std::vector xs{-1e300};
    EXPECT_EQ(csvTable(curves, xs), "curve,x,value,derivative\n"
                                    "leaky_relu:negative_slope=1e+300,-1e+300,-inf,1e+300\n"
                                    "leaky_relu:negative_slope=-1e+300,-1e+300,inf,-1e+300\n");
}

TEST(CsvTableTest, OfNothingIsTheHeader)
{
    const std::vector curves{curveOf("relu")};
    const std::vector xs{1.0};
    EXPECT_EQ(csvTable({}, xs), "curve,x,value,derivative\n");
    EXPECT_EQ(csvTable(curves, {}), "curve,x,value,derivative\n");
}

TEST(JsonTableTest, IsAnArrayOfObjects)
{
    const std::vector curves{curveOf("relu"), curveOf("softplus:beta=2,threshold=1")};
    const std::vector xs{5.0, 0.5};
    EXPECT_EQ(jsonTable(curves, xs),
              "[\n"
              "  {\"curve\": \"relu\", \"x\": 5, \"value\": 5, \"derivative\": 1},\n"
              "  {\"curve\": \"relu\", \"x\": 0.5, \"value\": 0.5, \"derivative\": 1},\n"
              "  {\"curve\": \"softplus:beta=2,threshold=1\", \"x\": 5, \"value\": 5, \"derivative\": 1},\n"
              "  {\"curve\": \"softplus:beta=2,threshold=1\", \"x\": 0.5, \"value\": 0.6566308437591114, "
              "\"derivative\": 0.7310585786300049}\n"
              "]\n");
}

TEST(JsonTableTest, OverflowIsNull)
{
    const std::vector curves{curveOf("leaky_relu:negative_slope=1e300")};
    const std::vector xs{-1e300};
    EXPECT_EQ(jsonTable(curves, xs), "[\n  {\"curve\": \"leaky_relu:negative_slope=1e+300\", \"x\": -1e+300, "
                                     "\"value\": null, \"derivative\": 1e+300}\n]\n");
}

TEST(JsonTableTest, OfNothingIsAnEmptyArray)
{
    const std::vector curves{curveOf("relu")};
    const std::vector xs{1.0};
    EXPECT_EQ(jsonTable({}, xs), "[]\n");
    EXPECT_EQ(jsonTable(curves, {}), "[]\n");
}

TEST(TableTest, TellsTheDifferencesFromAReference)
{
    const std::vector curves{curveOf("relu"), curveOf("identity")};
    const std::array xs{-1.5, 2.0};
    const Curve reference = curveOf("leaky_relu:negative_slope=0.5");
    EXPECT_EQ(csvTable(curves, xs, &reference),
              "curve,x,value,derivative,reference,value_difference,derivative_difference\n"
              "relu,-1.5,0,0,leaky_relu:negative_slope=0.5,0.75,-0.5\n"
              "relu,2,2,1,leaky_relu:negative_slope=0.5,0,0\n"
              "identity,-1.5,-1.5,1,leaky_relu:negative_slope=0.5,-0.75,0.5\n"
              "identity,2,2,1,leaky_relu:negative_slope=0.5,0,0\n");
    EXPECT_EQ(jsonTable({curves.data(), 1}, {xs.data(), 1}, &reference),
              "[\n  {\"curve\": \"relu\", \"x\": -1.5, \"value\": 0, \"derivative\": 0, \"reference\": "
              "\"leaky_relu:negative_slope=0.5\", \"value_difference\": 0.75, \"derivative_difference\": "
              "-0.5}\n]\n");
}

TEST(TableTest, ADifferenceOfTwoOverflowsIsNoNumber)
{
    const std::vector curves{curveOf("leaky_relu:negative_slope=1e300")};
    const std::array xs{-1e300};
    const Curve reference = curveOf("leaky_relu:negative_slope=2e300");
    EXPECT_THAT(csvTable(curves, xs, &reference), testing::HasSubstr(",nan,"));
    EXPECT_THAT(jsonTable(curves, xs, &reference), testing::HasSubstr("\"value_difference\": null,"));
}

} // namespace
} // namespace activation_explorer::core
