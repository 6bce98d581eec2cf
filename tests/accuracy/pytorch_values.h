// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/curve.h"

#include <filesystem>
#include <vector>

namespace activation_explorer::accuracy {

/// What PyTorch computes of a curve at many points; empty for what it does not have.
struct PyTorchValues {
    std::vector<double> values;
    std::vector<double> derivatives;
};

/// Runs `script` (pytorch_values.py), with which it speaks through files in `folder`, and removes them.
/// Throws if that fails.
[[nodiscard]] PyTorchValues pytorchValues(const std::filesystem::path& script,
                                          const std::filesystem::path& folder, const core::Curve& curve,
                                          const std::vector<double>& points);

} // namespace activation_explorer::accuracy
