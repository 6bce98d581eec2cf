// SPDX-License-Identifier: MIT
#pragma once

#include "core/activation.h"

#include <span>
#include <string_view>

namespace activation_explorer::core {

/// A file of tests/data/pytorch and the curve it is of.
struct PyTorchFile {
    const char* file;
    std::string_view curve;
};

[[nodiscard]] std::span<const PyTorchFile> pytorchFiles() noexcept;

/// Whether the program's figure and PyTorch's agree: to 1e-13 in relative terms, or to the least double.
[[nodiscard]] bool agreesWithPyTorch(double computed, double reference) noexcept;

/// Rows of a file among which there are some that do not agree since PyTorch's own figure is inexact; those
/// at `from` and `to` are such.
struct PyTorchInexactness {
    std::string_view file;
    Quantity quantity;
    double from;
    double to;
    std::string_view reason;
    double absolute = 1e-12; ///< even these rows agree to this much, in absolute terms
};

[[nodiscard]] std::span<const PyTorchInexactness> pytorchInexactnesses() noexcept;

} // namespace activation_explorer::core
