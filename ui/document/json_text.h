// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json_fwd.hpp>
#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <string>
#include <string_view>
#include <tl/expected.hpp>

/// JSON as text and as a tree, for the files of sessions and lessons alone: bounded in all that a hostile
/// file could make large.
namespace activation_explorer::ui {

using Json = nlohmann::ordered_json; // members stay in their order

/// What a text is to be, for the sentences about it.
enum class JsonKind { Session, Lesson };

constexpr int maxSessionDepth = 16; ///< of arrays and objects in each other
constexpr int maxLessonDepth = 20;  ///< a session, and the lesson, its steps and the step around it

/// Reads one JSON text. Refused, in a sentence that says where: what is not UTF-8 or not JSON, a member that
/// is there twice, a number beyond doubles, arrays and objects deeper than its kind may have, and more of
/// values or members than it could have. Never recursive; numbers have a point whatever the locale.
[[nodiscard]] tl::expected<Json, QString> parseJson(QByteArrayView text, JsonKind kind);
/// “The session” or “The lesson”, as a sentence begins.
[[nodiscard]] QString wholeName(JsonKind kind);

/// On lines that people like to read: what is short stands on one.
[[nodiscard]] QByteArray indentedText(const Json& json);
/// Without a space.
[[nodiscard]] QByteArray compactText(const Json& json);

/// Another's text for a sentence: in quotation marks, shortened, and with a mark for what cannot be shown.
[[nodiscard]] QString quotation(std::string_view utf8);
/// The same without quotation marks.
[[nodiscard]] QString shownText(std::string_view utf8);

/// Where an element or a member is: "curves[2]", "curves[2].color". `path` is empty for the whole.
[[nodiscard]] std::string elementPath(std::string path, std::size_t index);
[[nodiscard]] std::string memberPath(std::string path, std::string_view name);

} // namespace activation_explorer::ui
