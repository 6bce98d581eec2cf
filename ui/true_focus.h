// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace activation_explorer::ui {

/// Has lists, tables and tab bars tell assistive tools of the focus only while they have it; for the whole
/// program. Qt 6.4 tells of it whenever their current item changes, and a screen reader that follows to the
/// undo list says no more of the slider that a person moves.
void tellTrueFocusOnly();

} // namespace activation_explorer::ui
