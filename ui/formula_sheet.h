// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/curve.h"
#include "ui/document/view_state.h"

#include <functional>
#include <memory>
#include <optional>
#include <QColor>
#include <QList>
#include <QRectF>
#include <vector>

class QPainter;
class QSvgRenderer;

namespace activation_explorer::ui {

/// The formulas of a curve's f and f′ as they are typeset, laid out: each in symbols and, where it has
/// parameters, with their values.
class FormulaSheet
{
public:
    struct Look {
        QColor color;
        double textHeight;                                  ///< of the text around
        ViewState::Charts charts = ViewState::Charts::Both; ///< whose formulas are shown
        bool pointsAtCases = false;                         ///< has room for it
        std::optional<double> x = std::nullopt;             ///< whose case is pointed at
    };
    /// Of a room's width and, of the height, as much as it takes.
    struct Layout {
        QList<QRectF> places; ///< of the formulas
        double scale;         ///< 1, or less where the room asks for it
        double height;
    };

    FormulaSheet(const core::Curve& curve, const Look& look);
    ~FormulaSheet();

    /// Side by side where they fit into the room, with little room a little smaller, else one below the
    /// other. Short numbers leave it as it is when they change.
    [[nodiscard]] Layout layout(QSizeF room) const;
    /// What the widest formula takes at the least.
    [[nodiscard]] double minimumWidth() const;
    void paint(QPainter& painter, const Layout& layout, QPointF topLeft = {}) const;

    static constexpr double margin = 8; ///< around them all

private:
    struct Formula {
        std::unique_ptr<QSvgRenderer> typeset;
        QSizeF size;
        QSizeF room;   ///< with what a number may yet take
        double ascent; ///< above the line of writing
    };
    using Group = std::vector<Formula>; ///< of f or of f′
    struct Arrangement {
        bool groupsAreBeside;
        bool membersAreBeside; ///< of a group

        [[nodiscard]] double firstWidth(const std::vector<Group>& groups) const;
        [[nodiscard]] QSizeF sizeOf(const Group& group, double firstWidth) const;
        [[nodiscard]] QSizeF sizeOf(const std::vector<Group>& groups) const;
        [[nodiscard]] QList<QRectF> placesOf(const Group& group, double firstWidth, QPointF at,
                                             double scale) const;
    };

    [[nodiscard]] Arrangement arrangement(const std::function<double(const Arrangement&)>& scaleOf) const;

    std::vector<Group> m_groups;
};

} // namespace activation_explorer::ui
