// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/session.h"

#include <algorithm>

namespace activation_explorer::ui {

/// Whether two sessions are one but for the curves' ids, which are a document's own, and for y ranges that
/// are to be fitted anyway.
inline bool isSame(const Session& a, const Session& b)
{
    const auto kept = [](const Session& session) {
        Session result = session;
        for (CurveEntry& entry : result.curves)
            entry.id = 0;
        if (session.fitsValue)
            result.view.ranges.value = {};
        if (session.fitsDerivative)
            result.view.ranges.derivative = {};
        return result;
    };
    const Session one = kept(a);
    const Session other = kept(b);
    return one.curves == other.curves && one.current == other.current && one.reference == other.reference &&
           one.links == other.links && one.view == other.view && one.fitsValue == other.fitsValue &&
           one.fitsDerivative == other.fitsDerivative;
}

} // namespace activation_explorer::ui
