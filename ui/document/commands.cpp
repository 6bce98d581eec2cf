// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/commands.h"

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

} // namespace

ChangeCurve::ChangeCurve(CurveModel& curves, const CurveEntry& before, const CurveEntry& after,
                         const QString& text, QUndoCommand* parent)
    : QUndoCommand(text, parent)
    , m_curves(curves)
    , m_before(before)
    , m_after(after)
{}

void ChangeCurve::setGesture(Gesture gesture, std::size_t parameter)
{
    m_gesture = gesture;
    m_parameter = parameter;
}

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
    m_curves.replace(m_curves.rowOf(entry.id), entry);
    makeCurrent(m_curves, entry.id); // what changes is seen, in Explore too
}

bool ChangeCurve::mergeWith(const QUndoCommand* next) // one drag, one undo step
{
    const auto* other = static_cast<const ChangeCurve*>(next);
    if (m_gesture == 0 || other->m_gesture != m_gesture || other->m_parameter != m_parameter ||
        other->m_after.id != m_after.id)
        return false;
    m_after = other->m_after;
    setObsolete(m_after == m_before);
    return true;
}

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
{}

void RemoveCurve::undo()
{
    m_curves.insert(m_row, m_entry);
    makeCurrent(m_curves, m_currentBefore);
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

ShowInView::View ShowInView::viewOf(const ViewState& state)
{
    return {state.mode(), state.charts(), state.ranges()};
}

void ShowInView::apply(const View& view, ViewState& state)
{
    state.setMode(view.mode);
    state.setCharts(view.charts);
    state.setRanges(view.ranges); // last: another set of curves on show has fitted them
}

ShowInView::ShowInView(ViewState& state, View after, const QString& text)
    : QUndoCommand(text)
    , m_state(state)
    , m_before(viewOf(state))
    , m_after(after)
{}

void ShowInView::undo()
{
    QUndoCommand::undo();
    apply(m_before, m_state);
}

void ShowInView::redo()
{
    QUndoCommand::redo();
    apply(m_after, m_state);
}

} // namespace activation_explorer::ui
