// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/contrast.h"

#include "ui/theme.h"

#include <algorithm>
#include <cmath>

namespace activation_explorer::ui {

namespace {

constexpr double faintest = 1.5; // of a family
constexpr double leastFull = 3;
constexpr int steps = 255;

/// `b`'s share of the mixture in 1/255.
QColor mixed(const QColor& a, const QColor& b, int share)
{
    const auto channel = [share](int from, int to) {
        return from + static_cast<int>(std::lround((to - from) * share / static_cast<double>(steps)));
    };
    return {channel(a.red(), b.red()), channel(a.green(), b.green()), channel(a.blue(), b.blue())};
}

/// The least share of `other` from which on the mixture has the contrast, as long as the contrast grows
/// along the way.
int shareFor(const QColor& color, const QColor& other, const QColor& ground, double ratio)
{
    int low = 0;
    int high = steps;
    while (low < high) {
        const int middle = (low + high) / 2;
        if (contrastRatio(mixed(color, other, middle), ground) >= ratio)
            high = middle;
        else
            low = middle + 1;
    }
    return high;
}

} // namespace

QColor withContrast(const QColor& color, const QColor& other, const QColor& ground, double ratio)
{
    if (contrastRatio(color, ground) >= ratio)
        return color;
    return mixed(color, other, shareFor(color, other, ground, ratio));
}

QColor familyColor(const QColor& curve, const QColor& ground, double t)
{
    const QColor far =
        contrastRatio(Qt::black, ground) > contrastRatio(Qt::white, ground) ? Qt::black : Qt::white;
    const QColor full = withContrast(curve, far, ground, leastFull);
    if (t >= 1)
        return full;
    const double ratio = faintest * std::pow(contrastRatio(full, ground) / faintest, std::max(t, 0.0));
    return withContrast(ground, full, ground, ratio);
}

} // namespace activation_explorer::ui
