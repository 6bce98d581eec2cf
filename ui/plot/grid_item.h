// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plot/plot_frame.h"
#include "ui/plot/ticks.h"
#include "ui/theme.h"

#include <QFont>
#include <QGraphicsItem>

namespace activation_explorer::ui {

/// Draws what stands behind the curves: grid, emphasised zero lines, tick labels, frame, titles. Instead of
/// Qt Charts' own axis labels, which cannot have 1-2-5 ticks without “-0.0”, and are rich text, slow to
/// paint.
class GridItem : public QGraphicsItem
{
public:
    explicit GridItem(QGraphicsItem* parent);

    void setFrame(const PlotFrame& frame);
    void setTheme(const Theme& theme);
    void setFont(const QFont& font);
    void setTitle(const QString& title, const QString& symbol); ///< the y axis's symbol: “f(x)”
    void setHint(const QString& hint);                          ///< in the middle of the plot
    void setFocused(bool focused);                              ///< the frame shows keyboard focus

    /// The width the y labels take for a range in a plot of this height.
    [[nodiscard]] double yLabelWidth(core::Range y, double height) const;
    /// The room that titles and x labels take above and below the plot.
    [[nodiscard]] double topMargin() const;
    [[nodiscard]] double bottomMargin() const;

    [[nodiscard]] QRectF boundingRect() const override { return m_bounds; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    void paintGrid(QPainter& painter) const;
    void paintLabels(QPainter& painter) const;
    [[nodiscard]] QList<Tick> yTicks(core::Range y, double height) const;
    void updateTicks();

    PlotFrame m_frame;
    QRectF m_bounds;
    const Theme* m_theme;
    QFont m_font;
    QString m_title;
    QString m_hint;
    QString m_symbol; ///< the y axis's title, e.g. “f(x)”
    bool m_focused = false;
    QList<Tick> m_xTicks;
    QList<Tick> m_yTicks;
};

} // namespace activation_explorer::ui
