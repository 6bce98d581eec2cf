// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/grid_points.h"

#include "tests/bench/curve_set.h"

namespace activation_explorer::bench {

std::array<QList<QPointF>, 2> onGrid(const core::Curve& curve, core::Range x)
{
    std::array<QList<QPointF>, 2> result;
    for (QList<QPointF>& points : result)
        points.reserve(gridPoints);
    for (int i = 0; i < gridPoints; ++i) {
        const double at = x.min + x.span() * i / (gridPoints - 1);
        const core::ValueAndDerivative y = curve.evaluate(at);
        result[0] << QPointF(at, y.value);
        result[1] << QPointF(at, y.derivative);
    }
    return result;
}

} // namespace activation_explorer::bench
