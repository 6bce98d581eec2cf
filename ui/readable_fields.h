// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace activation_explorer::ui {

/// Has line edits and spin boxes tell assistive tools of their text by this program's own means; for the
/// whole program, before there are any. Qt 6.4 never returns from the question for the word or the sentence
/// at the end of the text, which a screen reader asks when the cursor gets there.
void makeFieldsReadable();

} // namespace activation_explorer::ui
