// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace activation_explorer::ui {

/// The path with “.actx”, if it has no ending: letters and digits behind the last point of its name,
/// beginning with a letter. “ReLU v1.5” has none.
[[nodiscard]] QString withEnding(const QString& path);

/// Of a file dialog for sessions.
[[nodiscard]] QString sessionFilter();

} // namespace activation_explorer::ui
