// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/svg_text.h"

#include <cmath>

namespace activation_explorer::ui {

QByteArray svgNumber(double value)
{
    constexpr double unit = 100;
    const double rounded = std::round(value * unit) / unit + 0.0; // no -0
    QByteArray text = QByteArray::number(rounded, 'f', 2);
    while (text.endsWith('0'))
        text.chop(1);
    if (text.endsWith('.'))
        text.chop(1);
    return text;
}

QByteArray svgText(const QString& text)
{
    QString legal;
    for (const QChar c : text) {
        const bool isControl = c < QChar(0x20) && c != QLatin1Char('\t') && c != QLatin1Char('\n');
        if (!isControl && c != QChar(0xFFFE) && c != QChar(0xFFFF))
            legal += c;
    }
    return legal.toHtmlEscaped().toUtf8();
}

} // namespace activation_explorer::ui
