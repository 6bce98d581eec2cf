// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/curve_model.h"
#include "ui/document/view_state.h"

#include <QUndoCommand>

/// The changes a document can undergo, each able to undo itself. They hold references to parts of the
/// document that owns the undo stack, and are made by it alone.
namespace activation_explorer::ui {

/// A person's gesture, such as one drag: the edits it makes of one thing become one step. 0 stands alone.
using Gesture = quint64;

/// Changes one entry: function, parameters, visibility, colour.
class ChangeCurve : public QUndoCommand
{
public:
    ChangeCurve(CurveModel& curves, const CurveEntry& before, const CurveEntry& after, const QString& text,
                QUndoCommand* parent = nullptr);
    /// Lets the change of a parameter become one step with others of the same gesture.
    void setGesture(Gesture gesture, std::size_t parameter);

    void undo() override;
    void redo() override;
    [[nodiscard]] int id() const override { return 1; }
    bool mergeWith(const QUndoCommand* next) override;

private:
    void apply(const CurveEntry& entry);

    CurveModel& m_curves;
    CurveEntry m_before;
    CurveEntry m_after;
    Gesture m_gesture = 0;
    std::size_t m_parameter = 0;
};

class InsertCurve : public QUndoCommand
{
public:
    enum class Then { MakeCurrent, KeepCurrent };

    InsertCurve(CurveModel& curves, int row, const CurveEntry& entry, Then then, const QString& text,
                QUndoCommand* parent = nullptr);
    void undo() override;
    void redo() override;

private:
    CurveModel& m_curves;
    int m_row;
    CurveEntry m_entry;
    Then m_then;
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
    MoveCurve(CurveModel& curves, int from, int to, Gesture gesture, const QString& text);
    void undo() override;
    void redo() override;
    [[nodiscard]] int id() const override { return 2; }
    bool mergeWith(const QUndoCommand* next) override;

private:
    CurveModel& m_curves;
    int m_from;
    int m_to;
    Gesture m_gesture;
};

/// Shows something particular: what its children do to the curves, and then a view of it. Undone, the view
/// too is as it was.
class ShowInView : public QUndoCommand
{
public:
    struct View {
        ViewState::Mode mode;
        ViewState::Charts charts;
        ViewState::Ranges ranges;
        friend bool operator==(const View&, const View&) = default;
    };
    [[nodiscard]] static View viewOf(const ViewState& state);
    static void apply(const View& view, ViewState& state);

    ShowInView(ViewState& state, View after, const QString& text);
    void undo() override;
    void redo() override;

private:
    ViewState& m_state;
    View m_before;
    View m_after;
};

} // namespace activation_explorer::ui
