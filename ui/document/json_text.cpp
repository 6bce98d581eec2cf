// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/json_text.h"

#include "core/number.h"

#include <cmath>
#include <nlohmann/json.hpp>
#include <QChar>
#include <QList>

namespace activation_explorer::ui {

namespace {

struct Separators {
    const char* comma;
    const char* colon;
};
constexpr Separators spaced{", ", ": "};
constexpr Separators tight{",", ":"};
constexpr qsizetype lineLength = 80;
constexpr qsizetype indentation = 2;

QByteArray scalarText(const Json& json)
{
    if (json.is_number_float()) {
        const auto value = json.get<double>();
        return value == 0 && std::signbit(value) ? "-0.0" // "-0" would be read as an integer, which has none
                                                 : QByteArray::fromStdString(core::formatNumber(value));
    }
    return QByteArray::fromStdString(json.dump(-1, ' ', false, Json::error_handler_t::replace));
}

QByteArray keyText(const std::string& key, const Separators& separators)
{
    return scalarText(Json(key)) + separators.colon;
}

QByteArray flatText(const Json& json, const Separators& separators)
{
    if (!json.is_structured())
        return scalarText(json);
    QByteArray result(json.is_array() ? "[" : "{");
    const char* comma = "";
    for (const auto& [key, value] : json.items()) {
        result += comma;
        if (json.is_object())
            result += keyText(key, separators);
        result += flatText(value, separators);
        comma = separators.comma;
    }
    return result += json.is_array() ? ']' : '}';
}

/// `column` is where it begins, in a line indented by `indent`.
QByteArray brokenText(const Json& json, qsizetype indent, qsizetype column)
{
    const bool isWhole = indent == 0;
    if (!json.is_structured() || json.empty())
        return flatText(json, spaced);
    if (QByteArray line = flatText(json, spaced); !isWhole && column + line.size() < lineLength)
        return line;
    const qsizetype inner = indent + indentation;
    const QByteArray newLine = '\n' + QByteArray(inner, ' ');
    QByteArray result(json.is_array() ? "[" : "{");
    const char* comma = "";
    for (const auto& [key, value] : json.items()) {
        const QByteArray name = json.is_object() ? keyText(key, spaced) : QByteArray();
        result += comma + newLine + name + brokenText(value, inner, inner + name.size());
        comma = ",";
    }
    return result += '\n' + QByteArray(indent, ' ') + (json.is_array() ? ']' : '}');
}

} // namespace

QByteArray indentedText(const Json& json)
{
    return brokenText(json, 0, 0) + '\n';
}

QByteArray compactText(const Json& json)
{
    return flatText(json, tight);
}

QString shownText(std::string_view utf8)
{
    constexpr qsizetype longest = 60;
    constexpr std::size_t enoughBytes = 1000; // for them, whatever they are
    const QList<uint> all =
        QString::fromUtf8(utf8.data(), static_cast<qsizetype>(std::min(utf8.size(), enoughBytes))).toUcs4();
    QString result;
    for (const char32_t c : all.first(std::min(all.size(), longest)))
        result += QString::fromUcs4(QChar::isPrint(c) ? &c : U"\uFFFD", 1);
    return all.size() > longest ? result + QChar(0x2026) : result;
}

QString quotation(std::string_view utf8)
{
    return QStringLiteral("“%1”").arg(shownText(utf8));
}

std::string elementPath(std::string path, std::size_t index)
{
    return path.append("[").append(std::to_string(index)).append("]");
}

std::string memberPath(std::string path, std::string_view name)
{
    if (!path.empty())
        path += '.';
    return path.append(name);
}

} // namespace activation_explorer::ui
