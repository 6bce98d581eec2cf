// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/picture.h"

class QSettings;

namespace activation_explorer::ui {

enum class PictureFormat { Png, Svg, Pdf };

/// “png”, “svg” or “pdf”.
[[nodiscard]] QString ending(PictureFormat format);

/// How pictures are exported.
struct PictureChoice {
    PictureFormat format = PictureFormat::Png;
    PictureOptions options = {}; ///< without a refusal
};

/// As it is remembered, but for the title, which is of one picture; what is absurd there is as at first. The
/// first theme is `theme`.
[[nodiscard]] PictureChoice readPictureChoice(const QSettings& settings, Theme::Id theme);
void writePictureChoice(QSettings& settings, const PictureChoice& choice);

} // namespace activation_explorer::ui
