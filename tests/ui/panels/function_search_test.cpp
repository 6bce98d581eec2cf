// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue.h"
#include "tests/ui/panels/some_functions.h"
#include "ui/language.h"
#include "ui/panels/function_search.h"
#include "ui/text.h"

#include <gmock/gmock.h>

namespace activation_explorer::ui {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

/// “name”, or “name by what”, for each that is found out of someFunctions().
QList<std::string> found(const char* text)
{
    QList<std::string> result;
    for (const FoundFunction& each : findFunctions(someFunctions(), QString::fromUtf8(text))) {
        const std::string name(each.function->name);
        result << (each.by.isEmpty() ? name : name + " by " + each.by.toStdString());
    }
    return result;
}

TEST(FunctionSearchTest, NoTextFindsAllInTheirOrder)
{
    const auto all = ElementsAre("ReLU", "LeakyReLU", "ReLU²", "Sigmoid", "Hardswish", "SiLU");
    EXPECT_THAT(found(""), all);
    EXPECT_THAT(found(" "), all);
    EXPECT_THAT(found(" _-–"), all);
}

TEST(FunctionSearchTest, FindsByNameIdAndAlias)
{
    EXPECT_THAT(found("Hardswish"), ElementsAre("Hardswish"));
    EXPECT_THAT(found("relu_squared"), ElementsAre("ReLU²"));
    EXPECT_THAT(found("logistic"), ElementsAre("Sigmoid by logistic"));
}

TEST(FunctionSearchTest, FindsAnywhereInAName)
{
    EXPECT_THAT(found("akyr"), ElementsAre("LeakyReLU"));
    EXPECT_THAT(found("ogis"), ElementsAre("Sigmoid by logistic"));
}

TEST(FunctionSearchTest, CaseSpacesUnderscoresAndDashesMakeNoDifference)
{
    for (const char* text : {"leaky relu", "LEAKY_RELU", "Leaky-ReLU", "leaky–relu", " leakyrelu "})
        EXPECT_THAT(found(text), ElementsAre("LeakyReLU")) << text;
    EXPECT_THAT(found("hard-swish"), ElementsAre("Hardswish"));
    EXPECT_THAT(found("hsilu"), ElementsAre("Hardswish by h-SiLU"));
}

TEST(FunctionSearchTest, TheFormOfLettersMakesNoDifference)
{
    EXPECT_THAT(found("relu2"), ElementsAre("ReLU²"));
    EXPECT_THAT(found("ｌｅａｋｙ"), ElementsAre("LeakyReLU")); // as Chinese input methods may give it
}

TEST(FunctionSearchTest, ExactComesBeforeTheBeginningAndThatBeforeTheInside)
{
    EXPECT_THAT(found("relu"), ElementsAre("ReLU", "ReLU²", "LeakyReLU"));
    EXPECT_THAT(found("swish"), ElementsAre("SiLU by swish", "Hardswish"));
}

TEST(FunctionSearchTest, AFamilyFindsItsFunctionsAfterThoseThatAreCalledSo)
{
    EXPECT_THAT(found("exponent"), ElementsAre("Hardswish by Exponential", "SiLU by Exponential"));
    EXPECT_THAT(found("sig"), ElementsAre("Sigmoid", "SiLU by sigmoid linear unit"));
    EXPECT_THAT(found("rect"),
                ElementsAre("ReLU by Rectified", "LeakyReLU by Rectified", "ReLU² by Rectified"));
}

TEST(FunctionSearchTest, AFamilyIsFoundInTheInterfacesLanguageAndInEnglish)
{
    const Language chinese(QLocale(QStringLiteral("zh_CN")));
    const std::string family = translated(core::familyName(core::Family::Rectified)).toStdString();
    ASSERT_NE(family, "Rectified");
    const auto rectified = ElementsAre("ReLU by " + family, "LeakyReLU by " + family, "ReLU² by " + family);
    EXPECT_THAT(found(family.c_str()), rectified);
    EXPECT_THAT(found("rectified"), rectified);
}

TEST(FunctionSearchTest, WhatNothingIsCalledFindsNothing)
{
    EXPECT_THAT(found("xyz"), IsEmpty());
    EXPECT_THAT(found("relu relu"), IsEmpty());
    EXPECT_THAT(found(".*"), IsEmpty());
}

TEST(FunctionSearchTest, EveryNameOfTheCatalogueFindsItsFunctionFirst)
{
    for (const core::Activation* function : core::catalogue()) {
        QStringList names{toQString(function->name), toQString(function->id)};
        for (const std::string_view alias : function->aliases)
            names << toQString(alias);
        for (const QString& name : names) {
            const QList<FoundFunction> all = findFunctions(core::catalogue(), name);
            ASSERT_FALSE(all.isEmpty()) << name.toStdString();
            EXPECT_EQ(all.front().function->id, function->id) << name.toStdString();
        }
    }
}

} // namespace
} // namespace activation_explorer::ui
