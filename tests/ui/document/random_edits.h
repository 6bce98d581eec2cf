// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/document.h"

/// What people may do to a document, at random, by rapidcheck: to be called in a property.
namespace activation_explorer::ui {

/// A step of undo, an undo, a redo, or a choice that is no step.
void editAtRandom(Document& document);
/// One edit of the curves or of the view: a step of undo, or one with the last.
void makeAnyStep(Document& document);

} // namespace activation_explorer::ui
