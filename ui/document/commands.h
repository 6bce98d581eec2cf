// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/curve_model.h"
#include "ui/document/session.h"
#include "ui/document/view_state.h"

#include <memory>
#include <optional>
#include <QUndoCommand>

/// The changes a document can undergo, each able to undo itself. They hold references to parts of the
/// document that owns the undo stack, and are made by it alone.
namespace activation_explorer::ui {

/// A person's gesture, such as one drag: the edits it makes of one thing become one step. 0 stands alone.
using Gesture = quint64;

/// Changes one entry: function, visibility, colour, family, sliders. Where the function stays, so do its
/// parameters: they have a command of their own.
class ChangeCurve : public QUndoCommand
{
public:
    ChangeCurve(CurveModel& curves, const CurveEntry& before, const CurveEntry& after, const QString& text,
                QUndoCommand* parent = nullptr);

    void undo() override;
    void redo() override;

private:
    void apply(const CurveEntry& entry);

    CurveModel& m_curves;
    CurveEntry m_before;
    CurveEntry m_after;
};

struct ParameterChange {
    quint64 curve;
    std::size_t parameter;
    double before;
    double after;
};

/// What giving a parameter a value changes: it, and those that are linked with it where the value is legal
/// for them. Empty if nothing.
[[nodiscard]] QList<ParameterChange> parameterChanges(const CurveModel& curves, int row,
                                                      std::size_t parameter, double value);
/// The same of the other curves alone: those that a linked parameter of this curve moves.
[[nodiscard]] QList<ParameterChange> linkedChanges(const CurveModel& curves, quint64 curve,
                                                   const core::Parameter& parameter, double value);
void apply(CurveModel& curves, const QList<ParameterChange>& changes);
/// Makes one list of changes and those that follow them.
void append(QList<ParameterChange>& changes, const QList<ParameterChange>& further);

/// Changes the value of a parameter, and of those linked with it; the first curve becomes current, unless the
/// present one is to be kept.
class ChangeParameters : public QUndoCommand
{
public:
    enum class State { ToDo, Done }; ///< Done: the first redo() has nothing to do

    ChangeParameters(CurveModel& curves, QList<ParameterChange> changes, Gesture gesture, State state,
                     const QString& text, QUndoCommand* parent = nullptr);
    void keepCurrent() noexcept { m_makesCurrent = false; }

    void undo() override;
    void redo() override;
    [[nodiscard]] int id() const override { return 1; }
    bool mergeWith(const QUndoCommand* next) override;

private:
    CurveModel& m_curves;
    QList<ParameterChange> m_changes;
    Gesture m_gesture;
    State m_state;
    bool m_makesCurrent = true;
};

/// Says which curve is the reference.
class SetReference : public QUndoCommand
{
public:
    SetReference(CurveModel& curves, quint64 after, const QString& text);
    void undo() override { m_curves.setReference(m_before); }
    void redo() override { m_curves.setReference(m_after); }

private:
    CurveModel& m_curves;
    quint64 m_before;
    quint64 m_after;
};

/// Says which parameters are linked. Their values are another command's.
class SetLinks : public QUndoCommand
{
public:
    SetLinks(CurveModel& curves, std::set<std::string_view> after, const QString& text);
    void undo() override { m_curves.setLinks(m_before); }
    void redo() override { m_curves.setLinks(m_after); }

private:
    CurveModel& m_curves;
    std::set<std::string_view> m_before;
    std::set<std::string_view> m_after;
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
    quint64 m_referenceBefore;
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

/// A change of the set of curves on show, to which the document fits the axes. Where nobody has looked at
/// others since, undone it brings back the axes that were there, and redone those that it was fitted.
class Refit : public QUndoCommand
{
public:
    Refit(ViewState& view, std::unique_ptr<QUndoCommand> change);
    void undo() override;
    void redo() override;

private:
    ViewState& m_view;
    std::unique_ptr<QUndoCommand> m_change;
    ViewState::Ranges m_before;
    std::optional<ViewState::Ranges> m_after; ///< once it is done
};

/// Shows another session: all curves and the whole view at once, but for the undo list, which stays open or
/// closed: people go by it.
class ShowSession : public QUndoCommand
{
public:
    /// The curves of both have ids. `before` is what is shown.
    ShowSession(CurveModel& curves, ViewState& view, Session before, Session after, const QString& text);
    void undo() override { goTo(m_before); }
    void redo() override { goTo(m_after); }

    /// What it does, also where there is nothing to undo. The curves have ids.
    static void show(CurveModel& curves, ViewState& view, const Session& session);

private:
    void goTo(Session session);

    CurveModel& m_curves;
    ViewState& m_view;
    Session m_before;
    Session m_after;
};

} // namespace activation_explorer::ui
