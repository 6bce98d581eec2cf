// SPDX-License-Identifier: MIT
#pragma once

#include "range.h"

#include <cstddef>
#include <span>
#include <string>
#include <vector>

namespace activation_explorer::core {

class Curve;

/// The largest end, in size, of a range for evenlySpaced().
inline constexpr double evenlySpacedLimit = 1e300;

/// `count` (at least 2, at most 10^6) numbers from min to max with even steps, both ends exact, the others
/// within 2 ulp of the larger end. Symmetric: a range about 0 gives x and -x.
[[nodiscard]] std::vector<double> evenlySpaced(Range range, std::size_t count);

/// Rows of numbers, one a curve and x, the x in the given order: RFC 4180 text with the header
/// curve,x,value,derivative, but with lines that end in LF. Numbers are the shortest that read back as the
/// same double, with a point whatever the locale; an overflow is "inf" or "-inf", the difference of two
/// "nan".
///
/// With a reference three more columns follow: reference, value_difference, derivative_difference: the curve
/// that the differences are from, and these as difference() gives them.
[[nodiscard]] std::string csvTable(std::span<const Curve> curves, std::span<const double> xs,
                                   const Curve* reference = nullptr);

/// The same rows as a JSON array of objects whose members are called as the columns; a value that JSON has no
/// number for (an overflow) is null.
[[nodiscard]] std::string jsonTable(std::span<const Curve> curves, std::span<const double> xs,
                                    const Curve* reference = nullptr);

} // namespace activation_explorer::core
