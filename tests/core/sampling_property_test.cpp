// SPDX-License-Identifier: MIT
#include "generators.h"
#include "sampling_oracle.h"
#include "support.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace activation_explorer::core {
namespace {

const std::string nothingWrong;

std::uint64_t anySeed()
{
    return *rc::gen::noShrink(rc::gen::arbitrary<std::uint64_t>());
}

Quantity anyQuantity()
{
    return *rc::gen::element(Quantity::Value, Quantity::Derivative);
}

// Each run of a property looks at some windows of one curve; 100 runs are rapidcheck's default.
constexpr int windows = 40;

RC_GTEST_PROP(SamplingProperty, LeavesNoPointOfTheCurveOut, ())
{
    const Curve curve = *anyCurve(9);
    for (int i = 0; i < windows; ++i) {
        const Quantity quantity = anyQuantity();
        const Viewport viewport = *anyViewport(curve, quantity);
        RC_ASSERT(curveLeftOut(curve, quantity, viewport, sample(curve, quantity, viewport), anySeed()) ==
                  nothingWrong);
    }
}

RC_GTEST_PROP(SamplingProperty, PolylinesKeepToTheCurve, ())
{
    const Curve curve = *anyCurve(9);
    for (int i = 0; i < windows; ++i) {
        const Quantity quantity = anyQuantity();
        const Viewport viewport = *anyViewport(curve, quantity);
        RC_ASSERT(polylineOffTheCurve(curve, quantity, viewport, sample(curve, quantity, viewport),
                                      anySeed()) == nothingWrong);
    }
}

RC_GTEST_PROP(SamplingProperty, PolylinesAreOfThePromisedFormAndCost, ())
{
    const Curve curve = *anyCurve(9);
    for (int i = 0; i < windows; ++i) {
        const Quantity quantity = anyQuantity();
        const Viewport viewport = *anyViewport(curve, quantity);
        RC_ASSERT(badForm(curve, quantity, viewport, sample(curve, quantity, viewport)) == nothingWrong);
    }
}

RC_GTEST_PROP(SamplingProperty, MarksAreAtJumpsInTheViewport, ())
{
    const Curve curve = *anyCurve(9);
    for (int i = 0; i < windows; ++i) {
        const Quantity quantity = anyQuantity();
        const Viewport viewport = *anyViewport(curve, quantity);
        RC_ASSERT(badMarks(curve, quantity, viewport, sample(curve, quantity, viewport)) == nothingWrong);
    }
}

// No picture to compare with here, but nothing may fail: no endless loop, no infinity, no cost beyond bounds.
RC_GTEST_PROP(SamplingProperty, CostIsBoundedForAnyLegalWindow, ())
{
    const Curve curve = *anyCurve(300);
    const auto end = [] {
        const double x = *anyDouble();
        return std::isfinite(x) ? x : 0.0;
    };
    for (int i = 0; i < windows; ++i) {
        const auto [xMin, xMax] = std::minmax({end(), end()});
        const auto [yMin, yMax] = std::minmax({end(), end()});
        const Viewport viewport{{xMin, xMax}, {yMin, yMax}, 300, 200};
        if (!viewport.x.isProper() || !viewport.y.isProper())
            continue;
        const Quantity quantity = anyQuantity();
        RC_ASSERT(badForm(curve, quantity, viewport, sample(curve, quantity, viewport)) == nothingWrong);
    }
}

} // namespace
} // namespace activation_explorer::core
