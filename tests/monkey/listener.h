// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/monkey/random.h"

#include <QAccessible>
#include <QList>
#include <QString>

namespace activation_explorer::monkey {

/// An assistive tool: walks the tree of accessible objects, keeps what it has seen by its id, as one behind a
/// bus does, and asks it later, when it may be gone. While it is on, it is told of all that changes and asks
/// back at once. There is one.
class Listener
{
public:
    explicit Listener(std::uint64_t seed);
    ~Listener();
    Listener(const Listener&) = delete;
    Listener& operator=(const Listener&) = delete;

    void setOn(bool on);
    [[nodiscard]] bool isOn() const noexcept { return m_isOn; }
    void walk();
    void askKnown(Random& random);      ///< some of what it has seen
    QString actOnKnown(Random& random); ///< as a person does through it; what it did

private:
    static void onUpdate(QAccessibleEvent* event);
    void walk(QAccessibleInterface* from, int depth);
    void ask(QAccessibleInterface& object);
    void askText(QAccessibleTextInterface& text);
    void askTable(QAccessibleTableInterface& table);
    void remember(QAccessibleInterface& object);
    [[nodiscard]] QAccessibleInterface* known(Random& random) const; ///< if it is still there

    QList<QAccessible::Id> m_known;
    qsizetype m_next = 0; ///< place to remember at
    int m_left = 0;       ///< objects that a walk may still visit
    bool m_isOn = false;
    bool m_isAsking = false;
    Random m_random;
};

} // namespace activation_explorer::monkey
