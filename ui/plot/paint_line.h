// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPainter;
class QPolygonF;

namespace activation_explorer::ui {

/// Draws a polyline with the painter's pen: as one line, joined and dashed throughout. What is so long that
/// it fills a band, such as a wave that crosses a plot a thousand times, is drawn segment by segment and
/// solid, which looks no different, and takes a second rather than minutes.
void paintLine(QPainter& painter, const QPolygonF& line);

} // namespace activation_explorer::ui
