// SPDX-License-Identifier: MIT
#include "core/sampling_parts.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <limits>

namespace activation_explorer::core {

double periodsAtOnce(double period, double resolution)
{
    return std::max(1.0, std::floor(resolution / period));
}

std::vector<double> shapePointsIn(const Curve& curve, Quantity quantity, Range range, double resolution)
{
    std::vector<double> points = curve.activation().shapePoints(quantity, curve.values());
    const double period = curve.activation().period;
    if (period == 0)
        return points;
    std::vector<double> result;
    const double together = periodsAtOnce(period, resolution);
    const double step = together * period;
    const double first = std::floor(range.min / step);
    const auto count = static_cast<std::size_t>(range.span() / step) + 3; // from one before to one behind
    for (std::size_t turn = 0; turn < count; ++turn) {
        double share = 0.0;
        for (const double point : points) {
            result.push_back((first + static_cast<double>(turn)) * step +
                             std::floor(share * together) * period + point);
            share += 1.0 / static_cast<double>(points.size());
        }
    }
    return result;
}

Range bandOf(const Viewport& viewport) noexcept
{
    const double margin = std::min(clipHeights * viewport.y.span(), std::numeric_limits<double>::max() / 4);
    return {std::max(viewport.y.min - margin, std::numeric_limits<double>::lowest()),
            std::min(viewport.y.max + margin, std::numeric_limits<double>::max())};
}

double yToleranceOf(const Viewport& viewport) noexcept
{
    return viewport.y.span() / viewport.heightPx * samplingTolerancePx;
}

bool isLegal(const Viewport& viewport) noexcept
{
    return viewport.x.isProper() && viewport.y.isProper() && viewport.widthPx > 0 && viewport.heightPx > 0;
}

void Clipper::begin(Point p)
{
    m_last = p;
    m_open = false;
}

void Clipper::chordTo(Point q)
{
    const Point p = m_last;
    m_last = q;
    if ((p.y < m_band.min && q.y < m_band.min) || (p.y > m_band.max && q.y > m_band.max)) {
        m_open = false;
        return;
    }
    // Where a chord is cut at both ends, each is rounded for itself; x must not descend for that.
    if (!m_open) {
        const Point first = cut(p, q);
        m_pieces.push_back({{std::clamp(first.x, p.x, q.x), first.y}});
    }
    const Point last = cut(q, p);
    m_pieces.back().push_back({std::clamp(last.x, m_pieces.back().back().x, q.x), last.y});
    m_open = m_band.contains(q.y);
}

/// `p`, moved along the chord to `other` onto the band's edge if it is outside.
Point Clipper::cut(Point p, Point other) const
{
    if (m_band.contains(p.y))
        return p;
    const double edge = std::clamp(p.y, m_band.min, m_band.max);
    const double t = std::isinf(p.y) ? 1.0 : (edge / 2 - p.y / 2) / (other.y / 2 - p.y / 2);
    return {std::isinf(other.y) ? p.x : p.x + t * (other.x - p.x), edge};
}

void addMarks(std::vector<Mark>& marks, double x, const Sides& sides, Range window, double tolerance)
{
    const auto add = [&](double value, bool closed) {
        if (window.contains(value))
            marks.push_back({{x, value}, closed});
    };
    const auto differs = [tolerance](double a, double b) { return std::abs(a - b) > tolerance; };
    const bool leftIsOpen = differs(sides.left, sides.at);
    if (leftIsOpen)
        add(sides.left, false);
    if (differs(sides.right, sides.at) && !(leftIsOpen && !differs(sides.right, sides.left)))
        add(sides.right, false);
    add(sides.at, true);
}

} // namespace activation_explorer::core
