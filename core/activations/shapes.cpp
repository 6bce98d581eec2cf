// SPDX-License-Identifier: MIT
#include "core/activations/shapes.h"

#include <algorithm>
#include <cmath>

namespace activation_explorer::core::shapes {

std::vector<double> dividedBy(std::vector<double> points, double factor)
{
    for (double& x : points)
        x /= factor; // by 0 they become infinite, or 0 NaN
    std::erase_if(points, [](double x) { return !std::isfinite(x); });
    if (factor < 0)
        std::ranges::reverse(points);
    return points;
}

} // namespace activation_explorer::core::shapes
