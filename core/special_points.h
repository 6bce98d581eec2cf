// SPDX-License-Identifier: MIT
#pragma once

#include "range.h"

#include <cstddef>
#include <span>
#include <vector>

namespace activation_explorer::core {

class Curve;

/// What there is to see.
enum class SpecialKind {
    Jump,
    Kink, ///< f does not jump, f′ does
    Root, ///< a single one, or the end of an interval of roots
    Minimum,
    Maximum,       ///< strict local extrema of f
    LeastSlope,    ///< and
    GreatestSlope, ///< strict local extrema of f′ where it does not jump: inflections of f
    Crossing,
    SlopeCrossing, ///< of two curves' f, or f′
};

/// An English noun, marked translatable("core", …).
[[nodiscard]] const char* text(SpecialKind kind) noexcept;

/// Something to see at a single x.
struct SpecialPoint {
    double x;
    SpecialKind kind;
    std::size_t curve; ///< index into the curves; of a crossing the lesser
    std::size_t other; ///< of a crossing the greater index; else `curve`
    friend bool operator==(const SpecialPoint&, const SpecialPoint&) noexcept = default;
};

/// What there is to see of the curves at single points of the closed range `x` (with min <= max), by x, then
/// by kind, curve and other. As in factsOf() shortcuts such as softplus's threshold are left out of account
/// where they are not used earlier than by default, for crossings too (see crossings()).
/// A periodic function's points are repeated over the range, if that has at most mostPeriods (crossings.h)
/// periods; else that function is left out, with its crossings.
/// Cost: with 8 typical curves some milliseconds.
[[nodiscard]] std::vector<SpecialPoint> specialPoints(std::span<const Curve> curves, Range x);

/// All special points at the nearest x to the right (or left) of `from`, strictly, that has any, if that is
/// in the range; else none. Quick in any range: of periodic functions it looks two periods ahead.
[[nodiscard]] std::vector<SpecialPoint> nextSpecialPoints(std::span<const Curve> curves, double from,
                                                          bool toTheRight, Range x);

} // namespace activation_explorer::core
