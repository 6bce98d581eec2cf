// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/lessons/player_fixture.h"
#include "ui/lessons/lesson_files.h"
#include "ui/lessons/lesson_text.h"

namespace activation_explorer::ui {
namespace {

class ShippedLessonsTest : public PlayerTest
{
};

/// All texts of a lesson.
QList<LessonText> textsOf(const Lesson& lesson)
{
    QList<LessonText> texts{lesson.title, lesson.summary};
    for (const LessonStep& step : lesson.steps) {
        texts << step.title << step.text;
        for (const auto& question : {step.prediction, step.check}) {
            if (!question)
                continue;
            texts << question->question << question->explanation;
            if (const auto* choices = std::get_if<LessonChoices>(&question->answer))
                texts << choices->texts;
        }
    }
    return texts;
}

TEST_F(ShippedLessonsTest, AreAllReadAndHaveIdsOfTheirOwn)
{
    QStringList ids;
    for (const QString& path : shippedLessons()) {
        const auto lesson = readLessonFile(path);
        ASSERT_TRUE(lesson) << lesson.error().toStdString();
        EXPECT_FALSE(ids.contains(lesson->id)) << lesson->id.toStdString();
        ids << lesson->id;
    }
}

TEST_F(ShippedLessonsTest, AreCompleteInBothLanguages)
{
    for (const QString& path : shippedLessons())
        for (const LessonText& text : textsOf(readLessonFile(path).value())) {
            EXPECT_NE(text.english, "") << path.toStdString() << ": " << text.chinese.toStdString();
            EXPECT_NE(text.chinese, "") << path.toStdString() << ": " << text.english.toStdString();
            for (const QString& each : {text.english, text.chinese}) {
                EXPECT_EQ(whatIsWrongIn(each), "");
                const QString shown = plainTextOf(each);
                EXPECT_FALSE(shown.contains("{f(") || shown.contains("**")) << shown.toStdString();
            }
        }
}

TEST_F(ShippedLessonsTest, ShowEachOfTheirStepsInBothLanguages)
{
    for (const QString& path : shippedLessons()) {
        const Lesson lesson = readLessonFile(path).value();
        lessons().open(path);
        for (int step = 0; step < lesson.steps.size(); ++step) {
            for (const char* language : {"languageChinese", "languageEnglish"}) {
                choose(language);
                const QLocale locale(QLatin1StringView(language) == "languageChinese" ? "zh_CN" : "en");
                EXPECT_EQ(stepTitle(), plainTextOf(lesson.steps[step].title.in(locale)))
                    << path.toStdString();
                EXPECT_EQ(part<QLabel>("stepText")->text(), htmlOf(lesson.steps[step].text.in(locale)));
            }
            settle();
            if (const Session* session = lesson.sessionOf(step)) {
                ASSERT_EQ(document.curves().rowCount(), session->curves.size());
                for (int row = 0; row < document.curves().rowCount(); ++row)
                    EXPECT_EQ(document.curves().entry(row).curve, session->curves[row].curve);
            }
            EXPECT_EQ(panel().hidesCurves(), lesson.steps[step].prediction.has_value());
            forward();
        }
        EXPECT_FALSE(panel().isOpen()) << path.toStdString();
    }
}

} // namespace
} // namespace activation_explorer::ui
