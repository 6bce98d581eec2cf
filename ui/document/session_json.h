// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/session.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <tl/expected.hpp>

/// The session file: UTF-8 JSON. Its schema is in docs/session.md.
namespace activation_explorer::ui {

constexpr qsizetype maxSessionBytes = 4 << 20; ///< more is refused unread

enum class JsonStyle {
    Indented, ///< complete, for files that people read
    Compact   ///< without what is as by default
};

class JsonPlace;

/// The same session is always the same text; sessionFromJson() gives an equal one, numbers exactly.
[[nodiscard]] QByteArray toJson(const Session& session, JsonStyle style = JsonStyle::Indented);

/// Reads a whole session or nothing. What the text leaves out is as in a new document: the y ranges are
/// fitted, colours, lines and markers given in turn. The error is one sentence that says what is wrong, where
/// (line and column of what is no JSON; else the member, such as “curves[2].parameters.beta”), and what is
/// allowed. Refused: too much or too deep, not UTF-8, not JSON, members that are unknown or twice, wrong
/// types, numbers out of range, unknown functions, and versions that are newer.
[[nodiscard]] tl::expected<Session, QString> sessionFromJson(QByteArrayView json);

/// The same of a session that lies in another JSON tree. What is given where `place` refuses is of no use.
[[nodiscard]] Session sessionAt(const JsonPlace& place);

} // namespace activation_explorer::ui
