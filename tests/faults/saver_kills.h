// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace activation_explorer::ui {

/// Saves a document from a process of its own, killed at a random moment, and looks at the file; so many
/// times. Says what was found, in one line. False if ever the file was not whole.
[[nodiscard]] bool killWhileSaving(int times, const QString& folder);

/// The same of recovery copies, which another process then takes.
[[nodiscard]] bool killWhileKeeping(int times, const QString& folder);

} // namespace activation_explorer::ui
