// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/files/recovery.h"

#include "support.h"

#include <algorithm>
#include <QProcess>

namespace activation_explorer::ui {
namespace {

/// Another process that keeps or takes copies (tests/faults/saver.cpp).
class Process
{
public:
    Process(const char* mode, const QString& folder, const char* kind)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral(SAVER), {QLatin1StringView(mode), folder, QLatin1StringView(kind)});
    }
    ~Process() { end(); }
    Process(const Process&) = delete;
    Process& operator=(const Process&) = delete;

    [[nodiscard]] QString answer()
    {
        while (!m_process.canReadLine())
            if (!m_process.waitForReadyRead(30'000))
                return QStringLiteral("no answer");
        return QString::fromUtf8(m_process.readLine()).trimmed();
    }
    void end()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished(30'000);
    }
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished(30'000);
    }

private:
    QProcess m_process;
};

class RecoveryProcessTest : public testing::Test
{
protected:
    QTemporaryDir folder;
    QString path = folder.filePath("documents");
};

TEST_F(RecoveryProcessTest, ARunningProcessesCopyIsNotFound)
{
    Process process("keep", path, "crashed");
    ASSERT_THAT(process.answer().toStdString(), testing::StartsWith("/of/"));
    Recovery recovery(path);
    EXPECT_FALSE(recovery.take(false));
    EXPECT_FALSE(recovery.take(true));
    EXPECT_EQ(QDir(path).entryList({"*.json"}).size(), 1);
}

TEST_F(RecoveryProcessTest, AKilledProcessesCopyIsFoundAsCrashed)
{
    Process process("keep", path, "crashed");
    const QString of = process.answer();
    process.kill();
    EXPECT_EQ(QDir(path).entryList({"*.lock"}).size(), 1); // which stayed, and is no obstacle
    Recovery recovery(path);
    EXPECT_FALSE(recovery.take(true));
    const auto copy = recovery.take(false);
    ASSERT_TRUE(copy);
    EXPECT_EQ(copy->path, of);
    EXPECT_EQ(copy->session.curves.size(), 4);
}

TEST_F(RecoveryProcessTest, AProcessesCopyThatEndedIsFoundAsClosed)
{
    Process process("keep", path, "closed");
    const QString of = process.answer();
    process.end();
    Recovery recovery(path);
    EXPECT_FALSE(recovery.take(false));
    const auto copy = recovery.take(true);
    ASSERT_TRUE(copy);
    EXPECT_EQ(copy->path, of);
}

TEST_F(RecoveryProcessTest, WhatOneProcessTookNoOtherTakesUntilItIsKilled)
{
    Process keeper("keep", path, "crashed");
    const QString of = keeper.answer();
    keeper.kill();
    Process taker("take", path, "crashed");
    EXPECT_EQ(taker.answer(), of);
    EXPECT_FALSE(Recovery(path).take(false));
    taker.kill();
    EXPECT_TRUE(Recovery(path).take(false));
}

TEST_F(RecoveryProcessTest, OfManyThatStartAtOnceEachCopyIsOnesAlone)
{
    constexpr int copies = 3;
    constexpr int takers = 8;
    for (int round = 0; round < 5; ++round) {
        QStringList left;
        for (int i = 0; i < copies; ++i) {
            Process keeper("keep", path, "crashed");
            left << keeper.answer();
            keeper.kill();
        }
        std::vector<std::unique_ptr<Process>> all;
        for (int i = 0; i < takers; ++i)
            all.push_back(std::make_unique<Process>("take", path, "crashed"));
        QStringList taken;
        for (const auto& process : all)
            taken << process->answer();
        EXPECT_EQ(taken.removeAll("none"), takers - copies);
        std::ranges::sort(taken);
        std::ranges::sort(left);
        EXPECT_EQ(taken, left);
        all.clear();
        ASSERT_TRUE(QDir(path).removeRecursively());
    }
}

} // namespace
} // namespace activation_explorer::ui
