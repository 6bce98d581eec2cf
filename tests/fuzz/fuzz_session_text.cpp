// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/document/same_session.h"
#include "ui/document/session_json.h"
#include "ui/document/session_text.h"

#include <cstdint>
#include <cstdlib>
#include <zlib.h>

using namespace activation_explorer::ui;

namespace {

/// Bytes in zlib's format, in one block that is stored as it is (RFC 1950, RFC 1951): quick.
QByteArray stored(QByteArrayView bytes)
{
    const auto size = static_cast<quint16>(bytes.size());
    const auto* data = reinterpret_cast<const Bytef*>(bytes.data());
    const auto sum = static_cast<quint32>(adler32(adler32(0, nullptr, 0), data, size));
    QByteArray result("\x78\x01\x01", 3);
    for (const int part : {size & 255, size >> 8, ~size & 255, (~size >> 8) & 255})
        result += static_cast<char>(part);
    result.append(bytes.data(), size);
    for (const int shift : {24, 16, 8, 0})
        result += static_cast<char>(sum >> shift);
    return result;
}

/// In the text form, on lines.
QString packed(const QByteArray& bytes)
{
    constexpr qsizetype line = 41;
    const QByteArray letters = bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    QByteArray result("actx:");
    for (qsizetype at = 0; at < letters.size(); at += line)
        result.append(letters.mid(at, line)).append('\n');
    return QString::fromLatin1(result);
}

/// JSON in the text form is read, or refused, as without.
void checkPacked(QByteArrayView json)
{
    const auto session = sessionFromJson(json);
    const auto fromText = sessionFromText(packed(stored(json)) + QStringLiteral("this and that"));
    if (session.has_value() != fromText.has_value())
        std::abort();
    if (!session && session.error() != fromText.error())
        std::abort();
    if (session && !isSame(*session, *fromText))
        std::abort();
}

/// Any text is refused in a sentence, or holds a session.
void checkText(const QString& text)
{
    const auto session = sessionFromText(text);
    if (!session && session.error().isEmpty())
        std::abort();
    if (session && !holdsSessionText(text))
        std::abort();
}

} // namespace

/// Of the input the first byte says what the others are: a text; compressed bytes in the text form; or JSON
/// in it.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    constexpr std::size_t longest = 60'000; // for one stored block
    if (size == 0 || size > longest)
        return 0;
    const QByteArrayView rest(data + 1, static_cast<qsizetype>(size - 1));
    if (data[0] == 'T')
        checkText(QString::fromUtf8(rest));
    else if (data[0] == 'Z')
        checkText(packed(rest.toByteArray()));
    else
        checkPacked(rest);
    return 0;
}
