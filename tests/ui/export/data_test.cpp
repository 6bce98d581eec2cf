// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/data.h"

#include "some_sessions.h"
#include "ui/document/document.h"
#include "ui/panels/values_model.h"

#include <gtest/gtest.h>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace activation_explorer::ui {

namespace {

TEST(DataTest, HasTheVisibleCurvesInTheirOrderWhateverTheModeShows)
{
    Session session = exploring("relu");
    session.curves = comparing({"tanh", "relu", "identity"}).curves;
    session.current = 1;
    session.curves[0].visible = false;
    for (const auto mode :
         {ViewState::Mode::Explore, ViewState::Mode::Compare, ViewState::Mode::Difference}) {
        session.view.mode = mode;
        EXPECT_EQ(dataOf(session, {-2, 0.5}, DataFormat::Csv), "curve,x,value,derivative\n"
                                                               "relu,-2,0,0\n"
                                                               "relu,0.5,0.5,1\n"
                                                               "identity,-2,-2,1\n"
                                                               "identity,0.5,0.5,1\n");
    }
    EXPECT_EQ(DataCurves::of(session).curves.size(), 2u);
}

TEST(DataTest, OfDifferencesHasWhatIsDrawnAfterTheReference)
{
    const char* const head = "curve,x,value,derivative,reference,value_difference,derivative_difference\n";
    Session session = differing({"identity", "leaky_relu:negative_slope=0.5", "relu"});
    // relu′(0) and leaky_relu′(0) are those of PyTorch: 0, and the negative slope.
    const std::string rows = "relu,-2,0,0,relu,0,0\n"
                             "relu,0,0,0,relu,0,0\n"
                             "identity,-2,-2,1,relu,-2,1\n"
                             "identity,0,0,1,relu,0,1\n"
                             "leaky_relu:negative_slope=0.5,-2,-1,0.5,relu,-1,0.5\n"
                             "leaky_relu:negative_slope=0.5,0,0,0.5,relu,0,0.5\n";
    EXPECT_EQ(dataOf(session, {-2, 0}, DataFormat::Csv).toStdString(), head + rows);
    session.curves[2].visible = false; // as in the table of values
    EXPECT_EQ(dataOf(session, {-2, 0}, DataFormat::Csv).toStdString(), head + rows);

    const QJsonArray json = QJsonDocument::fromJson(dataOf(session, {-2}, DataFormat::Json)).array();
    ASSERT_EQ(json.size(), 3);
    EXPECT_EQ(json[2].toObject(), (QJsonObject{{"curve", "leaky_relu:negative_slope=0.5"},
                                               {"x", -2},
                                               {"value", -1},
                                               {"derivative", 0.5},
                                               {"reference", "relu"},
                                               {"value_difference", -1},
                                               {"derivative_difference", 0.5}}));

    for (CurveEntry& entry : session.curves)
        entry.visible = false;
    EXPECT_TRUE(DataCurves::of(session).curves.empty());
}

TEST(DataTest, OfDifferencesAgreesWithTheTableOfValues)
{
    Session session = differing({"softplus:beta=0.5", "gelu", "silu"});
    session.view.pin = 1.25;
    Document document;
    document.begin(session);
    ValuesModel values(document);
    values.refresh();
    const QStringList lines =
        QString::fromUtf8(dataOf(session, {1.25}, DataFormat::Csv)).split('\n', Qt::SkipEmptyParts);
    ASSERT_EQ(lines.size() - 1, values.rowCount());
    for (int row = 0; row < values.rowCount(); ++row) {
        const QStringList cells = lines[row + 1].split(',');
        ASSERT_EQ(cells.size(), 7);
        for (const auto& [cell, column] :
             {std::pair{5, ValuesModel::ValueDifference}, std::pair{6, ValuesModel::DerivativeDifference}}) {
            const double shown = values.index(row, column).data().toString().toDouble();
            EXPECT_NEAR(cells[cell].toDouble(), shown, 1e-12) << row; // the table shows the right digits
        }
    }
}

TEST(DataTest, IsAtFullPrecision)
{
    // PyTorch's own, tests/data/pytorch/softplus_beta=1.csv: at 0 it is ln 2.
    EXPECT_EQ(dataOf(exploring("softplus"), {0}, DataFormat::Csv),
              "curve,x,value,derivative\nsoftplus,0,0.6931471805599453,0.5\n");
}

TEST(DataTest, IsJsonThatSaysTheSame)
{
    const QByteArray json = dataOf(exploring("leaky_relu:negative_slope=0.1"), {-2}, DataFormat::Json);
    const QJsonArray rows = QJsonDocument::fromJson(json).array();
    ASSERT_EQ(rows.size(), 1);
    EXPECT_EQ(
        rows[0].toObject(),
        (QJsonObject{
            {"curve", "leaky_relu:negative_slope=0.1"}, {"x", -2}, {"value", -0.2}, {"derivative", 0.1}}));
}

TEST(DataTest, OfNoVisibleCurveIsAnEmptyTable)
{
    EXPECT_EQ(dataOf(Session{}, {0}, DataFormat::Csv), "curve,x,value,derivative\n");
    const QJsonDocument json = QJsonDocument::fromJson(dataOf(Session{}, {0}, DataFormat::Json));
    EXPECT_TRUE(json.isArray() && json.array().isEmpty());
}

} // namespace

} // namespace activation_explorer::ui
