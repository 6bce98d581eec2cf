// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lessons/lesson.h"
#include "ui/lessons/progress.h"

#include <QLocale>
#include <QWidget>

class QLabel;

namespace activation_explorer::ui {

class DepthBox;
class QuestionBox;

/// One step of a lesson: its prediction, and once that is answered or passed over its text, its depth, its
/// question and its sources. Answers go to the progress, and come from there.
class StepView : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive it.
    StepView(const Lesson& lesson, int step, Progress& progress, QWidget* parent = nullptr);

    void setLanguage(const QLocale& language); ///< answers, and what is being typed, stay
    /// Whether there is a prediction that has been neither answered nor passed over.
    [[nodiscard]] bool isPending() const;
    /// What there is to read by now, without markup.
    [[nodiscard]] QString textShown() const;
    /// To the prediction, if it is pending; else false.
    bool focusPrediction();

Q_SIGNALS:
    void revealed();               ///< the prediction is answered or passed over
    void checked(QWidget* result); ///< the check has been answered; what is said of it

private:
    void showRest();
    QuestionBox* makeQuestion(const std::optional<LessonQuestion>& question, Progress::Question kind);

    const LessonStep& m_step;
    int m_number;
    Progress& m_progress;
    QLabel* m_title;
    QuestionBox* m_prediction; ///< null: there is none; and so on
    QLabel* m_text;
    DepthBox* m_depth;
    QuestionBox* m_check;
    QLabel* m_sources;
};

} // namespace activation_explorer::ui
