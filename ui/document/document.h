// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/curve_model.h"
#include "ui/document/player.h"
#include "ui/document/session.h"
#include "ui/document/view_state.h"

#include <functional>
#include <memory>
#include <QElapsedTimer>
#include <QObject>
#include <QUndoStack>
#include <vector>

namespace activation_explorer::ui {

struct Figure;

/// A document: its curves, how they are viewed, the history of its changes, and the player of its sliders.
/// The one way to change curves, and for a person the view: each edit below is one command on the undo stack,
/// and all that a session keeps is in them, but for which curve is current. Also keeps the y ranges
/// fitted when the set of curves shown changes, and only then, so that a parameter's effect can be seen
/// against axes that stand still.
class Document : public QObject
{
    Q_OBJECT

public:
    /// The default document: SoftPlus current; ReLU, LeakyReLU and ELU beside it. Unmodified, as its undo
    /// stack's clean state says.
    explicit Document(QObject* parent = nullptr);

    [[nodiscard]] const CurveModel& curves() const noexcept { return m_curves; }
    [[nodiscard]] ViewState& view() noexcept { return m_view; }
    [[nodiscard]] const ViewState& view() const noexcept { return m_view; }
    [[nodiscard]] QUndoStack& undoStack() noexcept { return m_undoStack; }
    [[nodiscard]] Player& player() noexcept { return m_player; }

    // What plays is stopped first, and its step is the one undone.
    void undo();
    void redo();

    /// The rows on show: in Explore the current one, in Compare every visible one, in Difference every
    /// visible one but the reference, and none without a reference.
    [[nodiscard]] QList<int> shownRows() const;
    /// Of a shown curve what is drawn: it, or its difference from the reference.
    [[nodiscard]] core::Sampling sample(const core::Curve& curve, core::Quantity quantity,
                                        const core::Viewport& viewport) const;
    [[nodiscard]] core::Range bounds(const core::Curve& curve, core::Quantity quantity, core::Range x) const;
    [[nodiscard]] core::ValueAndDerivative evaluate(const core::Curve& curve, double x) const;

    void setCurrentRow(int row) { m_curves.setCurrentRow(row); } // a choice, not a change: not undone

    /// As many as a session may have. There the edits that add one do nothing.
    static constexpr int maxCurves = Session::maxCurves;
    [[nodiscard]] bool isFull() const { return m_curves.rowCount() >= maxCurves; }

    /// Changes the view, in one step of undo, or in one with the last where it goes on as `step` says. With
    /// `text` where what has changed does not name it. As long as something can be redone it is no step: who
    /// looks around does not lose that.
    void changeView(const std::function<void(ViewState&)>& change,
                    ViewState::Step step = ViewState::Step::New, const QString& text = {});

    // Edits. Rows must exist. An edit that changes nothing leaves no step.
    void addCurve(const core::Curve& curve); ///< at the end, becoming current
    /// All of them in one step, where there is room for all.
    void addCurves(const QList<core::Curve>& curves, const QString& text);
    void duplicateCurve(int row); ///< below it, becoming current
    void removeCurve(int row);
    void moveCurve(int from, int to, bool continues = false); ///< `continues` the last move: one step with it
    void setActivation(int row, const core::Activation& activation);
    /// `value` inside the domain. `continues`: part of the same gesture as the last edit, so one step with
    /// it.
    void setParameter(int row, std::size_t parameter, double value, bool continues = false);
    void setVisible(int row, bool visible);
    void setColor(int row, const QColor& color);
    /// Makes it the curve that others are compared with; −1: none is.
    void setReference(int row);
    /// Links a parameter of this name over all curves that have it, which take the row's value where it is
    /// legal for them; or lets them go.
    void setLinked(int row, std::size_t parameter, bool linked);
    void setFamily(int row, const std::optional<CurveFamily>& family); ///< without a refusal
    /// Sets up a slider; the value stays. Without a refusal.
    void setSlider(int row, std::size_t parameter, const SliderSettings& settings);
    /// Turns the current curve (or a new one, if there is none) into the figure's, alone, on the figure's x
    /// range.
    void showFigure(const Figure& figure);
    /// The curves of the default document instead of those there are.
    void restoreDefaultCurves();

    /// All that a file keeps of it, as it is now; what plays is where it is.
    [[nodiscard]] Session session() const;
    /// Becomes what the session says, as a document begins: with no history, and unmodified.
    void begin(const Session& session);
    /// Begins with these curves, the first one current, in an untouched view.
    void begin(const QList<core::Curve>& curves);
    /// Begins as the default document.
    void begin();
    /// Shows the session as an edit, which can be undone. With at most maxCurves.
    void show(const Session& session, const QString& text);

    void fit();       ///< the y ranges, to what is shown
    void resetView(); ///< x as at first, then fit

Q_SIGNALS:
    void sessionChanged(); ///< session() may give something else now

private:
    [[nodiscard]] CurveEntry newEntry(const core::Curve& curve);
    /// With the values of parameters that are linked, where a curve has them and they are legal.
    [[nodiscard]] core::Curve withLinks(core::Curve curve) const;
    void change(int row, const CurveEntry& after, const QString& text);
    void refit(std::unique_ptr<QUndoCommand> change); ///< pushes what may change the set of curves on show
    /// The reference, where differences from it are shown.
    [[nodiscard]] const core::Curve* shownReference() const;
    /// With ids.
    [[nodiscard]] Session identified(Session session);
    void fitWhatIsToBe(const Session& session);
    void fitIfShownSetChanged();
    void fitTo(core::Range x, ViewState::Step step);

    CurveModel m_curves;
    ViewState m_view;
    QUndoStack m_undoStack;
    Player m_player{m_curves, m_undoStack};
    quint64 m_lastId = 0;
    quint64 m_gesture = 0;     ///< counts them; an edit that continues none begins one
    quint64 m_viewGesture = 0; ///< of changes of the view
    QElapsedTimer m_sinceViewRun;
    struct Shown { ///< in a chart: a curve, and what else makes it another one to fit
        quint64 id;
        const core::Activation* activation;
        bool hasFamily;
        bool isReference;
        friend bool operator==(const Shown&, const Shown&) = default;
    };
    std::vector<Shown> m_fitted; ///< what was on show at the last fit, and the reference if there was one
};

} // namespace activation_explorer::ui
