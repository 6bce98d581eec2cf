// SPDX-License-Identifier: MIT
#pragma once

#include <cmath>

namespace activation_explorer::core {

/// A closed interval of real numbers, [min, max].
struct Range {
    double min = 0.0;
    double max = 0.0;

    /// How wide it is.
    [[nodiscard]] double span() const noexcept { return max - min; }
    /// Its middle, which cannot overflow.
    [[nodiscard]] double center() const noexcept { return min / 2 + max / 2; }
    /// Whether x is inside or an end.
    [[nodiscard]] bool contains(double x) const noexcept { return x >= min && x <= max; }
    /// True for a range that can be an axis: finite ends, min < max, and a finite span.
    [[nodiscard]] bool isProper() const noexcept { return min < max && std::isfinite(span()); }

    friend bool operator==(const Range&, const Range&) noexcept = default;
};

} // namespace activation_explorer::core
