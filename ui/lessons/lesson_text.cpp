// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/lesson_text.h"

#include "core/curve.h"
#include "core/number.h"
#include "ui/document/json_text.h"
#include "ui/text.h"

#include <array>
#include <cmath>
#include <optional>
#include <QCoreApplication>
#include <QRegularExpression>

namespace activation_explorer::ui {

namespace {

constexpr int maxPower = 1000;
constexpr int maxDigits = 17;

QString shown(const QString& text)
{
    return quotation(text.toStdString());
}

struct Figure {
    double value = 0;
    std::optional<int> digits;
};

/// Of what stands between the braces.
tl::expected<Figure, QString> figureIn(const QString& text)
{
    static const QRegularExpression syntax(QRegularExpression::anchoredPattern(QStringLiteral(
        "\\s*f('?)\\(\\s*(\\S+?)\\s*,\\s*([^\\s,()]+)\\s*\\)(?:\\^(\\d{1,9}))?(?::(\\d{1,9}))?\\s*")));
    const QRegularExpressionMatch match = syntax.match(text);
    if (!match.hasMatch())
        return tl::unexpected(
            QCoreApplication::translate(
                "Lesson", "%1 is no figure; one is {f(CURVE, X)} or {f'(CURVE, X)^N:D}, such as %2.")
                .arg(shown(text), QStringLiteral("{f'(softplus:beta=2, 0)^10:4}")));
    const auto curve = core::Curve::parse(match.captured(2).toStdString());
    if (!curve)
        return tl::unexpected(asSentence(translated(curve.error())));
    const auto x = core::parseNumber(match.captured(3).toStdString());
    if (!x || !std::isfinite(*x))
        return tl::unexpected(
            QCoreApplication::translate("Lesson", "the x of a figure must be a number, not %1.")
                .arg(shown(match.captured(3))));
    const auto whole = [&match](int group, int max) -> std::optional<int> {
        const int value = match.captured(group).toInt();
        return value >= 1 && value <= max ? std::optional(value) : std::nullopt;
    };
    const bool hasPower = match.hasCaptured(4);
    const bool hasDigits = match.hasCaptured(5);
    if (hasPower && !whole(4, maxPower))
        return tl::unexpected(
            QCoreApplication::translate("Lesson", "the power of a figure must be from 1 to %1, not %2.")
                .arg(QString::number(maxPower), match.captured(4)));
    if (hasDigits && !whole(5, maxDigits))
        return tl::unexpected(
            QCoreApplication::translate("Lesson", "the digits of a figure must be from 1 to %1, not %2.")
                .arg(QString::number(maxDigits), match.captured(5)));
    const core::ValueAndDerivative at = curve->evaluate(*x);
    const double base = match.captured(1).isEmpty() ? at.value : at.derivative;
    const double value = hasPower ? std::pow(base, *whole(4, maxPower)) : base;
    // Such a figure would be written as 0 or ∞, which it is not.
    if (std::isnan(value) || (value == 0 && base != 0) || (std::isinf(value) && std::isfinite(base)))
        return tl::unexpected(
            QCoreApplication::translate("Lesson", "%1 is undefined, or too large or too small for a number.")
                .arg(shown(text)));
    return Figure{value, hasDigits ? whole(5, maxDigits) : std::nullopt};
}

/// A character of a text, and whether it could be markup: figures and braces written twice are not.
struct Letter {
    QChar c;
    bool isLiteral = false;
};

tl::expected<QList<Letter>, QString> lettersOf(const QString& text)
{
    QList<Letter> result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool isBrace = c == u'{' || c == u'}';
        if (isBrace && i + 1 < text.size() && text[i + 1] == c) {
            result << Letter{c, true};
            ++i;
            continue;
        }
        const qsizetype end = c == u'{' ? text.indexOf(u'}', i) : -1;
        if (isBrace && end < 0)
            return tl::unexpected(
                QCoreApplication::translate(
                    "Lesson", "a brace stands alone at %1; one that is to be seen is written twice.")
                    .arg(shown(text.mid(i, 20))));
        if (!isBrace) {
            result << Letter{c};
            continue;
        }
        const auto figure = figureIn(text.mid(i + 1, end - i - 1));
        if (!figure)
            return tl::unexpected(figure.error());
        const QString written =
            printed(figure->digits ? valueText(figure->value, *figure->digits) : valueText(figure->value));
        for (const QChar each : written)
            result << Letter{each, true};
        i = end;
    }
    return result;
}

struct Mark {
    QStringView sign;
    const char* opening;
    const char* closing;
};
constexpr std::array marks{Mark{u"**", "<b>", "</b>"}, Mark{u"*", "<i>", "</i>"},
                           Mark{u"`", "<code>", "</code>"}};

class Writer
{
public:
    explicit Writer(bool html)
        : m_html(html)
    {}

    [[nodiscard]] QString write(QList<Letter> paragraph) const
    {
        QString result;
        for (qsizetype i = 0; i < paragraph.size();) {
            const Mark* mark = markAt(paragraph, i);
            const qsizetype end = mark ? closing(paragraph, i, *mark) : -1;
            if (end < 0) {
                const qsizetype length = mark ? mark->sign.size() : 1; // a sign that opens nothing is itself
                for (qsizetype k = i; k < i + length; ++k)
                    result += m_html ? QString(paragraph[k].c).toHtmlEscaped() : QString(paragraph[k].c);
                i += length;
                continue;
            }
            QList<Letter> inner = paragraph.sliced(i + mark->sign.size(), end - i - mark->sign.size());
            if (mark->sign == u"`")
                for (Letter& letter : inner)
                    letter.isLiteral = true;
            if (m_html)
                result += QLatin1StringView(mark->opening);
            result += write(inner);
            if (m_html)
                result += QLatin1StringView(mark->closing);
            i = end + mark->sign.size();
        }
        return result;
    }

private:
    static bool stands(const QList<Letter>& letters, qsizetype at, QStringView sign)
    {
        if (at + sign.size() > letters.size())
            return false;
        for (qsizetype i = 0; i < sign.size(); ++i)
            if (letters[at + i].isLiteral || letters[at + i].c != sign[i])
                return false;
        return true;
    }
    static const Mark* markAt(const QList<Letter>& letters, qsizetype at)
    {
        for (const Mark& mark : marks)
            if (stands(letters, at, mark.sign))
                return &mark;
        return nullptr;
    }
    /// Where what is opened at `at` is closed; -1 if it is not. Asterisks among spaces open and close
    /// nothing.
    static qsizetype closing(const QList<Letter>& letters, qsizetype at, const Mark& mark)
    {
        const qsizetype length = mark.sign.size();
        const qsizetype begin = at + length;
        if (begin >= letters.size() || letters[begin].c.isSpace())
            return -1;
        for (qsizetype i = begin + 1; i < letters.size(); ++i) {
            if (mark.sign == u"*" && stands(letters, i, u"**")) // of bold inside
                ++i;
            else if (stands(letters, i, mark.sign) && !letters[i - 1].c.isSpace())
                return i;
        }
        return -1;
    }

    bool m_html;
};

/// The text's paragraphs, which empty lines part; a single line break is a space.
QStringList paragraphsOf(const QString& text, bool html)
{
    const auto letters = lettersOf(text);
    if (!letters)
        return {text};
    QStringList result;
    QList<Letter> paragraph;
    const auto end = [&] {
        while (!paragraph.isEmpty() && paragraph.last().c.isSpace())
            paragraph.removeLast();
        if (!paragraph.isEmpty())
            result << Writer(html).write(paragraph);
        paragraph.clear();
    };
    int lineBreaks = 0;
    for (Letter letter : *letters) {
        if (letter.c == u'\n' && ++lineBreaks == 2)
            end();
        if (!letter.c.isSpace())
            lineBreaks = 0;
        if (letter.c.isSpace())
            letter.c = u' ';
        if (letter.c != u' ' || (!paragraph.isEmpty() && paragraph.last().c != u' '))
            paragraph << letter;
    }
    end();
    return result;
}

} // namespace

QString whatIsWrongIn(const QString& text)
{
    const auto letters = lettersOf(text);
    return letters ? QString() : letters.error();
}

tl::expected<double, QString> figureAlone(const QString& text)
{
    const QString trimmed = text.trimmed();
    const bool isOne = trimmed.startsWith(u'{') && trimmed.indexOf(u'}') == trimmed.size() - 1;
    const auto figure = figureIn(isOne ? trimmed.mid(1, trimmed.size() - 2) : text);
    if (!figure)
        return tl::unexpected(figure.error());
    if (!std::isfinite(figure->value))
        return tl::unexpected(
            QCoreApplication::translate("Lesson", "%1 is not finite, and so no answer.").arg(shown(text)));
    return figure->value;
}

QString htmlOf(const QString& text)
{
    QString result;
    for (const QString& paragraph : paragraphsOf(text, true))
        result += QStringLiteral("<p>") + paragraph + QStringLiteral("</p>");
    return result;
}

QString plainTextOf(const QString& text)
{
    return paragraphsOf(text, false).join(u'\n');
}

QString asSentence(const QString& clause)
{
    return QCoreApplication::translate("Session", "%1.", "a sentence that has no full stop yet").arg(clause);
}

} // namespace activation_explorer::ui
