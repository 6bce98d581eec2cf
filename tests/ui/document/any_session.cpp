// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/document/any_session.h"

#include "core/catalogue.h"
#include "ui/document/dressing.h"

#include <bit>
#include <cmath>
#include <rapidcheck.h>

namespace activation_explorer::ui {

namespace {

bool anyTruth()
{
    return *rc::gen::arbitrary<bool>();
}

/// Finite, with any bits that a double can have, or round.
double anyNumber()
{
    if (anyTruth())
        return *rc::gen::inRange(-1000, 1000) / 8.0;
    const auto number = std::bit_cast<double>(*rc::gen::arbitrary<std::uint64_t>());
    return std::isfinite(number) ? number : -0.0;
}

double anyNumberIn(core::Range range)
{
    const double number = anyNumber();
    const double share = *rc::gen::inRange(0, 1'000'001) / 1e6;
    return range.contains(number) ? number
                                  : std::clamp(range.min + share * range.span(), range.min, range.max);
}

/// Tries until `isRight` likes one; `otherwise` after too many.
template<typename Value>
Value anyThat(auto isRight, auto make, const Value& otherwise)
{
    for (int i = 0; i < 20; ++i)
        if (const Value value = make(); isRight(value))
            return value;
    return otherwise;
}

core::Range anyRange(core::Range otherwise)
{
    return anyThat([](core::Range range) { return range.min < range.max; },
                   [] {
                       return core::Range{anyNumber(), anyNumber()};
                   },
                   otherwise);
}

core::Range anyAxis(core::Range limits, core::Range otherwise)
{
    return anyThat([limits](core::Range range) { return ViewState::isLegal(range, limits); },
                   [limits] {
                       return core::Range{anyNumberIn(limits), anyNumberIn(limits)};
                   },
                   otherwise);
}

core::Scale anyScale()
{
    return *rc::gen::element(core::Scale::Linear, core::Scale::Logarithmic);
}

SliderSettings anySlider(const core::Parameter& parameter)
{
    const SliderSettings usual = SliderSettings::of(parameter);
    const auto make = [&usual] {
        SliderSettings result = usual;
        result.scale.scale = anyScale();
        result.scale.range = anyRange(usual.scale.range);
        result.play = anyTruth() ? result.scale.range : anyRange(usual.play);
        result.seconds = anyNumberIn(SliderSettings::secondsLimits);
        result.playsToAndFro = anyTruth();
        result.loops = anyTruth();
        return result;
    };
    const auto isRight = [&parameter](const SliderSettings& s) { return s.refusal(parameter).isEmpty(); };
    return anyThat(isRight, make, usual);
}

CurveFamily anyFamily(const core::Curve& curve)
{
    const auto make = [&curve] {
        CurveFamily result = CurveFamily::of(curve, *rc::gen::inRange<std::size_t>(0, curve.values().size()));
        result.range = anyTruth() ? result.range : anyRange(result.range);
        result.scale = anyScale();
        result.count = *rc::gen::inRange(CurveFamily::minCount, CurveFamily::maxCount + 1);
        return result;
    };
    const auto isRight = [&curve](const CurveFamily& family) { return family.refusal(curve).isEmpty(); };
    return anyThat(isRight, make, CurveFamily::of(curve, 0));
}

CurveEntry anyEntry(const QList<CurveEntry>& others)
{
    core::Curve curve(*core::catalogue()[*rc::gen::inRange<std::size_t>(0, core::catalogue().size())]);
    CurveEntry entry = dressed(curve, others);
    entry.id = *rc::gen::arbitrary<quint64>();
    for (std::size_t i = 0; i < curve.values().size(); ++i) {
        if (anyTruth())
            (void)entry.curve.setValue(i, anyNumber());
        if (anyTruth())
            entry.sliders[i] = anySlider(curve.activation().parameters[i]);
    }
    if (!curve.values().empty() && anyTruth())
        entry.family = anyFamily(entry.curve);
    entry.visible = anyTruth();
    if (anyTruth())
        entry.color = QColor::fromRgb(*rc::gen::arbitrary<QRgb>() | 0xFF000000);
    if (anyTruth())
        entry.line =
            *rc::gen::element(Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine, Qt::DashDotDotLine);
    if (anyTruth())
        entry.marker = *rc::gen::element(Marker::Circle, Marker::Square, Marker::Triangle, Marker::Diamond,
                                         Marker::Cross, Marker::Plus);
    return entry;
}

std::set<std::string_view> anyLinks()
{
    std::set<std::string_view> result;
    for (const core::Activation* activation : core::catalogue())
        for (const core::Parameter& parameter : activation->parameters)
            if (*rc::gen::inRange(0, 10) == 0)
                result.insert(parameter.id);
    return result;
}

} // namespace

Session anySession()
{
    using enum ViewState::Panel;
    Session result;
    const int count = *rc::gen::inRange(0, 12);
    for (int i = 0; i < count; ++i)
        result.curves << anyEntry(result.curves);
    result.current = count == 0 ? -1 : *rc::gen::inRange(0, count);
    result.reference = *rc::gen::inRange(-1, count);
    result.links = anyLinks();
    result.fitsValue = anyTruth();
    result.fitsDerivative = anyTruth();
    ViewState::Scene& view = result.view;
    view.mode =
        *rc::gen::element(ViewState::Mode::Explore, ViewState::Mode::Compare, ViewState::Mode::Difference);
    view.charts = *rc::gen::element(ViewState::Charts::Both, ViewState::Charts::Function,
                                    ViewState::Charts::Derivative);
    if (anyTruth())
        view.ranges.x = anyAxis(ViewState::xLimits, ViewState::firstX);
    view.ranges.value = anyAxis(ViewState::yLimits, {-1, 1});
    view.ranges.derivative = anyAxis(ViewState::yLimits, {-1, 1});
    view.aspectIsEqual = anyTruth();
    if (anyTruth())
        view.pin = anyNumberIn(ViewState::xLimits);
    view.options = {anyTruth(), anyTruth(), anyTruth(), anyTruth(),
                    anyNumberIn(ViewState::Options::lineWidths)};
    view.panels.open.clear();
    for (const ViewState::Panel panel : {Curves, Values, Facts, Frameworks, History})
        if (anyTruth())
            view.panels.open.insert(panel);
    view.panels.front = *rc::gen::element(Curves, Values, Facts, Frameworks, History);
    return result;
}

} // namespace activation_explorer::ui
