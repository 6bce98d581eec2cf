// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/run_program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace activation_explorer::app {
namespace {

using testing::HasSubstr;

TEST(ListingTest, NamesEveryFunctionAndParameter)
{
    const Outcome outcome = run({"list"});
    EXPECT_EQ(outcome.exitCode, 0);
    EXPECT_EQ(outcome.error, "");
    for (const char* name : {"relu", "relu6", "leaky_relu", "negative_slope = 0.01", "softplus", "beta = 1",
                             "threshold = 20", "elu", "alpha = 1", "sigmoid"})
        EXPECT_THAT(outcome.out, HasSubstr(name));
}

TEST(ListingTest, JsonIsComplete)
{
    const Outcome outcome = run({"list", "--json"});
    QJsonParseError error;
    const QJsonArray all = QJsonDocument::fromJson(QByteArray::fromStdString(outcome.out), &error).array();
    EXPECT_EQ(error.error, QJsonParseError::NoError);
    QMap<QString, QJsonObject> byId;
    for (const QJsonValue& each : all)
        byId[each["id"].toString()] = each.toObject();
    EXPECT_EQ(byId.keys(), (QStringList{"elu", "leaky_relu", "relu", "relu6", "sigmoid", "softplus"}));

    const QJsonObject softplus = byId["softplus"];
    EXPECT_EQ(softplus["name"], "SoftPlus");
    const QJsonObject beta = softplus["parameters"][0].toObject();
    EXPECT_EQ(beta["id"], "beta");
    EXPECT_EQ(beta["symbol"], "β");
    EXPECT_EQ(beta["default"], 1);
    EXPECT_EQ(beta["minimum"], 0);
    EXPECT_EQ(beta["minimum_excluded"], true);
    EXPECT_EQ(beta["slider"]["scale"], "logarithmic");
    EXPECT_EQ(byId["relu6"]["breakpoints"].toArray().size(), 2);
    EXPECT_EQ(byId["relu6"]["breakpoints"][1]["x"], 6);
    EXPECT_EQ(byId["elu"]["parameters"][0]["minimum"], QJsonValue());
}

TEST(ListingTest, HelpAndVersionSucceed)
{
    const Outcome help = run({"--help"});
    EXPECT_EQ(help.exitCode, 0);
    for (const char* word : {"list", "table", "plot"})
        EXPECT_THAT(help.out, HasSubstr(word));
    EXPECT_THAT(run({"plot", "--help"}).out,
                testing::AllOf(HasSubstr("--theme"), HasSubstr("--size"), HasSubstr("CURVE")));
    const Outcome version = run({"--version"});
    EXPECT_EQ(version.exitCode, 0);
    EXPECT_THAT(version.out, testing::StartsWith("activation-explorer "));
}

} // namespace
} // namespace activation_explorer::app
