// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/lesson.h"

#include "tests/ui/lessons/some_lesson.h"

#include <numbers>
#include <QLocale>

namespace activation_explorer::ui {
namespace {

class LessonTest : public testing::Test
{
protected:
    const tl::expected<Lesson, QString> read = lessonFromJson(someLesson());
    const QLocale english{QLocale::English};
    const QLocale chinese{QLocale::Chinese, QLocale::China};
};

TEST_F(LessonTest, HasWhatTheFileSays)
{
    ASSERT_TRUE(read) << read.error().toStdString();
    EXPECT_EQ(read->id, "softplus_for_tests");
    EXPECT_EQ(read->minutes, 8);
    ASSERT_EQ(read->steps.size(), 3);
    EXPECT_FALSE(read->steps[0].prediction);
    ASSERT_TRUE(read->steps[1].session);
    EXPECT_EQ(read->steps[1].session->curves[0].curve.text(), "softplus:beta=2");
    EXPECT_EQ(read->steps[1].session->view.ranges.x, (core::Range{-2, 2}));
    EXPECT_EQ(read->steps[1].sources, QStringList{"PyTorch: torch.nn.Softplus"});
    ASSERT_TRUE(read->steps[2].depth);
    EXPECT_EQ(read->steps[2].depth->curves.size(), 2);
    EXPECT_EQ(read->steps[2].depth->layers, 10);
}

TEST_F(LessonTest, SpeaksTheLanguageThatIsThere)
{
    ASSERT_TRUE(read);
    EXPECT_EQ(read->title.in(english), "SoftPlus and β");
    EXPECT_EQ(read->title.in(chinese), QStringLiteral("SoftPlus 与 β"));
    EXPECT_EQ(read->title.in(QLocale(QLocale::German)), "SoftPlus and β");
    EXPECT_EQ(read->steps[2].text.in(chinese), read->steps[2].text.english); // there is no other
    const LessonText onlyChinese{.english = {}, .chinese = QStringLiteral("导数")};
    EXPECT_EQ(onlyChinese.in(english), QStringLiteral("导数"));
}

TEST_F(LessonTest, GoesOnWithTheStateOfTheStepBeforeWhereAStepHasNone)
{
    ASSERT_TRUE(read);
    EXPECT_EQ(read->sessionOf(2), &*read->steps[1].session);
    Lesson without = *read;
    without.steps = {without.steps[2]};
    EXPECT_EQ(without.sessionOf(0), nullptr);
}

TEST_F(LessonTest, ANumberIsRightWithinItsTolerance)
{
    ASSERT_TRUE(read);
    const LessonQuestion& question = *read->steps[1].prediction;
    constexpr double right = std::numbers::ln2 / 2;
    EXPECT_DOUBLE_EQ(std::get<LessonNumber>(question.answer).right, right);
    EXPECT_TRUE(question.isRight(right));
    EXPECT_TRUE(question.isRight(right + 0.0099));
    EXPECT_FALSE(question.isRight(right + 0.0101));
    EXPECT_FALSE(question.isRight(std::nan("")));
    EXPECT_FALSE(question.isAnswer(std::nan("")));
    EXPECT_TRUE(question.isAnswer(-7));
}

TEST_F(LessonTest, AChoiceIsRightIfItIsTheOne)
{
    ASSERT_TRUE(read);
    const LessonQuestion& question = *read->steps[1].check;
    EXPECT_TRUE(question.isRight(1));
    EXPECT_FALSE(question.isRight(0));
    for (const double none : {-1.0, 3.0, 0.5})
        EXPECT_FALSE(question.isAnswer(none)) << none;
}

} // namespace
} // namespace activation_explorer::ui
