// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/question_box.h"

#include "ui/announcer.h"
#include "ui/lessons/lesson_text.h"
#include "ui/text.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>

namespace activation_explorer::ui {

namespace {

QLabel* wrapped()
{
    auto* label = new QLabel;
    label->setWordWrap(true);
    label->setTextFormat(Qt::RichText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

void setTexts(QWidget* control, const QString& tip)
{
    control->setToolTip(tip);
    control->setStatusTip(tip);
}

QString withoutLetter(QString text)
{
    return text.remove(QLatin1Char('&'));
}

} // namespace

QuestionBox::QuestionBox(const LessonQuestion& question, Kind kind, QWidget* parent)
    : QGroupBox(parent)
    , m_question(question)
    , m_kind(kind)
    , m_text(wrapped())
    , m_answer(new QPushButton)
    , m_pass(new QPushButton)
    , m_refusal(new QLabel)
    , m_result(wrapped())
{
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_text);
    if (const auto* choices = std::get_if<LessonChoices>(&question.answer))
        makeChoices(*choices);
    else
        makeField();
    m_refusal->setWordWrap(true);
    m_refusal->hide();
    layout->addWidget(m_refusal);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_answer);
    buttons->addWidget(m_pass);
    buttons->addStretch(1);
    layout->addLayout(buttons);
    layout->addWidget(m_result);
    m_result->hide();
    m_result->setObjectName(QStringLiteral("result"));
    m_refusal->setObjectName(QStringLiteral("refusal"));
    m_pass->setVisible(kind == Kind::Prediction);
    connect(m_answer, &QPushButton::clicked, this, &QuestionBox::answer);
    connect(m_pass, &QPushButton::clicked, this, [this] {
        setAnswered(std::nullopt);
        Q_EMIT passedOver();
    });
}

void QuestionBox::makeChoices(const LessonChoices& choices)
{
    m_choices = new QButtonGroup(this);
    auto* grid = new QGridLayout;
    grid->setColumnStretch(1, 1);
    for (int i = 0; i < choices.texts.size(); ++i) {
        auto* button = new QRadioButton;
        auto* text = wrapped(); // a button's own would be cut off
        text->setTextInteractionFlags(Qt::NoTextInteraction);
        text->installEventFilter(this);
        m_choices->addButton(button, i);
        m_choiceTexts << text;
        grid->addWidget(button, i, 0, Qt::AlignTop);
        grid->addWidget(text, i, 1);
    }
    static_cast<QVBoxLayout*>(layout())->addLayout(grid);
}

void QuestionBox::makeField()
{
    m_field = new QLineEdit;
    layout()->addWidget(m_field);
    connect(m_field, &QLineEdit::textEdited, m_refusal, &QWidget::hide);
}

void QuestionBox::setLanguage(const QLocale& language)
{
    m_language = language;
    setTitle(m_kind == Kind::Prediction ? tr("What do you expect?") : tr("Question"));
    const QString question = plainTextOf(m_question.question.in(language));
    m_text->setText(htmlOf(m_question.question.in(language)));
    m_text->setAccessibleName(question);
    setAccessibleName(tr("%1: %2", "a kind of question; the question").arg(title(), question));
    if (m_choices) {
        const auto& choices = std::get<LessonChoices>(m_question.answer);
        for (int i = 0; i < choices.texts.size(); ++i) {
            m_choiceTexts[i]->setText(htmlOf(choices.texts[i].in(language)));
            m_choices->button(i)->setAccessibleName(answerText(i));
            m_choices->button(i)->setAccessibleDescription(question);
            setTexts(m_choices->button(i), tr("Space chooses, Enter answers"));
        }
    } else {
        m_field->setPlaceholderText(tr("A number, such as %1").arg(localNumber(0.5)));
        m_field->setAccessibleName(tr("Your number"));
        m_field->setAccessibleDescription(question);
        setTexts(m_field, tr("Enter answers"));
    }
    m_answer->setText(tr("An&swer"));
    setTexts(m_answer, tr("See whether it is right, and why"));
    m_pass->setText(tr("Pass &over"));
    setTexts(m_pass, tr("See the curves without an answer"));
    for (QPushButton* button : {m_answer, m_pass})
        button->setAccessibleName(withoutLetter(button->text()));
    if (m_isAnswered)
        showResult();
    else if (!m_refusal->isHidden())
        m_refusal->setText(m_choices ? tr("Choose one of the answers.") : tr("Type a number."));
}

QString QuestionBox::answerText(double answer) const
{
    if (const auto* choices = std::get_if<LessonChoices>(&m_question.answer))
        return plainTextOf(choices->texts[static_cast<int>(answer)].in(m_language));
    constexpr int digits = 6;
    return printed(localNumber(answer, digits));
}

void QuestionBox::answer()
{
    std::optional<double> given;
    if (m_choices && m_choices->checkedId() >= 0)
        given = m_choices->checkedId();
    else if (m_field)
        given = parseLocalNumber(m_field->text());
    if (!given || !m_question.isAnswer(*given)) {
        m_refusal->show();
        setLanguage(m_language);
        m_refusal->setAccessibleName(m_refusal->text());
        Announcer::say(m_refusal, m_refusal->text());
        takeFocus();
        return;
    }
    setAnswered(given);
    Announcer::say(m_result, m_result->accessibleName());
    Q_EMIT answered(*given);
}

void QuestionBox::setAnswered(std::optional<double> answer)
{
    m_isAnswered = true;
    m_given = answer;
    if (m_choices && answer)
        m_choices->button(static_cast<int>(*answer))->setChecked(true);
    if (m_field && answer)
        m_field->setText(localNumber(*answer));
    // What has been answered stays to be read, and no longer takes the focus. From a widget that is switched
    // off the focus would go on to another: to a curve's card, say, which would make that curve the current
    // one.
    if (QWidget* focused = window()->focusWidget(); focused && isAncestorOf(focused))
        focused->clearFocus();
    if (m_choices)
        for (QAbstractButton* button : m_choices->buttons())
            button->setEnabled(false);
    else
        m_field->setReadOnly(true);
    for (QWidget* each :
         {static_cast<QWidget*>(m_answer), static_cast<QWidget*>(m_pass), static_cast<QWidget*>(m_refusal)})
        each->hide();
    if (m_field)
        m_field->setFocusPolicy(Qt::ClickFocus);
    showResult();
}

void QuestionBox::showResult()
{
    double right = 0;
    if (const auto* choices = std::get_if<LessonChoices>(&m_question.answer))
        right = choices->right;
    else
        right = std::get<LessonNumber>(m_question.answer).right;
    const QString verdict = !m_given ? tr("The answer: %1").arg(answerText(right))
                            : m_question.isRight(*m_given)
                                ? tr("✓ Right: %1").arg(answerText(right))
                                : tr("✗ Not so. Right is: %1").arg(answerText(right));
    const QString& explanation = m_question.explanation.in(m_language);
    m_result->setText(QStringLiteral("<p><b>%1</b></p>").arg(verdict.toHtmlEscaped()) + htmlOf(explanation));
    m_result->setAccessibleName(verdict + QLatin1Char('\n') + plainTextOf(explanation));
    m_result->show();
}

QWidget* QuestionBox::result() const
{
    return m_result;
}

void QuestionBox::takeFocus()
{
    if (m_isAnswered)
        return;
    if (m_field)
        m_field->setFocus(Qt::OtherFocusReason);
    else if (m_choices)
        m_choices->button(qMax(m_choices->checkedId(), 0))->setFocus(Qt::OtherFocusReason);
}

void QuestionBox::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && !m_isAnswered && m_pass->hasFocus())
        m_pass->click();
    else if (isEnter && !m_isAnswered)
        answer();
    else
        QGroupBox::keyPressEvent(event);
}

bool QuestionBox::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::MouseButtonRelease)
        for (int i = 0; i < m_choiceTexts.size(); ++i)
            if (m_choiceTexts[i] == watched && m_choices->button(i)->isEnabled()) {
                m_choices->button(i)->setFocus(Qt::MouseFocusReason);
                m_choices->button(i)->click();
                return true;
            }
    return QGroupBox::eventFilter(watched, event);
}

} // namespace activation_explorer::ui
