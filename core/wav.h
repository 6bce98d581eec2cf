// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <span>
#include <string>

namespace activation_explorer::core {

/// A WAV file (RIFF, PCM) of stereo sound in 16 bits: a header of 44 bytes, then the samples, a left and a
/// right one for each frame, `rate` frames a second. At most 2^30 samples.
[[nodiscard]] std::string wavFile(std::span<const std::int16_t> samples, int rate);

} // namespace activation_explorer::core
