// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/document/random_edits.h"

#include "core/catalogue.h"
#include "ui/document/figures.h"
#include "ui/document/probe.h"

#include <cmath>
#include <rapidcheck.h>

namespace activation_explorer::ui {

namespace {

using core::Quantity;

bool anyBool()
{
    return *rc::gen::arbitrary<bool>();
}

int anyRow(const Document& document)
{
    return *rc::gen::inRange(0, document.curves().rowCount());
}

/// Of any size that a parameter may have.
double anyValue()
{
    return *rc::gen::element(-1, 1) * std::pow(10.0, *rc::gen::inRange(-3000, 3080) / 10.0);
}

core::Curve anyCurve()
{
    core::Curve curve(*core::catalogue()[*rc::gen::inRange<std::size_t>(0, core::catalogue().size())]);
    if (!curve.values().empty())
        (void)curve.setValue(0, anyValue());
    return curve;
}

void setAnyParameter(Document& document)
{
    const int row = anyRow(document);
    const core::Curve curve = document.curves().entry(row).curve;
    if (curve.values().empty())
        return;
    const auto parameter = *rc::gen::inRange<std::size_t>(0, curve.values().size());
    const double value = *rc::gen::element(1.0, 2.0, anyValue());
    if (curve.activation().parameters[parameter].domain.contains(value))
        document.setParameter(row, parameter, value, anyBool());
}

std::optional<std::size_t> anyParameter(const Document& document, int row)
{
    const std::size_t count = document.curves().entry(row).curve.values().size();
    return count == 0 ? std::nullopt : std::optional(*rc::gen::inRange<std::size_t>(0, count));
}

void linkAnyParameter(Document& document, int row)
{
    if (const auto parameter = anyParameter(document, row))
        document.setLinked(row, *parameter, anyBool());
}

core::Range anyRange()
{
    const double min = anyValue();
    return {min, *rc::gen::element(min + std::abs(anyValue()), min + 1)};
}

void setAnyFamily(Document& document, int row)
{
    const core::Curve& curve = document.curves().entry(row).curve;
    std::optional<CurveFamily> family;
    if (const auto parameter = anyParameter(document, row); parameter && anyBool()) {
        family = CurveFamily::of(curve, *parameter);
        if (anyBool())
            family->range = anyRange();
        family->count = *rc::gen::inRange(1, 32);
    }
    if (!family || family->refusal(curve).isEmpty())
        document.setFamily(row, family);
}

void setAnySlider(Document& document, int row)
{
    const auto parameter = anyParameter(document, row);
    if (!parameter)
        return;
    const CurveEntry& entry = document.curves().entry(row);
    SliderSettings settings = entry.slider(*parameter);
    settings.scale.range = *rc::gen::element(settings.scale.range, anyRange());
    settings.play = *rc::gen::element(settings.scale.range, anyRange());
    settings.seconds = *rc::gen::inRange(0, 700);
    settings.loops = anyBool();
    if (settings.refusal(entry.curve.activation().parameters[*parameter]).isEmpty())
        document.setSlider(row, *parameter, settings);
}

/// An edit that an empty document can have.
void editAnything(Document& document)
{
    switch (*rc::gen::weightedElement<int>({{6, 0}, {2, 1}, {1, 2}})) {
    case 0:
        document.addCurve(anyCurve());
        break;
    case 1:
        document.showFigure(articleFigures()[*rc::gen::inRange<std::size_t>(0, articleFigures().size())]);
        break;
    default:
        document.restoreDefaultCurves();
    }
}

void editACurve(Document& document)
{
    const int row = anyRow(document);
    switch (*rc::gen::weightedElement<int>(
        {{1, 0}, {3, 1}, {3, 2}, {2, 3}, {2, 4}, {1, 5}, {4, 6}, {1, 7}, {2, 8}, {2, 9}, {2, 10}})) {
    case 0:
        document.duplicateCurve(row);
        break;
    case 1:
        document.removeCurve(row);
        break;
    case 2:
        document.moveCurve(row, anyRow(document), anyBool());
        break;
    case 3:
        document.setActivation(row, anyCurve().activation());
        break;
    case 4:
        document.setVisible(row, anyBool());
        break;
    case 5:
        document.setColor(row, QColor(*rc::gen::inRange(0, 256), 0, 0, *rc::gen::element(255, 100)));
        break;
    case 7:
        document.setReference(*rc::gen::inRange(-1, document.curves().rowCount()));
        break;
    case 8:
        linkAnyParameter(document, row);
        break;
    case 9:
        setAnyFamily(document, row);
        break;
    case 10:
        setAnySlider(document, row);
        break;
    default:
        setAnyParameter(document);
    }
}

void changeTheView(ViewState& view)
{
    ViewState::Options options = view.options();
    ViewState::Panels panels = view.panels();
    switch (*rc::gen::inRange(0, 9)) {
    case 0:
        view.setMode(*rc::gen::element(ViewState::Mode::Explore, ViewState::Mode::Compare,
                                       ViewState::Mode::Difference));
        break;
    case 1:
        view.zoom(*rc::gen::element(Quantity::Value, Quantity::Derivative), {view.ranges().x.center(), 0},
                  std::exp2(*rc::gen::inRange(-30, 31)));
        break;
    case 2:
        view.pan(Quantity::Value, anyValue(), anyValue());
        break;
    case 3:
        view.setCharts(*rc::gen::element(ViewState::Charts::Both, ViewState::Charts::Function,
                                         ViewState::Charts::Derivative));
        break;
    case 4:
        view.setAspectEqual(anyBool());
        break;
    case 5:
        view.goBack();
        break;
    case 6:
        options.markers = anyBool();
        options.lineWidth = *rc::gen::inRange(1, 9);
        view.setOptions(options);
        break;
    case 7:
        panels.setOpen(*rc::gen::element(ViewState::Panel::Curves, ViewState::Panel::Facts), anyBool());
        view.setPanels(panels);
        break;
    default:
        view.setPin(*rc::gen::element(std::optional<double>(), std::optional(1.0), std::optional(-1e9)));
    }
}

void look(Document& document)
{
    using enum ViewState::Step;
    switch (*rc::gen::weightedElement<int>({{6, 0}, {1, 1}, {1, 2}, {1, 3}, {1, 4}})) {
    case 0:
        document.changeView(changeTheView, *rc::gen::element(New, Run, Continued));
        break;
    case 1:
        document.fit();
        break;
    case 2:
        document.resetView();
        break;
    case 3:
        stepProbe(document, *rc::gen::element(Direction::Left, Direction::Right), *rc::gen::inRange(1, 100),
                  document.view().ranges().x.span() / 500);
        break;
    default:
        leadProbe(document, *rc::gen::element(Direction::Left, Direction::Right));
    }
}

/// What is no step of undo.
void chooseAnything(Document& document)
{
    if (anyBool())
        document.view().setShape(Quantity::Value, std::exp2(*rc::gen::inRange(-10, 10)));
    else if (document.curves().rowCount() > 0)
        document.setCurrentRow(anyRow(document));
}

} // namespace

void editAtRandom(Document& document)
{
    switch (*rc::gen::weightedElement<int>({{14, 0}, {1, 1}, {1, 2}, {1, 3}})) {
    case 0:
        makeAnyStep(document);
        break;
    case 1:
        document.undoStack().undo();
        break;
    case 2:
        document.undoStack().redo();
        break;
    default:
        chooseAnything(document);
    }
}

void makeAnyStep(Document& document)
{
    const int action = *rc::gen::weightedElement<int>({{3, 0}, {8, 1}, {4, 2}});
    if (action == 2)
        look(document);
    else if (action == 1 && document.curves().rowCount() > 0)
        editACurve(document);
    else
        editAnything(document);
}

} // namespace activation_explorer::ui
