// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/curve_model.h"
#include "ui/document/view_state.h"

#include <QUndoCommand>

/// The changes a document can undergo, each able to undo itself. They hold references to parts of the
/// document that owns the undo stack, and are made by it alone.
namespace activation_explorer::ui {

/// Changes one entry: function, parameters, visibility, colour.
class ChangeCurve : public QUndoCommand
{
public:
    /// An edit that `continues` the one before it becomes one step with it if both have the same `mergeKey`
    /// (not -1) and curve.
    ChangeCurve(CurveModel& curves, const CurveEntry& before, const CurveEntry& after, const QString& text,
                QUndoCommand* parent = nullptr);
    void setMerging(int mergeKey, bool continues);

    void undo() override;
    void redo() override;
    [[nodiscard]] int id() const override { return 1; }
    bool mergeWith(const QUndoCommand* next) override;

private:
    void apply(const CurveEntry& entry);

    CurveModel& m_curves;
    CurveEntry m_before;
    CurveEntry m_after;
    int m_mergeKey = -1;
    bool m_continues = false;
};

class InsertCurve : public QUndoCommand
{
public:
    InsertCurve(CurveModel& curves, int row, const CurveEntry& entry, const QString& text,
                QUndoCommand* parent = nullptr);
    void undo() override;
    void redo() override;

private:
    CurveModel& m_curves;
    int m_row;
    CurveEntry m_entry;
    quint64 m_currentBefore;
};

class RemoveCurve : public QUndoCommand
{
public:
    RemoveCurve(CurveModel& curves, int row, const QString& text);
    void undo() override;
    void redo() override;

private:
    CurveModel& m_curves;
    int m_row;
    CurveEntry m_entry;
    quint64 m_currentBefore;
};

class MoveCurve : public QUndoCommand
{
public:
    MoveCurve(CurveModel& curves, int from, int to, bool continues, const QString& text);
    void undo() override;
    void redo() override;
    [[nodiscard]] int id() const override { return 2; }
    bool mergeWith(const QUndoCommand* next) override;

private:
    CurveModel& m_curves;
    int m_from;
    int m_to;
    bool m_continues;
};

/// Changes what is seen, as part of a command that shows something particular.
class ChangeView : public QUndoCommand
{
public:
    ChangeView(ViewState& view, ViewState::Mode mode, ViewState::Charts charts,
               const ViewState::Ranges& ranges, QUndoCommand* parent);
    void undo() override;
    void redo() override;

private:
    struct State {
        ViewState::Mode mode;
        ViewState::Charts charts;
        ViewState::Ranges ranges;
    };
    void apply(const State& state);

    ViewState& m_view;
    State m_before;
    State m_after;
};

} // namespace activation_explorer::ui
