// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/files/whole_file.h"

#include <cerrno>
#include <fcntl.h>
#include <optional>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QRegularExpression>
#include <QSaveFile>
#include <sys/stat.h>
#include <unistd.h>

namespace activation_explorer::ui {

namespace {

QString cannotWrite(const QString& path, const QString& reason)
{
    return QCoreApplication::translate("Files", "Cannot write “%1”: %2.").arg(shownPath(path), reason);
}

QString cannotRead(const QString& path, const QString& reason)
{
    return QCoreApplication::translate("Files", "Cannot read “%1”: %2.").arg(shownPath(path), reason);
}

/// Of what a process has open, as /dev/stdout is: a link to the file, but not one to be followed by name.
bool isOpenFile(const QFileInfo& info)
{
    static const QRegularExpression folder(QStringLiteral("\\A/proc/[0-9]+(/task/[0-9]+)?/fd\\z"));
    return info.isSymLink() && folder.match(QFileInfo(info.path()).canonicalFilePath()).hasMatch();
}

/// Where symbolic links lead to, whether there is something or not; nothing if they go round.
std::optional<QString> resolved(const QString& path)
{
    constexpr int most = 40; // as many as Linux follows
    QFileInfo info(path);
    for (int i = 0; i < most; ++i) {
        if (!info.isSymLink() || isOpenFile(info))
            return info.filePath();
        info.setFile(info.symLinkTarget());
    }
    return std::nullopt;
}

/// QSaveFile syncs, too, but takes no notice of what comes of it.
bool sync(int descriptor)
{
    return ::fsync(descriptor) == 0 || errno == EINVAL || errno == EROFS; // the latter: cannot be synced
}

/// A file that was renamed is surely there after a power cut only once its folder is on the disk.
void syncFolder(const QString& folder)
{
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    ::fsync(descriptor);
    ::close(descriptor);
}

/// Unbuffered, and until it fails altogether: only then the reason is told, not where a disk took a part.
bool writeAll(QFileDevice& file, const QByteArray& content)
{
    qint64 done = 0;
    while (done < content.size()) {
        const qint64 more = file.write(content.constData() + done, content.size() - done);
        if (more <= 0)
            return false;
        done += more;
    }
    return true;
}

tl::expected<void, QString> replace(const QString& target, const QByteArray& content, Access access)
{
    if (QFile::exists(target) && ::access(QFile::encodeName(target).constData(), W_OK) != 0)
        return tl::unexpected(qt_error_string(errno));
    QSaveFile file(target);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return tl::unexpected(file.errorString());
    if ((access == Access::Private && !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)) ||
        !writeAll(file, content))
        return tl::unexpected(file.errorString());
    if (!sync(file.handle()))
        return tl::unexpected(qt_error_string(errno));
    if (!file.commit())
        return tl::unexpected(file.errorString());
    syncFolder(QFileInfo(target).absolutePath());
    return {};
}

tl::expected<void, QString> writeInto(const QString& path, const QByteArray& content)
{
    constexpr auto mode = QIODevice::WriteOnly | QIODevice::Unbuffered;
    QFile file(path);
    const QFileInfo info(path);
    // What this process has open it goes on to write, be it after what others have written, or a socket.
    const bool isOurs =
        isOpenFile(info) &&
        QFileInfo(info.path()).canonicalFilePath().startsWith(QStringLiteral("/proc/%1/").arg(::getpid()));
    const int descriptor = isOurs ? ::fcntl(info.fileName().toInt(), F_DUPFD_CLOEXEC, 0) : -1;
    const bool opened =
        descriptor < 0 ? file.open(mode) : file.open(descriptor, mode, QFileDevice::AutoCloseHandle);
    if (!opened || !writeAll(file, content))
        return tl::unexpected(file.errorString());
    return {};
}

} // namespace

tl::expected<void, QString> writeWhole(const QString& path, const QByteArray& content, Access access)
{
    if (path.isEmpty())
        return tl::unexpected(cannotWrite(path, qt_error_string(ENOENT)));
    const std::optional<QString> target = resolved(path);
    if (!target)
        return tl::unexpected(cannotWrite(path, qt_error_string(ELOOP)));
    const QFileInfo info(path); // of where it leads to, be that a pipe without a path of its own
    if (info.isDir())
        return tl::unexpected(cannotWrite(path, QCoreApplication::translate("Files", "it is a folder")));
    const bool replaceable = (!info.exists() || info.isFile()) && !isOpenFile(QFileInfo(*target));
    return (replaceable ? replace(*target, content, access) : writeInto(*target, content))
        .map_error([&path](const QString& reason) { return cannotWrite(path, reason); });
}

tl::expected<QByteArray, QString> readWhole(const QString& path, qint64 limit)
{
    // Not to wait for a pipe's writer; of a file and a folder it makes no difference.
    const int descriptor =
        ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
    if (descriptor < 0)
        return tl::unexpected(cannotRead(path, qt_error_string(errno)));
    QFile file;
    struct stat status = {};
    if (::fstat(descriptor, &status) != 0 ||
        !file.open(descriptor, QIODevice::ReadOnly | QIODevice::Unbuffered, QFile::AutoCloseHandle)) {
        const QString reason = qt_error_string(errno);
        ::close(descriptor);
        return tl::unexpected(cannotRead(path, reason));
    }
    if (S_ISDIR(status.st_mode))
        return tl::unexpected(cannotRead(path, QCoreApplication::translate("Files", "it is a folder")));
    if (!S_ISREG(status.st_mode))
        return tl::unexpected(cannotRead(path, QCoreApplication::translate("Files", "it is not a file")));
    const auto tooLarge = [&] {
        const QString most = QLocale().formattedDataSize(limit, 0);
        return tl::unexpected(
            cannotRead(path, QCoreApplication::translate("Files", "it is larger than %1").arg(most)));
    };
    if (status.st_size > limit)
        return tooLarge();
    QByteArray content = file.read(limit + 1); // it may have grown; and some files do not tell their size
    if (file.error() != QFile::NoError)
        return tl::unexpected(cannotRead(path, file.errorString()));
    if (content.size() > limit)
        return tooLarge();
    return content;
}

QString shownPath(const QString& path)
{
    QString result;
    for (const QChar c : path) {
        if (c == u'\n')
            result += QStringLiteral("\\n");
        else if (c.category() == QChar::Other_Control || c == QChar::LineSeparator ||
                 c == QChar::ParagraphSeparator || c.category() == QChar::Other_Format)
            result += QChar::ReplacementCharacter; // a format character could turn the text around
        else
            result += c;
    }
    return result;
}

} // namespace activation_explorer::ui
