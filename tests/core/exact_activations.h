// SPDX-License-Identifier: MIT
#pragma once

#include "mpfr_oracle.h"

#include <span>
#include <string_view>

namespace activation_explorer::core {

/// f and f′ by their textbook formulas, as good as exact.
struct Exact {
    BigFloat value;
    BigFloat derivative;
    /// |gate(x)| + |x gate′(x)| of a gated function, by which the error bound near its derivative's interior
    /// root is stated; 0 of others.
    BigFloat sumOfTerms = 0.0;
};

/// f and f′ of the activation `id` (which must be one of the catalogue) at x.
[[nodiscard]] Exact exactActivation(std::string_view id, std::span<const double> values, double x);

/// The formula that holds at `branch`, applied to x: it goes on beyond kinks. For differences at `branch`.
[[nodiscard]] Exact exactBranch(std::string_view id, std::span<const double> values, const BigFloat& x,
                                double branch);

} // namespace activation_explorer::core
