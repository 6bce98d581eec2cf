#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Usage: pytorch_values.py FOLDER FUNCTION [VALUE...]
#
# Computes PyTorch's value and derivative (by autograd) of a function, called by this program's id and with its
# parameters in order, at the numbers in FOLDER/points. Writes FOLDER/value and FOLDER/derivative, without those
# that PyTorch does not have. The files are doubles, one after the other. Debian's interpreter, as the package
# python3-torch is for it.

import pathlib
import sys

import numpy
import torch
from torch.nn import functional as F


def silu(x, beta):
    return F.silu(x) if beta == 1 else None


def rrelu(x, lower, upper):
    # PyTorch draws from [lower, upper] and so refuses other bounds, although it uses but their mean here.
    return F.rrelu(x, lower, upper, training=False) if lower <= upper else None




FUNCTIONS = {
    "relu": F.relu,
    "leaky_relu": F.leaky_relu,
    "prelu": lambda x, weight: F.prelu(x, torch.tensor([weight], dtype=torch.float64)),
    "rrelu": rrelu,
    "relu6": F.relu6,
    "hardtanh": F.hardtanh,
    "threshold": F.threshold,
    "softplus": F.softplus,
    "logsigmoid": F.logsigmoid,
    "elu": F.elu,
    "selu": F.selu,
    "celu": F.celu,
    "sigmoid": torch.sigmoid,
    "tanh": torch.tanh,
    "hardsigmoid": F.hardsigmoid,
    "softsign": F.softsign,
    "arctan": torch.atan,
    "silu": silu,
    "gelu": F.gelu,
    "gelu_tanh": lambda x: F.gelu(x, approximate="tanh"),
    "hardswish": F.hardswish,
    "mish": F.mish,
    "tanhshrink": F.tanhshrink,
    "softshrink": F.softshrink,
    "hardshrink": F.hardshrink,
    "identity": torch.nn.Identity(),
    "step": lambda x, value: torch.heaviside(x, torch.tensor([value], dtype=torch.float64)),
    "sine": torch.sin,
}
NO_DERIVATIVE = {"step"}


def main():
    folder = pathlib.Path(sys.argv[1])
    name = sys.argv[2]
    parameters = [float(value) for value in sys.argv[3:]]
    if name not in FUNCTIONS:
        return
    torch.set_num_threads(1)
    x = torch.from_numpy(numpy.fromfile(folder / "points"))
    x.requires_grad_(name not in NO_DERIVATIVE)
    try:
        y = FUNCTIONS[name](x, *parameters)
        if y is None:
            return
        y.detach().numpy().tofile(folder / "value")
        if name not in NO_DERIVATIVE:
            y.backward(torch.ones_like(y))
            x.grad.numpy().tofile(folder / "derivative")
    except RuntimeError as error:  # celu's derivative does not take an alpha beyond single precision
        print(f"PyTorch refuses {name} with {parameters}: {error}", file=sys.stderr)


main()
