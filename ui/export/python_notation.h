// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/range.h"
#include "ui/document/marker.h"

#include <QString>
#include <vector>

namespace activation_explorer::core {
class Curve;
}

/// What Python, PyTorch and matplotlib write for this program's values.
namespace activation_explorer::ui::python {

[[nodiscard]] QString number(double value); ///< finite; exactly
[[nodiscard]] QString quoted(QString text);
[[nodiscard]] QString list(const std::vector<double>& values);
[[nodiscard]] QString pair(core::Range range);
[[nodiscard]] QString lineStyle(Qt::PenStyle pen); ///< matplotlib's, as code
[[nodiscard]] QString markerStyle(Marker marker);  ///< likewise

/// PyTorch's expression of x; where some of its versions refuse the function's own, another one that is the
/// same.
[[nodiscard]] QString expression(const core::Curve& curve);

} // namespace activation_explorer::ui::python
