// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/ticks.h"

#include <algorithm>
#include <cmath>
#include <QLocale>

namespace activation_explorer::ui {

namespace {

double stepFor(core::Range range, int maxCount)
{
    const double least = range.span() / (maxCount - 1); // n ticks span n - 1 steps
    const double power = std::pow(10.0, std::floor(std::log10(least)));
    for (const double digit : {1.0, 2.0, 5.0})
        if (digit * power >= least)
            return digit * power;
    return 10 * power;
}

} // namespace

QList<Tick> ticks(core::Range range, int maxCount, QLocale locale)
{
    const double step = stepFor(range, std::max(maxCount, 2));
    const int stepExponent = static_cast<int>(std::floor(std::log10(step) + 1e-9));
    const double magnitude = std::max(std::abs(range.min), std::abs(range.max));
    const bool scientific = magnitude >= 1e6 || magnitude < 1e-3;
    locale.setNumberOptions(QLocale::OmitGroupSeparator | QLocale::OmitLeadingZeroInExponent);

    QList<Tick> result;
    const double first = std::ceil(range.min / step);
    const int count = static_cast<int>(std::floor(range.max / step) - first) + 1;
    for (int i = 0; i < count; ++i) {
        const double at = (first + i) * step;
        QString label;
        if (at == 0)
            label = locale.toString(0);
        else if (scientific)
            label =
                locale.toString(at, 'g',
                                std::max(1, static_cast<int>(std::floor(std::log10(std::abs(at)) + 1e-9)) -
                                                stepExponent + 1));
        else
            label = locale.toString(at, 'f', std::max(0, -stepExponent));
        result << Tick{at, label};
    }
    return result;
}

} // namespace activation_explorer::ui
