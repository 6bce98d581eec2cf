// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/code.h"
#include "ui/export/drawing.h"
#include "ui/export/python_notation.h"
#include "ui/text.h"
#include "ui/theme.h"

#include <algorithm>
#include <cmath>

namespace activation_explorer::ui {

namespace {

using core::Quantity;
using namespace python;

constexpr int points = 1000;
constexpr double inchesWide =
    12; // of matplotlib's own sizes of text, which then are to it as ours to a picture
constexpr double inchesHigh = 6.75;
constexpr double pointsPerPixel = inchesWide * 72 / Drawing::pictureWidth;
constexpr qsizetype longestLine = 120;

QString widthInPoints(double pixels)
{
    return QString::number(pixels * pointsPerPixel, 'g', 3);
}

class PythonScript
{
public:
    explicit PythonScript(const Session& session)
        : m_drawing(Drawing::of(session))
    {}

    [[nodiscard]] QString write();

private:
    [[nodiscard]] QString differentiable(const core::Curve& curve) const;
    [[nodiscard]] QString whatIsDrawn(const core::Curve& curve) const;
    [[nodiscard]] QString axesOf(Quantity chart) const;
    void add(const QString& line = {}) { m_text += line + QLatin1Char('\n'); }

    void writeFunctions();
    void writeJumpingPlot();
    void writeDraw();
    void writeReference();
    void writeFamilies();
    void writeCurves();
    void writeCall(const Drawing::Line& line, const QString& function, const QStringList& style);
    void writeProbe();
    void writeAxes();
    void writeEnd();
    [[nodiscard]] QString header() const;

    Drawing m_drawing;
    QString m_text;
    bool m_jumps = false;  ///< something that is drawn does
    bool m_slopes = false; ///< are needed
    double m_width = 0;    ///< of the curves' lines, in pixels
};

/// A function of a curve that autograd can differentiate.
QString PythonScript::differentiable(const core::Curve& curve) const
{
    QString code = expression(curve);
    if (!m_slopes || curve.activation().id != "step")
        return code;
    return code.replace(QStringLiteral("(x, "), QStringLiteral("(x.detach(), ")) +
           QStringLiteral(" + 0 * x"); // autograd has no derivative of it, so it is told of a 0
}

QString PythonScript::whatIsDrawn(const core::Curve& curve) const
{
    return differentiable(curve) + (m_drawing.reference ? QStringLiteral(" - reference(x)") : QString());
}

QString PythonScript::axesOf(Quantity chart) const
{
    return chart == Quantity::Value ? QStringLiteral("function") : QStringLiteral("derivative");
}

QString PythonScript::write()
{
    const QList<Drawing::Line> lines = m_drawing.families + m_drawing.curves;
    for (const Drawing::Line& line : lines)
        for (const Quantity chart : m_drawing.charts())
            m_jumps = m_jumps || !m_drawing.jumps(line.curve, chart).empty();
    m_slopes = m_drawing.shows(Quantity::Derivative) || m_drawing.tangent();
    m_width = m_drawing.curves.isEmpty() ? 0 : m_drawing.curves.first().width;

    if (!lines.isEmpty())
        writeFunctions();
    writeFamilies();
    writeCurves();
    writeProbe();
    writeAxes();
    writeEnd();
    return header() + m_text;
}

QString PythonScript::header() const
{
    QString text = QStringLiteral(R"("""%1, by PyTorch and matplotlib.

Run it to see the picture in a window, or with a file's name to write it:
python3 this_script.py picture.png
"""

import sys

import matplotlib.pyplot as plt
import torch
)")
                       .arg(m_drawing.summary());
    if (m_text.contains(QStringLiteral("F.")))
        text += QStringLiteral("import torch.nn.functional as F\n");
    text += QStringLiteral(R"(
if len(sys.argv) > 1:
    plt.switch_backend("Agg")  # writes files, and needs no display

)");
    text += QStringLiteral("x = torch.linspace(%1, %2, %3, dtype=torch.float64)\n")
                .arg(number(m_drawing.view.ranges.x.min), number(m_drawing.view.ranges.x.max))
                .arg(points);
    QString axes;
    for (const Quantity chart : m_drawing.charts())
        axes += (axes.isEmpty() ? QString() : QStringLiteral(", ")) + axesOf(chart);
    const bool both = m_drawing.view.charts == ViewState::Charts::Both;
    text += QStringLiteral("figure, %1 = plt.subplots(%2figsize=(%3, %4), constrained_layout=True)\n")
                .arg(both ? QStringLiteral("(%1)").arg(axes) : axes,
                     both ? QStringLiteral("1, 2, ") : QString(), number(inchesWide), number(inchesHigh));
    return text;
}

void PythonScript::writeFunctions()
{
    if (m_slopes)
        m_text += QStringLiteral(R"(

def slope(f, x):
    """The derivative of f at every x, by autograd."""
    x = x.clone().requires_grad_()
    f(x).sum().backward()
    return x.grad
)");
    if (m_jumps)
        writeJumpingPlot();
    writeDraw();
    writeReference();
}

void PythonScript::writeJumpingPlot()
{
    m_text += QStringLiteral(R"(

def plot(axes, f, jumps, color, linewidth, **line):
    """Plots f with a gap at every jump, and dots: closed for f's value there, open for its limits."""
    at = torch.tensor(jumps, dtype=x.dtype)
    hair = (x[1] - x[0]) / 16
    sides = torch.cat([at - hair, at + hair])
    xs = torch.cat([x, at, sides]).unique()  # in order
    ys = f(xs).masked_fill(torch.isin(xs, at), float("nan"))
    axes.plot(xs, ys, color=color, linewidth=linewidth, **line)
    dots = {"color": color, "markersize": 3 * linewidth + 1, "zorder": 3}
    axes.plot(sides, f(sides), "o", markerfacecolor="white", **dots)
    axes.plot(at, f(at), "o", **dots)
)");
}

void PythonScript::writeDraw()
{
    const QString width = widthInPoints(m_width);
    add();
    add();
    if (m_jumps) {
        QString jumps;
        for (const Quantity chart : m_drawing.charts())
            jumps += QStringLiteral("%1jumps=(), ")
                         .arg(chart == Quantity::Value ? QString() : QStringLiteral("slope_"));
        add(QStringLiteral("def draw(f, %1linewidth=%2, **line):").arg(jumps, width));
        if (m_drawing.shows(Quantity::Value))
            add(QStringLiteral("    plot(function, f, jumps, linewidth=linewidth, **line)"));
        if (m_drawing.shows(Quantity::Derivative))
            add(QStringLiteral(
                "    plot(derivative, lambda x: slope(f, x), slope_jumps, linewidth=linewidth, **line)"));
        return;
    }
    add(QStringLiteral("def draw(f, linewidth=%1, **line):").arg(width));
    if (m_drawing.shows(Quantity::Value))
        add(QStringLiteral("    function.plot(x, f(x), linewidth=linewidth, **line)"));
    if (m_drawing.shows(Quantity::Derivative))
        add(QStringLiteral("    derivative.plot(x, slope(f, x), linewidth=linewidth, **line)"));
}

void PythonScript::writeReference()
{
    if (m_drawing.reference)
        m_text +=
            QStringLiteral("\n\ndef reference(x):\n"
                           "    \"\"\"%1, which is taken away from every curve.\"\"\"\n"
                           "    return %2\n")
                .arg(curveTitle(*m_drawing.reference, QLocale::c()), differentiable(*m_drawing.reference));
}

/// A call of draw(), in one line where that has room.
void PythonScript::writeCall(const Drawing::Line& line, const QString& function, const QStringList& style)
{
    QStringList arguments;
    for (const Quantity chart : m_drawing.charts())
        if (const std::vector<double> jumps = m_drawing.jumps(line.curve, chart); !jumps.empty())
            arguments << QStringLiteral("%1jumps=%2")
                             .arg(chart == Quantity::Value ? QString() : QStringLiteral("slope_"),
                                  list(jumps));
    arguments << style;
    const QString oneLine =
        QStringLiteral("draw(%1, %2)").arg(function, arguments.join(QStringLiteral(", ")));
    if (oneLine.size() <= longestLine)
        return add(oneLine);
    add(QStringLiteral("draw("));
    add(QStringLiteral("    %1,").arg(function));
    for (const QString& argument : arguments)
        add(QStringLiteral("    %1,").arg(argument));
    add(QStringLiteral(")"));
}

void PythonScript::writeFamilies()
{
    if (m_drawing.families.isEmpty())
        return;
    add();
    add();
    add(QStringLiteral("# Families: the same functions at other values of a parameter, behind the curves."));
    for (const Drawing::Line& line : m_drawing.families) {
        QStringList style{QStringLiteral("color=%1").arg(quoted(line.color.name())),
                          QStringLiteral("linewidth=%1").arg(widthInPoints(line.width))};
        if (!line.title.isEmpty())
            style.prepend(QStringLiteral("label=%1").arg(quoted(line.title)));
        writeCall(line, QStringLiteral("lambda x: ") + whatIsDrawn(line.curve), style);
    }
}

void PythonScript::writeCurves()
{
    if (m_drawing.curves.isEmpty())
        return;
    const bool hasTangent = m_drawing.tangent().has_value();
    if (hasTangent)
        m_text += QStringLiteral("\n\ndef probed(x):\n    return %1\n")
                      .arg(whatIsDrawn(m_drawing.curves[m_drawing.probed].curve));
    add();
    if (hasTangent || m_drawing.families.isEmpty())
        add();
    const auto count = static_cast<int>(m_drawing.curves.size());
    for (int i = 0; i < count; ++i) {
        const Drawing::Line& line = m_drawing.curves[i];
        QStringList style{QStringLiteral("color=%1").arg(quoted(line.color.name()))};
        if (!line.title.isEmpty())
            style.prepend(QStringLiteral("label=%1").arg(quoted(line.title)));
        if (line.pen != Qt::SolidLine)
            style << QStringLiteral("linestyle=%1").arg(lineStyle(line.pen));
        if (line.marker) {
            const int apart = points / (m_drawing.view.charts == ViewState::Charts::Both ? 8 : 16);
            style << QStringLiteral("marker=%1").arg(markerStyle(*line.marker))
                  << QStringLiteral("markevery=(%1, %2)").arg(apart * (2 * i + 1) / (2 * count)).arg(apart);
            if (*line.marker != Marker::Cross && *line.marker != Marker::Plus)
                style << QStringLiteral("markerfacecolor=\"white\"");
        }
        const QString function = hasTangent && i == m_drawing.probed
                                     ? QStringLiteral("probed")
                                     : QStringLiteral("lambda x: ") + whatIsDrawn(line.curve);
        writeCall(line, function, style);
    }
}

void PythonScript::writeProbe()
{
    const std::optional<double> x = m_drawing.probe();
    if (!x)
        return;
    const bool hasTangent = m_drawing.tangent().has_value();
    add();
    add(QStringLiteral("# The probe at x = %1%2")
            .arg(number(*x), hasTangent ? QStringLiteral(", and the tangent there") : QString()));
    add(QStringLiteral("for axes in figure.axes:"));
    add(QStringLiteral("    axes.axvline(%1, color=%2, linewidth=1)")
            .arg(number(*x), quoted(theme(Theme::Id::Light).accent.name())));
    if (!hasTangent)
        return;
    add(QStringLiteral("at = torch.tensor([%1], dtype=x.dtype)").arg(number(*x)));
    add(QStringLiteral("tangent = slope(probed, at).item()"));
    add(QStringLiteral("function.axline("));
    add(QStringLiteral("    (at.item(), probed(at).item()), slope=tangent, label=f\"slope {tangent:.4g}\","));
    add(QStringLiteral("    color=\"black\", linestyle=\"--\", linewidth=1,"));
    add(QStringLiteral(")"));
}

void PythonScript::writeAxes()
{
    add();
    for (const Quantity chart : m_drawing.charts()) {
        const QString f = QStringLiteral("%1f%2(x)")
                              .arg(m_drawing.reference ? QStringLiteral("Δ") : QString(),
                                   chart == Quantity::Value ? QString() : QStringLiteral("′"));
        const QString axes = axesOf(chart);
        add(QStringLiteral("%1.set_title(%2)").arg(axes, quoted(m_drawing.chartTitle(chart))));
        add(QStringLiteral("%1.set(xlabel=\"x\", ylabel=%2, xlim=%3, ylim=%4)")
                .arg(axes, quoted(f), pair(m_drawing.view.ranges.x), pair(m_drawing.view.ranges.y(chart))));
    }
    add(QStringLiteral("for axes in figure.axes:"));
    add(QStringLiteral("    axes.grid()"));
    if (m_drawing.view.aspectIsEqual)
        add(QStringLiteral("    axes.set_aspect(\"equal\")"));
    if (!m_drawing.view.options.legend || m_drawing.curves.isEmpty())
        return;
    const qsizetype count = m_drawing.curves.size();
    const QString axes = axesOf(m_drawing.charts().front());
    if (m_drawing.untitled > 0)
        add(QStringLiteral("%1.plot([], [], \" \", label=\"+ %2 more\")").arg(axes).arg(m_drawing.untitled));
    const QString crowded = count > 12 ? QStringLiteral("ncol=2, fontsize=\"small\"") : QString();
    add(QStringLiteral("%1.legend(%2)").arg(axes, crowded));
}

void PythonScript::writeEnd()
{
    m_text += QStringLiteral(R"(
if len(sys.argv) > 1:
    plt.savefig(sys.argv[1])
else:
    plt.show()
)");
}

} // namespace

QString pythonScript(const Session& session)
{
    return PythonScript(session).write();
}

} // namespace activation_explorer::ui
