// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue.h"
#include "ui/document/session.h"

#include <algorithm>

namespace activation_explorer::ui {

inline bool isValid(const CurveEntry& entry)
{
    const core::Activation& activation = entry.curve.activation();
    bool result = std::ranges::find(core::catalogue(), &activation) != core::catalogue().end() &&
                  entry.color.isValid() && entry.color.alpha() == 255;
    for (std::size_t i = 0; i < activation.parameters.size(); ++i) {
        const core::Parameter& parameter = activation.parameters[i];
        result = result && parameter.domain.contains(entry.curve.values()[i]) &&
                 (!entry.sliders[i] || (entry.sliders[i]->refusal(parameter).isEmpty() &&
                                        entry.sliders[i]->scale.steps == parameter.slider.steps));
    }
    if (entry.family)
        result = result && entry.family->parameter < activation.parameters.size() &&
                 entry.family->refusal(entry.curve).isEmpty() &&
                 entry.family->members(entry.curve).size() == entry.family->count;
    return result;
}

inline bool isParameterId(std::string_view id)
{
    return std::ranges::any_of(core::catalogue(), [id](const core::Activation* activation) {
        return std::ranges::find(activation->parameters, id, &core::Parameter::id) !=
               activation->parameters.end();
    });
}

/// What session.h says of every session.
inline bool isValid(const Session& session)
{
    const auto rows = static_cast<int>(session.curves.size());
    const ViewState::Ranges& ranges = session.view.ranges;
    return rows <= Session::maxCurves &&
           std::ranges::all_of(session.curves, [](const CurveEntry& entry) { return isValid(entry); }) &&
           (rows == 0 ? session.current == -1 : session.current >= 0 && session.current < rows) &&
           session.reference >= -1 && session.reference < rows &&
           std::ranges::all_of(session.links, isParameterId) &&
           ViewState::isLegal(ranges.x, ViewState::xLimits) &&
           ViewState::isLegal(ranges.value, ViewState::yLimits) &&
           ViewState::isLegal(ranges.derivative, ViewState::yLimits) &&
           (!session.view.pin || ViewState::xLimits.contains(*session.view.pin)) &&
           ViewState::Options::lineWidths.contains(session.view.options.lineWidth);
}

} // namespace activation_explorer::ui
