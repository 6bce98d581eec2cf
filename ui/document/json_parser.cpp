// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/json_text.h"

#include <algorithm>
#include <clocale>
#include <nlohmann/json.hpp>
#include <QCoreApplication>
#include <vector>

namespace activation_explorer::ui {

namespace {

constexpr int maxValues = 100'000; ///< several times what the largest session has
constexpr int maxMembers = 64;     ///< of one object; so few that looking for one twice is quick

/// nlohmann's parser reads numbers by the C locale that is set, which may have a decimal separator of several
/// bytes, and that it does not get right, before it hands on the number or its text. While this lives, this
/// thread's locale is "C".
class PlainNumbers
{
public:
    PlainNumbers()
    {
        static const locale_t plain = newlocale(LC_ALL_MASK, "C", nullptr);
        m_before = uselocale(plain);
    }
    ~PlainNumbers() { uselocale(m_before); }
    PlainNumbers(const PlainNumbers&) = delete;
    PlainNumbers& operator=(const PlainNumbers&) = delete;

private:
    locale_t m_before;
};

/// The number of the first byte that cannot begin or go on with a character, or the size if all can.
qsizetype validUtf8(QByteArrayView text)
{
    const auto byte = [text](qsizetype i) {
        return i < text.size() ? static_cast<unsigned char>(text[i]) : static_cast<unsigned char>(0);
    };
    const auto isIn = [](unsigned char c, int min, int max) { return c >= min && c <= max; };
    qsizetype i = 0;
    while (i < text.size()) {
        const unsigned char first = byte(i);
        if (first < 0x80) {
            ++i;
            continue;
        }
        const int length = isIn(first, 0xC2, 0xDF)   ? 2
                           : isIn(first, 0xE0, 0xEF) ? 3
                           : isIn(first, 0xF0, 0xF4) ? 4
                                                     : 0;
        const int least = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80; // else it could be shorter
        const int most = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;  // surrogates; beyond Unicode
        bool valid = length > 0 && isIn(byte(i + 1), least, most);
        for (int k = 2; k < length; ++k)
            valid = valid && isIn(byte(i + k), 0x80, 0xBF);
        if (!valid)
            return i;
        i += length;
    }
    return i;
}

/// Line and column, from 1, of the character at a byte.
struct Position {
    QString line;
    QString column;

    Position(QByteArrayView text, qsizetype byte)
    {
        const QByteArrayView before = text.first(byte);
        const QByteArrayView inLine = before.sliced(before.lastIndexOf('\n') + 1);
        const auto characters = std::ranges::count_if(inLine, [](char c) { return (c & 0xC0) != 0x80; });
        line = QString::number(std::ranges::count(before, '\n') + 1);
        column = QString::number(characters + 1);
    }
};

bool isInWord(char c)
{
    return static_cast<unsigned char>(c) > ' ' &&
           std::string_view(",:;[]{}()\"").find(c) == std::string_view::npos;
}

/// What stands at a byte, as people see it: a word, a string, or a sign.
QString wordAt(QByteArrayView text, qsizetype byte)
{
    if (text[byte] == '\n')
        return QCoreApplication::translate("Session", "line break");
    qsizetype end = byte + 1;
    if (text[byte] == '"')
        end = text.indexOf('"', end) < 0 ? text.size() : text.indexOf('"', end) + 1;
    else if (isInWord(text[byte]))
        end = std::find_if_not(text.begin() + end, text.end(), isInWord) - text.begin();
    return quotation({text.data() + byte, static_cast<std::size_t>(end - byte)});
}

QString noJson(QByteArrayView text, qsizetype byte)
{
    const Position position(text, byte);
    return QCoreApplication::translate("Session",
                                       "This is not JSON: at line %1, column %2 there should be no %3.")
        .arg(position.line, position.column, wordAt(text, byte));
}

/// Builds the tree as the parser reads on, and stops it at the first thing that is refused.
class TreeBuilder
{
public:
    TreeBuilder(QByteArrayView text, JsonKind kind)
        : m_text(text)
        , m_kind(kind)
    {}

    [[nodiscard]] Json takeTree() { return std::move(m_tree); }
    [[nodiscard]] const QString& error() const noexcept { return m_error; }

    // What nlohmann's parser calls; false stops it.
    bool null() { return add(nullptr); }
    bool boolean(bool value) { return add(value); }
    bool number_integer(std::int64_t value) { return add(value); }
    bool number_unsigned(std::uint64_t value) { return add(value); }
    bool number_float(double value, const std::string& /*text*/) { return add(value); }
    bool string(std::string& value) { return add(std::move(value)); }
    bool binary(Json::binary_t& /*value*/) { return false; } // not in JSON
    bool start_object(std::size_t /*size*/) { return open(Json::object()); }
    bool start_array(std::size_t /*size*/) { return open(Json::array()); }
    bool end_object() { return close(); }
    bool end_array() { return close(); }
    bool key(std::string& name);
    bool parse_error(std::size_t bytesRead, const std::string& token, const Json::exception& exception);

private:
    struct Level {
        Json* node;
        std::string key; ///< of the member that is being read, in an object
    };

    bool refuse(const QString& sentence)
    {
        m_error = sentence;
        return false;
    }
    bool add(Json value);
    bool open(Json empty);
    bool close()
    {
        m_levels.pop_back();
        return true;
    }
    [[nodiscard]] Json& put(Json value);
    /// Of what is read now.
    [[nodiscard]] std::string path() const;
    [[nodiscard]] QString shownPath(const std::string& path) const;

    QByteArrayView m_text;
    JsonKind m_kind;
    Json m_tree;
    std::vector<Level> m_levels;
    int m_values = 0;
    QString m_error;
};

Json& TreeBuilder::put(Json value)
{
    if (m_levels.empty())
        return m_tree = std::move(value);
    Json& parent = *m_levels.back().node;
    if (parent.is_array()) {
        parent.push_back(std::move(value));
        return parent.back();
    }
    return parent[m_levels.back().key] = std::move(value);
}

bool TreeBuilder::add(Json value)
{
    if (++m_values > maxValues)
        return refuse((m_kind == JsonKind::Session
                           ? QCoreApplication::translate(
                                 "Session", "There are more than %1 values, which no session has.")
                           : QCoreApplication::translate(
                                 "Lesson", "There are more than %1 values, which no lesson has."))
                          .arg(maxValues));
    (void)put(std::move(value));
    return true;
}

bool TreeBuilder::open(Json empty)
{
    const bool isSession = m_kind == JsonKind::Session;
    if (const int max = isSession ? maxSessionDepth : maxLessonDepth;
        m_levels.size() >= static_cast<std::size_t>(max))
        return refuse((isSession ? QCoreApplication::translate(
                                       "Session", "%1 lies deeper than the %2 arrays and objects in each "
                                                  "other that a session may have.")
                                 : QCoreApplication::translate(
                                       "Lesson", "%1 lies deeper than the %2 arrays and objects in each "
                                                 "other that a lesson may have."))
                          .arg(shownPath(path()), QString::number(max)));
    if (!add(std::move(empty)))
        return false;
    Json& parent = m_levels.empty() ? m_tree : *m_levels.back().node;
    Json& added = m_levels.empty() ? m_tree : parent.is_array() ? parent.back() : parent[m_levels.back().key];
    m_levels.push_back({&added, {}});
    return true;
}

bool TreeBuilder::key(std::string& name)
{
    Level& level = m_levels.back();
    level.key.clear();
    if (level.node->contains(name))
        return refuse(QCoreApplication::translate("Session", "%1 has the member %2 twice.")
                          .arg(shownPath(path()), quotation(name)));
    if (level.node->size() >= maxMembers)
        return refuse(QCoreApplication::translate("Session", "%1 has more than %2 members.")
                          .arg(shownPath(path()), QString::number(maxMembers)));
    level.key = std::move(name);
    return true;
}

std::string TreeBuilder::path() const
{
    std::string result;
    for (const Level& level : m_levels) {
        const bool isLast = &level == &m_levels.back();
        if (level.node->is_array())
            result = elementPath(std::move(result), level.node->size() - (isLast ? 0 : 1));
        else if (!level.key.empty())
            result = memberPath(std::move(result), level.key);
    }
    return result;
}

QString TreeBuilder::shownPath(const std::string& path) const
{
    return path.empty() ? wholeName(m_kind) : shownText(path);
}

bool TreeBuilder::parse_error(std::size_t bytesRead, const std::string& token,
                              const Json::exception& exception)
{
    constexpr int numberTooLarge = 406; // nlohmann's number of it
    if (exception.id == numberTooLarge)
        return refuse(QCoreApplication::translate("Session", "%1 is a number too large: %2.")
                          .arg(shownPath(path()), quotation(token)));
    const auto read = std::max<qsizetype>(static_cast<qsizetype>(bytesRead), 1);
    if (read > m_text.size()) {
        const Position end(m_text, m_text.size());
        return refuse(
            QCoreApplication::translate("Session", "The text ends too early, at line %1, column %2.")
                .arg(end.line, end.column));
    }
    // From the last byte read back to where the word or the string begins; `token` is good for strings alone.
    qsizetype at = read - 1;
    if (m_text[at] == '"')
        at = std::max<qsizetype>(read - static_cast<qsizetype>(token.size()), 0);
    else
        while (at > 0 && isInWord(m_text[at]) && isInWord(m_text[at - 1]))
            --at;
    return refuse(noJson(m_text, at));
}

} // namespace

QString wholeName(JsonKind kind)
{
    return kind == JsonKind::Session ? QCoreApplication::translate("Session", "The session")
                                     : QCoreApplication::translate("Lesson", "The lesson");
}

tl::expected<Json, QString> parseJson(QByteArrayView text, JsonKind kind)
{
    if (const qsizetype valid = validUtf8(text); valid < text.size())
        return tl::unexpected(QCoreApplication::translate(
                                  "Session", "This is not UTF-8: byte %1, on line %2, is in no character.")
                                  .arg(QString::number(valid + 1), Position(text, valid).line));
    if (text.startsWith("\xEF\xBB\xBF")) // a byte order mark, as some editors write
        text = text.sliced(3);
    if (text.trimmed().isEmpty())
        return tl::unexpected(kind == JsonKind::Session
                                  ? QCoreApplication::translate("Session", "The session is empty.")
                                  : QCoreApplication::translate("Lesson", "The lesson is empty."));
    if (const qsizetype nul = text.indexOf('\0'); nul >= 0) // to the parser an end like any other
        return tl::unexpected(noJson(text, nul));
    const PlainNumbers plain;
    TreeBuilder builder(text, kind);
    if (!Json::sax_parse(text.begin(), text.end(), &builder))
        return tl::unexpected(builder.error());
    return builder.takeTree();
}

} // namespace activation_explorer::ui
