// SPDX-License-Identifier: MIT
#include "core/wav.h"

#include <cassert>
#include <cstddef>

namespace activation_explorer::core {

namespace {

/// Appended with the least byte first, whatever the machine does.
void append(std::string& file, std::uint32_t number, int bytes)
{
    for (int i = 0; i < bytes; ++i)
        file.push_back(static_cast<char>(number >> (8 * i) & 0xFFU));
}

} // namespace

std::string wavFile(std::span<const std::int16_t> samples, int rate)
{
    constexpr std::uint32_t headerBehindSize = 36;
    constexpr std::uint32_t formatSize = 16;
    constexpr std::uint32_t pcm = 1;
    constexpr std::uint32_t channels = 2;
    constexpr std::uint32_t sampleSize = 2;
    assert(samples.size() <= std::size_t(1) << 30U);
    const auto size = static_cast<std::uint32_t>(sampleSize * samples.size());
    const auto frames = static_cast<std::uint32_t>(rate);

    std::string file;
    file.reserve(headerBehindSize + 8 + size);
    file.append("RIFF");
    append(file, headerBehindSize + size, 4);
    file.append("WAVEfmt ");
    append(file, formatSize, 4);
    append(file, pcm, 2);
    append(file, channels, 2);
    append(file, frames, 4);
    append(file, frames * channels * sampleSize, 4); // bytes a second
    append(file, channels * sampleSize, 2);          // bytes a frame
    append(file, 8 * sampleSize, 2);                 // bits a sample
    file.append("data");
    append(file, size, 4);
    for (const std::int16_t sample : samples)
        append(file, static_cast<std::uint16_t>(sample), 2);
    return file;
}

} // namespace activation_explorer::core
