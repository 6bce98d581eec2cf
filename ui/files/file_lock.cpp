// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/files/file_lock.h"

#include <fcntl.h>
#include <QFile>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace activation_explorer::ui {

FileLock::FileLock(const QString& path, int descriptor)
    : m_path(QFile::encodeName(path))
    , m_descriptor(descriptor)
{}

FileLock::~FileLock()
{
    if (isInPlace())
        ::unlink(m_path.constData());
    ::close(m_descriptor);
}

std::unique_ptr<FileLock> FileLock::take(const QString& path)
{
    // Who held it removes the file before letting go, perhaps between our opening and our locking of it: then
    // we have locked a file that nobody else will find.
    constexpr int attempts = 10;
    for (int i = 0; i < attempts; ++i) {
        const int descriptor = ::open(QFile::encodeName(path).constData(),
                                      O_RDWR | O_CREAT | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC, 0600);
        if (descriptor < 0)
            return nullptr;
        if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
            ::close(descriptor);
            return nullptr;
        }
        std::unique_ptr<FileLock> lock(new FileLock(path, descriptor));
        if (lock->isInPlace())
            return lock;
    }
    return nullptr;
}

bool FileLock::isHeld(const QString& path)
{
    const int descriptor =
        ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    const bool held = ::flock(descriptor, LOCK_SH | LOCK_NB) != 0;
    ::close(descriptor);
    return held;
}

bool FileLock::isInPlace() const
{
    struct stat held = {};
    struct stat there = {};
    return ::fstat(m_descriptor, &held) == 0 && ::lstat(m_path.constData(), &there) == 0 &&
           held.st_dev == there.st_dev && held.st_ino == there.st_ino;
}

} // namespace activation_explorer::ui
