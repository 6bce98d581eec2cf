// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/figures.h"

#include <vector>

namespace activation_explorer::ui {

std::span<const Figure> articleFigures()
{
    static const std::vector<Figure> figures = [] {
        std::vector<Figure> result;
        for (const char* text :
             {"relu", "softplus:beta=1", "softplus:beta=0.1", "leaky_relu:negative_slope=0.01",
              "leaky_relu:negative_slope=1", "elu:alpha=1", "elu:alpha=10"})
            result.push_back({static_cast<int>(result.size()) + 1, core::Curve::parse(text).value()});
        return result;
    }();
    return figures;
}

} // namespace activation_explorer::ui
