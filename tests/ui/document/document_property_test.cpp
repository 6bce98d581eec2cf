// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/document/random_edits.h"
#include "tests/ui/document/support.h"

#include <gtest/gtest.h>
#include <QAbstractItemModelTester>
#include <rapidcheck/gtest.h>

namespace activation_explorer::ui {
namespace {

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
        editAtRandom(document);
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

/// But for which curve is current, which is a choice, and axes that go with it.
std::string whatDiffers(const Document& document, const Session& session)
{
    const Session now = document.session();
    const ViewState::Scene& scene = now.view;
    return now.curves != session.curves                                                    ? "curves"
           : now.reference != session.reference                                            ? "reference"
           : now.links != session.links                                                    ? "links"
           : scene.mode != session.view.mode                                               ? "mode"
           : scene.charts != session.view.charts                                           ? "charts"
           : scene.mode != ViewState::Mode::Explore && scene.ranges != session.view.ranges ? "ranges"
           : scene.aspectIsEqual != session.view.aspectIsEqual                             ? "aspect"
           : scene.options != session.view.options                                         ? "options"
           : scene.pin != session.view.pin                                                 ? "pin"
           : scene.panels != session.view.panels                                           ? "panels"
                                                                                           : "";
}

RC_GTEST_PROP(DocumentPropertyTest, UndoBringsBackAllThatASessionKeeps, ())
{
    Document document;
    QList<Session> states{document.session()};
    const int count = *rc::gen::inRange(0, 30);
    for (int i = 0; i < count; ++i) {
        makeAnyStep(document);
        if (document.undoStack().count() < states.size()) // one with the last
            states.removeLast();
        if (document.undoStack().count() >= states.size())
            states << document.session();
        else
            states.last() = document.session();
    }
    RC_ASSERT(document.undoStack().index() + 1 == states.size());
    for (int i = 0; i < document.undoStack().count(); ++i)
        RC_LOG() << document.undoStack().text(i).toStdString() << std::endl;
    for (qsizetype i = states.size() - 1; i > 0; --i) {
        RC_ASSERT(whatDiffers(document, states[i]) == "");
        document.undo();
    }
    for (const Session& state : states) {
        RC_ASSERT(whatDiffers(document, state) == "");
        document.redo();
    }
}

} // namespace
} // namespace activation_explorer::ui
