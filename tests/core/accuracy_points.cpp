// SPDX-License-Identifier: MIT
#include "accuracy_points.h"

#include "accuracy_landmarks.h"

#include <bit>
#include <cmath>
#include <cstdint>
#include <limits>
#include <random>

namespace activation_explorer::core {

namespace {

/// So many doubles further from 0, or nearer (and beyond it, on the other side).
double stepped(double x, std::int64_t doubles) noexcept
{
    const auto magnitude = std::bit_cast<std::int64_t>(std::abs(x)) + doubles;
    const double result = std::bit_cast<double>(magnitude < 0 ? -magnitude : magnitude);
    return std::copysign(1.0, x) * (magnitude < 0 ? -result : result);
}

class Points
{
public:
    Points(Landmarks landmarks, std::size_t count)
        : m_landmarks(std::move(landmarks))
        , m_count(count)
    {
        m_points.reserve(count);
    }

    std::vector<double> all() &&
    {
        for (const double center : m_landmarks.centers) {
            for (const std::int64_t doubles : {0, 1, -1, 2, -2, 3, -3})
                add(stepped(center, doubles));
        }
        for (std::size_t round = 0; m_points.size() < m_count; ++round)
            addRound(round);
        return std::move(m_points);
    }

private:
    void add(double x)
    {
        if (std::isfinite(x) && m_points.size() < m_count)
            m_points.push_back(x);
    }

    /// In [0, 1).
    double unit() { return static_cast<double>(m_random() >> 11U) * 0x1p-53; }
    double between(double from, double to) { return from + (to - from) * unit(); }
    double sign() { return m_random() % 2 == 0 ? 1.0 : -1.0; }

    void addRound(std::size_t round)
    {
        for (int i = 0; i < 3; ++i)
            add(std::bit_cast<double>(m_random()));
        const double scale = m_landmarks.scale;
        add(scale * between(-1, 1));
        add(scale * between(-6, 6));
        add(scale * between(-40, 40));
        add(scale * between(-760, 760));
        add(sign() * scale * std::exp2(-60 * unit()));
        add(sign() * std::exp2(between(-1074, 1024)));
        add(sign() * std::numeric_limits<double>::denorm_min() * std::exp2(52 * unit()));
        for (std::size_t i = 0; i < 5; ++i)
            addNear(m_landmarks.centers[(5 * round + i) % m_landmarks.centers.size()]);
        if (!m_landmarks.stretches.empty()) {
            const Range stretch = m_landmarks.stretches[round % m_landmarks.stretches.size()];
            add(between(stretch.min, stretch.max));
        }
    }

    void addNear(double center)
    {
        if (m_random() % 4 == 0) {
            add(stepped(center, static_cast<std::int64_t>(m_random() % 129) - 64));
            return;
        }
        const double size = center == 0 ? m_landmarks.scale : std::abs(center);
        add(center + sign() * size * std::exp2(-60 * unit()));
    }

    Landmarks m_landmarks;
    std::size_t m_count;
    std::vector<double> m_points;
    std::mt19937_64 m_random{20240607}; // fixed, so that a failure is seen again
};

} // namespace

std::vector<double> accuracyPoints(const Curve& curve, std::size_t count)
{
    return Points(landmarksOf(curve), count).all();
}

} // namespace activation_explorer::core
