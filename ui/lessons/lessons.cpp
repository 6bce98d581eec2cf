// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/lessons.h"

#include "ui/files/questions.h"
#include "ui/files/whole_file.h"
#include "ui/lessons/lesson_files.h"
#include "ui/lessons/lesson_panel.h"
#include "ui/lessons/lesson_text.h"
#include "ui/lessons/progress.h"

#include <QAction>
#include <QDir>
#include <QDockWidget>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMainWindow>
#include <QMenu>
#include <QSettings>
#include <QStandardPaths>

namespace activation_explorer::ui {

namespace {

constexpr QLatin1StringView openedKey{"lessons_opened"};
constexpr qsizetype maxOpened = 8;

QString summaryOf(const Lesson& lesson, const QLocale& language)
{
    return Lessons::tr("%1 About %2 minutes.", "what a lesson is about")
        .arg(plainTextOf(lesson.summary.in(language)), QString::number(lesson.minutes));
}

} // namespace

Lessons::Lessons(Document& document, QSettings& settings, std::function<QLocale()> language,
                 QMainWindow* window)
    : QObject(window)
    , m_settings(settings)
    , m_language(std::move(language))
    , m_window(window)
    , m_panel(new LessonPanel(document, settings, m_language))
    , m_dock(new QDockWidget(window))
    , m_menu(new QMenu(window))
    , m_openFile(new QAction(this))
{
    for (const QString& path : shippedLessons())
        if (const auto lesson = readLessonFile(path)) { // a test sees to it that all are read
            m_shipped << path;
            m_shippedLessons << *lesson;
        }
    m_dock->setObjectName(QStringLiteral("lesson"));
    m_dock->setWidget(m_panel);
    m_dock->setFeatures(QDockWidget::DockWidgetMovable | QDockWidget::DockWidgetClosable);
    m_dock->setAllowedAreas(Qt::LeftDockWidgetArea | Qt::RightDockWidgetArea);
    window->addDockWidget(Qt::RightDockWidgetArea, m_dock);
    m_dock->hide();
    m_dock->installEventFilter(this);
    m_openFile->setObjectName(QStringLiteral("openLesson"));
    fillMenu();
    connect(m_openFile, &QAction::triggered, this, &Lessons::askWhichToOpen);
    connect(m_panel, &LessonPanel::curvesHidden, this, &Lessons::curvesHidden);
    connect(m_panel, &LessonPanel::left, this, &Lessons::fillList);
    connect(&m_panel->list(), &LessonList::openAsked, this, &Lessons::askWhichToOpen);
    connect(&m_panel->list(), &LessonList::chosen, this, qOverload<const QString&, bool>(&Lessons::open));
    retranslate();
}

void Lessons::fillMenu()
{
    for (const QString& path : m_shipped) {
        QAction* action = m_menu->addAction(QString());
        connect(action, &QAction::triggered, this, [this, path] { open(path); });
        m_shippedActions << action;
    }
    m_menu->addSeparator();
    m_menu->addAction(m_openFile);
    m_menu->addSeparator();
    m_menu->addActions({m_panel->back, m_panel->forward, m_panel->again, m_panel->all});
    m_menu->addSeparator();
    m_menu->addAction(m_dock->toggleViewAction());
}

QList<QAction*> Lessons::steps() const
{
    return {m_panel->back, m_panel->forward};
}

void Lessons::retranslate()
{
    m_menu->setTitle(tr("&Lessons"));
    m_dock->setWindowTitle(tr("Lesson"));
    m_dock->toggleViewAction()->setText(tr("Lesson &panel"));
    m_openFile->setText(tr("&Open a lesson…"));
    m_openFile->setToolTip(tr("Open a lesson's file"));
    m_openFile->setStatusTip(m_openFile->toolTip());
    for (qsizetype i = 0; i < m_shippedActions.size(); ++i) {
        const Lesson& lesson = m_shippedLessons[i];
        QString title = plainTextOf(lesson.title.in(m_language()));
        title.replace(QLatin1Char('&'), QLatin1StringView("&&"));
        m_shippedActions[i]->setText(tr("&%1 %2", "a lesson's number and title").arg(i + 1).arg(title));
        m_shippedActions[i]->setStatusTip(summaryOf(lesson, m_language()));
        m_shippedActions[i]->setToolTip(m_shippedActions[i]->statusTip());
    }
    m_panel->retranslate();
    fillList();
}

void Lessons::open(const QString& path)
{
    open(path, false);
}

void Lessons::open(const QString& path, bool anew)
{
    const auto lesson = readLessonFile(path);
    if (!lesson) {
        QStringList others = opened();
        others.removeAll(path);
        m_settings.setValue(openedKey, others);
        fillList();
        tellOfError(m_window, tr("No lesson"), lesson.error());
        return;
    }
    if (!m_shipped.contains(path))
        remember(QFileInfo(path).absoluteFilePath());
    m_dock->show();
    m_dock->raise();
    m_panel->open(*lesson, anew);
}

void Lessons::leave()
{
    m_panel->leave();
    m_dock->hide();
}

void Lessons::askWhichToOpen()
{
    const QStringList before = opened();
    const QString folder = before.isEmpty()
                               ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                               : QFileInfo(before.first()).path();
    QFileDialog dialog(m_window, tr("Open a lesson"), folder, tr("Lessons (*.lesson.json);;All files (*)"));
    dialog.setSupportedSchemes({QStringLiteral("file")});
    dialog.setFileMode(QFileDialog::ExistingFile);
    if (dialog.exec() == QDialog::Accepted)
        open(dialog.selectedFiles().value(0));
}

void Lessons::remember(const QString& path)
{
    QStringList all = opened();
    all.removeAll(path);
    all.prepend(path);
    m_settings.setValue(openedKey, QStringList(all.first(qMin(all.size(), maxOpened))));
}

QStringList Lessons::opened() const
{
    const QStringList all = m_settings.value(openedKey).toStringList();
    return all.first(qMin(all.size(), maxOpened));
}

void Lessons::fillList()
{
    const QLocale language = m_language();
    QList<LessonList::Entry> entries;
    const auto add = [&](const QString& path, const Lesson& lesson) {
        const Progress progress(lesson, m_settings);
        const QString status = progress.isFinished() ? tr("finished")
                               : progress.hasBegun() ? tr("at step %1 of %2")
                                                           .arg(QString::number(progress.step() + 1),
                                                                QString::number(lesson.steps.size()))
                                                     : tr("%1 steps").arg(lesson.steps.size());
        entries << LessonList::Entry{
            .path = path,
            .title = plainTextOf(lesson.title.in(language)),
            .summary = summaryOf(lesson, language),
            .status =
                tr("%1 min, %2", "how long a lesson takes; how far one is").arg(lesson.minutes).arg(status),
            .hasBegun = progress.hasBegun()};
    };
    for (qsizetype i = 0; i < m_shipped.size(); ++i)
        add(m_shipped[i], m_shippedLessons[i]);
    for (const QString& path : opened()) {
        if (const auto lesson = readLessonFile(path))
            add(path, *lesson);
        else // why is told who chooses it
            entries << LessonList::Entry{.path = path,
                                         .title = shownPath(QFileInfo(path).fileName()),
                                         .summary = lesson.error(),
                                         .status = tr("cannot be read")};
    }
    m_panel->list().setEntries(entries);
}

bool Lessons::eventFilter(QObject* dock, QEvent* event)
{
    // By its button or its switch; not where the window hides it.
    if (event->type() == QEvent::Close)
        m_panel->leave();
    return QObject::eventFilter(dock, event);
}

} // namespace activation_explorer::ui
