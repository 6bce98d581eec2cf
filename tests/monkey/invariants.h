// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace activation_explorer::ui {
class Document;
}

/// What holds whenever nothing is going on. Each gives a sentence where it does not, else nothing.
namespace activation_explorer::monkey {

/// Every chart shows the polylines that core gives for the curves on show, and no others.
[[nodiscard]] QString chartsAgree(const ui::Document& document);
/// The table of values has core's values, to the last bit.
[[nodiscard]] QString valuesAgree(const ui::Document& document);
/// The session is valid, and is the same once it is written and read, as a file and as a text.
[[nodiscard]] QString sessionSurvives(const ui::Document& document);
/// What undo and redo bring back of a session, but for axes, which are fitted to whatever curve is current,
/// and follow the window's shape: all but what is current, which panel is in front, and the undo list.
[[nodiscard]] QByteArray allThatIsUndone(const ui::Document& document);
/// All undone and all redone are the same, again and again. Leaves the document as it was.
[[nodiscard]] QString historyIsSound(ui::Document& document);
/// Nothing that is seen lies outside of what it is in.
[[nodiscard]] QString widgetsAreInside();

} // namespace activation_explorer::monkey
