// SPDX-License-Identifier: GPL-3.0-or-later
// The file that `sound` writes, read by a reader of its own.
#include "tests/app/run_program.h"

#include <cmath>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtEndian>

namespace activation_explorer::app {
namespace {

using testing::HasSubstr;

/// A WAV file, read chunk by chunk as the format has it.
struct Wav {
    int format = 0;
    int channels = 0;
    int rate = 0;
    int bits = 0;
    std::vector<int> left;
    std::vector<int> right;
    bool isWhole = false; ///< every size in it is right

    [[nodiscard]] double seconds() const { return static_cast<double>(left.size()) / rate; }

    explicit Wav(const QString& name)
    {
        QFile file(name);
        EXPECT_TRUE(file.open(QFile::ReadOnly)) << name.toStdString();
        const QByteArray all = file.readAll();
        EXPECT_TRUE(all.startsWith("RIFF") && all.mid(8, 4) == "WAVE");
        EXPECT_EQ(number<quint32>(all, 4), all.size() - 8);
        qsizetype at = 12;
        while (at + 8 <= all.size()) {
            const QByteArray id = all.mid(at, 4);
            const auto size = static_cast<qsizetype>(number<quint32>(all, at + 4));
            read(id, all.mid(at + 8, size));
            at += 8 + size + size % 2;
        }
        isWhole = at == all.size();
    }

    /// Upward zero crossings a second of both channels' sum.
    [[nodiscard]] double frequency(double from, double to) const
    {
        const auto first = static_cast<std::size_t>(from * rate);
        const auto last = static_cast<std::size_t>(to * rate);
        int crossings = 0;
        for (std::size_t n = first; n < last; ++n)
            crossings += left[n] + right[n] < 0 && left[n + 1] + right[n + 1] >= 0 ? 1 : 0;
        return crossings / (to - from);
    }

private:
    template<typename T>
    static T number(const QByteArray& bytes, qsizetype at)
    {
        return qFromLittleEndian<T>(bytes.constData() + at);
    }

    void read(const QByteArray& id, const QByteArray& chunk)
    {
        if (id == "fmt ") {
            format = number<quint16>(chunk, 0);
            channels = number<quint16>(chunk, 2);
            rate = static_cast<int>(number<quint32>(chunk, 4));
            EXPECT_EQ(number<quint32>(chunk, 8), number<quint32>(chunk, 4) * number<quint16>(chunk, 12));
            bits = number<quint16>(chunk, 14);
        } else if (id == "data") {
            for (qsizetype at = 0; at + 4 <= chunk.size(); at += 4) {
                left.push_back(number<qint16>(chunk, at));
                right.push_back(number<qint16>(chunk, at + 2));
            }
        }
    }
};

class SoundCommandTest : public testing::Test
{
protected:
    [[nodiscard]] Wav soundOf(const QStringList& arguments) const
    {
        const QString name = folder.filePath(QStringLiteral("音 1.wav"));
        const Outcome outcome = run(QStringList{"sound"} + arguments + QStringList{"-o", name});
        EXPECT_EQ(outcome.exitCode, 0);
        EXPECT_EQ(outcome.out, "");
        EXPECT_EQ(outcome.error, "");
        return Wav(name);
    }

    QTemporaryDir folder;
};

TEST_F(SoundCommandTest, WritesStereoOfSixteenBitsAsLongAsAsked)
{
    const Wav usual = soundOf({"relu"});
    EXPECT_EQ(usual.format, 1) << "PCM";
    EXPECT_EQ(usual.channels, 2);
    EXPECT_EQ(usual.rate, 44100);
    EXPECT_EQ(usual.bits, 16);
    EXPECT_TRUE(usual.isWhole);
    EXPECT_NEAR(usual.seconds(), 5.02, 1e-9);
    EXPECT_NEAR(soundOf({"relu", "--duration", "0.5"}).seconds(), 0.52, 1e-9);
}

TEST_F(SoundCommandTest, RangesQuantityAndFittedRangeAreHeard)
{
    const QStringList second{"--duration", "1"};
    // 220 Hz · 4^((y − min) / span)
    EXPECT_NEAR(soundOf(QStringList{"identity", "--x", "0:1", "--y", "0:1"} + second).frequency(0.4, 0.6),
                440, 6);
    EXPECT_NEAR(soundOf(QStringList{"identity", "--x", "0:1", "--y", "0:2", "--derivative"} + second)
                    .frequency(0.1, 0.9),
                440, 2);
    // Fitted with some air the ends are within, and 0 in the middle of −20 to 20.
    const Wav fitted = soundOf(QStringList{"identity"} + second);
    EXPECT_NEAR(fitted.frequency(0.55, 0.65), 220 * std::pow(4, 0.5 + 0.1 / 1.12), 8);
    EXPECT_GT(fitted.frequency(0.02, 0.07), 220);
    EXPECT_LT(fitted.frequency(0.93, 0.98), 880);
}

TEST_F(SoundCommandTest, GoesFromTheLeftEarToTheRight)
{
    const Wav sound = soundOf({"softplus", "--duration", "1"});
    const auto loudest = [](const std::vector<int>& samples, double from, double to) {
        int result = 0;
        for (auto n = static_cast<std::size_t>(from * 44100); n < static_cast<std::size_t>(to * 44100); ++n)
            result = std::max(result, std::abs(samples[n]));
        return result;
    };
    EXPECT_GT(loudest(sound.left, 0.02, 0.05), 12000);
    EXPECT_LT(loudest(sound.right, 0.02, 0.05), 1500);
    EXPECT_LT(loudest(sound.left, 0.95, 0.98), 1500);
    EXPECT_GT(loudest(sound.right, 0.95, 0.98), 12000);
}

TEST_F(SoundCommandTest, ExtremesAreWritten)
{
    for (const char* curve : {"leaky_relu:negative_slope=1e308", "hardtanh:min_val=0,max_val=0", "sine",
                              "elu:alpha=-1e300", "softplus:beta=1e-300"})
        for (const char* x : {"-1e9:1e9", "0:1e-9"})
            EXPECT_TRUE(soundOf({curve, "--x", x, "--duration", "0.1"}).isWhole) << curve;
}

TEST_F(SoundCommandTest, AFileThatCannotBeWrittenIsAnErrorOfOneLine)
{
    const Outcome outcome = run({"sound", "relu", "-o", folder.filePath(QStringLiteral("none/of/it.wav"))});
    EXPECT_EQ(outcome.exitCode, 1);
    EXPECT_THAT(outcome.error, HasSubstr("it.wav"));
    EXPECT_EQ(std::ranges::count(outcome.error, '\n'), 1);
}

struct RefusedSound {
    QStringList arguments;
    std::vector<std::string> says;
};

void PrintTo(const RefusedSound& refused, std::ostream* out)
{
    *out << refused.arguments.join(QLatin1Char(' ')).toStdString();
}

class BadSoundTest : public testing::TestWithParam<RefusedSound>
{
};

TEST_P(BadSoundTest, GetsOneClearLineAndNoFile)
{
    const QTemporaryDir folder;
    const Outcome outcome =
        run(QStringList{"sound"} +
            QStringList(GetParam().arguments).replaceInStrings(QStringLiteral("FOLDER"), folder.path()));
    EXPECT_EQ(outcome.exitCode, 2);
    EXPECT_EQ(outcome.out, "");
    EXPECT_THAT(outcome.error, testing::StartsWith("activation-explorer: error: "));
    EXPECT_EQ(std::ranges::count(outcome.error, '\n'), 1) << outcome.error;
    for (const std::string& part : GetParam().says)
        EXPECT_THAT(outcome.error, HasSubstr(part));
    EXPECT_TRUE(QDir(folder.path()).isEmpty());
}

INSTANTIATE_TEST_SUITE_P(
    All, BadSoundTest,
    testing::Values(RefusedSound{{"relu"}, {"-o", "; see activation-explorer sound --help"}},
                    RefusedSound{{"-o", "FOLDER/a.wav"}, {"CURVE"}},
                    RefusedSound{{"relu", "elu", "-o", "FOLDER/a.wav"}, {"elu"}},
                    RefusedSound{{"nope", "-o", "FOLDER/a.wav"}, {"nope", "relu, leaky_relu, prelu"}},
                    RefusedSound{{"relu", "-o", "FOLDER/a.mp3"}, {".wav", "a.mp3"}},
                    RefusedSound{{"relu", "-o", ""}, {".wav", "\"\""}},
                    RefusedSound{{"relu", "-o", "FOLDER/a.wav", "--x", "3:1"}, {"--x", "MIN < MAX", "3:1"}},
                    RefusedSound{{"relu", "-o", "FOLDER/a.wav", "--x", "-1e10:1"}, {"--x", "-1e+09"}},
                    RefusedSound{{"relu", "-o", "FOLDER/a.wav", "--y", "0:1e19"}, {"--y", "1e+18"}},
                    RefusedSound{{"relu", "-o", "FOLDER/a.wav", "--y", "0,5:1"}, {"--y", "0,5:1"}},
                    RefusedSound{{"relu", "-o", "FOLDER/a.wav", "--duration", "0"},
                                 {"--duration", "0.1 to 60"}},
                    RefusedSound{{"relu", "-o", "FOLDER/a.wav", "--duration", "nan"}, {"--duration", "nan"}},
                    RefusedSound{{"relu", "-o", "FOLDER/a.wav", "--duration", "61"}, {"--duration", "61"}}));

} // namespace
} // namespace activation_explorer::app
