// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plot/plot_frame.h"
#include "ui/theme.h"

#include <optional>
#include <QFont>
#include <QGraphicsItem>
#include <QLineF>
#include <QPolygonF>
#include <QStringList>

namespace activation_explorer::ui {

/// What the probe of one chart shows.
struct ProbeReading {
    /// A curve's point at the probe's x.
    struct Dot {
        double y;
        QColor color;
        friend bool operator==(const Dot&, const Dot&) = default;
    };

    core::Point at;           ///< on the curve
    QColor color;             ///< the curve's
    QStringList lines;        ///< the read-out beside the point; none in the chart that the pointer is not in
    QStringList remarks = {}; ///< below the lines, as far as most of the plot stays in sight
    QList<Dot> others = {};   ///< the other shown curves' points, smaller
    bool pinned = false;      ///< stays where it is: a stronger line with a pin at its top
    std::optional<double> slope = {}; ///< draws the tangent through the point
    QList<core::Point> avoided = {};  ///< of the shown curves: the read-out is where it covers fewest of them
    QString tag = {};                 ///< words at the point, such as the slope; the same in both charts

    friend bool operator==(const ProbeReading&, const ProbeReading&) = default;
};

/// The vertical line through both charts at the probe's x, dots on the curves, the tangent, and the read-out.
class ProbeItem : public QGraphicsItem
{
public:
    explicit ProbeItem(QGraphicsItem* parent);

    void setTheme(const Theme& theme);
    void setFont(const QFont& font);
    void setLineWidth(double pixels); ///< of the curves, which its dots are to be seen on
    /// `labels`: where names stand, which its own words avoid.
    void show(const PlotFrame& frame, const ProbeReading& reading, const QList<QRectF>& labels = {});

    [[nodiscard]] QRectF boundingRect() const override { return m_bounds; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    void placeLine(double x);
    void placeTangent(const PlotFrame& frame, QPointF at);
    void placeReadOut(const PlotFrame& frame, QPointF at);
    [[nodiscard]] QSizeF boxOf(const QStringList& words) const;
    [[nodiscard]] QStringList wordsWithRoom() const;
    void placeTag(QPointF at);
    void updateBounds();

    QRectF m_area;
    QList<QLineF> m_line; ///< its parts, between which names stand
    QPolygonF m_pin;
    std::optional<QPointF> m_dot;
    QList<std::pair<QPointF, QColor>> m_others;
    QList<QLineF> m_tangent; ///< from the point to both sides, so that its dashes do not swim
    QStringList m_words;     ///< the read-out
    QRectF m_box;
    std::size_t m_quarter = 0; ///< of the point, in which the read-out is
    QRectF m_tag;
    QRectF m_bounds;
    const Theme* m_theme;
    QFont m_font;
    double m_size = 1; ///< of dots and lines, in usual ones
    ProbeReading m_reading{};
    QList<QRectF> m_labels;
};

} // namespace activation_explorer::ui
