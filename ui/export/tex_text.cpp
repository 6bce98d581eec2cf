// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/tex_text.h"

#include <QHash>
#include <QRegularExpression>

namespace activation_explorer::ui {

namespace {

/// The letters and signs that TeX knows by a name, as mathematics.
const char* mathematics(char32_t letter)
{
    static const QHash<char32_t, const char*> names{
        {U'<', "<"},         {U'>', ">"},
        {U'|', "|"},         {U'α', "\\alpha"},
        {U'β', "\\beta"},    {U'γ', "\\gamma"},
        {U'δ', "\\delta"},   {U'ε', "\\varepsilon"},
        {U'ζ', "\\zeta"},    {U'η', "\\eta"},
        {U'θ', "\\theta"},   {U'ι', "\\iota"},
        {U'κ', "\\kappa"},   {U'λ', "\\lambda"},
        {U'μ', "\\mu"},      {U'µ', "\\mu"},
        {U'ν', "\\nu"},      {U'ξ', "\\xi"},
        {U'ο', "o"},         {U'π', "\\pi"},
        {U'ρ', "\\rho"},     {U'ς', "\\varsigma"},
        {U'σ', "\\sigma"},   {U'τ', "\\tau"},
        {U'υ', "\\upsilon"}, {U'φ', "\\varphi"},
        {U'χ', "\\chi"},     {U'ψ', "\\psi"},
        {U'ω', "\\omega"},   {U'Γ', "\\Gamma"},
        {U'Δ', "\\Delta"},   {U'Θ', "\\Theta"},
        {U'Λ', "\\Lambda"},  {U'Ξ', "\\Xi"},
        {U'Π', "\\Pi"},      {U'Σ', "\\Sigma"},
        {U'Υ', "\\Upsilon"}, {U'Φ', "\\Phi"},
        {U'Ψ', "\\Psi"},     {U'Ω', "\\Omega"},
        {U'′', "'"},         {U'″', "''"},
        {U'−', "-"},         {U'∞', "\\infty"},
        {U'±', "\\pm"},      {U'×', "\\times"},
        {U'·', "\\cdot"},    {U'÷', "\\div"},
        {U'≤', "\\le"},      {U'≥', "\\ge"},
        {U'≠', "\\ne"},      {U'≈', "\\approx"},
        {U'≡', "\\equiv"},   {U'∈', "\\in"},
        {U'→', "\\to"},      {U'←', "\\leftarrow"},
        {U'√', "\\surd"},    {U'∫', "\\int"},
        {U'∑', "\\sum"},     {U'∂', "\\partial"},
        {U'°', "^{\\circ}"}, {U'¹', "^{1}"},
        {U'²', "^{2}"},      {U'³', "^{3}"},
        {U'⁻', "^{-}"},      {U'½', "\\frac{1}{2}"},
    };
    return names.value(letter, nullptr);
}

/// The signs and letters that TeX has in texts.
const char* inText(char32_t letter)
{
    static const QHash<char32_t, const char*> names{
        {U'\\', "\\textbackslash{}"},
        {U'~', "\\textasciitilde{}"},
        {U'^', "\\textasciicircum{}"},
        {U'\u00A0', "~"},
        {U'–', "--"},
        {U'—', "---"},
        {U'“', "``"},
        {U'”', "''"},
        {U'‘', "`"},
        {U'’', "'"},
        {U'…', "\\dots{}"},
        {U'ß', "\\ss{}"},
        {U'æ', "\\ae{}"},
        {U'Æ', "\\AE{}"},
        {U'œ', "\\oe{}"},
        {U'Œ', "\\OE{}"},
        {U'ø', "\\o{}"},
        {U'Ø', "\\O{}"},
        {U'ł', "\\l{}"},
        {U'Ł', "\\L{}"},
    };
    return names.value(letter, nullptr);
}

/// The command that puts a combining accent on a letter.
const char* accent(QChar combining)
{
    static const QHash<QChar, const char*> commands{
        {QChar(0x300), "\\`"}, {QChar(0x301), "\\'"}, {QChar(0x302), "\\^"}, {QChar(0x303), "\\~"},
        {QChar(0x304), "\\="}, {QChar(0x306), "\\u"}, {QChar(0x307), "\\."}, {QChar(0x308), "\\\""},
        {QChar(0x30A), "\\r"}, {QChar(0x30B), "\\H"}, {QChar(0x30C), "\\v"}, {QChar(0x327), "\\c"},
    };
    return commands.value(combining, nullptr);
}

QString escaped(char32_t letter)
{
    constexpr char32_t blank = 0x20;
    constexpr char32_t afterAscii = 0x7F;
    if (const char* name = mathematics(letter))
        return QStringLiteral("$%1$").arg(QLatin1StringView(name));
    if (const char* name = inText(letter))
        return QLatin1StringView(name);
    if (letter < blank)
        return QStringLiteral(" ");
    const QString plain = QString::fromUcs4(&letter, 1);
    if (letter < afterAscii)
        return QStringLiteral("{}$&#%_").contains(plain) ? QLatin1Char('\\') + plain : plain;
    const QString parts = plain.normalized(QString::NormalizationForm_D);
    if (const char* command =
            parts.size() == 2 && parts[0].unicode() < afterAscii ? accent(parts[1]) : nullptr)
        return QStringLiteral("%1{%2}").arg(QLatin1StringView(command), parts[0]);
    return QStringLiteral("?");
}

QString escaped(const QString& text)
{
    QString result;
    for (const uint letter : text.normalized(QString::NormalizationForm_C).toUcs4())
        result += escaped(static_cast<char32_t>(letter));
    return result;
}

} // namespace

QString texText(const QString& text)
{
    static const QRegularExpression value(
        QStringLiteral(" = (-?[0-9]+(?:\\.[0-9]+)?(?:e[+-]?[0-9]+)?)(?=[,;]? |[,;]?$)"));
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

QString texNumber(const QString& number)
{
    static const QRegularExpression parts(QStringLiteral("^(-?[^e]*)e([+-]?)0*([0-9]+)$"));
    const QRegularExpressionMatch match = parts.match(number);
    if (!match.hasMatch())
        return number;
    const QString exponent =
        (match.captured(2) == QLatin1Char('-') ? QStringLiteral("-") : QString()) + match.captured(3);
    return QStringLiteral("%1 \\cdot 10^{%2}").arg(match.captured(1), exponent);
}

} // namespace activation_explorer::ui
