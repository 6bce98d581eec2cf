// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plot/plot_frame.h"

#include <QColor>
#include <QGraphicsItem>
#include <QLineF>
#include <vector>

namespace activation_explorer::ui {

/// One of a family of curves: the same activation at several values of a parameter.
struct FamilyMember {
    core::Sampling sampling;
    QColor color;           ///< opaque: translucent lines show seams
    double lineWidth = 1.5; ///< in pixels
};

/// Draws a family of curves behind the curves themselves; later members over earlier ones. Their colours:
/// familyColor().
class FamilyItem : public QGraphicsItem
{
public:
    explicit FamilyItem(QGraphicsItem* parent);

    void setGround(const QColor& ground); ///< fills the open dots of jumps
    void setForPicture();                 ///< draws each line as a whole
    void setMembers(const QList<FamilyMember>& members, const PlotFrame& frame);

    [[nodiscard]] QRectF boundingRect() const override { return m_area; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    struct Dot {
        QPointF at;
        bool closed;
    };
    struct Line { ///< a member in pixels
        QColor color;
        double width;
        std::vector<QLineF> segments; ///< one after the other, where not interrupted
        std::vector<Dot> dots;
    };

    std::vector<Line> m_lines;
    QRectF m_area;
    QColor m_ground;
    bool m_forPicture = false;
};

} // namespace activation_explorer::ui
