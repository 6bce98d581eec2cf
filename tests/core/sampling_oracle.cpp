// SPDX-License-Identifier: MIT
#include "sampling_oracle.h"

#include "support.h"

#include <algorithm>
#include <cmath>
#include <random>
#include <sstream>
#include <utility>
#include <vector>

namespace activation_explorer::core {

namespace {

/// A viewport's pixels, and how far off a point may be there: the tolerance and what doubles cannot resolve.
class Screen
{
public:
    Screen(const Viewport& viewport, const Curve& curve)
        : m_viewport(viewport)
        , m_perX(viewport.widthPx / viewport.x.span())
        , m_perY(viewport.heightPx / viewport.y.span())
    {
        const auto size = [](Range r) { return std::max(std::abs(r.min), std::abs(r.max)); };
        const double arithmetic =
            1e-6 + 8 * epsilon * std::max(size(viewport.x) * m_perX, size(viewport.y) * m_perY);
        const double periodPx = curve.activation().period * m_perX;
        const bool isBand = periodPx > 0 && periodPx <= waveTolerancePx / 2;
        m_radius = (isBand ? waveTolerancePx : samplingTolerancePx) + arithmetic;
    }

    [[nodiscard]] Point toPixels(Point p) const
    {
        return {(p.x - m_viewport.x.min) * m_perX, (p.y - m_viewport.y.min) * m_perY};
    }
    [[nodiscard]] bool contains(Point p) const
    {
        return m_viewport.x.contains(p.x) && m_viewport.y.contains(p.y);
    }
    [[nodiscard]] double radiusPx() const { return m_radius; }
    [[nodiscard]] double radiusX() const { return m_radius / m_perX; }
    [[nodiscard]] double radiusY() const { return m_radius / m_perY; }

private:
    Viewport m_viewport;
    double m_perX;
    double m_perY;
    double m_radius;
};

std::string describe(const char* what, Point p)
{
    std::ostringstream text;
    text.precision(17);
    text << what << " at (" << p.x << ", " << p.y << ')';
    return text.str();
}

struct Segment {
    Point from;
    Point to;
};

double distance(Point p, const Segment& s)
{
    const double dx = s.to.x - s.from.x;
    const double dy = s.to.y - s.from.y;
    const double lengthSquared = dx * dx + dy * dy;
    double t = lengthSquared > 0 ? ((p.x - s.from.x) * dx + (p.y - s.from.y) * dy) / lengthSquared : 0.0;
    t = std::clamp(t, 0.0, 1.0);
    return std::hypot(s.from.x + t * dx - p.x, s.from.y + t * dy - p.y);
}

std::vector<Segment> segmentsOf(const Sampling& sampling)
{
    std::vector<Segment> result;
    for (const Polyline& piece : sampling.pieces) {
        for (std::size_t i = 0; i + 1 < piece.size(); ++i)
            result.push_back({piece[i], piece[i + 1]});
    }
    return result;
}

/// Breakpoints and shape points; of a periodic function those of the three periods around x.
std::vector<double> specialXs(const Curve& curve, Quantity quantity, double x)
{
    std::vector<double> xs = curve.activation().shapePoints(quantity, curve.values());
    if (const double period = curve.activation().period; period > 0) {
        const std::vector<double> once = std::exchange(xs, {});
        for (const double turn : {-1.0, 0.0, 1.0}) {
            for (const double each : once)
                xs.push_back(each + period * (std::floor(x / period) + turn));
        }
    }
    for (const Breakpoint& b : curve.activation().breakpoints(curve.values()))
        xs.push_back(b.x);
    std::ranges::sort(xs);
    return xs;
}

std::vector<double> denseXs(const Curve& curve, Quantity quantity, const Viewport& viewport,
                            const Sampling& sampling, std::mt19937_64& random)
{
    std::uniform_real_distribution<double> unit(0.0, 1.0);
    const double span = viewport.x.span();
    std::vector<double> xs{viewport.x.min, viewport.x.max};
    for (int i = 0; i < 1500; ++i)
        xs.push_back(viewport.x.min + unit(random) * span);
    std::vector<double> centers = specialXs(curve, quantity, viewport.x.min + unit(random) * span);
    centers.insert(centers.end(), {0.0, viewport.x.min, viewport.x.max});
    const std::vector<Segment> segments = segmentsOf(sampling);
    for (int i = 0; i < 30 && !segments.empty(); ++i)
        centers.push_back(segments[random() % segments.size()].to.x);
    for (const double center : centers) {
        xs.insert(xs.end(), {center, std::nextafter(center, infinity), std::nextafter(center, -infinity)});
        for (int i = 0; i < 20; ++i) {
            const double offset = span * std::pow(10.0, -16 * unit(random));
            xs.insert(xs.end(), {center - offset, center + offset});
        }
    }
    std::erase_if(xs, [&](double x) { return !viewport.x.contains(x); });
    return xs;
}

/// Whether the curve passes (x, y) by at most the screen's radius, straight up or down or to the sides.
bool isNear(const Curve& curve, Quantity quantity, const Screen& screen, Point p)
{
    const auto at = [&](double x) { return select(curve.evaluate(x), quantity); };
    if (std::abs(at(p.x) - p.y) <= screen.radiusY())
        return true;
    // Does the curve take this y within the radius to the sides? Between special points it is continuous and
    // monotone, so that it does if the values there, or the limits, are on both sides of y.
    std::vector<double> xs{p.x - screen.radiusX(), p.x};
    for (const double x : specialXs(curve, quantity, p.x)) {
        if (std::abs(x - p.x) <= screen.radiusX())
            xs.push_back(x);
    }
    xs.push_back(p.x + screen.radiusX());
    std::ranges::sort(xs);
    for (std::size_t i = 0; i + 1 < xs.size(); ++i) {
        if (!(xs[i] < xs[i + 1]))
            continue;
        const double left = at(std::nextafter(xs[i], infinity));
        const double right = at(std::nextafter(xs[i + 1], -infinity));
        if (p.y >= std::min(left, right) - screen.radiusY() &&
            p.y <= std::max(left, right) + screen.radiusY())
            return true;
    }
    return false;
}

} // namespace

std::string curveLeftOut(const Curve& curve, Quantity quantity, const Viewport& viewport,
                         const Sampling& sampling, std::uint64_t seed)
{
    std::mt19937_64 random(seed);
    const Screen screen(viewport, curve);
    std::vector<Segment> segments = segmentsOf(sampling);
    for (Segment& s : segments)
        s = {screen.toPixels(s.from), screen.toPixels(s.to)};
    for (const double x : denseXs(curve, quantity, viewport, sampling, random)) {
        const Point point{x, select(curve.evaluate(x), quantity)};
        if (!screen.contains(point))
            continue;
        const Point p = screen.toPixels(point);
        // x does not descend, so that the segments near p are neighbours.
        auto s = std::ranges::lower_bound(segments, p.x - screen.radiusPx(), {},
                                          [](const Segment& each) { return each.to.x; });
        double nearest = infinity;
        for (const Mark& mark : sampling.marks) {
            if (mark.closed) // it may show a value that stands alone
                nearest =
                    std::min(nearest, distance(p, {screen.toPixels(mark.at), screen.toPixels(mark.at)}));
        }
        for (; s != segments.end() && s->from.x <= p.x + screen.radiusPx(); ++s)
            nearest = std::min(nearest, distance(p, *s));
        if (!(nearest <= screen.radiusPx()))
            return describe("the curve is left out", point) + " by px " + std::to_string(nearest);
    }
    return {};
}

std::string polylineOffTheCurve(const Curve& curve, Quantity quantity, const Viewport& viewport,
                                const Sampling& sampling, std::uint64_t seed)
{
    std::mt19937_64 random(seed);
    std::uniform_real_distribution<double> unit(0.0, 1.0);
    const Screen screen(viewport, curve);
    const std::vector<Segment> segments = segmentsOf(sampling);
    const std::size_t count = 4 + 2000 / (segments.size() + 1);
    for (const Segment& s : segments) {
        // Only the part at the height of the viewport, of which a steep segment has little, is of interest.
        const double height = s.to.y - s.from.y;
        double first = 0.0;
        double last = 1.0;
        if (height != 0) {
            const double a = (viewport.y.min - s.from.y) / height;
            const double b = (viewport.y.max - s.from.y) / height;
            first = std::clamp(std::min(a, b), 0.0, 1.0);
            last = std::clamp(std::max(a, b), 0.0, 1.0);
        }
        for (std::size_t i = 0; i < count; ++i) {
            const double t = i == 0 ? first : i == 1 ? last : first + unit(random) * (last - first);
            const Point p = t == 1 ? s.to : Point{s.from.x + t * (s.to.x - s.from.x), s.from.y + t * height};
            if (screen.contains(p) && !isNear(curve, quantity, screen, p))
                return describe("the polyline is off the curve", p);
        }
    }
    return {};
}

std::string badForm(const Curve& curve, Quantity quantity, const Viewport& viewport, const Sampling& sampling)
{
    const double margin = clipHeights * viewport.y.span() * (1 + 4 * epsilon);
    const Range band{viewport.y.min - margin, viewport.y.max + margin};
    double lastX = viewport.x.min;
    for (const Polyline& piece : sampling.pieces) {
        if (piece.size() < 2)
            return "a polyline has less than two points";
        for (const Point& p : piece) {
            if (!std::isfinite(p.x) || !std::isfinite(p.y))
                return describe("a point is not finite", p);
            if (!viewport.x.contains(p.x))
                return describe("a point is beside the viewport", p);
            if (!band.contains(p.y))
                return describe("a point is beyond the clip heights", p);
            if (p.x < lastX)
                return describe("x descends", p);
            lastX = p.x;
        }
    }
    if (static_cast<double>(pointCount(sampling)) > pointLimit(curve, quantity, viewport.widthPx))
        return "there are too many points: " + std::to_string(pointCount(sampling));
    return {};
}

std::string badMarks(const Curve& curve, Quantity quantity, const Viewport& viewport,
                     const Sampling& sampling)
{
    const std::vector<Breakpoint> all = curve.activation().breakpoints(curve.values());
    for (const Mark& mark : sampling.marks) {
        if (!viewport.x.contains(mark.at.x) || !viewport.y.contains(mark.at.y))
            return describe("a mark is outside the viewport", mark.at);
        if (std::ranges::find(all, mark.at.x, &Breakpoint::x) == all.end())
            return describe("a mark is at no breakpoint", mark.at);
        const bool hasValue = mark.at.y == select(curve.evaluate(mark.at.x), quantity);
        if (mark.closed != hasValue)
            return describe("a mark is wrongly open or closed", mark.at);
    }
    const auto at = [&](double x) { return select(curve.evaluate(x), quantity); };
    const double tolerance = samplingTolerancePx * viewport.y.span() / viewport.heightPx;
    for (const Breakpoint& b : all) {
        if (!viewport.x.contains(b.x))
            continue;
        const double own = at(b.x);
        bool jumps = false;
        for (const double side : {at(std::nextafter(b.x, -infinity)), at(std::nextafter(b.x, infinity))}) {
            if (!(std::abs(side - own) > tolerance * (1 + 1e-9)))
                continue;
            jumps = true;
            const auto isOpenAtSide = [&](const Mark& m) {
                return !m.closed && m.at.x == b.x && std::abs(m.at.y - side) <= tolerance;
            };
            if (viewport.y.contains(side) && std::ranges::none_of(sampling.marks, isOpenAtSide))
                return describe("an open mark is missing", {b.x, side});
        }
        const auto closedHere =
            std::ranges::count_if(sampling.marks, [&](const Mark& m) { return m.closed && m.at.x == b.x; });
        if (jumps && closedHere != (viewport.y.contains(own) ? 1 : 0))
            return describe("not one closed mark", {b.x, own});
    }
    return {};
}

double pointLimit(const Curve& curve, Quantity quantity, double widthPx)
{
    const auto pieces = static_cast<double>(specialXs(curve, quantity, 0).size() + 1);
    return pieces * (std::exp2(std::ceil(std::log2(10 * widthPx))) + 2);
}

std::size_t pointCount(const Sampling& sampling)
{
    std::size_t count = 0;
    for (const Polyline& piece : sampling.pieces)
        count += piece.size();
    return count;
}

} // namespace activation_explorer::core
