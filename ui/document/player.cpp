// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/player.h"

#include "ui/text.h"

#include <algorithm>
#include <cmath>
#include <QUndoStack>

namespace activation_explorer::ui {

namespace {

constexpr int frameMs = 16;
constexpr int stepsPerWay = 1000; // values of few digits, as a slider's

core::SliderScale playScale(const SliderSettings& settings)
{
    return {.range = settings.play, .scale = settings.scale.scale, .steps = stepsPerWay};
}

} // namespace

Player::Player(CurveModel& curves, QUndoStack& undoStack)
    : m_curves(curves)
    , m_undoStack(undoStack)
{
    m_ticks.setInterval(frameMs);
    m_ticks.setTimerType(Qt::PreciseTimer);
    connect(&m_ticks, &QTimer::timeout, this, &Player::onTick);
    // The document stops it before it edits; this is for what an undo takes away.
    connect(&curves, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [this](const QModelIndex&, int first, int last) {
                for (int row = first; row <= last; ++row)
                    forget(m_curves.entry(row).id);
            });
    connect(&curves, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex& first, const QModelIndex&, const QList<int>& roles) {
                if (roles.contains(CurveModel::ActivationRole))
                    forget(m_curves.entry(first.row()).id);
            });
}

Player::~Player() = default;

void Player::play(quint64 curve, std::size_t parameter)
{
    stop();
    const int row = m_curves.rowOf(curve);
    Q_ASSERT(row >= 0 && parameter < m_curves.entry(row).curve.values().size());
    const CurveEntry& entry = m_curves.entry(row);
    const SliderSettings settings = entry.slider(parameter);
    m_curve = curve;
    m_parameter = parameter;
    m_moved.clear();
    const double value = entry.curve.values()[parameter];
    m_time = settings.loops ? static_cast<double>(playScale(settings).nearestStep(value)) / stepsPerWay : 0.0;
    if (m_time == 1.0 && !settings.playsToAndFro)
        m_time = 0.0; // at the end already
    m_sinceTick.start();
    m_ticks.start();
    Q_EMIT playingChanged();
}

void Player::stop()
{
    if (!isPlaying())
        return;
    m_ticks.stop();
    const int row = m_curves.rowOf(m_curve);
    const std::size_t parameter = m_parameter;
    m_curve = 0;
    m_moved.removeIf([](const ParameterChange& change) { return change.before == change.after; });
    if (!m_moved.isEmpty())
        m_undoStack.push(new ChangeParameters(
            m_curves, m_moved, 0, ChangeParameters::State::Done,
            tr("play %1 of %2")
                .arg(toQString(m_curves.entry(row).curve.activation().parameters[parameter].symbol),
                     m_curves.label(row))));
    Q_EMIT playingChanged();
}

bool Player::moves(quint64 curve, std::size_t parameter) const
{
    if (!isPlaying())
        return false;
    const auto& played = m_curves.entry(m_curves.rowOf(m_curve)).curve.activation().parameters[m_parameter];
    const auto& other = m_curves.entry(m_curves.rowOf(curve)).curve.activation().parameters[parameter];
    return isPlaying(curve, parameter) || (m_curves.isLinked(played) && played.id == other.id) ||
           std::ranges::any_of(m_moved, [&](const ParameterChange& change) {
               return change.curve == curve && change.parameter == parameter;
           });
}

void Player::makeWayFor(quint64 curve, std::size_t parameter)
{
    if (moves(curve, parameter))
        stop();
}

void Player::makeWayFor(quint64 curve)
{
    const std::size_t count = m_curves.entry(m_curves.rowOf(curve)).curve.values().size();
    for (std::size_t i = 0; i < count; ++i)
        makeWayFor(curve, i);
}

void Player::forget(quint64 curve)
{
    m_moved.removeIf([curve](const ParameterChange& change) { return change.curve == curve; });
    if (m_curve != curve)
        return;
    m_ticks.stop();
    m_curve = 0;
    Q_EMIT playingChanged();
}

void Player::onTick()
{
    const double seconds = static_cast<double>(m_sinceTick.nsecsElapsed()) / 1e9;
    m_sinceTick.start();
    advance(seconds);
}

void Player::advance(double seconds)
{
    if (!isPlaying())
        return;
    const int row = m_curves.rowOf(m_curve);
    const SliderSettings settings = m_curves.entry(row).slider(m_parameter);
    m_time += seconds / settings.seconds;
    const double round = settings.playsToAndFro ? 2.0 : 1.0;
    const bool ends = !settings.loops && m_time >= round;
    const double phase = ends ? round : std::fmod(m_time, round);
    const double share = phase <= 1.0 ? phase : 2.0 - phase;
    const double value = playScale(settings).valueAt(static_cast<int>(std::lround(share * stepsPerWay)));

    const QList<ParameterChange> changes = parameterChanges(m_curves, row, m_parameter, value);
    append(m_moved, changes);
    apply(m_curves, changes);
    if (ends)
        stop();
}

} // namespace activation_explorer::ui
