// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/files/document_file.h"

#include "support.h"

#include <QFileInfo>
#include <QSignalSpy>
#include <sys/stat.h>

namespace activation_explorer::ui {
namespace {

using testing::HasSubstr;
using testing::StartsWith;
using OnDisk = DocumentFile::OnDisk;

/// A document of a file, with an edit that the file has not.
class DocumentFileDiskTest : public testing::Test
{
protected:
    DocumentFileDiskTest()
    {
        EXPECT_TRUE(file.save(path));
        saved = contentOf(path);
        document.setParameter(0, 0, 3);
        before = all(document);
        pathChanged.clear();
        modifiedChanged.clear();
    }
    void expectNothingHappened()
    {
        EXPECT_EQ(all(document), before);
        EXPECT_EQ(file.path(), path);
        EXPECT_TRUE(file.isModified());
        EXPECT_TRUE(document.undoStack().canUndo());
        EXPECT_EQ(pathChanged.count() + modifiedChanged.count(), 0);
    }

    QTemporaryDir folder;
    QString path = folder.filePath("lesson.actx");
    Document document;
    DocumentFile file{document};
    QByteArray saved;
    QByteArray before;
    QSignalSpy pathChanged{&file, &DocumentFile::pathChanged};
    QSignalSpy modifiedChanged{&file, &DocumentFile::modifiedChanged};
};

TEST_F(DocumentFileDiskTest, AFileThatCannotBeOpenedLeavesAllAsItWas)
{
    const QString other = folder.filePath("other.actx");
    const auto refusal = [&] {
        const auto opened = file.open(other);
        EXPECT_FALSE(opened);
        expectNothingHappened();
        return opened ? "" : opened.error().toStdString();
    };
    EXPECT_THAT(refusal(), HasSubstr("No such file"));
    write(other, saved.chopped(20));
    EXPECT_THAT(refusal(), StartsWith("Cannot open “" + other.toStdString() + "”: "));
    write(other, QByteArray("{}"));
    EXPECT_THAT(refusal(), StartsWith("Cannot open “" + other.toStdString() + "”: "));
    write(other, QByteArray(maxSessionBytes + 1, ' '));
    EXPECT_THAT(refusal(), HasSubstr("it is larger than 4 MiB"));
    ASSERT_TRUE(QFile::remove(other));
    ASSERT_EQ(::mkfifo(other.toUtf8().constData(), 0600), 0);
    EXPECT_THAT(refusal(), HasSubstr("it is not a file"));
    EXPECT_EQ(file.onDisk(), OnDisk::AsKnown);
}

TEST_F(DocumentFileDiskTest, AFileThatCannotBeSavedLeavesAllAsItWas)
{
    const auto refusal = [&](const QString& where) {
        const auto written = file.save(where);
        EXPECT_FALSE(written);
        expectNothingHappened();
        return written ? "" : written.error().toStdString();
    };
    EXPECT_THAT(refusal(folder.filePath("no/such.actx")), HasSubstr("No such file"));
    EXPECT_THAT(refusal(folder.path()), HasSubstr("it is not a file"));
    const QString pipe = folder.filePath("pipe");
    ASSERT_EQ(::mkfifo(pipe.toUtf8().constData(), 0600), 0);
    EXPECT_THAT(refusal(pipe), HasSubstr("it is not a file")); // and does not wait for a reader
    EXPECT_EQ(contentOf(path), saved);
    EXPECT_EQ(file.onDisk(), OnDisk::AsKnown);
}

TEST_F(DocumentFileDiskTest, KnowsWhetherTheFileWasChangedOrRemoved)
{
    EXPECT_EQ(file.onDisk(), OnDisk::AsKnown);
    write(path, saved + " ");
    EXPECT_EQ(file.onDisk(), OnDisk::Changed);
    write(path, saved); // anew, but the same
    EXPECT_EQ(file.onDisk(), OnDisk::AsKnown);
    ASSERT_TRUE(QFile::remove(path));
    EXPECT_EQ(file.onDisk(), OnDisk::Removed);
    ASSERT_TRUE(QDir(folder.path()).mkdir("lesson.actx"));
    EXPECT_EQ(file.onDisk(), OnDisk::Changed);
    ASSERT_TRUE(QDir(folder.path()).rmdir("lesson.actx"));
    write(path, QByteArray(maxSessionBytes + 1, ' '));
    EXPECT_EQ(file.onDisk(), OnDisk::Changed);
}

TEST_F(DocumentFileDiskTest, SavedAgainOrOpenedAgainTheFileIsKnown)
{
    write(path, all(sessionOf({"elu"})));
    ASSERT_TRUE(file.save(path));
    EXPECT_EQ(file.onDisk(), OnDisk::AsKnown);
    write(path, all(sessionOf({"elu"})));
    ASSERT_TRUE(file.open(path));
    EXPECT_EQ(file.onDisk(), OnDisk::AsKnown);
    EXPECT_EQ(all(document), all(sessionOf({"elu"})));
    ASSERT_TRUE(QFile::remove(path));
    ASSERT_TRUE(file.save(path));
    EXPECT_EQ(file.onDisk(), OnDisk::AsKnown);
    file.beginNew();
    EXPECT_EQ(file.onDisk(), OnDisk::AsKnown);
}

TEST_F(DocumentFileDiskTest, AfterRecoveryItIsKnownHowTheFileHadBeen)
{
    const QByteArray known = file.known();
    Document other;
    DocumentFile recovered(other);
    recovered.recover(document.session(), path, known);
    EXPECT_EQ(recovered.onDisk(), OnDisk::AsKnown);
    write(path, saved + "\n");
    EXPECT_EQ(recovered.onDisk(), OnDisk::Changed);
    recovered.recover(document.session(), path, {});
    EXPECT_EQ(recovered.onDisk(), OnDisk::Changed);
}

TEST_F(DocumentFileDiskTest, ThroughALinkTheFileStaysTheLinks)
{
    const QString link = folder.filePath("link.actx");
    ASSERT_TRUE(QFile::link("lesson.actx", link));
    ASSERT_TRUE(file.open(link));
    document.setParameter(0, 0, 5);
    ASSERT_TRUE(file.save(file.path()));
    EXPECT_EQ(file.path(), link);
    EXPECT_TRUE(QFileInfo(link).isSymLink());
    EXPECT_EQ(contentOf(path), all(document));
}

} // namespace
} // namespace activation_explorer::ui
