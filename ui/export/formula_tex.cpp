// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/formula_tex.h"

#include "core/curve.h"
#include "core/formula.h"
#include "core/number.h"
#include "ui/export/tex_text.h"
#include "ui/text.h"

#include <string>
#include <vector>

namespace activation_explorer::ui {

QString formulaTexts(const core::Curve& curve)
{
    const core::Activation& activation = curve.activation();
    QString result =
        QStringLiteral("% %1; needs \\usepackage{amsmath}\n").arg(curveTitle(curve, QLocale::c()));
    const auto add = [&result](const std::string& tex) {
        result += QStringLiteral("\\[\n%1\n\\]\n").arg(toQString(tex));
    };
    for (const auto quantity : {core::Quantity::Value, core::Quantity::Derivative})
        add(std::string(core::formulaTex(activation, quantity)));
    if (activation.parameters.empty())
        return result;
    std::vector<std::string> numbers;
    for (const double value : curve.values()) // no “-0”
        numbers.push_back(
            texNumber(QString::fromStdString(core::formatNumber(value == 0 ? 0 : value))).toStdString());
    for (const auto quantity : {core::Quantity::Value, core::Quantity::Derivative})
        add(core::formulaTex(activation, quantity, numbers));
    return result;
}

} // namespace activation_explorer::ui
