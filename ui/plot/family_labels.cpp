// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/family_labels.h"

#include <algorithm>
#include <vector>

namespace activation_explorer::ui {

namespace {

constexpr double rowHeight = 18;   // of a label, about; farther apart is no better
constexpr double roomShare = 0.65; // of the height, that the names of a family may take
constexpr int places = 24;         // looked at between the ends
constexpr double forAnEnd = 0.75;  // an end that is this good is taken rather than a place amid the curves

using Ends = QList<std::optional<CurveEnd>>;

std::optional<CurveEnd> endAt(const core::Sampling& sampling, const PlotFrame& frame, double x)
{
    for (const core::Polyline& piece : sampling.pieces) {
        if (!(piece.front().x <= x && x <= piece.back().x))
            continue;
        const auto right = std::ranges::lower_bound(piece, x, {}, &core::Point::x);
        const core::Point q = *right;
        const core::Point p = right == piece.begin() ? q : *std::prev(right);
        const double share = q.x > p.x ? (x - p.x) / (q.x - p.x) : 1.0;
        const QPointF at(frame.pixelX(x), frame.pixelY(p.y + share * (q.y - p.y)));
        if (frame.area.contains(at))
            return CurveEnd{at, p.y > q.y};
    }
    return std::nullopt;
}

/// How well the ends can be told apart: the gaps between neighbours, each counted up to a label's height.
double separation(const Ends& ends)
{
    std::vector<double> ys;
    for (const std::optional<CurveEnd>& end : ends)
        if (end)
            ys.push_back(end->at.y());
    std::ranges::sort(ys);
    double result = 0;
    for (std::size_t i = 1; i < ys.size(); ++i)
        result += std::min(ys[i] - ys[i - 1], rowHeight);
    return result;
}

} // namespace

QList<EndLabel> familyLabels(const QList<FamilyMember>& members, const QStringList& texts,
                             const PlotFrame& frame)
{
    const auto endsBy = [&members](auto endOf) {
        Ends result;
        for (const FamilyMember& member : members)
            result << endOf(member.sampling);
        return result;
    };
    const Ends right = endsBy([&](const core::Sampling& s) { return lastVisiblePoint(s, frame); });
    const Ends left = endsBy([&](const core::Sampling& s) { return firstVisiblePoint(s, frame); });
    Ends best = separation(left) > separation(right) ? left : right;
    double greatest = separation(best) / forAnEnd;
    for (int place = 1; place < places; ++place) {
        const double x = frame.x.min + frame.x.span() * place / places;
        const Ends here = endsBy([&](const core::Sampling& s) { return endAt(s, frame, x); });
        if (separation(here) > greatest) {
            greatest = separation(here);
            best = here;
        }
    }
    // Where there are too many to be read, evenly chosen ones are named, always the first and the last in
    // sight.
    QList<qsizetype> seen;
    for (qsizetype i = 0; i < members.size(); ++i)
        if (best[i])
            seen << i;
    const auto room =
        std::max(static_cast<qsizetype>(roomShare * frame.area.height() / rowHeight), qsizetype{2});
    const qsizetype count = std::min(seen.size(), room);
    QList<EndLabel> result;
    for (qsizetype i = 0; i < count; ++i) {
        const qsizetype member = seen[count > 1 ? i * (seen.size() - 1) / (count - 1) : 0];
        result.append({.text = texts[member], .color = members[member].color, .end = *best[member]});
    }
    return result;
}

} // namespace activation_explorer::ui
