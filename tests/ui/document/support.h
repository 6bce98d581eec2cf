// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue.h"
#include "ui/document/document.h"
#include "ui/document/session_json.h"

#include <gtest/gtest.h>
#include <ostream>
#include <string_view>

namespace activation_explorer::core {

/// The curve a text stands for; throws, and so fails the test, on a text that is none.
inline Curve curveOf(std::string_view text)
{
    return Curve::parse(text).value();
}

inline const Activation& activationOf(std::string_view id)
{
    return curveOf(id).activation();
}

// GoogleTest finds these by their names.
inline void PrintTo(const Range& range, std::ostream* out)
{
    *out << '[' << range.min << ", " << range.max << ']';
}
inline void PrintTo(const Curve& curve, std::ostream* out)
{
    *out << curve.text();
}

} // namespace activation_explorer::core

namespace activation_explorer::ui {

inline void PrintTo(const CurveEntry& entry, std::ostream* out)
{
    *out << entry.id << ' ' << entry.curve.text() << ' ' << entry.color.name().toStdString() << " line "
         << entry.line << (entry.visible ? "" : " hidden");
}
inline void PrintTo(const ViewState::Ranges& ranges, std::ostream* out)
{
    const auto print = [out](const char* name, core::Range range) {
        *out << name;
        PrintTo(range, out);
    };
    print("x ", ranges.x);
    print(" f ", ranges.value);
    print(" f' ", ranges.derivative);
}

/// What this JSON text stands for; fails the test if it is refused.
inline Session sessionOf(const QByteArray& json)
{
    const auto session = sessionFromJson(json);
    EXPECT_TRUE(session) << session.error().toStdString() << '\n' << json.toStdString();
    return session.value_or(Session{});
}

/// The text forms of a document's curves, in order.
inline QList<std::string> texts(const Document& document)
{
    QList<std::string> result;
    for (const CurveEntry& entry : document.curves().entries())
        result << entry.curve.text();
    return result;
}

inline bool allLegal(const ViewState::Ranges& ranges)
{
    return ViewState::isLegal(ranges.x, ViewState::xLimits) &&
           ViewState::isLegal(ranges.value, ViewState::yLimits) &&
           ViewState::isLegal(ranges.derivative, ViewState::yLimits);
}

} // namespace activation_explorer::ui
