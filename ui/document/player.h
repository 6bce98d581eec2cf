// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/commands.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

class QUndoStack;

namespace activation_explorer::ui {

/// Plays one slider of the document: moves its parameter, and those linked with it, as the slider's settings
/// say. While it plays, values go straight into the model; when it stops, what has changed is one undo step.
class Player : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    Player(CurveModel& curves, QUndoStack& undoStack);
    ~Player() override;

    [[nodiscard]] bool isPlaying() const noexcept { return m_curve != 0; }
    [[nodiscard]] bool isPlaying(quint64 curve, std::size_t parameter) const noexcept
    {
        return m_curve == curve && m_parameter == parameter;
    }

    /// Plays this one, and stops what has been playing. A loop sets out from the present value, upwards;
    /// playing once begins at the start of the slider's play range.
    void play(quint64 curve, std::size_t parameter);
    void stop();
    /// Stops where a change of this parameter of this curve, or of one linked with it, would be in its way.
    void makeWayFor(quint64 curve, std::size_t parameter);
    /// Stops where it plays a parameter of this curve, or one linked with one of it.
    void makeWayFor(quint64 curve);

    /// Goes on by so much time, as its own clock makes it do.
    void advance(double seconds);

Q_SIGNALS:
    void playingChanged();

private:
    [[nodiscard]] bool moves(quint64 curve, std::size_t parameter) const;
    void forget(quint64 curve); ///< it goes, or its function does
    void onTick();

    CurveModel& m_curves;
    QUndoStack& m_undoStack;
    quint64 m_curve = 0; ///< 0: none
    std::size_t m_parameter = 0;
    double m_time = 0;              ///< in ways gone since the start of the range
    QList<ParameterChange> m_moved; ///< since it began
    QTimer m_ticks;
    QElapsedTimer m_sinceTick;
};

} // namespace activation_explorer::ui
