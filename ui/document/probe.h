// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/view_state.h"

#include <QString>

/// How the probe is led along the curves on show, by keys and buttons.
namespace activation_explorer::ui {

class Document;

enum class Direction { Left, Right };

/// The numbers of decimals that tell neighbouring pixels apart: what is read at a pixel can be said and
/// typed.
[[nodiscard]] double roundedToPixels(double x, double unitsPerPixel);

/// Pins the probe `pixels` further, from where it is or else from the middle; the view follows it.
void stepProbe(Document& document, Direction direction, int pixels, double unitsPerPixel);

/// Pins the probe to x, within ViewState::xLimits; where the view does not hold x it moves there.
void pinProbe(Document& document, double x);

/// Pins the probe to the next special point of the curves on show (and, in Difference, of the reference) that
/// the view holds, and says which it is by landmarks. False where there is none.
bool leadProbe(Document& document, Direction direction);

/// Makes the next or the previous curve on show current, from the last to the first.
void leadToCurve(Document& document, bool next);

/// “Kink of ELU; crossing of ReLU and SoftPlus”: what the probe stands at; empty where it was not led there.
/// With a curve's id: of that curve alone.
[[nodiscard]] QString landmarkText(const Document& document, quint64 curve = 0);

} // namespace activation_explorer::ui
