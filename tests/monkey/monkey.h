// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/monkey/hand.h"
#include "tests/monkey/listener.h"
#include "tests/monkey/log.h"
#include "tests/monkey/playground.h"

#include <functional>
#include <optional>
#include <QObject>

class QAction;
class QDialog;

namespace activation_explorer::monkey {

/// Does whatever comes to its mind to a window, and looks whether all is still as it should be. Event N of a
/// seed is always the same; what it comes to depends on what the events before it have left.
class Monkey : public QObject
{
public:
    Monkey(Playground& playground, Log& log, std::uint64_t seed, std::uint64_t events);

    /// Until all is done, or something is wrong: then a sentence.
    QString run();

private:
    void start();
    void onTurn(); ///< of an event loop, whoever's it is
    void step();
    /// Does what may open an event loop of its own, as a modal dialog does; the events go on in there.
    void during(const std::function<void()>& deed);
    void check();
    void lookBack(); ///< whether what has been done since it began to watch can be undone and redone
    void closeWhatStays();
    void finish(); ///< what goes on

    // Deeds; what they did is noted.
    void act(Random& random);
    void useMouse(Random& random);
    void drag(Random& random);
    void useWheel(Random& random);
    void useKey(Random& random);
    void typeText(Random& random);
    void trigger(Random& random);
    void triggerNamed(const char* name);
    void resize(Random& random);
    void drop(Random& random);
    void paste(Random& random);
    void switchLanguageOrTheme(Random& random);
    void undoOrRedo(Random& random);
    void listen(Random& random);
    void changeWindow(Random& random);
    void answerForeign(QDialog& dialog, Random& random);

    void reachSomewhere(Random& random); ///< with the mouse: some widget, and some place in it
    [[nodiscard]] QWidget* someWindow(Random& random) const;
    void note(const QString& text);

    Playground& m_playground;
    Log& m_log;
    std::uint64_t m_seed;
    std::uint64_t m_events;
    std::uint64_t m_event = 0;
    std::uint64_t m_checked = 0;
    Hand m_hand;
    Listener m_listener;
    QPointer<QWidget> m_staying; ///< a modal dialog or a popup
    int m_stays = 0;             ///< for so many events
    bool m_isChecking = false;   ///< nothing is done meanwhile
    bool m_isDone = false;
    struct Past {
        int index;        ///< in the history
        QByteArray state; ///< there
    };
    std::optional<Past> m_past; ///< from which on it watches
    QString m_wrong;
};

} // namespace activation_explorer::monkey
