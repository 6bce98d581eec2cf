// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/document/support.h"
#include "tests/ui/panels/panel_test.h"
#include "ui/panels/facts_filter.h"
#include "ui/panels/facts_model.h"
#include "ui/panels/facts_rows.h"
#include "ui/panels/facts_table_text.h"

#include <initializer_list>
#include <QAbstractItemModelTester>
#include <QLocale>
#include <set>

namespace activation_explorer::ui {
namespace {

int rowOf(Fact fact)
{
    const auto facts = sheetFacts();
    return static_cast<int>(std::ranges::find(facts, fact) - facts.begin());
}

class FactsModelTest : public testing::Test
{
protected:
    FactsModelTest() { filter.setSourceModel(&model); }

    void set(std::initializer_list<const char*> curves, int current = 0)
    {
        QList<FactsModel::Column> columns;
        for (const char* text : curves)
            columns << FactsModel::Column{core::curveOf(text), Qt::red, columns.size() == current};
        model.setColumns(columns);
    }
    [[nodiscard]] QString cell(Fact fact, int column, int role = Qt::DisplayRole) const
    {
        return model.index(rowOf(fact), column).data(role).toString();
    }
    [[nodiscard]] QString name(Fact fact) const
    {
        return model.headerData(rowOf(fact), Qt::Vertical, Qt::DisplayRole).toString();
    }
    [[nodiscard]] bool differs(Fact fact) const
    {
        return model.index(rowOf(fact), 0).data(FactsModel::DiffersRole).toBool();
    }
    [[nodiscard]] bool isListed(Fact fact) const
    {
        return filter.mapFromSource(model.index(rowOf(fact), 0)).isValid();
    }

    FactsModel model;
    FactsFilter filter;
    QAbstractItemModelTester modelTester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    QAbstractItemModelTester filterTester{&filter, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(FactsModelTest, StaysAProperModelWhateverItsColumns)
{
    set({});
    set({"relu"});
    set({"relu", "sine", "softplus"});
    filter.setOnlyDifferences(true);
    set({"softplus", "softplus"});
    set({"tanh", "relu", "relu6", "elu"});
    set({"tanh"});
    set({});
    EXPECT_EQ(model.columnCount(), 0);
    set({"step", "gelu"});
    EXPECT_EQ(model.columnCount(), 2);
}

TEST_F(FactsModelTest, FactsStandSideBySide)
{
    set({"relu", "sigmoid"});
    EXPECT_EQ(cell(Fact::Range, 0), QStringLiteral("[0, ∞)"));
    EXPECT_EQ(cell(Fact::Range, 1), QStringLiteral("(0, 1)"));
    EXPECT_EQ(cell(Fact::ZeroAtZero, 0), QStringLiteral("yes"));
    EXPECT_EQ(cell(Fact::ZeroAtZero, 1), QStringLiteral("no, 0.5"));
    EXPECT_EQ(cell(Fact::Gain, 0), QStringLiteral("1.41421"));
    EXPECT_EQ(cell(Fact::Monotone, 1), QStringLiteral("strictly increasing"));
}

TEST_F(FactsModelTest, AColumnIsHeadedByItsCurvesTitleAndColour)
{
    set({"relu", "elu:alpha=10"}, 1);
    const auto title = [this](int column, int role) {
        return model.headerData(column, Qt::Horizontal, role);
    };
    EXPECT_EQ(title(1, Qt::DisplayRole), QStringLiteral("ELU α = 10"));
    EXPECT_EQ(title(0, Qt::DecorationRole).value<QPixmap>().toImage().pixelColor(5, 5), QColor(Qt::red));
    EXPECT_FALSE(title(0, Qt::FontRole).value<QFont>().bold());
    EXPECT_TRUE(title(1, Qt::FontRole).value<QFont>().bold());
    EXPECT_EQ(title(1, Qt::AccessibleTextRole), QStringLiteral("ELU α = 10, current curve"));
}

TEST_F(FactsModelTest, ARowInWhichCurvesDifferIsMarkedAndBold)
{
    set({"relu", "softplus"});
    EXPECT_EQ(name(Fact::Range), QStringLiteral("range  ≠"));
    EXPECT_EQ(name(Fact::TowardsPlusInfinity), QStringLiteral("towards +∞")); // x both
    const auto font = [this](Fact fact) {
        return model.headerData(rowOf(fact), Qt::Vertical, Qt::FontRole).value<QFont>();
    };
    EXPECT_TRUE(font(Fact::Range).bold());
    EXPECT_FALSE(font(Fact::TowardsPlusInfinity).bold());
    EXPECT_EQ(model.headerData(rowOf(Fact::Range), Qt::Vertical, Qt::AccessibleTextRole),
              QStringLiteral("range, differs"));
}

TEST_F(FactsModelTest, ACurveAloneDiffersFromNothing)
{
    set({"relu"});
    for (const Fact fact : sheetFacts())
        EXPECT_FALSE(differs(fact)) << name(fact).toStdString();
}

TEST_F(FactsModelTest, MomentsAreEqualAsFarAsTheirDigitsAreRight)
{
    set({"silu:beta=1.702", "quick_gelu"}); // the same function; by quadrature both
    EXPECT_FALSE(differs(Fact::Mean));
    EXPECT_FALSE(differs(Fact::Gain));
    set({"elu", "celu"}); // the same for alpha = 1
    for (const Fact fact : sheetFacts())
        EXPECT_FALSE(differs(fact)) << name(fact).toStdString();
    set({"gelu", "gelu_tanh"});
    EXPECT_TRUE(differs(Fact::Mean));
}

TEST_F(FactsModelTest, WhatDiffersDoesNotLookTheSame)
{
    set({"leaky_relu:negative_slope=0.1", "leaky_relu:negative_slope=0.10000000001"});
    EXPECT_TRUE(differs(Fact::TowardsMinusInfinity));
    EXPECT_EQ(cell(Fact::TowardsMinusInfinity, 0), QStringLiteral("0.1 x"));
    EXPECT_EQ(cell(Fact::TowardsMinusInfinity, 1), QStringLiteral("0.10000000001 x"));
}

TEST_F(FactsModelTest, FewDigitsAreShownAndAllAreInTheToolTip)
{
    set({"relu"});
    EXPECT_EQ(cell(Fact::Mean, 0), QStringLiteral("0.398942"));
    EXPECT_TRUE(cell(Fact::Mean, 0, Qt::ToolTipRole).startsWith(QStringLiteral("0.39894228040143")));
    EXPECT_TRUE(cell(Fact::Mean, 0, Qt::ToolTipRole).endsWith(QStringLiteral("(in closed form)")));
    EXPECT_EQ(cell(Fact::Range, 0, Qt::ToolTipRole),
              QStringLiteral("[0, ∞)\nInfimum: 0, at (-∞, 0]\nSupremum: ∞, not attained: the limit at ∞"));
}

TEST_F(FactsModelTest, EveryFactIsNamedAndExplainedInItsOwnWords)
{
    set({"relu"});
    std::set<QString> names;
    std::set<QString> explanations;
    for (int row = 0; row < model.rowCount(); ++row) {
        names.insert(model.headerData(row, Qt::Vertical, Qt::DisplayRole).toString());
        const QString text = model.headerData(row, Qt::Vertical, Qt::ToolTipRole).toString();
        EXPECT_TRUE(text.endsWith(QLatin1Char('.')));
        explanations.insert(text);
    }
    EXPECT_EQ(names.size(), sheetFacts().size());
    EXPECT_EQ(explanations.size(), sheetFacts().size());
}

TEST_F(FactsModelTest, PeriodAndShortcutAreListedOnlyWhereSomeCurveHasThem)
{
    set({"relu", "tanh"});
    EXPECT_FALSE(isListed(Fact::Period));
    EXPECT_FALSE(isListed(Fact::Shortcut));
    set({"relu", "sine", "softplus"});
    EXPECT_TRUE(isListed(Fact::Period));
    EXPECT_TRUE(isListed(Fact::Shortcut));
    EXPECT_EQ(cell(Fact::Period, 0), QStringLiteral("none"));
    EXPECT_EQ(cell(Fact::Period, 1), QStringLiteral("6.28319"));
    EXPECT_TRUE(cell(Fact::Shortcut, 2).contains(QStringLiteral("above x = 20")));
}

TEST_F(FactsModelTest, OnlyDifferencesFollowTheParameters)
{
    filter.setOnlyDifferences(true);
    set({"relu", "leaky_relu"});
    EXPECT_TRUE(isListed(Fact::TowardsMinusInfinity));
    EXPECT_FALSE(isListed(Fact::TowardsPlusInfinity));
    set({"relu", "leaky_relu:negative_slope=0"});
    EXPECT_EQ(filter.rowCount(), 0);
    filter.setOnlyDifferences(false);
    EXPECT_TRUE(isListed(Fact::TowardsPlusInfinity));
}

TEST_F(FactsModelTest, CurvesThatComeAndGoKeepThePlaceOfTheOthers)
{
    set({"relu", "tanh"});
    const QPersistentModelIndex second = model.index(rowOf(Fact::Range), 1);
    set({"relu", "tanh", "sine"});
    EXPECT_TRUE(second.isValid());
    EXPECT_EQ(second.data(), QStringLiteral("(-1, 1)"));
    set({"sigmoid", "relu"});
    EXPECT_EQ(second.data(), QStringLiteral("[0, ∞)"));
    set({"sigmoid"});
    EXPECT_FALSE(second.isValid());
}

TEST_F(FactsModelTest, CsvIsQuotedByRfc4180)
{
    set({"hardtanh:min_val=-1.5,max_val=1", "relu"});
    const QStringList lines = commaSeparated(filter).split(QStringLiteral("\r\n"));
    EXPECT_EQ(lines[0], QStringLiteral("fact,hardtanh:min_val=-1.5,relu"));
    EXPECT_EQ(lines[1], QStringLiteral("range,\"[-1.5, 1]\",\"[0, inf)\""));
    EXPECT_EQ(lines.size(), filter.rowCount() + 2); // titles; the last line is ended, too
    EXPECT_EQ(lines.last(), QString());
}

TEST_F(FactsModelTest, TextIsSeparatedByTabsWithAllDigits)
{
    set({"relu", "tanh"});
    const QStringList lines = tabSeparated(filter).split(QLatin1Char('\n'));
    EXPECT_EQ(lines[0], QStringLiteral("\tReLU\tTanh"));
    EXPECT_EQ(lines[1], QStringLiteral("range\t[0, ∞)\t(-1, 1)"));
    EXPECT_TRUE(lines.join(QLatin1Char('\n')).contains(QStringLiteral("mean E f\t0.39894228040143")));
    EXPECT_EQ(lines.size(), filter.rowCount() + 2);
}

TEST_F(FactsModelTest, TextOfASelectionHasItsRowsAndColumnsAlone)
{
    set({"relu", "tanh", "sigmoid"});
    const auto at = [this](Fact fact, int column) {
        return filter.mapFromSource(model.index(rowOf(fact), column));
    };
    EXPECT_EQ(tabSeparated(filter, {at(Fact::Symmetry, 1), at(Fact::Range, 2), at(Fact::Range, 1)}),
              QStringLiteral("\tTanh\tSigmoid\nrange\t(-1, 1)\t(0, 1)\nsymmetry\todd\t\n"));
}

TEST_F(FactsModelTest, InGermanNumbersHaveACommaButNotInCsv)
{
    const QLocale before;
    QLocale::setDefault(QLocale(QStringLiteral("de_DE")));
    set({"leaky_relu:negative_slope=0.25"});
    EXPECT_EQ(cell(Fact::TowardsMinusInfinity, 0), QStringLiteral("0,25 x"));
    const QString csv = commaSeparated(filter);
    QLocale::setDefault(before);
    EXPECT_TRUE(csv.startsWith(QStringLiteral("fact,leaky_relu:negative_slope=0.25\r\n")));
    EXPECT_TRUE(csv.contains(QStringLiteral("\r\ntowards −∞,0.25 x\r\n")));
    EXPECT_FALSE(csv.contains(QStringLiteral("0,25")));
}

} // namespace
} // namespace activation_explorer::ui
