// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/view_state.h"

class QSettings;

namespace activation_explorer::ui {

/// What is drawn beside the curves, as it is remembered; what is absurd there is as at first.
[[nodiscard]] ViewState::Options readOptions(const QSettings& settings);
void writeOptions(QSettings& settings, const ViewState::Options& options);

} // namespace activation_explorer::ui
