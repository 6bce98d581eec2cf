// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/requests.h"

namespace activation_explorer::app {

/// WIDTHxHEIGHT in pixels, centimetres or inches: `options` with this size.
[[nodiscard]] Checked<ui::PictureOptions> checkSize(const std::string& text, ui::PictureOptions options);

} // namespace activation_explorer::app
