#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the PyTorch line of every activation and compares it with the formula.

Usage: check_pytorch_snippets.py path/to/activation-explorer
Needs PyTorch and mpmath (Debian: python3-torch, python3-mpmath), hence part of script/check and not of script/test.
"""

import subprocess
import sys

import torch
import torch.nn.functional as F

sys.dont_write_bytecode = True  # beside the sources
from formulas import ACTIVATIONS, POINTS, curve, expected


def snippet(program, text):
    command = [program, "code", text, "--framework", "pytorch"]
    lines = subprocess.run(command, check=True, capture_output=True, text=True).stdout.splitlines()
    (code,) = (line for line in lines if line and not line.startswith("#"))
    return code


def worst_error(code, identifier, values):
    x = torch.tensor(POINTS, dtype=torch.float64)
    result = eval(code, {"torch": torch, "F": F, "x": x})
    if result.dtype != x.dtype:
        raise TypeError(f"{code}: {result.dtype}")
    return max(abs(a - b) / max(1, abs(b)) for a, b in zip(result.tolist(), expected(identifier, values)))


def main(program):
    failures = 0
    for identifier, (_, _, sets) in ACTIVATIONS.items():
        for values in sets:
            text = curve(identifier, values)
            code = snippet(program, text)
            error = worst_error(code, identifier, values)
            # Not the last bit: some lines cancel, which costs a few ulp of their terms.
            if not error < 1e-14:
                failures += 1
                print(f"{text}: {code} is off by {error:g}")
    print(f"{sum(len(sets) for _, _, sets in ACTIVATIONS.values()) - failures} passed, {failures} failed")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
