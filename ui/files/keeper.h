// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QTimer>

namespace activation_explorer::ui {

class Document;
class DocumentFile;
class Recovery;

/// Keeps a window's recovery copy as new as it has to be. Asks nothing and shows nothing.
///
/// Worth a copy is a document of a file that has edits, or whose file is no longer as it was read or written;
/// and an untitled one, unless it is the default document, untouched: nothing changed and nothing looked at
/// (what is drawn beside the curves and which panels are open is the window's, and does not count).
///
/// At the start of a window: take what Recovery has, DocumentFile::recover() it, then start().
class Keeper : public QObject
{
    Q_OBJECT

public:
    static constexpr int interval = 2000; ///< ms; a copy is at most so much behind

    /// All must outlive it. Does nothing before start(), so that a copy that was taken stays as it is while a
    /// person is asked about it.
    Keeper(Document& document, DocumentFile& file, Recovery& recovery);

    /// From now on the copy follows the document: at once where it is saved, or is of another file; else at
    /// most `interval` after a change.
    void start();

    /// Writes the copy, or removes it where there is nothing worth one. False if it could not be written.
    bool keepNow();

    /// At a proper end: an untitled document worth it is kept and comes back at the next start; of a file
    /// there stays no copy, whatever edits it has. Nothing is kept from then on, until start(). False if what
    /// should come back could not be written.
    [[nodiscard]] bool close();

Q_SIGNALS:
    /// A copy could not be written. Once, and again only after it has worked in between.
    void keepingFailed(const QString& sentence);

private:
    void schedule();
    [[nodiscard]] bool isWorthKeeping() const;
    [[nodiscard]] bool keep(bool wasClosed);

    Document& m_document;
    DocumentFile& m_file;
    Recovery& m_recovery;
    QTimer m_timer{this};
    QByteArray m_untouched; ///< how the default document begins
    bool m_isOn = false;
    bool m_hasFailed = false;
};

} // namespace activation_explorer::ui
