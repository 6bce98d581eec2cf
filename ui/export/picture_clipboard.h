// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace activation_explorer::ui {

class Picture;

/// Puts a picture on the clipboard, as pixels and as SVG: who pastes it takes what it can use. False, with
/// the clipboard as it was, where there is not enough memory.
[[nodiscard]] bool copyPicture(const Picture& picture);

} // namespace activation_explorer::ui
