// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/table.h"
#include "tests/ui/document/support.h"
#include "ui/panels/values_model.h"

#include <cmath>
#include <gmock/gmock.h>
#include <QAbstractItemModelTester>
#include <QColor>
#include <QFont>
#include <QLocale>
#include <QSignalSpy>
#include <rapidcheck/gtest.h>

namespace activation_explorer::ui {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using Column = ValuesModel::Column;

/// SoftPlus (current), ReLU, LeakyReLU, ELU, compared.
class ValuesModelTest : public testing::Test
{
protected:
    ValuesModelTest()
    {
        document.view().setMode(ViewState::Mode::Compare);
        model.refresh();
    }
    void begin(std::initializer_list<const char*> curves, double x)
    {
        QList<core::Curve> list;
        for (const char* curve : curves)
            list << core::curveOf(curve);
        document.begin(list);
        document.view().setMode(ViewState::Mode::Compare);
        document.view().setPin(x);
        model.refresh();
    }
    [[nodiscard]] QModelIndex at(int row, Column column) const
    {
        for (int section = 0; section < model.columnCount(); ++section)
            if (model.columnAt(section) == column)
                return model.index(row, section);
        return {};
    }
    [[nodiscard]] std::string text(int row, Column column, int role = Qt::DisplayRole) const
    {
        return at(row, column).data(role).toString().toStdString();
    }
    [[nodiscard]] QList<std::string> texts(Column column) const
    {
        QList<std::string> result;
        for (int row = 0; row < model.rowCount(); ++row)
            result << text(row, column);
        return result;
    }
    [[nodiscard]] QList<std::string> titles() const
    {
        QList<std::string> result;
        for (int section = 0; section < model.columnCount(); ++section)
            result << model.headerData(section, Qt::Horizontal, Qt::DisplayRole).toString().toStdString();
        return result;
    }

    Document document;
    ValuesModel model{document};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(ValuesModelTest, ThereIsARowForEachCurveOnShowAsTheCardsAre)
{
    EXPECT_THAT(texts(Column::Curve),
                ElementsAre("SoftPlus β = 1", "ReLU", "LeakyReLU negative_slope = 0.01", "ELU α = 1"));
    document.setVisible(1, false);
    document.moveCurve(3, 0);
    model.refresh();
    EXPECT_THAT(texts(Column::Curve),
                ElementsAre("ELU α = 1", "SoftPlus β = 1", "LeakyReLU negative_slope = 0.01"));
    document.setCurrentRow(1);
    document.view().setMode(ViewState::Mode::Explore);
    model.refresh();
    EXPECT_THAT(texts(Column::Curve), ElementsAre("SoftPlus β = 1"));
    while (document.curves().rowCount() > 0)
        document.removeCurve(0);
    model.refresh();
    EXPECT_EQ(model.rowCount(), 0);
}

TEST_F(ValuesModelTest, InDifferenceModeTheReferenceComesFirst)
{
    document.view().setMode(ViewState::Mode::Difference);
    model.refresh();
    EXPECT_EQ(model.rowCount(), 0) << "no reference, no differences";
    document.setReference(1);
    document.view().setPin(2);
    model.refresh();
    EXPECT_THAT(texts(Column::Curve), ElementsAre("ReLU (reference)", "SoftPlus β = 1",
                                                  "LeakyReLU negative_slope = 0.01", "ELU α = 1"));
    EXPECT_EQ(text(0, Column::ValueDifference), "0");
    EXPECT_EQ(text(0, Column::DerivativeDifference), "0");
}

TEST_F(ValuesModelTest, DifferencesAreThereOnlyWithAReference)
{
    EXPECT_THAT(titles(), ElementsAre("Curve", "x", "f(x)", "f′(x)", "Note"));
    document.setReference(1);
    model.refresh();
    EXPECT_THAT(titles(),
                ElementsAre("Curve", "x", "f(x)", "f′(x)", "f − reference", "f′ − reference", "Note"));
    document.setReference(-1);
    model.refresh();
    EXPECT_EQ(model.columnCount(), 5);
}

TEST_F(ValuesModelTest, BeforeTheProbeIsSomewhereThereAreDashes)
{
    document.setReference(1);
    model.refresh();
    EXPECT_THAT(texts(Column::X), ElementsAre("", "", "", ""));
    for (const Column column :
         {Column::Value, Column::Derivative, Column::ValueDifference, Column::DerivativeDifference})
        EXPECT_THAT(texts(column), ElementsAre("–", "–", "–", "–")) << column;
    EXPECT_THAT(texts(Column::Note), ElementsAre("", "", "", ""));
}

TEST_F(ValuesModelTest, FollowsThePointerAndThePin)
{
    document.view().setPointer(-2);
    model.refresh();
    EXPECT_EQ(text(2, Column::X), "-2");
    EXPECT_EQ(text(2, Column::Value), "-0.02");
    EXPECT_EQ(text(2, Column::Derivative), "0.01");
    document.view().setPin(3);
    model.refresh();
    EXPECT_EQ(text(2, Column::Value), "3");
}

/// As in a row of the program's CSV.
QString shown(const QString& csv)
{
    return csv == "inf" ? "∞" : csv == "-inf" ? "-∞" : csv == "nan" ? "undefined" : csv;
}

RC_GTEST_FIXTURE_PROP(ValuesModelTest, NumbersAreThoseOfTheCommandLineToTheLastDigit, ())
{
    std::vector<core::Curve> curves;
    const int count = *rc::gen::inRange(1, 9);
    for (int i = 0; i < count; ++i) {
        core::Curve curve(*core::catalogue()[*rc::gen::inRange<std::size_t>(0, core::catalogue().size())]);
        for (std::size_t p = 0; p < curve.values().size(); ++p) // or its default, where it is not legal
            (void)curve.setValue(p, *rc::gen::arbitrary<bool>() ? *rc::gen::arbitrary<double>() * 1e300
                                                                : *rc::gen::inRange(-500, 500) / 100.0);
        curves.push_back(curve);
    }
    const double x = *rc::gen::element(-1.0, 1.0) * std::exp2(*rc::gen::inRange(-100000, 29000) / 1000.0);
    document.begin(QList(curves.begin(), curves.end()));
    document.view().setMode(ViewState::Mode::Compare);
    document.view().setPin(x);
    model.refresh();
    RC_ASSERT(model.rowCount() == count);

    const std::array xs{x};
    const QStringList lines = QString::fromStdString(core::csvTable(curves, xs)).split('\n');
    for (int row = 0; row < count; ++row) {
        const QStringList cells = lines[row + 1].split(','); // a curve's text may hold commas: from the end
        const qsizetype last = cells.size() - 1;
        RC_ASSERT(text(row, Column::X) == shown(cells[last - 2]).toStdString());
        RC_ASSERT(text(row, Column::Value) == shown(cells[last - 1]).toStdString());
        RC_ASSERT(text(row, Column::Derivative) == shown(cells[last]).toStdString());
    }
}

TEST_F(ValuesModelTest, WhatOverflowsOrIsNoNumberIsSaid)
{
    begin({"leaky_relu:negative_slope=1e308", "leaky_relu:negative_slope=-1e308",
           "leaky_relu:negative_slope=1.5e308"},
          -5);
    document.setReference(2);
    model.refresh();
    EXPECT_THAT(texts(Column::Value), ElementsAre("-∞", "∞", "-∞"));
    EXPECT_THAT(texts(Column::ValueDifference), ElementsAre("undefined", "∞", "0"))
        << "−∞ − (−∞), but itself";
}

TEST_F(ValuesModelTest, DifferencesHaveTheDigitsThatAreRightAndTheirToolTipTheError)
{
    begin({"softplus", "relu"}, 0);
    document.setReference(1);
    model.refresh();
    EXPECT_EQ(text(0, Column::ValueDifference), "0.6931471805599453"); // ln 2
    EXPECT_EQ(text(0, Column::DerivativeDifference), "0.5");
    EXPECT_THAT(text(0, Column::ValueDifference, Qt::ToolTipRole),
                testing::MatchesRegex("0\\.693147180559945[0-9]*, in error by at most [0-9.]+e-16"));
    document.view().setPin(40); // above its threshold SoftPlus is x
    model.refresh();
    EXPECT_EQ(text(0, Column::ValueDifference), "0");
    begin({"silu", "relu"}, 40); // x there, but for 40 e^-40
    document.setReference(1);
    model.refresh();
    EXPECT_THAT(text(0, Column::ValueDifference), testing::StartsWith("0 ± "));
}

TEST_F(ValuesModelTest, AKinkIsNotedInTheRowsThatHaveItAndItsConventionInTheToolTip)
{
    document.setParameter(3, 0, 10);
    document.view().setPin(0);
    model.refresh();
    EXPECT_EQ(text(0, Column::Note), "");
    EXPECT_EQ(text(1, Column::Note), "kink: slope 0 | 1; PyTorch: 0");
    EXPECT_EQ(text(3, Column::Note), "kink: slope 10 | 1; PyTorch: 10");
    EXPECT_EQ(text(3, Column::Derivative), "10");
    const std::string full = "kink: slope 10 on the left, 1 on the right; PyTorch: 10";
    EXPECT_EQ(text(3, Column::Note, Qt::AccessibleTextRole), full);
    EXPECT_EQ(text(3, Column::Note, Qt::ToolTipRole), full + "\n\nf′(0) is α, in PyTorch as in JAX.");
    document.view().setPin(1);
    model.refresh();
    EXPECT_THAT(texts(Column::Note), ElementsAre("", "", "", ""));
    EXPECT_EQ(text(3, Column::Note, Qt::ToolTipRole), "f′(0) is α, in PyTorch as in JAX.");
}

TEST_F(ValuesModelTest, WhereTheProbeWasLedTheRowsSayWhatIsThere)
{
    const quint64 softplus = document.curves().entry(0).id;
    const quint64 relu = document.curves().entry(1).id;
    const quint64 elu = document.curves().entry(3).id;
    document.view().setPin(
        0, {{core::SpecialKind::Kink, relu, relu}, {core::SpecialKind::Crossing, softplus, elu}});
    model.refresh();
    const std::string crossing = std::string(core::text(core::SpecialKind::Crossing)) + " of SoftPlus, ELU";
    EXPECT_EQ(text(0, Column::Note), crossing);
    EXPECT_EQ(text(3, Column::Note), crossing);
    EXPECT_THAT(text(1, Column::Note), testing::StartsWith("kink: slope 0")) << "which says more";
    EXPECT_THAT(text(2, Column::Note), testing::StartsWith("kink: slope 0.01"));
}

TEST_F(ValuesModelTest, TheCurrentCurveIsBoldAndSaidToBeSo)
{
    const auto isBold = [this](int row) {
        return at(row, Column::Value).data(Qt::FontRole).value<QFont>().bold();
    };
    EXPECT_TRUE(isBold(0));
    EXPECT_FALSE(isBold(2));
    document.setCurrentRow(2);
    model.refresh();
    EXPECT_FALSE(isBold(0));
    EXPECT_TRUE(isBold(2));
    EXPECT_EQ(model.currentRow(), 2);
    EXPECT_THAT(text(2, Column::Curve, Qt::AccessibleTextRole), testing::EndsWith(", current curve"));
    EXPECT_EQ(text(0, Column::Curve, Qt::AccessibleTextRole), "SoftPlus β = 1");
    document.setVisible(2, false);
    model.refresh();
    EXPECT_EQ(model.currentRow(), -1);
}

TEST_F(ValuesModelTest, EachRowHasItsCurvesColour)
{
    document.setColor(1, Qt::red);
    model.refresh();
    EXPECT_EQ(at(1, Column::Curve).data(Qt::DecorationRole).value<QColor>(), QColor(Qt::red));
    EXPECT_FALSE(at(1, Column::Value).data(Qt::DecorationRole).isValid());
}

TEST_F(ValuesModelTest, TellsOfWhatDiffersAndOfNothingElse)
{
    document.view().setPin(1);
    document.setCurrentRow(2);
    model.refresh();
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    const QSignalSpy layout(&model, &QAbstractItemModel::layoutChanged);
    const QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    const QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    model.refresh();
    EXPECT_EQ(changed.count(), 0);
    document.setParameter(2, 0, 0.5); // at x > 0 only the title tells
    model.refresh();
    ASSERT_EQ(changed.count(), 1);
    EXPECT_EQ(changed[0][0].toModelIndex(), at(2, Column::Curve));
    EXPECT_EQ(changed[0][1].toModelIndex(), at(2, Column::Curve));
    document.view().setPin(-1);
    model.refresh();
    EXPECT_EQ(changed.count(), 1 + 4);
    EXPECT_EQ(changed.last()[0].toModelIndex(), at(3, Column::X));
    EXPECT_EQ(reset.count() + layout.count() + inserted.count() + removed.count(), 0);
}

TEST_F(ValuesModelTest, IsCopiedWithTabsAndTheLocalesDecimalSeparator)
{
    document.view().setPin(-0.5);
    model.refresh();
    EXPECT_EQ(model.tabSeparated({2}).toStdString(),
              "Curve\tx\tf(x)\tf′(x)\tNote\n"
              "LeakyReLU negative_slope = 0.01\t-0.5\t-0.005\t0.01\t\n");
    document.setReference(1);
    QLocale::setDefault(QLocale(QStringLiteral("de_DE")));
    model.retranslate();
    const std::string german = model.tabSeparated({1, 2}).toStdString();
    QLocale::setDefault(QLocale::c());
    EXPECT_EQ(german, "Curve\tx\tf(x)\tf′(x)\tf − reference\tf′ − reference\tNote\n"
                      "ReLU (reference)\t-0,5\t0\t0\t0\t0\t\n"
                      "LeakyReLU negative_slope = 0,01\t-0,5\t-0,005\t0,01\t-0,005\t0,01\t\n");
}

TEST_F(ValuesModelTest, EveryTitleHasAToolTip)
{
    document.setReference(0);
    model.refresh();
    for (int section = 0; section < model.columnCount(); ++section)
        EXPECT_FALSE(model.headerData(section, Qt::Horizontal, Qt::ToolTipRole).toString().isEmpty());
    EXPECT_FALSE(model.headerData(model.columnCount(), Qt::Horizontal, Qt::DisplayRole).isValid());
}

/// Any changes of the document keep the model in step with it; the tester looks at each signal.
RC_GTEST_FIXTURE_PROP(ValuesModelTest, StaysInStepWithAnyChanges, ())
{
    const int steps = *rc::gen::inRange(1, 40);
    for (int i = 0; i < steps; ++i) {
        const int count = document.curves().rowCount();
        const int row = count == 0 ? -1 : *rc::gen::inRange(0, count);
        switch (*rc::gen::inRange(0, 8)) {
        case 0:
            document.addCurve(core::curveOf("gelu"));
            break;
        case 1:
            if (row >= 0)
                document.removeCurve(row);
            break;
        case 2:
            if (row >= 0)
                document.setVisible(row, *rc::gen::arbitrary<bool>());
            break;
        case 3:
            document.setReference(*rc::gen::arbitrary<bool>() ? row : -1);
            break;
        case 4:
            document.view().setMode(*rc::gen::element(ViewState::Mode::Explore, ViewState::Mode::Compare,
                                                      ViewState::Mode::Difference));
            break;
        case 5:
            document.view().setPin(*rc::gen::inRange(-3, 4));
            break;
        case 6:
            if (row >= 0)
                document.moveCurve(row, 0);
            break;
        default:
            if (row >= 0)
                document.setCurrentRow(row);
        }
        if (*rc::gen::arbitrary<bool>())
            model.refresh();
    }
    model.refresh();
    ValuesModel afresh(document);
    afresh.refresh();
    RC_ASSERT(model.rowCount() == afresh.rowCount());
    RC_ASSERT(model.columnCount() == afresh.columnCount());
    QList<int> rows;
    for (int row = 0; row < model.rowCount(); ++row)
        rows << row;
    RC_ASSERT(model.tabSeparated(rows).toStdString() == afresh.tabSeparated(rows).toStdString());
    RC_ASSERT(model.currentRow() == afresh.currentRow());
}

} // namespace
} // namespace activation_explorer::ui
