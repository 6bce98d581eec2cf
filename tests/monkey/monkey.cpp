// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/monkey/monkey.h"

#include "tests/monkey/invariants.h"
#include "ui/readable_fields.h"
#include "ui/true_focus.h"

#include <QApplication>
#include <QDialog>
#include <QDrag>
#include <QThread>
#include <QTimer>
#include <utility>

namespace activation_explorer::monkey {

namespace {

constexpr std::uint64_t eventsPerCheck = 400;
constexpr std::uint64_t checksPerHistory = 8; ///< undo and redo of all takes long
constexpr int turnsPerLookBack = 12;          ///< a drag is cut in two where it is watched from
constexpr int eventsPerTurn = 24;             ///< at most, between two frames
constexpr int patience = 60;                  ///< events that a dialog may stay for

QWidget* foremost()
{
    QWidget* popup = QApplication::activePopupWidget();
    return popup ? popup : QApplication::activeModalWidget();
}

} // namespace

Monkey::Monkey(Playground& playground, Log& log, std::uint64_t seed, std::uint64_t events)
    : m_playground(playground)
    , m_log(log)
    , m_seed(seed)
    , m_events(events)
    , m_listener(seed)
{}

QString Monkey::run()
{
    ui::tellTrueFocusOnly(); // to the listener, as to a bus
    ui::makeFieldsReadable();
    m_listener.setOn(m_seed % 2 == 1);
    during([this] {
        start();
        QApplication::exec();
    });
    return m_wrong;
}

void Monkey::start()
{
    m_playground.start();
    // What is looked at while something can be redone is no step, and another document has other steps.
    const QUndoStack& stack = m_playground.document().undoStack();
    connect(&stack, &QUndoStack::canRedoChanged, this, [this](bool can) {
        if (can)
            m_past.reset();
    });
    connect(&stack, &QUndoStack::indexChanged, this, [this](int index) {
        if (m_past && index < m_past->index)
            m_past.reset();
    });
    m_past.reset();
}

void Monkey::during(const std::function<void()>& deed)
{
    // A timer does not fire while it is being answered, so each loop has its own.
    QTimer turns;
    connect(&turns, &QTimer::timeout, this, &Monkey::onTurn);
    turns.start(0);
    deed();
}

void Monkey::onTurn()
{
    if (m_isDone || m_isChecking)
        return finish();
    Random random(m_seed, m_event + 1);
    const int count = random.between(1, eventsPerTurn);
    for (int i = 0; i < count && !m_isDone; ++i)
        step();
    const bool isQuiet = QThread::currentThread()->loopLevel() == 1 && !foremost();
    if (!isQuiet || m_isDone)
        return;
    if (!m_playground.window().isVisible())
        return during([this] { start(); });
    lookBack();
    if (m_event >= m_checked + eventsPerCheck) {
        m_checked = m_event;
        check();
    }
}

void Monkey::step()
{
    if (m_event >= m_events) {
        m_isDone = true;
        return;
    }
    ++m_event;
    m_log.begin(m_event);
    closeWhatStays();
    during([this] {
        Random random(m_seed, m_event);
        act(random);
    });
}

void Monkey::closeWhatStays()
{
    QWidget* now = foremost();
    m_stays = now == m_staying && (now || QThread::currentThread()->loopLevel() > 1)
                  ? m_stays + 1
                  : 0; // without any: a drag and drop
    m_staying = now;
    if (m_stays < patience)
        return;
    m_stays = 0;
    QDrag::cancel();
    if (auto* dialog = qobject_cast<QDialog*>(now))
        dialog->reject();
    else if (now)
        now->close();
}

void Monkey::finish()
{
    if (QWidget* open = foremost())
        open->close();
    else if (m_isDone)
        QApplication::exit();
}

void Monkey::check()
{
    during([this] { m_hand.release(); }); // it may open a dialog
    if (m_isDone || foremost() || !m_playground.window().isVisible())
        return;
    m_playground.document().player().stop();
    constexpr int turns = 12; // what is scheduled may schedule more
    m_isChecking = true;
    during([] {
        for (int i = 0; i < turns; ++i)
            QCoreApplication::processEvents();
    });
    m_isChecking = false;
    ui::Document& document = m_playground.document();
    const auto holds = [this](const QString& wrong) {
        m_wrong += wrong;
        return m_wrong.isEmpty();
    };
    const bool isSound =
        holds(chartsAgree(document)) && holds(valuesAgree(document)) && holds(sessionSurvives(document)) &&
        holds(widgetsAreInside()) &&
        (m_event / eventsPerCheck % checksPerHistory != 0 || holds(historyIsSound(document)));
    m_isDone = !isSound;
}

void Monkey::lookBack()
{
    ui::Document& document = m_playground.document();
    QUndoStack& stack = document.undoStack();
    document.player().stop();
    if (const auto past = std::exchange(m_past, std::nullopt)) {
        const QByteArray now = allThatIsUndone(document);
        const int index = stack.index();
        stack.setIndex(past->index);
        const QByteArray before = allThatIsUndone(document);
        stack.setIndex(index);
        if (before != past->state)
            m_wrong += QStringLiteral("undo of %1 steps does not come back to\n%2\nbut to\n%3")
                           .arg(QString::number(index - past->index), QString::fromUtf8(past->state),
                                QString::fromUtf8(before));
        else if (const QByteArray after = allThatIsUndone(document); after != now)
            m_wrong += QStringLiteral("redo does not come back to\n%1\nbut to\n%2")
                           .arg(QString::fromUtf8(now), QString::fromUtf8(after));
        for (int i = past->index; i < index && !m_wrong.isEmpty(); ++i)
            m_wrong += QStringLiteral("\nstep ") + stack.text(i);
        m_isDone = !m_wrong.isEmpty();
        m_past.reset();
    } else if (Random(m_seed, m_event).between(1, turnsPerLookBack) == 1 && !stack.canRedo() &&
               stack.index() > 0 && stack.count() < stack.undoLimit() - 100) {
        stack.setClean(); // so that what follows is no part of this step
        m_past = {stack.index(), allThatIsUndone(document)};
    }
}

void Monkey::note(const QString& text)
{
    m_log.note(text.toStdString());
}

} // namespace activation_explorer::monkey
