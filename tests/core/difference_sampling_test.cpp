// SPDX-License-Identifier: MIT
#include "core/difference.h"
#include "generators.h"
#include "support.h"

#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>
#include <random>
#include <rapidcheck/gtest.h>
#include <sstream>
#include <string>
#include <vector>

namespace activation_explorer::core {
namespace {

struct Subject {
    Curve curve;
    Curve reference;
    Quantity quantity;

    [[nodiscard]] double at(double x) const
    {
        return select(curve.evaluate(x), quantity) - select(reference.evaluate(x), quantity);
    }
    /// Where something may happen. Of a periodic function the points of the three periods around x.
    [[nodiscard]] std::vector<double> landmarks(double x) const
    {
        std::vector<double> result{0.0};
        for (const Curve& each : {curve, reference}) {
            const double period = each.activation().period;
            const double turns = period > 0 ? std::floor(x / period) : 0;
            for (const Quantity of : bothQuantities) {
                for (const double point : each.activation().shapePoints(of, each.values())) {
                    for (const double turn : {-1.0, 0.0, 1.0})
                        result.push_back(point + (turns + turn) * period);
                }
            }
            for (const Breakpoint& b : each.activation().breakpoints(each.values()))
                result.push_back(b.x);
        }
        return result;
    }
};

/// A viewport's pixels, and how far off a point may be there.
struct Screen {
    Viewport viewport;
    double perX;
    double perY;
    double radius;

    explicit Screen(const Viewport& window)
        : viewport(window)
        , perX(window.widthPx / window.x.span())
        , perY(window.heightPx / window.y.span())
        , radius(samplingTolerancePx)
    {
        const auto size = [](Range r) { return std::max(std::abs(r.min), std::abs(r.max)); };
        radius += 1e-6 + 8 * epsilon * std::max(size(window.x) * perX, size(window.y) * perY);
    }
    [[nodiscard]] bool contains(Point p) const
    {
        return viewport.x.contains(p.x) && viewport.y.contains(p.y);
    }
};

double slackPx(const Subject& subject, const Screen& screen, double x)
{
    // The error of the point itself and of those that a chord was drawn through.
    double error = 0;
    for (const double beside : {x, x - screen.radius / screen.perX, x + screen.radius / screen.perX})
        error = std::max(error, difference(subject.curve, subject.reference, subject.quantity, beside).error);
    return 4 * error * screen.perY;
}

std::string describe(const char* what, Point p)
{
    std::ostringstream text;
    text.precision(17);
    text << what << " at (" << p.x << ", " << p.y << ')';
    return text.str();
}

double distance(const Screen& screen, Point p, Point from, Point to)
{
    const double dx = (to.x - from.x) * screen.perX;
    const double dy = (to.y - from.y) * screen.perY;
    const double px = (p.x - from.x) * screen.perX;
    const double py = (p.y - from.y) * screen.perY;
    const double lengthSquared = dx * dx + dy * dy;
    const double t = lengthSquared > 0 ? std::clamp((px * dx + py * dy) / lengthSquared, 0.0, 1.0) : 0.0;
    return std::hypot(t * dx - px, t * dy - py);
}

/// A point of the difference in the viewport that no polyline comes near to, if any.
std::string leftOut(const Subject& subject, const Screen& screen, const Sampling& sampling, unsigned seed)
{
    std::mt19937_64 random(seed);
    std::uniform_real_distribution<double> unit(0.0, 1.0);
    const Range range = screen.viewport.x;
    std::vector<double> xs{range.min, range.max};
    for (int i = 0; i < 1000; ++i)
        xs.push_back(range.min + unit(random) * range.span());
    for (const double center : subject.landmarks(range.min + unit(random) * range.span())) {
        xs.insert(xs.end(), {center, std::nextafter(center, infinity), std::nextafter(center, -infinity)});
        for (int i = 0; i < 20; ++i) {
            const double offset = range.span() * std::pow(10.0, -12 * unit(random));
            xs.insert(xs.end(), {center - offset, center + offset});
        }
    }
    for (const double x : xs) {
        const Point p{x, subject.at(x)};
        const double slack = slackPx(subject, screen, x);
        if (!screen.contains(p) || slack > screen.viewport.heightPx) // nothing but rounding
            continue;
        double nearest = infinity;
        for (const Mark& mark : sampling.marks)
            nearest = std::min(nearest, mark.closed ? distance(screen, p, mark.at, mark.at) : infinity);
        for (const Polyline& piece : sampling.pieces) {
            const double reach = (screen.radius + 1) / screen.perX;
            auto i = std::ranges::lower_bound(piece, x - reach, {}, &Point::x);
            i -= i == piece.begin() ? 0 : 1;
            for (; i + 1 < piece.end() && i->x <= x + reach; ++i)
                nearest = std::min(nearest, distance(screen, p, *i, *(i + 1)));
        }
        if (!(nearest <= screen.radius + slack))
            return describe("left out", p) + " by px " + std::to_string(nearest);
    }
    return {};
}

/// A point of a polyline in the viewport that the difference does not come near to, if any.
std::string off(const Subject& subject, const Screen& screen, const Sampling& sampling, unsigned seed)
{
    std::mt19937_64 random(seed);
    std::uniform_real_distribution<double> unit(0.0, 1.0);
    for (const Polyline& piece : sampling.pieces) {
        for (std::size_t i = 0; i + 1 < piece.size(); ++i) {
            const Point a = piece[i];
            const Point b = piece[i + 1];
            for (std::size_t k = 0; k < 2 + 200 / piece.size(); ++k) {
                const double t = unit(random);
                const Point p{a.x + t * (b.x - a.x), a.y + t * (b.y - a.y)};
                if (!screen.contains(p))
                    continue;
                const double radius = screen.radius + slackPx(subject, screen, p.x);
                double least = infinity;
                double greatest = -infinity;
                const double reach = screen.radius / screen.perX;
                std::vector<double> xs = subject.landmarks(p.x);
                xs.insert(xs.end(), {a.x, b.x});
                std::erase_if(xs, [&](double x) { return std::abs(x - p.x) > reach; });
                for (const double share : {-1.0, -0.5, 0.0, 0.5, 1.0})
                    xs.push_back(p.x + share * reach);
                for (const double x : xs) {
                    for (const double side : {x, std::nextafter(x, -infinity), std::nextafter(x, infinity)}) {
                        const double y = subject.at(side);
                        least = std::min(least, y);
                        greatest = std::max(greatest, y);
                    }
                }
                const double tolerance = radius / screen.perY;
                if (!(p.y >= least - tolerance && p.y <= greatest + tolerance))
                    return describe("off the difference", p);
            }
        }
    }
    return {};
}

std::string badForm(const Screen& screen, const Sampling& sampling)
{
    const double margin = clipHeights * screen.viewport.y.span() * (1 + 4 * epsilon);
    const Range band{screen.viewport.y.min - margin, screen.viewport.y.max + margin};
    double lastX = screen.viewport.x.min;
    for (const Polyline& piece : sampling.pieces) {
        if (piece.size() < 2)
            return "a polyline has less than two points";
        for (const Point& p : piece) {
            if (!std::isfinite(p.x) || !std::isfinite(p.y) || !band.contains(p.y) ||
                !screen.viewport.x.contains(p.x) || p.x < lastX)
                return describe("a wrong point", p);
            lastX = p.x;
        }
    }
    for (const Mark& mark : sampling.marks) {
        if (!screen.contains(mark.at))
            return describe("a mark is outside", mark.at);
    }
    return {};
}

std::size_t pointCount(const Sampling& sampling)
{
    std::size_t count = 0;
    for (const Polyline& piece : sampling.pieces)
        count += piece.size();
    return count;
}

Subject anySubject(double decades)
{
    return {*anyCurve(decades), *anyCurve(decades), *rc::gen::element(Quantity::Value, Quantity::Derivative)};
}

/// Whether a wave is narrower than pixels: then a band of a wave a pixel is all that is promised.
bool isBand(const Subject& subject, const Viewport& window)
{
    const double period = std::max(subject.curve.activation().period, subject.reference.activation().period);
    return period > 0 && period * window.widthPx <= waveTolerancePx / 2 * window.x.span();
}

/// A window on the difference: as high as it is there, or much less or more.
Viewport anyWindow(const Subject& subject)
{
    Viewport window = *anyViewport(*rc::gen::element(subject.curve, subject.reference), subject.quantity);
    const Range all = differenceBounds(subject.curve, subject.reference, subject.quantity, window.x);
    if (!all.isProper() || !(all.span() > 1e-300 && all.span() < 1e100))
        return window;
    const double span = all.span() * std::pow(10.0, *evenly(-3, 1));
    const double at = subject.at(window.x.min + *evenly(0, 1) * window.x.span());
    const double bottom = (std::isfinite(at) ? at : 0.0) - *evenly(-0.3, 1.3) * span;
    window.y = {bottom, bottom + span};
    return window;
}

unsigned anySeed()
{
    return *rc::gen::noShrink(rc::gen::arbitrary<unsigned>());
}

void show(const Subject& subject, const Viewport& window)
{
    RC_LOG() << subject.curve.text() << " - " << subject.reference.text()
             << (subject.quantity == Quantity::Value ? "" : " derivative") << " x " << window.x.min << ".."
             << window.x.max << " y " << window.y.min << ".." << window.y.max << ' ' << window.widthPx << 'x'
             << window.heightPx << '\n';
}

constexpr int windows = 12;

RC_GTEST_PROP(DifferenceSamplingProperty, LeavesNoPointOut, ())
{
    const Subject subject = anySubject(*rc::gen::element(1.0, 9.0));
    for (int i = 0; i < windows; ++i) {
        const Viewport window = anyWindow(subject);
        if (isBand(subject, window))
            continue;
        show(subject, window);
        const Sampling sampling =
            sampleDifference(subject.curve, subject.reference, subject.quantity, window);
        if (pointCount(sampling) < extraDifferenceEvaluations / 3) // else they may be used up
            RC_ASSERT(leftOut(subject, Screen(window), sampling, anySeed()) == std::string());
    }
}

RC_GTEST_PROP(DifferenceSamplingProperty, PolylinesKeepToTheDifference, ())
{
    const Subject subject = anySubject(*rc::gen::element(1.0, 9.0));
    for (int i = 0; i < windows; ++i) {
        const Viewport window = anyWindow(subject);
        if (isBand(subject, window))
            continue;
        show(subject, window);
        RC_ASSERT(off(subject, Screen(window),
                      sampleDifference(subject.curve, subject.reference, subject.quantity, window),
                      anySeed()) == std::string());
    }
}

RC_GTEST_PROP(DifferenceSamplingProperty, IsOfThePromisedFormForAnyParametersAndWindow, ())
{
    const Subject subject = anySubject(300);
    const auto end = [] {
        const double x = *anyDouble();
        return std::isfinite(x) ? x : 0.0;
    };
    for (int i = 0; i < windows; ++i) {
        const auto [xMin, xMax] = std::minmax({end(), end()});
        const auto [yMin, yMax] = std::minmax({end(), end()});
        const Viewport window{{xMin, xMax}, {yMin, yMax}, 300, 200};
        if (!window.x.isProper() || !window.y.isProper())
            continue;
        show(subject, window);
        RC_ASSERT(badForm(Screen(window), sampleDifference(subject.curve, subject.reference, subject.quantity,
                                                           window)) == std::string());
    }
}

TEST(DifferenceSamplingTest, CurveMinusItselfIsOneLineAtZero)
{
    const Curve curve = curveOf("mish");
    const Sampling sampling = sampleDifference(curve, curve, Quantity::Value, {{-5, 5}, {-1, 1}, 800, 600});
    EXPECT_EQ(sampling.pieces, (std::vector<Polyline>{{{-5, 0}, {5, 0}}}));
    EXPECT_TRUE(sampling.marks.empty());
}

TEST(DifferenceSamplingTest, JumpsThatAreEqualMakeNone)
{
    // relu' and relu6' both jump at 0, and the difference only at 6.
    const Sampling sampling = sampleDifference(curveOf("relu"), curveOf("relu6"), Quantity::Derivative,
                                               {{-5, 10}, {-1, 2}, 800, 600});
    EXPECT_EQ(sampling.pieces, (std::vector<Polyline>{{{-5, 0}, {0, 0}, {6, 0}}, {{6, 1}, {10, 1}}}));
    EXPECT_EQ(sampling.marks, (std::vector<Mark>{{{6, 0}, false}, {{6, 1}, true}}));
}

TEST(DifferenceSamplingTest, JumpOfEitherBeginsAPiece)
{
    for (const auto& [curve, reference, right] :
         {std::tuple{"step", "identity", 1.0}, std::tuple{"identity", "step", -1.0}}) {
        const Sampling sampling = sampleDifference(curveOf(curve), curveOf(reference), Quantity::Value,
                                                   {{-2, 2}, {-3, 3}, 800, 600});
        ASSERT_EQ(sampling.pieces.size(), 2U);
        EXPECT_EQ(sampling.pieces[1].front(), (Point{0, right}));
        EXPECT_EQ(sampling.marks.size(), 3U);
    }
}

TEST(DifferenceSamplingTest, SpikeFarNarrowerThanAPixelIsSeen)
{
    // ln 2 / beta at 0, and gone at some tens / beta: 2e-7 px.
    const Sampling sampling = sampleDifference(curveOf("softplus:beta=1e9"), curveOf("relu"), Quantity::Value,
                                               {{-100, 170}, {0, 1e-9}, 800, 600});
    double top = 0;
    for (const Polyline& piece : sampling.pieces) {
        for (const Point& p : piece)
            top = std::max(top, p.y);
    }
    EXPECT_DOUBLE_EQ(top, std::log(2.0) / 1e9);
    EXPECT_LT(pointCount(sampling), 400U);
}

TEST(DifferenceSamplingTest, OverflowOfBothLeavesAGap)
{
    const Sampling sampling =
        sampleDifference(curveOf("leaky_relu:negative_slope=1e300"), curveOf("prelu:weight=2e300"),
                         Quantity::Value, {{-1e10, 1e10}, {-8e307, 8e307}, 800, 600});
    ASSERT_EQ(sampling.pieces.size(), 1U);
    for (const Point& p : sampling.pieces[0])
        EXPECT_GT(p.x, -2e8);
    EXPECT_EQ(sampling.pieces[0].back(), (Point{1e10, 0}));
}

TEST(DifferenceSamplingTest, StraightPiecesAreTwoPoints)
{
    const Sampling sampling = sampleDifference(curveOf("leaky_relu:negative_slope=1e9"), curveOf("relu6"),
                                               Quantity::Value, {{-3, 17}, {-9, 9}, 800, 600});
    EXPECT_LE(pointCount(sampling), 6U);
}

// A wave narrower than pixels: at least one of its periods a pixel.
TEST(DifferenceSamplingTest, DenseWaveIsABandAroundTheOther)
{
    for (const double reach : {2e4, 1e9, 1e300}) {
        const Sampling sampling = sampleDifference(curveOf("sine"), curveOf("elu:alpha=0"), Quantity::Value,
                                                   {{-reach, 0}, {-2, 2}, 800, 600});
        EXPECT_LT(pointCount(sampling), 8000U);
        EXPECT_GT(pointCount(sampling), 1600U);
        double lastCrest = -reach;
        for (const Point& p : sampling.pieces.at(0)) {
            if (p.y > 0.9) {
                EXPECT_LE(p.x - lastCrest, 4 * reach / 800);
                lastCrest = p.x;
            }
        }
        EXPECT_GE(lastCrest, -4 * reach / 800);
    }
}

TEST(DifferenceSamplingTest, IllegalViewportGivesNothing)
{
    EXPECT_EQ(sampleDifference(curveOf("relu"), curveOf("elu"), Quantity::Value, {{1, 1}, {0, 1}, 8, 8}),
              Sampling{});
    EXPECT_EQ(sampleDifference(curveOf("relu"), curveOf("elu"), Quantity::Value, {{0, 1}, {0, 1}, 0, 8}),
              Sampling{});
}

TEST(DifferenceSamplingTest, TypicalPairTakesFewPoints)
{
    const char* const curves[] = {"relu", "elu", "softplus", "silu", "gelu", "mish", "tanh", "sigmoid"};
    for (const char* curve : curves) {
        for (const char* reference : curves) {
            for (const Quantity quantity : bothQuantities) {
                const Range y = differenceBounds(curveOf(curve), curveOf(reference), quantity, {-5, 5});
                if (!y.isProper())
                    continue;
                const Sampling sampling =
                    sampleDifference(curveOf(curve), curveOf(reference), quantity, {{-5, 5}, y, 800, 300});
                EXPECT_LT(pointCount(sampling), 1200U) << curve << ' ' << reference;
            }
        }
    }
}

} // namespace
} // namespace activation_explorer::core
