// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/session.h"

#include <QByteArray>
#include <vector>

namespace activation_explorer::ui {

enum class DataFormat { Csv, Json };

/// x, value and derivative of a session's visible curves, in their order: core::csvTable() or
/// core::jsonTable(), which is what the command line's `table` prints.
[[nodiscard]] QByteArray dataOf(const Session& session, const std::vector<double>& xs, DataFormat format);

/// The visible curves.
[[nodiscard]] std::vector<core::Curve> visibleCurves(const Session& session);

} // namespace activation_explorer::ui
