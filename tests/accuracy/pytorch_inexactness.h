// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pytorch_files.h"

#include <vector>

namespace activation_explorer::accuracy {

/// A known inexactness of PyTorch's and the row of its file that is, in relative terms, the worst.
struct WorstRow {
    core::PyTorchInexactness known;
    double x;
    double pytorch;
    double exact; ///< the true value, rounded
};

[[nodiscard]] std::vector<WorstRow> worstRows();

} // namespace activation_explorer::accuracy
