// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <QList>
#include <QPolygonF>
#include <QRect>
#include <vector>

class QPen;

namespace activation_explorer::ui {

/// Neighbouring pixels of a row of which a line covers the same share.
struct CoverageSpan {
    std::int16_t y;
    std::int16_t x;
    std::int16_t length;
    std::uint8_t coverage; ///< of 255, at least 1

    friend bool operator==(const CoverageSpan&, const CoverageSpan&) = default;
};

/// What a line covers: rows from top to bottom, spans from left to right, none over another.
using Coverage = std::vector<CoverageSpan>;

/// Of the lines through these points, in pixels from the top left of `size`, drawn with the pen's width,
/// dashes and caps (round or flat), with corners mitred where they are blunt and round where they are sharp.
/// The share of a pixel is exact but for rounding to 1/255, and where parts of a line overlap, where it may
/// be too much. Lines longer than 50'000 pixels, which fill a band, are solid. Sides of `size` above 32'767
/// are cut there. Cost: some 10 ns for each pixel that an edge of the line crosses.
[[nodiscard]] Coverage coverageOf(const QList<QPolygonF>& lines, const QPen& pen, QSize size);

/// The smallest rectangle that holds all pixels in which the two differ.
[[nodiscard]] QRect difference(const Coverage& a, const Coverage& b);

} // namespace activation_explorer::ui
