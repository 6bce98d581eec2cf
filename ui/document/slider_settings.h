// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/parameter.h"

#include <QString>

namespace activation_explorer::ui {

/// How one parameter's slider is set up, and how it plays. A convenience for the hand: a parameter's value
/// may lie outside.
struct SliderSettings {
    core::SliderScale scale;
    core::Range play;          ///< from min to max, on the slider's scale
    double seconds = 4;        ///< that one way takes
    bool playsToAndFro = true; ///< else from min to max only
    bool loops = true;         ///< else once

    static constexpr core::Range secondsLimits{0.1, 600};
    static constexpr double limit = 1e12;     ///< of a range's ends, in size
    static constexpr double minShare = 1e-9;  ///< a range's span, of its larger end
    static constexpr double minSpan = 1e-12;  ///< and in any case
    static constexpr double leastLog = 1e-12; ///< the smallest number on a logarithmic slider

    /// The catalogue's slider, played from end to end.
    [[nodiscard]] static SliderSettings of(const core::Parameter& parameter);

    /// A sentence that says what is wrong with these settings for the parameter, and what is allowed; empty
    /// where nothing is.
    [[nodiscard]] QString refusal(const core::Parameter& parameter) const;

    friend bool operator==(const SliderSettings&, const SliderSettings&) = default;
};

} // namespace activation_explorer::ui
