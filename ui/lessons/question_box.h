// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lessons/lesson.h"

#include <optional>
#include <QGroupBox>
#include <QLocale>

class QAbstractButton;
class QButtonGroup;
class QLabel;
class QLineEdit;
class QPushButton;

namespace activation_explorer::ui {

/// A question of a lesson, answered once: choices or a field for a number, Enter or a button to answer, and
/// then whether it was right, in words and by a sign, with the explanation. All by keyboard, too.
class QuestionBox : public QGroupBox
{
    Q_OBJECT

public:
    enum class Kind {
        Prediction, ///< may be passed over
        Check
    };

    QuestionBox(const LessonQuestion& question, Kind kind, QWidget* parent = nullptr);

    /// In this language from now on, with what is chosen or typed staying as it is.
    void setLanguage(const QLocale& language);
    /// As it was answered before; silent. None: passed over.
    void setAnswered(std::optional<double> answer);
    [[nodiscard]] bool isAnswered() const noexcept { return m_isAnswered; } ///< or passed over
    [[nodiscard]] QWidget* result() const;                                  ///< right or wrong, and why
    void takeFocus(); ///< to what is to be answered, if it is not yet

Q_SIGNALS:
    void answered(double answer);
    void passedOver();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeChoices(const LessonChoices& choices);
    void makeField();
    void answer();
    void showResult();
    [[nodiscard]] QString answerText(double answer) const;

    const LessonQuestion m_question;
    const Kind m_kind;
    QLocale m_language;
    QLabel* m_text;
    QButtonGroup* m_choices = nullptr; ///< of a choice
    QList<QLabel*> m_choiceTexts;
    QLineEdit* m_field = nullptr; ///< of a number
    QPushButton* m_answer;
    QPushButton* m_pass;
    QLabel* m_refusal;
    QLabel* m_result;
    bool m_isAnswered = false;
    std::optional<double> m_given; ///< none: passed over
};

} // namespace activation_explorer::ui
