// SPDX-License-Identifier: MIT
#pragma once

#include "core/curve.h"
#include "core/sampling.h"

#include <limits>
#include <ostream>
#include <string_view>

namespace activation_explorer::core {

inline constexpr double infinity = std::numeric_limits<double>::infinity();
inline constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();
inline constexpr double epsilon = std::numeric_limits<double>::epsilon();
inline constexpr double largest = std::numeric_limits<double>::max();
inline constexpr double smallest = std::numeric_limits<double>::denorm_min();
inline constexpr Quantity bothQuantities[] = {Quantity::Value, Quantity::Derivative};

/// The curve a text stands for; throws, and so fails the test, on a text that is none.
inline Curve curveOf(std::string_view text)
{
    return Curve::parse(text).value();
}

// GoogleTest finds these by their names.
inline void PrintTo(const Point& p, std::ostream* out)
{
    *out << '(' << p.x << ", " << p.y << ')';
}
inline void PrintTo(const Mark& m, std::ostream* out)
{
    *out << (m.closed ? "closed" : "open") << " (" << m.at.x << ", " << m.at.y << ')';
}
inline void PrintTo(const Range& r, std::ostream* out)
{
    *out << '[' << r.min << ", " << r.max << ']';
}

} // namespace activation_explorer::core
