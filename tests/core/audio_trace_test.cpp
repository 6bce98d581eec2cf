// SPDX-License-Identifier: MIT
// The sound is measured as an instrument would: by zero crossings, Fourier sums and energies.
#include "core/audio_trace.h"

#include "shapes.h"
#include "support.h"

#include <algorithm>
#include <cmath>
#include <gmock/gmock.h>
#include <numbers>

namespace activation_explorer::core {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

constexpr double rate = 44100;

AudioTraceOptions options(Range x, Range y, double seconds = 2, Quantity quantity = Quantity::Value)
{
    return {.quantity = quantity, .x = x, .y = y, .seconds = seconds};
}

/// What is heard of a curve.
class Sound
{
public:
    Sound(const char* curve, const AudioTraceOptions& how)
        : m_samples(audioTrace(curveOf(curve), how))
        , m_sweep(static_cast<double>(std::lround(how.seconds * rate)))
    {}

    [[nodiscard]] std::size_t frames() const { return m_samples.size() / 2; }
    [[nodiscard]] double left(std::size_t frame) const { return m_samples[2 * frame]; }
    [[nodiscard]] double right(std::size_t frame) const { return m_samples[2 * frame + 1]; }
    /// Both ears together, without the place.
    [[nodiscard]] double mono(std::size_t frame) const
    {
        const double angle = std::min(static_cast<double>(frame) / (m_sweep - 1), 1.0) * std::numbers::pi / 2;
        return left(frame) * std::cos(angle) + right(frame) * std::sin(angle);
    }

    [[nodiscard]] std::size_t frameAt(double seconds) const
    {
        return static_cast<std::size_t>(std::lround(seconds * rate));
    }

    /// From the first upward zero crossing to the last, each interpolated.
    [[nodiscard]] double frequency(double from, double to) const
    {
        std::vector<double> crossings;
        for (std::size_t n = frameAt(from); n < frameAt(to); ++n) {
            const double a = mono(n);
            const double b = mono(n + 1);
            if (a < 0 && b >= 0)
                crossings.push_back(static_cast<double>(n) + a / (a - b));
        }
        return static_cast<double>(crossings.size() - 1) / (crossings.back() - crossings.front()) * rate;
    }

    /// The amplitude of a frequency, by a Fourier sum under a Hann window.
    [[nodiscard]] double amplitude(double frequency, double from, double to) const
    {
        const std::size_t first = frameAt(from);
        const std::size_t count = frameAt(to) - first;
        double re = 0;
        double im = 0;
        double weights = 0;
        for (std::size_t n = 0; n < count; ++n) {
            const double turns = static_cast<double>(n) / static_cast<double>(count);
            const double weight = 1 - std::cos(2 * std::numbers::pi * turns);
            const double angle = 2 * std::numbers::pi * frequency * static_cast<double>(n) / rate;
            re += weight * mono(first + n) * std::cos(angle);
            im += weight * mono(first + n) * std::sin(angle);
            weights += weight;
        }
        return 2 * std::hypot(re, im) / weights;
    }

    [[nodiscard]] double energy(double from, double to, double (Sound::*channel)(std::size_t) const) const
    {
        double sum = 0;
        for (std::size_t n = frameAt(from); n < frameAt(to); ++n)
            sum += (this->*channel)(n) * (this->*channel)(n);
        return sum;
    }

    /// The greatest difference of neighbours in a channel, the silence before and behind included.
    [[nodiscard]] double greatestStep(std::size_t from, std::size_t to) const
    {
        double greatest = from == 0 ? std::max(std::abs(left(0)), std::abs(right(0))) : 0.0;
        for (std::size_t n = std::max<std::size_t>(from, 1); n < to; ++n)
            greatest =
                std::max({greatest, std::abs(left(n) - left(n - 1)), std::abs(right(n) - right(n - 1))});
        return greatest;
    }
    [[nodiscard]] double greatestStep() const { return greatestStep(0, frames()); }

private:
    std::vector<std::int16_t> m_samples;
    double m_sweep;
};

std::vector<std::size_t> ticksOf(const char* curve, const AudioTraceOptions& how)
{
    return AudioTrace(curveOf(curve), how).ticks();
}

TEST(AudioTraceTest, IsAsLongAsAskedAndATickBeyond)
{
    EXPECT_EQ(Sound("relu", options({-5, 5}, {-1, 5}, 2)).frames(), 88200U + AudioTrace::tickFrames);
    EXPECT_EQ(Sound("relu", options({-5, 5}, {-1, 5}, 0.1)).frames(), 4410U + AudioTrace::tickFrames);
}

TEST(AudioTraceTest, PitchIsTwoOctavesOverTheRangeOfY)
{
    struct Case {
        const char* curve;
        double hertz;
    };
    // hardtanh with two equal bounds is constant. 220 * 4^((y + 1) / 4), y from -1 to 3.
    for (const auto& [curve, hertz] :
         {Case{"hardtanh:min_val=-1,max_val=-1", 220},
          Case{"hardtanh:min_val=0,max_val=0", 311.12698372208087}, Case{"hardtanh:min_val=1,max_val=1", 440},
          Case{"hardtanh:min_val=3,max_val=3", 880}}) {
        const Sound sound(curve, options({1, 2}, {-1, 3}));
        EXPECT_NEAR(sound.frequency(0.05, 1.95) / hertz, 1, 1e-5) << curve;
    }
}

TEST(AudioTraceTest, PitchFollowsALineAtEveryMoment)
{
    const Sound sound("identity", options({0, 1}, {0, 1}, 2));
    for (const double t : {0.2, 0.5, 1.0, 1.5, 1.8}) {
        constexpr double half = 0.04;
        // An exponential chirp's mean over a window about t, in closed form.
        const double rise = std::log(4.0) / 2; // a second
        const double expected = 220 * std::exp(rise * t) * std::sinh(rise * half) / (rise * half);
        EXPECT_NEAR(sound.frequency(t - half, t + half) / expected, 1, 2e-3) << t;
    }
}

TEST(AudioTraceTest, PlaysTheDerivativeWhenAsked)
{
    const Sound sound("identity", options({0, 1}, {0, 2}, 1, Quantity::Derivative));
    EXPECT_NEAR(sound.frequency(0.05, 0.95), 440, 0.01);
}

TEST(AudioTraceTest, GoesFromTheLeftEarToTheRightWithConstantPower)
{
    const Sound sound("hardtanh:min_val=1,max_val=1", options({1, 2}, {0, 2}, 2));
    const auto part = [&sound](double from, double to) {
        const double left = sound.energy(from, to, &Sound::left);
        return left / (left + sound.energy(from, to, &Sound::right));
    };
    EXPECT_GT(part(0.02, 0.1), 0.99);
    EXPECT_NEAR(part(0.95, 1.05), 0.5, 0.01);
    EXPECT_LT(part(1.9, 1.98), 0.01);
    EXPECT_NEAR(part(0.45, 0.55), std::pow(std::cos(std::numbers::pi / 8), 2), 0.01);
    const auto power = [&sound](double from) {
        return sound.energy(from, from + 0.1, &Sound::left) + sound.energy(from, from + 0.1, &Sound::right);
    };
    for (const double from : {0.5, 1.0, 1.8})
        EXPECT_NEAR(power(from) / power(0.1), 1, 0.01) << from;
}

TEST(AudioTraceTest, NegativeValuesHaveOddHarmonicsAndOthersNone)
{
    const auto harmonic = [](const char* curve, double hertz, int number) {
        const Sound sound(curve, options({1, 2}, {-1, 1}, 1));
        return sound.amplitude(hertz * number, 0.1, 0.9) / sound.amplitude(hertz, 0.1, 0.9);
    };
    const char* below = "hardtanh:min_val=-0.5,max_val=-0.5";
    const double hertz = 220 * std::sqrt(2);
    EXPECT_NEAR(harmonic(below, hertz, 3), 1.0 / 3, 1e-3);
    EXPECT_NEAR(harmonic(below, hertz, 5), 1.0 / 5, 1e-3);
    EXPECT_LT(harmonic(below, hertz, 2), 1e-3);
    for (const int number : {2, 3, 4, 5}) {
        EXPECT_LT(harmonic("hardtanh:min_val=0.5,max_val=0.5", 2 * hertz, number), 1e-3) << number;
        EXPECT_LT(harmonic("hardtanh:min_val=0,max_val=0", 440, number), 1e-3) << number;
    }
}

TEST(AudioTraceTest, TicksBeginAtTheFramesOfRootsKinksAndJumps)
{
    const auto frame = [](double part) { return static_cast<std::size_t>(std::lround(part * 88199)); };
    const auto value = [](Range x) { return options(x, {-1, 1}, 2); };
    EXPECT_THAT(ticksOf("relu", value({-5, 5})), ElementsAre(frame(0.5)));
    EXPECT_THAT(ticksOf("relu6", value({-2, 8})), ElementsAre(frame(0.2), frame(0.8)));
    EXPECT_THAT(ticksOf("tanh", value({-1, 3})), ElementsAre(frame(0.25)));
    EXPECT_THAT(ticksOf("hardshrink", value({-1, 1})), ElementsAre(frame(0.25), frame(0.75)));
    EXPECT_THAT(ticksOf("softplus", value({-5, 5})), IsEmpty());
    EXPECT_THAT(ticksOf("relu", value({1, 5})), IsEmpty());
    EXPECT_THAT(ticksOf("relu", value({0, 5})), ElementsAre(0U));
    EXPECT_THAT(ticksOf("relu", value({-5, 0})), ElementsAre(88199U));
    constexpr double pi = std::numbers::pi;
    EXPECT_THAT(ticksOf("sine", value({-1.5 * pi, 1.5 * pi})),
                ElementsAre(frame(1.0 / 6), frame(0.5), frame(5.0 / 6)));
}

TEST(AudioTraceTest, TicksOfTheDerivativeAreWhereItIsZeroOrJumps)
{
    const auto derivative = [](Range x) { return options(x, {-1, 1}, 2, Quantity::Derivative); };
    const auto frame = [](double part) { return static_cast<std::size_t>(std::lround(part * 88199)); };
    EXPECT_THAT(ticksOf("gelu", derivative({-1, 0})), ElementsAre(frame(1 - 0.75179152469356447)));
    EXPECT_THAT(ticksOf("relu", derivative({-1, 3})), ElementsAre(frame(0.25)));
    EXPECT_THAT(ticksOf("tanh", derivative({-1, 3})), IsEmpty());
    // sparse_plus is 0 up to -1, and x from 1 on, with a derivative that begins at -1.
    EXPECT_THAT(ticksOf("sparse_plus", derivative({-2, 2})), ElementsAre(frame(0.25)));
}

TEST(AudioTraceTest, ATickSoundsFromItsFrameOnAndNotBefore)
{
    const std::size_t at = ticksOf("relu", options({-1, 1}, {1, 2}, 1)).front();
    const Sound relu("relu", options({-1, 1}, {0, 1}, 1));
    const Sound smooth("softplus:beta=1e6", options({-1, 1}, {0, 1}, 1)); // all but relu, without a kink
    double before = 0;
    double during = 0;
    double behind = 0;
    for (std::size_t n = 0; n < relu.frames(); ++n) {
        double& part = n <= at ? before : n < at + AudioTrace::tickFrames ? during : behind;
        part = std::max(part, std::abs(relu.mono(n) - smooth.mono(n)));
    }
    EXPECT_LT(before, 50);
    EXPECT_GT(during, 10000);
    EXPECT_GT(std::abs(relu.mono(at + 4) - smooth.mono(at + 4)), 500) << "at once";
    EXPECT_LT(behind, 50);
}

TEST(AudioTraceTest, TicksThatCannotBeToldApartAreOne)
{
    // Roots, pi apart, every 5 ms.
    const double span = std::numbers::pi * 100;
    const std::vector<std::size_t> ticks = ticksOf("sine", options({0, span}, {-1, 1}, 0.5));
    ASSERT_GT(ticks.size(), 10U);
    for (std::size_t i = 1; i < ticks.size(); ++i)
        EXPECT_GE(ticks[i] - ticks[i - 1], AudioTrace::tickFrames);
    EXPECT_THAT(ticksOf("sine", options({-1e9, 1e9}, {-1, 1}, 1)), IsEmpty());
}

TEST(AudioTraceTest, OutsideTheRangeOfYItSoundsAtTheRangesEndFromAfar)
{
    const char* five = "hardtanh:min_val=5,max_val=5";
    const Sound inside(five, options({1, 2}, {4, 5}, 1));
    const Sound above(five, options({1, 2}, {0, 1}, 1));
    const Sound below(five, options({1, 2}, {10, 11}, 1));
    EXPECT_NEAR(above.frequency(0.05, 0.95), 880, 0.01);
    EXPECT_NEAR(below.frequency(0.05, 0.95), 220, 0.01);
    EXPECT_NEAR(above.amplitude(880, 0.1, 0.9) / inside.amplitude(880, 0.1, 0.9), 1.0 / 3, 1e-3);
    EXPECT_NEAR(below.amplitude(220, 0.1, 0.9) / inside.amplitude(880, 0.1, 0.9), 1.0 / 3, 1e-3);
}

TEST(AudioTraceTest, IsSilentWhereThereIsNoFiniteValue)
{
    // -1e308 * -20 is beyond the doubles, and at x = 0 it is 0.
    const Sound sound("leaky_relu:negative_slope=1e308", options({-20, 20}, {-1, 1}, 1));
    EXPECT_EQ(sound.energy(0, 0.4, &Sound::left) + sound.energy(0, 0.4, &Sound::right), 0);
    EXPECT_GT(sound.energy(0.6, 0.9, &Sound::right), 0);
}

TEST(AudioTraceTest, BeginsAndEndsInSilence)
{
    const Sound sound("hardtanh:min_val=5,max_val=5", options({1, 2}, {0, 6}, 1));
    EXPECT_LT(sound.greatestStep(0, 20), 200);
    EXPECT_EQ(sound.mono(44099), 0);
    EXPECT_LT(sound.greatestStep(44100 - 20, sound.frames()), 200);
    EXPECT_EQ(sound.energy(1, 1.02, &Sound::right), 0);
}

TEST(AudioTraceTest, NeverClicksAtAJump)
{
    // From pitch to pitch, in the pure tone: no step beyond what 880 Hz at full loudness takes, 0.4 * 32767 *
    // 2 pi 880 / 44100 = 1643, and the change of the loudness.
    const AudioTraceOptions how = options({-1, 1}, {0, 1}, 0.5);
    const Sound sound("step", how);
    const std::size_t tick = ticksOf("step", how).front();
    EXPECT_LT(sound.greatestStep(0, tick), 1700);
    EXPECT_LT(sound.greatestStep(tick + AudioTrace::tickFrames, sound.frames()), 1700);
    EXPECT_LT(sound.greatestStep(), AudioTrace::maxTickStep);
    // In and out of the range, and from sign to sign, where there is a tick anyway.
    for (const char* curve : {"hardshrink:lambd=1e-9", "threshold:threshold=0.3,value=-1e9"})
        EXPECT_LT(Sound(curve, how).greatestStep(), AudioTrace::maxTickStep) << curve;
}

TEST(AudioTraceTest, TheCrossingOfADifferenceTicks)
{
    const AudioTraceOptions how = options({-1, 1}, {-1, 1}, 1);
    const AudioTrace trace(curveOf("tanh"), how, curveOf("sigmoid"));
    // tanh x = 1 / (1 + exp(-x)): with u = exp(-x), (1 - u^2) / (1 + u^2) = 1 / (1 + u), so u^3 + 2 u^2 = u.
    const double x = -std::log(std::sqrt(2.0) - 1); // u = sqrt 2 - 1
    EXPECT_THAT(trace.ticks(), ElementsAre(static_cast<std::size_t>(std::lround((x + 1) / 2 * 44099))));
    AudioTrace same(curveOf("identity"), options({1, 2}, {-1, 1}, 1), curveOf("identity"));
    std::vector<std::int16_t> samples(2 * same.frames());
    same.read(samples);
    EXPECT_NE(samples[20000], 0) << "a difference of 0 is heard, as 440 Hz";
}

TEST(AudioTraceTest, IsTheSameInPiecesOfAnySize)
{
    const AudioTraceOptions how = options({-3, 3}, {-1, 2}, 0.3);
    const std::vector<std::int16_t> whole = audioTrace(curveOf("gelu"), how);
    AudioTrace trace(curveOf("gelu"), how);
    std::vector<std::int16_t> pieces;
    for (std::size_t frames = 1; !trace.atEnd(); frames = frames * 3 % 1009) {
        std::vector<std::int16_t> piece(2 * frames, 77);
        trace.read(piece);
        pieces.insert(pieces.end(), piece.begin(), piece.end());
    }
    ASSERT_GE(pieces.size(), whole.size());
    EXPECT_TRUE(std::equal(whole.begin(), whole.end(), pieces.begin()));
    EXPECT_TRUE(std::all_of(pieces.begin() + static_cast<std::ptrdiff_t>(whole.size()), pieces.end(),
                            [](std::int16_t sample) { return sample == 0; }));
}

TEST(AudioTraceTest, TheXThatSoundsGoesFromEndToEnd)
{
    const AudioTrace trace(curveOf("relu"), options({-5, 5}, {-1, 1}, 1));
    EXPECT_EQ(trace.xAt(0), -5);
    EXPECT_EQ(trace.xAt(44099), 5);
    EXPECT_EQ(trace.xAt(1'000'000), 5);
    EXPECT_NEAR(trace.xAt(22050), 0, 2e-4);
}

class AudioTraceOfShapesTest : public testing::TestWithParam<Shape>
{
};

TEST_P(AudioTraceOfShapesTest, HasNoStepBeyondItsBounds)
{
    const Curve curve = curveOf(GetParam().curve);
    const double reach = GetParam().reach;
    for (const Quantity quantity : {Quantity::Value, Quantity::Derivative}) {
        for (const Range x : {Range{-reach, reach}, Range{-1e9, 1e9}, Range{-1e-9, 1e-9}}) {
            for (const Range y : {Range{-1, 1}, Range{-1e18, 1e18}, Range{0.25, 0.25 + 1e-9}}) {
                const AudioTraceOptions how = options(x, y, 0.2, quantity);
                const Sound sound(GetParam().curve, how);
                std::size_t from = 0;
                const AudioTrace trace(curve, how);
                for (const std::size_t tick : trace.ticks()) {
                    EXPECT_LT(sound.greatestStep(from, tick), AudioTrace::maxStep);
                    from = tick + AudioTrace::tickFrames;
                }
                EXPECT_LT(sound.greatestStep(from, sound.frames()), AudioTrace::maxStep);
                EXPECT_LT(sound.greatestStep(), AudioTrace::maxTickStep);
            }
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Shapes, AudioTraceOfShapesTest, testing::ValuesIn(shapes),
                         [](const auto& instance) { return instance.param.testName; });

INSTANTIATE_TEST_SUITE_P(Extremes, AudioTraceOfShapesTest,
                         testing::Values(Shape{"LeakyReluSteep", "leaky_relu:negative_slope=1e9", 10},
                                         Shape{"LeakyReluSteepDown", "leaky_relu:negative_slope=-1e308", 10},
                                         Shape{"EluHuge", "elu:alpha=1e300", 10},
                                         Shape{"SoftplusSharp", "softplus:beta=1e300", 1},
                                         Shape{"SoftplusFlat", "softplus:beta=1e-300", 10},
                                         Shape{"SquareplusHuge", "squareplus:b=1e300", 10},
                                         Shape{"HardtanhHuge", "hardtanh:min_val=-1e308,max_val=1e308", 10}),
                         [](const auto& instance) { return instance.param.testName; });

} // namespace
} // namespace activation_explorer::core
