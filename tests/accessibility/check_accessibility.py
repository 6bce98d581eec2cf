#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Uses the program through AT-SPI, as a screen reader does, and by the keyboard alone.

Usage: check_accessibility.py path/to/activation-explorer [PART...]

Each part is a function below that says what it promises. Numbers that are heard or read are compared with mathematics.
Needs a session bus of its own (dbus-run-session), Xvfb, openbox, xdotool and AT-SPI's bindings (Debian:
gir1.2-atspi-2.0, python3-gi), hence part of script/check and not of script/test.
"""

import math
import re
import sys
import time

from desktop import Atspi, Desktop, Failure, GLib, children, has, objects, text_of, wait_for

# What a person does something with, besides what can have the focus.
ACTIONABLE = {"push button", "check box", "radio button", "combo box", "menu item", "slider", "text", "spin button"}
# Their names are what is in them; a cell may be empty.
CELLS = {"table cell", "table row header", "table column header"}
# To these arrow keys lead, from a neighbour to which Tab does.
BY_ARROWS = {"page tab", "list item", "menu item", "radio button"}


def expect(condition, text):
    if not condition:
        raise Failure(text)


def near(given, true, digits=9):
    return math.isclose(given, true, rel_tol=10**-digits, abs_tol=10**-digits)


def softplus(x, beta=1.0):
    return math.log1p(math.exp(beta * x)) / beta


def sigmoid(x):
    return 1 / (1 + math.exp(-x))


def numbers(text):
    return [float(each) for each in re.findall(r"-?\d+(?:\.\d+)?(?:e[+-]?\d+)?", text)]


value = Atspi.Value.get_current_value


def reading(sentence):
    """x, f(x) and f′(x) of what is said of the probe."""
    found = re.search(r"x = (\S+), Δ?f\(x\) = (\S+), Δ?f′\(x\) = ([^,\s]+)", sentence)
    expect(found, f"no reading of the probe: “{sentence}”")
    return [float(each) for each in found.groups()]


def path(thing):
    names = []
    while thing and thing.get_role_name() != "application":
        names.append(f"{thing.get_role_name()} “{thing.get_name()}”")
        thing = thing.get_parent()
    return " in ".join(names[:4])


def can_be_used(thing):
    role = thing.get_role_name()
    return role not in CELLS and (has(thing, "focusable") or role in ACTIONABLE) and has(thing, "enabled")


def all_named(window):
    """Fails with a line for each that is shown without a name, or with a neighbour's; says how many there are."""
    faults = []
    count = 0
    for panel in objects(window):
        names = {}
        for thing in children(panel):
            is_list = thing.get_role_name() == "list" and panel.get_role_name() == "combo box"  # has its box's name
            if not can_be_used(thing) or is_list or not (has(thing, "showing") or thing.get_role_name() == "menu item"):
                continue
            count += 1
            name = thing.get_name()
            if not name.strip():
                faults.append(f"has no name: {path(thing)}")
            elif has(thing, "focusable") and names.setdefault((name, thing.get_role_name()), thing) is not thing:
                faults.append(f"has the name of a neighbour: {path(thing)}")
    expect(not faults, "\n  ".join(["", *faults]))
    return count


def tab_round(desktop, key="Tab", most=150):
    """Where Tab leads from where the focus is until it is there again."""
    start = desktop.focused
    visited = []
    for _ in range(most):
        before = len(desktop.focus)
        desktop.press(key)
        wait_for(lambda: f"{key} to leave {path(start if not visited else desktop.focused)}",
                 lambda: len(desktop.focus) > before)
        visited.append((desktop.focused.get_role_name(), desktop.focused.get_name(), desktop.focused))
        if desktop.focused == start:
            return visited
    raise Failure(f"{key} has not come back to {path(start)}; of late it was on {[v[:2] for v in visited[-6:]]}")


def no_trap(desktop, window):
    """Tab and Shift+Tab lead through all that can be used, and back; the names in their order."""
    visited = tab_round(desktop)
    back = tab_round(desktop, "shift+Tab")
    names = [each[:2] for each in visited]
    expect(sorted(names) == sorted(each[:2] for each in back),
           f"Shift+Tab leads elsewhere than Tab: only {set(names) ^ set(each[:2] for each in back)}")
    for thing in objects(window):
        shown = thing.get_role_name() not in CELLS | BY_ARROWS | {"label"} and \
            has(thing, "showing") and has(thing, "enabled") and has(thing, "focusable") and \
            thing.get_parent().get_role_name() not in {"combo box", "page tab list"}
        expect(not shown or any(thing == each[2] for each in visited), f"Tab does not lead to {path(thing)}")
    return [name for _, name in names]


# The parts


def names(desktop):
    """Every control of the window has a name, and none that of its neighbour."""
    return f"{all_named(desktop.window)} controls"


def charts(desktop):
    """The charts are charts, and say in a sentence what they show."""
    for name, low, high in [("Function", softplus(-5), softplus(5)), ("Derivative", sigmoid(-5), sigmoid(5))]:
        chart = desktop.find("chart", name)
        text = chart.get_description()
        expect(text.startswith("For x from -5 to 5: SoftPlus β = 1 from "), f"{name} shows “{text}”")
        for number, true in zip(numbers(text)[3:], [low, high]):
            expect(near(number, true, 3), f"{name}: {number} in “{text}” instead of {true}")
        expect(not chart.get_child_count(), f"there is something in {path(chart)}")


def slider(desktop):
    """A slider is its parameter: its value, its range and its step; setting it changes the document."""
    beta = desktop.find("slider", "β of SoftPlus")
    field = desktop.find("text", "β of SoftPlus, value")
    chart = desktop.find("chart", "Function")
    expect((value(beta), Atspi.Value.get_minimum_value(beta), Atspi.Value.get_maximum_value(beta)) == (1, 0.1, 10),
           "β of SoftPlus is not 1 in 0.1 to 10")
    expect(0 < Atspi.Value.get_minimum_increment(beta) < 0.01, f"the step of β is {Atspi.Value.get_minimum_increment(beta)}")
    Atspi.Value.set_current_value(beta, 0.5)
    wait_for("β = 0.5 in the field", lambda: text_of(field) == "0.5")
    wait_for("β = 0.5 in the chart", lambda: "SoftPlus β = 0.5 from" in chart.get_description())
    low, high = numbers(chart.get_description())[3:]
    expect(near(low, softplus(-5, 0.5), 3) and near(high, softplus(5, 0.5), 3), chart.get_description())
    desktop.take_focus(beta)
    told = []
    desktop.listen("object:property-change:accessible-value", lambda e: told.append(e.source.get_name()))
    desktop.press("Right")
    wait_for("the slider's value to be told", lambda: "β of SoftPlus" in told)
    expect(desktop.focused == beta, f"an edit leads the focus astray, to {path(desktop.focused)}")
    expect(value(beta) > 0.5, f"Right moves β of SoftPlus from 0.5 to {value(beta)}")
    desktop.press("ctrl+z", "ctrl+z")
    wait_for("β = 1 after undo", lambda: value(beta) == 1 and text_of(field) == "1")


def refusals(desktop):
    """What is not legal is refused aloud."""
    field = desktop.find("text", "β of SoftPlus, value")
    desktop.take_focus(field)
    desktop.press("ctrl+a", "minus", "1")
    desktop.hears("β of SoftPlus must be a finite number greater than 0", "Return")
    desktop.press("Escape")
    wait_for("β = 1 again", lambda: text_of(field) == "1")


def probe(desktop):
    """The probe says x and the values wherever a key leads it, and a held key does not flood."""
    desktop.take_focus(desktop.find("chart", "Function"))
    x, f, slope = reading(desktop.hears("x = 0", "space"))
    expect(near(f, math.log(2)) and near(slope, 0.5), f"SoftPlus at 0 is said to be {f}, {slope}")
    for key, sign in [("Right", 1), ("shift+Left", -1)]:
        before = x
        x, f, slope = reading(desktop.hears("f(x) = ", key))
        expect((x - before) * sign > 0, f"{key} goes from {before} to {x}")
        expect(near(f, softplus(x)) and near(slope, sigmoid(x)), f"SoftPlus at {x} is said to be {f}, {slope}")
    del desktop.heard[:]
    desktop.press(*["Right"] * 60)
    field = desktop.find("text", "x")
    wait_for("the place that is said last to be where the probe is",
             lambda: desktop.heard and text_of(field) == f"{reading(desktop.heard[-1])[0]:g}")
    expect(len(desktop.heard) < 10, f"{len(desktop.heard)} sentences are said for 60 steps")
    x, f, slope = reading(desktop.heard[-1])
    expect(near(f, softplus(x)) and near(slope, sigmoid(x)), f"SoftPlus at {x} is said to be {f}, {slope}")
    desktop.hears("Let go of the probe", "Escape")


def curves(desktop):
    """Which curve is current is said, and so are the special points with what they are."""
    desktop.take_focus(desktop.find("chart", "Function"))
    desktop.press("ctrl+2")
    desktop.hears("x = 0", "space")
    for name in ["ReLU", "LeakyReLU", "ELU", "SoftPlus"]:
        sentence = desktop.hears(name, "Down")
        expect(sentence.startswith(name), f"after Down “{sentence}” is said instead of {name}")
    desktop.hears("ELU", "Up")
    desktop.press("shift+Left")
    x, f, slope = reading(desktop.hears("kink of ReLU", "ctrl+Right"))
    expect((x, f) == (0, 0) and slope == 1, f"ELU at {x} is said to be {f}, {slope}")
    bar = next(thing for thing in objects(desktop.window) if thing.get_role_name() == "status bar")
    wait_for("the special point in the status bar", lambda: "kink of ReLU" in bar.get_name())
    desktop.hears("SoftPlus", "Down")
    desktop.hears("SoftPlus", "ctrl+d")
    desktop.hears("SoftPlus", "ctrl+z")
    desktop.press("Escape", "ctrl+1")


def table_texts(table):
    """Rows of texts as they are heard, and the headers of columns and rows."""
    at = Atspi.Table
    rows, columns = range(at.get_n_rows(table)), range(at.get_n_columns(table))
    cells = [[at.get_accessible_at(table, row, column).get_name() for column in columns] for row in rows]
    return (cells, [at.get_column_header(table, column).get_name() for column in columns],
            [at.get_row_header(table, row).get_name() for row in rows])


def raise_panel(desktop, name):
    """By keys, from its neighbour's tab; its table."""
    tabs = next(thing for thing in objects(desktop.window) if thing.get_role_name() == "page tab list")
    order = ["Values", "Facts", "Frameworks"]
    desktop.take_focus(tabs)
    at = next(order.index(tab) for tab in order if has(desktop.find("table", tab), "showing"))
    steps = order.index(name) - at
    if steps:
        desktop.press(*["Right" if steps > 0 else "Left"] * abs(steps))
    return wait_for(f"the table {name}", lambda: next(
        (t for t in objects(desktop.window) if t.get_role_name() == "table" and t.get_name() == name
         and has(t, "showing")), None))


def tables(desktop):
    """Values, facts and frameworks are tables with headers."""
    desktop.take_focus(desktop.find("chart", "Function"))
    desktop.press("ctrl+2")
    desktop.hears("x = 0", "space")
    table = raise_panel(desktop, "Values")
    wait_for("four curves among the values", lambda: Atspi.Table.get_n_rows(table) == 4)
    cells, columns, rows = table_texts(table)
    expect(columns == ["Curve", "x", "f(x)", "f′(x)", "Note"], f"the columns of the values are {columns}")
    expect(rows == ["SoftPlus β = 1", "ReLU", "LeakyReLU negative_slope = 0.01", "ELU α = 1"],
           f"the rows of the values are {rows}")
    expect(float(cells[0][2]) == math.log(2) and float(cells[0][3]) == 0.5, f"SoftPlus at 0: {cells[0]}")
    expect(cells[1][1:4] == ["0", "0", "0"], f"ReLU at 0: {cells[1]}")
    table = raise_panel(desktop, "Facts")
    cells, columns, rows = table_texts(table)
    expect(len(columns) == 4 and columns[1].startswith("ReLU"), f"the columns of the facts are {columns}")
    expect("range, differs" in rows, f"the rows of the facts are {rows}")
    expect(cells[rows.index("range, differs")][0:2] == ["(0, ∞)", "[0, ∞)"], f"the ranges are {cells[0]}")
    table = raise_panel(desktop, "Frameworks")
    cells, columns, rows = table_texts(table)
    expect(rows == ["PyTorch", "Keras 3", "JAX", "TensorFlow", "ONNX"], f"the rows of the frameworks are {rows}")
    expect("softplus" in cells[0][0], f"SoftPlus is {cells[0]} in PyTorch")
    expect(all(all(row) for row in cells), "a cell of the frameworks is empty")
    raise_panel(desktop, "Values")
    desktop.take_focus(desktop.find("chart", "Function"))
    desktop.press("Escape", "ctrl+1")


def keyboard(desktop):
    """Tab leads through all of the window and back, whichever panels are open."""
    result = []
    for panel in ["Values", "Facts", "Frameworks"]:
        raise_panel(desktop, panel)
        desktop.take_focus(desktop.find("chart", "Function"))
        order = no_trap(desktop, desktop.window)
        result.append(f"{len(order)} stops with {panel}")
        expect(order[0] == "Derivative", f"after the chart of the function comes {order[0]}")
        card = [name for name in order if "SoftPlus" in name]
        expect(card[0] == "Show SoftPlus" and card.index("Remove SoftPlus") < card.index("β of SoftPlus"),
               f"the order in a card is {card}")
    raise_panel(desktop, "Values")
    return ", ".join(result)


def dialogs(desktop):
    """Each dialog opens by keys, has names throughout, is left by Escape, and Tab leads round in it."""
    result = []

    def check(name):
        dialog = desktop.dialog(name)
        wait_for(f"the focus in “{name}”", lambda: desktop.focused and has(desktop.focused, "focused"))
        count = all_named(dialog)
        if name != "About Activation Explorer":  # where there is one button
            no_trap(desktop, dialog)
        desktop.closes(dialog)
        result.append(f"{name} {count}")

    for item in ["Export image", "Export data", "Export code"]:
        desktop.choose("alt+f", item + "…")
        check(item)
    desktop.press("ctrl+r")
    check("Ranges of the axes")
    desktop.press("question")
    check("Keyboard shortcuts")
    for item, name in [("Slider and playing…", "Slider of β of SoftPlus"), ("Family of curves…", "Family of SoftPlus")]:
        desktop.take_focus(desktop.find("slider", "β of SoftPlus"))
        desktop.tab_to("push button", "More about β of SoftPlus")
        desktop.choose("space Down", item)
        check(name)
    desktop.choose("alt+h", "About Activation Explorer")
    check("About Activation Explorer")
    return ", ".join(result)


def presentation(desktop):
    """The presentation has names throughout, its sliders move the document, and Escape returns from it."""
    desktop.take_focus(desktop.find("chart", "Function"))
    desktop.press("F11")
    shown = desktop.dialog("Presentation")
    count = all_named(shown)
    chart = desktop.find("chart", "Function", shown)
    wait_for("the focus in the presentation", lambda: desktop.focused == chart)
    no_trap(desktop, shown)
    beta = desktop.find("slider", "β of SoftPlus", shown)
    Atspi.Value.set_current_value(beta, 2)
    wait_for("the chart to say so", lambda: "β = 2" in desktop.find("chart", "Function", shown).get_description())
    desktop.press("ctrl+z")
    wait_for("β to be 1 again", lambda: Atspi.Value.get_current_value(beta) == 1)
    desktop.closes(shown)
    return f"{count} controls"


def chooser(desktop):
    """A function is found by a name that is typed, and what is found is said."""
    desktop.take_focus(desktop.find("slider", "β of SoftPlus"))
    desktop.walks_to("text", "Find a function", "ctrl+shift+a")
    all_named(desktop.focused.get_parent())
    desktop.walks_to("list item", "SiLU — swish", *"swi")
    desktop.walks_to("list item", "Hardswish", "Down")
    desktop.walks_to("slider", "β of SoftPlus", "Escape")


def lessons(desktop):
    """A lesson is begun, gone through and left by keys, with names throughout."""
    desktop.choose("alt+l", "1 ReLU and its derivative")
    step = wait_for("the step", lambda: next(
        (t for t in objects(desktop.window) if t.get_name().startswith("The step: ") and has(t, "showing")), None))
    count = all_named(desktop.window)
    desktop.take_focus(step)
    no_trap(desktop, desktop.window)
    desktop.press("alt+Page_Down")
    wait_for("the next step", lambda: has(desktop.find("push button", "Back a step"), "enabled"))
    all_named(desktop.window)
    desktop.take_focus(desktop.find("push button", "All lessons"))
    desktop.press("space")
    wait_for("the list of lessons", lambda: has(desktop.find("list", "Lessons"), "showing"))
    all_named(desktop.window)
    return f"{count} controls"


def chinese(desktop):
    """The same in Chinese."""
    desktop.choose("alt+v", "Language (语言)", "简体中文(Z)")
    desktop.find("chart", "函数")
    count = all_named(desktop.window)
    for thing in objects(desktop.window):
        if has(thing, "showing") and can_be_used(thing):
            expect(thing.get_name() not in {"Function", "Derivative", "Pin", "Add curve"}, f"not Chinese: {path(thing)}")
    desktop.press("ctrl+r")
    all_named(desktop.dialog("坐标轴范围"))
    desktop.press("Escape")
    return f"{count} controls"


PARTS = [names, charts, slider, refusals, probe, curves, tables, keyboard, dialogs, presentation, chooser, lessons, chinese]


def main(program, *wanted):
    failures = 0
    for part in PARTS:
        if wanted and part.__name__ not in wanted:
            continue
        began = time.monotonic()
        try:
            with Desktop(program) as desktop:
                told = part(desktop)
            print(f"ok: {part.__doc__} {'(' + told + ') ' if told else ''}{time.monotonic() - began:.1f} s", flush=True)
        except (Failure, GLib.Error) as failure:
            failures += 1
            print(f"FAILED: {part.__name__}: {part.__doc__}\n  {failure}", flush=True)
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
