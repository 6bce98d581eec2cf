// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace activation_explorer::ui {

/// A text of this program as ASCII for LaTeX of any kind: what is special there escaped; Greek letters, signs
/// and the numbers of curveTitle() as mathematics; letters with accents by their commands. What the fonts of
/// plain LaTeX do not have, as Chinese, is “?”, one for each letter: nothing is left out.
[[nodiscard]] QString texText(const QString& text);

/// A number as it is printed, with a point, for mathematics: "1e-05" as "1 \cdot 10^{-5}".
[[nodiscard]] QString texNumber(const QString& number);

} // namespace activation_explorer::ui
