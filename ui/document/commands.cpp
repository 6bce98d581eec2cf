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

void ChangeCurve::setMerging(int mergeKey, bool continues)
{
    m_mergeKey = mergeKey;
    m_continues = continues;
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
    if (!other->m_continues || other->m_mergeKey != m_mergeKey || other->m_after.id != m_after.id)
        return false;
    m_after = other->m_after;
    setObsolete(m_after == m_before);
    return true;
}

InsertCurve::InsertCurve(CurveModel& curves, int row, const CurveEntry& entry, const QString& text,
                         QUndoCommand* parent)
    : QUndoCommand(text, parent)
    , m_curves(curves)
    , m_row(row)
    , m_entry(entry)
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

MoveCurve::MoveCurve(CurveModel& curves, int from, int to, bool continues, const QString& text)
    : QUndoCommand(text)
    , m_curves(curves)
    , m_from(from)
    , m_to(to)
    , m_continues(continues)
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
    if (!other->m_continues || other->m_from != m_to)
        return false;
    m_to = other->m_to;
    setObsolete(m_to == m_from);
    return true;
}

ChangeView::ChangeView(ViewState& view, ViewState::Mode mode, ViewState::Charts charts,
                       const ViewState::Ranges& ranges, QUndoCommand* parent)
    : QUndoCommand(parent)
    , m_view(view)
    , m_before{view.mode(), view.charts(), view.ranges()}
    , m_after{mode, charts, ranges}
{}

void ChangeView::undo()
{
    apply(m_before);
}

void ChangeView::redo()
{
    apply(m_after);
}

void ChangeView::apply(const State& state)
{
    m_view.setMode(state.mode);
    m_view.setCharts(state.charts);
    m_view.setRanges(state.ranges); // last: a change of mode fits the ranges
}

} // namespace activation_explorer::ui
