# SPDX-License-Identifier: GPL-3.0-or-later
"""One figure as the article makes them: SoftPlus and its derivative by PyTorch, drawn by matplotlib into a file.

Prints when the file was there, by the monotonic clock, in milliseconds.
"""

import sys
import time

import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt
import torch
import torch.nn.functional as F

x = torch.linspace(-20, 20, 1000, requires_grad=True)
y = F.softplus(x, beta=1)
y.sum().backward()

figure, (left, right) = plt.subplots(1, 2, figsize=(19.2, 10.8), dpi=100)
left.plot(x.detach().numpy(), y.detach().numpy(), linewidth=2)
left.set_title("SoftPlus")
left.grid(True)
right.plot(x.detach().numpy(), x.grad.numpy(), linewidth=2)
right.set_title("derivative of SoftPlus")
right.grid(True)
figure.savefig(sys.argv[1])
print('{"painted": %.3f}' % (time.monotonic() * 1e3))
