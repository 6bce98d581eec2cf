// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

class QSettings;
class QWidget;

namespace activation_explorer::ui {

/// A kind of file, as a file dialog names it.
struct FileKind {
    QString ending; ///< “png”
    QString name;   ///< “PNG image”
};

/// The name of a file, “lesson.actx”, without its ending; “activations” where there is no name.
[[nodiscard]] QString baseName(const QString& fileName);

/// The next file is first offered in this folder.
void beginSavingIn(QSettings& settings, const QString& folder);

/// Asks where to save a file, beginning in the folder of the last time, which `settings` remember. Its name
/// has the kind's ending, which is added where it is missing. A file that exists is only named after a
/// question. Empty: the person would rather not.
[[nodiscard]] QString askForFile(QWidget* parent, QSettings& settings, const QString& base,
                                 const FileKind& kind);

/// A sentence that a person has to take note of.
void complain(QWidget* parent, const QString& sentence);

} // namespace activation_explorer::ui
