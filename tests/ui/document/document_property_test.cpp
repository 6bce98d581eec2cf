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

} // namespace
} // namespace activation_explorer::ui
