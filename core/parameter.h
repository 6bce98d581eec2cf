// SPDX-License-Identifier: MIT
#pragma once

#include "message.h"
#include "range.h"

#include <limits>
#include <span>
#include <string_view>

namespace activation_explorer::core {

/// The values a parameter may legally take: the finite numbers from min up, or above it where min is
/// excluded. The default has no bound.
struct Domain {
    double min = -std::numeric_limits<double>::infinity();
    bool minIsExcluded = false;

    /// Whether a parameter may have this value.
    [[nodiscard]] bool contains(double value) const noexcept;
};

/// Even steps add the same, or multiply by the same.
enum class Scale { Linear, Logarithmic };

/// How a slider's integer steps, 0 … steps, map to values. A convenience for the hand: a parameter's value is
/// never rounded to it.
struct SliderScale {
    Range range; ///< proper; positive if logarithmic
    Scale scale = Scale::Linear;
    int steps = 100; ///< at least 1

    /// The value at a step (clamped to 0 … steps), rounded to as few decimals as tell neighbouring steps
    /// apart.
    [[nodiscard]] double valueAt(int step) const;
    /// The step whose value lies nearest (on this scale) to `value`; the first or last one for a value
    /// outside.
    [[nodiscard]] int nearestStep(double value) const noexcept;

    friend bool operator==(const SliderScale&, const SliderScale&) noexcept = default;
};

/// One parameter of an activation.
struct Parameter {
    std::string_view id;     ///< PyTorch's keyword, e.g. "negative_slope"
    std::string_view symbol; ///< what formulas and labels show, UTF-8, e.g. "β"
    std::string_view tex;    ///< the symbol in the TeX of formulas, e.g. "\\beta"
    const char* description; ///< one line, marked translatable("core", …)
    std::span<const std::string_view> aliases;
    double defaultValue; ///< PyTorch's
    Domain domain;
    SliderScale slider;

    [[nodiscard]] bool isNamed(std::string_view name) const noexcept; ///< by id, symbol or alias
    /// What the domain allows, as a phrase: "any finite number greater than 0".
    [[nodiscard]] Message allowed() const;
    /// A sentence that refuses `given` (as typed) for this parameter, called `name`, of `owner`; it says the
    /// domain.
    [[nodiscard]] Message refusal(std::string_view name, std::string_view owner,
                                  std::string_view given) const;
};

} // namespace activation_explorer::core
