// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/files/recovery.h"

#include "ui/document/session_json.h"
#include "ui/document/session_names.h"
#include "ui/files/file_lock.h"
#include "ui/files/whole_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QUuid>
#include <utility>

namespace activation_explorer::ui {

namespace {

constexpr QLatin1StringView format{"activation-explorer-recovery"};
constexpr int version = 1;
constexpr qint64 maxBytes =
    2 * maxSessionBytes + qint64{64} * 1024; // a string of the session, with quotes and line ends escaped

/// All of a copy but the time, which comes in addition when it is written.
QJsonObject toObject(const KeptDocument& document)
{
    return {{"format", format},
            {"version", version},
            {"path", document.path},
            {"known", QString::fromLatin1(document.known.toHex())},
            {"was_closed", document.wasClosed},
            {"modified", document.wasModified},
            {"session", QString::fromUtf8(toJson(document.session, JsonStyle::Indented))}};
}

enum class Trouble { Missing, Newer, Unreadable };

/// A copy is not trusted: it may be a torn, changed or strange file.
tl::expected<KeptDocument, Trouble> readCopy(const QString& path)
{
    const auto content = readWhole(path, maxBytes);
    if (!content)
        return tl::unexpected(QFileInfo::exists(path) ? Trouble::Unreadable : Trouble::Missing);
    const QJsonObject copy = QJsonDocument::fromJson(*content).object();
    if (copy["format"] != format)
        return tl::unexpected(Trouble::Unreadable);
    if (copy["version"].toInt() > version)
        return tl::unexpected(Trouble::Newer);
    const QString file = copy["path"].toString();
    const QByteArray text = copy["session"].toString().toUtf8();
    const auto session = sessionFromJson(text);
    if (!session && QJsonDocument::fromJson(text)["version"].toInt() > sessionVersion)
        return tl::unexpected(Trouble::Newer);
    if (copy["version"] != version || !session || !copy["path"].isString() || !copy["was_closed"].isBool() ||
        !(file.isEmpty() || QDir::isAbsolutePath(file)) || file.contains(QChar::Null))
        return tl::unexpected(Trouble::Unreadable);
    const QDateTime time = QDateTime::fromString(copy["time"].toString(), Qt::ISODateWithMs);
    return KeptDocument{.session = *session,
                        .path = file,
                        .known = QByteArray::fromHex(copy["known"].toString().toLatin1()),
                        .time = time.isValid() ? time : QFileInfo(path).lastModified(),
                        .wasClosed = copy["was_closed"].toBool(),
                        .wasModified = copy["modified"].toBool(true)};
}

/// Makes a folder for its owner's eyes alone.
bool makePrivate(const QString& folder)
{
    constexpr auto owner = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    if (!QDir().mkpath(folder))
        return false;
    QFile::setPermissions(folder, owner);
    return true;
}

} // namespace

QString Recovery::usualFolder()
{
    QString state = qEnvironmentVariable("XDG_STATE_HOME");
    if (!QDir::isAbsolutePath(state)) // as the XDG Base Directory Specification wants it
        state = QDir::homePath() + QStringLiteral("/.local/state");
    return state + QStringLiteral("/activation-explorer/documents");
}

Recovery::Recovery(QString folder)
    : m_folder(std::move(folder))
{
    if (makePrivate(m_folder))
        clearAway();
}

Recovery::~Recovery() = default;

QString Recovery::file(const QString& id, const char* suffix) const
{
    return m_folder + u'/' + id + QLatin1StringView(suffix);
}

void Recovery::clearAway() const
{
    static const QRegularExpression leftover(QStringLiteral("^([0-9a-f]{32})\\.(lock|json\\.[A-Za-z]{6})$"));
    const QStringList names = QDir(m_folder).entryList(QDir::Files | QDir::Hidden);
    for (const QString& name : names) {
        const QRegularExpressionMatch match = leftover.match(name);
        if (!match.hasMatch())
            continue;
        const bool isLock = match.captured(2) == QLatin1StringView("lock");
        if (isLock && QFile::exists(file(match.captured(1), ".json")))
            continue;                                                       // take() will see
        const auto lock = FileLock::take(file(match.captured(1), ".lock")); // which it removes
        if (lock && !isLock)
            QFile::remove(m_folder + u'/' + name);
    }
}

bool Recovery::ensureLock()
{
    if (m_lock && m_lock->isInPlace())
        return true;
    m_written.clear(); // a person may have removed the whole folder: begin anew
    makePrivate(m_folder);
    m_id = QUuid::createUuid().toString(QUuid::Id128);
    m_lock = FileLock::take(file(m_id, ".lock"));
    return m_lock != nullptr;
}

tl::expected<void, QString> Recovery::keep(const KeptDocument& document)
{
    if (!ensureLock())
        return tl::unexpected(QCoreApplication::translate("Files", "No file can be made and locked in “%1”.")
                                  .arg(shownPath(m_folder)));
    QJsonObject copy = toObject(document);
    const QByteArray content = QJsonDocument(copy).toJson(QJsonDocument::Compact);
    const QString path = file(m_id, ".json");
    if (content == m_written && QFile::exists(path))
        return {};
    copy["time"] = document.time.toUTC().toString(Qt::ISODateWithMs);
    auto written = writeWhole(path, QJsonDocument(copy).toJson(QJsonDocument::Compact), Access::Private);
    if (written)
        m_written = content;
    return written;
}

void Recovery::forget()
{
    if (m_lock && m_lock->isInPlace())
        QFile::remove(file(m_id, ".json"));
    m_lock.reset();
    m_written.clear();
}

QStringList Recovery::ids() const
{
    QStringList result =
        QDir(m_folder).entryList({QStringLiteral("*.json")}, QDir::Files | QDir::Hidden, QDir::Time);
    for (QString& name : result)
        name.chop(5);
    return result;
}

std::optional<KeptDocument> Recovery::take(bool wasClosed)
{
    for (const QString& id : ids()) {
        // First without the lock, so that others who look do not find it held by one who does not want it.
        const auto seen = readCopy(file(id, ".json"));
        if (seen ? seen->wasClosed != wasClosed : seen.error() != Trouble::Unreadable)
            continue;
        if (auto copy = takeLeft(id, wasClosed))
            return copy;
    }
    return std::nullopt;
}

QList<Recovery::Left> Recovery::left() const
{
    QList<Left> result;
    for (const QString& id : ids())
        if (!FileLock::isHeld(file(id, ".lock")))
            if (const auto copy = readCopy(file(id, ".json")))
                result.append({id, *copy});
    return result;
}

std::optional<KeptDocument> Recovery::takeLeft(const QString& id, std::optional<bool> wasClosed)
{
    auto lock = FileLock::take(file(id, ".lock"));
    if (!lock)
        return std::nullopt;
    const QString path = file(id, ".json");
    const auto copy = readCopy(path); // it may have been another's in between
    if (!copy && copy.error() == Trouble::Unreadable)
        QFile::rename(path, path + QStringLiteral(".unreadable"));
    if (!copy || copy->wasClosed != wasClosed.value_or(copy->wasClosed))
        return std::nullopt;
    m_lock = std::move(lock);
    m_id = id;
    m_written = QJsonDocument(toObject(*copy)).toJson(QJsonDocument::Compact);
    return *copy;
}

} // namespace activation_explorer::ui
