// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/functions/value_and_derivative.h"

#include <span>
#include <string_view>

namespace activation_explorer::bench {

/// An activation at its default parameters as a competent programmer writes it with <cmath>: no overflow,
/// otherwise the textbook's formulas, rounding as they do. Written without regard to core/functions/.
struct PlainActivation {
    std::string_view id;
    void (*evaluate)(std::span<const double> x, std::span<double> values, std::span<double> derivatives);
};

/// One for each activation of the catalogue.
[[nodiscard]] std::span<const PlainActivation> plainActivations() noexcept;

} // namespace activation_explorer::bench
