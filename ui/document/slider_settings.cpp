// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/slider_settings.h"

#include "ui/text.h"

#include <algorithm>
#include <cmath>
#include <QCoreApplication>

namespace activation_explorer::ui {

namespace {

QString rangeRefusal(core::Range range, core::Scale scale, const core::Parameter& parameter)
{
    if (!(range.min < range.max))
        return QCoreApplication::translate("SliderSettings", "A range's start must be less than its end.");
    if (!parameter.domain.contains(range.min))
        return QCoreApplication::translate("SliderSettings", "%1 must be %2; a range from %3 is not.")
            .arg(toQString(parameter.symbol), translated(parameter.allowed()), localNumber(range.min));
    const double size = std::max(std::abs(range.min), std::abs(range.max));
    if (size > SliderSettings::limit)
        return QCoreApplication::translate("SliderSettings", "A range must lie between −%1 and %1.")
            .arg(localNumber(SliderSettings::limit));
    if (scale == core::Scale::Logarithmic && range.min < SliderSettings::leastLog)
        return QCoreApplication::translate("SliderSettings", "A logarithmic range must begin at %1 or more.")
            .arg(localNumber(SliderSettings::leastLog));
    if (range.span() < std::max(SliderSettings::minShare * size, SliderSettings::minSpan))
        return QCoreApplication::translate("SliderSettings", "The range from %1 to %2 is too narrow.")
            .arg(localNumber(range.min), localNumber(range.max));
    return {};
}

} // namespace

SliderSettings SliderSettings::of(const core::Parameter& parameter)
{
    return {.scale = parameter.slider, .play = parameter.slider.range};
}

QString SliderSettings::refusal(const core::Parameter& parameter) const
{
    for (const core::Range& range : {scale.range, play})
        if (QString reason = rangeRefusal(range, scale.scale, parameter); !reason.isEmpty())
            return reason;
    if (!secondsLimits.contains(seconds))
        return QCoreApplication::translate("SliderSettings", "One way must take from %1 to %2 seconds.")
            .arg(localNumber(secondsLimits.min), localNumber(secondsLimits.max));
    return {};
}

} // namespace activation_explorer::ui
