// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/activation.h"
#include "ui/plot/probe_item.h"

#include <QList>

namespace activation_explorer::ui {

class Document;

/// The row whose curve the probe reads, of these that are shown; there is one.
[[nodiscard]] int rowRead(const Document& document, const QList<int>& rows);

/// What the probe reads at x of the curve in `row`, which is shown, in words.
[[nodiscard]] QStringList readOut(const Document& document, int row, double x);

/// What is special at the probe, in a line each; the first ones where these are many.
[[nodiscard]] QStringList landmarksRead(const Document& document);

/// Points of all these rows' curves across the view, for ProbeReading::avoided.
[[nodiscard]] QList<core::Point> pointsInView(const Document& document, const QList<int>& rows,
                                              core::Quantity quantity);

/// The probe at x in one chart: the curve in `row`, the other shown `rows` beside it, and the tangent if that
/// is wished. Its lines are empty.
[[nodiscard]] ProbeReading probeReading(const Document& document, int row, const QList<int>& rows, double x,
                                        core::Quantity quantity);

} // namespace activation_explorer::ui
