// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/view_settings.h"

#include <QSettings>

namespace activation_explorer::ui {

namespace {

constexpr QLatin1StringView legendKey{"view/legend"};
constexpr QLatin1StringView endLabelsKey{"view/endLabels"};
constexpr QLatin1StringView tangentKey{"view/tangent"};
constexpr QLatin1StringView markersKey{"view/markers"};
constexpr QLatin1StringView lineWidthKey{"view/lineWidth"};

} // namespace

ViewState::Options readOptions(const QSettings& settings)
{
    ViewState::Options result;
    result.legend = settings.value(legendKey, result.legend).toBool();
    result.endLabels = settings.value(endLabelsKey, result.endLabels).toBool();
    result.tangent = settings.value(tangentKey, result.tangent).toBool();
    result.markers = settings.value(markersKey, result.markers).toBool();
    const double width = settings.value(lineWidthKey, result.lineWidth).toDouble();
    if (ViewState::Options::lineWidths.contains(width))
        result.lineWidth = width;
    return result;
}

void writeOptions(QSettings& settings, const ViewState::Options& options)
{
    settings.setValue(legendKey, options.legend);
    settings.setValue(endLabelsKey, options.endLabels);
    settings.setValue(tangentKey, options.tangent);
    settings.setValue(markersKey, options.markers);
    settings.setValue(lineWidthKey, options.lineWidth);
}

} // namespace activation_explorer::ui
