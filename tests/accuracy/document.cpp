// SPDX-License-Identifier: GPL-3.0-or-later
#include "document.h"

#include "core/number.h"

#include <array>
#include <cmath>
#include <cstdio>
#include <sstream>
#include <string_view>

namespace activation_explorer::accuracy {

namespace {

using core::formatNumber;

std::string printed(const char* format, double number)
{
    std::array<char, 64> text{};
    std::snprintf(text.data(), text.size(), format, number);
    return text.data();
}

/// Two decimals, rounded up, as a bound must be; many ulp in powers of ten; from 2^52 on no digit is right.
std::string errorText(double error)
{
    if (!(error < 0x1p52))
        return "all digits";
    if (error < 1000)
        return printed("%.2f", std::ceil(error * 100) / 100);
    return printed("%.1e", error);
}

/// Two cells: an error and where. Empty where nothing is measured, only 0 where nothing is wrong.
std::string cells(const Error& error, bool isMeasured = true)
{
    if (!isMeasured)
        return " – | – |";
    if (error.error == 0)
        return " 0 | |";
    return ' ' + errorText(error.error) + " | " + formatNumber(error.x) + " |";
}

std::string parametersText(const core::Curve& curve)
{
    std::string result;
    for (std::size_t i = 0; i < curve.values().size(); ++i) {
        result += i == 0 ? "" : ", ";
        result += curve.activation().parameters[i].id;
        result += " = " + formatNumber(curve.values()[i]);
    }
    return result;
}

constexpr std::string_view introduction = R"(# Accuracy

How far the functions in `core/functions/` are from the truth, measured. The figures are units in the last place (ulp),
the spacing of doubles about the true result: rounding alone makes an error of up to 0.5. Among subnormal results the
unit is the least double, 2⁻¹⁰⁷⁴.

The truth is the textbook formula, computed by [MPFR](https://www.mpfr.org) in 400 bits and, where it cancels, as many
more as that loses (`tests/core/exact_activations.cpp`). The derivative has a formula of its own there, which a test
compares with differences of f in 7000 bits. Parameters are taken as the doubles they are, constants such as 0.044715 as
the decimal numbers they are.

)";

constexpr std::string_view explanation =
    R"( The points are the same at every run: a part of them spread over all bit
patterns, a part over the curved region and the tails down to where results are subnormal, 0 or infinite, and the rest
close about 0, kinks, extrema, inflections, roots and those ends (`tests/core/accuracy_points.cpp`).

The bounds that are promised stand in the headers in `core/functions/`. Every test run checks them at 20,000 of the points
(`AccuracyTest`), and the program that writes this document at all of them. `script/accuracy` measures again and rewrites
the document; `script/accuracy --worst 10` also prints the worst points.

## The table

At each error stands the x where it is made. "All digits" says that there is a point at which none is right. PyTorch's
columns are its version 1.13 in float64 at the same points, the derivative by autograd; – where it does not have the
function, or refuses the parameters.

The derivatives of gated functions (SiLU, GELU, Mish and their like) are measured in ulp where they are at least an eighth
of the sum of their absolute terms, |gate(x)| + |x gate′(x)|. Nearer to their interior root no number of ulp can be
promised; what is made there follows in the second table.

)";

std::string mainTable(const std::vector<MeasuredCurve>& curves)
{
    std::string result =
        "| function | parameters | f: ulp | at x | f′: ulp | at x | PyTorch's f: ulp | at x | "
        "PyTorch's f′: ulp | at x |\n|---|---|---|---|---|---|---|---|---|---|\n";
    for (const auto& [curve, measured] : curves) {
        result += "| ";
        result += curve.activation().id;
        result += " | " + parametersText(curve) + " |" + cells(measured.value.greatest()) +
                  cells(measured.derivative.greatest()) +
                  cells(measured.pytorchValue.greatest(), measured.hasPyTorchValue) +
                  cells(measured.pytorchDerivative.greatest(), measured.hasPyTorchDerivative) + '\n';
    }
    return result;
}

std::string rootTable(const std::vector<MeasuredCurve>& curves)
{
    std::string result =
        "\n## Near the interior root of a derivative\n\nThe worst error of f′ where it is less "
        "than an eighth of the sum of its absolute terms, in units of 2⁻⁵³ of\nthat sum; "
        "4 are promised.\n\n| function | parameters | f′: 2⁻⁵³ of the sum | at x |\n"
        "|---|---|---|---|\n";
    for (const auto& [curve, measured] : curves) {
        if (!measured.isGated)
            continue;
        result += "| ";
        result += curve.activation().id;
        result += " | " + parametersText(curve) + " |" + cells(measured.nearRoot.greatest()) + '\n';
    }
    return result;
}

std::string inexactnessTable(const std::vector<WorstRow>& rows)
{
    std::string result = R"(
## Where PyTorch's own figures are inexact

The tests compare the program with PyTorch's figures in `tests/data/pytorch/`, in relative terms to 10⁻¹³. In these ranges
there are rows that do not agree; a test proves for each that the program's figure is within its bound of the true value
and PyTorch's is not. The row shown is the worst one, the true value MPFR's.

| file | | x from | to | worst at | PyTorch's figure | true value | because |
|---|---|---|---|---|---|---|---|
)";
    for (const WorstRow& row : rows) {
        result += "| ";
        result += row.known.file;
        result += row.known.quantity == core::Quantity::Value ? " | f | " : " | f′ | ";
        result += formatNumber(row.known.from) + " | " + formatNumber(row.known.to) + " | " +
                  formatNumber(row.x) + " | " + formatNumber(row.pytorch) + " | " + formatNumber(row.exact) +
                  " | ";
        result += row.known.reason;
        result += " |\n";
    }
    return result;
}

/// 2000000 as "2,000,000".
std::string grouped(std::size_t number)
{
    std::string result = std::to_string(number);
    for (std::size_t i = result.size(); i > 3; i -= 3)
        result.insert(i - 3, ",");
    return result;
}

void addErrors(std::ostringstream& out, std::string_view title, const GreatestErrors& errors)
{
    for (const Error& error : errors.errors())
        out << "  " << title << "  " << formatNumber(error.error) << " at " << formatNumber(error.x) << '\n';
}

} // namespace

std::string document(const std::vector<MeasuredCurve>& curves, const std::vector<WorstRow>& worstRows,
                     std::size_t points)
{
    std::string result = "<!-- SPDX-License-Identifier: MIT -->\n<!-- Written by script/accuracy. -->\n";
    result += introduction;
    result += "Each row is measured at " + grouped(points) + " points.";
    result += explanation;
    return result + mainTable(curves) + rootTable(curves) + inexactnessTable(worstRows);
}

std::string greatestErrors(const MeasuredCurve& curve)
{
    std::ostringstream out;
    out << curve.curve.text() << '\n';
    addErrors(out, "f, ulp", curve.measurement.value);
    addErrors(out, "f', ulp", curve.measurement.derivative);
    addErrors(out, "f' near its root, 2^-53 of its terms", curve.measurement.nearRoot);
    return out.str();
}

} // namespace activation_explorer::accuracy
