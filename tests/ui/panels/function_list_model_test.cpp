// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/panels/some_functions.h"
#include "ui/language.h"
#include "ui/panels/function_list_model.h"

#include <gmock/gmock.h>
#include <QAbstractItemModelTester>

namespace activation_explorer::ui {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

class FunctionListModelTest : public testing::Test
{
protected:
    [[nodiscard]] QList<std::string> texts(int role = Qt::DisplayRole) const
    {
        QList<std::string> result;
        for (int row = 0; row < model.rowCount(); ++row)
            result << model.index(row).data(role).toString().toStdString();
        return result;
    }

    FunctionListModel model{nullptr, someFunctions()};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(FunctionListModelTest, GroupsByFamilyBelowHeadings)
{
    EXPECT_THAT(texts(), ElementsAre("Rectified", "ReLU", "LeakyReLU", "ReLU²", "Sigmoidal", "Sigmoid",
                                     "Exponential", "Hardswish", "SiLU"));
}

TEST_F(FunctionListModelTest, HeadingsCannotBeSelected)
{
    for (int row = 0; row < model.rowCount(); ++row) {
        const bool heading = row == 0 || row == 4 || row == 6;
        EXPECT_EQ(model.function(row) == nullptr, heading) << row;
        EXPECT_EQ(model.flags(model.index(row)).testFlag(Qt::ItemIsSelectable), !heading) << row;
    }
}

TEST_F(FunctionListModelTest, AFamilyScatteredOverTheCatalogueIsOneGroup)
{
    const auto all = someFunctions();
    const std::vector mixed{all[0], all[3], all[1]};
    const FunctionListModel scattered(nullptr, mixed);
    EXPECT_EQ(scattered.rowCount(), 5);
    EXPECT_EQ(scattered.function(2), all[1]);
}

TEST_F(FunctionListModelTest, ASearchListsWhatItFindsBestFirstWithoutHeadings)
{
    model.setSearch(QStringLiteral("swish"));
    EXPECT_THAT(texts(), ElementsAre("SiLU — swish", "Hardswish"));
    EXPECT_THAT(texts(FunctionListModel::NameRole), ElementsAre("SiLU", "Hardswish"));
    EXPECT_THAT(texts(FunctionListModel::FoundByRole), ElementsAre("swish", ""));
    model.setSearch(QStringLiteral("xyz"));
    EXPECT_THAT(texts(), IsEmpty());
    model.setSearch(QStringLiteral(" "));
    EXPECT_EQ(model.rowCount(), 9);
}

TEST_F(FunctionListModelTest, ASearchThatFindsAllHasNoHeadingsEither)
{
    model.setSearch(QStringLiteral("i")); // in a name or a family's of each
    EXPECT_EQ(model.rowCount(), 6);
}

TEST_F(FunctionListModelTest, TellsAnIdThatIsMoreThanTheNameInOtherCase)
{
    EXPECT_THAT(texts(FunctionListModel::IdRole),
                ElementsAre("", "", "leaky_relu", "relu_squared", "", "", "", "", ""));
}

TEST_F(FunctionListModelTest, FunctionsAreDescribedAndHeadingsAreNot)
{
    for (const auto role : {Qt::ToolTipRole, Qt::AccessibleDescriptionRole})
        for (int row = 0; row < model.rowCount(); ++row)
            EXPECT_EQ(model.index(row).data(role).toString().isEmpty(), !model.function(row));
}

TEST_F(FunctionListModelTest, StepsPassHeadingsAndEndAtTheEnds)
{
    EXPECT_EQ(model.firstFunction(), 1);
    EXPECT_EQ(model.step(1, 1), 2);
    EXPECT_EQ(model.step(3, 1), 5);
    EXPECT_EQ(model.step(5, -1), 3);
    EXPECT_EQ(model.step(2, 3), 7);
    EXPECT_EQ(model.step(8, 1), 8);
    EXPECT_EQ(model.step(1, -1), 1);
    EXPECT_EQ(model.step(3, 100), 8);
    EXPECT_EQ(model.step(7, -100), 1);
    EXPECT_EQ(model.step(model.rowCount(), -1), 8);
    model.setSearch(QStringLiteral("xyz"));
    EXPECT_EQ(model.firstFunction(), -1);
    EXPECT_EQ(model.step(-1, 5), -1);
}

TEST_F(FunctionListModelTest, FindsTheRowOfAFunction)
{
    EXPECT_EQ(model.rowOf(someFunctions()[3]), 5);
    EXPECT_EQ(model.rowOf(nullptr), -1);
    model.setSearch(QStringLiteral("relu"));
    EXPECT_EQ(model.rowOf(someFunctions()[1]), 2);
    EXPECT_EQ(model.rowOf(someFunctions()[3]), -1);
}

TEST_F(FunctionListModelTest, HeadingsFollowTheLanguage)
{
    model.setSearch(QStringLiteral("整流类"));
    EXPECT_THAT(texts(), IsEmpty());
    const Language chinese(QLocale(QStringLiteral("zh_CN")));
    model.retranslate();
    EXPECT_THAT(texts(FunctionListModel::NameRole), ElementsAre("ReLU", "LeakyReLU", "ReLU²"));
    model.setSearch({});
    EXPECT_EQ(texts().front(), "整流类");
}

} // namespace
} // namespace activation_explorer::ui
