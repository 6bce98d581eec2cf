// SPDX-License-Identifier: MIT
#include "core/wav.h"

#include <array>
#include <gtest/gtest.h>
#include <string_view>

namespace activation_explorer::core {
namespace {

TEST(WavTest, IsAsTheFormatSaysByteForByte)
{
    constexpr std::array<std::int16_t, 4> samples{1, -1, 0x1234, -32768};
    constexpr std::string_view expected("RIFF\x2c\0\0\0WAVEfmt \x10\0\0\0"
                                        "\x01\0\x02\0"    // PCM, two channels
                                        "\x44\xac\0\0"    // 44100 frames a second
                                        "\x10\xb1\x02\0"  // 176400 bytes a second
                                        "\x04\0\x10\0"    // 4 bytes a frame, 16 bits a sample
                                        "data\x08\0\0\0"  // 8 bytes
                                        "\x01\0\xff\xff"  //
                                        "\x34\x12\0\x80", // least byte first
                                        52);
    EXPECT_EQ(wavFile(samples, 44100), expected);
}

TEST(WavTest, OfNoSoundIsAHeader)
{
    EXPECT_EQ(wavFile({}, 44100).size(), 44U);
}

} // namespace
} // namespace activation_explorer::core
