// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/document/support.h"

#include <algorithm>
#include <gmock/gmock.h>
#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <rapidcheck/gtest.h>
#include <vector>

namespace activation_explorer::ui {
namespace {

using testing::ElementsAre;
using testing::UnorderedElementsAre;

CurveEntry entryOf(quint64 id, std::string_view text = "softplus")
{
    return {.id = id, .curve = core::curveOf(text), .color = Qt::red};
}

std::vector<quint64> ids(const CurveModel& model)
{
    std::vector<quint64> result;
    for (const CurveEntry& entry : model.entries())
        result.push_back(entry.id);
    return result;
}

quint64 currentId(const CurveModel& model)
{
    return model.currentRow() < 0 ? 0 : model.entry(model.currentRow()).id;
}

/// A model under the model tester, which ends the program at the first broken promise.
class CurveModelTest : public testing::Test
{
protected:
    void fill(std::initializer_list<std::string_view> texts)
    {
        for (const std::string_view text : texts)
            model.insert(model.rowCount(), entryOf(static_cast<quint64>(model.rowCount()) + 1, text));
    }
    void fillAndForget(std::initializer_list<std::string_view> texts, int current)
    {
        fill(texts);
        model.setCurrentRow(current);
        currentChanged.clear();
        dataChanged.clear();
    }
    [[nodiscard]] QList<int> changedRoles() const { return dataChanged.first().at(2).value<QList<int>>(); }

    CurveModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    QSignalSpy currentChanged{&model, &CurveModel::currentRowChanged};
    QSignalSpy dataChanged{&model, &QAbstractItemModel::dataChanged};
};

TEST_F(CurveModelTest, IsEmptyAtFirst)
{
    EXPECT_EQ(model.rowCount(), 0);
    EXPECT_EQ(model.currentRow(), -1);
    EXPECT_EQ(model.rowOf(1), -1);
    EXPECT_FALSE(model.data(model.index(0), Qt::DisplayRole).isValid());
}

TEST_F(CurveModelTest, TheFirstCurveBecomesCurrent)
{
    fill({"relu"});
    EXPECT_EQ(model.currentRow(), 0);
    EXPECT_EQ(currentChanged.count(), 1);
}

TEST_F(CurveModelTest, HasNoCurrentCurveWhenTheLastOneGoes)
{
    fillAndForget({"relu"}, 0);
    model.remove(0);
    EXPECT_EQ(model.currentRow(), -1);
    EXPECT_EQ(currentChanged.count(), 1);
}

TEST_F(CurveModelTest, KeepsOrderThroughInsertsMovesAndRemoves)
{
    fill({"relu", "elu", "softplus"});
    model.insert(1, entryOf(9, "relu6"));
    EXPECT_THAT(ids(model), ElementsAre(1, 9, 2, 3));
    model.move(0, 2);
    EXPECT_THAT(ids(model), ElementsAre(9, 2, 1, 3));
    model.move(3, 0);
    EXPECT_THAT(ids(model), ElementsAre(3, 9, 2, 1));
    model.remove(1);
    EXPECT_THAT(ids(model), ElementsAre(3, 2, 1));
    EXPECT_EQ(model.rowOf(2), 1);
    EXPECT_EQ(model.rowOf(9), -1);
}

TEST_F(CurveModelTest, TellsOfManyRowsAtOnce)
{
    fill({"relu", "elu"});
    model.setCurrentRow(1);
    const QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    const QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    model.insert(1, {entryOf(7), entryOf(8), entryOf(9)});
    EXPECT_THAT(ids(model), ElementsAre(1, 7, 8, 9, 2));
    EXPECT_EQ(model.currentRow(), 4);
    model.setReference(8);
    model.remove(1, 2);
    EXPECT_THAT(ids(model), ElementsAre(1, 9, 2));
    EXPECT_EQ(model.currentRow(), 2);
    EXPECT_EQ(model.reference(), 0u);
    model.remove(1, 2);
    EXPECT_EQ(model.currentRow(), 0);
    model.insert(0, QList<CurveEntry>());
    model.remove(0, 0);
    EXPECT_EQ(inserted.count(), 1);
    EXPECT_EQ(removed.count(), 2);
}

TEST_F(CurveModelTest, DataTellsTitleColourAndVisibility)
{
    CurveEntry entry = entryOf(1, "elu:alpha=10");
    entry.visible = false;
    model.insert(0, entry);
    EXPECT_EQ(model.data(model.index(0), Qt::DisplayRole).toString(), QStringLiteral("ELU α = 10"));
    EXPECT_EQ(model.data(model.index(0), Qt::DecorationRole).value<QColor>(), QColor(Qt::red));
    EXPECT_EQ(model.data(model.index(0), Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
}

TEST_F(CurveModelTest, LabelsCountTheCurvesOfAFunction)
{
    fill({"softplus", "relu", "softplus:beta=2", "softplus"});
    EXPECT_EQ(model.label(0), QStringLiteral("SoftPlus"));
    EXPECT_EQ(model.label(1), QStringLiteral("ReLU"));
    EXPECT_EQ(model.label(2), QStringLiteral("SoftPlus 2"));
    EXPECT_EQ(model.label(3), QStringLiteral("SoftPlus 3"));
    model.remove(0);
    EXPECT_EQ(model.label(1), QStringLiteral("SoftPlus"));
}

TEST_F(CurveModelTest, ReplacingByTheSameIsSilent)
{
    fillAndForget({"softplus"}, 0);
    model.replace(0, model.entry(0));
    EXPECT_EQ(dataChanged.count(), 0);
}

TEST_F(CurveModelTest, AParameterChangeSpeaksOfParametersAndTitleOnly)
{
    fillAndForget({"relu", "softplus"}, 0);
    model.replace(1, entryOf(2, "softplus:beta=3"));
    ASSERT_EQ(dataChanged.count(), 1);
    EXPECT_EQ(dataChanged.first().at(0).toModelIndex(), model.index(1));
    EXPECT_EQ(dataChanged.first().at(1).toModelIndex(), model.index(1));
    EXPECT_THAT(changedRoles(), UnorderedElementsAre(int(CurveModel::ParametersRole), int(Qt::DisplayRole)));
    EXPECT_EQ(model.currentRow(), 0); // the model makes nothing current by itself
}

TEST_F(CurveModelTest, AnotherFunctionSpeaksOfItsParametersToo)
{
    fillAndForget({"softplus"}, 0);
    model.replace(0, entryOf(1, "relu"));
    ASSERT_EQ(dataChanged.count(), 1);
    EXPECT_THAT(changedRoles(), UnorderedElementsAre(int(CurveModel::ActivationRole),
                                                     int(CurveModel::ParametersRole), int(Qt::DisplayRole)));
}

TEST_F(CurveModelTest, HidingSpeaksOfVisibilityOnly)
{
    fillAndForget({"softplus"}, 0);
    CurveEntry hidden = model.entry(0);
    hidden.visible = false;
    model.replace(0, hidden);
    ASSERT_EQ(dataChanged.count(), 1);
    EXPECT_THAT(changedRoles(), UnorderedElementsAre(int(CurveModel::VisibleRole), int(Qt::CheckStateRole)));
}

TEST_F(CurveModelTest, ColourAndLineAreAppearance)
{
    fillAndForget({"softplus"}, 0);
    CurveEntry changed = model.entry(0);
    changed.line = Qt::DotLine;
    model.replace(0, changed);
    changed.color = Qt::blue;
    model.replace(0, changed);
    ASSERT_EQ(dataChanged.count(), 2);
    for (const QList<QVariant>& arguments : dataChanged) {
        const auto roles = arguments.at(2).value<QList<int>>();
        EXPECT_TRUE(roles.contains(int(CurveModel::AppearanceRole)));
        EXPECT_FALSE(roles.contains(int(CurveModel::ParametersRole)));
        EXPECT_FALSE(roles.contains(int(CurveModel::VisibleRole)));
    }
}

TEST_F(CurveModelTest, SettingTheCurrentRowToItselfIsSilent)
{
    fillAndForget({"relu", "elu"}, 1);
    model.setCurrentRow(1);
    EXPECT_EQ(currentChanged.count(), 0);
    model.setCurrentRow(0);
    EXPECT_EQ(currentChanged.count(), 1);
}

TEST_F(CurveModelTest, InsertingAboveMovesTheCurrentRowAlong)
{
    fillAndForget({"relu", "elu"}, 1);
    model.insert(2, entryOf(8));
    EXPECT_EQ(currentChanged.count(), 0);
    model.insert(1, entryOf(9));
    EXPECT_EQ(currentId(model), 2U);
    ASSERT_EQ(currentChanged.count(), 1);
    EXPECT_EQ(currentChanged.first().first().toInt(), 2);
}

TEST_F(CurveModelTest, TheCurrentRowFollowsMoves)
{
    fillAndForget({"relu", "elu", "softplus"}, 0);
    model.move(0, 2);
    EXPECT_EQ(model.currentRow(), 2);
    model.move(0, 1); // below it nothing changes
    EXPECT_EQ(model.currentRow(), 2);
    EXPECT_EQ(currentChanged.count(), 1);
    model.move(2, 0);
    EXPECT_EQ(currentId(model), 1U);
}

TEST_F(CurveModelTest, RemovingTheCurrentCurvePassesItToANeighbour)
{
    fillAndForget({"relu", "elu", "softplus"}, 1);
    model.remove(1);
    EXPECT_GE(model.currentRow(), 0);
    EXPECT_LE(model.currentRow(), 1);
    EXPECT_EQ(currentChanged.count(), 1);
    model.setCurrentRow(1);
    model.remove(1);
    EXPECT_EQ(currentId(model), 1U);
}

TEST_F(CurveModelTest, RemovingAboveAndBelowKeepsTheCurrentCurve)
{
    fillAndForget({"relu", "elu", "softplus"}, 1);
    model.remove(2);
    EXPECT_EQ(currentChanged.count(), 0);
    model.remove(0);
    EXPECT_EQ(currentId(model), 2U);
    EXPECT_EQ(currentChanged.count(), 1);
}

TEST_F(CurveModelTest, TheCurrentRowIsRightAlreadyWhenTheRowsSignalArrives)
{
    fillAndForget({"relu", "elu", "softplus"}, 1);
    QList<quint64> seen;
    const auto look = [&] { seen << currentId(model); };
    QObject::connect(&model, &QAbstractItemModel::rowsInserted, &model, look);
    QObject::connect(&model, &QAbstractItemModel::rowsMoved, &model, look);
    QObject::connect(&model, &QAbstractItemModel::rowsRemoved, &model, look);
    model.insert(0, entryOf(9));
    model.move(2, 0);
    model.remove(3);
    EXPECT_THAT(seen, ElementsAre(2, 2, 2));
}

RC_GTEST_FIXTURE_PROP(CurveModelTest, AgreesWithAPlainListThroughAnyChanges, ())
{
    QList<quint64> expected;
    quint64 current = 0;
    quint64 last = 0;
    const int steps = *rc::gen::inRange(0, 40);
    for (int i = 0; i < steps; ++i) {
        const int size = static_cast<int>(expected.size());
        const int action = size == 0 ? 0 : *rc::gen::inRange(0, 4);
        if (action == 0) {
            const int row = *rc::gen::inRange(0, size + 1);
            model.insert(row, entryOf(++last));
            expected.insert(row, last);
            current = size == 0 ? last : current;
        } else if (action == 1) {
            const int row = *rc::gen::inRange(0, size);
            const bool wasCurrent = expected[row] == current;
            expected.removeAt(row);
            model.remove(row);
            if (wasCurrent) {
                current = currentId(model);
                RC_ASSERT(expected.isEmpty() || std::abs(model.currentRow() - row) <= 1);
            }
        } else if (action == 2) {
            const int from = *rc::gen::inRange(0, size);
            const int to = *rc::gen::inRange(0, size);
            model.move(from, to);
            expected.move(from, to);
        } else {
            const int row = *rc::gen::inRange(0, size);
            model.setCurrentRow(row);
            current = expected[row];
        }
        RC_ASSERT(std::ranges::equal(ids(model), expected));
        RC_ASSERT(currentId(model) == current);
        const int told = currentChanged.isEmpty() ? -1 : currentChanged.last().first().toInt();
        RC_ASSERT(model.currentRow() == told); // whoever listens knows the row
    }
}

} // namespace
} // namespace activation_explorer::ui
