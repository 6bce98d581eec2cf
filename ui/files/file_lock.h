// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <QString>

namespace activation_explorer::ui {

/// A file that this process holds until it lets go or ends, in whatever way it ends: the lock is the kernel's
/// (flock), not the file's being there. So no lock outlives a crash, and none has to be told to be stale,
/// which is why it is no QLockFile: that goes by process ids, which come again (in a container or after a
/// restart the very same one), and holds a file for ever whose maker was killed before he could write his id
/// into it.
class FileLock
{
public:
    /// Null if another holds it, be it in this process, or if no file can be made or locked there.
    [[nodiscard]] static std::unique_ptr<FileLock> take(const QString& path);

    /// Whether somebody holds it, be it this process. Makes no file.
    [[nodiscard]] static bool isHeld(const QString& path);

    /// Removes the file and lets go.
    ~FileLock();
    FileLock(const FileLock&) = delete;
    FileLock& operator=(const FileLock&) = delete;

    /// Whether the path still leads to the file that is locked: else others may have locked another one
    /// there.
    [[nodiscard]] bool isInPlace() const;

private:
    FileLock(const QString& path, int descriptor);

    QByteArray m_path;
    int m_descriptor;
};

} // namespace activation_explorer::ui
