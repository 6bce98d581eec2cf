#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the benchmark's programs, prints what they measure as lines of JSON, and writes it as a document.

Usage: report.py FOLDER [--output FILE] [ARGUMENT-OF-bench_frames...]
"""

import argparse
import json
import os
import platform
import statistics
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
CURVES_AT_START = 8
ROUNDS = 15
ARTICLE_ROUNDS = 5
SIDES = {"charts": "Qt Charts", "custom_plot": "QCustomPlot", "painter": "bare QPainter"}


def frames(folder, arguments):
    """The lines of JSON of bench_frames, printed as they come."""
    lines = []
    with subprocess.Popen([f"{folder}/bench_frames", *arguments], stdout=subprocess.PIPE, text=True) as process:
        for line in process.stdout:
            print(line, end="", flush=True)
            lines.append(json.loads(line))
    if process.returncode != 0:
        sys.exit(f"bench_frames failed: {process.returncode}")
    return lines


def started(command):
    """How many milliseconds after the process's start its first frame was painted, and its peak of memory."""
    environment = dict(os.environ, QT_QPA_PLATFORM="offscreen", DBUS_SESSION_BUS_ADDRESS="unix:path=/nonexistent")
    start = time.monotonic() * 1e3
    output = subprocess.run(command, env=environment, stdout=subprocess.PIPE, text=True, check=True).stdout
    told = json.loads(output)
    return told["painted"] - start, told.get("peak_mib")


def starts(folder):
    """Medians over processes of each kind in turn."""
    with tempfile.TemporaryDirectory() as scratch:
        commands = {
            "own": [f"{folder}/bench_own_window", str(CURVES_AT_START)],
            "charts": [f"{folder}/bench_charts_window", str(CURVES_AT_START)],
            "article": ["/usr/bin/python3", f"{HERE}/article.py", f"{scratch}/figure.png"],
        }
        for command in commands.values():
            started(command)  # so that all files are in memory
        found = {side: [] for side in commands}
        for i in range(ROUNDS):
            for side, command in commands.items():
                if side != "article" or i < ARTICLE_ROUNDS:
                    found[side].append(started(command))
    lines = []
    for side, values in found.items():
        line = {"case": "start", "curves": 1 if side == "article" else CURVES_AT_START, "side": side,
                "processes": len(values), "median_ms": round(statistics.median(v[0] for v in values), 2)}
        if values[0][1] is not None:
            line["peak_mib"] = round(statistics.median(v[1] for v in values), 2)
        lines.append(line)
    own = lines[0]
    for line in lines[1:]:
        line["own_median_ratio"] = own["median_ms"] / line["median_ms"]
        if "peak_mib" in line:
            line["own_memory_ratio"] = own["peak_mib"] / line["peak_mib"]
    for line in lines:
        print(json.dumps(line), flush=True)
    return lines


def ratio(value):
    """“1/12” is read more easily than 0.083."""
    return f"1/{1 / value:.1f}" if value < 0.8 else f"{value:.2f}"


def table(head, rows):
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines) + "\n"


def frame_table(lines, key):
    """A row for each case: our milliseconds, and the others' with our ratio to them."""
    cases = {}
    for line in lines:
        if f"{key}_ms" in line and line["case"] != "start":
            cases.setdefault((line["case"], line["curves"]), {})[line["side"]] = line
    rows = []
    for (case, curves), sides in sorted(cases.items(), key=lambda item: item[0][1]):
        row = [str(curves), case, f"{sides['own'][f'{key}_ms']:.2f}"]
        for side in SIDES:
            if side in sides:
                row.append(f"{sides[side][f'{key}_ms']:.2f} ({ratio(sides[side][f'own_{key}_ratio'])})")
            else:
                row.append("")
        rows.append(row)
    return table(["curves", "what changes", "this program, ms", *(f"{name}, ms (ratio)" for name in SIDES.values())],
                 rows)


def fidelity_table(lines):
    names = {"own": "this program", "grid": "1000 even points"}
    return table(["drawn by", "points a curve, mean", "at most", "largest deviation, px"],
                 [[names[line["side"]], f"{line['mean_points']:.0f}", str(line["most_points"]),
                   f"{line['deviation_px']:.3f}"] for line in lines if line["case"] == "fidelity"])


def start_table(lines):
    names = {"own": "this program's window", "charts": "bare window of Qt Charts", "article": "the article's script"}
    rows = []
    for line in lines:
        if line["case"] == "start":
            rows.append([names[line["side"]], str(line["curves"]), f"{line['median_ms']:.0f}",
                         ratio(line["own_median_ratio"]) if "own_median_ratio" in line else "",
                         f"{line['peak_mib']:.1f}" if "peak_mib" in line else "",
                         f"{line['own_memory_ratio']:.2f}" if "own_memory_ratio" in line else ""])
    return table(["process", "curves", "to the first frame, ms", "ratio", "peak memory, MiB", "ratio"], rows)


def document(lines):
    with open(f"{HERE}/benchmark.md.in", encoding="utf-8") as file:
        text = file.read()
    cpu = platform.processor() or platform.machine()
    with open("/proc/cpuinfo", encoding="utf-8") as file:
        for line in file:
            if line.startswith("model name"):
                cpu = line.split(":", 1)[1].strip()
                break
    values = {"MEDIANS": frame_table(lines, "median"), "TAILS": frame_table(lines, "p99"),
              "FIDELITY": fidelity_table(lines), "STARTS": start_table(lines), "CPU": cpu,
              "CORES": str(os.cpu_count()), "STEPS": str(next(line["steps"] for line in lines if "steps" in line))}
    for name, value in values.items():
        text = text.replace(f"@{name}@", value.rstrip("\n"))
    return text


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("folder")
    parser.add_argument("--output")
    known, rest = parser.parse_known_args()
    lines = frames(known.folder, rest) + starts(known.folder)
    text = document(lines)
    print(text)
    if known.output:
        with open(known.output, "w", encoding="utf-8") as file:
            file.write(text)


main()
