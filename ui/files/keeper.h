// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QTimer>

namespace activation_explorer::ui {

class Document;
class DocumentFile;
class Recovery;

/// Keeps a window's recovery copy as new as it has to be. Asks nothing and shows nothing.
///
/// Worth a copy is a document that differs from how it began or was saved last, if only in how it is looked
/// at; and one whose file is no longer as it was read or written.
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

    /// From now on the copy follows the document: at once where it is saved or another one begins; else at
    /// most `interval` after a change.
    void start();

    /// Writes the copy, or removes it where there is nothing worth one. False if it could not be written.
    bool keepNow();

    /// As keepNow(), where the program may end at any moment: an untitled document is kept as one that was
    /// closed, which comes back without a question. The copy goes on following the document.
    bool keepForNextStart();

    /// At a proper end: an untitled document worth it is kept and comes back at the next start; of a file, or
    /// where it cannot be kept, there stays no copy. Nothing is kept from then on, until start().
    void close();

Q_SIGNALS:
    /// From now on copies cannot be written, and why; or, empty, they can again.
    void keepingChanged(const QString& error);

private:
    void schedule();
    [[nodiscard]] bool isWorthKeeping() const;
    bool keep(bool wasClosed);

    Document& m_document;
    DocumentFile& m_file;
    Recovery& m_recovery;
    QTimer m_timer{this};
    bool m_isOn = false;
    QString m_error; ///< of keeping; empty: it works
};

} // namespace activation_explorer::ui
