// SPDX-License-Identifier: MIT
#include "facts_text.h"

#include <array>
#include <charconv>

namespace activation_explorer::core {

namespace {

std::string shown(double x)
{
    std::array<char, 32> text{};
    constexpr int digits = 10;
    const auto end =
        std::to_chars(text.data(), text.data() + text.size(), x, std::chars_format::general, digits);
    return {text.data(), end.ptr};
}

template<typename Elements, typename Text>
std::string joined(const Elements& elements, const char* separator, Text text)
{
    std::string result;
    for (const auto& element : elements)
        result += (result.empty() ? "" : separator) + text(element);
    return result.empty() ? "none" : result;
}

} // namespace

std::string shown(const std::vector<Interval>& intervals)
{
    return joined(intervals, " ", [](const Interval& i) {
        return i.isPoint() ? "{" + shown(i.from) + "}"
                           : (i.fromIsIncluded ? "[" : "(") + shown(i.from) + ", " + shown(i.to) +
                                 (i.toIsIncluded ? "]" : ")");
    });
}

std::string shown(const Bound& bound)
{
    if (bound.isAttained())
        return shown(bound.value) + " on " + shown(bound.attainedAt);
    return shown(bound.value) + " towards " +
           joined(bound.approachedAt, " ", [](double x) { return shown(x); });
}

std::string shown(const std::vector<Extremum>& extrema)
{
    return joined(extrema, ", ", [](const Extremum& e) {
        return (e.isMaximum ? "max " : "min ") + shown(e.value) + " at " + shown(e.x);
    });
}

std::string shown(const std::vector<Jump>& jumps)
{
    return joined(jumps, ", ", [](const Jump& jump) {
        return shown(jump.from) + " to " + shown(jump.to) + " at " + shown(jump.x);
    });
}

} // namespace activation_explorer::core
