// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <QLineF>
#include <QRectF>

namespace activation_explorer::ui {

/// The part of a line that is inside a rectangle, its edges included; nullopt where there is none, or where
/// an end is not finite. May be a single point.
[[nodiscard]] std::optional<QLineF> clipped(const QLineF& line, const QRectF& area);

} // namespace activation_explorer::ui
