// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plot/plot_frame.h"
#include "ui/theme.h"

#include <optional>
#include <QFont>
#include <QGraphicsItem>
#include <QHash>
#include <QLineF>
#include <QStaticText>

namespace activation_explorer::ui {

/// Where a curve is last, or first, seen in a plot.
struct CurveEnd {
    QPointF at;             ///< in pixels
    bool fromAbove = false; ///< the curve beside it is higher, so that a label below is less in its way

    friend bool operator==(const CurveEnd&, const CurveEnd&) = default;
};

/// The rightmost point of the polylines inside the plot's area, the last one where they are vertical there:
/// on its edge where a polyline leaves it; nullopt where nothing is inside.
[[nodiscard]] std::optional<CurveEnd> lastVisiblePoint(const core::Sampling& sampling,
                                                       const PlotFrame& frame);
/// The leftmost, as well: for curves that differ there rather than at the right.
[[nodiscard]] std::optional<CurveEnd> firstVisiblePoint(const core::Sampling& sampling,
                                                        const PlotFrame& frame);

/// A curve's name, to be written where the curve ends.
struct EndLabel {
    QString text;
    QColor color;            ///< the curve's
    CurveEnd end;            ///< see lastVisiblePoint()
    bool emphasised = false; ///< bold

    friend bool operator==(const EndLabel&, const EndLabel&) = default;
};

/// Names curves directly in the plot, each at its curve's end, in place of a legend. The first of the list
/// are the last to be left out where there is no room for all.
class EndLabels : public QGraphicsItem
{
public:
    explicit EndLabels(QGraphicsItem* parent);

    void setTheme(const Theme& theme);
    void setFont(const QFont& font);
    void setLabels(const QList<EndLabel>& labels, const PlotFrame& frame);
    [[nodiscard]] QList<QRectF> boxes() const; ///< of those that have room

    [[nodiscard]] QRectF boundingRect() const override { return m_bounds; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    /// A text laid out, which costs most: kept while a drag moves labels.
    struct Text {
        QStaticText layout;
        QSizeF size; ///< of the label
    };
    struct Placed {
        QRectF box;
        QLineF leader; ///< to the curve's end, from a label that was moved; else null
        QColor color;
        QStaticText text;
        bool bold;
        [[nodiscard]] QRectF bounds() const;
        friend bool operator==(const Placed&, const Placed&) = default;
    };
    using TextKey = std::pair<QString, bool>; ///< the text, and whether it is bold

    void layOutTexts();
    void place();
    [[nodiscard]] QColor readable(const QColor& curve);

    const Theme* m_theme;
    QFont m_font;
    QFont m_boldFont;
    QList<EndLabel> m_labels;
    PlotFrame m_frame;
    QHash<TextKey, Text> m_texts;
    QHash<QRgb, QColor> m_colors; ///< readable() of curves' colours
    QList<Placed> m_placed;
    QRectF m_bounds;
};

} // namespace activation_explorer::ui
