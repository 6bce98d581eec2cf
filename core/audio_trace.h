// SPDX-License-Identifier: MIT
#pragma once

#include "activation.h"
#include "curve.h"
#include "range.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

/// @file
/// A curve to be heard: it is passed through from left to right at an even pace.
///
/// - Pitch is y: 220 Hz · 4^t, where t goes from 0 at the lower end of the y range to 1 at its upper end: two
///   octaves, 880 Hz at the top. A y outside the range sounds at the pitch of the end it is beyond, at a
///   third of the loudness, as from afar. Where y is not finite there is silence.
/// - Place is x: from the left ear to the right, with constant power: cos and sin of p π/2, p from 0 to 1.
/// - Timbre is the sign: a pure tone from 0 upwards; below 0 with its third and fifth harmonic, at a third
///   and a fifth of the amplitude, hollow as a clarinet.
/// - A tick, a burst of 2500 Hz that dies away within tickFrames, begins at the very frame of each root, kink
///   and jump of f. Of f′: where f′ changes its sign or begins to be 0, and where f′ or f jumps. Of a
///   difference: where the two cross, and where either has a kink or jumps. Those less than tickFrames behind
///   the last one sounded are left out; so are those of a wave of more than mostPeriods (crossings.h).
///
/// y is evaluated at every frame and the phase summed up, so that the pitch has no error but that of
/// evaluation: relatively below ln 4 · 2^-50 · (the greater end of the y range, in size) / (its span); with
/// the range of a chart that is less than 2e-4, a third of a cent. Pitch may leap where the curve jumps,
/// the wave never does: loudness and timbre change over rampFrames, at beginning and end too. Neighbouring
/// samples of a channel differ by less than maxStep, and by less than maxTickStep during a tick.
namespace activation_explorer::core {

/// What is heard of a curve, and for how long.
struct AudioTraceOptions {
    Quantity quantity = Quantity::Value;
    Range x{-5, 5};       ///< proper
    Range y{-1, 1};       ///< proper
    double seconds = 5.0; ///< from the left end to the right one; in AudioTrace::durations
    friend bool operator==(const AudioTraceOptions&, const AudioTraceOptions&) noexcept = default;
};

/// Makes the sound piece by piece, so that it can be played while it is made. Quick: a second takes some
/// milliseconds.
class AudioTrace
{
public:
    static constexpr int rate = 44100;             ///< frames a second
    static constexpr Range durations{0.1, 60};     ///< in seconds
    static constexpr std::size_t rampFrames = 441; ///< 10 ms
    static constexpr std::size_t tickFrames = 882; ///< 20 ms
    static constexpr int maxStep = 5100;
    static constexpr int maxTickStep = 11500;

    /// With a reference: of the difference curve − reference.
    AudioTrace(const Curve& curve, const AudioTraceOptions& options,
               const std::optional<Curve>& reference = std::nullopt);

    /// As long as the options say, and tickFrames for a tick at the right end to die away.
    [[nodiscard]] std::size_t frames() const noexcept { return m_sweep + tickFrames; }
    /// Whether all frames have been read.
    [[nodiscard]] bool atEnd() const noexcept { return m_position >= frames(); }
    /// The x that sounds at a frame; from the last of the sweep on, the right end.
    [[nodiscard]] double xAt(std::size_t frame) const noexcept;
    /// The frames at which ticks begin, ascending.
    [[nodiscard]] const std::vector<std::size_t>& ticks() const noexcept { return m_ticks; }

    /// The next frames, a left and a right sample each; beyond the end, silence. An even number of samples.
    void read(std::span<std::int16_t> samples);

private:
    [[nodiscard]] double evaluate(double x) const noexcept;
    /// The tone without place, within ±1, one frame further.
    [[nodiscard]] double nextTone() noexcept;
    [[nodiscard]] double nextTick() noexcept;

    Curve m_curve;
    std::optional<Curve> m_reference;
    AudioTraceOptions m_options;
    std::size_t m_sweep; ///< frames
    std::vector<std::size_t> m_ticks;
    std::size_t m_position = 0;
    std::size_t m_ticksBegun = 0;
    double m_phase = 0.0; ///< in turns
    double m_frequency = 0.0;
    double m_loudness = 0.0;
    double m_negative = 0.0; ///< how much of the timbre is that of negative values
};

/// The whole sound, a left and a right sample for each frame.
[[nodiscard]] std::vector<std::int16_t> audioTrace(const Curve& curve, const AudioTraceOptions& options);

} // namespace activation_explorer::core
