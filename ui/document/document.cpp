// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/document.h"

#include "core/catalogue.h"
#include "core/difference.h"
#include "core/sampling.h"
#include "ui/document/change_view.h"
#include "ui/document/commands.h"
#include "ui/document/dressing.h"
#include "ui/document/figures.h"
#include "ui/document/probe.h"
#include "ui/text.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace activation_explorer::ui {

namespace {

/// More would be memory that a window left open for days takes and nobody asks for.
constexpr int undoneAtMost = 1000;

Session defaultSession()
{
    QList<core::Curve> curves;
    for (const char* id : {"softplus", "relu", "leaky_relu", "elu"})
        curves << core::Curve(*core::findActivation(id));
    return Session::of(curves);
}

} // namespace

Document::Document(QObject* parent)
    : QObject(parent)
{
    m_undoStack.setUndoLimit(undoneAtMost);
    const auto check = [this] { fitIfShownSetChanged(); };
    connect(&m_curves, &QAbstractItemModel::rowsInserted, this, check);
    connect(&m_curves, &QAbstractItemModel::rowsRemoved, this, check);
    connect(&m_curves, &QAbstractItemModel::dataChanged, this, check);
    connect(&m_curves, &CurveModel::currentRowChanged, this, check);
    connect(&m_curves, &CurveModel::referenceChanged, this, check);
    connect(&m_view, &ViewState::modeChanged, this, check);
    const auto forget = [this] { m_view.forgetLandmarks(); };
    connect(&m_curves, &QAbstractItemModel::rowsRemoved, this, forget);
    connect(&m_curves, &QAbstractItemModel::dataChanged, this,
            [forget](const QModelIndex&, const QModelIndex&, const QList<int>& roles) {
                if (roles.contains(CurveModel::ParametersRole))
                    forget();
            });
    const auto changed = [this] { Q_EMIT sessionChanged(); };
    connect(&m_curves, &QAbstractItemModel::rowsInserted, this, changed);
    connect(&m_curves, &QAbstractItemModel::rowsRemoved, this, changed);
    connect(&m_curves, &QAbstractItemModel::rowsMoved, this, changed);
    connect(&m_curves, &QAbstractItemModel::dataChanged, this, changed);
    connect(&m_curves, &CurveModel::currentRowChanged, this, changed);
    connect(&m_curves, &CurveModel::referenceChanged, this, changed);
    connect(&m_curves, &CurveModel::linksChanged, this, changed);
    connect(&m_view, &ViewState::rangesChanged, this, changed);
    connect(&m_view, &ViewState::optionsChanged, this, changed);
    connect(&m_view, &ViewState::panelsChanged, this, changed);
    connect(&m_view, &ViewState::aspectChanged, this, changed);
    connect(&m_view, &ViewState::modeChanged, this, changed);
    connect(&m_view, &ViewState::chartsChanged, this, changed);
    connect(&m_view, &ViewState::probeChanged, this, changed);
    begin();
}

QList<int> Document::shownRows() const
{
    QList<int> rows;
    if (m_view.mode() == ViewState::Mode::Explore) {
        if (m_curves.currentRow() >= 0)
            rows << m_curves.currentRow();
        return rows;
    }
    const bool differences = m_view.mode() == ViewState::Mode::Difference;
    const int reference = m_curves.referenceRow();
    if (differences && reference < 0)
        return rows;
    for (int row = 0; row < m_curves.rowCount(); ++row)
        if (m_curves.entry(row).visible && !(differences && row == reference))
            rows << row;
    return rows;
}

const core::Curve* Document::shownReference() const
{
    const int row = m_curves.referenceRow();
    return m_view.mode() == ViewState::Mode::Difference && row >= 0 ? &m_curves.entry(row).curve : nullptr;
}

core::Sampling Document::sample(const core::Curve& curve, core::Quantity quantity,
                                const core::Viewport& viewport) const
{
    const core::Curve* reference = shownReference();
    return reference ? core::sampleDifference(curve, *reference, quantity, viewport)
                     : core::sample(curve, quantity, viewport);
}

core::Range Document::bounds(const core::Curve& curve, core::Quantity quantity, core::Range x) const
{
    const core::Curve* reference = shownReference();
    return reference ? core::differenceBounds(curve, *reference, quantity, x)
                     : core::bounds(curve, quantity, x);
}

core::ValueAndDerivative Document::evaluate(const core::Curve& curve, double x) const
{
    const core::Curve* reference = shownReference();
    return reference
               ? core::ValueAndDerivative{core::difference(curve, *reference, core::Quantity::Value, x).value,
                                          core::difference(curve, *reference, core::Quantity::Derivative, x)
                                              .value}
               : curve.evaluate(x);
}

void Document::undo()
{
    m_player.stop();
    m_undoStack.undo();
}

void Document::redo()
{
    m_player.stop();
    m_undoStack.redo();
}

void Document::changeView(const std::function<void(ViewState&)>& change, ViewState::Step step,
                          const QString& text)
{
    using enum ViewState::Step;
    ChangeView::Seen before = ChangeView::seen(m_view);
    change(m_view);
    const bool runs = step == Run && m_sinceViewRun.isValid() && m_sinceViewRun.elapsed() < ViewState::runMs;
    m_viewGesture += runs || step == Continued ? 0 : 1;
    if (step == Run)
        m_sinceViewRun.start();
    else
        m_sinceViewRun.invalidate();
    if (before.scene == m_view.scene())
        return;
    auto command = std::make_unique<ChangeView>(m_curves, m_view, std::move(before), ChangeView::seen(m_view),
                                                m_viewGesture, text);
    if (m_undoStack.canRedo())
        command->redo(); // done already, but told
    else
        m_undoStack.push(command.release());
}

void Document::addCurve(const core::Curve& curve)
{
    if (isFull())
        return;
    m_player.stop(); // else a linked parameter's value of a moment would be taken over, and outlive its undo
    refit(std::make_unique<InsertCurve>(m_curves, m_curves.rowCount(), newEntry(withLinks(curve)),
                                        InsertCurve::Then::MakeCurrent,
                                        tr("add %1").arg(toQString(curve.activation().name))));
}

void Document::addCurves(const QList<core::Curve>& curves, const QString& text)
{
    if (curves.isEmpty() || m_curves.rowCount() + curves.size() > maxCurves)
        return;
    m_player.stop();
    m_undoStack.beginMacro(text);
    for (const core::Curve& curve : curves)
        addCurve(curve);
    m_undoStack.endMacro();
}

void Document::duplicateCurve(int row)
{
    if (isFull())
        return;
    m_player.stop();
    CurveEntry copy = newEntry(m_curves.entry(row).curve);
    copy.family = m_curves.entry(row).family;
    copy.sliders = m_curves.entry(row).sliders;
    refit(std::make_unique<InsertCurve>(m_curves, row + 1, copy, InsertCurve::Then::MakeCurrent,
                                        tr("duplicate %1").arg(m_curves.label(row))));
}

void Document::removeCurve(int row)
{
    m_player.makeWayFor(m_curves.entry(row).id);
    refit(std::make_unique<RemoveCurve>(m_curves, row, tr("remove %1").arg(m_curves.label(row))));
}

void Document::moveCurve(int from, int to, bool continues)
{
    m_gesture += continues ? 0 : 1;
    if (from != to)
        m_undoStack.push(
            new MoveCurve(m_curves, from, to, m_gesture, tr("move %1").arg(m_curves.label(from))));
}

core::Curve Document::withLinks(core::Curve curve) const
{
    const std::span<const core::Parameter> parameters = curve.activation().parameters;
    for (std::size_t i = 0; i < parameters.size(); ++i) {
        if (!m_curves.isLinked(parameters[i]))
            continue;
        for (const CurveEntry& entry : m_curves.entries()) {
            const std::span<const core::Parameter> others = entry.curve.activation().parameters;
            const auto same = std::ranges::find(others, parameters[i].id, &core::Parameter::id);
            if (same == others.end())
                continue;
            const auto at = static_cast<std::size_t>(same - others.begin());
            if (curve.setValue(i, entry.curve.values()[at]))
                break; // else that of another curve, or its own
        }
    }
    return curve;
}

void Document::change(int row, const CurveEntry& after, const QString& text)
{
    if (after != m_curves.entry(row))
        refit(std::make_unique<ChangeCurve>(m_curves, m_curves.entry(row), after, text));
}

void Document::refit(std::unique_ptr<QUndoCommand> change)
{
    m_undoStack.push(new Refit(m_view, std::move(change)));
}

void Document::setActivation(int row, const core::Activation& activation)
{
    if (&m_curves.entry(row).curve.activation() == &activation)
        return;
    m_player.makeWayFor(m_curves.entry(row).id);
    CurveEntry after = m_curves.entry(row);
    after.curve = withLinks(core::Curve(activation));
    after.family.reset(); // of another function's parameter
    after.sliders = {};
    change(row, after, tr("change %1 to %2").arg(m_curves.label(row), toQString(activation.name)));
}

void Document::setParameter(int row, std::size_t parameter, double value, bool continues)
{
    m_player.makeWayFor(m_curves.entry(row).id, parameter);
    m_gesture += continues ? 0 : 1;
    const core::Parameter& changed = m_curves.entry(row).curve.activation().parameters[parameter];
    Q_ASSERT(changed.domain.contains(value));
    const QList<ParameterChange> changes = parameterChanges(m_curves, row, parameter, value);
    if (changes.isEmpty())
        return;
    const QString name = toQString(changed.symbol);
    const QString label = m_curves.label(row);
    const QString text = tr("change %1 of %2 to %3").arg(name, label, localNumber(value)) +
                         QLatin1Char('\n') + tr("change %1 of %2").arg(name, label); // in a list; in a menu
    m_undoStack.push(new ChangeParameters(m_curves, changes, m_gesture, ChangeParameters::State::ToDo, text));
}

void Document::setVisible(int row, bool visible)
{
    CurveEntry after = m_curves.entry(row);
    after.visible = visible;
    const QString text = visible ? tr("show %1") : tr("hide %1");
    change(row, after, text.arg(m_curves.label(row)));
}

void Document::setColor(int row, const QColor& color)
{
    CurveEntry after = m_curves.entry(row);
    after.color = QColor::fromRgb(color.rgb()); // as a session can say it
    change(row, after, tr("change the colour of %1").arg(m_curves.label(row)));
}

void Document::setReference(int row)
{
    const quint64 id = row < 0 ? 0 : m_curves.entry(row).id;
    if (id != m_curves.reference())
        refit(std::make_unique<SetReference>(m_curves, id,
                                             row < 0 ? tr("have no reference")
                                                     : tr("make %1 the reference").arg(m_curves.label(row))));
}

void Document::setLinked(int row, std::size_t parameter, bool linked)
{
    const CurveEntry& entry = m_curves.entry(row);
    const core::Parameter& changed = entry.curve.activation().parameters[parameter];
    if (m_curves.isLinked(changed) == linked)
        return;
    m_player.stop(); // what moves changes with the links
    std::set<std::string_view> links = m_curves.links();
    if (!linked)
        links.erase(changed.id);
    else
        links.insert(changed.id);
    const QString symbol = toQString(changed.symbol);
    m_undoStack.beginMacro(linked ? tr("link %1 of all curves").arg(symbol)
                                  : tr("unlink %1 of all curves").arg(symbol));
    m_undoStack.push(new SetLinks(m_curves, links, {}));
    const QList<ParameterChange> changes =
        parameterChanges(m_curves, row, parameter, entry.curve.values()[parameter]);
    if (linked && !changes.isEmpty()) {
        auto* command = new ChangeParameters(m_curves, changes, 0, ChangeParameters::State::ToDo, {});
        command->keepCurrent();
        m_undoStack.push(command);
    }
    m_undoStack.endMacro();
}

void Document::setFamily(int row, const std::optional<CurveFamily>& family)
{
    CurveEntry after = m_curves.entry(row);
    Q_ASSERT(!family || family->refusal(after.curve).isEmpty());
    after.family = family;
    const QString label = m_curves.label(row);
    change(row, after,
           family ? tr("show a family of %1").arg(label) : tr("hide the family of %1").arg(label));
}

void Document::setSlider(int row, std::size_t parameter, const SliderSettings& settings)
{
    CurveEntry after = m_curves.entry(row);
    const core::Parameter& changed = after.curve.activation().parameters[parameter];
    Q_ASSERT(settings.refusal(changed).isEmpty());
    if (settings == after.slider(parameter))
        return;
    after.sliders[parameter] = settings;
    change(row, after,
           tr("set up the slider of %1 of %2").arg(toQString(changed.symbol), m_curves.label(row)));
}

void Document::showFigure(const Figure& figure)
{
    const auto fitted = [&figure](core::Quantity q) {
        return ViewState::fittedY(core::bounds(figure.curve, q, figureX));
    };
    const auto look = [&fitted](ViewState::Scene& scene) {
        scene.mode = ViewState::Mode::Explore;
        scene.charts = ViewState::Charts::Both;
        scene.ranges = {figureX, fitted(core::Quantity::Value), fitted(core::Quantity::Derivative)};
    };
    const QString text = tr("show figure %1").arg(figure.number);
    const int row = m_curves.currentRow();
    if (row >= 0 && m_curves.entry(row).curve == figure.curve && !m_curves.entry(row).family) {
        changeView(
            [&look](ViewState& view) {
                ViewState::Scene scene = view.scene();
                look(scene);
                view.setScene(scene);
            },
            ViewState::Step::New, text);
        return;
    }
    m_player.stop();
    ChangeView::Seen shown = ChangeView::seen(m_view);
    look(shown.scene);
    shown.landmarks = {}; // of another curve
    auto* command = new ChangeView(m_curves, m_view, ChangeView::seen(m_view), shown, 0, text);
    if (row < 0) {
        new InsertCurve(m_curves, 0, newEntry(figure.curve), InsertCurve::Then::MakeCurrent, {}, command);
    } else if (const CurveEntry& before = m_curves.entry(row);
               &before.curve.activation() != &figure.curve.activation()) {
        CurveEntry after = before;
        after.curve = figure.curve;
        after.family.reset();
        after.sliders = {};
        new ChangeCurve(m_curves, before, after, {}, command);
        QList<ParameterChange> linked;
        for (std::size_t i = 0; i < figure.curve.values().size(); ++i)
            linked << linkedChanges(m_curves, before.id, figure.curve.activation().parameters[i],
                                    figure.curve.values()[i]);
        if (!linked.isEmpty())
            (new ChangeParameters(m_curves, linked, 0, ChangeParameters::State::ToDo, {}, command))
                ->keepCurrent();
    } else {
        if (before.family) { // it is shown alone
            CurveEntry after = before;
            after.family.reset();
            new ChangeCurve(m_curves, before, after, {}, command);
        }
        QList<ParameterChange> changes;
        for (std::size_t i = 0; i < figure.curve.values().size(); ++i)
            changes << parameterChanges(m_curves, row, i, figure.curve.values()[i]);
        if (!changes.isEmpty())
            new ChangeParameters(m_curves, changes, 0, ChangeParameters::State::ToDo, {}, command);
    }
    m_undoStack.push(command);
}

void Document::restoreDefaultCurves()
{
    Session after = session();
    after.curves = identified(defaultSession()).curves;
    after.current = 0;
    after.reference = -1;
    after.links = {};
    m_player.stop();
    m_undoStack.push(new ShowSession(m_curves, m_view, session(), after, tr("restore the default curves")));
}

Session Document::session() const
{
    return {.curves = m_curves.entries(),
            .current = m_curves.currentRow(),
            .reference = m_curves.referenceRow(),
            .links = m_curves.links(),
            .view = m_view.scene()};
}

Session Document::identified(Session session)
{
    for (CurveEntry& entry : session.curves)
        entry.id = ++m_lastId;
    return session;
}

void Document::begin(const Session& session)
{
    m_player.stop();
    ShowSession::show(m_curves, m_view, identified(session));
    m_undoStack.clear();
    fitWhatIsToBe(session);
    m_view.forgetHistory();
}

void Document::begin(const QList<core::Curve>& curves)
{
    begin(Session::of(curves));
}

void Document::begin()
{
    begin(defaultSession());
}

void Document::show(const Session& session, const QString& text)
{
    Document whole; // with the y ranges that are to be fitted
    whole.begin(session);
    m_player.stop();
    m_undoStack.push(new ShowSession(m_curves, m_view, this->session(), identified(whole.session()), text));
    findLandmarks(*this);
}

void Document::fitWhatIsToBe(const Session& session)
{
    if (session.fitsValue || session.fitsDerivative) {
        fitTo(m_view.ranges().x, ViewState::Step::None);
        ViewState::Ranges ranges = m_view.ranges();
        if (!session.fitsValue)
            ranges.value = session.view.ranges.value;
        if (!session.fitsDerivative)
            ranges.derivative = session.view.ranges.derivative;
        m_view.setRanges(ranges, ViewState::Step::None);
    }
    findLandmarks(*this);
}

void Document::fit()
{
    changeView([this](ViewState& view) { fitTo(view.ranges().x, ViewState::Step::New); },
               ViewState::Step::New, tr("fit the y axes"));
}

void Document::fitTo(core::Range x, ViewState::Step step)
{
    ViewState::Ranges ranges = m_view.ranges();
    ranges.x = x;
    const QList<int> rows = shownRows();
    for (const core::Quantity quantity : {core::Quantity::Value, core::Quantity::Derivative}) {
        core::Range all{std::numeric_limits<double>::infinity(), -std::numeric_limits<double>::infinity()};
        for (const int row : rows) {
            const CurveEntry& entry = m_curves.entry(row);
            for (const core::Curve& curve : QList{entry.curve} + entry.familyMembers()) {
                const core::Range one = bounds(curve, quantity, x);
                all = {std::min(all.min, one.min), std::max(all.max, one.max)};
            }
        }
        if (!rows.isEmpty())
            ranges.y(quantity) = ViewState::fittedY(all);
    }
    m_view.setRanges(ranges, step);
}

void Document::resetView()
{
    changeView([this](ViewState&) { fitTo(ViewState::firstX, ViewState::Step::New); }, ViewState::Step::New,
               tr("reset the view"));
}

CurveEntry Document::newEntry(const core::Curve& curve)
{
    CurveEntry entry = dressed(curve, m_curves.entries());
    entry.id = ++m_lastId;
    return entry;
}

void Document::fitIfShownSetChanged()
{
    std::vector<Shown> shown;
    const auto add = [this, &shown](int row, bool isReference) {
        const CurveEntry& entry = m_curves.entry(row);
        shown.push_back({entry.id, &entry.curve.activation(), entry.family.has_value(), isReference});
    };
    for (const int row : shownRows())
        add(row, false);
    std::ranges::sort(shown, {}, &Shown::id); // their order is nothing to the axes
    if (shownReference())
        add(m_curves.referenceRow(), true);
    if (shown == m_fitted)
        return;
    m_fitted = shown;
    m_view.forgetLandmarks();
    fitTo(m_view.ranges().x, ViewState::Step::None);
}

} // namespace activation_explorer::ui
