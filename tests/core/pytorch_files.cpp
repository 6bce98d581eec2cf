// SPDX-License-Identifier: MIT
#include "pytorch_files.h"

#include <array>
#include <cmath>
#include <limits>

namespace activation_explorer::core {

namespace {

constexpr std::array files{
    PyTorchFile{"celu_alpha=1.csv", "celu"},
    PyTorchFile{"elu_alpha=1.csv", "elu"},
    PyTorchFile{"elu_alpha=10.csv", "elu:alpha=10"},
    PyTorchFile{"gelu.csv", "gelu"},
    PyTorchFile{"gelu_tanh.csv", "gelu_tanh"},
    PyTorchFile{"hardshrink_lambd=0.5.csv", "hardshrink:lambd=0.5"},
    PyTorchFile{"hardsigmoid.csv", "hardsigmoid"},
    PyTorchFile{"hardswish.csv", "hardswish"},
    PyTorchFile{"hardtanh_min_val=-1_max_val=1.csv", "hardtanh:min_val=-1,max_val=1"},
    PyTorchFile{"leaky_relu_negative_slope=0.01.csv", "leaky_relu:negative_slope=0.01"},
    PyTorchFile{"leaky_relu_negative_slope=1.csv", "leaky_relu:negative_slope=1"},
    PyTorchFile{"logsigmoid.csv", "logsigmoid"},
    PyTorchFile{"mish.csv", "mish"},
    PyTorchFile{"relu.csv", "relu"},
    PyTorchFile{"relu6.csv", "relu6"},
    PyTorchFile{"selu.csv", "selu"},
    PyTorchFile{"sigmoid.csv", "sigmoid"},
    PyTorchFile{"silu.csv", "silu"},
    PyTorchFile{"softplus_beta=0.1.csv", "softplus:beta=0.1"},
    PyTorchFile{"softplus_beta=1.csv", "softplus"},
    PyTorchFile{"softshrink_lambd=0.5.csv", "softshrink:lambd=0.5"},
    PyTorchFile{"softsign.csv", "softsign"},
    PyTorchFile{"tanh.csv", "tanh"},
    PyTorchFile{"tanhshrink.csv", "tanhshrink"},
    PyTorchFile{"threshold_threshold=1_value=0.csv", "threshold:threshold=1,value=0"},
};

using enum Quantity;

constexpr std::array inexactnesses{
    PyTorchInexactness{"elu_alpha=10.csv", Value, -5e-324, -5e-324, "a subnormal result is lost"},
    PyTorchInexactness{"gelu.csv", Value, -20, -3.6636636636636637, "1 + erf(x / √2) cancels"},
    PyTorchInexactness{"gelu.csv", Derivative, -20, -4.4644644644644647, "1 + erf(x / √2) cancels"},
    PyTorchInexactness{"gelu_tanh.csv", Value, -20, -3.4634634634634636, "1 + tanh cancels"},
    PyTorchInexactness{"gelu_tanh.csv", Derivative, -20, -3.4634634634634636, "1 + tanh cancels"},
    PyTorchInexactness{"hardsigmoid.csv", Derivative, -2.9999999999999996, 2.9999999999999996,
                       "1/6 in single precision", 1e-8},
    PyTorchInexactness{"selu.csv", Value, -5e-324, -5e-324, "a subnormal result is lost"},
    PyTorchInexactness{"sigmoid.csv", Derivative, 6.706706706706707, 20, "1 - sigmoid(x) cancels"},
    PyTorchInexactness{"tanh.csv", Derivative, -20, -4.2642642642642645, "1 - tanh(x)² cancels"},
    PyTorchInexactness{"tanh.csv", Derivative, 4.2642642642642645, 20, "1 - tanh(x)² cancels"},
    PyTorchInexactness{"tanhshrink.csv", Value, -0.020020020020020193, 0.020020020020020193,
                       "x - tanh(x) cancels"},
};

} // namespace

std::span<const PyTorchFile> pytorchFiles() noexcept
{
    return files;
}

bool agreesWithPyTorch(double computed, double reference) noexcept
{
    const double error = std::abs(computed - reference);
    return error <= 1e-13 * std::abs(reference) || error <= std::numeric_limits<double>::denorm_min();
}

std::span<const PyTorchInexactness> pytorchInexactnesses() noexcept
{
    return inexactnesses;
}

} // namespace activation_explorer::core
