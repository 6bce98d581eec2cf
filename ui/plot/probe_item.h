// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plot/plot_frame.h"
#include "ui/theme.h"

#include <QFont>
#include <QGraphicsItem>
#include <QStringList>

namespace activation_explorer::ui {

/// What the probe of one chart shows.
struct ProbeReading {
    core::Point at;    ///< on the curve
    QColor color;      ///< the curve's
    QStringList lines; ///< the read-out beside the point; none in the chart that the pointer is not in

    friend bool operator==(const ProbeReading&, const ProbeReading&) = default;
};

/// The vertical line through both charts under the pointer, a dot on the current curve, and the read-out.
class ProbeItem : public QGraphicsItem
{
public:
    explicit ProbeItem(QGraphicsItem* parent);

    void setTheme(const Theme& theme);
    void setFont(const QFont& font);
    void show(const PlotFrame& frame, const ProbeReading& reading);

    [[nodiscard]] QRectF boundingRect() const override { return m_line.united(m_box).united(m_dot); }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    QRectF m_area;
    QRectF m_line;
    QRectF m_dot;
    QRectF m_box;
    const Theme* m_theme;
    QFont m_font;
    ProbeReading m_reading{};
};

} // namespace activation_explorer::ui
