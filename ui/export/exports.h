// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QObject>
#include <QString>

class QSettings;
class QWidget;

namespace activation_explorer::ui {

class Document;
class ExportDialog;
struct PictureChoice;
struct Session;

/// All ways out of a document for pictures, numbers and code: the commands behind the menu. Each takes the
/// document as it is when it is called; what plays is stopped before, but for copying, which a play outlives.
class Exports : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it; `window` is the parent of its dialogs. Options are remembered in `settings`
    /// under “export/”.
    Exports(Document& document, QSettings& settings, QWidget* window);

    /// The window's: pictures start in it, and copied ones are in it.
    void setTheme(Theme::Id theme) noexcept { m_theme = theme; }
    /// The name of the document's file, “lesson.actx”; exported files are named after it, and
    /// begin in the folder of the window's file path. Empty: untitled.
    void setDocumentName(const QString& name);
    /// The title that was given was another document's.
    void forgetTitle() { m_title.clear(); }

public Q_SLOTS:
    // These ask in a modal dialog, and return when it is closed.
    void exportImage();
    void exportData();
    void exportCode();
    void print();
    // These put something on the clipboard, and tell by message().
    void copyImage();   ///< of what the window shows, as pixels and as SVG
    void copyText();    ///< the session's text form
    void copyFormula(); ///< the current curve's formulas, if there is one, as TeX

Q_SIGNALS:
    void message(const QString& sentence); ///< what has been done, for the status bar

private:
    [[nodiscard]] Session stoppedSession() const;
    [[nodiscard]] PictureChoice pictureChoice() const; ///< as images are exported
    void run(ExportDialog& dialog);

    Document& m_document;
    QSettings& m_settings;
    QWidget* m_window;
    Theme::Id m_theme = Theme::Id::Light;
    QString m_documentName;
    QString m_documentPath;
    QString m_title; ///< of the last image exported of this document
};

} // namespace activation_explorer::ui
