// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/files/whole_file.h"

#include "support.h"

#include <array>
#include <csignal>
#include <fcntl.h>
#include <QElapsedTimer>
#include <QFileInfo>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

namespace activation_explorer::ui {
namespace {

using testing::AllOf;
using testing::EndsWith;
using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

/// For as long as it lives, root may no more than others.
class Unprivileged
{
public:
    Unprivileged() { EXPECT_EQ(::seteuid(m_user == 0 ? 65534 : m_user), 0); }
    ~Unprivileged() { EXPECT_EQ(::seteuid(m_user), 0); }
    Unprivileged(const Unprivileged&) = delete;
    Unprivileged& operator=(const Unprivileged&) = delete;

private:
    uid_t m_user = ::geteuid();
};

class WholeFileTest : public testing::Test
{
protected:
    [[nodiscard]] QString at(const char* name) const { return folder.filePath(QString::fromUtf8(name)); }
    static std::string errorOfWriting(const QString& path, const QByteArray& content = "new")
    {
        const auto written = writeWhole(path, content);
        return written ? "" : written.error().toStdString();
    }
    static std::string errorOfReading(const QString& path, qint64 limit = 100)
    {
        const auto content = readWhole(path, limit);
        return content ? "" : content.error().toStdString();
    }

    QTemporaryDir folder;
};

TEST_F(WholeFileTest, WhatIsWrittenIsRead)
{
    const QByteArray content("one\r\ntwo\0three\xff", 14);
    ASSERT_TRUE(writeWhole(at("file"), content));
    EXPECT_EQ(readWhole(at("file"), 100), content);
    ASSERT_TRUE(writeWhole(at("file"), ""));
    EXPECT_EQ(readWhole(at("file"), 100), QByteArray());
    EXPECT_EQ(filesIn(folder.path()), QStringList{"file"});
}

TEST_F(WholeFileTest, AFileIsReplacedByAnotherSoThatWhoReadsTheOldOneReadsAllOfIt)
{
    write(at("file"), "old");
    QFile old(at("file"));
    ASSERT_TRUE(old.open(QIODevice::ReadOnly));
    ASSERT_TRUE(writeWhole(at("file"), "new"));
    EXPECT_EQ(old.readAll(), "old");
    EXPECT_EQ(contentOf(at("file")), "new");
}

TEST_F(WholeFileTest, PermissionsStay)
{
    write(at("file"), "old");
    ASSERT_EQ(::chmod(at("file").toUtf8().constData(), 0640), 0);
    ASSERT_TRUE(writeWhole(at("file"), "new"));
    struct stat status = {};
    ASSERT_EQ(::stat(at("file").toUtf8().constData(), &status), 0);
    EXPECT_EQ(status.st_mode & 07777, 0640u);
}

TEST_F(WholeFileTest, ANewFileHasThoseOfTheUmask)
{
    const mode_t before = ::umask(0027);
    ASSERT_TRUE(writeWhole(at("file"), "new"));
    ::umask(before);
    struct stat status = {};
    ASSERT_EQ(::stat(at("file").toUtf8().constData(), &status), 0);
    EXPECT_EQ(status.st_mode & 07777, 0640u);
}

TEST_F(WholeFileTest, APrivateFileIsItsOwnersAlone)
{
    write(at("old"), "old");
    ASSERT_EQ(::chmod(at("old").toUtf8().constData(), 0644), 0);
    for (const char* name : {"old", "new"}) {
        ASSERT_TRUE(writeWhole(at(name), "secret", Access::Private));
        struct stat status = {};
        ASSERT_EQ(::stat(at(name).toUtf8().constData(), &status), 0);
        EXPECT_EQ(status.st_mode & 07777, 0600u) << name;
    }
}

TEST_F(WholeFileTest, ThroughLinksTheTargetIsReplacedAndTheLinksStay)
{
    ASSERT_TRUE(QDir(folder.path()).mkdir("sub"));
    write(at("sub/real"), "old");
    ASSERT_TRUE(QFile::link("real", at("sub/near"))); // relative to where it stands
    ASSERT_TRUE(QFile::link("sub/near", at("far")));
    ASSERT_TRUE(writeWhole(at("far"), "new"));
    EXPECT_EQ(contentOf(at("sub/real")), "new");
    EXPECT_TRUE(QFileInfo(at("far")).isSymLink());
    EXPECT_TRUE(QFileInfo(at("sub/near")).isSymLink());
    EXPECT_FALSE(QFileInfo(at("sub/real")).isSymLink());
}

TEST_F(WholeFileTest, ALinkToNothingGetsItsTarget)
{
    ASSERT_TRUE(QFile::link("later", at("link")));
    ASSERT_TRUE(writeWhole(at("link"), "new"));
    EXPECT_TRUE(QFileInfo(at("link")).isSymLink());
    EXPECT_EQ(contentOf(at("later")), "new");
}

TEST_F(WholeFileTest, LinksThatGoRoundAreRefusedAndStay)
{
    ASSERT_TRUE(QFile::link("b", at("a")));
    ASSERT_TRUE(QFile::link("a", at("b")));
    EXPECT_THAT(errorOfWriting(at("a")), HasSubstr("symbolic links"));
    EXPECT_TRUE(QFileInfo(at("a")).isSymLink());
    EXPECT_THAT(errorOfReading(at("a")), HasSubstr("symbolic links"));
}

TEST_F(WholeFileTest, IntoADeviceItWritesDirectly)
{
    const Unprivileged unprivileged; // a failure of this test must not replace a device of the machine
    ASSERT_TRUE(writeWhole("/dev/null", "new"));
    EXPECT_FALSE(QFileInfo("/dev/null").isFile());
    EXPECT_EQ(errorOfWriting("/dev/full"), "Cannot write “/dev/full”: No space left on device.");
}

TEST_F(WholeFileTest, IntoAPipeItWritesDirectly)
{
    const QByteArray pipe = at("pipe").toUtf8();
    ASSERT_EQ(::mkfifo(pipe.constData(), 0600), 0);
    const int reader = ::open(pipe.constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    ASSERT_TRUE(writeWhole(at("pipe"), "new"));
    QByteArray content(10, ' ');
    EXPECT_EQ(::read(reader, content.data(), 10), 3);
    ::close(reader);
    EXPECT_TRUE(content.startsWith("new"));
    EXPECT_FALSE(QFileInfo(at("pipe")).isFile());
}

TEST_F(WholeFileTest, IntoAPipeWithoutAPathItWritesDirectly) // as /dev/stdout is, before a "|"
{
    std::array<int, 2> ends{};
    ASSERT_EQ(::pipe(ends.data()), 0);
    const auto written = writeWhole("/proc/self/fd/" + QString::number(ends[1]), "new");
    ASSERT_TRUE(written) << (written ? "" : written.error().toStdString());
    QByteArray content(10, ' ');
    EXPECT_EQ(::read(ends[0], content.data(), 10), 3);
    ::close(ends[0]);
    ::close(ends[1]);
}

TEST_F(WholeFileTest, IntoAnOpenFileItGoesOnToWrite) // as /dev/stdout is, after a ">"
{
    write(at("file"), "");
    const int descriptor = ::open(at("file").toUtf8().constData(), O_WRONLY | O_CLOEXEC);
    ASSERT_EQ(::write(descriptor, "first ", 6), 6);
    ASSERT_TRUE(QFile::link("/dev/fd/" + QString::number(descriptor), at("link")));
    ASSERT_TRUE(QFile::link("/proc/self/fd", at("folder")));
    EXPECT_EQ(errorOfWriting("/proc/self/fd/" + QString::number(descriptor), "second "), "");
    EXPECT_EQ(errorOfWriting(at("folder/") + QString::number(descriptor), "third "), "");
    EXPECT_EQ(errorOfWriting(at("link"), "fourth"), "");
    struct stat open = {};
    struct stat named = {};
    ASSERT_EQ(::fstat(descriptor, &open), 0);
    ASSERT_EQ(::stat(at("file").toUtf8().constData(), &named), 0);
    ::close(descriptor);
    EXPECT_EQ(open.st_ino, named.st_ino) << "replaced";
    EXPECT_EQ(contentOf(at("file")), "first second third fourth");
    EXPECT_THAT(errorOfWriting(at("link")), Not("")) << "it is closed";
}

TEST_F(WholeFileTest, AFileThatCannotBeWrittenToTheEndStaysAsItWas)
{
    write(at("file"), "old");
    rlimit before = {};
    ASSERT_EQ(::getrlimit(RLIMIT_FSIZE, &before), 0);
    std::signal(SIGXFSZ, SIG_IGN);
    const rlimit small{100'000, before.rlim_max};
    ASSERT_EQ(::setrlimit(RLIMIT_FSIZE, &small), 0);
    const std::string large = errorOfWriting(at("file"), QByteArray(100'001, 'x'));
    const std::string largest = errorOfWriting(at("file"), QByteArray(10'000'000, 'x'));
    ASSERT_EQ(::setrlimit(RLIMIT_FSIZE, &before), 0);
    for (const std::string& error : {large, largest})
        EXPECT_THAT(error, AllOf(StartsWith("Cannot write “"), EndsWith(": File too large.")));
    EXPECT_EQ(contentOf(at("file")), "old");
    EXPECT_EQ(filesIn(folder.path()), QStringList{"file"});
}

TEST_F(WholeFileTest, ErrorsOfWritingNameFileAndReason)
{
    const auto expected = [](const QString& path, const char* reason) {
        return "Cannot write “" + path.toStdString() + "”: " + reason + ".";
    };
    EXPECT_EQ(errorOfWriting(folder.path()), expected(folder.path(), "it is a folder"));
    EXPECT_EQ(errorOfWriting(at("no/file")), expected(at("no/file"), "No such file or directory"));
    write(at("file"), "old");
    EXPECT_EQ(errorOfWriting(at("file/x")), expected(at("file/x"), "Not a directory"));
    const QString longName = at(std::string(300, 'x').c_str());
    EXPECT_EQ(errorOfWriting(longName), expected(longName, "File name too long"));
    EXPECT_EQ(errorOfWriting(""), expected("", "No such file or directory"));
}

TEST_F(WholeFileTest, ErrorsOfReadingNameFileAndReason)
{
    const auto expected = [](const QString& path, const char* reason) {
        return "Cannot read “" + path.toStdString() + "”: " + reason + ".";
    };
    EXPECT_EQ(errorOfReading(at("file")), expected(at("file"), "No such file or directory"));
    EXPECT_EQ(errorOfReading(folder.path()), expected(folder.path(), "it is a folder"));
    EXPECT_EQ(errorOfReading("/dev/zero"), expected("/dev/zero", "it is not a file"));
    ASSERT_EQ(::mkfifo(at("pipe").toUtf8().constData(), 0600), 0);
    EXPECT_EQ(errorOfReading(at("pipe")), expected(at("pipe"), "it is not a file")); // and does not wait
}

TEST_F(WholeFileTest, WhatIsLargerThanTheLimitIsRefusedUnread)
{
    write(at("file"), QByteArray(1024, 'x'));
    EXPECT_EQ(readWhole(at("file"), 1024), QByteArray(1024, 'x'));
    EXPECT_THAT(errorOfReading(at("file"), 1023), HasSubstr("it is larger than 1023 bytes."));
    QFile huge(at("huge"));
    ASSERT_TRUE(huge.open(QIODevice::WriteOnly));
    ASSERT_TRUE(huge.resize(qint64{1} << 40)); // without content: a terabyte of holes
    EXPECT_THAT(errorOfReading(at("huge"), 4 << 20), EndsWith("”: it is larger than 4 MiB."));
}

TEST_F(WholeFileTest, AFileThatDoesNotTellItsSizeIsReadToTheLimit)
{
    const auto status = readWhole("/proc/self/status", 1 << 20);
    ASSERT_TRUE(status);
    EXPECT_TRUE(status->contains("Pid:"));
    EXPECT_THAT(errorOfReading("/proc/self/status", 10), HasSubstr("it is larger than 10 bytes."));
}

TEST_F(WholeFileTest, AnyNameIsWrittenAndRead)
{
    for (const char* name : {"with spaces", "激活函数", "two\nlines", "100%1", "-o", "a.b.c", "\"quoted\""}) {
        ASSERT_TRUE(writeWhole(at(name), name)) << name;
        EXPECT_EQ(readWhole(at(name), 100), QByteArray(name)) << name;
    }
    EXPECT_EQ(filesIn(folder.path()).size(), 7);
}

TEST_F(WholeFileTest, AnErrorIsOneLineWhateverTheName)
{
    const QString name = QStringLiteral("no/two\nli\rnes\x1b[2J\u202e\u2028 %2 %1");
    for (const std::string& error :
         {errorOfWriting(folder.filePath(name)), errorOfReading(folder.filePath(name))}) {
        EXPECT_THAT(error, AllOf(HasSubstr("two\\nli\uFFFDnes\uFFFD[2J\uFFFD\uFFFD %2 %1”: No such")));
        EXPECT_THAT(error, AllOf(Not(HasSubstr("\n")), Not(HasSubstr("\x1b"))));
    }
}

} // namespace
} // namespace activation_explorer::ui
