// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/progress.h"

#include "ui/lessons/lesson.h"

#include <algorithm>
#include <array>
#include <QSettings>

namespace activation_explorer::ui {

namespace {

constexpr QLatin1StringView stepKey{"step"};
constexpr QLatin1StringView finishedKey{"finished"};
constexpr QLatin1StringView passed{"passed"};

const std::optional<LessonQuestion>& questionOf(const LessonStep& step, Progress::Question question)
{
    return question == Progress::Question::Prediction ? step.prediction : step.check;
}

constexpr std::array both{Progress::Question::Prediction, Progress::Question::Check};

} // namespace

Progress::Progress(const Lesson& lesson, QSettings& settings)
    : m_lesson(lesson)
    , m_settings(settings)
{}

QString Progress::key(const QString& name) const
{
    return QStringLiteral("lessons/%1/%2").arg(m_lesson.id, name);
}

QString Progress::key(int step, Question question) const
{
    return key(QStringLiteral("%1_%2").arg(QString::number(step), question == Question::Prediction
                                                                      ? QStringLiteral("predict")
                                                                      : QStringLiteral("check")));
}

bool Progress::hasBegun() const
{
    return m_settings.contains(key(stepKey));
}

bool Progress::isFinished() const
{
    return m_settings.value(key(finishedKey)).toBool();
}

int Progress::step() const
{
    const int step = m_settings.value(key(stepKey)).toInt();
    return step >= 0 && step < m_lesson.steps.size() ? step : 0;
}

std::optional<double> Progress::answer(int step, Question question) const
{
    const auto& asked = questionOf(m_lesson.steps[step], question);
    bool isNumber = false;
    const double answer = m_settings.value(key(step, question)).toString().toDouble(&isNumber);
    return asked && isNumber && asked->isAnswer(answer) ? std::optional(answer) : std::nullopt;
}

bool Progress::isPassedOver(int step) const
{
    return m_settings.value(key(step, Question::Prediction)).toString() == passed;
}

int Progress::questions() const
{
    int result = 0;
    for (const LessonStep& step : m_lesson.steps)
        result += (step.prediction ? 1 : 0) + (step.check ? 1 : 0);
    return result;
}

int Progress::rightAnswers() const
{
    int result = 0;
    for (int step = 0; step < m_lesson.steps.size(); ++step)
        for (const Question question : both)
            if (const auto given = answer(step, question);
                given && questionOf(m_lesson.steps[step], question)->isRight(*given))
                ++result;
    return result;
}

void Progress::setStep(int step)
{
    m_settings.setValue(key(stepKey), step);
}

void Progress::setFinished()
{
    m_settings.setValue(key(finishedKey), true);
}

void Progress::setAnswer(int step, Question question, double answer)
{
    m_settings.setValue(key(step, question), QString::number(answer, 'g', 17));
}

void Progress::passOver(int step)
{
    m_settings.setValue(key(step, Question::Prediction), passed);
}

void Progress::forget()
{
    m_settings.remove(QStringLiteral("lessons/") + m_lesson.id);
}

} // namespace activation_explorer::ui
