// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QString>

namespace activation_explorer::ui {

/// The icon resources/icons/<name>.svg in the colour of button text, whatever the palette when it is painted,
/// and sharp at any size. An unknown name is a programmer's mistake.
[[nodiscard]] QIcon themedIcon(const QString& name);

} // namespace activation_explorer::ui
