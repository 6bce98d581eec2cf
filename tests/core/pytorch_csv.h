// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

namespace activation_explorer::core {

/// A row of tests/data/pytorch.
struct ReferenceRow {
    double x;
    double value;
    double derivative;
};

/// All rows of a file there; throws if it cannot be read or is not of that form.
[[nodiscard]] std::vector<ReferenceRow> readReference(const std::string& fileName);

} // namespace activation_explorer::core
