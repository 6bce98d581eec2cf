// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/document.h"

#include "core/catalogue.h"
#include "core/sampling.h"
#include "ui/document/commands.h"
#include "ui/document/figures.h"
#include "ui/text.h"
#include "ui/theme.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace activation_explorer::ui {

namespace {

QList<core::Curve> defaultCurves()
{
    QList<core::Curve> result;
    for (const char* id : {"softplus", "relu", "leaky_relu", "elu"})
        result << core::Curve(*core::findActivation(id));
    return result;
}

/// A legal y range that shows all of the curves' quantity with some air; `fallback` if there is nothing to
/// show.
core::Range fittedY(const QList<core::Curve>& curves, core::Quantity quantity, core::Range x,
                    core::Range fallback)
{
    if (curves.isEmpty())
        return fallback;
    core::Range all = core::bounds(curves.first(), quantity, x);
    for (const core::Curve& curve : curves) {
        const core::Range one = core::bounds(curve, quantity, x);
        all = {std::min(all.min, one.min), std::max(all.max, one.max)};
    }
    const core::Range limits = ViewState::yLimits;
    all = {std::clamp(all.min, limits.min, limits.max), std::clamp(all.max, limits.min, limits.max)};
    if (all.span() == 0) // a constant: show it amid as much as itself, so that 0 is in sight
        return ViewState::legalRange(all.center(), std::max(2.2 * std::abs(all.center()), 1.0), limits);
    constexpr double air = 0.06; // of the span, at both ends
    return ViewState::legalRange(all.center(), all.span() * (1 + 2 * air), limits);
}

ViewState::Ranges fittedRanges(const QList<core::Curve>& curves, core::Range x,
                               const ViewState::Ranges& before)
{
    return {x, fittedY(curves, core::Quantity::Value, x, before.value),
            fittedY(curves, core::Quantity::Derivative, x, before.derivative)};
}

/// The candidate that the fewest entries use, the first of these.
template<typename Candidates, typename Member>
auto leastUsed(const Candidates& candidates, const QList<CurveEntry>& entries, Member member)
{
    return *std::ranges::min_element(candidates, {}, [&](const auto& candidate) {
        return std::ranges::count(entries, candidate, member);
    });
}

} // namespace

Document::Document(QObject* parent)
    : QObject(parent)
{
    const auto check = [this] { fitIfShownSetChanged(); };
    connect(&m_curves, &QAbstractItemModel::rowsInserted, this, check);
    connect(&m_curves, &QAbstractItemModel::rowsRemoved, this, check);
    connect(&m_curves, &QAbstractItemModel::dataChanged, this, check);
    connect(&m_curves, &CurveModel::currentRowChanged, this, check);
    connect(&m_view, &ViewState::modeChanged, this, check);
    begin(defaultCurves());
}

QList<int> Document::shownRows() const
{
    QList<int> rows;
    if (m_view.mode() == ViewState::Mode::Explore) {
        if (m_curves.currentRow() >= 0)
            rows << m_curves.currentRow();
        return rows;
    }
    for (int row = 0; row < m_curves.rowCount(); ++row)
        if (m_curves.entry(row).visible)
            rows << row;
    return rows;
}

void Document::addCurve(const core::Curve& curve)
{
    m_undoStack.push(new InsertCurve(m_curves, m_curves.rowCount(), newEntry(curve),
                                     InsertCurve::Then::MakeCurrent,
                                     tr("add %1").arg(toQString(curve.activation().name))));
}

void Document::duplicateCurve(int row)
{
    m_undoStack.push(new InsertCurve(m_curves, row + 1, newEntry(m_curves.entry(row).curve),
                                     InsertCurve::Then::MakeCurrent,
                                     tr("duplicate %1").arg(m_curves.label(row))));
}

void Document::removeCurve(int row)
{
    m_undoStack.push(new RemoveCurve(m_curves, row, tr("remove %1").arg(m_curves.label(row))));
}

void Document::moveCurve(int from, int to, bool continues)
{
    m_gesture += continues ? 0 : 1;
    if (from != to)
        m_undoStack.push(
            new MoveCurve(m_curves, from, to, m_gesture, tr("move %1").arg(m_curves.label(from))));
}

void Document::setActivation(int row, const core::Activation& activation)
{
    const CurveEntry& before = m_curves.entry(row);
    if (&before.curve.activation() == &activation)
        return;
    CurveEntry after = before;
    after.curve = core::Curve(activation);
    m_undoStack.push(new ChangeCurve(
        m_curves, before, after, tr("change %1 to %2").arg(m_curves.label(row), toQString(activation.name))));
}

void Document::setParameter(int row, std::size_t parameter, double value, bool continues)
{
    m_gesture += continues ? 0 : 1;
    const CurveEntry& before = m_curves.entry(row);
    CurveEntry after = before;
    const bool legal = after.curve.setValue(parameter, value);
    Q_ASSERT(legal);
    if (!legal || after == before)
        return;
    const QString symbol = toQString(before.curve.activation().parameters[parameter].symbol);
    auto* command =
        new ChangeCurve(m_curves, before, after, tr("change %1 of %2").arg(symbol, m_curves.label(row)));
    command->setGesture(m_gesture, parameter);
    m_undoStack.push(command);
}

void Document::setVisible(int row, bool visible)
{
    const CurveEntry& before = m_curves.entry(row);
    if (before.visible == visible)
        return;
    CurveEntry after = before;
    after.visible = visible;
    const QString text = visible ? tr("show %1") : tr("hide %1");
    m_undoStack.push(new ChangeCurve(m_curves, before, after, text.arg(m_curves.label(row))));
}

void Document::setColor(int row, const QColor& color)
{
    const CurveEntry& before = m_curves.entry(row);
    if (before.color == color)
        return;
    CurveEntry after = before;
    after.color = color;
    m_undoStack.push(
        new ChangeCurve(m_curves, before, after, tr("change the colour of %1").arg(m_curves.label(row))));
}

void Document::showFigure(const Figure& figure)
{
    const ShowInView::View view{ViewState::Mode::Explore, ViewState::Charts::Both,
                                fittedRanges({figure.curve}, figureX, m_view.ranges())};
    const int row = m_curves.currentRow();
    if (row >= 0 && m_curves.entry(row).curve == figure.curve) {
        ShowInView::apply(view, m_view); // no change of the document
        return;
    }
    auto* command = new ShowInView(m_view, view, tr("show figure %1").arg(figure.number));
    if (row < 0) {
        new InsertCurve(m_curves, 0, newEntry(figure.curve), InsertCurve::Then::MakeCurrent, {}, command);
    } else {
        CurveEntry after = m_curves.entry(row);
        after.curve = figure.curve;
        new ChangeCurve(m_curves, m_curves.entry(row), after, {}, command);
    }
    m_undoStack.push(command);
}

void Document::restoreDefaultCurves()
{
    m_undoStack.beginMacro(tr("restore the default curves"));
    while (m_curves.rowCount() > 0)
        removeCurve(m_curves.rowCount() - 1);
    for (const core::Curve& curve : defaultCurves()) // the first one becomes current
        m_undoStack.push(new InsertCurve(m_curves, m_curves.rowCount(), newEntry(curve),
                                         InsertCurve::Then::KeepCurrent, {}));
    m_undoStack.endMacro();
}

void Document::begin(const QList<core::Curve>& curves)
{
    while (m_curves.rowCount() > 0)
        m_curves.remove(m_curves.rowCount() - 1);
    for (const core::Curve& curve : curves)
        m_curves.insert(m_curves.rowCount(), newEntry(curve));
    m_undoStack.clear();
    resetView();
}

void Document::fit()
{
    QList<core::Curve> curves;
    for (const int row : shownRows())
        curves << m_curves.entry(row).curve;
    m_view.setRanges(fittedRanges(curves, m_view.ranges().x, m_view.ranges()));
}

void Document::resetView()
{
    ViewState::Ranges ranges = m_view.ranges();
    ranges.x = ViewState::firstX;
    m_view.setRanges(ranges);
    fit();
}

CurveEntry Document::newEntry(const core::Curve& curve)
{
    constexpr std::array lines{Qt::SolidLine, Qt::DashLine, Qt::DashDotLine, Qt::DotLine, Qt::DashDotDotLine};
    const QList<CurveEntry>& entries = m_curves.entries();
    return {.id = ++m_lastId,
            .curve = curve,
            .color = leastUsed(curveColors(), entries, &CurveEntry::color),
            .line = leastUsed(lines, entries, &CurveEntry::line)};
}

void Document::fitIfShownSetChanged()
{
    QList<std::pair<quint64, const core::Activation*>> shown;
    for (const int row : shownRows())
        shown.emplaceBack(m_curves.entry(row).id, &m_curves.entry(row).curve.activation());
    std::ranges::sort(shown);
    if (shown == m_fitted)
        return;
    m_fitted = shown;
    fit();
}

} // namespace activation_explorer::ui
