// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

/// How numbers and texts are written in SVG.
namespace activation_explorer::ui {

/// With at most two decimals, which is finer than any screen: “12.5”, never “-0”.
[[nodiscard]] QByteArray svgNumber(double value);

/// Escaped, in UTF-8, without the characters that XML does not allow.
[[nodiscard]] QByteArray svgText(const QString& text);

} // namespace activation_explorer::ui
