// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/step_view.h"

#include "ui/lessons/depth_box.h"
#include "ui/lessons/lesson_text.h"
#include "ui/lessons/question_box.h"

#include <QLabel>
#include <QVBoxLayout>

namespace activation_explorer::ui {

namespace {

QLabel* wrapped(const char* name)
{
    auto* label = new QLabel;
    label->setObjectName(QLatin1StringView(name));
    label->setWordWrap(true);
    label->setTextFormat(Qt::RichText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

StepView::StepView(const Lesson& lesson, int step, Progress& progress, QWidget* parent)
    : QWidget(parent)
    , m_step(lesson.steps[step])
    , m_number(step)
    , m_progress(progress)
    , m_title(wrapped("stepTitle"))
    , m_prediction(makeQuestion(m_step.prediction, Progress::Question::Prediction))
    , m_text(wrapped("stepText"))
    , m_depth(m_step.depth ? new DepthBox(*m_step.depth) : nullptr)
    , m_check(makeQuestion(m_step.check, Progress::Question::Check))
    , m_sources(m_step.sources.isEmpty() ? nullptr : wrapped("stepSources"))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 6, 6, 6);
    for (QWidget* each :
         {static_cast<QWidget*>(m_title), static_cast<QWidget*>(m_prediction), static_cast<QWidget*>(m_text),
          static_cast<QWidget*>(m_depth), static_cast<QWidget*>(m_check), static_cast<QWidget*>(m_sources)})
        if (each)
            layout->addWidget(each);
    layout->addStretch(1);
    showRest();
}

QuestionBox* StepView::makeQuestion(const std::optional<LessonQuestion>& question, Progress::Question kind)
{
    if (!question)
        return nullptr;
    const bool predicts = kind == Progress::Question::Prediction;
    auto* box =
        new QuestionBox(*question, predicts ? QuestionBox::Kind::Prediction : QuestionBox::Kind::Check);
    box->setObjectName(predicts ? QStringLiteral("prediction") : QStringLiteral("check"));
    if (const auto answer = m_progress.answer(m_number, kind))
        box->setAnswered(answer);
    else if (predicts && m_progress.isPassedOver(m_number))
        box->setAnswered(std::nullopt);
    connect(box, &QuestionBox::answered, this, [this, box, kind, predicts](double answer) {
        m_progress.setAnswer(m_number, kind, answer);
        if (predicts)
            showRest();
        if (predicts)
            Q_EMIT revealed();
        else
            Q_EMIT checked(box->result());
    });
    connect(box, &QuestionBox::passedOver, this, [this] {
        m_progress.passOver(m_number);
        showRest();
        Q_EMIT revealed();
    });
    return box;
}

bool StepView::isPending() const
{
    return m_prediction != nullptr && !m_prediction->isAnswered();
}

QString StepView::textShown() const
{
    return isPending() ? QString() : m_text->accessibleName();
}

bool StepView::focusPrediction()
{
    if (isPending())
        m_prediction->takeFocus();
    return isPending();
}

void StepView::showRest()
{
    for (QWidget* each : {static_cast<QWidget*>(m_text), static_cast<QWidget*>(m_depth),
                          static_cast<QWidget*>(m_check), static_cast<QWidget*>(m_sources)})
        if (each)
            each->setVisible(!isPending());
}

void StepView::setLanguage(const QLocale& language)
{
    const QString title = plainTextOf(m_step.title.in(language));
    m_title->setText(QStringLiteral("<h3>%1</h3>").arg(title.toHtmlEscaped()));
    m_title->setAccessibleName(title);
    m_text->setText(htmlOf(m_step.text.in(language)));
    m_text->setAccessibleName(plainTextOf(m_step.text.in(language)));
    for (QuestionBox* box : {m_prediction, m_check})
        if (box)
            box->setLanguage(language);
    if (m_depth)
        m_depth->retranslate();
    if (m_sources) {
        const QString sources = tr("Sources: %1").arg(m_step.sources.join(QStringLiteral("; ")));
        m_sources->setText(QStringLiteral("<p><small>%1</small></p>").arg(sources.toHtmlEscaped()));
        m_sources->setAccessibleName(sources);
    }
}

} // namespace activation_explorer::ui
