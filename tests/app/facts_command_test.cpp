// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/run_program.h"

namespace activation_explorer::app {
namespace {

using testing::HasSubstr;

TEST(FactsTest, AreALineEachForEveryCurve)
{
    const Outcome outcome = run({"facts", "swish:beta=0", "relu"});
    EXPECT_EQ(outcome.exitCode, 0);
    EXPECT_EQ(outcome.error, "");
    EXPECT_THAT(outcome.out, testing::StartsWith("silu:beta=0\n"));
    EXPECT_THAT(outcome.out, HasSubstr("\n  towards +inf        0.5 x\n"));
    EXPECT_THAT(outcome.out, HasSubstr("\nrelu\n  infimum             0, at (-inf, 0]\n"));
    EXPECT_THAT(outcome.out, HasSubstr("\n  supremum            inf, not attained: the limit at inf\n"));
    // 1 / sqrt(2 pi)
    EXPECT_THAT(outcome.out, HasSubstr("E f = 0.39894228040143"));
}

TEST(FactsTest, FollowTheThresholdThatIsLeftOut)
{
    EXPECT_THAT(run({"facts", "softplus"}).out, HasSubstr("above x = 20,"));
    EXPECT_THAT(run({"facts", "step"}).out, HasSubstr("inf: it jumps"));
    EXPECT_THAT(run({"facts", "softplus:threshold=-5"}).out, HasSubstr("to -5 at -5"));
}

TEST(FactsTest, MomentsHaveTheDigitsThatAreRight)
{
    EXPECT_THAT(run({"facts", "silu:beta=1e-20"}).out, HasSubstr("E f = 0.0000000000,")); // not 0: 2.5e-21
    EXPECT_THAT(run({"facts", "tanh"}).out, HasSubstr("E f = 0,"));                       // 0 by symmetry
    EXPECT_THAT(run({"facts", "rrelu:lower=1e308,upper=1e308"}).out, HasSubstr("E f^2 = beyond 1.8e308"));
    const QJsonArray all = jsonOf({"facts", "--json", "rrelu:lower=1e308,upper=1e308", "silu"});
    EXPECT_TRUE(all[0]["second_moment"].isNull());
    EXPECT_EQ(all[1]["mean"], 0.2066209641); // 0.20662096414190… by mpmath
}

TEST(FactsTest, HaveNoMinusBeforeZero)
{
    EXPECT_THAT(run({"facts", "silu:beta=-1e-12"}).out, HasSubstr("E f = 0.0000000000,"));
    EXPECT_THAT(run({"facts", "elu:alpha=-1"}).out, testing::Not(HasSubstr("-0,")));
}

TEST(FactsTest, HaveADecimalPointInEveryLocale)
{
    const std::string german = run({"facts", "softplus", "prelu"}, {{"LC_ALL", "de_DE.UTF-8"}}).out;
    EXPECT_THAT(german, HasSubstr("E f = 0.8060591833, ")); // not 0,8…
    EXPECT_THAT(german, HasSubstr("\n  towards -inf        0.25 x\n"));
}

TEST(FactsTest, SayWhatHoldsAtKinksAndWhereTheFunctionComesFrom)
{
    const Outcome outcome = run({"facts", "hardswish"});
    EXPECT_THAT(outcome.out, HasSubstr("\n  convention          f′(−3) is −1/2 and f′(3) is 3/2"));
    EXPECT_THAT(outcome.out, HasSubstr("\n  source              Howard et al. 2019, arXiv:1905.02244\n"));
}

TEST(FactsTest, JsonHasInfinitiesAsText)
{
    const QJsonArray all = jsonOf({"facts", "--json", "softplus", "sine"});
    ASSERT_EQ(all.size(), 2);
    EXPECT_EQ(all[0]["curve"], "softplus");
    EXPECT_EQ(all[0]["supremum"]["value"], "inf");
    EXPECT_EQ(all[0]["supremum"]["attained"], false);
    EXPECT_EQ(all[0]["lipschitz"]["value"], 1);
    EXPECT_EQ(all[0]["lipschitz"]["approached_at"], (QJsonArray{"inf"}));
    EXPECT_EQ(all[0]["right_asymptote"]["slope"], 1);
    EXPECT_TRUE(all[0]["shortcut"].isString());
    EXPECT_TRUE(all[1]["right_asymptote"].isNull());
    EXPECT_NEAR(all[1]["second_moment"].toDouble(), 0.43233235838169365, 1e-15); // (1 - e^-2) / 2
    EXPECT_TRUE(all[1]["shortcut"].isNull());
}

} // namespace
} // namespace activation_explorer::app
