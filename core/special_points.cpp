// SPDX-License-Identifier: MIT
#include "core/special_points.h"

#include "core/cells.h"
#include "core/crossings.h"
#include "core/curve.h"
#include "core/facts.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <tuple>
#include <utility>

namespace activation_explorer::core {

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

using Feature = std::pair<double, SpecialKind>;

/// Jumps, kinks, and the extrema of f′ where it is continuous.
void addOfDerivative(const Curve& formula, std::vector<Feature>& features)
{
    const auto breakpoints = formula.activation().breakpoints(formula.values());
    const std::vector<Cell> cells = cellsOf(formula, breakpoints, Quantity::Derivative);
    std::vector<double> discontinuities;
    for (const Breakpoint& b : breakpoints) {
        const auto point = std::ranges::find_if(
            cells, [&b](const Cell& cell) { return cell.isPoint() && cell.from == b.x; });
        const Cell& before = point == cells.begin() ? cells.back() : *(point - 1);
        const Cell& after = *(point + 1);
        const bool isContinuous = before.last == point->first && point->first == after.first;
        if (b.valueJumps || !isContinuous)
            discontinuities.push_back(b.x);
        if (b.valueJumps)
            features.emplace_back(b.x, SpecialKind::Jump);
        else if (before.last != after.first) // what f′ is in the point alone is convention
            features.emplace_back(b.x, SpecialKind::Kink);
    }
    for (const Extremum& e : strictExtrema(cells)) {
        if (std::ranges::find(discontinuities, e.x) == discontinuities.end())
            features.emplace_back(e.x, e.isMaximum ? SpecialKind::GreatestSlope : SpecialKind::LeastSlope);
    }
}

/// A curve's own points; of a periodic function those in [0, period).
std::vector<Feature> featuresOf(const Curve& formula)
{
    std::vector<Feature> features;
    addOfDerivative(formula, features);
    const Facts facts = factsOf(formula);
    for (const Interval& root : facts.roots) {
        features.emplace_back(root.from, SpecialKind::Root);
        if (!root.isPoint())
            features.emplace_back(root.to, SpecialKind::Root);
    }
    for (const Extremum& e : facts.extrema)
        features.emplace_back(e.x, e.isMaximum ? SpecialKind::Maximum : SpecialKind::Minimum);
    std::erase_if(features, [](const Feature& f) { return std::isinf(f.first); });
    return features;
}

/// The features in the range, repeated with the period.
std::vector<Feature> repeated(const std::vector<Feature>& features, double period, Range x)
{
    std::vector<Feature> result;
    if (period == 0) {
        result = features;
    } else if (x.span() / period <= mostPeriods) {
        const double first = std::floor(x.min / period) - 1;
        const auto turns = static_cast<int>(x.span() / period) + 4;
        for (int turn = 0; turn < turns; ++turn) {
            for (const auto& [at, kind] : features)
                result.emplace_back((first + turn) * period + at, kind);
        }
    }
    std::erase_if(result, [x](const Feature& f) { return !x.contains(f.first); });
    return result;
}

double longestPeriod(std::span<const Curve> curves)
{
    double result = 0.0;
    for (const Curve& curve : curves)
        result = std::max(result, curve.activation().period);
    return result;
}

} // namespace

const char* text(SpecialKind kind) noexcept
{
    switch (kind) {
    case SpecialKind::Jump:
        return translatable("core", "jump");
    case SpecialKind::Kink:
        return translatable("core", "kink");
    case SpecialKind::Root:
        return translatable("core", "root");
    case SpecialKind::Minimum:
        return translatable("core", "minimum");
    case SpecialKind::Maximum:
        return translatable("core", "maximum");
    case SpecialKind::LeastSlope:
        return translatable("core", "least slope");
    case SpecialKind::GreatestSlope:
        return translatable("core", "greatest slope");
    case SpecialKind::Crossing:
        return translatable("core", "crossing");
    case SpecialKind::SlopeCrossing:
        return translatable("core", "crossing of the derivatives");
    }
    return "";
}

std::vector<SpecialPoint> specialPoints(std::span<const Curve> curves, Range x)
{
    std::vector<SpecialPoint> result;
    if (!(x.min <= x.max))
        return result;
    std::vector<Curve> formulas;
    std::ranges::transform(curves, std::back_inserter(formulas), formulaOf);
    for (std::size_t i = 0; i < formulas.size(); ++i) {
        for (const auto& [at, kind] : repeated(featuresOf(formulas[i]), formulas[i].activation().period, x))
            result.push_back({at, kind, i, i});
        for (std::size_t k = i + 1; k < formulas.size(); ++k) {
            for (const double at : crossings(formulas[i], formulas[k], Quantity::Value, x))
                result.push_back({at, SpecialKind::Crossing, i, k});
            for (const double at : crossings(formulas[i], formulas[k], Quantity::Derivative, x))
                result.push_back({at, SpecialKind::SlopeCrossing, i, k});
        }
    }
    std::ranges::sort(result, {},
                      [](const SpecialPoint& p) { return std::tuple(p.x, p.kind, p.curve, p.other); });
    return result;
}

std::vector<SpecialPoint> nextSpecialPoints(std::span<const Curve> curves, double from, bool toTheRight,
                                            Range x)
{
    Range ahead = toTheRight ? Range{std::max(std::nextafter(from, infinity), x.min), x.max}
                             : Range{x.min, std::min(std::nextafter(from, -infinity), x.max)};
    if (std::isnan(from) || (toTheRight ? from == infinity : from == -infinity))
        return {};
    if (const double period = longestPeriod(curves); period > 0) {
        if (toTheRight)
            ahead.max = std::min(ahead.max, ahead.min + 2 * period);
        else
            ahead.min = std::max(ahead.min, ahead.max - 2 * period);
    }
    std::vector<SpecialPoint> result = specialPoints(curves, ahead);
    if (result.empty())
        return result;
    const double nearest = toTheRight ? result.front().x : result.back().x;
    std::erase_if(result, [nearest](const SpecialPoint& p) { return p.x != nearest; });
    return result;
}

} // namespace activation_explorer::core
