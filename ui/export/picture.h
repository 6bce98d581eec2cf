// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/range.h"
#include "ui/document/session.h"
#include "ui/theme.h"

#include <memory>
#include <QByteArray>
#include <QImage>
#include <QRectF>
#include <QSize>
#include <QSizeF>
#include <QString>

class QPainter;

namespace activation_explorer::ui {

/// How a picture of a session is to look; what it shows is the session's to say: curves, mode, charts,
/// ranges, names at ends, markers, families, the pinned probe with its tangent.
struct PictureOptions {
    enum class Unit { Pixel, Centimetre, Inch };

    QSizeF size{1600, 900};
    Unit unit = Unit::Pixel; ///< 96 pixels to an inch, as in SVG and CSS
    double scale = 1;        ///< of a PNG: its pixels to one of the picture's
    Theme::Id theme = Theme::Id::Light;
    double fontScale = 1;     ///< of all texts; 1 is readable when the picture fills a screen
    QString title = {};       ///< above all; none if empty
    bool legend = true;       ///< instead of what the session says
    bool formula = false;     ///< of f and f′, of the current curve
    bool table = false;       ///< the values at the probe, or at 0 where none is pinned
    bool probe = true;        ///< where one is pinned; the table has its values in any case
    bool transparent = false; ///< without the ground; what covers lines, as open dots do, keeps its own

    static constexpr core::Range scales{1, 4};
    static constexpr core::Range fontScales{0.5, 3};
    static constexpr core::Range sides{100, 10'000}; ///< in pixels, before the scale

    [[nodiscard]] QSizeF pixels() const; ///< the size in pixels

    /// A sentence that says what is wrong with them, and what is allowed; empty where nothing is.
    [[nodiscard]] QString refusal() const;

    friend bool operator==(const PictureOptions&, const PictureOptions&) = default;
};

/// A session laid out as a picture, drawn by the same plot as the window's. Needs a QApplication, but no
/// display.
class Picture
{
public:
    Picture(const Session& session, const PictureOptions& options); ///< without a refusal
    ~Picture();

    /// A sentence that says what of it has no room, and what can be done; empty where all fits. Where it
    /// would have so many points that drawing it takes minutes, that is said, and nothing can be drawn:
    /// images and files are empty. Curves that the legend has no room for are no complaint: it says how many
    /// these are.
    [[nodiscard]] QString complaint() const;

    /// Draws it into a rectangle of its proportions, as vectors.
    void paint(QPainter& painter, const QRectF& target) const;

    /// Where the plots are, inside their axes, in the picture's pixels.
    [[nodiscard]] QList<QRectF> plotAreas() const;

    [[nodiscard]] QImage image() const; ///< null where there is not enough memory for it and its encoding
    [[nodiscard]] QByteArray
    png() const; ///< empty where there is not enough memory; says its pixels to a metre
    /// Curves are clipped to the plots, texts are texts; with a <title>, and a <desc> in words.
    [[nodiscard]] QByteArray svg() const;
    [[nodiscard]] QByteArray pdf() const; ///< one page of the picture's size, with title and creator

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace activation_explorer::ui
