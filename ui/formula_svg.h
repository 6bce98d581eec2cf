// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <QByteArray>
#include <QRectF>
#include <QString>
#include <QStringList>

/// The typeset formulas, which are resources, as SVG. What their marks say: resources/formulas/README.md.
namespace activation_explorer::ui {

/// What is changed in a formula as it was typeset.
struct FormulaFilling {
    QStringList numbers;     ///< in place of the parameters, of formulaNumber(); empty: their symbols
    bool isRounded = false;  ///< the numbers are: “≈” stands for “=”
    bool hasPointer = false; ///< room before each case for what points at one
    std::optional<std::size_t> branch; ///< the case that is pointed at; the others are faint
};

struct FormulaSvg {
    QByteArray bytes;
    QRectF box; ///< its viewBox
};

/// A number as formulas have it: at most five significant digits, the locale's decimal separator, and
/// "1.5·10^-7".
[[nodiscard]] QString formulaNumber(double value);
/// True if formulaNumber() is not the exact value.
[[nodiscard]] bool isRoundedInFormulas(double value);

/// By name: an activation's id, or that with “_derivative”. What is wider moves what comes after it, as it
/// would have been typeset.
[[nodiscard]] FormulaSvg formulaSvg(const QString& name, const FormulaFilling& filling);

} // namespace activation_explorer::ui
