// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/monkey/listener.h"

#include <algorithm>
#include <QApplication>
#include <QScopedValueRollback>

namespace activation_explorer::monkey {

namespace {

constexpr int visitedAtMost = 3000;
constexpr qsizetype remembered = 4000;
constexpr int depthAtMost = 40;
Listener* listener = nullptr; // Qt's handler is a function without data

} // namespace

Listener::Listener(std::uint64_t seed)
    : m_random(seed, 0)
{
    listener = this;
    QAccessible::installUpdateHandler(&Listener::onUpdate);
}

Listener::~Listener()
{
    QAccessible::installUpdateHandler(nullptr);
    listener = nullptr;
}

void Listener::setOn(bool on)
{
    m_isOn = on;
    QAccessible::setActive(on);
}

void Listener::onUpdate(QAccessibleEvent* event)
{
    if (!listener || !listener->m_isOn || listener->m_isAsking)
        return;
    const QScopedValueRollback asking(listener->m_isAsking, true);
    QAccessibleInterface* object = event->accessibleInterface();
    if (object && object->isValid())
        listener->ask(*object);
    constexpr double often = 0.02;
    if (listener->m_random.chance(often))
        listener->askKnown(listener->m_random);
}

void Listener::walk()
{
    const QScopedValueRollback asking(m_isAsking, true);
    m_left = visitedAtMost;
    walk(QAccessible::queryAccessibleInterface(qApp), 0);
}

void Listener::walk(QAccessibleInterface* from, int depth)
{
    if (!from || !from->isValid() || depth > depthAtMost || --m_left < 0)
        return;
    ask(*from);
    remember(*from);
    for (int i = 0; i < from->childCount() && m_left > 0; ++i)
        walk(from->child(i), depth + 1);
}

void Listener::remember(QAccessibleInterface& object)
{
    const QAccessible::Id id = QAccessible::uniqueId(&object);
    if (m_known.size() < remembered)
        m_known << id;
    else
        m_known[m_next++ % remembered] = id;
}

void Listener::ask(QAccessibleInterface& object)
{
    (void)object.role();
    (void)object.state();
    (void)object.rect();
    for (const QAccessible::Text text :
         {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help})
        (void)object.text(text);
    if (QAccessibleInterface* parent = object.parent(); parent && parent->isValid()) {
        (void)parent->indexOfChild(&object);
        (void)parent->text(QAccessible::Name);
    }
    (void)object.childAt(object.rect().center().x(), object.rect().center().y());
    (void)object.focusChild();
    for (const auto& [other, relation] : object.relations())
        (void)other->text(QAccessible::Name);
    if (auto* value = object.valueInterface()) {
        (void)value->currentValue();
        (void)value->minimumValue();
        (void)value->maximumValue();
        (void)value->minimumStepSize();
    }
    if (auto* actions = object.actionInterface())
        for (const QString& name : actions->actionNames()) {
            (void)actions->localizedActionDescription(name);
            (void)actions->keyBindingsForAction(name);
        }
    if (auto* text = object.textInterface())
        askText(*text);
    if (auto* table = object.tableInterface())
        askTable(*table);
    if (auto* cell = object.tableCellInterface()) {
        (void)cell->rowIndex();
        (void)cell->columnIndex();
        (void)cell->isSelected();
        (void)cell->table();
        for (const auto& headers : {cell->rowHeaderCells(), cell->columnHeaderCells()})
            for (QAccessibleInterface* header : headers)
                if (header)
                    (void)header->text(QAccessible::Name);
    }
}

void Listener::askText(QAccessibleTextInterface& text)
{
    const int count = text.characterCount();
    int start = 0;
    int end = 0;
    (void)text.text(0, count);
    (void)text.attributes(count / 2, &start, &end);
    (void)text.characterRect(count / 2);
    for (const int offset : {0, count / 2, count})
        for (const auto boundary : {QAccessible::CharBoundary, QAccessible::WordBoundary})
            (void)text.textAtOffset(offset, boundary, &start, &end);
    for (int i = 0; i < text.selectionCount(); ++i)
        text.selection(i, &start, &end);
}

void Listener::askTable(QAccessibleTableInterface& table)
{
    constexpr int enough = 8;
    (void)table.caption();
    (void)table.summary();
    (void)table.selectedCells();
    (void)table.selectedRows();
    const int rows = std::min(table.rowCount(), enough);
    const int columns = std::min(table.columnCount(), enough);
    for (int row = 0; row < rows; ++row)
        for (int column = 0; column < columns; ++column)
            if (QAccessibleInterface* cell = table.cellAt(row, column)) {
                (void)cell->text(QAccessible::Name);
                (void)cell->state();
                remember(*cell);
            }
    for (int column = 0; column < columns; ++column)
        (void)table.columnDescription(column);
    for (int row = 0; row < rows; ++row)
        (void)table.rowDescription(row);
}

QAccessibleInterface* Listener::known(Random& random) const
{
    if (m_known.isEmpty())
        return nullptr;
    QAccessibleInterface* object = QAccessible::accessibleInterface(random.pick(m_known));
    return object && object->isValid() ? object : nullptr;
}

void Listener::askKnown(Random& random)
{
    const QScopedValueRollback asking(m_isAsking, true);
    constexpr int some = 10;
    for (int i = 0; i < some; ++i)
        if (QAccessibleInterface* object = known(random))
            ask(*object);
}

QString Listener::actOnKnown(Random& random)
{
    QAccessibleInterface* object = known(random);
    if (!object || object->state().disabled || object->state().invisible)
        return {};
    const QString name = object->text(QAccessible::Name);
    if (auto* value = object->valueInterface(); value && random.chance(0.5)) {
        const double least = value->minimumValue().toDouble();
        const double most = value->maximumValue().toDouble();
        value->setCurrentValue(least + (most - least) * random.share());
        return name + QStringLiteral(": set value");
    }
    if (auto* text = object->textInterface(); text && random.chance(0.5)) {
        text->setCursorPosition(random.below(text->characterCount() + 1));
        text->addSelection(0, text->characterCount());
        return name + QStringLiteral(": selected");
    }
    if (auto* actions = object->actionInterface(); actions && !actions->actionNames().isEmpty()) {
        const QString action = random.pick(actions->actionNames());
        const QString told = name + QStringLiteral(": ") + action;
        actions->doAction(action);
        return told;
    }
    return {};
}

} // namespace activation_explorer::monkey
