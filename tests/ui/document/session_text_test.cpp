// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/session_text.h"

#include "tests/ui/document/any_session.h"
#include "tests/ui/document/same_session.h"
#include "tests/ui/document/support.h"
#include "ui/document/session_json.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace activation_explorer::ui {
namespace {

Session defaultSession()
{
    return Document().session();
}

QString textOf(const QByteArray& bytes)
{
    return QStringLiteral("actx:") + QString::fromLatin1(bytes.toBase64(QByteArray::Base64UrlEncoding |
                                                                        QByteArray::OmitTrailingEquals));
}

/// In zlib's format.
QByteArray compressed(const QByteArray& bytes)
{
    return qCompress(bytes, 9).sliced(4); // after Qt's own length
}

std::string refusal(const QString& text)
{
    const auto session = sessionFromText(text);
    return session ? "" : session.error().toStdString();
}

bool isRead(const QString& text, const Session& as)
{
    const auto session = sessionFromText(text);
    return session && isSame(*session, as);
}

TEST(SessionTextTest, IsShortEnoughForAMessage)
{
    EXPECT_LT(toText(defaultSession()).size(), 400);

    Document document;
    for (const char* curve : {"elu:alpha=2", "celu:alpha=0.5", "silu:beta=1.702", "prelu:weight=0.1"})
        document.addCurve(core::curveOf(curve));
    ASSERT_EQ(document.curves().rowCount(), 8);
    for (const int row : {0, 2, 3, 4, 5, 6, 7}) {
        CurveFamily family = CurveFamily::of(document.curves().entry(row).curve, 0);
        family.range.max *= 1.7;
        family.count = 3 + row;
        document.setFamily(row, family);
    }
    document.setLinked(3, 0, true);
    document.setLinked(0, 0, true);
    document.setReference(1);
    document.view().setMode(ViewState::Mode::Compare);
    document.view().setRanges({{-7.3125, 3.6249}, {-1.2345678, 8.7654321}, {-0.1234, 1.9876}});
    document.view().setPin(0.4567);
    EXPECT_LT(toText(document.session()).size(), 1500);
    EXPECT_TRUE(isRead(toText(document.session()), document.session()));
}

TEST(SessionTextTest, HasNoLetterThatAMessageWouldChange)
{
    const QString text = toText(defaultSession());
    EXPECT_TRUE(text.startsWith(QStringLiteral("actx:")));
    for (const QChar c : text.sliced(5))
        EXPECT_TRUE((c.unicode() < 128 && c.isLetterOrNumber()) || c == u'-' || c == u'_');
}

TEST(SessionTextTest, IsFoundAmongOtherWords)
{
    const Session session = defaultSession();
    const QString text = toText(session);
    for (const QString& around :
         {QStringLiteral("%1"), QStringLiteral("Look at this: %1 and say what you think"),
          QStringLiteral("(%1)"), QStringLiteral("“%1”, she wrote."),
          QStringLiteral("see\n%1\nBest wishes\n-- \nA"), QStringLiteral("the file.actx: here it is: %1"),
          QStringLiteral("actx:short %1"), QStringLiteral("看%1。")}) {
        EXPECT_TRUE(holdsSessionText(around.arg(text)));
        EXPECT_TRUE(isRead(around.arg(text), session)) << around.toStdString();
    }
}

TEST(SessionTextTest, TheFirstOneIsRead)
{
    const Session other = Session::of({core::curveOf("tanh")});
    EXPECT_TRUE(isRead(toText(other) + QStringLiteral(" or ") + toText(defaultSession()), other));
    EXPECT_TRUE(isRead(toText(other) + toText(defaultSession()), other));
}

TEST(SessionTextTest, LineBreaksAndSpacesWithinDoNoHarm)
{
    const Session session = defaultSession();
    for (const char* breaks :
         {"\n", "\r\n", " ", "\n> ", "\n>> ", "\t", "\xC2\xA0", "\xE2\x80\x8B", "\n    "}) {
        QString text = toText(session);
        const QString inserted = QString::fromUtf8(breaks);
        for (qsizetype at = 76; at < text.size(); at += 76 + inserted.size())
            text.insert(at, inserted);
        EXPECT_TRUE(isRead(text, session)) << text.toStdString();
        EXPECT_TRUE(isRead(text + QStringLiteral("\nWith kind regards"), session));
    }
}

TEST(SessionTextTest, WhereThereIsNoneIsSaid)
{
    for (const char* text :
         {"", " ", "hello", "actx", "actx:", "actx:no", "ACTX:eNqrVkrLz1eyUkpKLFKqBQA", "\xEF\xBF\xBD"}) {
        EXPECT_FALSE(holdsSessionText(QString::fromUtf8(text)));
        EXPECT_NE(refusal(QString::fromUtf8(text)).find("no session"), std::string::npos) << text;
    }
}

TEST(SessionTextTest, ALostLetterIsFoundOut)
{
    const QString text = toText(defaultSession());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const std::string said = refusal(QString(text).remove(i, 1));
        const char* expected = i < 5 ? "no session" : "session in the text is ";
        EXPECT_NE(said.find(expected), std::string::npos) << i << ' ' << said;
    }
}

TEST(SessionTextTest, AChangedLetterIsFoundOut)
{
    const Session session = defaultSession();
    const QString text = toText(session);
    for (qsizetype i = 5; i < text.size(); ++i)
        for (const QChar c : {u'A', u'b', u'_', u'5'}) {
            QString changed = text;
            changed[i] = c;
            const bool isLast = i == text.size() - 1; // some of its bits are no part of a byte
            const bool harmless = changed == text || (isLast && isRead(changed, session));
            EXPECT_TRUE(harmless || refusal(changed).starts_with("The session in the text is ")) << i;
        }
}

TEST(SessionTextTest, ATextCutOffAnywhereIsFoundOut)
{
    const QString text = toText(defaultSession());
    for (qsizetype size = 13; size < text.size(); ++size)
        EXPECT_EQ(refusal(text.first(size)), "The session in the text is cut off: its end is missing.")
            << size;
}

TEST(SessionTextTest, WhatIsNoSessionWithinIsSaidAsOfAFile)
{
    const QByteArray newer = R"({"format":"activation-explorer-session","version":2,"curves":[]})";
    EXPECT_EQ(refusal(textOf(compressed(newer))), sessionFromJson(newer).error().toStdString());
    EXPECT_NE(refusal(textOf(compressed("hello, world"))).find("not JSON"), std::string::npos);
}

TEST(SessionTextTest, WhatWouldGrowTooLargeIsRefusedWithoutBeingMadeSo)
{
    const QByteArray spaces(100 << 20, ' '); // compressed to a thousandth
    const QString text = textOf(compressed(spaces));
    ASSERT_LT(text.size(), maxSessionText);
    EXPECT_EQ(refusal(text), "The session in the text is larger than one may be.");
}

TEST(SessionTextTest, TooManyLettersAreRefused)
{
    const QByteArray noise = [] { // that cannot be compressed
        QByteArray result;
        quint32 state = 1;
        for (int i = 0; i < 400'000; ++i)
            result += static_cast<char>((state = state * 1664525 + 1013904223) >> 24);
        return result;
    }();
    EXPECT_EQ(refusal(textOf(compressed(noise))), "The session in the text is larger than one may be.");
}

TEST(SessionTextTest, AHugeTextAroundIsNoTrouble)
{
    const Session session = defaultSession();
    const QString words = QStringLiteral("actx: and more ").repeated(1'000'000);
    EXPECT_TRUE(isRead(words + toText(session) + words, session));
}

TEST(SessionTextTest, ALargestSessionFitsIn)
{
    Session session;
    quint64 state = 1;
    const auto number = [&state] { // of 17 digits, without a pattern
        state = state * 6364136223846793005 + 1442695040888963407;
        return 1 + static_cast<double>(state >> 11) * 0x1p-53;
    };
    for (int i = 0; i < Session::maxCurves; ++i) {
        CurveEntry entry = Session::of({core::curveOf("threshold")}).curves.first();
        entry.color = QColor::fromRgb(static_cast<QRgb>(state >> 40) | 0xFF000000);
        entry.family = CurveFamily{0, {-number(), number()}, core::Scale::Linear, 30};
        for (std::size_t k = 0; k < entry.curve.values().size(); ++k) {
            ASSERT_TRUE(entry.curve.setValue(k, number()));
            entry.sliders[k] = SliderSettings::of(entry.curve.activation().parameters[k]);
            entry.sliders[k]->scale.range = {-number(), number()};
            entry.sliders[k]->play = {-number(), number()};
            entry.sliders[k]->seconds = number();
        }
        session.curves << entry;
    }
    session.current = 0;
    const QString text = toText(session);
    EXPECT_LT(text.size(), maxSessionText / 2) << "of four parameters, too";
    EXPECT_TRUE(isRead(text, session));
}

RC_GTEST_PROP(SessionTextPropertyTest, WhatIsSentIsReadAsItWas, ())
{
    const Session session = anySession();
    const QString text = toText(session);
    RC_ASSERT(isRead(text, session));
    RC_ASSERT(isRead(QStringLiteral("a %1 z").arg(text), session));
}

} // namespace
} // namespace activation_explorer::ui
