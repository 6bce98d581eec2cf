// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/clipping.h"

#include <algorithm>
#include <cmath>

namespace activation_explorer::ui {

std::optional<QLineF> clipped(const QLineF& line, const QRectF& area)
{
    const double dx = line.dx();
    const double dy = line.dy();
    if (!std::isfinite(dx) || !std::isfinite(dy))
        return std::nullopt;
    if (area.contains(line.p1()) && area.contains(line.p2()))
        return line;
    // Liang and Barsky's way: the line's parameter, 0 … 1, cut at each edge.
    double from = 0;
    double to = 1;
    const auto cut = [&from, &to](double start, double step, double min, double max) {
        if (step == 0)
            return start >= min && start <= max;
        const auto [enter, leave] = std::minmax({(min - start) / step, (max - start) / step});
        from = std::max(from, enter);
        to = std::min(to, leave);
        return from <= to;
    };
    if (!cut(line.x1(), dx, area.left(), area.right()) || !cut(line.y1(), dy, area.top(), area.bottom()))
        return std::nullopt;
    // Rounding, of a line that comes from far away, must not lead out again.
    const auto at = [&](double t) {
        return QPointF(std::clamp(line.x1() + t * dx, area.left(), area.right()),
                       std::clamp(line.y1() + t * dy, area.top(), area.bottom()));
    };
    return QLineF(at(from), at(to));
}

} // namespace activation_explorer::ui
