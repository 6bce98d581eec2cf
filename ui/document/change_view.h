// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/commands.h"

namespace activation_explorer::ui {

/// A change of the view, after what its children do to the curves. Undone and redone it sets what it has
/// changed and leaves all else as it is by then; the curve that was current becomes so again, so that what
/// changes is seen. The undo list itself stays open or closed.
class ChangeView : public QUndoCommand
{
public:
    struct Seen {
        ViewState::Scene scene;
        QList<ViewState::Landmark> landmarks; ///< at its pin
    };
    [[nodiscard]] static Seen seen(const ViewState& view) { return {view.scene(), view.landmarks()}; }

    /// `text`: of what does not name itself by what has changed.
    ChangeView(CurveModel& curves, ViewState& view, Seen before, Seen after, Gesture gesture,
               const QString& text = {});

    void undo() override;
    void redo() override;
    [[nodiscard]] int id() const override { return 3; }
    bool mergeWith(const QUndoCommand* next) override;

private:
    /// The first of these that has changed gives it its name; the others came with it.
    enum class Part { Nothing, Mode, Charts, Options, Aspect, Probe, Panels, Axes };

    [[nodiscard]] Part part() const;
    void name();
    void show(const Seen& from, const Seen& to);

    CurveModel& m_curves;
    ViewState& m_view;
    Seen m_before;
    Seen m_after;
    Gesture m_gesture;
    quint64 m_current;
    bool m_namesItself;
};

} // namespace activation_explorer::ui
