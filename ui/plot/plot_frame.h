// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/range.h"
#include "core/sampling.h"

#include <QPointF>
#include <QRectF>

namespace activation_explorer::ui {

/// A plot's rectangle on its widget and what it shows: maps between the two.
struct PlotFrame {
    QRectF area; ///< in logical pixels
    core::Range x{-1, 1};
    core::Range y{-1, 1};

    [[nodiscard]] double pixelX(double value) const
    {
        return area.left() + (value - x.min) / x.span() * area.width();
    }
    [[nodiscard]] double pixelY(double value) const
    {
        return area.bottom() - (value - y.min) / y.span() * area.height();
    }
    [[nodiscard]] core::Point valueAt(QPointF pixel) const
    {
        return {x.min + (pixel.x() - area.left()) / area.width() * x.span(),
                y.min + (area.bottom() - pixel.y()) / area.height() * y.span()};
    }
};

} // namespace activation_explorer::ui
