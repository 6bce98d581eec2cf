// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/session.h"

#include <QString>
#include <QStringView>
#include <tl/expected.hpp>
#include <variant>

namespace activation_explorer::ui {

class Document;

/// What a text from elsewhere holds: a whole session, or curves to be added.
using Pasted = std::variant<Session, QList<core::Curve>>;

/// Reads a session's text form, with other words around it or without; or curves' text forms, a word each and
/// no other words. The error says what can be pasted, or what is wrong with what was meant to be.
[[nodiscard]] tl::expected<Pasted, QString> readPasted(QStringView text);

/// Takes it into the document, as one step of its history. The error is one sentence; the document stays.
[[nodiscard]] tl::expected<void, QString> paste(const Pasted& pasted, Document& document);

} // namespace activation_explorer::ui
