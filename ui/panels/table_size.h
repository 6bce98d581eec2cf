// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>

class QWidget;

namespace activation_explorer::ui {

/// How large a panel with a table below the charts would like to be: on a low screen less high, so that
/// charts have the room.
[[nodiscard]] QSize tablePanelSize(const QWidget& panel);

} // namespace activation_explorer::ui
