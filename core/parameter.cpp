// SPDX-License-Identifier: MIT
#include "core/parameter.h"

#include "core/number.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace activation_explorer::core {

namespace {

/// `value` as the nearest double to its decimal text with `precision` digits in `format`.
double roundDecimal(double value, std::chars_format format, int precision)
{
    std::array<char, 512> buffer;
    const auto written = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, format,
                                       std::clamp(precision, 0, 17));
    double rounded = value;
    std::from_chars(buffer.data(), written.ptr, rounded);
    return rounded + 0.0; // no -0
}

int digitsToResolve(double relativeStep)
{
    return static_cast<int>(std::ceil(-std::log10(relativeStep)));
}

} // namespace

bool Domain::contains(double value) const noexcept
{
    return std::isfinite(value) && (minIsExcluded ? value > min : value >= min);
}

double SliderScale::valueAt(int step) const
{
    if (step <= 0)
        return range.min;
    if (step >= steps)
        return range.max;
    const double t = static_cast<double>(step) / steps;
    if (scale == Scale::Linear) {
        const double value = range.min + t * range.span();
        return roundDecimal(value, std::chars_format::fixed, digitsToResolve(range.span() / steps) + 1);
    }
    const double logRatio = std::log(range.max) - std::log(range.min); // the quotient might overflow
    const double value = range.min * std::exp(t * logRatio);
    return roundDecimal(value, std::chars_format::scientific, digitsToResolve(std::expm1(logRatio / steps)));
}

int SliderScale::nearestStep(double value) const noexcept
{
    if (!(value > range.min))
        return 0;
    if (value >= range.max)
        return steps;
    const double t = scale == Scale::Linear ? (value - range.min) / range.span()
                                            : (std::log(value) - std::log(range.min)) /
                                                  (std::log(range.max) - std::log(range.min));
    return std::clamp(static_cast<int>(std::lround(t * steps)), 0, steps);
}

bool Parameter::isNamed(std::string_view name) const noexcept
{
    return name == id || name == symbol || std::ranges::find(aliases, name) != aliases.end();
}

Message Parameter::allowed() const
{
    if (std::isinf(domain.min))
        return {translatable("core", "any finite number"), {}};
    return {domain.minIsExcluded ? translatable("core", "any finite number greater than %1")
                                 : translatable("core", "any finite number of at least %1"),
            {formatNumber(domain.min)}};
}

Message Parameter::refusal(std::string_view name, std::string_view owner, std::string_view given) const
{
    const char* text = translatable("core", "%1 of %2 must be a finite number, not \"%3\"");
    if (domain.minIsExcluded)
        text = translatable("core", "%1 of %2 must be a finite number greater than %4, not \"%3\"");
    else if (std::isfinite(domain.min))
        text = translatable("core", "%1 of %2 must be a finite number of at least %4, not \"%3\"");
    return {text, {std::string(name), std::string(owner), std::string(given), formatNumber(domain.min)}};
}

} // namespace activation_explorer::core
