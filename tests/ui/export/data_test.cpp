// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/data.h"

#include "some_sessions.h"

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
    EXPECT_EQ(visibleCurves(session).size(), 2u);
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
