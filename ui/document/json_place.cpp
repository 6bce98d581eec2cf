// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/json_place.h"

#include "core/number.h"
#include "ui/text.h"

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>
#include <QCoreApplication>
#include <QStringList>

namespace activation_explorer::ui {

bool JsonPlace::isObject(std::initializer_list<std::string_view> members) const
{
    if (!isAnyObject())
        return false;
    for (const auto& [name, value] : m_value->items()) {
        if (std::ranges::find(members, name) != members.end())
            continue;
        QStringList known;
        for (const std::string_view member : members)
            known << toQString(member);
        refuse(QCoreApplication::translate("Session", "%1 has no member %2; it may have %3.")
                   .arg(where(), quotation(name), known.join(QStringLiteral(", "))));
        return false;
    }
    return true;
}

bool JsonPlace::isAnyObject() const
{
    if (!m_value->is_object())
        refuse(QCoreApplication::translate("Session", "%1 must be an object, not %2.").arg(where(), shown()));
    return m_value->is_object();
}

bool JsonPlace::isOf(std::string_view format, int version, const QString& newer) const
{
    if (!isAnyObject())
        return false;
    const auto named = required("format");
    if (!named)
        return false;
    if (!named->isText(format)) {
        named->refuse(QCoreApplication::translate("Session", "%1 must be “%2”, not %3.")
                          .arg(named->where(), toQString(format), named->shown()));
        return false;
    }
    const auto numbered = required("version");
    const auto number = numbered ? numbered->number() : std::nullopt;
    if (!number)
        return false;
    if (*number > version && *number == std::floor(*number))
        numbered->refuse(newer.arg(numbered->shown(), QString::number(version)));
    else if (*number != version)
        numbered->refuse(QCoreApplication::translate("Session", "%1 must be %2, not %3.")
                             .arg(numbered->where(), QString::number(version), numbered->shown()));
    return *number == version;
}

bool JsonPlace::isArray(std::size_t min, std::size_t max) const
{
    if (!isArray())
        return false;
    if (size() >= min && size() <= max)
        return true;
    refuse((min == 0 ? QCoreApplication::translate("Session", "%1 must have at most %2 elements, not %3.")
                           .arg(where(), QString::number(max))
                     : QCoreApplication::translate("Lesson", "%1 must have %2 to %3 elements, not %4.")
                           .arg(where(), QString::number(min), QString::number(max)))
               .arg(size()));
    return false;
}

bool JsonPlace::isArray() const
{
    if (!m_value->is_array())
        refuse(QCoreApplication::translate("Session", "%1 must be an array, not %2.").arg(where(), shown()));
    return m_value->is_array();
}

std::size_t JsonPlace::size() const
{
    return m_value->size();
}

JsonPlace JsonPlace::element(std::size_t index) const
{
    return {(*m_value)[index], m_kind, elementPath(m_path, index), *m_error};
}

std::optional<JsonPlace> JsonPlace::member(std::string_view name) const
{
    const auto found = m_value->find(name);
    if (found == m_value->end())
        return std::nullopt;
    return JsonPlace(*found, m_kind, memberPath(m_path, name), *m_error);
}

std::optional<JsonPlace> JsonPlace::required(std::string_view name) const
{
    auto result = member(name);
    if (!result)
        refuse(QCoreApplication::translate("Session", "%1 lacks the member “%2”.")
                   .arg(where(), toQString(name)));
    return result;
}

QList<std::string> JsonPlace::memberNames() const
{
    QList<std::string> result;
    for (const auto& [name, value] : m_value->items())
        result << name;
    return result;
}

std::optional<bool> JsonPlace::truth() const
{
    if (m_value->is_boolean())
        return m_value->get<bool>();
    refuse(QCoreApplication::translate("Session", "%1 must be true or false, not %2.").arg(where(), shown()));
    return std::nullopt;
}

std::optional<double> JsonPlace::number() const
{
    if (m_value->is_number())
        return m_value->get<double>();
    refuse(QCoreApplication::translate("Session", "%1 must be a number, not %2.").arg(where(), shown()));
    return std::nullopt;
}

std::optional<int> JsonPlace::whole(int min, int max) const
{
    if (m_value->is_number())
        if (const auto value = m_value->get<double>();
            value == std::floor(value) && value >= min && value <= max)
            return static_cast<int>(value);
    refuse(QCoreApplication::translate("Session", "%1 must be a whole number from %2 to %3, not %4.")
               .arg(where(), QString::number(min), QString::number(max), shown()));
    return std::nullopt;
}

std::optional<core::Range> JsonPlace::range() const
{
    if (m_value->is_array() && m_value->size() == 2) {
        const std::optional<double> min = element(0).number();
        const std::optional<double> max = element(1).number();
        return min && max ? std::optional(core::Range{*min, *max}) : std::nullopt;
    }
    refuse(QCoreApplication::translate("Session", "%1 must be an array of two numbers, not %2.")
               .arg(where(), shown()));
    return std::nullopt;
}

std::optional<std::string_view> JsonPlace::text() const
{
    if (m_value->is_string())
        return m_value->get_ref<const std::string&>();
    refuse(QCoreApplication::translate("Session", "%1 must be a string, not %2.").arg(where(), shown()));
    return std::nullopt;
}

bool JsonPlace::isText() const
{
    return m_value->is_string();
}

bool JsonPlace::isText(std::string_view text) const
{
    return m_value->is_string() && m_value->get_ref<const std::string&>() == text;
}

QString JsonPlace::shown() const
{
    if (m_value->is_string())
        return quotation(m_value->get_ref<const std::string&>());
    if (m_value->is_number())
        return toQString(numberText());
    if (m_value->is_array() && m_value->empty())
        return QCoreApplication::translate("Session", "an empty array");
    if (m_value->is_array())
        return QCoreApplication::translate("Session", "an array of %1").arg(m_value->size());
    if (m_value->is_object())
        return QCoreApplication::translate("Session", "an object");
    return QLatin1String(m_value->is_null() ? "null" : m_value->get<bool>() ? "true" : "false");
}

std::string JsonPlace::numberText() const
{
    return m_value->is_number_float() ? core::formatNumber(m_value->get<double>()) : m_value->dump();
}

QString JsonPlace::where() const
{
    return m_path.empty() ? wholeName(m_kind) : toQString(m_path);
}

void JsonPlace::refuse(const QString& sentence) const
{
    if (m_error->isEmpty())
        *m_error = sentence;
}

void JsonPlace::refuseBecause(const QString& sentence) const
{
    refuse(QCoreApplication::translate("Session", "%1: %2", "where in a file, and what is wrong there")
               .arg(where(), sentence));
}

void JsonPlace::refuseAllBut(const QString& allowed) const
{
    refuse(QCoreApplication::translate("Session", "%1 must be one of %2, not %3.")
               .arg(where(), allowed, shown()));
}

void read(const JsonPlace& object, std::string_view name, bool& target)
{
    if (const auto place = object.member(name))
        target = place->truth().value_or(target);
}

void read(const JsonPlace& object, std::string_view name, double& target)
{
    if (const auto place = object.member(name))
        target = place->number().value_or(target);
}

void read(const JsonPlace& object, std::string_view name, core::Range& target)
{
    if (const auto place = object.member(name))
        target = place->range().value_or(target);
}

} // namespace activation_explorer::ui
