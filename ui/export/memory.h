// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace activation_explorer::ui {

/// Whether so much memory can be had: asked for in vain, it would be granted, and the program killed when it
/// is used.
[[nodiscard]] bool isMemoryLikely(double bytes);

} // namespace activation_explorer::ui
