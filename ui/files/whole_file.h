// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <tl/expected.hpp>

/// Files read and written as a whole. Errors are one sentence, in one line and without a full stop, that
/// names the file and says why.
namespace activation_explorer::ui {

enum class Access {
    Usual,  ///< the permissions of the file that is replaced; of a new one, by the umask
    Private ///< its owner may read and write it, nobody else
};

/// Writes a file whole or not at all: whatever happens, the power cut or the process killed, afterwards there
/// is the old content or the new, and on success it is the new, on the disk. Through a symbolic link it is
/// the link's target that is replaced. Into a device or a pipe, which cannot be replaced, it writes directly,
/// and waits for whoever reads it; and so into what is open, such as /dev/stdout, whatever file that is.
///
/// A process killed in the moment between naming the new file and replacing the old one by it leaves both:
/// the new one as “name.XXXXXX”.
[[nodiscard]] tl::expected<void, QString> writeWhole(const QString& path, const QByteArray& content,
                                                     Access access = Access::Usual);

/// Reads a file of at most `limit` bytes; a larger one is refused unread. A folder, a device or a pipe is
/// refused, without waiting for it.
[[nodiscard]] tl::expected<QByteArray, QString> readWhole(const QString& path, qint64 limit);

/// A path as a person reads it: in one line, whatever characters are in it (a line break as “\n”).
[[nodiscard]] QString shownPath(const QString& path);

} // namespace activation_explorer::ui
