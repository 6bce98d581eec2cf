// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/python_notation.h"

#include "core/curve.h"
#include "core/frameworks.h"
#include "core/number.h"

#include <QStringList>

namespace activation_explorer::ui::python {

QString number(double value)
{
    return QString::fromStdString(core::formatNumber(value));
}

QString quoted(QString text)
{
    text.replace(QLatin1Char('\\'), QStringLiteral("\\\\")).replace(QLatin1Char('"'), QStringLiteral("\\\""));
    return QLatin1Char('"') + text + QLatin1Char('"');
}

QString list(const std::vector<double>& values)
{
    QStringList texts;
    for (const double value : values)
        texts << number(value);
    return QStringLiteral("[%1]").arg(texts.join(QStringLiteral(", ")));
}

QString pair(core::Range range)
{
    return QStringLiteral("(%1, %2)").arg(number(range.min), number(range.max));
}

QString lineStyle(Qt::PenStyle pen)
{
    switch (pen) {
    case Qt::DashLine:
        return QStringLiteral("\"--\"");
    case Qt::DashDotLine:
        return QStringLiteral("\"-.\"");
    case Qt::DotLine:
        return QStringLiteral("\":\"");
    case Qt::DashDotDotLine:
        return QStringLiteral("(0, (4, 2, 1, 2, 1, 2))");
    default:
        return QStringLiteral("\"-\"");
    }
}

QString markerStyle(Marker marker)
{
    switch (marker) {
    case Marker::Square:
        return QStringLiteral("\"s\"");
    case Marker::Triangle:
        return QStringLiteral("\"^\"");
    case Marker::Diamond:
        return QStringLiteral("\"D\"");
    case Marker::Cross:
        return QStringLiteral("\"x\"");
    case Marker::Plus:
        return QStringLiteral("\"+\"");
    case Marker::Circle:
        break;
    }
    return QStringLiteral("\"o\"");
}

QString expression(const core::Curve& curve)
{
    const std::string_view id = curve.activation().id;
    const auto isDescending = [&curve] { return curve.values()[0] > curve.values()[1]; };
    if (id == "rrelu" && isDescending())
        return QStringLiteral("F.leaky_relu(x, negative_slope=%1)").arg(number(curve.evaluate(0).derivative));
    if (id == "hardtanh" && isDescending())
        return QStringLiteral("torch.clamp(x, min=%1, max=%2)")
            .arg(number(curve.values()[0]), number(curve.values()[1]));
    return QString::fromStdString(core::snippet(curve, core::Framework::PyTorch));
}

} // namespace activation_explorer::ui::python
