// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/progress.h"

#include "tests/ui/lessons/some_lesson.h"
#include "ui/lessons/lesson.h"

namespace activation_explorer::ui {
namespace {

using Question = Progress::Question;

class ProgressTest : public testing::Test
{
protected:
    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    Lesson lesson = lessonFromJson(someLesson()).value();
    Progress progress{lesson, settings};
};

TEST_F(ProgressTest, IsNoneAtFirst)
{
    EXPECT_FALSE(progress.hasBegun());
    EXPECT_EQ(progress.step(), 0);
    EXPECT_EQ(progress.answer(1, Question::Check), std::nullopt);
    EXPECT_EQ(progress.questions(), 2);
    EXPECT_EQ(progress.rightAnswers(), 0);
}

TEST_F(ProgressTest, IsRememberedUnderTheLessonsId)
{
    progress.setStep(2);
    progress.setAnswer(1, Question::Prediction, 0.34657359027997264);
    progress.setAnswer(1, Question::Check, 0);
    const Progress other(lesson, settings);
    EXPECT_EQ(other.step(), 2);
    EXPECT_EQ(other.answer(1, Question::Prediction), 0.34657359027997264);
    EXPECT_EQ(other.answer(1, Question::Check), 0);
    EXPECT_EQ(other.rightAnswers(), 1);
    Lesson another = lesson;
    another.id = "another";
    EXPECT_FALSE(Progress(another, settings).hasBegun());
    progress.forget();
    EXPECT_FALSE(other.hasBegun());
    EXPECT_EQ(other.answer(1, Question::Check), std::nullopt);
}

TEST_F(ProgressTest, ThatIsAbsurdIsNone)
{
    for (const char* absurd : {"3", "-1", "7e99", "x", ""}) {
        settings.setValue("lessons/softplus_for_tests/step", absurd);
        EXPECT_EQ(progress.step(), 0) << absurd;
    }
    for (const char* absurd : {"3", "-1", "0.5", "nan", "passed", "x"}) { // of three choices
        settings.setValue("lessons/softplus_for_tests/1_check", absurd);
        EXPECT_EQ(progress.answer(1, Question::Check), std::nullopt) << absurd;
    }
    settings.setValue("lessons/softplus_for_tests/1_predict", "inf");
    EXPECT_EQ(progress.answer(1, Question::Prediction), std::nullopt);
    settings.setValue("lessons/softplus_for_tests/0_check", "1"); // a step that asks nothing
    EXPECT_EQ(progress.answer(0, Question::Check), std::nullopt);
}

} // namespace
} // namespace activation_explorer::ui
