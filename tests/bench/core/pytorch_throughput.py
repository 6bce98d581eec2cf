#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Usage: tests/bench/core/pytorch_throughput.py
#
# Times PyTorch on one thread at what core_throughput.cpp times: for each activation that it has, value (forward) and
# derivative (backward, by autograd) in double precision. Prints JSON: for each function and size the least
# nanoseconds of processor time an element of all repetitions.

import json
import time

import torch
import torch.nn.functional as F

torch.set_num_threads(1)
SIZES = (1000, 100000)
REPETITIONS = 15
SECONDS = 0.02  # of one repetition

WEIGHT = torch.tensor([0.25], dtype=torch.float64)
FUNCTIONS = {
    'relu': F.relu,
    'leaky_relu': F.leaky_relu,
    'prelu': lambda x: F.prelu(x, WEIGHT),
    'rrelu': F.rrelu,  # evaluation mode
    'relu6': F.relu6,
    'hardtanh': F.hardtanh,
    'threshold': lambda x: F.threshold(x, 1, 0),
    'softplus': F.softplus,
    'logsigmoid': F.logsigmoid,
    'elu': F.elu,
    'selu': F.selu,
    'celu': F.celu,
    'sigmoid': torch.sigmoid,
    'tanh': torch.tanh,
    'hardsigmoid': F.hardsigmoid,
    'softsign': F.softsign,
    'arctan': torch.atan,
    'silu': F.silu,
    'gelu': F.gelu,
    'gelu_tanh': lambda x: F.gelu(x, approximate='tanh'),
    'hardswish': F.hardswish,
    'mish': F.mish,
    'tanhshrink': F.tanhshrink,
    'softshrink': F.softshrink,
    'hardshrink': F.hardshrink,
    'sine': torch.sin,
}


def inputs(size):
    generator = torch.Generator().manual_seed(1)
    even = 16 * (torch.arange(size, dtype=torch.float64) + 0.5) / size - 8
    return even[torch.randperm(size, generator=generator)].requires_grad_()


def nanoseconds(function, size):
    x = inputs(size)
    ones = torch.ones(size, dtype=torch.float64)

    def once():
        torch.autograd.grad(function(x), x, ones)

    once()
    count = 1
    while True:
        start = time.process_time()
        for _ in range(count):
            once()
        seconds = time.process_time() - start
        if seconds >= SECONDS:
            break
        count *= 2
    best = seconds
    for _ in range(REPETITIONS):
        start = time.process_time()
        for _ in range(count):
            once()
        best = min(best, time.process_time() - start)
    return best / count / size * 1e9


print(json.dumps({
    'version': torch.__version__,
    'nanoseconds': {f'{name}/{size}': nanoseconds(function, size) for name, function in FUNCTIONS.items() for size in SIZES},
}))
