// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>
#include <tl/expected.hpp>

/// The texts of lessons: paragraphs with **bold**, *italic* and `code`, and figures such as
/// “{f(softplus:beta=0.1, 0):4}” that the program computes and writes as the locale does. “{{” and “}}” are
/// braces; an asterisk or a backtick without another one is itself. The whole syntax is in docs/lessons.md.
namespace activation_explorer::ui {

/// What cannot be shown of a text, a brace alone or a figure that cannot be computed, in a sentence; else
/// empty.
[[nodiscard]] QString whatIsWrongIn(const QString& text);

/// The value of the one figure that the text is. The error is a sentence.
[[nodiscard]] tl::expected<double, QString> figureAlone(const QString& text);

/// As HTML, in which everything but the markup is escaped. Of texts with nothing wrong in them.
[[nodiscard]] QString htmlOf(const QString& text);
/// Without markup, for what has no HTML: a button, a menu, a screen reader.
[[nodiscard]] QString plainTextOf(const QString& text);

/// With a full stop at its end, if it has none.
[[nodiscard]] QString asSentence(const QString& clause);

} // namespace activation_explorer::ui
