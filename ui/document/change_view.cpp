// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/change_view.h"

#include "ui/text.h"

#include <cmath>
#include <QCoreApplication>

namespace activation_explorer::ui {

namespace {

struct ViewTr {
    Q_DECLARE_TR_FUNCTIONS(activation_explorer::ui::ChangeView)
};

using Scene = ViewState::Scene;

/// A name in a list, and a shorter one in a menu.
QString twoNames(const QString& inList, const QString& inMenu)
{
    return inList + QLatin1Char('\n') + inMenu;
}

QString nameOfMode(ViewState::Mode mode)
{
    switch (mode) {
    case ViewState::Mode::Explore:
        return ViewTr::tr("switch to Explore");
    case ViewState::Mode::Compare:
        return ViewTr::tr("switch to Compare");
    case ViewState::Mode::Difference:
        break;
    }
    return ViewTr::tr("switch to Difference");
}

QString nameOfCharts(ViewState::Charts charts)
{
    switch (charts) {
    case ViewState::Charts::Both:
        return ViewTr::tr("show both charts");
    case ViewState::Charts::Function:
        return ViewTr::tr("show the function alone");
    case ViewState::Charts::Derivative:
        break;
    }
    return ViewTr::tr("show the derivative alone");
}

QString nameOfOptions(const ViewState::Options& before, const ViewState::Options& after)
{
    if (before.legend != after.legend)
        return after.legend ? ViewTr::tr("show the legend") : ViewTr::tr("hide the legend");
    if (before.endLabels != after.endLabels)
        return after.endLabels ? ViewTr::tr("show names at the curves' ends")
                               : ViewTr::tr("hide names at the curves' ends");
    if (before.tangent != after.tangent)
        return after.tangent ? ViewTr::tr("show the tangent") : ViewTr::tr("hide the tangent");
    if (before.markers != after.markers)
        return after.markers ? ViewTr::tr("show markers") : ViewTr::tr("hide markers");
    return ViewTr::tr("draw lines %1 pixels wide").arg(localNumber(after.lineWidth));
}

QString nameOfProbe(std::optional<double> before, std::optional<double> after)
{
    if (!after)
        return ViewTr::tr("let go of the probe");
    const QString at = localNumber(*after);
    return before ? twoNames(ViewTr::tr("move the probe to %1").arg(at), ViewTr::tr("move the probe"))
                  : twoNames(ViewTr::tr("pin the probe at %1").arg(at), ViewTr::tr("pin the probe"));
}

QString nameOfPanels(const ViewState::Panels& before, const ViewState::Panels& after)
{
    for (const auto& [panel, name] :
         {std::pair(ViewState::Panel::Curves, ViewTr::tr("Curves", "a panel")),
          std::pair(ViewState::Panel::Values, ViewTr::tr("Values", "a panel")),
          std::pair(ViewState::Panel::Facts, ViewTr::tr("Facts", "a panel")),
          std::pair(ViewState::Panel::Frameworks, ViewTr::tr("Frameworks", "a panel"))})
        if (const bool isOpen = after.open.contains(panel); isOpen != before.open.contains(panel))
            return isOpen ? ViewTr::tr("open the panel “%1”").arg(name)
                          : ViewTr::tr("close the panel “%1”").arg(name);
    return ViewTr::tr("arrange the panels");
}

bool isAsWide(core::Range a, core::Range b)
{
    constexpr double rounding = 1e-6; // a range that is moved keeps its span but for that
    return std::abs(a.span() - b.span()) <= rounding * b.span();
}

QString nameOfAxes(const ViewState::Ranges& before, const ViewState::Ranges& after)
{
    if (before.x == after.x)
        return ViewTr::tr("change the y axes");
    const QString min = localNumber(after.x.min, 4);
    const QString max = localNumber(after.x.max, 4);
    const bool isMoved = isAsWide(before.x, after.x) && isAsWide(before.value, after.value) &&
                         isAsWide(before.derivative, after.derivative);
    return isMoved ? twoNames(ViewTr::tr("move the view to x from %1 to %2").arg(min, max),
                              ViewTr::tr("move the view"))
                   : twoNames(ViewTr::tr("zoom to x from %1 to %2").arg(min, max), ViewTr::tr("zoom"));
}

} // namespace

ChangeView::ChangeView(CurveModel& curves, ViewState& view, Seen before, Seen after, Gesture gesture,
                       const QString& text)
    : QUndoCommand(text)
    , m_curves(curves)
    , m_view(view)
    , m_before(std::move(before))
    , m_after(std::move(after))
    , m_gesture(gesture)
    , m_current(curves.currentRow() < 0 ? 0 : curves.entry(curves.currentRow()).id)
    , m_namesItself(text.isEmpty())
{
    name();
}

ChangeView::Part ChangeView::part() const
{
    const Scene& before = m_before.scene;
    const Scene& after = m_after.scene;
    return before.mode != after.mode                     ? Part::Mode
           : before.charts != after.charts               ? Part::Charts
           : before.options != after.options             ? Part::Options
           : before.aspectIsEqual != after.aspectIsEqual ? Part::Aspect
           : before.pin != after.pin                     ? Part::Probe
           : before.panels != after.panels               ? Part::Panels
           : before.ranges != after.ranges               ? Part::Axes
                                                         : Part::Nothing;
}

void ChangeView::name()
{
    if (!m_namesItself)
        return;
    const Scene& before = m_before.scene;
    const Scene& after = m_after.scene;
    switch (part()) {
    case Part::Nothing:
        break;
    case Part::Mode:
        setText(nameOfMode(after.mode));
        break;
    case Part::Charts:
        setText(nameOfCharts(after.charts));
        break;
    case Part::Options:
        setText(nameOfOptions(before.options, after.options));
        break;
    case Part::Aspect:
        setText(after.aspectIsEqual ? ViewTr::tr("switch equal aspect on")
                                    : ViewTr::tr("switch equal aspect off"));
        break;
    case Part::Probe:
        setText(nameOfProbe(before.pin, after.pin));
        break;
    case Part::Panels:
        setText(nameOfPanels(before.panels, after.panels));
        break;
    case Part::Axes:
        setText(nameOfAxes(before.ranges, after.ranges));
        break;
    }
}

void ChangeView::undo()
{
    QUndoCommand::undo();
    show(m_after, m_before);
}

void ChangeView::redo()
{
    QUndoCommand::redo();
    show(m_before, m_after);
}

void ChangeView::show(const Seen& from, const Seen& to)
{
    if (const int row = m_curves.rowOf(m_current); row >= 0)
        m_curves.setCurrentRow(row);
    Scene scene = m_view.scene();
    const auto set = [&](auto Scene::*part) {
        if (from.scene.*part != to.scene.*part)
            scene.*part = to.scene.*part;
    };
    set(&Scene::mode);
    set(&Scene::charts);
    set(&Scene::options);
    set(&Scene::aspectIsEqual);
    set(&Scene::ranges);
    if (from.scene.mode != to.scene.mode || childCount() > 0) // which fits them to other curves
        scene.ranges = to.scene.ranges;
    const bool listIsOpen = scene.panels.open.contains(ViewState::Panel::History);
    set(&Scene::panels);
    scene.panels.setOpen(ViewState::Panel::History, listIsOpen);
    m_view.setScene(scene);
    if (from.scene.pin != to.scene.pin || scene.pin == to.scene.pin)
        m_view.setPin(to.scene.pin, to.landmarks);
    if (childCount() == 0)
        Q_EMIT m_view.chosen(from.scene, to.scene);
}

bool ChangeView::mergeWith(const QUndoCommand* next) // one drag, one undo step
{
    const auto* other = static_cast<const ChangeView*>(next);
    if (m_gesture == 0 || other->m_gesture != m_gesture || other->part() != part())
        return false;
    m_after = other->m_after;
    setObsolete(m_before.scene == m_after.scene);
    name();
    return true;
}

} // namespace activation_explorer::ui
