// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QList>
#include <QPalette>
#include <QString>

namespace activation_explorer::ui {

/// The colours of everything: a palette for widgets and the plot's own.
struct Theme {
    enum class Id { Light, Dark, Contrast };

    Id id;
    QColor window;  ///< behind panels
    QColor card;    ///< behind a curve's controls
    QColor base;    ///< behind fields and inside the plots
    QColor text;    ///< at least 4.5:1 on window and base
    QColor muted;   ///< secondary text, at least 4.5:1 too
    QColor accent;  ///< selection and focus
    QColor outline; ///< of controls, at least 3:1 on window, card and base
    QColor error;   ///< text of errors
    QColor grid;    ///< grid lines
    QColor axis;    ///< the lines x = 0 and y = 0, and frames

    [[nodiscard]] QPalette palette() const;
};

[[nodiscard]] const Theme& theme(Theme::Id id);

/// The colours new curves are given, in turn. Each has a contrast of at least 3:1 on the base of every theme;
/// the first are Okabe and Ito's (“Color Universal Design”, 2008) that have. Of the first eight, those that
/// share a line style (every fifth) can be told by whoever sees no red, no green, or no colour.
[[nodiscard]] const QList<QColor>& curveColors();

/// The contrast ratio of two opaque colours, 1 … 21 (WCAG 2.1, “contrast ratio”).
[[nodiscard]] double contrastRatio(const QColor& a, const QColor& b);

} // namespace activation_explorer::ui
