// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sampling.h"
#include "ui/document/session.h"

#include <memory>
#include <optional>
#include <QList>
#include <QString>
#include <vector>

namespace activation_explorer::ui {

class Document;

/// What a session shows, line by line: for exporters that write a program which draws it. On white ground, at
/// a picture's usual size. Its words are English, with a point in numbers.
struct Drawing {
    struct Line {
        core::Curve curve;
        QString title; ///< in a legend; none if empty
        QColor color;
        Qt::PenStyle pen = Qt::SolidLine;
        double width = 1.5; ///< in pixels of a picture `pictureWidth` wide
        std::optional<Marker> marker = std::nullopt;
    };

    static constexpr double pictureWidth = 1600;
    static constexpr qsizetype mostTitles = 24;

    ViewState::Scene view;                    ///< its ranges are fitted where they were to be
    std::shared_ptr<const Document> document; ///< that shows the session
    std::optional<core::Curve> reference;
    QList<Line> families; ///< behind the curves, in the order they are drawn
    QList<Line> curves;
    int untitled = 0; ///< those for which a legend has no room
    int probed = -1;  ///< the one of `curves` that has the tangent; -1 if there is none

    [[nodiscard]] static Drawing of(const Session& session);

    [[nodiscard]] bool shows(core::Quantity chart) const;
    [[nodiscard]] std::vector<core::Quantity> charts() const; ///< those shown, in order
    [[nodiscard]] QString chartTitle(core::Quantity chart) const;
    [[nodiscard]] QString summary() const; ///< all that is drawn, in a phrase

    /// Of a line's curve where what is drawn jumps, by as much as can be seen, ascending.
    [[nodiscard]] std::vector<double> jumps(const core::Curve& curve, core::Quantity quantity) const;

    /// The probe, if it is in sight.
    [[nodiscard]] std::optional<double> probe() const;
    /// The point and the slope of the tangent, if there is one to be drawn.
    struct Tangent {
        core::Point at;
        double slope;
    };
    [[nodiscard]] std::optional<Tangent> tangent() const;
};

} // namespace activation_explorer::ui
