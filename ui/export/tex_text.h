// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace activation_explorer::ui {

/// A text of this program as LaTeX: what is special there escaped; Greek letters, signs and the numbers of
/// curveTitle() as mathematics. What ASCII and the fonts of plain LaTeX do not have is left out.
[[nodiscard]] QString texText(const QString& text);

/// A number as it is printed, e.g. "1e-05" or "-0,5", for mathematics: "1 \cdot 10^{-5}", "-0{,}5".
[[nodiscard]] QString texNumber(QString number);

} // namespace activation_explorer::ui
