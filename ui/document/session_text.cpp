// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/session_text.h"

#include "ui/document/session_json.h"

#include <algorithm>
#include <QCoreApplication>
#include <zlib.h>

namespace activation_explorer::ui {

namespace {

constexpr QStringView mark = u"actx:";

bool isLetter(QChar c) // of base64url
{
    return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-' ||
           c == u'_';
}

/// What comes between letters where a text is wrapped, quoted in an answer, or made breakable.
bool isBetweenLetters(QChar c)
{
    return c.isSpace() || c == u'>' || c.category() == QChar::Other_Format;
}

/// The letters at the beginning of a text, of at most one more than may be. Words that follow look like
/// letters too; where the text form ends is for zlib to say.
QByteArray lettersOf(QStringView text)
{
    QByteArray result;
    for (const QChar c : text) {
        if (isLetter(c))
            result += static_cast<char>(c.unicode());
        else if (!isBetweenLetters(c))
            break;
        if (result.size() > maxSessionText)
            break;
    }
    return result;
}

/// What follows the mark of the first text form; null if there is none.
QStringView firstForm(QStringView text)
{
    constexpr qsizetype enoughLetters = 8; // no word has them just after a colon
    for (qsizetype at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
        const QStringView rest = text.sliced(at + mark.size());
        const auto* const end = std::find_if_not(rest.begin(), rest.end(), isLetter);
        if (end - rest.begin() >= enoughLetters)
            return rest;
    }
    return {};
}

enum class Fault { None, Damaged, CutOff, TooMuch };

class Inflation
{
public:
    Inflation() { m_isReady = inflateInit(&m_stream) == Z_OK; }
    ~Inflation() { inflateEnd(&m_stream); }
    Inflation(const Inflation&) = delete;
    Inflation& operator=(const Inflation&) = delete;

    /// Writes what is compressed in `bytes` to `result`, which has room for all that may be. What follows its
    /// end is let be.
    [[nodiscard]] Fault run(QByteArray bytes, QByteArray& result)
    {
        m_stream.next_in = reinterpret_cast<Bytef*>(bytes.data());
        m_stream.avail_in = static_cast<uInt>(bytes.size());
        constexpr qsizetype first = qsizetype{16} * 1024;
        for (qsizetype size = first; m_isReady; size = std::min(2 * size, maxSessionBytes)) {
            const auto done = static_cast<qsizetype>(m_stream.total_out);
            result.resize(size);
            m_stream.next_out = reinterpret_cast<Bytef*>(result.data() + done);
            m_stream.avail_out = static_cast<uInt>(size - done);
            const int state = inflate(&m_stream, Z_NO_FLUSH);
            if (state == Z_STREAM_END) {
                result.resize(static_cast<qsizetype>(m_stream.total_out));
                return Fault::None;
            }
            if (state != Z_OK && state != Z_BUF_ERROR)
                return Fault::Damaged;
            if (m_stream.avail_out > 0)
                return Fault::CutOff; // it has read everything
            if (size == maxSessionBytes)
                return Fault::TooMuch;
        }
        return Fault::Damaged;
    }

private:
    z_stream m_stream{};
    bool m_isReady;
};

QString sentence(Fault fault)
{
    switch (fault) {
    case Fault::CutOff:
        return QCoreApplication::translate("Session",
                                           "The session in the text is cut off: its end is missing.");
    case Fault::TooMuch:
        return QCoreApplication::translate("Session", "The session in the text is larger than one may be.");
    default:
        return QCoreApplication::translate(
            "Session", "The session in the text is damaged: letters of it are lost or changed.");
    }
}

} // namespace

QString toText(const Session& session)
{
    const QByteArray json = toJson(session, JsonStyle::Compact);
    auto size = compressBound(static_cast<uLong>(json.size()));
    QByteArray bytes(static_cast<qsizetype>(size), Qt::Uninitialized);
    [[maybe_unused]] const int state = compress2(reinterpret_cast<Bytef*>(bytes.data()), &size,
                                                 reinterpret_cast<const Bytef*>(json.constData()),
                                                 static_cast<uLong>(json.size()), Z_BEST_COMPRESSION);
    Q_ASSERT(state == Z_OK);
    bytes.resize(static_cast<qsizetype>(size));
    return mark.toString() + QString::fromLatin1(bytes.toBase64(QByteArray::Base64UrlEncoding |
                                                                QByteArray::OmitTrailingEquals));
}

bool holdsSessionText(QStringView text)
{
    return !firstForm(text).isNull();
}

tl::expected<Session, QString> sessionFromText(QStringView text)
{
    const QStringView form = firstForm(text);
    if (form.isNull())
        return tl::unexpected(QCoreApplication::translate(
            "Session", "There is no session in the text; one begins with “actx:” and letters."));
    const QByteArray letters = lettersOf(form);
    QByteArray json;
    const Fault fault = Inflation().run(QByteArray::fromBase64(letters, QByteArray::Base64UrlEncoding), json);
    if (fault == Fault::CutOff && letters.size() > maxSessionText)
        return tl::unexpected(sentence(Fault::TooMuch));
    if (fault != Fault::None)
        return tl::unexpected(sentence(fault));
    return sessionFromJson(json);
}

} // namespace activation_explorer::ui
