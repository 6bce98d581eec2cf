// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/session.h"

#include <initializer_list>

namespace activation_explorer::ui {

/// Curves by their text form in a mode, on x from -5 to 5 and y from -2 to 8 and from -1 to 2: numbers that
/// stand in texts as they are here.
inline Session showing(ViewState::Mode mode, std::initializer_list<const char*> texts)
{
    QList<core::Curve> curves;
    for (const char* text : texts)
        curves << core::Curve::parse(text).value();
    Session session = Session::of(curves);
    session.view.mode = mode;
    session.view.ranges = {.x = {-5, 5}, .value = {-2, 8}, .derivative = {-1, 2}};
    session.view.options.endLabels = false;
    session.fitsValue = false;
    session.fitsDerivative = false;
    return session;
}

inline Session exploring(const char* text)
{
    return showing(ViewState::Mode::Explore, {text});
}

inline Session comparing(std::initializer_list<const char*> texts)
{
    return showing(ViewState::Mode::Compare, texts);
}

/// From the last one.
inline Session differing(std::initializer_list<const char*> texts)
{
    Session session = showing(ViewState::Mode::Difference, texts);
    session.reference = static_cast<int>(texts.size()) - 1;
    return session;
}

} // namespace activation_explorer::ui
