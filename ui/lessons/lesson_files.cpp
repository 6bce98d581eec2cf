// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/lesson_files.h"

#include "ui/files/whole_file.h"
#include "ui/lessons/lesson_text.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace activation_explorer::ui {

namespace {

constexpr QLatin1StringView ending{".lesson.json"};
constexpr QLatin1StringView shippedFolder{":/lessons/"};

tl::expected<QByteArray, QString> contentOf(const QString& path)
{
    if (!path.startsWith(u':'))
        return readWhole(path, maxLessonBytes);
    QFile resource(path); // no file to the system
    return resource.open(QFile::ReadOnly)
               ? tl::expected<QByteArray, QString>(resource.readAll())
               : tl::unexpected(
                     asSentence(QCoreApplication::translate("Lesson", "%1 is no lesson of the program")
                                    .arg(shownPath(path))));
}

} // namespace

bool isLessonFile(const QString& path)
{
    return path.endsWith(ending, Qt::CaseInsensitive);
}

tl::expected<Lesson, QString> readLessonFile(const QString& path)
{
    const auto content = contentOf(path);
    if (!content)
        return tl::unexpected(content.error());
    auto lesson = lessonFromJson(*content);
    if (!lesson)
        return tl::unexpected(QCoreApplication::translate("Lesson", "%1 is no lesson that can be shown: %2",
                                                          "a file's name; a sentence that says why")
                                  .arg(shownPath(QFileInfo(path).fileName()), lesson.error()));
    return lesson;
}

QStringList shippedLessons()
{
    QStringList result;
    for (const QString& name :
         QDir(shippedFolder).entryList({QLatin1Char('*') + ending}, QDir::Files, QDir::Name))
        result << shippedFolder + name;
    return result;
}

} // namespace activation_explorer::ui
