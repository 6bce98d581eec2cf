// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/curve_model.h"
#include "ui/document/view_state.h"

#include <QObject>
#include <QUndoStack>

namespace activation_explorer::ui {

struct Figure;

/// A document: its curves, how they are viewed, and the history of its changes. The one way to change curves:
/// each edit below is one command on the undo stack. Also keeps the y ranges fitted when the set of curves
/// shown changes, and only then, so that a parameter's effect can be seen against axes that stand still.
class Document : public QObject
{
    Q_OBJECT

public:
    /// The default document: SoftPlus current; ReLU, LeakyReLU and ELU beside it.
    explicit Document(QObject* parent = nullptr);

    [[nodiscard]] const CurveModel& curves() const noexcept { return m_curves; }
    [[nodiscard]] ViewState& view() noexcept { return m_view; }
    [[nodiscard]] const ViewState& view() const noexcept { return m_view; }
    [[nodiscard]] QUndoStack& undoStack() noexcept { return m_undoStack; }

    /// The rows on show: in Explore the current one, in Compare every visible one.
    [[nodiscard]] QList<int> shownRows() const;

    void setCurrentRow(int row) { m_curves.setCurrentRow(row); } // a choice, not a change: not undone

    // Edits. Rows must exist. An edit that changes nothing leaves no step.
    void addCurve(const core::Curve& curve); ///< at the end, becoming current
    void duplicateCurve(int row);            ///< below it, becoming current
    void removeCurve(int row);
    void moveCurve(int from, int to, bool continues = false); ///< `continues` the last move: one step with it
    void setActivation(int row, const core::Activation& activation);
    /// `value` inside the domain. `continues`: part of the same gesture as the last edit, so one step with
    /// it.
    void setParameter(int row, std::size_t parameter, double value, bool continues = false);
    void setVisible(int row, bool visible);
    void setColor(int row, const QColor& color);
    /// Turns the current curve (or a new one, if there is none) into the figure's, alone, on the figure's x
    /// range.
    void showFigure(const Figure& figure);
    /// The curves of the default document instead of those there are.
    void restoreDefaultCurves();

    /// Replaces the curves and forgets the history, as a document begins; the first one becomes current.
    void begin(const QList<core::Curve>& curves);

    void fit();       ///< the y ranges, to what is shown
    void resetView(); ///< x as at first, then fit

private:
    [[nodiscard]] CurveEntry newEntry(const core::Curve& curve);
    void fitIfShownSetChanged();

    CurveModel m_curves;
    ViewState m_view;
    QUndoStack m_undoStack;
    quint64 m_lastId = 0;
    quint64 m_gesture = 0; ///< counts them; an edit that continues none begins one
    QList<std::pair<quint64, const core::Activation*>> m_fitted; ///< what was on show at the last fit, by id
};

} // namespace activation_explorer::ui
