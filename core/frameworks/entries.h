// SPDX-License-Identifier: MIT
#pragma once

#include "core/frameworks.h"

#include <array>
#include <cstddef>

/// The table of core/frameworks.h, a file for each framework. What a snippet presumes is said there.
///
/// Where it comes from: the frameworks' documentation and sources, as named by each entry; derivatives at
/// kinks were run in PyTorch 1.13 and read in the sources of the others (jax/_src/nn/functions.py,
/// keras/src/backend/*/nn.py, tensorflow/core/kernels/relu_op_functor.h and
/// tensorflow/python/ops/math_grad.py). ONNX defines no derivatives. What could not be found out is not
/// claimed.
namespace activation_explorer::core::frameworks {

/// As many as the catalogue has activations.
inline constexpr std::size_t entryCount = 32;

/// Of one framework, in the catalogue's order.
using Entries = std::array<FrameworkEntry, entryCount>;

[[nodiscard]] const Entries& pytorchEntries() noexcept;
[[nodiscard]] const Entries& kerasEntries() noexcept;
[[nodiscard]] const Entries& jaxEntries() noexcept;
[[nodiscard]] const Entries& tensorflowEntries() noexcept;
[[nodiscard]] const Entries& onnxEntries() noexcept;

} // namespace activation_explorer::core::frameworks
