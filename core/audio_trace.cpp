// SPDX-License-Identifier: MIT
#include "core/audio_trace.h"

#include "core/difference.h"
#include "core/facts.h"
#include "core/special_points.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <numbers>

namespace activation_explorer::core {

namespace {

constexpr double turn = 2 * std::numbers::pi;
constexpr double lowest = 220.0;
constexpr double octaves = 2.0;
constexpr double tickFrequency = 2500.0;
constexpr double toneAmplitude = 0.4;
constexpr double tickAmplitude = 0.5; // the sum of both is below 1
constexpr double outsideLoudness = 1.0 / 3;
constexpr double attackFrames = 44.0;
constexpr double fullScale = 32767.0;

bool isHeard(SpecialKind kind, Quantity quantity, bool isDifference)
{
    const bool ofValue = quantity == Quantity::Value;
    switch (kind) {
    case SpecialKind::Jump:
    case SpecialKind::Kink:
        return true;
    case SpecialKind::Root:
        return ofValue && !isDifference;
    case SpecialKind::Minimum:
    case SpecialKind::Maximum:
        return !ofValue && !isDifference;
    case SpecialKind::Crossing:
        return ofValue && isDifference;
    case SpecialKind::SlopeCrossing:
        return !ofValue && isDifference;
    case SpecialKind::LeastSlope:
    case SpecialKind::GreatestSlope:
        break;
    }
    return false;
}

/// Where there is to be a tick, in any order.
std::vector<double> tickPlaces(const Curve& curve, const std::optional<Curve>& reference,
                               const AudioTraceOptions& options)
{
    std::vector<Curve> curves{curve};
    if (reference)
        curves.push_back(*reference);
    std::vector<double> places;
    for (const SpecialPoint& point : specialPoints(curves, options.x)) {
        if (isHeard(point.kind, options.quantity, reference.has_value()))
            places.push_back(point.x);
    }
    if (options.quantity == Quantity::Derivative && !reference) {
        for (const Interval& zone : factsOf(curve).deadZones) {
            places.push_back(zone.from);
            places.push_back(zone.to);
        }
        std::erase_if(places, [&options](double x) { return !options.x.contains(x); });
    }
    return places;
}

void approach(double& value, double target) noexcept
{
    constexpr double step = 1.0 / static_cast<double>(AudioTrace::rampFrames);
    value += std::clamp(target - value, -step, step);
}

} // namespace

AudioTrace::AudioTrace(const Curve& curve, const AudioTraceOptions& options,
                       const std::optional<Curve>& reference)
    : m_curve(curve)
    , m_reference(reference)
    , m_options(options)
    , m_sweep(static_cast<std::size_t>(std::lround(options.seconds * rate)))
{
    assert(options.x.isProper() && options.y.isProper() && durations.contains(options.seconds));
    std::vector<double> places = tickPlaces(curve, reference, options);
    std::ranges::sort(places);
    for (const double x : places) {
        const double part = (x - options.x.min) / options.x.span();
        const auto frame = static_cast<std::size_t>(std::lround(part * static_cast<double>(m_sweep - 1)));
        if (m_ticks.empty() || frame >= m_ticks.back() + tickFrames)
            m_ticks.push_back(frame);
    }
}

double AudioTrace::xAt(std::size_t frame) const noexcept
{
    const double part = static_cast<double>(frame) / static_cast<double>(m_sweep - 1);
    return std::lerp(m_options.x.min, m_options.x.max, std::min(part, 1.0));
}

double AudioTrace::evaluate(double x) const noexcept
{
    return m_reference ? difference(m_curve, *m_reference, m_options.quantity, x).value
                       : select(m_curve.evaluate(x), m_options.quantity);
}

double AudioTrace::nextTone() noexcept
{
    const double y = evaluate(xAt(m_position));
    double loudness = 0.0; // towards the end, too
    if (std::isfinite(y) && m_position + rampFrames < m_sweep) {
        loudness = m_options.y.contains(y) ? 1.0 : outsideLoudness;
        // Inside the range no difference can overflow.
        const double inside = std::clamp(y, m_options.y.min, m_options.y.max);
        m_frequency = lowest * std::exp2(octaves * ((inside - m_options.y.min) / m_options.y.span()));
        approach(m_negative, y < 0 ? 1.0 : 0.0);
    }
    approach(m_loudness, loudness);
    m_phase += m_frequency / rate;
    m_phase -= std::floor(m_phase);
    const double angle = turn * m_phase;
    double wave = std::sin(angle);
    if (m_negative > 0)
        wave += m_negative * (std::sin(3 * angle) / 3 + std::sin(5 * angle) / 5);
    return m_loudness * wave;
}

double AudioTrace::nextTick() noexcept
{
    if (m_ticksBegun < m_ticks.size() && m_position == m_ticks[m_ticksBegun])
        ++m_ticksBegun;
    if (m_ticksBegun == 0)
        return 0.0;
    const std::size_t since = m_position - m_ticks[m_ticksBegun - 1];
    if (since >= tickFrames)
        return 0.0;
    const auto frame = static_cast<double>(since);
    const double rest = 1 - frame / static_cast<double>(tickFrames);
    return std::min(frame / attackFrames, 1.0) * rest * rest * std::sin(turn * tickFrequency / rate * frame);
}

void AudioTrace::read(std::span<std::int16_t> samples)
{
    assert(samples.size() % 2 == 0);
    for (std::size_t i = 0; i + 1 < samples.size(); i += 2) {
        double sound = 0.0;
        double place = 1.0;
        if (!atEnd()) {
            sound = tickAmplitude * nextTick();
            if (m_position < m_sweep) {
                sound += toneAmplitude * nextTone();
                place = static_cast<double>(m_position) / static_cast<double>(m_sweep - 1);
            }
            ++m_position;
        }
        const double angle = place * std::numbers::pi / 2;
        samples[i] = static_cast<std::int16_t>(std::lround(fullScale * sound * std::cos(angle)));
        samples[i + 1] = static_cast<std::int16_t>(std::lround(fullScale * sound * std::sin(angle)));
    }
}

std::vector<std::int16_t> audioTrace(const Curve& curve, const AudioTraceOptions& options)
{
    AudioTrace trace(curve, options);
    std::vector<std::int16_t> samples(2 * trace.frames());
    trace.read(samples);
    return samples;
}

} // namespace activation_explorer::core
