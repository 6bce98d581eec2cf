// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/lessons/player_fixture.h"
#include "tests/ui/window/dialog_answers.h"
#include "ui/lessons/lesson_files.h"
#include "ui/presentation/presentation_window.h"

#include <QDropEvent>
#include <QListWidget>
#include <QMenuBar>
#include <QMimeData>
#include <QUrl>
#include <QWindow>

namespace activation_explorer::ui {
namespace {

class LessonWindowTest : public PlayerTest
{
protected:
    LessonWindowTest()
    {
        // Where file dialogs remember how they were.
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder.path());
    }
    QString write(const char* name, const QByteArray& content) const
    {
        QFile file(folder.filePath(QString::fromUtf8(name)));
        EXPECT_TRUE(file.open(QFile::WriteOnly));
        file.write(content);
        return file.fileName();
    }
    [[nodiscard]] QListWidget& list() const { return *part<QListWidget>("lessonList"); }
    [[nodiscard]] QString lastItem() const { return list().item(list().count() - 1)->text(); }

    DialogAnswers answers;
};

TEST_F(LessonWindowTest, TheDockIsNotOpenUntilALessonIs)
{
    EXPECT_FALSE(dock().isVisible());
    openLesson();
    EXPECT_TRUE(dock().isVisible());
    action("resetWindow")->trigger();
    EXPECT_FALSE(dock().isVisible());
    EXPECT_FALSE(panel().isOpen());
}

TEST_F(LessonWindowTest, ThePresentationGoesThroughItWithTheSameKeysAndHidesWhatItHides)
{
    openLesson();
    action("present")->trigger();
    auto* presentation = window->findChild<PresentationWindow*>();
    ASSERT_TRUE(presentation);
    const auto seen = [&] {
        presentation->plot().refresh();
        return presentation->plot().description();
    };
    EXPECT_TRUE(seen().contains(QStringLiteral("SoftPlus"))) << seen().toStdString();
    QTest::keyClick(presentation, Qt::Key_PageDown, Qt::AltModifier); // to the one with a prediction
    EXPECT_EQ(stepTitle(), "The gap at 0");
    EXPECT_TRUE(seen().contains(QStringLiteral("Answer first"))) << seen().toStdString();
    QTest::keyClick(presentation, Qt::Key_PageUp, Qt::AltModifier);
    EXPECT_TRUE(seen().contains(QStringLiteral("SoftPlus"))) << seen().toStdString();
}

TEST_F(LessonWindowTest, TheMenuIsBeforeHelpAndHasAllLessons)
{
    const QList<QAction*> bar = window->menuBar()->actions();
    EXPECT_EQ(bar[bar.size() - 2]->text(), "&Lessons");
    QStringList titles;
    for (const QAction* item : lessons().menu()->actions())
        if (item->text().size() > 1 && item->text()[1].isDigit())
            titles << item->text();
    EXPECT_EQ(titles.size(), shippedLessons().size());
}

TEST_F(LessonWindowTest, LettersOfTheMenuAreUnique)
{
    QSet<QChar> letters;
    for (const QAction* item : lessons().menu()->actions()) {
        if (item->isSeparator())
            continue;
        const qsizetype at = item->text().indexOf('&');
        ASSERT_GE(at, 0) << item->text().toStdString();
        const QChar letter = item->text()[at + 1].toLower();
        EXPECT_FALSE(letters.contains(letter)) << item->text().toStdString();
        letters << letter;
    }
}

TEST_F(LessonWindowTest, AFileIsChosenAndIsInTheListFromThenOn)
{
    answers.expectFile(someLessonPath);
    action("openLesson")->trigger();
    answers.expectAllAsked();
    EXPECT_EQ(stepTitle(), "A smooth ReLU");
    forward();
    action("lessonAll")->trigger();
    EXPECT_EQ(lastItem(), QStringLiteral("SoftPlus and β\n8 min, at step 2 of 3"));
    list().setCurrentRow(list().count() - 1);
    list().setFocus();
    key(Qt::Key_Return);
    EXPECT_EQ(stepTitle(), "The gap at 0");
    action("lessonAll")->trigger();
    QTest::mouseClick(named<QPushButton>(QStringLiteral("Begin anew")), Qt::LeftButton);
    EXPECT_EQ(stepTitle(), "A smooth ReLU");
}

TEST_F(LessonWindowTest, ALessonThatIsDroppedIsOpened)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(someLessonPath)});
    QWindow* handle = window->windowHandle();
    QDragEnterEvent enter({300, 300}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(handle, &enter);
    QDropEvent drop({300, 300}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(handle, &drop);
    QCoreApplication::processEvents();
    EXPECT_EQ(stepTitle(), "A smooth ReLU");
    EXPECT_EQ(document.undoStack().count(), 1);
    EXPECT_EQ(window->windowFilePath(), ""); // it is no document
}

TEST_F(LessonWindowTest, ALessonGivenAtTheStartIsOpened)
{
    window->start(someLessonPath);
    EXPECT_EQ(stepTitle(), "A smooth ReLU");
}

TEST_F(LessonWindowTest, ABrokenFileIsToldInOneSentenceAndTheDocumentStays)
{
    const QString broken =
        write("broken.lesson.json", R"({"format":"activation-explorer-lesson","version":1})");
    const QString before = curves();
    answers.expectBox(QStringLiteral("OK"));
    lessons().open(broken);
    answers.expectAllAsked();
    EXPECT_EQ(answers.text().trimmed(),
              "broken.lesson.json is no lesson that can be shown: The lesson lacks the member “id”.");
    answers.expectBox(QStringLiteral("OK"));
    lessons().open(folder.filePath("none.lesson.json"));
    answers.expectAllAsked();
    EXPECT_TRUE(answers.text().contains("none.lesson.json"));
    EXPECT_TRUE(answers.text().trimmed().endsWith("directory.")) << answers.text().toStdString();
    EXPECT_EQ(curves(), before);
    EXPECT_FALSE(panel().isOpen());
}

} // namespace
} // namespace activation_explorer::ui
