// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/files/document_file.h"

#include <QDateTime>
#include <QString>

class QWidget;

/// What is asked about documents, each in a modal box over a window. Escape is the answer that changes
/// nothing.
namespace activation_explorer::ui {

enum class Unsaved { Save, Discard, Cancel };
/// Of a document that would go and that no file has: it has changes, or its file is no longer `onDisk` as it
/// was.
[[nodiscard]] Unsaved askAboutUnsaved(QWidget* window, const QString& name, DocumentFile::OnDisk onDisk);

enum class Changed { Overwrite, SaveAs, Cancel };
/// Of a file that somebody else has written since.
[[nodiscard]] Changed askAboutChanged(QWidget* window, const QString& name);

enum class Crashed { Restore, Discard, NotNow };
struct CrashedDocument {
    QString path; ///< empty: untitled
    QDateTime time;
    qsizetype others = 0;   ///< that a crash has left as well, and that are not asked about now
    QString inPlaceOf = {}; ///< the name of the file that is open, if one is
};
/// Of what a crash left behind.
[[nodiscard]] Crashed askAboutCrashed(QWidget* window, const CrashedDocument& document);

enum class NotKept { SaveAs, Close, Cancel };
/// Of an untitled document that cannot be kept for the next start.
[[nodiscard]] NotKept askAboutNotKept(QWidget* window);

/// Enter does not.
[[nodiscard]] bool askToReplace(QWidget* window, const QString& name);

/// Tells that a file of late is not there: whether it shall leave the list. Enter does not.
[[nodiscard]] bool askToForget(QWidget* window, const QString& path);

/// An error: what did not come about, and why, in a sentence.
void tellOfError(QWidget* window, const QString& title, const QString& sentence);

} // namespace activation_explorer::ui
