// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <atomic>
#include <cstdint>
#include <string>

namespace activation_explorer::monkey {

/// What was done last. Lies in memory that two processes share, so that it can be read after a crash.
class Log
{
public:
    static Log& shared(); ///< a new one; before the fork

    void begin(std::uint64_t event); ///< from now on note() is of this event
    void note(const std::string& text);
    [[nodiscard]] std::uint64_t event() const noexcept { return m_event; }
    void print() const; ///< the last events, to standard error

private:
    static constexpr std::size_t kept = 50;
    struct Entry {
        std::uint64_t event;
        std::array<char, 240> text;
    };
    std::array<Entry, kept> m_entries;
    std::atomic<std::uint64_t> m_event;
};

} // namespace activation_explorer::monkey
