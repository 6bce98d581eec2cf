// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/files/recent_files.h"

#include "support.h"

#include <QFileInfo>
#include <QSettings>

namespace activation_explorer::ui {
namespace {

class RecentFilesTest : public testing::Test
{
protected:
    QTemporaryDir folder;
    QString ini = folder.filePath("settings.ini");
    QSettings settings{ini, QSettings::IniFormat};
    RecentFiles recent{settings};
};

TEST_F(RecentFilesTest, TheNewestIsFirstAndNoneIsThereTwice)
{
    EXPECT_EQ(recent.paths(), QStringList());
    for (const char* path : {"/a", "/b", "/c", "/a"})
        recent.add(path);
    EXPECT_EQ(recent.paths(), (QStringList{"/a", "/c", "/b"}));
}

TEST_F(RecentFilesTest, TenAreRemembered)
{
    for (int i = 0; i < 12; ++i)
        recent.add("/" + QString::number(i));
    EXPECT_EQ(recent.paths().size(), 10);
    EXPECT_EQ(recent.paths().first(), "/11");
    EXPECT_EQ(recent.paths().last(), "/2");
    recent.add("/5"); // which none has to make way for
    EXPECT_EQ(recent.paths().size(), 10);
    EXPECT_EQ(recent.paths().last(), "/2");
}

TEST_F(RecentFilesTest, PathsAreAbsolute)
{
    recent.add("lesson.actx");
    EXPECT_EQ(recent.paths(), QStringList{QFileInfo("lesson.actx").absoluteFilePath()});
    recent.remove("lesson.actx");
    EXPECT_EQ(recent.paths(), QStringList());
}

TEST_F(RecentFilesTest, OneOrAllCanBeRemoved)
{
    for (const char* path : {"/a", "/b", "/c"})
        recent.add(path);
    recent.remove("/b");
    recent.remove("/never there");
    EXPECT_EQ(recent.paths(), (QStringList{"/c", "/a"}));
    recent.clear();
    EXPECT_EQ(recent.paths(), QStringList());
    EXPECT_FALSE(settings.contains("files/recent"));
}

TEST_F(RecentFilesTest, AnyPathComesBackFromTheFile)
{
    const QStringList odd{"/with, comma", "/two\nlines", "/激活 函数", "/\"quoted\"",
                          "/@Invalid()",  "/a;b",        "/100%"};
    for (const QString& path : odd)
        recent.add(path);
    QSettings again(ini, QSettings::IniFormat);
    QStringList expected = odd;
    std::reverse(expected.begin(), expected.end());
    EXPECT_EQ(RecentFiles(again).paths(), expected);
}

TEST_F(RecentFilesTest, WhatAnotherWindowAddsIsSeenAndKept)
{
    recent.add("/a");
    QSettings others(ini, QSettings::IniFormat);
    RecentFiles other(others);
    other.add("/b");
    EXPECT_EQ(recent.paths(), (QStringList{"/b", "/a"}));
    recent.add("/c");
    EXPECT_EQ(other.paths(), (QStringList{"/c", "/b", "/a"}));
}

TEST_F(RecentFilesTest, WhatIsAbsurdInTheSettingsIsPassedOver)
{
    QStringList absurd{"",  "relative", "/a", "/a", QString("/nul") + QChar::Null, "/" + QString(10'000, 'x'),
                       "/b"};
    settings.setValue("files/recent", absurd);
    EXPECT_EQ(recent.paths(), (QStringList{"/a", "/b"}));
    for (int i = 0; i < 1'000; ++i)
        absurd << "/" + QString::number(i);
    settings.setValue("files/recent", absurd);
    EXPECT_EQ(recent.paths().size(), 10);
    for (const QVariant& value :
         {QVariant(17), QVariant(true), QVariant(QVariantMap{{"a", 1}}), QVariant(3.5),
          QVariant(QVariantList{1, QVariantList{2}}), QVariant(QByteArray("\xff\0", 2))}) {
        settings.setValue("files/recent", value);
        EXPECT_EQ(recent.paths(), QStringList());
        recent.add("/a");
        EXPECT_EQ(recent.paths(), QStringList{"/a"});
    }
}

TEST_F(RecentFilesTest, ABrokenSettingsFileIsNoObstacle)
{
    write(ini, "[files\nrecent=@Variant(\\0\\0\\0\\x7f)\n[files]\nrecent=@Variant(\\0)\n\xff\xfe");
    QSettings broken(ini, QSettings::IniFormat);
    EXPECT_EQ(RecentFiles(broken).paths(), QStringList());
}

} // namespace
} // namespace activation_explorer::ui
