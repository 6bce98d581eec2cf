// SPDX-License-Identifier: MIT
// Facts about functions that the catalogue does not have, for what they ask of the code.
#include "core/facts.h"
#include "facts_text.h"
#include "support.h"

#include <cmath>
#include <gtest/gtest.h>
#include <numbers>

namespace activation_explorer::core {
namespace {

using Values = std::span<const double>;
using std::numbers::pi;

/// f and f′, with no breakpoints, shape points or parameters yet.
Activation handMade(ValueAndDerivative (*evaluate)(double, Values) noexcept)
{
    Activation result{};
    result.evaluate = evaluate;
    result.breakpoints = [](Values) { return std::vector<Breakpoint>{}; };
    result.shapePoints = [](Quantity, Values) { return std::vector<double>{}; };
    result.asymptotes = [](Values) { return std::optional<Asymptotes>{}; };
    return result;
}

Facts factsOf(const Activation& activation)
{
    return core::factsOf(Curve(activation));
}

TEST(RootsTest, AreTheNearestDouble)
{
    Activation parabola = handMade([](double x, Values) noexcept {
        return ValueAndDerivative{std::fma(x, x, -2), 2 * x};
    });
    parabola.shapePoints = [](Quantity quantity, Values) {
        return quantity == Quantity::Value ? std::vector{0.0} : std::vector<double>{};
    };
    const auto roots = factsOf(parabola).roots;
    ASSERT_EQ(roots.size(), 2U);
    EXPECT_EQ(roots[0], (Interval{-std::numbers::sqrt2, -std::numbers::sqrt2, true, true}));
    EXPECT_EQ(roots[1], (Interval{std::numbers::sqrt2, std::numbers::sqrt2, true, true}));
}

TEST(RootsTest, AreFoundAtTheEndsOfTheDoubles)
{
    const Activation tiny = handMade([](double x, Values) noexcept {
        return ValueAndDerivative{x - 5e-324, 1};
    });
    EXPECT_EQ(factsOf(tiny).roots.at(0).from, 5e-324);
    const Activation huge = handMade([](double x, Values) noexcept {
        return ValueAndDerivative{x / 2 + 8e307, 0.5};
    });
    EXPECT_EQ(factsOf(huge).roots.at(0).from, -1.6e308);
}

TEST(RootsTest, AreInTheMiddleOfValuesThatUnderflow)
{
    const Activation cube = handMade([](double x, Values) noexcept {
        return ValueAndDerivative{x * x * x, 3 * x * x};
    });
    EXPECT_EQ(shown(factsOf(cube).roots), "{0}");
}

TEST(RootsTest, AreNotWhereTheValueJumpsAcrossZero)
{
    Activation sign = handMade([](double x, Values) noexcept {
        return ValueAndDerivative{x < 0.0 ? -1.0 : 1.0, 0.0};
    });
    sign.breakpoints = [](Values) { return std::vector<Breakpoint>{{0, true, false}}; };
    const Facts facts = factsOf(sign);
    EXPECT_EQ(shown(facts.roots), "none");
    EXPECT_EQ(shown(facts.supremum), "1 on [0, inf)");
    EXPECT_EQ(shown(facts.jumps), "-1 to 1 at 0");
}

// 0 at both ends, which makes neither a dead zone nor a constant of it.
TEST(DeadZonesTest, AreNotWhereTheDerivativeUnderflows)
{
    Activation bell = handMade([](double x, Values) noexcept {
        const double y = std::exp(-x * x);
        return ValueAndDerivative{y, std::isinf(x) ? 0.0 : -2 * x * y};
    });
    bell.shapePoints = [](Quantity quantity, Values) {
        constexpr double inflection = std::numbers::sqrt2 / 2;
        constexpr double bend = 1.224744871391589; // √(3/2)
        return quantity == Quantity::Value ? std::vector{-inflection, 0.0, inflection}
                                           : std::vector{-bend, -inflection, 0.0, inflection, bend};
    };
    const Facts facts = factsOf(bell);
    EXPECT_EQ(shown(facts.deadZones), "none");
    EXPECT_EQ(facts.monotonicity, Monotonicity::None);
    EXPECT_EQ(shown(facts.infimum), "0 towards -inf inf");
    EXPECT_EQ(shown(facts.supremum), "1 on {0}");
    // f' at 1/sqrt 2 is sqrt(2 / e)
    EXPECT_EQ(shown(facts.lipschitz), "0.857763885 on {-0.7071067812} {0.7071067812}");
    EXPECT_EQ(shown(facts.extrema), "max 1 at 0");
    // E exp(-X²) = 1 / √3, E exp(-2 X²) = 1 / √5, E 4 X² exp(-2 X²) = 4 / 5^1.5
    EXPECT_NEAR(facts.moments.mean, 1 / std::sqrt(3.0), 1e-15);
    EXPECT_NEAR(facts.moments.secondMoment, 1 / std::sqrt(5.0), 1e-15);
    EXPECT_NEAR(facts.moments.derivativeMoment, 4 / std::pow(5.0, 1.5), 1e-15);
}

// E exp(-|X - m|) = exp(1/2) (exp(-m) Φ(m - 1) + exp(m) Φ(-m - 1)), and so on: a kink off every other node.
TEST(QuadratureMomentsTest, StopAtKinks)
{
    Activation tent = handMade([](double x, Values) noexcept {
        const double y = std::exp(-std::abs(x - 0.3));
        return ValueAndDerivative{y, x > 0.3 ? -y : y};
    });
    tent.breakpoints = [](Values) { return std::vector<Breakpoint>{{0.3, false, true}}; };
    const auto expectation = [](double rate) { // of exp(-rate |X - 0.3|)
        const auto normal = [](double x) { return std::erfc(-x / std::numbers::sqrt2) / 2; };
        return std::exp(rate * rate / 2) *
               (std::exp(-0.3 * rate) * normal(0.3 - rate) + std::exp(0.3 * rate) * normal(-0.3 - rate));
    };
    const Facts facts = factsOf(tent);
    EXPECT_NEAR(facts.moments.mean, expectation(1), 1e-14);
    EXPECT_NEAR(facts.moments.secondMoment, expectation(2), 1e-14);
    EXPECT_NEAR(facts.moments.derivativeMoment, expectation(2), 1e-14);
    EXPECT_EQ(shown(facts.extrema), "max 1 at 0.3");
}

TEST(PeriodicTest, HasItsExtremumAtZeroByWhatIsBeforeThePeriodsEnd)
{
    Activation cosine = handMade([](double x, Values) noexcept {
        return ValueAndDerivative{std::cos(x), -std::sin(x)};
    });
    cosine.shapePoints = [](Quantity, Values) { return std::vector{0.0, pi / 2, pi, 3 * pi / 2}; };
    cosine.period = 2 * pi;
    const Facts facts = factsOf(cosine);
    EXPECT_EQ(shown(facts.extrema), "max 1 at 0, min -1 at 3.141592654");
    EXPECT_EQ(shown(facts.roots), "{1.570796327} {4.71238898}");
    // E cos X = exp(-1/2): far periods count, too.
    EXPECT_NEAR(facts.moments.mean, std::exp(-0.5), 1e-14);
    EXPECT_NEAR(facts.moments.secondMoment, 0.5 + std::exp(-2) / 2, 1e-14);
}

TEST(PeriodicTest, MayHaveAKinkAtZero)
{
    Activation hops = handMade([](double x, Values) noexcept {
        const double y = std::sin(x);
        return ValueAndDerivative{std::abs(y), y > 0 ? std::cos(x) : y < 0 ? -std::cos(x) : 0.0};
    });
    hops.breakpoints = [](Values) { return std::vector<Breakpoint>{{0, false, true}}; };
    hops.shapePoints = [](Quantity, Values) { return std::vector{pi / 2}; };
    hops.period = pi;
    const Facts facts = factsOf(hops);
    EXPECT_EQ(shown(facts.extrema), "min 0 at 0, max 1 at 1.570796327");
    EXPECT_EQ(facts.smoothness, Smoothness::C0);
    EXPECT_EQ(facts.monotonicity, Monotonicity::None);
    EXPECT_EQ(facts.convexity, Convexity::None);
    EXPECT_EQ(shown(facts.roots), "{0}");
    EXPECT_EQ(facts.lipschitz.value, 1);
}

TEST(PeriodicTest, IsNotMonotoneThoughItRisesAllOverAPeriod)
{
    Activation sawtooth = handMade([](double x, Values) noexcept {
        return ValueAndDerivative{x - std::floor(x), 1.0};
    });
    sawtooth.breakpoints = [](Values) { return std::vector<Breakpoint>{{0, true, false}}; };
    sawtooth.period = 1;
    const Facts facts = factsOf(sawtooth);
    EXPECT_EQ(facts.monotonicity, Monotonicity::None);
    EXPECT_EQ(facts.smoothness, Smoothness::Discontinuous);
    EXPECT_EQ(shown(facts.jumps), "1 to 0 at 0");
    EXPECT_EQ(facts.supremum.value, 1);
    EXPECT_FALSE(facts.supremum.isAttained());
    EXPECT_EQ(shown(facts.infimum), "0 on {0}");
}

TEST(BoundTest, OfAFallingFunctionAreItsLimits)
{
    const Activation falling = handMade([](double x, Values) noexcept {
        return ValueAndDerivative{-2 * x, -2};
    });
    const Facts facts = factsOf(falling);
    EXPECT_EQ(facts.monotonicity, Monotonicity::Decreasing);
    EXPECT_EQ(shown(facts.infimum), "-inf towards inf");
    EXPECT_EQ(shown(facts.lipschitz), "2 on (-inf, inf)");
    EXPECT_EQ(facts.convexity, Convexity::Straight);
}

TEST(BoundTest, OfANonIncreasingFunctionAreWhereItRests)
{
    Activation slide = handMade([](double x, Values) noexcept {
        return x < 0 ? ValueAndDerivative{-x, -1.0} : ValueAndDerivative{-0.0, 0.0};
    });
    slide.breakpoints = [](Values) { return std::vector<Breakpoint>{{0, false, true}}; };
    const Facts facts = factsOf(slide);
    EXPECT_EQ(facts.monotonicity, Monotonicity::NonIncreasing);
    EXPECT_EQ(facts.convexity, Convexity::Convex);
    EXPECT_EQ(shown(facts.infimum), "0 on [0, inf)");
    EXPECT_FALSE(std::signbit(facts.infimum.value));
    EXPECT_EQ(shown(facts.deadZones), "[0, inf)");
    EXPECT_EQ(shown(facts.lipschitz), "1 on (-inf, 0)");
}

} // namespace
} // namespace activation_explorer::core
