// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/data.h"

#include "core/table.h"

namespace activation_explorer::ui {

DataCurves DataCurves::of(const Session& session)
{
    const int reference = session.view.mode == ViewState::Mode::Difference ? session.reference : -1;
    DataCurves result;
    for (int row = 0; row < session.curves.size(); ++row)
        if (session.curves[row].visible && row != reference)
            result.curves.push_back(session.curves[row].curve);
    if (reference >= 0 && (!result.curves.empty() || session.curves[reference].visible)) {
        result.reference = session.curves[reference].curve;
        result.curves.insert(result.curves.begin(), *result.reference);
    }
    return result;
}

QByteArray dataOf(const Session& session, const std::vector<double>& xs, DataFormat format)
{
    const DataCurves shown = DataCurves::of(session);
    const core::Curve* reference = shown.reference ? &*shown.reference : nullptr;
    return QByteArray::fromStdString(format == DataFormat::Csv
                                         ? core::csvTable(shown.curves, xs, reference)
                                         : core::jsonTable(shown.curves, xs, reference));
}

} // namespace activation_explorer::ui
