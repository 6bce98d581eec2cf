// SPDX-License-Identifier: GPL-3.0-or-later
#include "saver_kills.h"

#include "saver_sessions.h"
#include "ui/document/document.h"
#include "ui/document/session_json.h"
#include "ui/files/document_file.h"
#include "ui/files/recovery.h"

#include <algorithm>
#include <array>
#include <csignal>
#include <cstdio>
#include <fcntl.h>
#include <functional>
#include <poll.h>
#include <QDir>
#include <QFile>
#include <random>
#include <sys/wait.h>
#include <unistd.h>

namespace activation_explorer::ui {

namespace {

/// A process that does something again and again, until it is killed.
class Victim
{
public:
    explicit Victim(const std::function<bool(int)>& again)
    {
        std::array<int, 2> ends{};
        if (::pipe(ends.data()) != 0)
            std::abort();
        m_id = ::fork();
        if (m_id == 0) {
            for (int i = 0; again(i); ++i)
                if (i == 0 && ::write(ends[1], "x", 1) != 1)
                    break;
            ::_exit(1);
        }
        ::close(ends[1]);
        m_end = ends[0];
        ::fcntl(m_end, F_SETFL, O_NONBLOCK);
    }
    ~Victim() { ::close(m_end); }
    Victim(const Victim&) = delete;
    Victim& operator=(const Victim&) = delete;

    /// Counts from the first time that it is done, or from its start. False if it had ended by itself:
    /// something failed there.
    [[nodiscard]] bool killAfter(int microseconds, bool fromFirstTime) const
    {
        pollfd first{m_end, POLLIN, 0};
        if (fromFirstTime)
            ::poll(&first, 1, 60'000);
        ::usleep(static_cast<useconds_t>(microseconds));
        ::kill(m_id, SIGKILL);
        int status = 0;
        ::waitpid(m_id, &status, 0);
        return WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL;
    }

    /// Whether it had done it once at least. After killAfter().
    [[nodiscard]] bool hadBegun() const
    {
        char byte = 0;
        return ::read(m_end, &byte, 1) == 1;
    }

private:
    pid_t m_id = -1;
    int m_end = -1;
};

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList filesIn(const QString& folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden);
}

std::mt19937 randomMoments{std::random_device{}()};
std::uniform_int_distribution moments{0, 30'000}; // µs: some saves

} // namespace

bool killWhileSaving(int times, const QString& folder)
{
    const QList<Session> sessions = savedSessions();
    const QList<QByteArray> contents = savedContents();
    const QString path = folder + QStringLiteral("/killed.actx");
    std::array<int, 3> seen{};
    int broken = 0;
    int ended = 0;
    Document document;
    DocumentFile file(document);
    document.begin(sessions[0]);
    if (!file.save(path)) {
        std::puts("the file cannot be saved at all");
        return false;
    }
    std::vector<std::unique_ptr<Document>> documents; // made before, so that the victims do nothing but save
    std::vector<std::unique_ptr<DocumentFile>> files;
    for (const Session& session : sessions) {
        documents.push_back(std::make_unique<Document>());
        documents.back()->begin(session);
        files.push_back(std::make_unique<DocumentFile>(*documents.back()));
    }
    for (int i = 0; i < times; ++i) {
        const Victim victim(
            [&](int n) { return files[static_cast<std::size_t>(n + i) % 3]->save(path).has_value(); });
        ended += victim.killAfter(moments(randomMoments), i % 4 != 0) ? 0 : 1;
        const auto which = contents.indexOf(contentOf(path));
        if (which < 0)
            ++broken;
        else
            ++seen[static_cast<std::size_t>(which)];
    }
    const qsizetype litter = filesIn(folder).size() - 1;
    std::printf("killed %d times while saving (%lld, %lld, %lld bytes in turn): %d, %d, %d times one of "
                "these, whole; "
                "%d times anything else; %lld temporary files left behind\n",
                times, static_cast<long long>(contents[0].size()), static_cast<long long>(contents[1].size()),
                static_cast<long long>(contents[2].size()), seen[0], seen[1], seen[2], broken,
                static_cast<long long>(litter));
    if (ended > 0)
        std::printf("%d times saving failed\n", ended);
    const bool inTurn = times < 100 || std::ranges::min(seen) > 0; // else nothing was saved at all
    return broken == 0 && ended == 0 && inTurn;
}

bool killWhileKeeping(int times, const QString& folder)
{
    const QList<Session> sessions = savedSessions();
    QList<QByteArray> contents;
    for (const Session& session : sessions)
        contents << toJson(session, JsonStyle::Compact);
    int whole = 0;
    int none = 0;
    int broken = 0;
    int ended = 0;
    qsizetype cleared = 0;
    for (int i = 0; i < times; ++i) {
        const auto made = std::make_shared<std::unique_ptr<Recovery>>();
        const Victim victim([&, made](int n) {
            if (!*made)
                *made = std::make_unique<Recovery>(folder);
            return (*made)
                ->keep({.session = sessions[(n + i) % 3],
                        .path = QStringLiteral("/somewhere/lesson.actx"),
                        .known = QByteArrayLiteral("known"),
                        .time = QDateTime::currentDateTimeUtc(),
                        .wasClosed = false})
                .has_value();
        });
        ended += victim.killAfter(moments(randomMoments), i % 4 != 0) ? 0 : 1;
        for (const QString& name : filesIn(folder))
            cleared +=
                name.endsWith(QStringLiteral(".json")) || name.endsWith(QStringLiteral(".lock")) ? 0 : 1;
        Recovery recovery(folder);
        const auto copy = recovery.take(false);
        if (copy)
            (contents.contains(toJson(copy->session, JsonStyle::Compact)) ? whole : broken) += 1;
        else
            (victim.hadBegun() ? broken : none) += 1;
        recovery.forget();
    }
    const qsizetype litter = filesIn(folder).size();
    std::printf(
        "killed %d times while keeping recovery copies: %d times a whole one to take, %d times before the "
        "first was written, %d times anything else; %lld temporary files left behind, %lld of them still "
        "there\n",
        times, whole, none, broken, static_cast<long long>(cleared), static_cast<long long>(litter));
    if (ended > 0)
        std::printf("%d times keeping failed\n", ended);
    return broken == 0 && ended == 0 && litter == 0 && whole > 0;
}

} // namespace activation_explorer::ui
