// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/document/same_session.h"
#include "tests/ui/document/valid_session.h"
#include "ui/document/session_json.h"

#include <cstdint>
#include <cstdlib>

using namespace activation_explorer::ui;

/// Any bytes are refused in a sentence of a bounded length, or are a valid session, which written is read as
/// it was.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    constexpr qsizetype longestSentence = 2000;
    const auto session = sessionFromJson(QByteArrayView(data, static_cast<qsizetype>(size)));
    if (!session) {
        if (session.error().isEmpty() || session.error().size() > longestSentence)
            std::abort();
        return 0;
    }
    if (!isValid(*session))
        std::abort();
    for (const JsonStyle style : {JsonStyle::Indented, JsonStyle::Compact}) {
        const QByteArray json = toJson(*session, style);
        const auto back = sessionFromJson(json);
        if (!back || !isSame(*back, *session) || toJson(*back, style) != json)
            std::abort();
    }
    return 0;
}
