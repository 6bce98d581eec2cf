// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/session.h"

#include <memory>
#include <optional>
#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>
#include <tl/expected.hpp>

namespace activation_explorer::ui {

class FileLock;

/// What a copy that was kept holds.
struct KeptDocument {
    Session session;
    QString path;            ///< the file that the document is of; empty: untitled
    QByteArray known;        ///< DocumentFile::known() of it
    QDateTime time;          ///< when the copy was written
    bool wasClosed;          ///< the program ended as it should; else it crashed
    bool wasModified = true; ///< DocumentFile::isModified() of it
};

/// Copies of documents in a folder, one for each running window, each under a lock that its process holds: so
/// two windows never write or take the same one, and what a process left behind that is no more can be found.
/// A copy is written atomically. Folder and copies are for their owner's eyes alone.
///
/// In the folder stand `ID.json`, the copies, `ID.lock` as long as a window has the copy (or until the next
/// start, if it crashed), and `ID.json.unreadable`, what is of no use. A copy is JSON: `path`, `known`,
/// `time`, `was_closed`, `modified` (true where it is missing) and, as a string, the session file, complete.
class Recovery
{
public:
    /// $XDG_STATE_HOME/activation-explorer/documents, or below ~/.local/state where that is not set.
    [[nodiscard]] static QString usualFolder();

    /// Makes the folder where there is none, and clears away what killed processes left half done in it.
    /// Where it cannot be made or written to, or no file in it be locked, nothing is kept, and keep() says
    /// so.
    explicit Recovery(QString folder);
    ~Recovery(); ///< lets the lock go; the copy stays if there is one
    Recovery(const Recovery&) = delete;
    Recovery& operator=(const Recovery&) = delete;

    /// Writes this window's copy, in place of the last; one that differs in nothing but the time is not
    /// written again. An error is one sentence; the last copy stays, then.
    [[nodiscard]] tl::expected<void, QString> keep(const KeptDocument& document);
    /// Removes this window's copy, if there is one.
    void forget();

    /// Of the copies that no process holds, the one written last that is (or is not) of a crash: it is this
    /// window's from now on, and the one that this window had before is let go, as it is. What cannot be read
    /// is put aside, renamed to “….unreadable”, and passed over; so is, but left in its place, what a newer
    /// version of the program wrote.
    [[nodiscard]] std::optional<KeptDocument> take(bool wasClosed);

    struct Left {
        QString id;
        KeptDocument document;
    };
    /// All copies that no process holds, the one written last first.
    [[nodiscard]] QList<Left> left() const;
    /// Takes one of them, as take(); none if another has been quicker, or it is not what it should be.
    [[nodiscard]] std::optional<KeptDocument> takeLeft(const QString& id,
                                                       std::optional<bool> wasClosed = std::nullopt);

private:
    /// The names of all copies, the one written last first.
    [[nodiscard]] QStringList ids() const;
    [[nodiscard]] QString file(const QString& id, const char* suffix) const;
    void clearAway() const;
    [[nodiscard]] bool ensureLock();

    QString m_folder;
    QString m_id;                     ///< of this window's copy
    std::unique_ptr<FileLock> m_lock; ///< null: this window has no copy
    QByteArray m_written;             ///< this window's copy, but for the time
};

} // namespace activation_explorer::ui
