// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/session.h"

#include <optional>
#include <QByteArray>
#include <vector>

namespace activation_explorer::ui {

enum class DataFormat { Csv, Json };

/// What of a session stands in tables.
struct DataCurves {
    /// The visible curves in their order; where these differ from a reference that one first, visible or not,
    /// as in the window's table of values.
    std::vector<core::Curve> curves;
    std::optional<core::Curve> reference;

    [[nodiscard]] static DataCurves of(const Session& session);
};

/// x, value and derivative, and where the session shows them the differences from the reference: by
/// core::csvTable() or core::jsonTable(), which is what the command line's `table` prints.
[[nodiscard]] QByteArray dataOf(const Session& session, const std::vector<double>& xs, DataFormat format);

} // namespace activation_explorer::ui
