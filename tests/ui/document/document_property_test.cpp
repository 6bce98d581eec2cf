// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/document/support.h"
#include "ui/document/figures.h"

#include <cmath>
#include <gtest/gtest.h>
#include <QAbstractItemModelTester>
#include <rapidcheck/gtest.h>

namespace activation_explorer::ui {
namespace {

using core::Quantity;

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
        document.setParameter(row, parameter, value, *rc::gen::arbitrary<bool>());
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
    switch (*rc::gen::weightedElement<int>({{1, 0}, {3, 1}, {3, 2}, {2, 3}, {2, 4}, {1, 5}, {4, 6}})) {
    case 0:
        document.duplicateCurve(row);
        break;
    case 1:
        document.removeCurve(row);
        break;
    case 2:
        document.moveCurve(row, anyRow(document), *rc::gen::arbitrary<bool>());
        break;
    case 3:
        document.setActivation(row, anyCurve().activation());
        break;
    case 4:
        document.setVisible(row, *rc::gen::arbitrary<bool>());
        break;
    case 5:
        document.setColor(row, QColor(*rc::gen::inRange(0, 256), 0, 0));
        break;
    default:
        setAnyParameter(document);
    }
}

void look(Document& document)
{
    ViewState& view = document.view();
    switch (*rc::gen::inRange(0, 6)) {
    case 0:
        view.setMode(*rc::gen::element(ViewState::Mode::Explore, ViewState::Mode::Compare));
        break;
    case 1:
        view.zoom(*rc::gen::element(Quantity::Value, Quantity::Derivative), {view.ranges().x.center(), 0},
                  std::exp2(*rc::gen::inRange(-30, 31)));
        break;
    case 2:
        view.pan(Quantity::Value, anyValue(), anyValue());
        break;
    case 3:
        document.fit();
        break;
    case 4:
        document.resetView();
        break;
    default:
        if (document.curves().rowCount() > 0)
            document.setCurrentRow(anyRow(document));
    }
}

RC_GTEST_PROP(DocumentPropertyTest, UndoGoesBackToTheStartAndRedoToTheEndWithLegalViewsThroughout, ())
{
    Document document;
    QUndoStack& history = document.undoStack();
    const QAbstractItemModelTester tester(const_cast<CurveModel*>(&document.curves()), // which it only reads
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    bool legal = true;
    const auto check = [&] { legal = legal && allLegal(document.view().ranges()); };
    QObject::connect(&document.view(), &ViewState::rangesChanged, &document, check);

    const QList<CurveEntry> start = document.curves().entries();
    const int count = *rc::gen::inRange(0, 50);
    for (int i = 0; i < count; ++i) {
        const int action = *rc::gen::weightedElement<int>({{3, 0}, {8, 1}, {3, 2}, {1, 3}, {1, 4}});
        if (action == 3)
            history.undo();
        else if (action == 4)
            history.redo();
        else if (action == 2)
            look(document);
        else if (action == 1 && document.curves().rowCount() > 0)
            editACurve(document);
        else
            editAnything(document);
        const int current = document.curves().currentRow();
        const int rows = document.curves().rowCount();
        const bool proper = rows == 0 ? current == -1 : current >= 0 && current < rows;
        RC_ASSERT(proper);
    }
    const QList<CurveEntry> end = document.curves().entries();
    const int index = history.index();

    QList<QList<CurveEntry>> past{end};
    while (history.canUndo()) {
        history.undo();
        past.prepend(document.curves().entries());
    }
    RC_ASSERT(document.curves().entries() == start);
    for (int i = 0; i < index; ++i) {
        RC_ASSERT(document.curves().entries() == past[i]);
        history.redo();
    }
    RC_ASSERT(document.curves().entries() == end);
    RC_ASSERT(legal);
}

} // namespace
} // namespace activation_explorer::ui
