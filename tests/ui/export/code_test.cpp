// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/code.h"

#include "some_sessions.h"

#include <gmock/gmock.h>

namespace activation_explorer::ui {

namespace {

using Charts = ViewState::Charts;
using testing::HasSubstr;
using testing::Not;

std::string script(const Session& session)
{
    return pythonScript(session).toStdString();
}

TEST(PythonScriptTest, IsWhatATeacherWouldWriteForTheArticlesSecondFigure)
{
    Session session = exploring("softplus");
    session.view.ranges = {.x = {-20, 20}, .value = {-1, 21}, .derivative = {-0.1, 1.1}};
    EXPECT_EQ(script(session), R"py("""SoftPlus β = 1: function and derivative, by PyTorch and matplotlib.

Run it to see the picture in a window, or with a file's name to write it:
python3 this_script.py picture.png
"""

import sys

import matplotlib.pyplot as plt
import torch
import torch.nn.functional as F

if len(sys.argv) > 1:
    plt.switch_backend("Agg")  # writes files, and needs no display

x = torch.linspace(-20, 20, 1000, dtype=torch.float64)
figure, (function, derivative) = plt.subplots(1, 2, figsize=(12, 6.75), constrained_layout=True)


def slope(f, x):
    """The derivative of f at every x, by autograd."""
    x = x.clone().requires_grad_()
    f(x).sum().backward()
    return x.grad


def draw(f, linewidth=1.89, **line):
    function.plot(x, f(x), linewidth=linewidth, **line)
    derivative.plot(x, slope(f, x), linewidth=linewidth, **line)


draw(lambda x: F.softplus(x, beta=1.0, threshold=20.0), label="SoftPlus β = 1", color="#0072b2")

function.set_title("Function")
function.set(xlabel="x", ylabel="f(x)", xlim=(-20, 20), ylim=(-1, 21))
derivative.set_title("Derivative")
derivative.set(xlabel="x", ylabel="f′(x)", xlim=(-20, 20), ylim=(-0.1, 1.1))
for axes in figure.axes:
    axes.grid()
function.legend()

if len(sys.argv) > 1:
    plt.savefig(sys.argv[1])
else:
    plt.show()
)py");
}

TEST(PythonScriptTest, HasGapsAndDotsWhereSomethingJumps)
{
    const std::string text = script(exploring("elu:alpha=10"));
    EXPECT_THAT(text, HasSubstr(R"(
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


def draw(f, jumps=(), slope_jumps=(), linewidth=1.89, **line):
    plot(function, f, jumps, linewidth=linewidth, **line)
    plot(derivative, lambda x: slope(f, x), slope_jumps, linewidth=linewidth, **line)


draw(lambda x: F.elu(x, alpha=10.0), slope_jumps=[0], label="ELU α = 10", color="#0072b2")
)"));
    EXPECT_THAT(script(exploring("hardshrink:lambd=1.5")),
                HasSubstr("\n    jumps=[-1.5, 1.5],\n    slope_jumps=[-1.5, 1.5],\n"));
}

TEST(PythonScriptTest, LeavesOutJumpsThatCannotBeSeen)
{
    EXPECT_THAT(script(exploring("elu")), Not(HasSubstr("jumps"))); // only its second derivative does
    EXPECT_THAT(script(exploring("hardshrink:lambd=7")), Not(HasSubstr("jumps"))) << "beside the view";
    Session session = exploring("softplus");
    session.view.ranges.x = {15, 25}; // by 2e-9, at its threshold
    EXPECT_THAT(script(session), Not(HasSubstr("jumps")));
    session.view.ranges.value = {20, 20 + 1e-8};
    EXPECT_THAT(script(session), HasSubstr("jumps=[20]"));
    session = exploring("threshold:threshold=1,value=-9"); // from below the view to inside
    EXPECT_THAT(script(session), HasSubstr(" jumps=[1],\n    slope_jumps=[1],\n"));
}

TEST(PythonScriptTest, DrawsEveryComparedCurveInItsColourAndDashes)
{
    Session session = comparing({"relu", "tanh", "silu:beta=2", "gelu", "mish", "sigmoid"});
    session.curves[1].visible = false;
    session.curves[5].color = QColor(0x12, 0xAB, 0xEF);
    const std::string text = script(session);
    EXPECT_THAT(text, HasSubstr("\"\"\"5 curves: ")); // ReLU; SiLU; …
    EXPECT_THAT(text, HasSubstr("linewidth=1.35, **line"));
    EXPECT_THAT(text, HasSubstr(R"(
draw(lambda x: F.relu(x), slope_jumps=[0], label="ReLU", color="#0072b2")
draw(lambda x: x * torch.sigmoid(2.0 * x), label="SiLU β = 2", color="#009e73", linestyle="-.")
draw(lambda x: F.gelu(x, approximate="none"), label="GELU", color="#cc79a7", linestyle=":")
draw(lambda x: F.mish(x), label="Mish", color="#808080", linestyle=(0, (4, 2, 1, 2, 1, 2)))
draw(lambda x: torch.sigmoid(x), label="Sigmoid", color="#12abef")
)"));
}

TEST(PythonScriptTest, ImportsAndDefinesOnlyWhatIsNeeded)
{
    Session session = exploring("tanh");
    EXPECT_THAT(script(session), Not(HasSubstr("functional")));
    session.view.charts = Charts::Function;
    const std::string function = script(session);
    EXPECT_THAT(function,
                HasSubstr("figure, function = plt.subplots(figsize=(12, 6.75), constrained_layout=True)"));
    EXPECT_THAT(function, Not(HasSubstr("slope")));
    EXPECT_THAT(function, Not(HasSubstr("derivative")));
    session.view.charts = Charts::Derivative;
    const std::string derivative = script(session);
    EXPECT_THAT(derivative, Not(HasSubstr("function.")));
    EXPECT_THAT(derivative, HasSubstr("\nderivative.legend()\n"));
    session.view.options.legend = false;
    EXPECT_THAT(script(session), Not(HasSubstr("legend")));
}

TEST(PythonScriptTest, TellsAutogradOfAStepsDerivative)
{
    Session session = exploring("step");
    EXPECT_THAT(script(session),
                HasSubstr("lambda x: torch.heaviside(x.detach(), x.new_tensor(0.5)) + 0 * x,"));
    session.view.charts = Charts::Function;
    EXPECT_THAT(script(session), HasSubstr("lambda x: torch.heaviside(x, x.new_tensor(0.5)),"));
}

TEST(PythonScriptTest, WritesOtherwiseWhatSomePyTorchRefuses)
{
    EXPECT_THAT(script(exploring("rrelu:lower=0.75,upper=0.25")),
                HasSubstr("F.leaky_relu(x, negative_slope=0.5)"));
    EXPECT_THAT(script(exploring("rrelu:lower=0.25,upper=0.75")),
                HasSubstr("F.rrelu(x, lower=0.25, upper=0.75)"));
    EXPECT_THAT(script(exploring("hardtanh:min_val=2,max_val=1")), HasSubstr("torch.clamp(x, min=2, max=1)"));
}

TEST(PythonScriptTest, TakesTheReferenceAwayInDifferences)
{
    const std::string text = script(differing({"softplus", "step"}));
    EXPECT_THAT(text, HasSubstr("\"\"\"SoftPlus β = 1 minus Step values = 0.5: function and derivative,"));
    EXPECT_THAT(text, HasSubstr(R"(
def reference(x):
    """Step values = 0.5, which is taken away from every curve."""
    return torch.heaviside(x.detach(), x.new_tensor(0.5)) + 0 * x
)"));
    EXPECT_THAT(
        text,
        HasSubstr("    lambda x: F.softplus(x, beta=1.0, threshold=20.0) - reference(x),\n    jumps=[0],"));
    EXPECT_THAT(text, HasSubstr("function.set_title(\"Function, difference from Step values = 0.5\")"));
    EXPECT_THAT(text, HasSubstr("ylabel=\"Δf′(x)\""));
    Session session = differing({"softplus", "step"});
    session.reference = -1;
    EXPECT_THAT(script(session), Not(HasSubstr("lambda")));
}

TEST(PythonScriptTest, DrawsFamiliesThinAndFromLightToDarkBehindTheCurves)
{
    Session session = exploring("celu:alpha=2");
    session.curves[0].family = CurveFamily{0, {1, 3}, core::Scale::Linear, 3};
    EXPECT_THAT(script(session), HasSubstr(R"(
draw(lambda x: F.celu(x, alpha=1.0), color="#b7d7e9", linewidth=0.81)
draw(lambda x: F.celu(x, alpha=2.0), color="#57a2cc", linewidth=0.81)
draw(lambda x: F.celu(x, alpha=3.0), color="#0072b2", linewidth=0.81)

draw(lambda x: F.celu(x, alpha=2.0), label="CELU α = 2", color="#0072b2")
)"));
    session.view.options.endLabels = true;
    EXPECT_THAT(script(session), HasSubstr("label=\"α = 1\", color"));
    EXPECT_THAT(script(session), HasSubstr("label=\"α = 3\", color"));
    EXPECT_THAT(script(session), Not(HasSubstr("label=\"α = 2\"")));
}

TEST(PythonScriptTest, DrawsThePinnedProbeWithTheCurrentCurvesTangent)
{
    Session session = comparing({"tanh", "sigmoid"});
    session.current = 1;
    session.view.pin = 0.1;
    const std::string text = script(session);
    EXPECT_THAT(text, HasSubstr("\ndef probed(x):\n    return torch.sigmoid(x)\n"));
    EXPECT_THAT(text, HasSubstr("\ndraw(probed, label=\"Sigmoid\""));
    EXPECT_THAT(text, HasSubstr(R"(
# The probe at x = 0.1, and the tangent there
for axes in figure.axes:
    axes.axvline(0.1, color="#0063a8", linewidth=1)
at = torch.tensor([0.1], dtype=x.dtype)
tangent = slope(probed, at).item()
function.axline(
    (at.item(), probed(at).item()), slope=tangent, label=f"slope {tangent:.4g}",
    color="black", linestyle="--", linewidth=1,
)
)"));
    session.view.options.tangent = false;
    EXPECT_THAT(script(session), HasSubstr("axvline"));
    EXPECT_THAT(script(session), Not(HasSubstr("probed")));
    session.view.pin = 5.5; // beside the view
    EXPECT_THAT(script(session), Not(HasSubstr("axvline")));
}

TEST(PythonScriptTest, HasMarkersOfDifferentShapesAtDifferentPlaces)
{
    Session session = comparing({"relu", "tanh"});
    session.view.options.markers = true;
    session.curves[1].marker = Marker::Cross;
    EXPECT_THAT(script(session),
                HasSubstr("marker=\"o\",\n    markevery=(31, 125),\n    markerfacecolor=\"white\",\n"));
    EXPECT_THAT(script(session), HasSubstr("marker=\"x\", markevery=(93, 125))\n"));
}

TEST(PythonScriptTest, WritesNumbersExactly)
{
    Session session = exploring("leaky_relu:negative_slope=1.7976931348623157e308");
    session.view.ranges = {.x = {-1e9, 0.1 + 0.2}, .value = {-1e-9, 1e18}, .derivative = {1, 1 + 1e-9}};
    const std::string text = script(session);
    EXPECT_THAT(text, HasSubstr("negative_slope=1.7976931348623157e+308"));
    EXPECT_THAT(text, HasSubstr("torch.linspace(-1e+09, 0.30000000000000004, 1000"));
    EXPECT_THAT(text, HasSubstr("ylim=(-1e-09, 1e+18)"));
    EXPECT_THAT(text, HasSubstr("ylim=(1, 1.000000001)"));
}

TEST(PythonScriptTest, FitsRangesThatAreToBeFitted)
{
    Session session = exploring("hardtanh");
    session.fitsValue = true;
    EXPECT_THAT(script(session), HasSubstr("ylim=(-1.12, 1.12)")); // 6 % of air
    EXPECT_THAT(script(session), HasSubstr("ylim=(-1, 2)"));
}

TEST(PythonScriptTest, KeepsAUnitAsLongOnBothAxesWhereTheAspectIsEqual)
{
    Session session = exploring("relu");
    EXPECT_THAT(script(session), Not(HasSubstr("aspect")));
    session.view.aspectIsEqual = true;
    EXPECT_THAT(script(session), HasSubstr("    axes.set_aspect(\"equal\")\n"));
    EXPECT_THAT(script(session), HasSubstr("ylim=(-2, 8)")) << "the ranges are the session's";
}

TEST(PythonScriptTest, NamesNoMoreCurvesThanALegendHasRoomFor)
{
    QList<core::Curve> curves;
    for (int i = 0; i < 30; ++i)
        curves << core::Curve::parse("relu").value();
    Session session = Session::of(curves);
    session.view.mode = ViewState::Mode::Compare;
    const QString text = pythonScript(session);
    EXPECT_EQ(text.count("label=\"ReLU\""), 24);
    EXPECT_EQ(text.count("F.relu"), 30);
    EXPECT_TRUE(text.contains("function.plot([], [], \" \", label=\"+ 6 more\")\nfunction.legend("));
}

} // namespace

} // namespace activation_explorer::ui
