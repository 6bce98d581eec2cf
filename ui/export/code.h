// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/session.h"

#include <QString>

namespace activation_explorer::ui {

struct PictureOptions;

// Programs that draw the present picture of a session: the curves on show, function and derivative, in their
// colours and lines, with the same ranges and names.

/// A Python script: PyTorch's own functions, derivatives by autograd, drawn by matplotlib on 1000 points with
/// grid and title, as the article's; at a jump the line has a gap. Without an argument it opens a window;
/// with one, it writes that file.
[[nodiscard]] QString pythonScript(const Session& session);

/// A LaTeX document with pgfplots alone that draws this program's own polylines, right to 0.1 pixel. Where
/// these have more points than pdflatex has memory for, it says so.
[[nodiscard]] QString pgfplotsDocument(const Session& session);

/// A sentence why there had better be no such document, which LaTeX would take too long for; empty else.
[[nodiscard]] QString pgfplotsRefusal(const Session& session);

/// `activation-explorer plot …`, quoted for a POSIX shell: with curves and options where these say it all,
/// else with --session and the session's text form. The picture's words are English, as it is not told a
/// language.
[[nodiscard]] QString plotCommand(const Session& session, const PictureOptions& options,
                                  const QString& file = QStringLiteral("plot.png"));

} // namespace activation_explorer::ui
