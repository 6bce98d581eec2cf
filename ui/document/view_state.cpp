// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/view_state.h"

#include <algorithm>
#include <cmath>

namespace activation_explorer::ui {

namespace {

/// A span below this share of a range's distance from 0 would put too few doubles into a pixel.
constexpr double minRelativeSpan = 1e-11;

double minSpanAt(core::Range range) noexcept
{
    return std::max(ViewState::minSpan, minRelativeSpan * std::max(std::abs(range.min), std::abs(range.max)));
}

core::Range zoomed(core::Range range, double about, double factor, core::Range limits) noexcept
{
    const core::Range wished{about + (range.min - about) * factor, about + (range.max - about) * factor};
    return ViewState::isLegal(wished, limits) ? wished
                                              : range; // at a limit the point would not stay in place
}

core::Range shifted(core::Range range, double by, core::Range limits) noexcept
{
    by = std::clamp(by, limits.min - range.min, limits.max - range.max);
    const core::Range wished{range.min + by, range.max + by};
    return ViewState::isLegal(wished, limits) ? wished : range;
}

} // namespace

bool ViewState::isLegal(core::Range range, core::Range limits) noexcept
{
    return range.isProper() && range.min >= limits.min && range.max <= limits.max &&
           range.span() >= minSpanAt(range) * (1 - 1e-6); // the ends are rounded
}

core::Range ViewState::legalRange(double center, double span, core::Range limits) noexcept
{
    center = std::clamp(center, limits.min, limits.max);
    span = std::clamp(span, 2 * minSpanAt({center, center}), limits.span());
    const double min = std::clamp(center - span / 2, limits.min, limits.max - span);
    return {min, std::min(min + span, limits.max)};
}

void ViewState::setMode(Mode mode)
{
    if (m_mode == mode)
        return;
    m_mode = mode;
    Q_EMIT modeChanged(mode);
}

void ViewState::setCharts(Charts charts)
{
    if (m_charts == charts)
        return;
    m_charts = charts;
    Q_EMIT chartsChanged(charts);
}

void ViewState::setRanges(const Ranges& ranges)
{
    Q_ASSERT(isLegal(ranges.x, xLimits) && isLegal(ranges.value, yLimits) &&
             isLegal(ranges.derivative, yLimits));
    if (m_ranges == ranges)
        return;
    m_ranges = ranges;
    Q_EMIT rangesChanged();
}

void ViewState::setPointer(std::optional<double> x)
{
    if (m_pointer == x)
        return;
    m_pointer = x;
    Q_EMIT pointerChanged();
}

void ViewState::zoom(core::Quantity chart, core::Point about, double factor)
{
    Ranges ranges = m_ranges;
    ranges.x = zoomed(ranges.x, about.x, factor, xLimits);
    ranges.y(chart) = zoomed(ranges.y(chart), about.y, factor, yLimits);
    setRanges(ranges);
}

void ViewState::zoomAll(double factor)
{
    Ranges ranges = m_ranges;
    ranges.x = zoomed(ranges.x, ranges.x.center(), factor, xLimits);
    ranges.value = zoomed(ranges.value, ranges.value.center(), factor, yLimits);
    ranges.derivative = zoomed(ranges.derivative, ranges.derivative.center(), factor, yLimits);
    setRanges(ranges);
}

void ViewState::pan(core::Quantity chart, double dx, double dy)
{
    Ranges ranges = m_ranges;
    ranges.x = shifted(ranges.x, dx, xLimits);
    ranges.y(chart) = shifted(ranges.y(chart), dy, yLimits);
    setRanges(ranges);
}

} // namespace activation_explorer::ui
