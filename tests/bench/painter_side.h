// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/side.h"

#include <QImage>
#include <QLineF>
#include <QList>

namespace activation_explorer::bench {

/// The floor: this program's polylines, drawn into an image by nothing but a QPainter, in its fastest way,
/// which is segment by segment with flat ends; no axes, no grid, no words, no window.
class PainterSide
{
public:
    explicit PainterSide(const Scene& scene);

    void show(const Scene& scene, const Change& change);

private:
    std::array<QImage, 2> m_images;
    std::array<std::vector<QList<QLineF>>, 2> m_segments; ///< of each curve, in pixels
};

} // namespace activation_explorer::bench
