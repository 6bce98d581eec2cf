// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/document.h"

/// What people may do to a document, at random, by rapidcheck: to be called in a property.
namespace activation_explorer::ui {

/// One edit of the curves, a look at them, an undo or a redo.
void editAtRandom(Document& document);

} // namespace activation_explorer::ui
