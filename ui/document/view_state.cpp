// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/view_state.h"

#include <algorithm>
#include <cmath>

namespace activation_explorer::ui {

namespace {

/// A span below this share of a range's distance from 0 would put too few doubles into a pixel.
constexpr double minRelativeSpan = 1e-11;

constexpr qsizetype historyLength = 100;

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

void ViewState::Panels::setOpen(Panel panel, bool isOpen)
{
    if (isOpen)
        open.insert(panel);
    else
        open.erase(panel);
}

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

core::Range ViewState::fittedY(core::Range all) noexcept
{
    all = {std::clamp(all.min, yLimits.min, yLimits.max), std::clamp(all.max, yLimits.min, yLimits.max)};
    if (all.span() == 0) // a constant: show it amid as much as itself, so that 0 is in sight
        return legalRange(all.center(), std::max(2.2 * std::abs(all.center()), 1.0), yLimits);
    constexpr double air = 0.06; // of the span, at both ends
    return legalRange(all.center(), all.span() * (1 + 2 * air), yLimits);
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

void ViewState::setRanges(const Ranges& ranges, Step step)
{
    Q_ASSERT(isLegal(ranges.x, xLimits) && isLegal(ranges.value, yLimits) &&
             isLegal(ranges.derivative, yLimits));
    if (step == Step::New)
        m_canContinue = false;
    const Ranges wished = withAspect(ranges);
    if (m_ranges == wished)
        return;
    if (step != Step::None) {
        const bool together = (step == Step::Run && m_sinceRun.isValid() && m_sinceRun.elapsed() < runMs) ||
                              (step == Step::Continued && m_canContinue);
        m_canContinue = true;
        if (!together)
            m_back << m_ranges;
        if (m_back.size() > historyLength)
            m_back.removeFirst();
        m_forward.clear();
        if (step == Step::Run)
            m_sinceRun.start();
        else
            m_sinceRun.invalidate();
    }
    show(wished);
    if (step != Step::None)
        Q_EMIT historyChanged();
}

void ViewState::show(const Ranges& ranges)
{
    m_ranges = ranges;
    Q_EMIT rangesChanged();
}

void ViewState::goBack()
{
    if (m_back.isEmpty())
        return;
    m_forward << m_ranges;
    show(withAspect(m_back.takeLast()));
    m_sinceRun.invalidate();
    m_canContinue = false;
    Q_EMIT historyChanged();
}

void ViewState::goForward()
{
    if (m_forward.isEmpty())
        return;
    m_back << m_ranges;
    show(withAspect(m_forward.takeLast()));
    m_sinceRun.invalidate();
    m_canContinue = false;
    Q_EMIT historyChanged();
}

void ViewState::forgetHistory()
{
    m_back.clear();
    m_forward.clear();
    m_sinceRun.invalidate();
    m_canContinue = false;
    Q_EMIT historyChanged();
}

void ViewState::setOptions(const Options& options)
{
    Q_ASSERT(Options::lineWidths.contains(options.lineWidth));
    if (m_options == options)
        return;
    m_options = options;
    Q_EMIT optionsChanged();
}

void ViewState::setPanels(const Panels& panels)
{
    if (m_panels == panels)
        return;
    m_panels = panels;
    Q_EMIT panelsChanged();
}

ViewState::Scene ViewState::scene() const
{
    return {m_mode, m_charts, m_ranges, m_aspectIsEqual, m_options, m_pin, m_panels};
}

void ViewState::setScene(const Scene& scene, Step step)
{
    setMode(scene.mode);
    setCharts(scene.charts);
    setOptions(scene.options);
    setPanels(scene.panels);
    if (m_aspectIsEqual != scene.aspectIsEqual) {
        m_aspectIsEqual = scene.aspectIsEqual;
        Q_EMIT aspectChanged();
    }
    setRanges(scene.ranges, step); // last of what changes them: another set of curves on show has fitted them
    if (m_pin != scene.pin)
        setPin(scene.pin);
}

void ViewState::setPointer(std::optional<double> x)
{
    if (m_pointer == x)
        return;
    m_pointer = x;
    if (!m_pin && !m_lead)
        Q_EMIT probeChanged();
}

void ViewState::setLead(std::optional<double> x)
{
    if (m_lead == x)
        return;
    m_lead = x;
    Q_EMIT probeChanged();
}

void ViewState::setPin(std::optional<double> x, const QList<Landmark>& landmarks)
{
    if (m_pin == x && m_landmarks == landmarks)
        return;
    m_pin = x;
    m_landmarks = landmarks;
    Q_EMIT probeChanged();
}

void ViewState::forgetLandmarks()
{
    if (m_landmarks.isEmpty())
        return;
    m_landmarks.clear();
    Q_EMIT probeChanged();
}

void ViewState::setAspectEqual(bool equal)
{
    if (m_aspectIsEqual == equal)
        return;
    m_aspectIsEqual = equal;
    setRanges(m_ranges);
    Q_EMIT aspectChanged();
}

void ViewState::setShape(core::Quantity chart, double heightPerWidth)
{
    (chart == core::Quantity::Value ? m_valueShape : m_derivativeShape) = heightPerWidth;
    setRanges(m_ranges, Step::None);
}

ViewState::Ranges ViewState::withAspect(Ranges ranges) const
{
    if (!m_aspectIsEqual)
        return ranges;
    const auto follow = [&ranges](core::Range& y, double shape) {
        const double span = ranges.x.span() * shape;
        if (std::abs(y.span() / span - 1) > 1e-9) // no creeping by rounding
            y = legalRange(y.center(), span, yLimits);
    };
    follow(ranges.value, m_valueShape);
    follow(ranges.derivative, m_derivativeShape);
    return ranges;
}

void ViewState::zoom(core::Quantity chart, core::Point about, double factor, Axes axes)
{
    Ranges ranges = m_ranges;
    if (axes != Axes::Y)
        ranges.x = zoomed(ranges.x, about.x, factor, xLimits);
    if (axes != Axes::X)
        ranges.y(chart) = zoomed(ranges.y(chart), about.y, factor, yLimits);
    setRanges(ranges, Step::Run);
}

void ViewState::zoomTo(core::Quantity chart, core::Range x, core::Range y)
{
    Ranges ranges = m_ranges;
    ranges.x = legalRange(x.center(), x.span(), xLimits);
    ranges.y(chart) = legalRange(y.center(), y.span(), yLimits);
    setRanges(ranges);
}

void ViewState::zoomAll(double factor)
{
    Ranges ranges = m_ranges;
    ranges.x = zoomed(ranges.x, ranges.x.center(), factor, xLimits);
    ranges.value = zoomed(ranges.value, ranges.value.center(), factor, yLimits);
    ranges.derivative = zoomed(ranges.derivative, ranges.derivative.center(), factor, yLimits);
    setRanges(ranges, Step::Run);
}

void ViewState::pan(core::Quantity chart, double dx, double dy, Step step)
{
    Ranges ranges = m_ranges;
    ranges.x = shifted(ranges.x, dx, xLimits);
    ranges.y(chart) = shifted(ranges.y(chart), dy, yLimits);
    setRanges(ranges, step);
}

} // namespace activation_explorer::ui
