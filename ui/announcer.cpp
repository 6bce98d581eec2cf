// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/announcer.h"

#include <chrono>
#include <QAccessibleWidget>

namespace activation_explorer::ui {

using namespace std::chrono_literals;

namespace {

constexpr auto succession = 100ms; // longer than between two repeats of a held key

QAccessibleInterface* makeAccessible(const QString&, QObject* object)
{
    auto* announcer = qobject_cast<Announcer*>(object);
    return announcer ? new QAccessibleWidget(announcer, QAccessible::Notification) : nullptr;
}

} // namespace

Announcer::Announcer(QWidget* window)
    : QWidget(window)
{
    QAccessible::installFactory(makeAccessible); // once, however often it is called
    hide();                                      // also when its window is shown
    m_wait.setSingleShot(true);
    m_wait.setInterval(succession);
    connect(&m_wait, &QTimer::timeout, this, &Announcer::appear);
}

Announcer* Announcer::of(const QWidget* speaker)
{
    QWidget* window = speaker->window();
    auto* announcer = window->findChild<Announcer*>(QString(), Qt::FindDirectChildrenOnly);
    return announcer ? announcer : new Announcer(window);
}

void Announcer::say(const QWidget* speaker, const QString& sentence)
{
    Announcer* announcer = of(speaker);
    announcer->m_sentences.removeIf([speaker](const auto& each) { return each.first == speaker; });
    announcer->m_sentences.append({speaker, sentence});
    announcer->m_wait.start();
}

void Announcer::appear()
{
    QStringList words;
    for (const auto& each : std::exchange(m_sentences, {})) {
        words.removeIf([&each](const QString& before) { return each.second.contains(before); });
        words << each.second;
    }
    setAccessibleName(words.join(QLatin1Char('\n')));
    QAccessibleEvent event(this, QAccessible::ObjectShow);
    QAccessible::updateAccessibility(&event);
    Q_EMIT said(accessibleName());
}

} // namespace activation_explorer::ui
