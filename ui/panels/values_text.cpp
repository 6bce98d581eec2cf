// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/values_text.h"

#include "core/curve.h"
#include "ui/text.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <QCoreApplication>
#include <QRegularExpression>
#include <utility>

namespace activation_explorer::ui {

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr int allDigits = 17;

/// The place of the first digit: 2 of 123. `value` is neither 0 nor infinite.
int decimalExponent(double value)
{
    const QString text = QString::number(value, 'e', allDigits - 1);
    return QStringView(text).mid(text.indexOf(QLatin1Char('e')) + 1).toInt();
}

QString text(double value, int digits)
{
    return std::isfinite(value) ? localNumber(value + 0.0, digits) : valueText(value); // no -0
}

/// A few digits of both, more where few do not tell them apart.
std::pair<QString, QString> textsOf(double a, double b)
{
    int digits = 6;
    while (a != b && digits < allDigits && text(a, digits) == text(b, digits))
        ++digits;
    return {text(a, digits), text(b, digits)};
}

} // namespace

double roundedUp(double error)
{
    int exponent = decimalExponent(error) - 1;
    const auto number = [&exponent](int digits) { // read as text, since powers of ten would be rounded
        return QStringLiteral("%1e%2").arg(digits).arg(exponent).toDouble();
    };
    const QString text = QString::number(error, 'e', 1); // “1.3e-14”
    int digits = (text[0].digitValue() * 10) + text[2].digitValue();
    if (QStringView(text).mid(text.indexOf(QLatin1Char('e')) + 1).toInt() != exponent + 1)
        ++exponent; // 9.96 has become 10
    while (number(digits) < error)
        ++digits;
    return number(digits);
}

QString differenceText(const core::Estimate& difference)
{
    const auto [value, error] = difference;
    if (!std::isfinite(value) || error == 0)
        return valueText(value + 0.0); // no -0
    if (std::abs(value) <= error) {
        // Two zeros are bounded by the least of doubles only; to say so would be noise.
        if (error < std::numeric_limits<double>::min())
            return valueText(0);
        return QStringLiteral("0 ± %1").arg(std::isinf(error) ? valueText(error)
                                                              : localNumber(roundedUp(error)));
    }
    const int digits = std::min(decimalExponent(value) - decimalExponent(error) + 1, allDigits);
    return localNumber(QString::number(value, 'e', digits - 1).toDouble());
}

QString breakpointText(const core::Curve& curve, double x, Wording wording)
{
    const std::vector<core::Breakpoint> all = curve.activation().breakpoints(curve.values());
    const auto found = std::ranges::find(all, x, &core::Breakpoint::x);
    if (found == all.end())
        return {};
    const auto limit = [&curve, x](double next) { // carried on to x with the slope there
        const core::ValueAndDerivative y = curve.evaluate(next);
        return core::ValueAndDerivative{y.value - y.derivative * (next - x), y.derivative};
    };
    const core::ValueAndDerivative left = limit(std::nextafter(x, -infinity));
    const core::ValueAndDerivative right = limit(std::nextafter(x, infinity));
    const core::ValueAndDerivative at = curve.evaluate(x);
    const auto said = [&](const QString& words, core::Quantity quantity) {
        const double from = core::select(left, quantity);
        const double to = core::select(right, quantity);
        const double here = core::select(at, quantity);
        const auto [fromText, toText] = textsOf(from, to);
        return words.arg(fromText, toText, textsOf(here, here == from ? to : from).first);
    };
    const bool isShort = wording == Wording::Short;
    QStringList parts;
    if (found->valueJumps)
        parts << said(isShort
                          ? QCoreApplication::translate("Values", "jump: %1 | %2; PyTorch: %3")
                          : QCoreApplication::translate("Values", "jump from %1 to %2; PyTorch's value: %3"),
                      core::Quantity::Value);
    if (found->derivativeJumps && !found->valueJumps)
        parts << said(isShort ? QCoreApplication::translate("Values", "kink: slope %1 | %2; PyTorch: %3")
                              : QCoreApplication::translate(
                                    "Values", "kink: slope %1 on the left, %2 on the right; PyTorch: %3"),
                      core::Quantity::Derivative);
    else if (found->derivativeJumps)
        parts << said(isShort ? QCoreApplication::translate("Values", "slope %1 | %2; PyTorch: %3")
                              : QCoreApplication::translate(
                                    "Values", "slope %1 on the left, %2 on the right; PyTorch: %3"),
                      core::Quantity::Derivative);
    return parts.join(QStringLiteral("; "));
}

QString limitText(double limit)
{
    static const QRegularExpression zeros(QStringLiteral("e\\+?(-?)0*"));
    return localNumber(limit).replace(zeros, QStringLiteral("e\\1"));
}

} // namespace activation_explorer::ui
