// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/lesson_panel.h"

#include "ui/document/document.h"
#include "ui/lessons/lesson.h"
#include "ui/lessons/lesson_text.h"
#include "ui/lessons/progress.h"
#include "ui/lessons/reading_area.h"
#include "ui/lessons/step_view.h"

#include <QAction>
#include <QGridLayout>
#include <QLabel>
#include <QTimer>
#include <QToolButton>
#include <utility>

namespace activation_explorer::ui {

struct LessonPanel::Open {
    Open(Lesson opened, QSettings& settings)
        : lesson(std::move(opened))
        , progress(lesson, settings)
    {}

    const Lesson lesson;
    Progress progress;
    int step = 0;
};

LessonPanel::LessonPanel(Document& document, QSettings& settings, std::function<QLocale()> language,
                         QWidget* parent)
    : QStackedWidget(parent)
    , back(new QAction(this))
    , forward(new QAction(this))
    , again(new QAction(this))
    , all(new QAction(this))
    , m_document(document)
    , m_settings(settings)
    , m_language(std::move(language))
    , m_list(new LessonList)
    , m_page(new QWidget)
    , m_title(new QLabel)
    , m_progress(new QLabel)
    , m_area(new ReadingArea)
    , m_back(new QToolButton)
    , m_forward(new QToolButton)
    , m_again(new QToolButton)
    , m_all(new QToolButton)
{
    back->setObjectName(QStringLiteral("lessonBack"));
    forward->setObjectName(QStringLiteral("lessonForward"));
    again->setObjectName(QStringLiteral("lessonAgain"));
    all->setObjectName(QStringLiteral("lessonAll"));
    back->setShortcut(Qt::ALT | Qt::Key_PageUp);
    forward->setShortcut(Qt::ALT | Qt::Key_PageDown);
    m_title->setWordWrap(true);
    m_title->setTextFormat(Qt::PlainText);
    m_progress->setWordWrap(true);
    m_progress->setObjectName(QStringLiteral("lessonProgress"));
    auto* buttons = new QGridLayout;
    const std::array all4{std::pair(m_back, back), std::pair(m_forward, forward), std::pair(m_again, again),
                          std::pair(m_all, all)};
    for (int i = 0; i < 4; ++i) {
        const auto& [button, action] = all4[static_cast<std::size_t>(i)];
        button->setFocusPolicy(Qt::StrongFocus);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        connect(button, &QToolButton::clicked, action, &QAction::trigger);
        buttons->addWidget(button, i < 2 ? 0 : i - 1, i < 2 ? i : 0, 1, i < 2 ? 1 : 2);
    }
    auto* layout = new QVBoxLayout(m_page);
    layout->setContentsMargins(6, 4, 6, 6);
    layout->addWidget(m_title);
    layout->addWidget(m_progress);
    layout->addWidget(m_area, 1);
    layout->addLayout(buttons);
    addWidget(m_list);
    addWidget(m_page);
    connect(back, &QAction::triggered, this, [this] { enter(m_open->step - 1, Show::Effective); });
    connect(forward, &QAction::triggered, this, &LessonPanel::goForward);
    connect(again, &QAction::triggered, this, [this] { showState(*m_open->lesson.sessionOf(m_open->step)); });
    connect(all, &QAction::triggered, this, &LessonPanel::leave);
    retranslate();
}

LessonPanel::~LessonPanel() = default;

void LessonPanel::open(const Lesson& lesson, bool anew)
{
    leave();
    m_open = std::make_unique<Open>(lesson, m_settings);
    if (anew)
        m_open->progress.forget();
    setCurrentWidget(m_page);
    enter(m_open->progress.isFinished() ? 0 : m_open->progress.step(), Show::Effective);
    takeFocus();
}

void LessonPanel::leave()
{
    if (!m_open)
        return;
    delete m_area->takeWidget();
    m_step = nullptr;
    m_open.reset();
    const bool hadFocus = m_page->isAncestorOf(window()->focusWidget());
    setCurrentWidget(m_list);
    if (hadFocus)
        m_list->setFocus();
    update();
    tellHidden();
    Q_EMIT left();
}

bool LessonPanel::hidesCurves() const
{
    return m_step != nullptr && m_step->isPending();
}

void LessonPanel::enter(int step, Show show)
{
    const QWidget* focused = window()->focusWidget();
    const bool focusWasInside = focused != nullptr && m_area->isAncestorOf(focused);
    const Lesson& lesson = m_open->lesson;
    m_open->step = step;
    m_open->progress.setStep(step);
    m_step = new StepView(lesson, step, m_open->progress);
    m_area->setWidget(m_step); // deletes the one before
    QWidget* before = m_area;
    for (auto* each : m_step->findChildren<QWidget*>())
        if ((each->focusPolicy() & Qt::TabFocus) != 0) {
            setTabOrder(before, each); // else it would come after the buttons, for they were there before
            before = each;
        }
    connect(m_step, &StepView::revealed, this, [this] {
        update();
        m_area->setFocus(Qt::OtherFocusReason); // to read; Tab goes on to the question
        tellHidden();
    });
    connect(m_step, &StepView::checked, this, [this](QWidget* result) {
        update();
        m_forward->setFocus(Qt::OtherFocusReason);
        // Once it has been laid out.
        QTimer::singleShot(0, m_step, [this, result] { m_area->ensureWidgetVisible(result); });
    });
    retranslate();
    tellHidden(); // before the curves are there
    if (const Session* session =
            show == Show::Own && !lesson.steps[step].session ? nullptr : lesson.sessionOf(step))
        showState(*session);
    if (focusWasInside || m_page->isAncestorOf(focused))
        takeFocus();
}

void LessonPanel::takeFocus()
{
    if (!m_open)
        m_list->setFocus(Qt::OtherFocusReason);
    else if (!m_step->focusPrediction())
        m_area->setFocus(Qt::OtherFocusReason);
}

void LessonPanel::goForward()
{
    if (m_open->step + 1 < m_open->lesson.steps.size()) {
        enter(m_open->step + 1, Show::Own);
        return;
    }
    m_open->progress.setFinished();
    leave();
}

void LessonPanel::showState(const Session& session)
{
    m_document.show(session, tr("show step %1 of the lesson").arg(m_open->step + 1));
}

void LessonPanel::tellHidden()
{
    if (m_toldHidden == hidesCurves())
        return;
    m_toldHidden = hidesCurves();
    Q_EMIT curvesHidden(m_toldHidden);
}

void LessonPanel::update()
{
    const int last = m_open ? static_cast<int>(m_open->lesson.steps.size()) - 1 : 0;
    const bool isLast = m_open && m_open->step == last;
    back->setEnabled(m_open && m_open->step > 0);
    forward->setEnabled(m_open != nullptr);
    again->setEnabled(m_open && m_open->lesson.sessionOf(m_open->step) != nullptr);
    all->setEnabled(m_open != nullptr);
    m_forward->setText(isLast ? tr("Finish") : tr("Forward ›"));
    m_forward->setToolTip((isLast ? tr("Finish the lesson (%1)") : tr("On to the next step (%1)"))
                              .arg(forward->shortcut().toString(QKeySequence::NativeText)));
    m_forward->setAccessibleName(isLast ? tr("Finish the lesson") : tr("Forward a step"));
    for (const auto& [button, action] :
         {std::pair(m_back, back), std::pair(m_forward, forward), std::pair(m_again, again)}) {
        button->setEnabled(action->isEnabled());
        button->setStatusTip(button->toolTip());
    }
    if (!m_open)
        return;
    const QString where =
        tr("Step %1 of %2").arg(QString::number(m_open->step + 1), QString::number(last + 1));
    const int questions = m_open->progress.questions();
    m_progress->setText(questions == 0 ? where
                                       : tr("%1 · %2 of %3 questions right", "a step; numbers")
                                             .arg(where, QString::number(m_open->progress.rightAnswers()),
                                                  QString::number(questions)));
    m_progress->setAccessibleName(m_progress->text());
    m_area->setAccessibleDescription(m_step->textShown());
}

void LessonPanel::retranslate()
{
    const auto set = [](QAction* action, QToolButton* button, const QString& text, const QString& tip) {
        action->setStatusTip(tip);
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        action->setToolTip(keys.isEmpty() ? tip : QStringLiteral("%1 (%2)").arg(tip, keys));
        button->setToolTip(action->toolTip());
        button->setText(text);
        button->setAccessibleName(text);
    };
    set(back, m_back, tr("‹ Back"), tr("Back to the step before"));
    m_back->setAccessibleName(tr("Back a step"));
    set(forward, m_forward, {}, tr("On to the next step of the lesson"));
    set(again, m_again, tr("Show this step's state again"),
        tr("The curves and the view as they were when the step began"));
    set(all, m_all, tr("All lessons"), tr("Leave the lesson; it goes on from here another time"));
    m_all->setStatusTip(m_all->toolTip());
    back->setText(tr("&Back a step"));
    forward->setText(tr("&Forward a step"));
    again->setText(tr("&Show the step's state again"));
    all->setText(tr("L&eave the lesson"));
    if (m_open) {
        const QLocale language = m_language();
        const QString title = plainTextOf(m_open->lesson.title.in(language));
        m_title->setText(title);
        m_title->setAccessibleName(title);
        m_step->setLanguage(language);
        m_area->setAccessibleName(
            tr("The step: %1", "its title")
                .arg(plainTextOf(m_open->lesson.steps[m_open->step].title.in(language))));
    } else {
        m_area->setAccessibleName(tr("The step"));
    }
    m_list->retranslate();
    update();
}

} // namespace activation_explorer::ui
