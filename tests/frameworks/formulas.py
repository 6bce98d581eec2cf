# SPDX-License-Identifier: GPL-3.0-or-later
"""The activations' definitions (core/functions/*.h) in mpmath, and parameter values to try them with."""

from mpmath import mp, mpf

mp.prec = 200


def line(x, slope):
    return x if x > 0 else slope * x


def clip(x, low, high):
    return min(max(x, low), high)


def sigmoid(x):
    return 1 / (1 + mp.exp(-x))


def softplus(x):
    return mp.log1p(mp.exp(x))


def softplus_threshold(x, beta, threshold):
    # The product is compared as rounded to double.
    return x if float(beta) * float(x) > threshold else softplus(beta * x) / beta


def selu(x):
    scale = mpf("1.0507009873554804934193349852946")
    return scale * (x if x > 0 else mpf("1.6732632423543772848170429916717") * mp.expm1(x))


def gelu_tanh(x):
    return x * (1 + mp.tanh(mp.sqrt(2 / mp.pi) * (x + mpf("0.044715") * x**3))) / 2


def shrink(x, lambd, bias):
    return x - bias if x > lambd else x + bias if x < -lambd else mpf(0)


def plus(x):
    return mpf(0) if x <= -1 else x if x >= 1 else (x + 1) ** 2 / 4


# id: (the formula of x and the parameters in order, their names, lists of their values)
ACTIVATIONS = {
    "relu": (lambda x: max(x, 0), (), [()]),
    "leaky_relu": (line, ("negative_slope",), [(0.01,), (1,), (2.5,), (-0.3,), (0,)]),
    "prelu": (line, ("weight",), [(0.25,), (-1,), (3,)]),
    "rrelu": (lambda x, a, b: line(x, (a + b) / 2), ("lower", "upper"), [(0.125, 1 / 3), (0, 1)]),
    "relu6": (lambda x: clip(x, 0, 6), (), [()]),
    "hardtanh": (clip, ("min_val", "max_val"), [(-1, 1), (-0.1, 2), (1, -1)]),
    "threshold": (lambda x, t, v: x if x > t else v, ("threshold", "value"), [(1, 0), (-2, 0.5)]),
    "softplus": (softplus_threshold, ("beta", "threshold"), [(1, 20), (0.1, 20), (10, 100)]),
    "squareplus": (lambda x, b: (x + mp.sqrt(x * x + b)) / 2, ("b",), [(4,), (0.1,)]),
    "sparse_plus": (plus, (), [()]),
    "logsigmoid": (lambda x: -softplus(-x), (), [()]),
    "elu": (lambda x, a: x if x > 0 else a * mp.expm1(x), ("alpha",), [(1,), (10,), (-2,)]),
    "selu": (selu, (), [()]),
    "celu": (lambda x, a: x if x > 0 else a * mp.expm1(x / a), ("alpha",), [(1,), (0.2,), (7,)]),
    "sigmoid": (sigmoid, (), [()]),
    "tanh": (mp.tanh, (), [()]),
    "hardsigmoid": (lambda x: clip(x + 3, 0, 6) / 6, (), [()]),
    "sparse_sigmoid": (lambda x: clip((x + 1) / 2, 0, 1), (), [()]),
    "softsign": (lambda x: x / (1 + abs(x)), (), [()]),
    "arctan": (mp.atan, (), [()]),
    "silu": (lambda x, b: x * sigmoid(b * x), ("beta",), [(1,), (1.7,), (-1,), (0,)]),
    "gelu": (lambda x: x * mp.ncdf(x), (), [()]),
    "gelu_tanh": (gelu_tanh, (), [()]),
    "quick_gelu": (lambda x: x * sigmoid(mpf("1.702") * x), (), [()]),
    "hardswish": (lambda x: x * clip(x + 3, 0, 6) / 6, (), [()]),
    "mish": (lambda x: x * mp.tanh(softplus(x)), (), [()]),
    "tanhshrink": (lambda x: x - mp.tanh(x), (), [()]),
    "softshrink": (lambda x, l: shrink(x, l, l), ("lambd",), [(0.5,), (0,), (2,)]),
    "hardshrink": (lambda x, l: shrink(x, l, 0), ("lambd",), [(0.5,), (0,), (2,)]),
    "identity": (lambda x: x, (), [()]),
    "step": (lambda x, v: mpf(0) if x < 0 else mpf(1) if x > 0 else v, ("values",), [(0.5,), (1,), (-3,)]),
    "sine": (mp.sin, (), [()]),
}

POINTS = [-20.0, -6.0, -3.0, -2.5, -1.0, -0.5, -0.1, 0.0, 0.1, 0.5, 1.0, 2.0, 3.0, 5.0, 6.0, 7.5, 20.5]


def expected(identifier, values):
    """The formula's values at POINTS, as doubles."""
    formula = ACTIVATIONS[identifier][0]
    return [float(formula(mpf(x), *map(mpf, values))) for x in POINTS]


def curve(identifier, values):
    """The curve's text form on the command line."""
    settings = ",".join(f"{n}={v!r}" for n, v in zip(ACTIVATIONS[identifier][1], values))
    return f"{identifier}:{settings}" if settings else identifier
