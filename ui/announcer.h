// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QTimer>
#include <QWidget>
#include <utility>

namespace activation_explorer::ui {

/// Has a screen reader say what happens beside the focus. Each window has one of its own, which is never
/// seen.
///
/// It is a notification that appears: Orca reads these wherever the focus is. Of Qt 6.4's other ways none is
/// heard: alerts stay inside the program, and that a name or a description has changed is told without the
/// text.
class Announcer : public QWidget
{
    Q_OBJECT

public:
    /// Of a speaker's sentences in quick succession, as while a key is held, the last one alone is said; with
    /// those of others that do not say less of the same. The speaker's window says it.
    static void say(const QWidget* speaker, const QString& sentence);
    [[nodiscard]] static Announcer* of(const QWidget* speaker);

Q_SIGNALS:
    void said(const QString& sentence);

private:
    explicit Announcer(QWidget* window);
    void appear();

    QList<std::pair<const QWidget*, QString>> m_sentences; ///< to be said, and whose
    QTimer m_wait;
};

} // namespace activation_explorer::ui
