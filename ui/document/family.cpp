// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/family.h"

#include "ui/document/slider_settings.h"
#include "ui/text.h"

#include <algorithm>
#include <cmath>
#include <QCoreApplication>

namespace activation_explorer::ui {

CurveFamily CurveFamily::of(const core::Curve& curve, std::size_t parameter)
{
    const core::SliderScale& slider = curve.activation().parameters[parameter].slider;
    return {.parameter = parameter, .range = slider.range, .scale = slider.scale};
}

QList<double> CurveFamily::values() const
{
    constexpr int digits = 3; // of a step, or of a value on a logarithmic scale, but enough to tell two apart
    const double steps = count - 1;
    const bool isLog = scale == core::Scale::Logarithmic;
    const double logRatio = isLog ? std::log(range.max) - std::log(range.min) : 0.0;
    const double logStep = isLog ? std::expm1(logRatio / steps) : 1.0;
    const int logDigits = std::max(digits, digits - 1 + static_cast<int>(std::ceil(-std::log10(logStep))));
    QList<double> result{range.min};
    for (int i = 1; i < count - 1; ++i) {
        const double t = i / steps;
        if (scale == core::Scale::Linear) {
            const double exponent = std::floor(std::log10(range.span() / steps));
            const int decimals = std::clamp(digits - 1 - static_cast<int>(exponent), 0, 40);
            result << QString::number(range.min + t * range.span(), 'f', decimals).toDouble() + 0.0; // no -0
        } else {
            const double value = range.min * std::exp(t * logRatio);
            result << QString::number(value, 'g', logDigits).toDouble();
        }
    }
    return result << range.max;
}

QList<core::Curve> CurveFamily::members(const core::Curve& curve) const
{
    QList<core::Curve> result;
    for (const double value : values()) {
        core::Curve member = curve;
        const bool legal = member.setValue(parameter, value);
        Q_ASSERT(legal);
        if (legal)
            result << member;
    }
    return result;
}

QString CurveFamily::refusal(const core::Curve& curve) const
{
    const core::Parameter& changed = curve.activation().parameters[parameter];
    if (count < minCount || count > maxCount)
        return QCoreApplication::translate("CurveFamily", "A family has from %1 to %2 curves.")
            .arg(minCount)
            .arg(maxCount);
    SliderSettings same = SliderSettings::of(changed);
    same.scale.range = same.play = range;
    same.scale.scale = scale;
    return same.refusal(changed);
}

} // namespace activation_explorer::ui
