// SPDX-License-Identifier: MIT
#pragma once

#include "core/curve.h"
#include "exact_activations.h"

#include <span>
#include <string>
#include <string_view>

namespace activation_explorer::core {

/// How many ulp f and f′ may be wrong, as the function's header in core/functions/ states it.
struct ErrorBound {
    std::string_view id;
    double value;
    double derivative;
};

/// Never fails for an activation of the catalogue.
[[nodiscard]] const ErrorBound& errorBound(std::string_view id);

/// The curves whose error is measured: each activation at its defaults and at telling and extreme values.
[[nodiscard]] std::span<const std::string_view> accuracyCurves() noexcept;

/// A curve's text form as part of a test's name: letters, digits and underscores.
[[nodiscard]] std::string testName(std::string_view curve);

struct MeasuredErrors {
    double value;      ///< in ulp
    double derivative; ///< in ulp
    /// The derivative's in units of 2^-53 times the sum of its absolute terms: of a gated function near the
    /// interior root of its derivative, where that is less than an eighth of the sum, this is bounded and not
    /// the ulp.
    double derivativeOfTerms;
    bool isNearRoot;
};

[[nodiscard]] MeasuredErrors measureErrors(const ValueAndDerivative& computed, const Exact& exact);

/// True if it keeps what the header promises of the activation.
[[nodiscard]] bool valueIsWithinBound(const ErrorBound& bound, const MeasuredErrors& errors) noexcept;
[[nodiscard]] bool derivativeIsWithinBound(const ErrorBound& bound, const MeasuredErrors& errors) noexcept;

} // namespace activation_explorer::core
