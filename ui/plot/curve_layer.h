// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plot/line_coverage.h"
#include "ui/plot/plot_frame.h"

#include <memory>
#include <QGraphicsItem>
#include <QPen>
#include <QTransform>
#include <vector>

class QImage;

namespace activation_explorer::ui {

/// One curve of a CurveLayer.
class CurveLine
{
public:
    [[nodiscard]] const std::vector<core::Polyline>& pieces() const noexcept { return m_pieces; }
    [[nodiscard]] const QPen& pen() const noexcept { return m_pen; }
    [[nodiscard]] bool isVisible() const noexcept { return m_visible; }
    [[nodiscard]] int replacements() const noexcept { return m_replacements; } ///< of its pieces, so far

private:
    friend class CurveLayer;

    [[nodiscard]] QList<QPolygonF> pixels() const;

    std::vector<core::Polyline> m_pieces;
    PlotFrame m_frame; ///< in which they were sampled
    QPen m_pen;
    bool m_visible = true;
    int m_replacements = 0;
    Coverage m_coverage; ///< of the layer's pixels
    bool m_isCovered = false;
};

/// Draws all curves of a chart over its axes, in the order in which they were added.
///
/// On a screen each curve is kept as the shares of pixels that it covers, which are computed anew only where
/// it has changed, and only pixels that differ are painted again: a tenth of what QPainter takes to stroke
/// the lines. In a picture, and where pixels are not what is painted on, QPainter draws them as lines.
class CurveLayer : public QGraphicsItem
{
public:
    explicit CurveLayer(QGraphicsItem* parent);
    ~CurveLayer() override;

    void setForPicture();
    void setArea(const QRectF& area); ///< nothing is drawn beyond

    CurveLine& add();
    void remove(const CurveLine& line);
    [[nodiscard]] const std::vector<std::unique_ptr<CurveLine>>& lines() const noexcept { return m_lines; }
    void setPieces(CurveLine& line, const std::vector<core::Polyline>& pieces, const PlotFrame& frame);
    void setPen(CurveLine& line, const QPen& pen);
    void setVisible(CurveLine& line, bool visible);
    using QGraphicsItem::setVisible;

    [[nodiscard]] QRectF boundingRect() const override { return m_area; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    void setTransform(const QTransform& toDevice);
    void cover(CurveLine& line) const;
    void paintLines(QPainter& painter) const;
    void paintPixels(QPainter& painter, const QRegion& wanted) const;
    void blend(QImage& image, QPoint origin, const QRect& rect) const;

    std::vector<std::unique_ptr<CurveLine>> m_lines;
    QRectF m_area;
    bool m_forPicture = false;
    QTransform m_toDevice; ///< for which curves are covered
    QRect m_pixels;        ///< of the area on the device; empty before anything was painted
};

} // namespace activation_explorer::ui
