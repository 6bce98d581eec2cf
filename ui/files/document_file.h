// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/session.h"

#include <QByteArray>
#include <QObject>
#include <QString>
#include <tl/expected.hpp>

namespace activation_explorer::ui {

class Document;

/// Reads the session in a file, of at most maxSessionBytes. The error is one sentence, in one line, that
/// names the file.
[[nodiscard]] tl::expected<Session, QString> readSessionFile(const QString& path);

/// The file that a document is of, if it has one: opens, saves, and knows what is on disk. Asks nothing and
/// shows nothing; that is FileActions' to do.
class DocumentFile : public QObject
{
    Q_OBJECT

public:
    /// `document` must outlive it. As yet untitled.
    explicit DocumentFile(Document& document);

    /// Absolute; empty for an untitled document.
    [[nodiscard]] const QString& path() const noexcept { return m_path; }
    /// “lesson.actx”, or “Untitled”; in one line.
    [[nodiscard]] QString name() const;
    /// Whether there is something that the file does not have: edits, or another view, but for which panels
    /// are open. An untitled document is modified by edits alone: it may be looked at in any way.
    [[nodiscard]] bool isModified() const;
    /// Whether it is another than it began or was saved, a view as well; what was recovered is until saved.
    /// Panels do not count, nor do an untitled document's charts and what is drawn beside the curves: they
    /// are the window's.
    [[nodiscard]] bool differs() const;

    /// Begins the default document, untitled. What is the window's stays as it is.
    void beginNew();
    /// The document becomes what the file says; on an error it stays as it is.
    [[nodiscard]] tl::expected<void, QString> open(const QString& path);
    /// Saves, and is that file's from now on, whatever becomes of it; a folder, a device or a pipe is
    /// refused. What plays is stopped. On an error all else is as before.
    [[nodiscard]] tl::expected<void, QString> save(const QString& path);
    /// The document becomes a session that was recovered, of the file at `path` (empty: untitled) but not
    /// saved there. `known`: as known() was; where it is not known what the file was (empty), it has changed.
    /// `modified`: as isModified() was.
    void recover(const Session& session, const QString& path, const QByteArray& known, bool modified = true);

    enum class OnDisk { AsKnown, Changed, Removed };
    /// How the file is on disk, by what was last read or written here. AsKnown if untitled. A file that
    /// cannot be read any more has changed.
    [[nodiscard]] OnDisk onDisk() const;
    /// What was last read from or written to the file: a hash of it.
    [[nodiscard]] const QByteArray& known() const noexcept { return m_known; }

Q_SIGNALS: // when all is as it is to be
    void pathChanged();
    void modifiedChanged(bool modified);
    void became(); ///< it begins or is saved: from now on differs() goes by what it is now

private:
    enum class Recovered { No, Unmodified, Modified };

    void become(const QString& path, const QByteArray& known, Recovered recovered = Recovered::No);
    void tellIfModified();
    [[nodiscard]] bool isEdited() const;
    [[nodiscard]] Session whatCounts() const;

    Document& m_document;
    QString m_path;
    QByteArray m_known;
    Session m_asItBegan; ///< or was saved; what counts of it
    Recovered m_recovered = Recovered::No;
    bool m_isBecoming = false; ///< what the undo stack says is not all yet
    bool m_toldModified = false;
};

} // namespace activation_explorer::ui
