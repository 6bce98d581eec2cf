// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/view_state.h"

#include <QString>

/// How the probe is led along the curves on show, by keys and buttons.
namespace activation_explorer::ui {

class Document;

enum class Direction { Left, Right };

/// The roundest number in the pixel at x: one that can be said and typed, such as 0 where that is in it.
[[nodiscard]] double roundedToPixels(double x, double unitsPerPixel);

// Each is a step of undo, or goes on with the last one. Where these pin the probe, they say by landmarks what
// special points of the curves on show (and, in Difference, of the reference) are there.

/// Pins the probe `pixels` further, from where it is or else from the middle; the view follows it.
void stepProbe(Document& document, Direction direction, int pixels, double unitsPerPixel);

/// Finds anew what special points are where the probe is pinned, if it is.
void findLandmarks(Document& document);

/// Pins the probe to x, within ViewState::xLimits; where the view does not hold x it moves there.
void pinProbe(Document& document, double x);

void letGoOfProbe(Document& document);

/// Pins the probe to the next special point that the view holds. False where there is none.
bool leadProbe(Document& document, Direction direction);

/// Makes the next or the previous curve on show current, from the last to the first.
void leadToCurve(Document& document, bool next);

/// “kink of ELU, ReLU; crossing of ReLU, SoftPlus”: what the pinned probe stands at, if it is anything
/// special. With a curve's id: of that curve alone.
[[nodiscard]] QString landmarkText(const Document& document, quint64 curve = 0);

} // namespace activation_explorer::ui
