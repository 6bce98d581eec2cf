// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace activation_explorer::monkey {

/// Random numbers that follow from a seed and an event's number alone (by SplitMix64), whatever the events
/// before have drawn.
class Random
{
public:
    Random(std::uint64_t seed, std::uint64_t event)
        : m_state(seed * 0x9e3779b97f4a7c15U ^ event * 0xd1b54a32d192ed03U)
    {
        next();
    }

    std::uint64_t next()
    {
        std::uint64_t z = (m_state += 0x9e3779b97f4a7c15U);
        z = (z ^ (z >> 30U)) * 0xbf58476d1ce4e5b9U;
        z = (z ^ (z >> 27U)) * 0x94d049bb133111ebU;
        return z ^ (z >> 31U);
    }
    double share() { return static_cast<double>(next() >> 11U) * 0x1p-53; } ///< from [0, 1)
    bool chance(double probability) { return share() < probability; }
    int below(int count) { return static_cast<int>(share() * count); } ///< `count` positive
    int between(int least, int most) { return least + below(most - least + 1); }

    template<typename List>
    const auto& pick(const List& list)
    {
        return *(list.begin() + below(static_cast<int>(list.size())));
    }

private:
    std::uint64_t m_state;
};

} // namespace activation_explorer::monkey
