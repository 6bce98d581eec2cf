// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text.h"

#include "core/curve.h"
#include "core/number.h"

#include <cmath>
#include <QCoreApplication>
#include <QRegularExpression>

namespace activation_explorer::ui {

namespace {

constexpr QChar minusSign(0x2212);

/// Of a locale only its decimal separator: digits, signs and exponents that everyone can read, and type back.
QString withLocalSeparator(QString number, const QLocale& locale = QLocale())
{
    return number.replace(QLatin1Char('.'), locale.decimalPoint());
}

QString withoutNumber(double value)
{
    if (std::isnan(value))
        return QCoreApplication::translate("Values", "undefined", "a value");
    return value > 0 ? QStringLiteral("∞") : QStringLiteral("-∞");
}

} // namespace

QString toQString(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

QString translated(const char* coreText)
{
    return QCoreApplication::translate("core", coreText);
}

QString translated(const core::Message& message)
{
    // Filled in by core's own rule, so that a "%1" inside an argument stays what it is.
    const QByteArray text = translated(message.text).toUtf8();
    return QString::fromStdString(core::Message{text.constData(), message.arguments}.english());
}

QString localNumber(double value)
{
    return withLocalSeparator(QString::fromStdString(core::formatNumber(value)));
}

QString localNumber(double value, int digits)
{
    return withLocalSeparator(QString::number(value, 'g', digits));
}

QString valueText(double value)
{
    return std::isfinite(value) ? localNumber(value) : withoutNumber(value);
}

QString valueText(double value, int digits)
{
    return std::isfinite(value) ? localNumber(value, digits) : withoutNumber(value);
}

QString printed(QString text)
{
    for (qsizetype i = 0; i + 1 < text.size(); ++i)
        if (text[i] == u'-' && (text[i + 1].isDigit() || text[i + 1] == u'∞'))
            text[i] = minusSign;
    return text;
}

std::optional<double> parseLocalNumber(const QString& text)
{
    QString plain = text.trimmed();
    plain.replace(QLocale().decimalPoint(), QStringLiteral("."));
    plain.replace(QLatin1Char(','), QLatin1Char('.')).replace(minusSign, QLatin1Char('-'));
    return core::parseNumber(plain.toStdString());
}

QString asClause(QString sentence)
{
    if (sentence.size() > 1 && !sentence[1].isUpper())
        sentence[0] = sentence[0].toLower();
    return sentence;
}

QString withoutMnemonic(QString text)
{
    static const QRegularExpression mnemonic(QStringLiteral("\\(&\\w\\)|&"));
    return text.remove(mnemonic);
}

QString parameterTitle(const core::Parameter& parameter)
{
    QString symbol = toQString(parameter.symbol);
    if (parameter.symbol == parameter.id)
        return symbol;
    return QCoreApplication::translate("ui", "%1 (%2)", "symbol and name of a parameter")
        .arg(symbol, toQString(parameter.id));
}

QString curveTitle(const core::Curve& curve, const QLocale& locale)
{
    const core::Activation& activation = curve.activation();
    QString title = toQString(activation.name);
    for (std::size_t i = 0; i < activation.parameters.size(); ++i) {
        const core::Parameter& parameter = activation.parameters[i];
        const double value = curve.values()[i];
        const bool isDefault = value == parameter.defaultValue;
        if (i == activation.shortcutParameter && isDefault)
            continue;
        constexpr int enoughDigits = 6; // for a default, which is known
        const QString number =
            isDefault ? QString::number(value, 'g', enoughDigits) : toQString(core::formatNumber(value));
        title += QStringLiteral("%1 %2 = %3")
                     .arg(i == 0 ? QString() : QStringLiteral(","), toQString(parameter.symbol),
                          withLocalSeparator(number, locale));
    }
    return title;
}

} // namespace activation_explorer::ui
