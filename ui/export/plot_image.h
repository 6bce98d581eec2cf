// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/curve.h"
#include "core/range.h"
#include "ui/theme.h"

#include <optional>
#include <QImage>
#include <QList>
#include <QSize>

namespace activation_explorer::ui {

/// A picture of curves: one alone as in Explore, several as in Compare.
struct PlotRequest {
    QList<core::Curve> curves;    ///< at least one
    core::Range x{-20, 20};       ///< legal for a view
    std::optional<core::Range> y; ///< of the function's chart, legal for a view; fitted where not given
    QSize size{1600, 900};
    Theme::Id theme = Theme::Id::Light;
};

/// Drawn by the same plot as the window's. Needs a QApplication, but no display.
[[nodiscard]] QImage plotImage(const PlotRequest& request);

} // namespace activation_explorer::ui
