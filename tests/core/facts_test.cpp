// SPDX-License-Identifier: MIT
#include "core/facts.h"

#include "core/catalogue.h"
#include "facts_text.h"
#include "support.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <numbers>
#include <set>
#include <string>
#include <string_view>

namespace activation_explorer::core {
namespace {

/// What mathematics says of a curve.
struct Known {
    const char* curve;
    Monotonicity monotonicity;
    Convexity convexity;
    Smoothness smoothness;
    const char* infimum;
    const char* supremum;
    const char* lipschitz;
    const char* roots;
    const char* deadZones;
};

void PrintTo(const Known& known, std::ostream* out)
{
    *out << known.curve;
}

constexpr auto rising = Monotonicity::Increasing;
constexpr auto rests = Monotonicity::NonDecreasing;
constexpr auto upAndDown = Monotonicity::None;
constexpr auto constant = Monotonicity::Constant;
constexpr auto convex = Convexity::Convex;
constexpr auto concave = Convexity::Concave;
constexpr auto straight = Convexity::Straight;
constexpr auto bends = Convexity::None;
constexpr auto jumps = Smoothness::Discontinuous;
constexpr auto kinks = Smoothness::C0;
constexpr auto seams = Smoothness::C1;
constexpr auto smooth = Smoothness::Infinite;

// Minima and slopes of gated functions: mpmath 1.3 with 40 digits, findroot() on the first and second
// derivative of the textbook formula. Everything else follows from the formulas in a line.
constexpr Known all[] = {
    // clang-format off
    {"relu", rests, convex, kinks, "0 on (-inf, 0]", "inf towards inf", "1 on (0, inf)", "(-inf, 0]", "(-inf, 0]"},
    {"relu6", rests, bends, kinks, "0 on (-inf, 0]", "6 on [6, inf)", "1 on (0, 6)", "(-inf, 0]", "(-inf, 0] [6, inf)"},
    {"leaky_relu", rising, convex, kinks, "-inf towards -inf", "inf towards inf", "1 on (0, inf)", "{0}", "none"},
    {"leaky_relu:negative_slope=0", rests, convex, kinks, "0 on (-inf, 0]", "inf towards inf", "1 on (0, inf)", "(-inf, 0]", "(-inf, 0]"},
    {"leaky_relu:negative_slope=1", rising, straight, smooth, "-inf towards -inf", "inf towards inf", "1 on (-inf, inf)", "{0}", "none"},
    {"leaky_relu:negative_slope=-1", upAndDown, convex, kinks, "0 on {0}", "inf towards -inf inf", "1 on (-inf, inf)", "{0}", "none"},
    {"leaky_relu:negative_slope=2", rising, concave, kinks, "-inf towards -inf", "inf towards inf", "2 on (-inf, 0]", "{0}", "none"},
    {"prelu", rising, convex, kinks, "-inf towards -inf", "inf towards inf", "1 on (0, inf)", "{0}", "none"},
    {"rrelu", rising, convex, kinks, "-inf towards -inf", "inf towards inf", "1 on (0, inf)", "{0}", "none"},
    {"rrelu:lower=-3,upper=3", rests, convex, kinks, "0 on (-inf, 0]", "inf towards inf", "1 on (0, inf)", "(-inf, 0]", "(-inf, 0]"},
    {"threshold:threshold=1,value=0", rests, bends, jumps, "0 on (-inf, 1]", "inf towards inf", "inf towards 1", "(-inf, 1]", "(-inf, 1]"},
    {"threshold:threshold=1,value=1", rests, convex, kinks, "1 on (-inf, 1]", "inf towards inf", "1 on (1, inf)", "none", "(-inf, 1]"},
    {"threshold:threshold=1,value=2", upAndDown, bends, jumps, "1 towards 1", "inf towards inf", "inf towards 1", "none", "(-inf, 1]"},
    {"threshold:threshold=-2,value=-1", upAndDown, bends, jumps, "-2 towards -2", "inf towards inf", "inf towards -2", "{0}", "(-inf, -2]"},
    {"hardtanh", rests, bends, kinks, "-1 on (-inf, -1]", "1 on [1, inf)", "1 on (-1, 1)", "{0}", "(-inf, -1] [1, inf)"},
    {"hardtanh:min_val=2,max_val=-3", constant, straight, smooth, "-3 on (-inf, inf)", "-3 on (-inf, inf)", "0 on (-inf, inf)", "none", "(-inf, inf)"},
    {"hardtanh:min_val=1,max_val=0", constant, straight, smooth, "0 on (-inf, inf)", "0 on (-inf, inf)", "0 on (-inf, inf)", "(-inf, inf)", "(-inf, inf)"},
    {"softplus", rising, convex, smooth, "0 towards -inf", "inf towards inf", "1 towards inf", "none", "none"},
    {"softplus:threshold=30", rising, convex, smooth, "0 towards -inf", "inf towards inf", "1 towards inf", "none", "none"},
    {"softplus:beta=100", rising, convex, smooth, "0 towards -inf", "inf towards inf", "1 towards inf", "none", "none"},
    {"squareplus", rising, convex, smooth, "0 towards -inf", "inf towards inf", "1 towards inf", "none", "none"},
    {"sparse_plus", rests, convex, seams, "0 on (-inf, -1]", "inf towards inf", "1 on [1, inf)", "(-inf, -1]", "(-inf, -1]"},
    {"logsigmoid", rising, concave, smooth, "-inf towards -inf", "0 towards inf", "1 towards -inf", "none", "none"},
    {"elu", rising, convex, seams, "-1 towards -inf", "inf towards inf", "1 on [0, inf)", "{0}", "none"},
    {"elu:alpha=0.5", rising, convex, kinks, "-0.5 towards -inf", "inf towards inf", "1 on (0, inf)", "{0}", "none"},
    {"elu:alpha=0", rests, convex, kinks, "0 on (-inf, 0]", "inf towards inf", "1 on (0, inf)", "(-inf, 0]", "(-inf, 0]"},
    {"elu:alpha=-1", upAndDown, bends, kinks, "0 on {0}", "inf towards inf", "1 on [0, inf)", "{0}", "none"},
    {"elu:alpha=2", rising, bends, kinks, "-2 towards -inf", "inf towards inf", "2 on {0}", "{0}", "none"},
    {"selu", rising, bends, kinks, "-1.758099341 towards -inf", "inf towards inf", "1.758099341 on {0}", "{0}", "none"},
    {"celu", rising, convex, seams, "-1 towards -inf", "inf towards inf", "1 on [0, inf)", "{0}", "none"},
    {"celu:alpha=1e-300", rising, convex, seams, "-1e-300 towards -inf", "inf towards inf", "1 on [0, inf)", "{0}", "none"},
    {"sigmoid", rising, bends, smooth, "0 towards -inf", "1 towards inf", "0.25 on {0}", "none", "none"},
    {"tanh", rising, bends, smooth, "-1 towards -inf", "1 towards inf", "1 on {0}", "{0}", "none"},
    {"hardsigmoid", rests, bends, kinks, "0 on (-inf, -3]", "1 on [3, inf)", "0.1666666667 on (-3, 3)", "(-inf, -3]", "(-inf, -3] [3, inf)"},
    {"sparse_sigmoid", rests, bends, kinks, "0 on (-inf, -1]", "1 on [1, inf)", "0.5 on (-1, 1)", "(-inf, -1]", "(-inf, -1) (1, inf)"},
    {"softsign", rising, bends, seams, "-1 towards -inf", "1 towards inf", "1 on {0}", "{0}", "none"},
    {"arctan", rising, bends, smooth, "-1.570796327 towards -inf", "1.570796327 towards inf", "1 on {0}", "{0}", "none"},
    {"silu", upAndDown, bends, smooth, "-0.2784645428 on {-1.278464543}", "inf towards inf", "1.09983932 on {2.399357281}", "{0}", "none"},
    {"silu:beta=0", rising, straight, smooth, "-inf towards -inf", "inf towards inf", "0.5 on (-inf, inf)", "{0}", "none"},
    {"silu:beta=-1", upAndDown, bends, smooth, "-inf towards -inf", "0.2784645428 on {1.278464543}", "1.09983932 on {-2.399357281}", "{0}", "none"},
    {"silu:beta=10", upAndDown, bends, smooth, "-0.02784645428 on {-0.1278464543}", "inf towards inf", "1.09983932 on {0.2399357281}", "{0}", "none"},
    {"gelu", upAndDown, bends, smooth, "-0.1699712075 on {-0.7517915247}", "inf towards inf", "1.128904145 on {1.414213562}", "{0}", "none"},
    {"gelu_tanh", upAndDown, bends, smooth, "-0.1700407506 on {-0.7524614221}", "inf towards inf", "1.128993069 on {1.418504009}", "{0}", "none"},
    {"quick_gelu", upAndDown, bends, smooth, "-0.1636101896 on {-0.7511542554}", "inf towards inf", "1.09983932 on {1.409728132}", "{0}", "none"},
    {"hardswish", upAndDown, bends, kinks, "-0.375 on {-1.5}", "inf towards inf", "1.5 on {3}", "(-inf, -3] {0}", "(-inf, -3)"},
    {"mish", upAndDown, bends, smooth, "-0.308843413 on {-1.192431215}", "inf towards inf", "1.088498161 on {1.490571179}", "{0}", "none"},
    {"tanhshrink", rising, bends, smooth, "-inf towards -inf", "inf towards inf", "1 towards -inf inf", "{0}", "none"},
    {"softshrink", rests, bends, kinks, "-inf towards -inf", "inf towards inf", "1 on (-inf, -0.5) (0.5, inf)", "[-0.5, 0.5]", "[-0.5, 0.5]"},
    {"softshrink:lambd=0", rising, straight, smooth, "-inf towards -inf", "inf towards inf", "1 on (-inf, 0) (0, inf)", "{0}", "none"},
    {"hardshrink", rests, bends, jumps, "-inf towards -inf", "inf towards inf", "inf towards -0.5 0.5", "[-0.5, 0.5]", "[-0.5, 0.5]"},
    {"hardshrink:lambd=0", rising, straight, smooth, "-inf towards -inf", "inf towards inf", "1 on (-inf, 0) (0, inf)", "{0}", "none"},
    {"identity", rising, straight, smooth, "-inf towards -inf", "inf towards inf", "1 on (-inf, inf)", "{0}", "none"},
    {"step", rests, bends, jumps, "0 on (-inf, 0)", "1 on (0, inf)", "inf towards 0", "(-inf, 0)", "(-inf, inf)"},
    {"step:values=0", rests, bends, jumps, "0 on (-inf, 0]", "1 on (0, inf)", "inf towards 0", "(-inf, 0]", "(-inf, inf)"},
    {"step:values=2", upAndDown, bends, jumps, "0 on (-inf, 0)", "2 on {0}", "inf towards 0", "(-inf, 0)", "(-inf, inf)"},
    {"sine", upAndDown, bends, smooth, "-1 on {4.71238898}", "1 on {1.570796327}", "1 on {0} {3.141592654}", "{0} {3.141592654}", "none"},
    // clang-format on
};

class FactsOfCurveTest : public testing::TestWithParam<Known>
{
};

TEST_P(FactsOfCurveTest, AreWhatMathematicsSays)
{
    const Known& known = GetParam();
    const Facts facts = factsOf(curveOf(known.curve));
    EXPECT_STREQ(text(facts.monotonicity), text(known.monotonicity));
    EXPECT_STREQ(text(facts.convexity), text(known.convexity));
    EXPECT_STREQ(text(facts.smoothness), text(known.smoothness));
    EXPECT_EQ(shown(facts.infimum), known.infimum);
    EXPECT_EQ(shown(facts.supremum), known.supremum);
    EXPECT_EQ(shown(facts.lipschitz), known.lipschitz);
    EXPECT_EQ(shown(facts.roots), known.roots);
    EXPECT_EQ(shown(facts.deadZones), known.deadZones);
}

INSTANTIATE_TEST_SUITE_P(Curves, FactsOfCurveTest, testing::ValuesIn(all), [](const auto& instance) {
    std::string name = instance.param.curve;
    std::ranges::replace_if(
        name, [](char c) { return std::string_view(":=,.-").find(c) != std::string_view::npos; }, '_');
    return name;
});

TEST(FactsTest, AreCheckedOfEveryActivation)
{
    std::set<std::string_view> checked;
    for (const Known& known : all)
        checked.insert(curveOf(known.curve).activation().id);
    for (const Activation* activation : catalogue())
        EXPECT_TRUE(checked.contains(activation->id)) << activation->id;
}

std::string extremaOf(const char* curve)
{
    return shown(factsOf(curveOf(curve)).extrema);
}

TEST(ExtremaTest, AreStrictAndLocal)
{
    EXPECT_EQ(extremaOf("relu"), "none");
    EXPECT_EQ(extremaOf("hardtanh"), "none");
    EXPECT_EQ(extremaOf("sigmoid"), "none");
    EXPECT_EQ(extremaOf("threshold:threshold=1,value=2"), "none"); // on the left it rests at 2
    EXPECT_EQ(extremaOf("gelu"), "min -0.1699712075 at -0.7517915247");
    EXPECT_EQ(extremaOf("hardswish"), "min -0.375 at -1.5");
    EXPECT_EQ(extremaOf("silu:beta=-1"), "max 0.2784645428 at 1.278464543");
    EXPECT_EQ(extremaOf("sine"), "max 1 at 1.570796327, min -1 at 4.71238898");
}

TEST(ExtremaTest, MayBeKinksAndSinglePoints)
{
    EXPECT_EQ(extremaOf("leaky_relu:negative_slope=-0.5"), "min 0 at 0");
    EXPECT_EQ(extremaOf("elu:alpha=-1"), "min 0 at 0");
    EXPECT_EQ(extremaOf("step:values=2"), "max 2 at 0");
    EXPECT_EQ(extremaOf("step:values=-1"), "min -1 at 0");
    EXPECT_EQ(extremaOf("step:values=1"), "none");
}

TEST(JumpsTest, HaveTheirExactLimits)
{
    const auto jumpsOf = [](const char* curve) { return factsOf(curveOf(curve)).jumps; };
    EXPECT_EQ(shown(jumpsOf("step")), "0 to 1 at 0");
    EXPECT_EQ(shown(jumpsOf("relu")), "none");
    for (const double lambd : {5e-324, 1e-9, 0.1, 0.3, 0.5, 12345.678, 1e300}) {
        Curve hardshrink = curveOf("hardshrink");
        ASSERT_TRUE(hardshrink.setValue(0, lambd));
        const auto found = factsOf(hardshrink).jumps;
        ASSERT_EQ(found.size(), 2U);
        EXPECT_EQ(found[0].from, -lambd);
        EXPECT_EQ(found[0].to, 0);
        EXPECT_EQ(found[1].from, 0);
        EXPECT_EQ(found[1].to, lambd);
    }
    const auto tiny = jumpsOf("threshold:threshold=1,value=1.0000000000000002");
    ASSERT_EQ(tiny.size(), 1U);
    EXPECT_EQ(tiny[0].from, 1.0000000000000002);
    EXPECT_EQ(tiny[0].to, 1);
}

TEST(ShortcutTest, IsLeftOutOfAccountAndToldOf)
{
    const Facts facts = factsOf(curveOf("softplus"));
    ASSERT_TRUE(facts.shortcut);
    // ln(1 + exp(20)) - 20 = ln(1 + exp(-20)) = 2.06115e-9
    EXPECT_EQ(facts.shortcut->english(),
              "Left out of account: above x = 20, where threshold is exceeded, the line x "
              "is used; the value jumps by -2.06e-09 there.");
    EXPECT_EQ(factsOf(curveOf("softplus:beta=2,threshold=22")).shortcut->arguments,
              (std::vector<std::string>{"11", "-1.39e-10"})); // ln(1 + exp(-22)) / 2
    EXPECT_FALSE(factsOf(curveOf("softplus:threshold=1e300")).shortcut);
    EXPECT_FALSE(factsOf(curveOf("softplus:threshold=50")).shortcut); // the same doubles on both branches
    EXPECT_FALSE(factsOf(curveOf("relu")).shortcut);
}

TEST(ShortcutTest, ChangesNoOtherFact)
{
    const Facts formula = factsOf(curveOf("softplus:threshold=1e300"));
    const Facts early = factsOf(curveOf("softplus"));
    EXPECT_EQ(early.moments.mean, formula.moments.mean);
    EXPECT_EQ(shown(early.jumps), "none");
}

TEST(ShortcutTest, BelowItsDefaultIsPartOfTheFunction)
{
    const Facts facts = factsOf(curveOf("softplus:threshold=-3"));
    EXPECT_FALSE(facts.shortcut);
    ASSERT_EQ(facts.jumps.size(), 1U);
    EXPECT_EQ(facts.jumps[0].x, -3);
    EXPECT_NEAR(facts.jumps[0].from, 0.04858735157374206, 1e-16); // ln(1 + exp(-3))
    EXPECT_NEAR(facts.jumps[0].to, -3, 1e-15);
    EXPECT_EQ(facts.smoothness, Smoothness::Discontinuous);
    EXPECT_EQ(facts.monotonicity, Monotonicity::None);
    EXPECT_EQ(facts.convexity, Convexity::None);
    EXPECT_NEAR(facts.infimum.value, -3, 1e-15);
    EXPECT_EQ(facts.roots, (std::vector<Interval>{{0, 0, true, true}}));
}

TEST(FactsTest, TakeOverWhatTheActivationDeclares)
{
    const Facts silu = factsOf(curveOf("silu"));
    EXPECT_EQ(silu.asymptotes->left, (Line{0, 0}));
    EXPECT_EQ(silu.asymptotes->right, (Line{1, 0}));
    EXPECT_EQ(silu.symmetry, Symmetry::None);
    EXPECT_EQ(silu.period, 0);
    EXPECT_FALSE(silu.momentsAreClosedForm);
    const Facts sine = factsOf(curveOf("sine"));
    EXPECT_FALSE(sine.asymptotes);
    EXPECT_EQ(sine.symmetry, Symmetry::Odd);
    EXPECT_EQ(sine.period, 2 * std::numbers::pi);
    EXPECT_TRUE(sine.momentsAreClosedForm);
    EXPECT_TRUE(factsOf(curveOf("relu")).momentsAreClosedForm);
}

// In exact arithmetic it has slope 1 between its ends, though there is no double between them.
TEST(FactsTest, HoldBetweenNeighbouringDoubles)
{
    for (const char* curve :
         {"hardtanh:min_val=0,max_val=5e-324", "hardtanh:min_val=1,max_val=1.0000000000000002"}) {
        const Facts facts = factsOf(curveOf(curve));
        EXPECT_EQ(facts.lipschitz.value, 1) << curve;
        EXPECT_EQ(facts.deadZones.size(), 2U) << curve;
    }
}

// Swish's minimum, at -1.278 / beta, is beyond the doubles.
TEST(FactsTest, HoldWhereAnExtremumIsBeyondTheDoubles)
{
    const Facts facts = factsOf(curveOf("silu:beta=1e-310"));
    EXPECT_LT(facts.infimum.value, -8e307);
    EXPECT_EQ(facts.monotonicity, Monotonicity::None);
    EXPECT_EQ(shown(facts.roots), "{0}");
}

} // namespace
} // namespace activation_explorer::core
