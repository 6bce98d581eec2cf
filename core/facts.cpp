// SPDX-License-Identifier: MIT
#include "core/facts.h"

#include "core/cells.h"
#include "core/curve.h"
#include "core/double_order.h"
#include "core/moments.h"
#include "core/number.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <limits>
#include <numeric>
#include <string>

namespace activation_explorer::core {

namespace {

using Cells = std::vector<Cell>;

/// Adds an interval, joined with the last one if they touch in a point that belongs to one of them.
void append(std::vector<Interval>& list, const Interval& next)
{
    if (!list.empty() && list.back().to == next.from && (list.back().toIsIncluded || next.fromIsIncluded)) {
        list.back().to = next.to;
        list.back().toIsIncluded = next.toIsIncluded;
    } else {
        list.push_back(next);
    }
}

void append(std::vector<Interval>& list, const Cell& cell)
{
    append(list, Interval{cell.from, cell.to, cell.isPoint(), cell.isPoint()});
}

/// The greatest `size` of the quantity's values and limits.
Bound greatest(const Cells& cells, double (*size)(double))
{
    Bound result{-std::numeric_limits<double>::infinity(), {}, {}};
    for (const Cell& c : cells)
        result.value = std::max({result.value, size(c.first), size(c.last)});
    if (std::isfinite(result.value)) {
        for (const Cell& c : cells) {
            if (c.isConstant() && size(c.first) == result.value)
                append(result.attainedAt, c);
        }
    }
    if (result.isAttained())
        return result;
    std::vector<double>& limits = result.approachedAt;
    for (const Cell& c : cells) {
        if (size(c.first) == result.value)
            limits.push_back(c.from);
        if (size(c.last) == result.value)
            limits.push_back(c.to);
    }
    limits.erase(std::unique(limits.begin(), limits.end()), limits.end());
    return result;
}

Bound infimumOf(const Cells& values)
{
    Bound result = greatest(values, [](double y) { return -y; });
    result.value = -result.value;
    return result;
}

Bound supremumOf(const Cells& values)
{
    return greatest(values, [](double y) { return y; });
}

Bound lipschitzOf(const Cells& derivatives, const std::vector<Jump>& jumps)
{
    if (jumps.empty())
        return greatest(derivatives, [](double y) { return std::abs(y); });
    Bound result{std::numeric_limits<double>::infinity(), {}, {}};
    std::ranges::transform(jumps, std::back_inserter(result.approachedAt), &Jump::x);
    return result;
}

/// The double nearest to where f changes its sign in an interval at whose ends its signs are opposite.
double rootIn(const Curve& curve, const Cell& cell)
{
    const double sign = cell.first < 0 ? -1 : 1; // f falls where it is positive at first
    // The last double but `to`, in order, for which f is on its first side of 0, or with `orIsZero` is 0.
    const auto lastBefore = [&](bool orIsZero) {
        std::int64_t before = orderOf(cell.from);
        std::int64_t after = orderOf(cell.to);
        while (before + 1 < after) {
            const std::int64_t middle = std::midpoint(before, after);
            const double y = sign * curve.evaluate(doubleOf(middle)).value;
            (y > 0 || (orIsZero && y == 0) ? before : after) = middle;
        }
        return before;
    };
    const std::int64_t before = lastBefore(false);
    const std::int64_t lastZero = lastBefore(true);
    if (before < lastZero) // more than one, where small values underflow to 0 on both sides of the root 0
        return doubleOf(std::clamp(std::int64_t{0}, before + 1, lastZero));
    const double left = doubleOf(before);
    const double right = doubleOf(before + 1);
    if (std::isinf(left) || std::isinf(right))
        return std::isinf(left) ? right : left;
    return std::abs(curve.evaluate(left).value) <= std::abs(curve.evaluate(right).value) ? left : right;
}

std::vector<Interval> rootsOf(const Curve& curve, const Cells& values)
{
    std::vector<Interval> result;
    for (const Cell& c : values) {
        if (c.isConstant() && c.first == 0)
            append(result, c);
        if (std::min(c.first, c.last) < 0 && std::max(c.first, c.last) > 0) {
            const double x = rootIn(curve, c);
            append(result, Interval{x, x, true, true});
        }
    }
    return result;
}

std::vector<Jump> jumpsOf(const Cells& values, std::span<const Breakpoint> breakpoints)
{
    std::vector<Jump> result;
    for (const Breakpoint& b : breakpoints) {
        if (!b.valueJumps)
            continue;
        const auto after = std::ranges::find(values, b.x, &Cell::from) + 1;
        const Cell& before = after - values.begin() > 1 ? *(after - 2) : values.back();
        result.push_back({b.x, before.last, after->first});
    }
    return result;
}

std::vector<Interval> deadZonesOf(const Cells& derivatives)
{
    std::vector<Interval> result;
    for (const Cell& c : derivatives) {
        if (c.isConstant() && c.first == 0)
            append(result, c);
    }
    std::erase_if(result, &Interval::isPoint);
    return result;
}

/// Whether a quantity goes up or down anywhere, in one period if it has one.
struct Trend {
    bool rises = false;
    bool falls = false;
    double last;

    explicit Trend(const Cells& cells) noexcept
        : last(cells.front().first)
    {}
    void goTo(double y) noexcept
    {
        rises |= y > last;
        falls |= y < last;
        last = y;
    }
};

Monotonicity monotonicityOf(const Cells& values, double period)
{
    Trend trend(values);
    bool rests = false;
    for (const Cell& c : values) {
        trend.goTo(c.first);
        trend.goTo(c.last);
        rests |= !c.isPoint() && c.isConstant();
    }
    if (!trend.rises && !trend.falls)
        return Monotonicity::Constant;
    if ((trend.rises && trend.falls) || period > 0)
        return Monotonicity::None;
    if (trend.rises)
        return rests ? Monotonicity::NonDecreasing : Monotonicity::Increasing;
    return rests ? Monotonicity::NonIncreasing : Monotonicity::Decreasing;
}

Convexity convexityOf(const Cells& derivatives, const std::vector<Jump>& jumps)
{
    if (!jumps.empty())
        return Convexity::None;
    Trend slope(derivatives);
    for (const Cell& c : derivatives) {
        if (c.isPoint()) // f′ at a kink is a matter of convention
            continue;
        slope.goTo(c.first);
        slope.goTo(c.last);
    }
    if (slope.rises && slope.falls)
        return Convexity::None;
    return slope.rises ? Convexity::Convex : slope.falls ? Convexity::Concave : Convexity::Straight;
}

Smoothness smoothnessOf(std::span<const Breakpoint> breakpoints, const Cells& derivatives) noexcept
{
    if (std::ranges::any_of(breakpoints, &Breakpoint::valueJumps))
        return Smoothness::Discontinuous;
    // No matter what f′ is in a kink itself: that is convention.
    const std::size_t count = derivatives.size();
    for (std::size_t i = 0; i < count; ++i) {
        if (derivatives[i].isPoint() &&
            derivatives[(i + count - 1) % count].last != derivatives[(i + 1) % count].first)
            return Smoothness::C0;
    }
    const bool hasSeams =
        std::ranges::any_of(breakpoints, [](const Breakpoint& b) { return !b.derivativeJumps; });
    return hasSeams ? Smoothness::C1 : Smoothness::Infinite;
}

/// Whether a shortcut is no more than that: not used earlier than by default, where it hardly shows.
bool isLeftOut(const Curve& curve)
{
    const auto index = curve.activation().shortcutParameter;
    return index && curve.values()[*index] >= curve.activation().parameters[*index].defaultValue;
}

/// What facts about the formula leave out of account.
std::optional<Message> shortcutOf(const Curve& curve)
{
    const Activation& activation = curve.activation();
    if (!isLeftOut(curve))
        return std::nullopt;
    const auto breakpoints = activation.breakpoints(curve.values());
    const auto jumps = jumpsOf(cellsOf(curve, breakpoints, Quantity::Value), breakpoints);
    if (jumps.empty() || jumps.front().from == jumps.front().to)
        return std::nullopt;
    // A difference of nearly equal numbers: only its first digits are right.
    constexpr int digits = 3;
    std::array<char, 32> text{};
    const auto end = std::to_chars(text.data(), text.data() + text.size(),
                                   jumps.front().to - jumps.front().from, std::chars_format::general, digits);
    return Message{translatable("core", "Left out of account: above x = %1, where threshold is exceeded, the "
                                        "line x is used; the value jumps by %2 there."),
                   {formatNumber(jumps.front().x), std::string(text.data(), end.ptr)}};
}

Moments momentsOf(const Curve& formula, const Cells& values, const Cells& derivatives, Symmetry symmetry)
{
    const Activation& activation = formula.activation();
    if (activation.moments)
        return activation.moments(formula.values());
    if (activation.polynomialPieces)
        return polynomialMoments(activation.polynomialPieces(formula.values()));
    std::vector<double> points;
    for (const Cells* cells : {&values, &derivatives})
        std::ranges::transform(*cells, std::back_inserter(points), &Cell::from);
    Moments result = quadratureMoments(formula, std::move(points));
    if (symmetry == Symmetry::Odd)
        result.mean = 0;
    return result;
}

} // namespace

Curve formulaOf(Curve curve)
{
    if (isLeftOut(curve))
        static_cast<void>(
            curve.setValue(*curve.activation().shortcutParameter, std::numeric_limits<double>::max()));
    return curve;
}

Facts factsOf(const Curve& curve)
{
    const Curve formula = formulaOf(curve);
    const Activation& activation = formula.activation();
    const auto breakpoints = activation.breakpoints(formula.values());
    const Cells values = cellsOf(formula, breakpoints, Quantity::Value);
    const Cells derivatives = cellsOf(formula, breakpoints, Quantity::Derivative);
    const auto jumps = jumpsOf(values, breakpoints);
    const Symmetry symmetry = activation.symmetry ? activation.symmetry(formula.values()) : Symmetry::None;
    return {
        .infimum = infimumOf(values),
        .supremum = supremumOf(values),
        .asymptotes = activation.asymptotes(formula.values()),
        .roots = rootsOf(formula, values),
        .extrema = strictExtrema(values),
        .jumps = jumps,
        .lipschitz = lipschitzOf(derivatives, jumps),
        .deadZones = deadZonesOf(derivatives),
        .monotonicity = monotonicityOf(values, activation.period),
        .convexity = convexityOf(derivatives, jumps),
        .symmetry = symmetry,
        .smoothness = smoothnessOf(breakpoints, derivatives),
        .period = activation.period,
        .moments = momentsOf(formula, values, derivatives, symmetry),
        .momentsAreClosedForm = activation.moments != nullptr || activation.polynomialPieces != nullptr,
        .shortcut = shortcutOf(curve),
    };
}

} // namespace activation_explorer::core
