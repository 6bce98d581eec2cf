// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue.h"
#include "tests/app/run_program.h"

#include <QJsonObject>

namespace activation_explorer::app {
namespace {

using testing::HasSubstr;

TEST(ListingTest, NamesEveryFunctionAndParameterUnderItsFamily)
{
    const Outcome outcome = run({"list"});
    EXPECT_EQ(outcome.exitCode, 0);
    EXPECT_EQ(outcome.error, "");
    for (const core::Activation* activation : core::catalogue()) {
        EXPECT_THAT(outcome.out, HasSubstr("\n  " + std::string(activation->id) + ' '));
        for (const core::Parameter& parameter : activation->parameters)
            EXPECT_THAT(outcome.out, HasSubstr("    " + std::string(parameter.id) + " = "));
    }
    EXPECT_THAT(outcome.out, HasSubstr("negative_slope = 0.01  (any finite number)"));
    EXPECT_THAT(outcome.out, HasSubstr("lambd = 0.5  (any finite number of at least 0)"));
    // Families stand in their order, each once.
    std::size_t last = 0;
    for (const char* family :
         {"Rectified", "Soft rectifiers", "Exponential", "Sigmoidal", "Gated", "Shrinkage", "Basic"}) {
        const std::size_t at = ('\n' + outcome.out).find('\n' + std::string(family) + '\n');
        ASSERT_NE(at, std::string::npos) << family;
        EXPECT_TRUE(at > last || last == 0) << family;
        last = at;
    }
}

TEST(ListingTest, JsonIsComplete)
{
    QMap<QString, QJsonObject> byId;
    for (const QJsonValue& each : jsonOf({"list", "--json"}))
        byId[each["id"].toString()] = each.toObject();
    EXPECT_EQ(byId.size(), core::catalogue().size());
    for (const QJsonObject& activation : byId) {
        for (const char* member : {"name", "family", "description", "reference", "tex", "derivative_tex"})
            EXPECT_NE(activation[QLatin1StringView(member)].toString(), QString()) << member;
        const QJsonObject frameworks = activation["frameworks"].toObject();
        EXPECT_EQ(frameworks.keys(), (QStringList{"jax", "keras", "onnx", "pytorch", "tensorflow"}));
        for (const QJsonValue& framework : frameworks)
            EXPECT_NE(framework["snippet"].toString(), QString());
    }

    const QJsonObject softplus = byId["softplus"];
    EXPECT_EQ(softplus["name"], "SoftPlus");
    const QJsonObject beta = softplus["parameters"][0].toObject();
    EXPECT_EQ(beta["id"], "beta");
    EXPECT_EQ(beta["symbol"], "β");
    EXPECT_EQ(beta["default"], 1);
    EXPECT_EQ(beta["minimum"], 0);
    EXPECT_EQ(beta["minimum_excluded"], true);
    EXPECT_EQ(beta["slider"]["scale"], "logarithmic");
    EXPECT_TRUE(byId["silu"]["aliases"].toArray().contains("swish"));
    EXPECT_EQ(byId["relu6"]["breakpoints"].toArray().size(), 2);
    EXPECT_EQ(byId["relu6"]["breakpoints"][1]["x"], 6);
    EXPECT_EQ(byId["elu"]["parameters"][0]["minimum"], QJsonValue());
    const QJsonObject frameworks = byId["leaky_relu"]["frameworks"].toObject();
    EXPECT_EQ(frameworks["tensorflow"].toObject()["parameters"][0]["value"], 0.2);
}

TEST(ListingTest, HelpAndVersionSucceed)
{
    const Outcome help = run({"--help"});
    EXPECT_EQ(help.exitCode, 0);
    for (const char* word : {"list", "table", "plot", "facts", "code", "sound"})
        EXPECT_THAT(help.out, HasSubstr(word));
    EXPECT_THAT(run({"plot", "--help"}).out,
                testing::AllOf(HasSubstr("--theme"), HasSubstr("--size"), HasSubstr("CURVE")));
    const Outcome version = run({"--version"});
    EXPECT_EQ(version.exitCode, 0);
    EXPECT_THAT(version.out, testing::StartsWith("activation-explorer "));
}

} // namespace
} // namespace activation_explorer::app
