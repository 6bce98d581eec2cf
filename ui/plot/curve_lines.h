// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plot/plot_frame.h"

#include <QGraphicsItem>
#include <QList>
#include <QPen>
#include <QPolygonF>

namespace activation_explorer::ui {

/// One curve's continuous pieces, each drawn as one line with round joints: for pictures. A QLineSeries,
/// which is quicker on a screen, draws each segment for itself.
class CurveLines : public QGraphicsItem
{
public:
    explicit CurveLines(QGraphicsItem* parent);

    void setSampling(const core::Sampling& sampling, const PlotFrame& frame);
    void setPen(const QPen& pen);

    [[nodiscard]] QRectF boundingRect() const override { return m_area; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    QList<QPolygonF> m_pieces; ///< in pixels
    QRectF m_area;
    QPen m_pen;
};

} // namespace activation_explorer::ui
