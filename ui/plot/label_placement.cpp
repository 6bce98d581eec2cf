// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/label_placement.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

namespace activation_explorer::ui {

namespace {

constexpr double clearance = 3;   // between a label and its anchor
constexpr double leaderRoom = 16; // how far a label that is moved up or down also moves aside

struct Label {
    qsizetype index; ///< of its request
    double anchorY;
    double left; ///< of all it may cover, wherever it is moved
    double right;
    double height;
    double ideal; ///< its top, were there no others and no area
    bool atLeftEdge;
    double top = 0;
};

bool shareColumns(const Label& a, const Label& b)
{
    return a.left < b.right + labelSpacing && b.left < a.right + labelSpacing;
}

/// Puts labels, in the order of their anchors, over one another, with the least sum of squared moves as far
/// as labels share all columns, and close to that where they share some.
class Stack
{
public:
    explicit Stack(std::vector<Label>& labels)
        : m_labels(labels)
        , m_above(labels.size())
        , m_blockOf(labels.size())
        , m_offset(labels.size())
    {
        for (std::size_t i = 0; i < labels.size(); ++i)
            findAbove(i);
    }

    void settle(double top, double bottom)
    {
        for (std::size_t i = 0; i < m_labels.size(); ++i)
            add(i, std::clamp(m_labels[i].ideal, top, bottom - m_labels[i].height));
        for (std::size_t i = 0; i < m_labels.size(); ++i)
            m_labels[i].top = position(i);
        // Into the area, and apart where blocks are not: down as far as those above ask for, then up as far
        // as those below do. That there is room at all has been seen to.
        for (std::size_t i = 0; i < m_labels.size(); ++i) {
            m_labels[i].top = std::max(m_labels[i].top, top);
            for (const std::size_t above : m_above[i])
                m_labels[i].top = std::max(m_labels[i].top, endOf(m_labels[above]));
        }
        for (std::size_t i = m_labels.size(); i-- > 0;) {
            m_labels[i].top = std::min(m_labels[i].top, bottom - m_labels[i].height);
            for (const std::size_t above : m_above[i])
                m_labels[above].top =
                    std::min(m_labels[above].top, m_labels[i].top - labelSpacing - m_labels[above].height);
        }
    }

private:
    /// Labels that touch and move together.
    struct Block {
        std::vector<std::size_t> members;
        double sum; ///< of where each member would have the block
        [[nodiscard]] double position() const { return sum / static_cast<double>(members.size()); }
    };

    static double endOf(const Label& label) { return label.top + label.height + labelSpacing; }
    [[nodiscard]] double position(std::size_t label) const
    {
        return m_blocks[m_blockOf[label]].position() + m_offset[label];
    }

    /// Whom label i must be under: the nearest above it, without those that these are under themselves.
    void findAbove(std::size_t i)
    {
        for (std::size_t j = i; j-- > 0;) {
            const Label& other = m_labels[j];
            if (shareColumns(other, m_labels[i]) && std::ranges::none_of(m_above[i], [&](std::size_t k) {
                    return shareColumns(other, m_labels[k]);
                }))
                m_above[i].push_back(j);
        }
    }

    void add(std::size_t label, double wanted)
    {
        std::size_t block = m_blocks.size();
        m_blocks.push_back({{label}, wanted});
        m_blockOf[label] = block;
        m_offset[label] = 0;
        for (;;) {
            double worst = 1e-9;
            std::size_t above = 0;
            std::size_t below = 0;
            for (const std::size_t i : m_blocks[block].members) {
                for (const std::size_t j : m_above[i]) {
                    const double overlap = position(j) + m_labels[j].height + labelSpacing - position(i);
                    if (m_blockOf[j] != block && overlap > worst) {
                        worst = overlap;
                        above = j;
                        below = i;
                    }
                }
            }
            if (above == below)
                return;
            block = merge(above, below);
        }
    }

    /// Joins the blocks of two labels so that these touch.
    std::size_t merge(std::size_t above, std::size_t below)
    {
        const std::size_t into = m_blockOf[above];
        Block& moved = m_blocks[m_blockOf[below]];
        const double shift = m_offset[above] + m_labels[above].height + labelSpacing - m_offset[below];
        m_blocks[into].sum += moved.sum - shift * static_cast<double>(moved.members.size());
        for (const std::size_t member : moved.members) {
            m_blockOf[member] = into;
            m_offset[member] += shift;
            m_blocks[into].members.push_back(member);
        }
        moved.members.clear();
        return into;
    }

    std::vector<Label>& m_labels;
    std::vector<std::vector<std::size_t>> m_above;
    std::vector<std::size_t> m_blockOf;
    std::vector<double> m_offset; ///< of a label's top from its block's position
    std::vector<Block> m_blocks;
};

/// Whether there is room for all, packed from the top down.
bool haveRoom(const std::vector<Label>& labels, const QRectF& area)
{
    std::vector<double> ends(labels.size());
    for (std::size_t i = 0; i < labels.size(); ++i) {
        double top = area.top();
        for (std::size_t j = 0; j < i; ++j)
            if (shareColumns(labels[j], labels[i]))
                top = std::max(top, ends[j] + labelSpacing);
        ends[i] = top + labels[i].height;
        if (ends[i] > area.bottom())
            return false;
    }
    return true;
}

/// In the order of anchors, those that have room: each in turn of the list, if it still does.
std::vector<Label> admitted(const std::vector<Label>& candidates, const QRectF& area)
{
    const auto byAnchor = [](const Label& a, const Label& b) {
        return a.anchorY != b.anchorY ? a.anchorY < b.anchorY : a.index < b.index;
    };
    std::vector<Label> all = candidates;
    std::ranges::sort(all, byAnchor);
    if (haveRoom(all, area))
        return all;
    std::vector<Label> result;
    for (const Label& candidate : candidates) {
        const auto at = result.insert(std::ranges::upper_bound(result, candidate, byAnchor), candidate);
        if (!haveRoom(result, area))
            result.erase(at);
    }
    return result;
}

} // namespace

QList<std::optional<QRectF>> placeLabels(const QList<LabelRequest>& requests, const QRectF& area)
{
    std::vector<Label> candidates;
    for (qsizetype i = 0; i < requests.size(); ++i) {
        const LabelRequest& request = requests[i];
        const double width = request.size.width();
        const double height = request.size.height();
        if (!(width <= area.width() && height <= area.height()) || !std::isfinite(request.anchor.x()) ||
            !std::isfinite(request.anchor.y()))
            continue;
        const double y = std::clamp(request.anchor.y(), area.top(), area.bottom());
        const double right = std::clamp(request.anchor.x(), area.left() + width, area.right());
        const bool atLeftEdge = request.anchor.x() < area.left() + width;
        const double aside = std::min(leaderRoom, area.width() - width);
        candidates.push_back({.index = i,
                              .anchorY = request.anchor.y(),
                              .left = std::max(right - width - (atLeftEdge ? 0 : aside), area.left()),
                              .right = right + (atLeftEdge ? aside : 0),
                              .height = height,
                              .ideal = request.below ? y + clearance : y - clearance - height,
                              .atLeftEdge = atLeftEdge});
    }
    std::vector<Label> labels = admitted(candidates, area);
    Stack(labels).settle(area.top(), area.bottom());

    QList<std::optional<QRectF>> result(requests.size());
    for (const Label& label : labels) {
        const QSizeF size = requests[label.index].size;
        const double aside = std::min(std::abs(label.top - label.ideal), leaderRoom);
        const double left = label.atLeftEdge ? std::min(label.left + aside, label.right - size.width())
                                             : std::max(label.right - size.width() - aside, label.left);
        result[label.index] = QRectF(QPointF(left, label.top), size);
    }
    return result;
}

} // namespace activation_explorer::ui
