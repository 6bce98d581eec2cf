// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/commands.h"

#include <algorithm>
#include <utility>

namespace activation_explorer::ui {

namespace {

quint64 currentId(const CurveModel& curves)
{
    return curves.currentRow() < 0 ? 0 : curves.entry(curves.currentRow()).id;
}

void makeCurrent(CurveModel& curves, quint64 id)
{
    if (const int row = curves.rowOf(id); row >= 0)
        curves.setCurrentRow(row);
}

void addChange(QList<ParameterChange>& changes, const CurveEntry& entry, std::size_t parameter, double value)
{
    const double before = entry.curve.values()[parameter];
    if (before != value && entry.curve.activation().parameters[parameter].domain.contains(value))
        changes.append({entry.id, parameter, before, value});
}

} // namespace

ChangeCurve::ChangeCurve(CurveModel& curves, const CurveEntry& before, const CurveEntry& after,
                         const QString& text, QUndoCommand* parent)
    : QUndoCommand(text, parent)
    , m_curves(curves)
    , m_before(before)
    , m_after(after)
{}

void ChangeCurve::undo()
{
    apply(m_before);
}

void ChangeCurve::redo()
{
    apply(m_after);
}

void ChangeCurve::apply(const CurveEntry& entry)
{
    const int row = m_curves.rowOf(entry.id);
    CurveEntry changed = entry;
    if (&m_before.curve.activation() == &m_after.curve.activation())
        changed.curve = m_curves.entry(row).curve; // it may be playing
    const bool hides = m_curves.entry(row).visible && !entry.visible;
    m_curves.replace(row, changed);
    if (!hides)
        makeCurrent(m_curves, entry.id); // what changes is seen, in Explore too
}

QList<ParameterChange> parameterChanges(const CurveModel& curves, int row, std::size_t parameter,
                                        double value)
{
    const CurveEntry& entry = curves.entry(row);
    QList<ParameterChange> result;
    addChange(result, entry, parameter, value);
    return result << linkedChanges(curves, entry.id, entry.curve.activation().parameters[parameter], value);
}

QList<ParameterChange> linkedChanges(const CurveModel& curves, quint64 curve,
                                     const core::Parameter& parameter, double value)
{
    QList<ParameterChange> result;
    if (!curves.isLinked(parameter))
        return result;
    for (const CurveEntry& entry : curves.entries()) {
        const std::span<const core::Parameter> parameters = entry.curve.activation().parameters;
        for (std::size_t i = 0; i < parameters.size(); ++i)
            if (entry.id != curve && parameters[i].id == parameter.id)
                addChange(result, entry, i, value);
    }
    return result;
}

void apply(CurveModel& curves, const QList<ParameterChange>& changes)
{
    for (const ParameterChange& change : changes) {
        const int row = curves.rowOf(change.curve);
        CurveEntry entry = curves.entry(row);
        const bool legal = entry.curve.setValue(change.parameter, change.after);
        Q_ASSERT(legal);
        if (legal)
            curves.replace(row, entry);
    }
}

void append(QList<ParameterChange>& changes, const QList<ParameterChange>& further)
{
    for (const ParameterChange& change : further) {
        const auto known = std::ranges::find_if(changes, [&change](const ParameterChange& each) {
            return each.curve == change.curve && each.parameter == change.parameter;
        });
        if (known == changes.end())
            changes << change;
        else
            known->after = change.after;
    }
}

ChangeParameters::ChangeParameters(CurveModel& curves, QList<ParameterChange> changes, Gesture gesture,
                                   State state, const QString& text, QUndoCommand* parent)
    : QUndoCommand(text, parent)
    , m_curves(curves)
    , m_changes(std::move(changes))
    , m_gesture(gesture)
    , m_state(state)
{}

void ChangeParameters::undo()
{
    QList<ParameterChange> back = m_changes;
    for (ParameterChange& change : back)
        std::swap(change.before, change.after);
    apply(m_curves, back);
    if (m_makesCurrent)
        makeCurrent(m_curves, m_changes.first().curve);
}

void ChangeParameters::redo()
{
    if (std::exchange(m_state, State::ToDo) == State::Done)
        return;
    apply(m_curves, m_changes);
    if (m_makesCurrent)
        makeCurrent(m_curves, m_changes.first().curve);
}

bool ChangeParameters::mergeWith(const QUndoCommand* next) // one drag, one undo step
{
    const auto* other = static_cast<const ChangeParameters*>(next);
    const ParameterChange& first = m_changes.first();
    const ParameterChange& otherFirst = other->m_changes.first();
    if (m_gesture == 0 || other->m_gesture != m_gesture || otherFirst.curve != first.curve ||
        otherFirst.parameter != first.parameter)
        return false;
    append(m_changes, other->m_changes); // which may have linked ones that could not follow before
    setText(other->text() + QLatin1Char('\n') + other->actionText()); // it names the value
    setObsolete(std::ranges::all_of(
        m_changes, [](const ParameterChange& change) { return change.before == change.after; }));
    return true;
}

SetReference::SetReference(CurveModel& curves, quint64 after, const QString& text)
    : QUndoCommand(text)
    , m_curves(curves)
    , m_before(curves.reference())
    , m_after(after)
{}

SetLinks::SetLinks(CurveModel& curves, std::set<std::string_view> after, const QString& text)
    : QUndoCommand(text)
    , m_curves(curves)
    , m_before(curves.links())
    , m_after(std::move(after))
{}

InsertCurve::InsertCurve(CurveModel& curves, int row, const CurveEntry& entry, Then then, const QString& text,
                         QUndoCommand* parent)
    : QUndoCommand(text, parent)
    , m_curves(curves)
    , m_row(row)
    , m_entry(entry)
    , m_then(then)
    , m_currentBefore(currentId(curves))
{}

void InsertCurve::undo()
{
    m_curves.remove(m_row);
    makeCurrent(m_curves, m_currentBefore);
}

void InsertCurve::redo()
{
    m_curves.insert(m_row, m_entry);
    if (m_then == Then::MakeCurrent)
        m_curves.setCurrentRow(m_row);
}

RemoveCurve::RemoveCurve(CurveModel& curves, int row, const QString& text)
    : QUndoCommand(text)
    , m_curves(curves)
    , m_row(row)
    , m_entry(curves.entry(row))
    , m_currentBefore(currentId(curves))
    , m_referenceBefore(curves.reference())
{}

void RemoveCurve::undo()
{
    m_curves.insert(m_row, m_entry);
    makeCurrent(m_curves, m_currentBefore);
    m_curves.setReference(m_referenceBefore);
}

void RemoveCurve::redo()
{
    m_curves.remove(m_row);
}

MoveCurve::MoveCurve(CurveModel& curves, int from, int to, Gesture gesture, const QString& text)
    : QUndoCommand(text)
    , m_curves(curves)
    , m_from(from)
    , m_to(to)
    , m_gesture(gesture)
{}

void MoveCurve::undo()
{
    m_curves.move(m_to, m_from);
}

void MoveCurve::redo()
{
    m_curves.move(m_from, m_to);
}

bool MoveCurve::mergeWith(const QUndoCommand* next)
{
    const auto* other = static_cast<const MoveCurve*>(next);
    if (m_gesture == 0 || other->m_gesture != m_gesture || other->m_from != m_to)
        return false;
    m_to = other->m_to;
    setObsolete(m_to == m_from);
    return true;
}

Refit::Refit(ViewState& view, std::unique_ptr<QUndoCommand> change)
    : QUndoCommand(change->actionText())
    , m_view(view)
    , m_change(std::move(change))
    , m_before(view.ranges())
{}

void Refit::undo()
{
    const bool isAsFitted = m_view.ranges() == m_after;
    m_change->undo();
    if (isAsFitted)
        m_view.setRanges(m_before, ViewState::Step::None);
}

void Refit::redo()
{
    const bool isAsBefore = m_view.ranges() == m_before;
    m_change->redo();
    if (!m_after)
        m_after = m_view.ranges();
    else if (isAsBefore)
        m_view.setRanges(*m_after, ViewState::Step::None);
}

ShowSession::ShowSession(CurveModel& curves, ViewState& view, Session before, Session after,
                         const QString& text)
    : QUndoCommand(text)
    , m_curves(curves)
    , m_view(view)
    , m_before(std::move(before))
    , m_after(std::move(after))
{}

void ShowSession::show(CurveModel& curves, ViewState& view, const Session& session)
{
    curves.remove(0, curves.rowCount());
    curves.insert(0, session.curves);
    curves.setCurrentRow(session.current);
    curves.setReference(session.reference < 0 ? 0 : curves.entry(session.reference).id);
    curves.setLinks(session.links);
    view.setScene(session.view);
}

void ShowSession::goTo(Session session)
{
    using Panel = ViewState::Panel;
    session.view.panels.setOpen(Panel::History, m_view.panels().open.contains(Panel::History));
    show(m_curves, m_view, session);
}

} // namespace activation_explorer::ui
