// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/parameter.h"
#include "ui/document/marker.h"
#include "ui/document/view_state.h"

#include <array>
#include <QString>
#include <Qt>
#include <string_view>
#include <utility>

/// The words of the session file.
namespace activation_explorer::ui {

constexpr std::string_view sessionFormat = "activation-explorer-session";
constexpr int sessionVersion = 1;

template<typename Value, std::size_t count>
using Names = std::array<std::pair<std::string_view, Value>, count>;

constexpr Names<Qt::PenStyle, 5> lineNames{{{"solid", Qt::SolidLine},
                                            {"dash", Qt::DashLine},
                                            {"dash_dot", Qt::DashDotLine},
                                            {"dot", Qt::DotLine},
                                            {"dash_dot_dot", Qt::DashDotDotLine}}};
constexpr Names<Marker, 6> markerNames{{{"circle", Marker::Circle},
                                        {"square", Marker::Square},
                                        {"triangle", Marker::Triangle},
                                        {"diamond", Marker::Diamond},
                                        {"cross", Marker::Cross},
                                        {"plus", Marker::Plus}}};
constexpr Names<core::Scale, 2> scaleNames{
    {{"linear", core::Scale::Linear}, {"logarithmic", core::Scale::Logarithmic}}};
constexpr Names<ViewState::Mode, 3> modeNames{{{"explore", ViewState::Mode::Explore},
                                               {"compare", ViewState::Mode::Compare},
                                               {"difference", ViewState::Mode::Difference}}};
constexpr Names<ViewState::Charts, 3> chartsNames{{{"both", ViewState::Charts::Both},
                                                   {"function", ViewState::Charts::Function},
                                                   {"derivative", ViewState::Charts::Derivative}}};
constexpr Names<ViewState::Panel, 5> panelNames{{{"curves", ViewState::Panel::Curves},
                                                 {"values", ViewState::Panel::Values},
                                                 {"facts", ViewState::Panel::Facts},
                                                 {"frameworks", ViewState::Panel::Frameworks},
                                                 {"history", ViewState::Panel::History}}};

template<typename Value, std::size_t count>
[[nodiscard]] constexpr std::string_view nameOf(const Names<Value, count>& names, Value value)
{
    for (const auto& [name, named] : names)
        if (named == value)
            return name;
    return {};
}

/// “a, b, c”
template<typename Value, std::size_t count>
[[nodiscard]] QString namesOf(const Names<Value, count>& names)
{
    QString result;
    for (const auto& [name, value] : names)
        result += QLatin1String(result.isEmpty() ? "" : ", ") +
                  QLatin1String(name.data(), static_cast<qsizetype>(name.size()));
    return result;
}

} // namespace activation_explorer::ui
