// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/point_count.h"

#include "ui/document/document.h"

namespace activation_explorer::ui {

bool hasPointsAtMost(const Document& document, QSizeF chart, std::size_t most)
{
    constexpr qsizetype fewLines = 40;
    QList<core::Curve> lines;
    for (const int row : document.shownRows()) {
        const CurveEntry& entry = document.curves().entry(row);
        lines << entry.curve;
        lines += entry.familyMembers();
    }
    if (lines.size() <= fewLines)
        return true;
    const ViewState& view = document.view();
    std::size_t points = 0;
    for (const core::Quantity quantity : {core::Quantity::Value, core::Quantity::Derivative}) {
        const bool isValue = quantity == core::Quantity::Value;
        if (view.charts() == (isValue ? ViewState::Charts::Derivative : ViewState::Charts::Function))
            continue;
        for (const core::Curve& line : lines) {
            const core::Sampling sampling = document.sample(
                line, quantity, {view.ranges().x, view.ranges().y(quantity), chart.width(), chart.height()});
            for (const core::Polyline& piece : sampling.pieces)
                points += piece.size();
            if (points > most)
                return false;
        }
    }
    return true;
}

} // namespace activation_explorer::ui
