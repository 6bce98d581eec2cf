// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/range.h"
#include "ui/document/json_text.h"
#include "ui/document/session_names.h"

#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace activation_explorer::ui {

/// A value in a JSON tree, read with a person in mind: whatever is not as it must be is said in a sentence,
/// with where it is. The first such sentence is kept for all places of a tree; what is read changes nothing
/// then.
class JsonPlace
{
public:
    /// The whole tree. Both must outlive the place and those that come from it.
    JsonPlace(const Json& value, JsonKind kind, QString& error)
        : JsonPlace(value, kind, {}, error)
    {}

    /// True for an object that has no members but these; refuses else.
    [[nodiscard]] bool isObject(std::initializer_list<std::string_view> members) const;
    /// True for an object, of whatever members; refuses else.
    [[nodiscard]] bool isAnyObject() const;
    /// True for an object whose "format" and "version" are these; refuses else. `newer` is the sentence for a
    /// version that is newer: %1 the version there, %2 this one.
    [[nodiscard]] bool isOf(std::string_view format, int version, const QString& newer) const;
    [[nodiscard]] bool isArray() const; ///< or refuses
    /// True for an array of so many elements; refuses else.
    [[nodiscard]] bool isArray(std::size_t min, std::size_t max) const;

    [[nodiscard]] std::size_t size() const; ///< of an array or an object
    [[nodiscard]] JsonPlace element(std::size_t index) const;
    [[nodiscard]] std::optional<JsonPlace>
    member(std::string_view name) const; ///< of an object, if it is there
    [[nodiscard]] std::optional<JsonPlace> required(std::string_view name) const; ///< or refuses
    [[nodiscard]] QList<std::string> memberNames() const;

    // The value; nothing, having refused, unless it is such.
    [[nodiscard]] std::optional<bool> truth() const;
    [[nodiscard]] std::optional<double> number() const;
    [[nodiscard]] std::optional<int> whole(int min, int max) const;
    [[nodiscard]] std::optional<core::Range> range() const; ///< of any two numbers
    [[nodiscard]] std::optional<std::string_view> text() const;
    [[nodiscard]] bool isText() const; ///< of whatever letters; refuses nothing
    template<typename Value, std::size_t count>
    [[nodiscard]] std::optional<Value> oneOf(const Names<Value, count>& names) const
    {
        for (const auto& [name, value] : names)
            if (isText(name))
                return value;
        refuseAllBut(namesOf(names));
        return std::nullopt;
    }

    /// What stands there, for a sentence: a number, “a text”, or “an array”.
    [[nodiscard]] QString shown() const;
    [[nodiscard]] std::string numberText() const; ///< of a number
    [[nodiscard]] QString where() const;
    void refuse(const QString& sentence) const;        ///< where() is in it
    void refuseBecause(const QString& sentence) const; ///< it is said what, and goes after where()
    void refuseAllBut(const QString& allowed) const;   ///< values

private:
    JsonPlace(const Json& value, JsonKind kind, std::string path, QString& error)
        : m_value(&value)
        , m_kind(kind)
        , m_path(std::move(path))
        , m_error(&error)
    {}
    [[nodiscard]] bool isText(std::string_view text) const;

    const Json* m_value;
    JsonKind m_kind; ///< of the tree
    std::string m_path;
    QString* m_error;
};

/// Gives `target` what a member says, if it is there and right.
void read(const JsonPlace& object, std::string_view name, bool& target);
void read(const JsonPlace& object, std::string_view name, double& target);
void read(const JsonPlace& object, std::string_view name, core::Range& target);
template<typename Value, std::size_t count>
void read(const JsonPlace& object, std::string_view name, const Names<Value, count>& names, Value& target)
{
    if (const auto place = object.member(name))
        target = place->oneOf(names).value_or(target);
}

} // namespace activation_explorer::ui
