#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the code that is exported for the sample sessions, and compares what it draws with the program's own.

Usage: check_exported_code.py path/to/write_export_samples path/to/activation-explorer

- Python scripts: every point of every line is the program's own to within rounding; ranges, titles, colours, dashes and
  jumps are the session's.
- LaTeX documents: pdflatex makes one page of each, without a warning or an overfull box; so of a page with all letters that titles may have,
  and of pages with all formulas as they are copied.
- Commands: the picture is the one of `plot --session`, pixel by pixel.

Needs PyTorch, matplotlib and LaTeX (Debian: python3-torch, python3-matplotlib, texlive-latex-base, texlive-pictures),
hence part of script/check and not of script/test.
"""

import concurrent.futures
import csv
import io
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import warnings

import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt
import numpy as np
from matplotlib.colors import to_hex

# Qt's pens, by number, and how matplotlib calls them.
DASHES = {1: "-", 2: "--", 3: ":", 4: "-."}


class Failures:
    def __init__(self):
        self.texts = []
        self.checks = 0

    def expect(self, condition, text):
        self.checks += 1
        if not condition:
            self.texts.append(text)


def run(*command, **options):
    return subprocess.run(command, capture_output=True, text=True, **options)


class Truth:
    """The program's own values, by its command `table`."""

    def __init__(self, program):
        self.program = program
        self.known = {}

    def __call__(self, curve, xs):
        """f and f' at the xs."""
        xs = [float(x) for x in xs]
        key = (curve, tuple(xs))
        if key not in self.known:
            at = ",".join(map(repr, xs))
            table = run(self.program, "table", curve, "--at", at, check=True).stdout
            rows = list(csv.DictReader(io.StringIO(table)))
            self.known[key] = [np.array([float(row[name]) for row in rows]) for name in ("value", "derivative")]
        return self.known[key]


def draw(script):
    """Runs a script; the figure that it would have written."""
    saved = []
    plt.close("all")
    arguments, sys.argv = sys.argv, [str(script), "picture.png"]
    savefig, plt.savefig = plt.savefig, lambda name: saved.append((name, plt.gcf()))
    try:
        exec(compile(script.read_text(encoding="utf-8"), str(script), "exec"), {"__name__": "__main__"})
    finally:
        sys.argv, plt.savefig = arguments, savefig
    ((name, figure),) = saved
    assert name == "picture.png"
    return figure


def lines_of(axes):
    """Lines of many points, and dots: the samples of a curve, and its jumps."""
    plotted = [line for line in axes.lines if len(line.get_xdata()) >= 1000]
    dots = [line for line in axes.lines if line.get_linestyle() == "None" and len(line.get_xdata()) < 1000]
    return plotted, dots


def tolerance(curve, values, xs, quantity):
    """How far PyTorch's values may be from the true ones. Its functions are right to a few ulp of the terms that they
    are made of: 1 + tanh(x), x - tanh(x), 1 + erf(x), x + sqrt(x² + b) cancel, and autograd adds products of such terms.
    The terms are at most of the size of 1, of f, of the parameters (squareplus takes the root of its own), and of x for
    values. Measured: 11 ulp of these, by gelu_tanh's derivative."""
    if curve.startswith("hardsigmoid") and quantity == 1:
        return 1e-8  # 1/6 in single precision, see tests/core/pytorch_files.cpp
    parameters = [abs(float(part.split("=")[1])) for part in curve.partition(":")[2].split(",") if part]
    terms = np.maximum(np.abs(values), max([1.0] + ([] if curve.startswith("squareplus") else parameters)))
    return 16 * 2.0**-52 * (np.maximum(terms, np.abs(xs)) if quantity == 0 else terms)


def check_line(name, line, facts, curve, quantity, truth, failures):
    xs, ys = np.asarray(line.get_xdata()), np.asarray(line.get_ydata())
    keep = ~np.isnan(ys)
    xs, ys = xs[keep], ys[keep]
    expected = truth(curve, xs)[quantity]
    allowed = tolerance(curve, expected, xs, quantity)
    if facts["reference"]:
        other = truth(facts["reference"], xs)[quantity]
        allowed = allowed + tolerance(facts["reference"], other, xs, quantity)
        expected = expected - other
    with np.errstate(invalid="ignore"):
        errors = np.where(ys == expected, 0.0, np.abs(ys - expected) / allowed)
    worst = np.argmax(np.where(np.isnan(errors), np.inf, errors))
    failures.expect(
        errors[worst] <= 1,
        f"{name}: {curve}, {'derivative' if quantity else 'function'} at {xs[worst]}: PyTorch {ys[worst]}, own "
        f"{expected[worst]}: {errors[worst]:.3g} of what is allowed",
    )
    return len(xs)


def check_python(name, script, facts, truth, failures):
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        figure = draw(script)
    shown = [quantity for quantity, chart in enumerate(("function", "derivative")) if facts[chart]]
    failures.expect(len(figure.axes) == len(shown), f"{name}: {len(figure.axes)} charts")
    compared = 0
    for axes, quantity in zip(figure.axes, shown):
        failures.expect(list(axes.get_xlim()) == facts["x"], f"{name}: x {axes.get_xlim()}")
        y = facts["slope" if quantity else "value"]
        failures.expect(list(axes.get_ylim()) == y, f"{name}: y {axes.get_ylim()}, not {y}")
        plotted, dots = lines_of(axes)
        wanted = facts["members"] + facts["curves"]
        failures.expect(len(plotted) == len(wanted), f"{name}: {len(plotted)} lines, not {len(wanted)}")
        for line, want in zip(plotted, wanted):
            failures.expect(to_hex(line.get_color()) == want["color"], f"{name}: colour {line.get_color()}")
            if "line" in want and want["line"] in DASHES:
                failures.expect(line.get_linestyle() == DASHES[want["line"]], f"{name}: dashes {line.get_linestyle()}")
            compared += check_line(name, line, facts, want["curve"], quantity, truth, failures)
            check_jumps(name, line, facts, want["curve"], quantity, truth, failures)
        check_probe(name, axes, facts, quantity, failures)
    check_legend(name, figure, facts, failures)
    return compared


def check_jumps(name, line, facts, curve, quantity, truth, failures):
    """What a line connects is connected: between two neighbours far apart in y there are points of the curve that are
    closer, and so on."""
    low, high = facts["slope" if quantity else "value"]
    xs, ys = np.asarray(line.get_xdata()), np.asarray(line.get_ydata())
    if curve.startswith("sine") or "e+300" in curve:  # too wavy, too steep to see it from points
        return

    def values(points):
        own = truth(curve, points)[quantity]
        return own - truth(facts["reference"], points)[quantity] if facts["reference"] else own

    for i in np.flatnonzero(np.abs(np.diff(ys)) > 0.2 * (high - low)):
        if max(ys[i], ys[i + 1]) < low or min(ys[i], ys[i + 1]) > high:
            continue
        left, right = xs[i], xs[i + 1]
        for _ in range(6):
            points = np.linspace(left, right, 65)
            steps = np.abs(np.diff(values(points)))
            steepest = np.argmax(steps)
            left, right = points[steepest], points[steepest + 1]
            if steps[steepest] < 0.1 * (high - low):
                break
        failures.expect(
            steps[steepest] < 0.1 * (high - low),
            f"{name}: {curve}, {'derivative' if quantity else 'function'}: a line across the jump at {left}",
        )


def check_probe(name, axes, facts, quantity, failures):
    upright = [line for line in axes.lines if len(line.get_xdata()) == 2 and line.get_xdata()[0] == line.get_xdata()[1]]
    pin = facts["pin"] if facts["pin"] is not None and facts["x"][0] <= facts["pin"] <= facts["x"][1] else None
    found = upright[0].get_xdata()[0] if upright else None
    failures.expect(found == pin, f"{name}: the probe at {found}, not {pin}")


def check_legend(name, figure, facts, failures):
    legends = [axes.get_legend() for axes in figure.axes if axes.get_legend()]
    if not facts["legend"] or not facts["curves"]:
        return failures.expect(not legends, f"{name}: a legend")
    texts = [text.get_text() for legend in legends for text in legend.get_texts()]
    titles = [curve["title"] for curve in facts["curves"]]
    if len(titles) > 24:
        titles = titles[:24] + [f"+ {len(titles) - 24} more"]
    others = [text for text in texts if text not in titles]
    failures.expect([text for text in texts if text in titles] == titles, f"{name}: legend {texts}, not {titles}")
    failures.expect(len(others) <= (2 * len(facts["members"]) > 0) * 2 + (facts["pin"] is not None), f"{name}: legend {others}")


def check_tex(document):
    """Complaints of LaTeX."""
    name = document.stem
    result = run(
        "pdflatex", "-halt-on-error", "-interaction=nonstopmode", document.name, cwd=document.parent, errors="replace"
    )
    bad = [line for line in result.stdout.splitlines() if "Warning" in line or "Overfull" in line or line.startswith("!")]
    if result.returncode != 0:
        bad.append("pdflatex failed")
    elif f"Output written on {name}.pdf (1 page" not in result.stdout.replace("\n", ""):
        bad.append("not one page")
    return [f"{name}.tex: {line}" for line in bad]


def check_command(script, program):
    """Complaints about the picture of a command, which is to be that of its session with the same options."""
    name = script.stem
    folder = script.parent / f"{name}_pictures"
    folder.mkdir()
    command = script.read_text(encoding="utf-8").strip()
    environment = {**os.environ, "PATH": f"{os.path.dirname(program)}:{os.environ['PATH']}"}
    spoken = run("sh", "-c", command, cwd=folder, env=environment)
    if name in ("no_curve", "difference_without_reference"):  # which `plot` refuses
        return [] if spoken.returncode == 2 else [f"{name}.sh: not refused"]
    if spoken.returncode != 0:
        return [f"{name}.sh: {spoken.stderr.strip()}"]
    options = script.with_suffix(".options").read_text(encoding="utf-8").split("\n")[:-1]
    own = run(program, "plot", "--session", script.with_suffix(".actx"), *options, "-o", "own.png", cwd=folder)
    if own.returncode != 0:
        return [f"{name}.actx: {own.stderr.strip()}"]
    a, b = (plt.imread(folder / file) for file in ("plot.png", "own.png"))
    if a.shape != b.shape or not np.array_equal(a, b):
        return [f"{name}.sh: another picture than its session's"]
    return []


def check_as_program(script, failures):
    """As a person runs it."""
    picture = script.with_name("as a person's picture.png")
    result = run("/usr/bin/python3", script.name, picture.name, cwd=script.parent)
    failures.expect(result.returncode == 0 and not result.stderr, f"{script.name}: {result.stderr}")
    failures.expect(picture.exists() and plt.imread(picture).shape[:2] == (675, 1200), f"{script.name}: no such picture")


def main(writer, program):
    program = os.path.abspath(program)
    failures = Failures()
    truth = Truth(program)
    points = 0
    with tempfile.TemporaryDirectory() as folder, concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        folder = pathlib.Path(folder)
        run(writer, str(folder), check=True)
        names = sorted(path.stem for path in folder.glob("*.json"))
        tex = [pool.submit(check_tex, folder / f"{name}.tex") for name in [*names, "letters", "formulas_1", "formulas_2", "formulas_3"]]
        spoken = [name for name in names if not name.startswith("alone_")]  # but for the id these are one
        commands = [pool.submit(check_command, folder / f"{name}.sh", program) for name in spoken]
        for name in names:
            facts = json.loads((folder / f"{name}.json").read_text(encoding="utf-8"))
            points += check_python(name, folder / f"{name}.py", facts, truth, failures)
        check_as_program(folder / "figure_7.py", failures)
        for result in tex + commands:
            complaints = result.result()
            failures.checks += 1
            failures.texts += complaints
    for text in failures.texts:
        print(text)
    print(
        f"{len(names)} sessions: {points} points of Python scripts compared; {failures.checks} checks, "
        f"{len(failures.texts)} failed"
    )
    return 1 if failures.texts else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
