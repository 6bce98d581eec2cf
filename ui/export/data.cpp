// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/data.h"

#include "core/table.h"

namespace activation_explorer::ui {

QByteArray dataOf(const Session& session, const std::vector<double>& xs, DataFormat format)
{
    const std::vector<core::Curve> curves = visibleCurves(session);
    return QByteArray::fromStdString(format == DataFormat::Csv ? core::csvTable(curves, xs)
                                                               : core::jsonTable(curves, xs));
}

std::vector<core::Curve> visibleCurves(const Session& session)
{
    std::vector<core::Curve> result;
    for (const CurveEntry& entry : session.curves)
        if (entry.visible)
            result.push_back(entry.curve);
    return result;
}

} // namespace activation_explorer::ui
