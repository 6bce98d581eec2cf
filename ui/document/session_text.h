// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/session.h"

#include <QString>
#include <QStringView>
#include <tl/expected.hpp>

/// The short text form of a session, to be sent in a message: "actx:" and letters, digits, "-" and "_"; the
/// compact JSON, compressed (zlib, whose checksum finds what got lost on the way) and in base64url.
namespace activation_explorer::ui {

constexpr qsizetype maxSessionText = qsizetype{256} * 1024; ///< letters; the largest session has some 100'000

[[nodiscard]] QString toText(const Session& session);

/// Whether a session's text form is in the text, among other words or alone.
[[nodiscard]] bool holdsSessionText(QStringView text);

/// Reads the first text form in the text. Line breaks within it, as a mail program makes, do no harm.
[[nodiscard]] tl::expected<Session, QString> sessionFromText(QStringView text);

} // namespace activation_explorer::ui
