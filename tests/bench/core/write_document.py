#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Usage: tests/bench/core/write_document.py CORE.json... -- [PYTORCH.json...]
#
# Prints docs/benchmark-core.md: of each function, kind and size the least time in all files of core_throughput (Google
# Benchmark's JSON) and of pytorch_throughput.py.

import json
import platform
import sys
from pathlib import Path

SIZES = ('1000', '100000')


def read(paths):
    return [json.loads(Path(path).read_text()) for path in paths]


def least(pairs):
    result = {}
    for name, value in pairs:
        result[name] = min(value, result.get(name, value))
    return result


def of_core(files):
    return least((run['run_name'], run['cpu_time'] / int(run['run_name'].split('/')[2]))
                 for file in files for run in file['benchmarks'] if run['run_type'] == 'iteration')


def of_pytorch(files):
    return least(('pytorch/' + name, value) for file in files for name, value in file['nanoseconds'].items())


def processor():
    lines = Path('/proc/cpuinfo').read_text().splitlines()
    return next((line.split(':')[1].strip() for line in lines if line.startswith('model name')), platform.machine())


def number(value):
    return '–' if value is None else f'{value:.1f}'


def row(name, times):
    def at(kind, size):
        return times.get(f'{kind}/{name}/{size}')

    def ratio(kind, size):
        other = at(kind, size)
        return None if other is None else other / at('many', size)

    cells = [at(kind, size) for kind in ('many', 'std', 'pytorch') for size in SIZES]
    cells.insert(2, at('one', SIZES[0]))
    cells += [ratio(kind, size) for kind in ('std', 'pytorch') for size in SIZES]
    return f'| {name} | ' + ' | '.join(number(cell) for cell in cells) + ' |'


def behind(names, times, kind, size):
    return [name for name in names
            if f'{kind}/{name}/{size}' in times and times[f'{kind}/{name}/{size}'] < times[f'many/{name}/{size}']]


def listed(names):
    return ', '.join(names) if names else 'none'


core_paths, pytorch_paths = sys.argv[1:sys.argv.index('--')], sys.argv[sys.argv.index('--') + 1:]
core_files, pytorch_files = read(core_paths), read(pytorch_paths)
times = of_core(core_files) | of_pytorch(pytorch_files)
names = list(dict.fromkeys(name.split('/')[1] for name in times if name.startswith('many/')))
version = pytorch_files[0]['version'] if pytorch_files else None
peer = f'PyTorch {version}' if version else 'PyTorch (not measured here)'
newline = '\n'

print(f'''<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
# Throughput of the core

Made by `script/bench-core`, which measures all of it in one run, in some minutes; do not edit.

Value and derivative together, in double precision, on one thread, in nanoseconds of processor time an element, of
arrays of 1000 and of 100 000. Every activation has its default parameters. x lies evenly over −8 … 8, in random order: that is where the
functions are curved and where what a normalised layer puts into them lies, and the order keeps branches as hard to
predict as they are there.

- **ours**: `Curve::evaluate` of many x at a time, correct to less than an ulp nearly everywhere ([measured](accuracy.md));
- **one**: the same, one x at a time;
- **std**: what a competent programmer writes with `std::exp`, `log1p`, `tanh`, `erfc` … (`tests/bench/core/plain_activations.cpp`),
  as it rounds and cancels;
- **PyTorch**: {peer}, one thread, forward and backward by autograd.

The last columns are the others' times in units of ours: above 1 we are ahead. Each figure is the least of many
repetitions in {len(core_files)} round(s) of all programs. Compare within a row; the processor was an {processor()}.

| function | ours, 1000 | ours, 100 000 | one, 1000 | std, 1000 | std, 100 000 | PyTorch, 1000 | PyTorch, 100 000 | std ÷ ours, 1000 | std ÷ ours, 100 000 | PyTorch ÷ ours, 1000 | PyTorch ÷ ours, 100 000 |
|---|---|---|---|---|---|---|---|---|---|---|---|
{newline.join(row(name, times) for name in names)}

Behind PyTorch at 1000: {listed(behind(names, times, 'pytorch', '1000'))}; at 100 000: {listed(behind(names, times, 'pytorch', '100000'))}.
Behind std at 1000: {listed(behind(names, times, 'std', '1000'))}; at 100 000: {listed(behind(names, times, 'std', '100000'))}.

Where we are behind, the others round several times and cancel in tails (docs/accuracy.md has PyTorch's errors). The
core computes in pairs of doubles and rounds once, which costs 150 to 350 vector instructions for four elements, most of
them waiting for the one before. What is made of straight lines pays for the blocks by which the core evaluates.''')
