// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/tex_text.h"

#include <QHash>
#include <QRegularExpression>

namespace activation_explorer::ui {

namespace {

QString escaped(const QString& text)
{
    static const QHash<char16_t, QString> words{
        {u'\\', QStringLiteral("\\textbackslash{}")},
        {u'~', QStringLiteral("\\textasciitilde{}")},
        {u'^', QStringLiteral("\\textasciicircum{}")},
        {u'α', QStringLiteral("$\\alpha$")},
        {u'β', QStringLiteral("$\\beta$")},
        {u'λ', QStringLiteral("$\\lambda$")},
        {u'Δ', QStringLiteral("$\\Delta$")},
        {u'′', QStringLiteral("$'$")},
        {u'−', QStringLiteral("$-$")},
        {u'∞', QStringLiteral("$\\infty$")},
    };
    QString result;
    for (const QChar c : text) {
        if (const auto word = words.find(c.unicode()); word != words.end())
            result += *word;
        else if (QStringLiteral("{}$&#%_").contains(c))
            result += QLatin1Char('\\') + QString(c);
        else if (c.unicode() < 0x7F)
            result += c;
    }
    return result;
}

} // namespace

QString texText(const QString& text)
{
    static const QRegularExpression value(QStringLiteral(" = (-?[0-9]\\S*?)(?=[,;]? |[,;]?$)"));
    QString result;
    qsizetype from = 0;
    for (auto found = value.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        result += escaped(text.mid(from, match.capturedStart() - from)) +
                  QStringLiteral(" $= %1$").arg(texNumber(match.captured(1)));
        from = match.capturedEnd();
    }
    return result + escaped(text.mid(from));
}

QString texNumber(QString number)
{
    static const QRegularExpression parts(QStringLiteral("^(-?[^e]*)e([+-]?)0*([0-9]+)$"));
    const QRegularExpressionMatch match = parts.match(number);
    if (match.hasMatch()) {
        const QString exponent =
            (match.captured(2) == QLatin1Char('-') ? QStringLiteral("-") : QString()) + match.captured(3);
        number = QStringLiteral("%1 \\cdot 10^{%2}").arg(match.captured(1), exponent);
    }
    return number.replace(QLatin1Char(','), QStringLiteral("{,}"));
}

} // namespace activation_explorer::ui
