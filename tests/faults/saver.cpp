// SPDX-License-Identifier: GPL-3.0-or-later
//
// Saves and keeps documents by the program's own functions, to be hindered in it. The documents are those of
// saver_sessions.h, by their number.
//
//   saver contents FOLDER       writes what a file of document N holds to FOLDER/N
//   saver kill-saving N FOLDER  see saver_kills.h
//   saver kill-keeping N FOLDER
//   saver talk FILE             does what each line of its input says, and answers in one line:
//                               open, save N, disk (how the file is there)
//   saver keep FOLDER crashed   keeps a recovery copy, says so, and waits for its input to end or to be
//   killed saver keep FOLDER closed saver take FOLDER crashed   takes a recovery copy, says of which file it
//   is or “none”, and waits, too saver take FOLDER closed

#include "saver_kills.h"
#include "saver_sessions.h"
#include "ui/document/document.h"
#include "ui/files/document_file.h"
#include "ui/files/recovery.h"

#include <iostream>
#include <QCoreApplication>
#include <QFile>

namespace {

using namespace activation_explorer::ui;

void answer(const QString& line)
{
    std::cout << line.toStdString() << std::endl; // NOLINT(performance-avoid-endl): who asked waits for it
}

void waitForEnd()
{
    for (std::string line; std::getline(std::cin, line);) {
    }
}

bool writeContents(const QString& folder)
{
    const QList<QByteArray> contents = savedContents();
    for (qsizetype i = 0; i < contents.size(); ++i) {
        QFile file(folder + u'/' + QString::number(i));
        if (!file.open(QIODevice::WriteOnly) || file.write(contents[i]) != contents[i].size())
            return false;
    }
    return true;
}

void talk(const QString& path)
{
    Document document;
    DocumentFile file(document);
    const auto outcome = [](const tl::expected<void, QString>& done) {
        answer(done ? QStringLiteral("done") : done.error());
    };
    for (std::string line; std::getline(std::cin, line);) {
        if (line == "open") {
            outcome(file.open(path));
        } else if (line.starts_with("save ")) {
            document.begin(savedSessions().at(std::stoi(line.substr(5))));
            outcome(file.save(path));
        } else {
            const std::array names{"as known", "changed", "removed"};
            answer(QLatin1StringView(names[static_cast<std::size_t>(file.onDisk())]));
        }
    }
}

void keep(const QString& folder, bool wasClosed)
{
    Recovery recovery(folder);
    const auto kept = recovery.keep({.session = savedSessions()[1],
                                     .path = QStringLiteral("/of/") + QString::number(::getpid()),
                                     .known = {},
                                     .time = QDateTime::currentDateTimeUtc(),
                                     .wasClosed = wasClosed});
    answer(kept ? QStringLiteral("/of/") + QString::number(::getpid()) : kept.error());
    waitForEnd();
}

void take(const QString& folder, bool wasClosed)
{
    Recovery recovery(folder);
    const auto copy = recovery.take(wasClosed);
    answer(copy ? copy->path : QStringLiteral("none"));
    waitForEnd();
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments().mid(1);
    const QString mode = words.value(0);
    if (mode == QLatin1StringView("contents"))
        return writeContents(words.value(1)) ? 0 : 1;
    if (mode == QLatin1StringView("kill-saving"))
        return killWhileSaving(words.value(1).toInt(), words.value(2)) ? 0 : 1;
    if (mode == QLatin1StringView("kill-keeping"))
        return killWhileKeeping(words.value(1).toInt(), words.value(2)) ? 0 : 1;
    const bool wasClosed = words.value(2) == QLatin1StringView("closed");
    if (mode == QLatin1StringView("talk"))
        talk(words.value(1));
    else if (mode == QLatin1StringView("keep"))
        keep(words.value(1), wasClosed);
    else if (mode == QLatin1StringView("take"))
        take(words.value(1), wasClosed);
    else
        return 2;
    return 0;
}
