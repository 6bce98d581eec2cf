// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <QString>

class QSettings;

namespace activation_explorer::ui {

struct Lesson;

/// How far a person is in a lesson, remembered under the lesson's id as soon as it changes. What is absurd in
/// the settings, or of a lesson that has changed since, is as if it were not there.
class Progress
{
public:
    enum class Question { Prediction, Check };

    /// Both must outlive it.
    Progress(const Lesson& lesson, QSettings& settings);

    [[nodiscard]] bool hasBegun() const;
    [[nodiscard]] bool isFinished() const;
    [[nodiscard]] int step() const; ///< 0 if it has not begun
    /// Of a question that the step has.
    [[nodiscard]] std::optional<double> answer(int step, Question question) const;
    [[nodiscard]] bool isPassedOver(int step) const; ///< its prediction
    [[nodiscard]] int questions() const;
    [[nodiscard]] int rightAnswers() const;

    void setStep(int step);
    void setFinished();
    void setAnswer(int step, Question question, double answer);
    void passOver(int step);
    void forget();

private:
    [[nodiscard]] QString key(const QString& name) const;
    [[nodiscard]] QString key(int step, Question question) const;

    const Lesson& m_lesson;
    QSettings& m_settings;
};

} // namespace activation_explorer::ui
