// SPDX-License-Identifier: MIT
#include "generators.h"

#include "core/catalogue.h"
#include "core/number.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdint>
#include <ostream>
#include <vector>

namespace activation_explorer::core {

namespace {

double logUniform(double decades)
{
    return std::pow(10.0, *evenly(-decades, decades));
}

double anyParameterValue(const Parameter& parameter, double decades)
{
    const double special[] = {parameter.defaultValue, 0.0, 1.0, -1.0};
    for (;;) {
        const double magnitude = logUniform(decades);
        const double value = *evenly(0, 1) < 0.2
                                 ? special[*rc::gen::inRange<std::size_t>(0, std::size(special))]
                             : *evenly(0, 1) < 0.5 ? -magnitude
                                                   : magnitude;
        if (parameter.domain.contains(value))
            return value;
    }
}

/// A range of that span around or beside `subject`, the span as far enlarged as the doubles there need.
Range windowAt(double subject, double span)
{
    span = std::max(span, 2e-9 * std::abs(subject));
    const double before = *evenly(-0.3, 1.3);
    const Range range{subject - before * span, subject + (1 - before) * span};
    return range.span() >= 1e-9 * std::max(std::abs(range.min), std::abs(range.max)) ? range
                                                                                     : Range{-span, span};
}

/// The greatest slope of f over x. Of f′ the mean one, for lack of f″: no f′ of the catalogue bends sharply
/// but at 0, where doubles are dense.
double steepness(const Curve& curve, Quantity quantity, Range x)
{
    if (quantity == Quantity::Derivative)
        return bounds(curve, quantity, x).span() / x.span();
    const Range slopes = bounds(curve, Quantity::Derivative, x);
    return std::max(std::abs(slopes.min), std::abs(slopes.max));
}

} // namespace

rc::Gen<double> evenly(double min, double max)
{
    constexpr std::int64_t count = std::int64_t{1} << 52;
    return rc::gen::map(rc::gen::resize(rc::kNominalSize, rc::gen::inRange<std::int64_t>(0, count)),
                        [=](std::int64_t n) {
                            return min + (max - min) * (static_cast<double>(n) / static_cast<double>(count));
                        });
}

rc::Gen<double> anyDouble()
{
    return rc::gen::map(rc::gen::resize(rc::kNominalSize, rc::gen::arbitrary<std::uint64_t>()),
                        [](std::uint64_t bits) { return std::bit_cast<double>(bits); });
}

rc::Gen<Curve> anyCurve(double decades)
{
    return rc::gen::exec([decades] {
        const auto all = catalogue();
        Curve curve(*all[*rc::gen::resize(rc::kNominalSize, rc::gen::inRange<std::size_t>(0, all.size()))]);
        for (std::size_t i = 0; i < curve.values().size(); ++i)
            RC_ASSERT(curve.setValue(i, anyParameterValue(curve.activation().parameters[i], decades)));
        return curve;
    });
}

rc::Gen<Viewport> anyViewport(const Curve& curve, Quantity quantity)
{
    return rc::gen::exec([=] {
        std::vector<double> subjects{0.0, logUniform(9), -logUniform(9)};
        for (const Breakpoint& b : curve.activation().breakpoints(curve.values()))
            subjects.insert(subjects.end(), 2, b.x);
        std::ranges::copy(curve.activation().shapePoints(quantity, curve.values()),
                          std::back_inserter(subjects));
        double subject =
            subjects[*rc::gen::resize(rc::kNominalSize, rc::gen::inRange<std::size_t>(0, subjects.size()))];
        if (!(std::abs(subject) < 1e15))
            subject = 0.0;
        const Range x = windowAt(subject, logUniform(9));

        // Look at a point of the curve, and by the half of times with a scale that suits it.
        const double at = x.min + *evenly(0, 1) * x.span();
        const double height = select(curve.evaluate(at), quantity);
        const Range all = bounds(curve, quantity, x);
        const bool suits = *evenly(0, 1) < 0.5 && all.isProper() && all.span() > 1e-12 && all.span() < 1e15;
        // Neighbouring doubles x may be far apart, and f there too, where it is steepest above all.
        const double resolvable =
            2e-9 * std::max(std::abs(x.min), std::abs(x.max)) * steepness(curve, quantity, x);
        const double span =
            std::max(suits ? all.span() * std::pow(10.0, *evenly(-2, 1)) : logUniform(9), resolvable);
        const Range y = windowAt(std::abs(height) < 1e15 ? height : 0.0, span);
        return Viewport{x, y, std::round(*evenly(50, 4000)), std::round(*evenly(50, 4000))};
    });
}

void showValue(Quantity quantity, std::ostream& out)
{
    out << (quantity == Quantity::Value ? "value" : "derivative");
}

void showValue(const Curve& curve, std::ostream& out)
{
    out << curve.text();
}

void showValue(const Viewport& viewport, std::ostream& out)
{
    out << "x [" << formatNumber(viewport.x.min) << ", " << formatNumber(viewport.x.max) << "] y ["
        << formatNumber(viewport.y.min) << ", " << formatNumber(viewport.y.max) << "] " << viewport.widthPx
        << 'x' << viewport.heightPx << " px";
}

} // namespace activation_explorer::core
