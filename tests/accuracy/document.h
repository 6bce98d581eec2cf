// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/curve.h"
#include "measurement.h"
#include "pytorch_inexactness.h"

#include <cstddef>
#include <string>
#include <vector>

namespace activation_explorer::accuracy {

struct MeasuredCurve {
    core::Curve curve;
    Measurement measurement;
};

/// docs/accuracy.md, in Markdown.
[[nodiscard]] std::string document(const std::vector<MeasuredCurve>& curves,
                                   const std::vector<WorstRow>& worstRows, std::size_t points);

/// The greatest errors of a curve, one a line.
[[nodiscard]] std::string greatestErrors(const MeasuredCurve& curve);

} // namespace activation_explorer::accuracy
