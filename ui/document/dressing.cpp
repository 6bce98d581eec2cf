// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/dressing.h"

#include "ui/theme.h"

#include <algorithm>
#include <array>

namespace activation_explorer::ui {

namespace {

/// The candidate that the fewest entries use, the first of these.
template<typename Candidates, typename Member>
auto leastUsed(const Candidates& candidates, const QList<CurveEntry>& entries, Member member)
{
    return *std::ranges::min_element(candidates, {}, [&](const auto& candidate) {
        return std::ranges::count(entries, candidate, member);
    });
}

} // namespace

CurveEntry dressed(const core::Curve& curve, const QList<CurveEntry>& others)
{
    constexpr std::array lines{Qt::SolidLine, Qt::DashLine, Qt::DashDotLine, Qt::DotLine, Qt::DashDotDotLine};
    constexpr std::array markers{Marker::Circle,  Marker::Square, Marker::Triangle,
                                 Marker::Diamond, Marker::Cross,  Marker::Plus};
    return {.curve = curve,
            .color = leastUsed(curveColors(), others, &CurveEntry::color),
            .line = leastUsed(lines, others, &CurveEntry::line),
            .marker = leastUsed(markers, others, &CurveEntry::marker)};
}

} // namespace activation_explorer::ui
