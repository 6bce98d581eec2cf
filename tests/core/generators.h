// SPDX-License-Identifier: MIT
#pragma once

#include "core/curve.h"
#include "core/sampling.h"

#include <iosfwd>
#include <rapidcheck.h>

namespace activation_explorer::core {

/// Evenly distributed in [min, max], whatever rapidcheck's notion of size is; shrinks towards min.
[[nodiscard]] rc::Gen<double> evenly(double min, double max);

/// Any bit pattern: infinities, NaN and subnormal numbers too.
[[nodiscard]] rc::Gen<double> anyDouble();

/// A curve of the catalogue, its parameters from the whole domain over some `decades` to both sides of 1, now
/// and then a special value such as 0, 1 or the default.
[[nodiscard]] rc::Gen<Curve> anyCurve(double decades);

/// A window that is likely to show something of the curve. Its spans are at least 1e-9 of the distance to 0:
/// in much narrower ones neighbouring doubles lie a visible part of a pixel apart, so that no polyline of
/// doubles could keep to a tenth of one.
[[nodiscard]] rc::Gen<Viewport> anyViewport(const Curve& curve, Quantity quantity);

// rapidcheck finds these by their names.
void showValue(Quantity quantity, std::ostream& out);
void showValue(const Curve& curve, std::ostream& out);
void showValue(const Viewport& viewport, std::ostream& out);

} // namespace activation_explorer::core
