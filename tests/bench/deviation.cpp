// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/deviation.h"

#include "core/activation.h"
#include "core/sampling.h"
#include "tests/bench/curve_set.h"
#include "tests/bench/grid_points.h"

#include <algorithm>
#include <cmath>

namespace activation_explorer::bench {

namespace {

using core::Point;

double distance(Point p, Point a, Point b)
{
    const double dx = b.x - a.x;
    const double dy = b.y - a.y;
    const double length = dx * dx + dy * dy;
    const double t = length > 0 ? std::clamp(((p.x - a.x) * dx + (p.y - a.y) * dy) / length, 0.0, 1.0) : 0;
    return std::hypot(p.x - a.x - t * dx, p.y - a.y - t * dy);
}

double distance(Point p, const std::vector<core::Polyline>& pieces)
{
    double least = HUGE_VAL;
    for (const core::Polyline& piece : pieces)
        for (std::size_t i = 1; i < piece.size(); ++i)
            if (piece[i - 1].x - p.x < least && p.x - piece[i].x < least) // else too far on x alone
                least = std::min(least, distance(p, piece[i - 1], piece[i]));
    return least;
}

class Canvas
{
public:
    explicit Canvas(const core::Viewport& viewport)
        : m_viewport(viewport)
    {}
    [[nodiscard]] Point pixel(Point p) const
    {
        return {(p.x - m_viewport.x.min) / m_viewport.x.span() * m_viewport.widthPx,
                (m_viewport.y.max - p.y) / m_viewport.y.span() * m_viewport.heightPx};
    }
    [[nodiscard]] std::vector<core::Polyline> pixels(std::vector<core::Polyline> pieces) const
    {
        for (core::Polyline& piece : pieces)
            for (Point& p : piece)
                p = pixel(p);
        return pieces;
    }
    [[nodiscard]] bool shows(Point p) const { return p.y >= 0 && p.y <= m_viewport.heightPx; }

private:
    core::Viewport m_viewport;
};

/// Many points between those of the grid, and what lies at either side of a breakpoint.
std::vector<double> truePoints(const core::Curve& curve, core::Range x)
{
    constexpr int between = 40;
    constexpr int count = (gridPoints - 1) * between;
    std::vector<double> result;
    for (int i = 0; i <= count; ++i)
        result.push_back(x.min + x.span() * i / count);
    if (curve.activation().breakpoints)
        for (const core::Breakpoint& breakpoint : curve.activation().breakpoints(curve.values()))
            for (const double side : {-1e-9, 1e-9}) // what stands alone at a jump is a dot, and no line
                if (x.contains(breakpoint.x + side))
                    result.push_back(breakpoint.x + side);
    return result;
}

struct Sum {
    double points = 0;
    std::size_t most = 0;
    double deviation = 0;

    void add(const std::vector<core::Polyline>& pieces)
    {
        std::size_t count = 0;
        for (const core::Polyline& piece : pieces)
            count += piece.size();
        points += static_cast<double>(count);
        most = std::max(most, count);
    }
    [[nodiscard]] Fidelity over(std::size_t curves) const
    {
        return {points / static_cast<double>(curves), most, deviation};
    }
};

} // namespace

Fidelities measureFidelity(const Scene& scene)
{
    constexpr std::array quantities{core::Quantity::Value, core::Quantity::Derivative};
    Sum own;
    Sum grid;
    for (std::size_t i = 0; i < quantities.size(); ++i)
        for (const core::Curve& curve : scene.curves) {
            const core::Viewport viewport{scene.x, scene.y[i], static_cast<double>(scene.charts[i].width()),
                                          static_cast<double>(scene.charts[i].height())};
            const Canvas canvas(viewport);
            const auto ownLine = canvas.pixels(core::sample(curve, quantities[i], viewport).pieces);
            const std::array<QList<QPointF>, 2> points = onGrid(curve, scene.x);
            core::Polyline onePiece;
            for (const QPointF& p : points[i])
                onePiece.push_back({p.x(), p.y()});
            const auto gridLine = canvas.pixels({onePiece});
            own.add(ownLine);
            grid.add(gridLine);
            for (const double x : truePoints(curve, scene.x)) {
                const Point p = canvas.pixel({x, core::select(curve.evaluate(x), quantities[i])});
                if (!canvas.shows(p))
                    continue;
                own.deviation = std::max(own.deviation, distance(p, ownLine));
                grid.deviation = std::max(grid.deviation, distance(p, gridLine));
            }
        }
    const std::size_t all = quantities.size() * scene.curves.size();
    return {own.over(all), grid.over(all)};
}

} // namespace activation_explorer::bench
