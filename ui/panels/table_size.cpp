// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/table_size.h"

#include <QScreen>
#include <QWidget>

namespace activation_explorer::ui {

QSize tablePanelSize(const QWidget& panel)
{
    const QFontMetrics metrics = panel.fontMetrics();
    constexpr int lowScreen = 60; // lines
    const bool isLow = panel.screen()->availableGeometry().height() < lowScreen * metrics.height();
    return {metrics.averageCharWidth() * 120, metrics.height() * (isLow ? 10 : 13)};
}

} // namespace activation_explorer::ui
