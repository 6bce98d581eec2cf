// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plot/plot_frame.h"

#include <QColor>
#include <QGraphicsItem>
#include <vector>

namespace activation_explorer::ui {

/// The open and closed dots at one curve's jumps. Not a QScatterSeries, which places its dots a pixel off.
class JumpDots : public QGraphicsItem
{
public:
    explicit JumpDots(QGraphicsItem* parent);

    void setMarks(const std::vector<core::Mark>& marks, const PlotFrame& frame);
    /// `ground` fills open dots; the size goes with the curve's line.
    void setAppearance(const QColor& color, const QColor& ground, double lineWidth);

    [[nodiscard]] QRectF boundingRect() const override { return m_bounds; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    struct Dot {
        QPointF at; ///< in pixels
        bool closed;
    };
    void updateBounds();

    QRectF m_area; ///< of the plot, outside which nothing is drawn
    QList<Dot> m_dots;
    QRectF m_bounds;
    QColor m_color;
    QColor m_ground;
    double m_radius = 0;
};

} // namespace activation_explorer::ui
