// SPDX-License-Identifier: MIT
#include "core/catalogue.h"
#include "support.h"

#include <algorithm>
#include <cctype>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <set>
#include <string>
#include <vector>

namespace activation_explorer::core {
namespace {

using testing::ElementsAre;

std::string changedCase(std::string_view text, int (*change)(int))
{
    std::string result(text);
    std::ranges::transform(result, result.begin(),
                           [change](unsigned char c) { return static_cast<char>(change(c)); });
    return result;
}

std::vector<std::string_view> namesOf(const Activation& activation)
{
    std::vector<std::string_view> names(activation.aliases.begin(), activation.aliases.end());
    names.push_back(activation.id);
    names.push_back(activation.name);
    return names;
}

TEST(CatalogueTest, HasSixActivationsInTeachingOrder)
{
    std::vector<std::string_view> ids;
    std::vector<std::string_view> names;
    for (const Activation* activation : catalogue()) {
        ids.push_back(activation->id);
        names.push_back(activation->name);
    }
    EXPECT_THAT(ids, ElementsAre("relu", "softplus", "leaky_relu", "elu", "relu6", "sigmoid"));
    EXPECT_THAT(names, ElementsAre("ReLU", "SoftPlus", "LeakyReLU", "ELU", "ReLU6", "Sigmoid"));
}

TEST(CatalogueTest, HasPyTorchsParametersAndDefaults)
{
    const auto parameter = [](const char* id, std::size_t index) {
        return findActivation(id)->parameters[index];
    };
    EXPECT_TRUE(findActivation("relu")->parameters.empty());
    EXPECT_TRUE(findActivation("relu6")->parameters.empty());
    EXPECT_TRUE(findActivation("sigmoid")->parameters.empty());
    ASSERT_EQ(findActivation("softplus")->parameters.size(), 2U);
    EXPECT_EQ(parameter("softplus", 0).id, "beta");
    EXPECT_EQ(parameter("softplus", 0).defaultValue, 1.0);
    EXPECT_FALSE(parameter("softplus", 0).domain.contains(0.0));
    EXPECT_EQ(parameter("softplus", 1).id, "threshold");
    EXPECT_EQ(parameter("softplus", 1).defaultValue, 20.0);
    ASSERT_EQ(findActivation("leaky_relu")->parameters.size(), 1U);
    EXPECT_EQ(parameter("leaky_relu", 0).id, "negative_slope");
    EXPECT_EQ(parameter("leaky_relu", 0).defaultValue, 0.01);
    EXPECT_TRUE(parameter("leaky_relu", 0).domain.contains(-2.0));
    ASSERT_EQ(findActivation("elu")->parameters.size(), 1U);
    EXPECT_EQ(parameter("elu", 0).id, "alpha");
    EXPECT_EQ(parameter("elu", 0).defaultValue, 1.0);
    EXPECT_TRUE(parameter("elu", 0).domain.contains(-2.0));
}

TEST(CatalogueTest, NoTwoActivationsShareAName)
{
    std::set<std::string> taken;
    for (const Activation* activation : catalogue()) {
        std::set<std::string> own; // an id and a name may differ by case alone
        for (const std::string_view name : namesOf(*activation))
            own.insert(changedCase(name, std::tolower));
        for (const std::string& name : own)
            EXPECT_TRUE(taken.insert(name).second) << name;
    }
}

TEST(CatalogueTest, NoTwoParametersOfOneShareAName)
{
    for (const Activation* activation : catalogue()) {
        std::set<std::string_view> taken;
        for (const Parameter& parameter : activation->parameters) {
            std::set<std::string_view> own{parameter.id, parameter.symbol};
            own.insert(parameter.aliases.begin(), parameter.aliases.end());
            for (const std::string_view name : own)
                EXPECT_TRUE(taken.insert(name).second) << activation->id << ' ' << name;
        }
    }
}

TEST(CatalogueTest, FindsByIdNameAndAliasInAnyCase)
{
    for (const Activation* activation : catalogue()) {
        for (const std::string_view name : namesOf(*activation)) {
            EXPECT_EQ(findActivation(name), activation) << name;
            EXPECT_EQ(findActivation(changedCase(name, std::toupper)), activation) << name;
            EXPECT_EQ(findActivation(changedCase(name, std::tolower)), activation) << name;
        }
    }
    EXPECT_EQ(findActivation("Logistic"), findActivation("sigmoid"));
}

TEST(CatalogueTest, FindsNothingElse)
{
    for (const char* name : {"", " relu", "relu ", "rel", "relu66", "softplus:beta=1", "ſigmoid"})
        EXPECT_EQ(findActivation(name), nullptr) << name;
}

TEST(CatalogueTest, NamesCanStandInTheTextForm)
{
    for (const Activation* activation : catalogue()) {
        for (const std::string_view name : namesOf(*activation))
            EXPECT_EQ(name.find_first_of(":,=\" \n"), std::string_view::npos) << name;
        for (const Parameter& parameter : activation->parameters)
            EXPECT_EQ(parameter.id.find_first_of(":,=\" \n"), std::string_view::npos) << parameter.id;
    }
}

TEST(CatalogueTest, NoTextIsEmpty)
{
    for (const Activation* activation : catalogue()) {
        EXPECT_FALSE(activation->id.empty());
        EXPECT_FALSE(activation->name.empty());
        EXPECT_STRNE(activation->description, "");
        EXPECT_FALSE(activation->tex.empty());
        EXPECT_FALSE(activation->derivativeTex.empty());
        EXPECT_STRNE(familyName(activation->family), "");
        for (const std::string_view alias : activation->aliases)
            EXPECT_FALSE(alias.empty());
        for (const Parameter& parameter : activation->parameters) {
            EXPECT_FALSE(parameter.id.empty());
            EXPECT_FALSE(parameter.symbol.empty());
            EXPECT_STRNE(parameter.description, "");
            for (const std::string_view alias : parameter.aliases)
                EXPECT_FALSE(alias.empty());
        }
    }
}

TEST(CatalogueTest, ParametersAreConsistent)
{
    for (const Activation* activation : catalogue()) {
        EXPECT_LE(activation->parameters.size(), Activation::maxParameters);
        for (const Parameter& p : activation->parameters) {
            EXPECT_TRUE(p.domain.contains(p.defaultValue)) << p.id;
            EXPECT_TRUE(p.slider.range.contains(p.defaultValue)) << p.id;
            EXPECT_TRUE(p.slider.range.isProper()) << p.id;
            EXPECT_GE(p.slider.steps, 1) << p.id;
            EXPECT_TRUE(p.slider.scale == Scale::Linear || p.slider.range.min > 0) << p.id;
        }
    }
}

} // namespace
} // namespace activation_explorer::core
