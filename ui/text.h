// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/message.h"
#include "core/parameter.h"

#include <optional>
#include <QLocale>
#include <QString>
#include <string_view>

namespace activation_explorer::core {
class Curve;
}

/// How core's texts and numbers become what a person reads, in the interface's language and locale.
namespace activation_explorer::ui {

[[nodiscard]] QString toQString(std::string_view utf8);

/// The translation of a text that core marks translatable("core", …).
[[nodiscard]] QString translated(const char* coreText);
[[nodiscard]] QString translated(const core::Message& message);

/// The shortest text that reads back as exactly `value`, with the locale's decimal separator.
[[nodiscard]] QString localNumber(double value);
/// As localNumber, but with at most `digits` significant digits.
[[nodiscard]] QString localNumber(double value, int digits);
/// As localNumber, for values that may be infinite or none: “∞”, “-∞”, “undefined”.
[[nodiscard]] QString valueText(double value);
[[nodiscard]] QString valueText(double value, int digits);
/// A text with its numbers as in print, with a minus sign: “−1” for “-1”. For what is only looked at; a
/// number that is copied or typed over keeps the hyphen, which every program reads.
[[nodiscard]] QString printed(QString text);
/// Reads what a person typed: a point and a comma are both decimal separators in every locale.
[[nodiscard]] std::optional<double> parseLocalNumber(const QString& text);

/// A sentence as it stands after a colon: it begins small, unless with a name such as “ELU”.
[[nodiscard]] QString asClause(QString sentence);

/// A menu's text without the letter that opens it: “&File”, “文件(&F)”.
[[nodiscard]] QString withoutMnemonic(QString text);

/// “β (beta)”, or “negative_slope” where the symbol says it all.
[[nodiscard]] QString parameterTitle(const core::Parameter& parameter);

/// What tells a curve from others: “ELU α = 10”. Every parameter but a shortcut's, such as SoftPlus's
/// threshold, that is at its default. A locale other than the interface's is for texts that programs read.
[[nodiscard]] QString curveTitle(const core::Curve& curve, const QLocale& locale = QLocale());

} // namespace activation_explorer::ui
