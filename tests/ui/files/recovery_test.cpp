// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/files/recovery.h"

#include "support.h"
#include "ui/files/file_lock.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <sys/stat.h>

namespace activation_explorer::ui {
namespace {

using testing::HasSubstr;

class RecoveryTest : public testing::Test
{
protected:
    static KeptDocument kept(const char* curve, bool wasClosed = false)
    {
        return {.session = sessionOf({curve}),
                .path = QStringLiteral("/of/") + QLatin1StringView(curve),
                .known = QByteArray("\0known\xff", 7),
                .time = QDateTime::fromString("2024-02-29T12:34:56.789Z", Qt::ISODateWithMs),
                .wasClosed = wasClosed,
                .wasModified = false};
    }
    void leave(const char* curve, bool wasClosed = false) const
    {
        ASSERT_TRUE(Recovery(path).keep(kept(curve, wasClosed)));
    }
    [[nodiscard]] QString only(const char* suffix) const
    {
        const QStringList names = QDir(path).entryList({QStringLiteral("*") + QLatin1StringView(suffix)});
        EXPECT_EQ(names.size(), 1);
        return path + '/' + names.value(0);
    }
    /// A copy with a change in what its file says.
    void tamper(const char* key, const QJsonValue& value) const
    {
        QJsonObject object = QJsonDocument::fromJson(contentOf(only(".json"))).object();
        object[QLatin1StringView(key)] = value;
        write(only(".json"), QJsonDocument(object).toJson());
    }

    QTemporaryDir folder;
    QString path = folder.filePath("state/documents");
};

TEST_F(RecoveryTest, WhatIsKeptIsTaken)
{
    leave("softplus:beta=0.1");
    Recovery recovery(path);
    const auto copy = recovery.take(false);
    ASSERT_TRUE(copy);
    const KeptDocument expected = kept("softplus:beta=0.1");
    EXPECT_EQ(all(copy->session), all(expected.session));
    EXPECT_EQ(copy->path, expected.path);
    EXPECT_EQ(copy->known, expected.known);
    EXPECT_EQ(copy->time, expected.time);
    EXPECT_FALSE(copy->wasClosed);
    EXPECT_FALSE(copy->wasModified);
}

TEST_F(RecoveryTest, TellsACrashFromAnEnd)
{
    leave("elu", true);
    leave("relu", false);
    Recovery recovery(path);
    const auto crashed = recovery.take(false);
    ASSERT_TRUE(crashed);
    EXPECT_EQ(crashed->path, "/of/relu");
    Recovery other(path);
    EXPECT_FALSE(other.take(false));
    const auto closed = other.take(true);
    ASSERT_TRUE(closed);
    EXPECT_EQ(closed->path, "/of/elu");
    EXPECT_TRUE(closed->wasClosed);
}

TEST_F(RecoveryTest, AWindowsCopyIsNoOthers)
{
    Recovery one(path);
    ASSERT_TRUE(one.keep(kept("elu")));
    Recovery other(path);
    EXPECT_FALSE(other.take(false));
    ASSERT_TRUE(other.keep(kept("relu")));
    EXPECT_EQ(QDir(path).entryList({"*.json"}).size(), 2);
    other.forget();
    EXPECT_EQ(QDir(path).entryList({"*.json"}).size(), 1);
    EXPECT_FALSE(one.take(false)); // nor anew its own
}

TEST_F(RecoveryTest, EachIsTakenOnceTheNewestFirst)
{
    const QStringList expected{"/of/selu", "/of/elu", "/of/relu"};
    for (const char* curve : {"elu", "relu", "selu"})
        leave(curve);
    for (const QString& name : filesIn(path)) { // moments that the coarsest file system tells apart
        QFile file(path + '/' + name);
        ASSERT_TRUE(file.open(QIODevice::ReadWrite));
        const QString of = QJsonDocument::fromJson(file.readAll())["path"].toString();
        ASSERT_TRUE(file.setFileTime(QDateTime::fromSecsSinceEpoch(1'000'000'000 - 10 * expected.indexOf(of)),
                                     QFileDevice::FileModificationTime));
    }
    std::vector<std::unique_ptr<Recovery>> windows;
    for (const QString& of : expected) {
        windows.push_back(std::make_unique<Recovery>(path));
        const auto copy = windows.back()->take(false);
        ASSERT_TRUE(copy);
        EXPECT_EQ(copy->path, of);
    }
    EXPECT_FALSE(Recovery(path).take(false));
}

TEST_F(RecoveryTest, AllThatNobodyHoldsIsListedAndAnyOfItTaken)
{
    leave("elu", true);
    leave("relu", false);
    Recovery held(path);
    ASSERT_TRUE(held.keep(kept("selu", true)));
    leave("gelu");
    for (const QString& name : filesIn(path))
        if (contentOf(path + '/' + name).contains("/of/gelu"))
            write(path + '/' + name, "torn");
    Recovery recovery(path);
    const QStringList before = filesIn(path);
    QHash<QString, QString> ids;
    for (const Recovery::Left& each : recovery.left())
        ids[each.document.path] = each.id;
    EXPECT_EQ(ids.size(), 2);
    EXPECT_EQ(filesIn(path), before) << "looking leaves all as it is";
    for (const char* of : {"/of/elu", "/of/relu"}) {
        const auto copy = recovery.takeLeft(ids[of]); // and lets the last go
        ASSERT_TRUE(copy);
        EXPECT_EQ(copy->path, of);
        EXPECT_EQ(recovery.left().size(), 1);
        EXPECT_FALSE(Recovery(path).takeLeft(ids[of]));
    }
    EXPECT_FALSE(recovery.takeLeft("nothing"));
}

TEST_F(RecoveryTest, WhatIsTakenIsThisWindowsAndWrittenInItsPlace)
{
    leave("elu");
    {
        Recovery recovery(path);
        ASSERT_TRUE(recovery.take(false));
        ASSERT_TRUE(recovery.keep(kept("relu", true)));
    }
    EXPECT_EQ(filesIn(path).size(), 1);
    Recovery next(path);
    ASSERT_EQ(next.take(true)->path, "/of/relu");
    next.forget();
    EXPECT_EQ(filesIn(path), QStringList());
}

TEST_F(RecoveryTest, TakenButNotForgottenItComesAgain)
{
    leave("elu");
    EXPECT_TRUE(Recovery(path).take(false));
    EXPECT_TRUE(Recovery(path).take(false));
}

TEST_F(RecoveryTest, TakingAnotherLetsTheFirstGoAsItIs)
{
    leave("elu", false);
    leave("relu", true);
    Recovery recovery(path);
    ASSERT_TRUE(recovery.take(false));
    ASSERT_TRUE(recovery.take(true));
    EXPECT_EQ(Recovery(path).take(false)->path, "/of/elu");
    recovery.forget();
    EXPECT_FALSE(Recovery(path).take(true));
}

TEST_F(RecoveryTest, ForgottenThereIsNothing)
{
    Recovery recovery(path);
    recovery.forget();
    ASSERT_TRUE(recovery.keep(kept("elu")));
    recovery.forget();
    EXPECT_EQ(filesIn(path), QStringList());
    ASSERT_TRUE(recovery.keep(kept("elu")));
    EXPECT_EQ(QDir(path).entryList({"*.json"}).size(), 1);
}

TEST_F(RecoveryTest, FolderAndFilesAreTheirOwnersAlone)
{
    const mode_t before = ::umask(0);
    Recovery recovery(path);
    ASSERT_TRUE(recovery.keep(kept("elu")));
    ::umask(before);
    const auto permissions = [](const QString& file) {
        struct stat status = {};
        EXPECT_EQ(::stat(file.toUtf8().constData(), &status), 0);
        return status.st_mode & 07777;
    };
    EXPECT_EQ(permissions(path), 0700u);
    EXPECT_EQ(permissions(only(".json")), 0600u);
    EXPECT_EQ(permissions(only(".lock")), 0600u);
}

TEST_F(RecoveryTest, TheSameIsNotWrittenAgain)
{
    Recovery recovery(path);
    KeptDocument document = kept("elu");
    ASSERT_TRUE(recovery.keep(document));
    document.time = document.time.addDays(1);
    ASSERT_TRUE(recovery.keep(document));
    EXPECT_THAT(contentOf(only(".json")).toStdString(), HasSubstr("2024-02-29T"));
    document.wasClosed = true;
    ASSERT_TRUE(recovery.keep(document));
    EXPECT_THAT(contentOf(only(".json")).toStdString(), HasSubstr("2024-03-01T"));
}

TEST_F(RecoveryTest, WhatCannotBeReadIsPutAsideAndPassedOver)
{
    const QByteArray deep = QByteArray(100'000, '[');
    for (const QByteArray& content : {QByteArray(), QByteArray("{"), QByteArray("[]"), QByteArray("null"),
                                      QByteArray("\xff\xfe\0", 3), deep, QByteArray(20'000'000, ' ')}) {
        leave("elu");
        const QString name = only(".json");
        write(name, content);
        EXPECT_FALSE(Recovery(path).take(false)) << content.left(20).toStdString();
        EXPECT_FALSE(QFile::exists(name));
        EXPECT_EQ(contentOf(name + ".unreadable"), content);
        ASSERT_TRUE(QFile::remove(name + ".unreadable"));
        EXPECT_EQ(filesIn(path), QStringList());
    }
}

TEST_F(RecoveryTest, NothingInACopyIsTrusted)
{
    for (const auto& [key, value] : {std::pair<const char*, QJsonValue>{"format", "other"},
                                     {"version", 0},
                                     {"version", "1"},
                                     {"version", QJsonValue()},
                                     {"path", "relative"},
                                     {"path", 1},
                                     {"path", QString("/a") + QChar::Null},
                                     {"was_closed", "no"},
                                     {"session", QJsonObject()},
                                     {"session", "{}"},
                                     {"session", ""}}) {
        leave("elu");
        tamper(key, value);
        EXPECT_FALSE(Recovery(path).take(false)) << key;
        EXPECT_TRUE(QFile::remove(only(".unreadable"))) << key;
    }
    leave("elu");
    tamper("modified", "perhaps"); // what is asked about once too often is not lost
    tamper("time", "yesterday");
    tamper("known", "no hex");
    const auto copy = Recovery(path).take(false);
    ASSERT_TRUE(copy);
    EXPECT_TRUE(copy->wasModified);
    EXPECT_TRUE(copy->time.isValid());
    EXPECT_LT(std::abs(copy->time.secsTo(QDateTime::currentDateTimeUtc())), 3600); // the file's
}

TEST_F(RecoveryTest, ANewerProgramsCopyStaysForIt)
{
    leave("elu");
    tamper("version", 2);
    const QString name = only(".json");
    EXPECT_FALSE(Recovery(path).take(false));
    EXPECT_TRUE(QFile::exists(name));
}

TEST_F(RecoveryTest, ANewerProgramsSessionStaysForItToo)
{
    leave("elu");
    const QString name = only(".json");
    const QString session = QJsonDocument::fromJson(contentOf(name))["session"].toString();
    QJsonObject newer = QJsonDocument::fromJson(session.toUtf8()).object();
    newer["version"] = 2;
    newer["curves"] = "of a form that nobody knows yet";
    tamper("session", QString::fromUtf8(QJsonDocument(newer).toJson()));
    EXPECT_FALSE(Recovery(path).take(false));
    EXPECT_TRUE(QFile::exists(name));
}

TEST_F(RecoveryTest, ACopyLeavesNothingToDefaultsThatMayChange)
{
    leave("softplus");
    EXPECT_EQ(QJsonDocument::fromJson(contentOf(only(".json")))["session"].toString().toUtf8(),
              toJson(sessionOf({"softplus"}), JsonStyle::Indented));
}

TEST_F(RecoveryTest, BehindAnUnreadableOneStandsTheNext)
{
    leave("elu");
    leave("relu");
    const QStringList names = filesIn(path);
    write(path + '/' + names.first(), "torn");
    EXPECT_TRUE(Recovery(path).take(false));
    EXPECT_TRUE(QFile::exists(path + '/' + names.first() + ".unreadable"));
}

TEST_F(RecoveryTest, NoFolderIsAnErrorInOneSentence)
{
    write(folder.filePath("state"), "a file in its way");
    Recovery recovery(path);
    const auto keeping = recovery.keep(kept("elu"));
    ASSERT_FALSE(keeping);
    EXPECT_EQ(keeping.error(), "No file can be made and locked in “" + path + "”.");
    EXPECT_FALSE(recovery.take(false));
    recovery.forget();
}

TEST_F(RecoveryTest, AFolderThatIsRemovedIsMadeAnew)
{
    Recovery recovery(path);
    ASSERT_TRUE(recovery.keep(kept("elu")));
    ASSERT_TRUE(QDir(path).removeRecursively());
    ASSERT_TRUE(recovery.keep(kept("elu")));
    EXPECT_EQ(QDir(path).entryList({"*.json"}).size(), 1);
    EXPECT_FALSE(Recovery(path).take(false)); // and is held
}

TEST_F(RecoveryTest, WhatAKilledProcessLeftHalfDoneIsClearedAway)
{
    leave("elu");
    const QString id = QFileInfo(only(".json")).completeBaseName();
    const QString gone(32, 'a');
    write(path + '/' + id + ".lock", "");
    write(path + '/' + id + ".json.AbCdEf", "half");
    write(path + '/' + gone + ".lock", "");
    write(path + '/' + gone + ".json.AbCdEf", "half");
    write(path + "/notes.txt", "a person's");
    Recovery recovery(path);
    EXPECT_THAT(filesIn(path), testing::IsSubsetOf(QStringList{id + ".json", id + ".lock", "notes.txt"}));
    EXPECT_TRUE(QFile::exists(path + '/' + id + ".json"));
    EXPECT_TRUE(QFile::exists(path + "/notes.txt"));
    EXPECT_TRUE(recovery.take(false));
}

TEST_F(RecoveryTest, ARunningWindowsFilesAreNotClearedAway)
{
    ASSERT_TRUE(QDir().mkpath(path));
    const QString id(32, 'a');
    const auto lock = FileLock::take(path + '/' + id + ".lock"); // just before its first copy
    ASSERT_TRUE(lock);
    write(path + '/' + id + ".json.AbCdEf", "half");
    const Recovery recovery(path);
    EXPECT_EQ(filesIn(path).size(), 2);
    EXPECT_TRUE(lock->isInPlace());
}

TEST_F(RecoveryTest, TheUsualFolderIsWhereXdgWantsIt)
{
    const QByteArray before = qgetenv("XDG_STATE_HOME");
    qputenv("XDG_STATE_HOME", "/some/state");
    EXPECT_EQ(Recovery::usualFolder(), "/some/state/activation-explorer/documents");
    for (const char* none : {"", "relative"}) { // which the specification says to pass over
        qputenv("XDG_STATE_HOME", none);
        EXPECT_EQ(Recovery::usualFolder(), QDir::homePath() + "/.local/state/activation-explorer/documents");
    }
    qputenv("XDG_STATE_HOME", before);
}

TEST(FileLockTest, IsHeldOnceAndGoesWithItsHolder)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("lock");
    auto lock = FileLock::take(path);
    ASSERT_TRUE(lock);
    EXPECT_FALSE(FileLock::take(path));
    lock.reset();
    EXPECT_FALSE(QFile::exists(path));
    EXPECT_TRUE(FileLock::take(path));
}

TEST(FileLockTest, AFileThatIsThereAlreadyIsNoLock)
{
    const QTemporaryDir folder;
    for (const char* content : {"", "1\nsystemd\n"}) { // of a process that lives, by QLockFile's ways
        write(folder.filePath("lock"), content);
        EXPECT_TRUE(FileLock::take(folder.filePath("lock")));
    }
}

TEST(FileLockTest, KnowsThatItsFileWasReplaced)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("lock");
    auto lock = FileLock::take(path);
    ASSERT_TRUE(QFile::remove(path));
    EXPECT_FALSE(lock->isInPlace());
    const auto other = FileLock::take(path);
    ASSERT_TRUE(other);
    EXPECT_FALSE(lock->isInPlace());
    lock.reset(); // and leaves the other's
    EXPECT_TRUE(other->isInPlace());
}

} // namespace
} // namespace activation_explorer::ui
