// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/view_settings.h"

#include <QSettings>

namespace activation_explorer::ui {

namespace {

const QString legendKey = QStringLiteral("view/legend");
const QString endLabelsKey = QStringLiteral("view/endLabels");
const QString tangentKey = QStringLiteral("view/tangent");
const QString markersKey = QStringLiteral("view/markers");
const QString lineWidthKey = QStringLiteral("view/lineWidth");

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
