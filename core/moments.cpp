// SPDX-License-Identifier: MIT
#include "core/moments.h"

#include "core/curve.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace activation_explorer::core {

namespace {

/// The standard normal density.
double density(double x) noexcept
{
    return std::exp(-x * x / 2) * (std::numbers::inv_sqrtpi / std::numbers::sqrt2);
}

/// P(from < X < to), by those tails that do not cancel.
double probability(double from, double to) noexcept
{
    const double a = from / std::numbers::sqrt2;
    const double b = to / std::numbers::sqrt2;
    if (a > 0)
        return (std::erfc(a) - std::erfc(b)) / 2;
    if (b < 0)
        return (std::erfc(-b) - std::erfc(-a)) / 2;
    return (std::erf(b) - std::erf(a)) / 2;
}

/// E Xᵏ for k = 0 … 4, of those X only that are between `from` and `to`.
std::array<double, 5> powerMoments(double from, double to) noexcept
{
    std::array<double, 5> result{probability(from, to), density(from) - density(to)};
    double lower = density(from);
    double upper = density(to);
    for (std::size_t k = 2; k < result.size(); ++k) {
        // xᵏ⁻¹ times the density, which has fallen to 0 before the power can overflow.
        lower = lower == 0 ? 0 : lower * from;
        upper = upper == 0 ? 0 : upper * to;
        result[k] = static_cast<double>(k - 1) * result[k - 2] + lower - upper;
    }
    return result;
}

Moments& operator+=(Moments& sum, const Moments& term) noexcept
{
    sum.mean += term.mean;
    sum.secondMoment += term.secondMoment;
    sum.derivativeMoment += term.derivativeMoment;
    return sum;
}

Moments momentsOf(const PolynomialPiece& piece) noexcept
{
    const double greatest =
        std::max({std::abs(piece.constant), std::abs(piece.linear), std::abs(piece.quadratic)});
    if (greatest == 0)
        return {};
    // Squares of coefficients of a moderate size do not overflow, nor do they meet a 0 as infinities.
    const int exponent = std::ilogb(greatest);
    const double c = std::ldexp(piece.constant, -exponent);
    const double l = std::ldexp(piece.linear, -exponent);
    const double q = std::ldexp(piece.quadratic, -exponent);
    const auto m = powerMoments(piece.from, piece.to);
    const double mean = c * m[0] + l * m[1] + q * m[2];
    const double second =
        c * c * m[0] + 2 * c * l * m[1] + (l * l + 2 * c * q) * m[2] + 2 * l * q * m[3] + q * q * m[4];
    const double derivative = l * l * m[0] + 4 * l * q * m[1] + 4 * q * q * m[2];
    const auto square =
        [exponent](double x) { // an expectation of a square; rounding must not make it negative
            return std::ldexp(std::ldexp(std::max(x, 0.0), exponent), exponent);
        };
    return {std::ldexp(mean, exponent), square(second), square(derivative)};
}

/// The integrands' sum over the abscissas t = ±first, ±(first + step), … of the substitution
/// x = from + (to - from) / (1 + exp(-π sinh t)), which crowds them at both ends.
Moments sumOf(const Curve& curve, double from, double to, double first, double step)
{
    constexpr double last = 3.6; // 1e-25 of the interval's width from its ends
    const double width = to - from;
    Moments sum{};
    const auto count = static_cast<int>((last - first) / step) + 1;
    for (int i = 0; i < count; ++i) {
        const double t = first + i * step;
        const double e = std::exp(-std::numbers::pi * std::sinh(t));
        const double distance = width * e / (1 + e);
        const double stretch = distance / (1 + e) * std::numbers::pi * std::cosh(t) * (t == 0 ? 0.5 : 1.0);
        for (const double x : {from + distance, to - distance}) {
            const double weight = stretch * density(x);
            // The ends belong to no piece: f′ may be anything there.
            if (!(from < x && x < to) || weight == 0)
                continue;
            const auto [value, derivative] = curve.evaluate(x);
            sum += {weight * value, weight * value * value, weight * derivative * derivative};
        }
    }
    return sum;
}

bool agree(double a, double b) noexcept
{
    constexpr double tolerance = 1e-13;
    // Written so that two infinities agree.
    return !(std::abs(a - b) > tolerance * std::max(1.0, std::abs(b)));
}

Moments scaled(const Moments& m, double factor) noexcept
{
    return {m.mean * factor, m.secondMoment * factor, m.derivativeMoment * factor};
}

/// Halves the step until two results agree; the error of the last one is about the square of its step before.
Moments integralOver(const Curve& curve, double from, double to)
{
    constexpr double coarsest = 1.0 / 16; // sees all that changes within 1e-11 of the ends, or farther away
    constexpr double finest = 1.0 / 2048;
    double step = coarsest;
    Moments sum = sumOf(curve, from, to, 0, step);
    Moments result = scaled(sum, step);
    while (step > finest) {
        step /= 2;
        sum += sumOf(curve, from, to, step, 2 * step);
        const Moments before = result;
        result = scaled(sum, step);
        if (agree(before.mean, result.mean) && agree(before.secondMoment, result.secondMoment) &&
            agree(before.derivativeMoment, result.derivativeMoment))
            break;
    }
    return result;
}

} // namespace

Moments polynomialMoments(std::span<const PolynomialPiece> pieces)
{
    Moments result{};
    for (const PolynomialPiece& piece : pieces)
        result += momentsOf(piece);
    return result;
}

Moments quadratureMoments(const Curve& curve, std::vector<double> points)
{
    constexpr double reach = 40; // the density is 0 there
    std::erase_if(points, [](double x) { return !(std::abs(x) < reach); });
    points.insert(points.end(), {-reach, 0.0, reach});
    std::ranges::sort(points);
    points.erase(std::unique(points.begin(), points.end()), points.end());
    Moments result{};
    for (std::size_t i = 0; i + 1 < points.size(); ++i)
        result += integralOver(curve, points[i], points[i + 1]);
    return result;
}

} // namespace activation_explorer::core
