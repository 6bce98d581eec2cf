// SPDX-License-Identifier: MIT
#include "core/catalogue.h"
#include "support.h"

#include <algorithm>
#include <cctype>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <set>
#include <string>
#include <utility>
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

TEST(CatalogueTest, HasItsActivationsInTeachingOrder)
{
    std::vector<std::string_view> ids;
    std::vector<std::string_view> names;
    for (const Activation* activation : catalogue()) {
        ids.push_back(activation->id);
        names.push_back(activation->name);
    }
    EXPECT_THAT(ids, ElementsAre("relu", "leaky_relu", "prelu", "rrelu", "relu6", "hardtanh", "threshold", //
                                 "softplus", "squareplus", "sparse_plus", "logsigmoid",                    //
                                 "elu", "selu", "celu",                                                    //
                                 "sigmoid", "tanh", "hardsigmoid", "sparse_sigmoid", "softsign", "arctan", //
                                 "silu", "gelu", "gelu_tanh", "quick_gelu", "hardswish", "mish",           //
                                 "tanhshrink", "softshrink", "hardshrink",                                 //
                                 "identity", "step", "sine"));
    EXPECT_THAT(names, ElementsAre("ReLU", "LeakyReLU", "PReLU", "RReLU", "ReLU6", "Hardtanh", "Threshold", //
                                   "SoftPlus", "Squareplus", "SparsePlus", "LogSigmoid",                    //
                                   "ELU", "SELU", "CELU",                                                   //
                                   "Sigmoid", "Tanh", "Hardsigmoid", "SparseSigmoid", "Softsign", "Arctan", //
                                   "SiLU", "GELU", "GELU (tanh)", "QuickGELU", "Hardswish", "Mish",         //
                                   "Tanhshrink", "Softshrink", "Hardshrink",                                //
                                   "Identity", "Step", "Sine"));
}

TEST(CatalogueTest, FamiliesFollowOneAnother)
{
    std::vector<std::string_view> families;
    for (const Activation* activation : catalogue()) {
        const std::string_view family = familyName(activation->family);
        if (families.empty() || families.back() != family)
            families.push_back(family);
    }
    EXPECT_THAT(families, ElementsAre("Rectified", "Soft rectifiers", "Exponential", "Sigmoidal", "Gated",
                                      "Shrinkage", "Basic"));
}

struct ExpectedParameter {
    const char* activation;
    const char* id;
    double defaultValue;
    double lowest; ///< the domain's end, included or not
    bool lowestIsAllowed;
};

TEST(CatalogueTest, HasTheFrameworksParametersAndDefaults)
{
    constexpr ExpectedParameter expected[] = {
        {"leaky_relu", "negative_slope", 0.01, -infinity, false},
        {"prelu", "weight", 0.25, -infinity, false},
        {"rrelu", "lower", 1.0 / 8, -infinity, false},
        {"rrelu", "upper", 1.0 / 3, -infinity, false},
        {"hardtanh", "min_val", -1, -infinity, false},
        {"hardtanh", "max_val", 1, -infinity, false},
        {"threshold", "threshold", 1, -infinity, false}, // Keras' and ONNX' ThresholdedReLU
        {"threshold", "value", 0, -infinity, false},
        {"softplus", "beta", 1, 0, false},
        {"softplus", "threshold", 20, -infinity, false},
        {"squareplus", "b", 4, 0, false}, // JAX
        {"elu", "alpha", 1, -infinity, false},
        {"celu", "alpha", 1, 0, false},
        {"silu", "beta", 1, -infinity, false},
        {"softshrink", "lambd", 0.5, 0, true},
        {"hardshrink", "lambd", 0.5, 0, true},
        {"step", "values", 0.5, -infinity, false},
    };
    const auto* next = std::begin(expected);
    for (const Activation* activation : catalogue()) {
        for (const Parameter& actual : activation->parameters) {
            ASSERT_NE(next, std::end(expected)) << activation->id << ' ' << actual.id;
            EXPECT_EQ(activation->id, next->activation);
            EXPECT_EQ(actual.id, next->id);
            EXPECT_EQ(actual.defaultValue, next->defaultValue) << actual.id;
            EXPECT_EQ(actual.domain.min, next->lowest) << actual.id;
            EXPECT_EQ(actual.domain.contains(next->lowest), next->lowestIsAllowed) << actual.id;
            ++next;
        }
    }
    EXPECT_EQ(next, std::end(expected));
}

TEST(CatalogueTest, EveryNameStandsForOneActivationAndIsThereOnce)
{
    std::set<std::string> taken;
    for (const Activation* activation : catalogue()) {
        std::vector<std::string> own{changedCase(activation->id, std::tolower)};
        const std::string name = changedCase(activation->name, std::tolower);
        if (name != own[0]) // these two may differ by case alone
            own.push_back(name);
        for (const std::string_view alias : activation->aliases)
            own.push_back(changedCase(alias, std::tolower));
        for (const std::string& each : own)
            EXPECT_TRUE(taken.insert(each).second) << activation->id << ' ' << each;
    }
}

TEST(CatalogueTest, KnowsTheFrameworksNames)
{
    const std::pair<const char*, const char*> names[] = {
        {"LeakyRelu", "leaky_relu"},
        {"ThresholdedRelu", "threshold"},
        {"hard_tanh", "hardtanh"},
        {"log_sigmoid", "logsigmoid"},
        {"HardSigmoid", "hardsigmoid"},
        {"soft_sign", "softsign"},
        {"atan", "arctan"},
        {"swish", "silu"},
        {"gelu_new", "gelu_tanh"},
        {"gelu_pytorch_tanh", "gelu_tanh"},
        {"hard_silu", "hardswish"},
        {"HardSwish", "hardswish"},
        {"tanh_shrink", "tanhshrink"},
        {"soft_shrink", "softshrink"},
        {"hard_shrink", "hardshrink"},
        {"linear", "identity"},
        {"heaviside", "step"},
        {"sin", "sine"},
    };
    for (const auto& [name, id] : names) {
        const Activation* found = findActivation(name);
        EXPECT_EQ(found ? found->id : "", id) << name;
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
            EXPECT_EQ(name.find_first_of(":,=\"\n"), std::string_view::npos) << name;
        EXPECT_EQ(activation->id.find(' '), std::string_view::npos) << activation->id;
        for (const std::string_view alias : activation->aliases)
            EXPECT_EQ(alias.find(' '), std::string_view::npos) << alias;
        for (const Parameter& parameter : activation->parameters)
            EXPECT_EQ(parameter.id.find_first_of(":,=\" \n"), std::string_view::npos) << parameter.id;
    }
}

TEST(CatalogueTest, KinksHaveAConvention)
{
    for (const Activation* activation : catalogue()) {
        const Curve curve(*activation);
        const auto breakpoints = activation->breakpoints(curve.values());
        const bool hasKink = std::ranges::any_of(breakpoints, &Breakpoint::derivativeJumps);
        EXPECT_TRUE(!hasKink || !std::string_view(activation->convention).empty()) << activation->id;
    }
}

TEST(CatalogueTest, FormulasNameTheirFunctionAndItsParameters)
{
    for (const Activation* activation : catalogue()) {
        EXPECT_TRUE(activation->tex.starts_with("f(x) = ")) << activation->id;
        EXPECT_TRUE(activation->derivativeTex.starts_with("f'(x) = ")) << activation->id;
        EXPECT_EQ(std::ranges::count(activation->tex, '{'), std::ranges::count(activation->tex, '}'));
        EXPECT_EQ(std::ranges::count(activation->derivativeTex, '{'),
                  std::ranges::count(activation->derivativeTex, '}'));
    }
}

TEST(CatalogueTest, NoTextIsEmpty)
{
    for (const Activation* activation : catalogue()) {
        EXPECT_FALSE(activation->id.empty());
        EXPECT_FALSE(activation->name.empty());
        EXPECT_STRNE(activation->description, "");
        EXPECT_FALSE(activation->reference.empty());
        EXPECT_NE(activation->convention, nullptr);
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
