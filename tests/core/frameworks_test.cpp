// SPDX-License-Identifier: MIT
#include "core/frameworks.h"

#include "core/catalogue.h"

#include <algorithm>
#include <cstddef>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <iterator>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace activation_explorer::core {
namespace {

std::string lineOf(std::string_view curve, Framework framework)
{
    return snippet(Curve::parse(curve).value(), framework);
}

std::string label(const FrameworkEntry& entry)
{
    return std::string(entry.activation) + " in " + std::string(frameworkName(entry.framework));
}

std::set<std::string> idsOf(std::span<const Parameter> parameters)
{
    std::set<std::string> ids;
    for (const Parameter& parameter : parameters)
        ids.emplace(parameter.id);
    return ids;
}

std::set<std::string> placeholdersOf(std::string_view snippet)
{
    std::set<std::string> ids;
    for (std::size_t open = snippet.find('{'); open != std::string_view::npos;
         open = snippet.find('{', open + 1))
        ids.emplace(snippet.substr(open + 1, snippet.find('}', open) - open - 1));
    return ids;
}

TEST(FrameworksTest, HasEveryActivationInEveryFrameworkInTheCataloguesOrder)
{
    std::vector<std::pair<std::string_view, Framework>> expected;
    for (const Activation* activation : catalogue()) {
        for (const Framework framework : allFrameworks)
            expected.emplace_back(activation->id, framework);
    }
    std::vector<std::pair<std::string_view, Framework>> actual;
    for (const FrameworkEntry& entry : frameworkEntries())
        actual.emplace_back(entry.activation, entry.framework);
    EXPECT_EQ(actual, expected);
}

TEST(FrameworksTest, AnEntryIsFoundByItsActivationAndFramework)
{
    for (const Activation* activation : catalogue()) {
        for (const Framework framework : allFrameworks) {
            const FrameworkEntry& entry = frameworkEntry(*activation, framework);
            EXPECT_EQ(entry.activation, activation->id);
            EXPECT_EQ(entry.framework, framework);
        }
    }
}

TEST(FrameworksTest, ASnippetHasAPlaceholderForEachParameter)
{
    for (const FrameworkEntry& entry : frameworkEntries()) {
        std::set<std::string> expected = idsOf(findActivation(entry.activation)->parameters);
        // PyTorch alone has softplus's shortcut; that of others is theirs and not to be set.
        if (entry.activation == "softplus" && entry.framework != Framework::PyTorch)
            expected.erase("threshold");
        EXPECT_EQ(placeholdersOf(entry.snippet), expected) << label(entry);
    }
}

TEST(FrameworksTest, AFrameworksParametersAreParametersOfTheActivation)
{
    for (const FrameworkEntry& entry : frameworkEntries()) {
        const std::set<std::string> ids = idsOf(findActivation(entry.activation)->parameters);
        std::set<std::string_view> seen;
        for (const FrameworkParameter& parameter : entry.parameters) {
            EXPECT_TRUE(ids.contains(std::string(parameter.id))) << label(entry) << ' ' << parameter.id;
            EXPECT_TRUE(seen.insert(parameter.id).second) << label(entry) << ' ' << parameter.id;
            EXPECT_TRUE(!parameter.name.empty() || parameter.value) << label(entry) << ' ' << parameter.id;
        }
        EXPECT_TRUE(!entry.name.empty() || entry.parameters.empty()) << label(entry);
    }
}

TEST(FrameworksTest, ALackingParameterAndAnotherDefaultAreSaid)
{
    for (const FrameworkEntry& entry : frameworkEntries()) {
        if (entry.name.empty())
            continue;
        for (const Parameter& parameter : findActivation(entry.activation)->parameters) {
            const auto there = std::ranges::find(entry.parameters, parameter.id, &FrameworkParameter::id);
            if (there != entry.parameters.end() && !there->name.empty() &&
                there->value == parameter.defaultValue)
                continue;
            EXPECT_STRNE(entry.difference, "") << label(entry) << ' ' << parameter.id;
        }
    }
}

TEST(FrameworksTest, SnippetsAreOneLineInX)
{
    for (const FrameworkEntry& entry : frameworkEntries()) {
        EXPECT_EQ(entry.snippet.find_first_of("\n\r\t"), std::string_view::npos) << label(entry);
        EXPECT_NE(entry.snippet.find('x'), std::string_view::npos) << label(entry);
        EXPECT_EQ(std::ranges::count(entry.snippet, '('), std::ranges::count(entry.snippet, ')'))
            << label(entry);
    }
}

TEST(FrameworksTest, SourcesAreSecureUrlsWithoutSpaces)
{
    for (const FrameworkEntry& entry : frameworkEntries()) {
        EXPECT_TRUE(entry.source.starts_with("https://")) << label(entry);
        EXPECT_EQ(entry.source.find(' '), std::string_view::npos) << label(entry);
    }
}

TEST(FrameworksTest, DifferencesAreSentences)
{
    for (const FrameworkEntry& entry : frameworkEntries()) {
        const std::string_view text = entry.difference;
        EXPECT_TRUE(text.empty() || text.ends_with('.') || text.ends_with("…")) << label(entry);
    }
}

TEST(FrameworksTest, FrameworksAreFoundByIdInAnyCase)
{
    for (const Framework framework : allFrameworks)
        EXPECT_EQ(findFramework(frameworkId(framework)), framework);
    EXPECT_EQ(findFramework("PyTorch"), Framework::PyTorch);
    EXPECT_EQ(findFramework("KERAS"), Framework::Keras);
    EXPECT_EQ(findFramework("TensorFlow"), Framework::TensorFlow);
    EXPECT_EQ(findFramework("ONNX"), Framework::Onnx);
    for (const char* id : {"", "torch", " jax", "jax ", "jaxx", "Keras 3"})
        EXPECT_EQ(findFramework(id), std::nullopt) << id;
}

TEST(FrameworksTest, FrameworksAreCalledByTheirNames)
{
    std::vector<std::string_view> names;
    std::ranges::transform(allFrameworks, std::back_inserter(names), frameworkName);
    EXPECT_THAT(names, testing::ElementsAre("PyTorch", "Keras 3", "JAX", "TensorFlow", "ONNX"));
}

TEST(FrameworksTest, NumbersArePythonFloatsAndExact)
{
    const auto with = [](const char* slope) {
        return lineOf(std::string("leaky_relu:negative_slope=") + slope, Framework::Onnx);
    };
    EXPECT_EQ(with("1"), "op.LeakyRelu(x, alpha=1.0)");
    EXPECT_EQ(with("0"), "op.LeakyRelu(x, alpha=0.0)");
    EXPECT_EQ(with("-3"), "op.LeakyRelu(x, alpha=-3.0)");
    EXPECT_EQ(with("0.1"), "op.LeakyRelu(x, alpha=0.1)");
    EXPECT_EQ(with("1e20"), "op.LeakyRelu(x, alpha=1e+20)");
    EXPECT_EQ(with("1e-20"), "op.LeakyRelu(x, alpha=1e-20)");
    EXPECT_EQ(with("0.30000000000000004"), "op.LeakyRelu(x, alpha=0.30000000000000004)");
}

TEST(FrameworksTest, KnownLinesOfPyTorch)
{
    EXPECT_EQ(lineOf("relu", Framework::PyTorch), "F.relu(x)");
    EXPECT_EQ(lineOf("leaky_relu", Framework::PyTorch), "F.leaky_relu(x, negative_slope=0.01)");
    EXPECT_EQ(lineOf("softplus:beta=0.1", Framework::PyTorch), "F.softplus(x, beta=0.1, threshold=20.0)");
    EXPECT_EQ(lineOf("elu:alpha=10", Framework::PyTorch), "F.elu(x, alpha=10.0)");
}

TEST(FrameworksTest, KnownLinesOfOthers)
{
    EXPECT_EQ(lineOf("leaky_relu", Framework::Keras), "keras.activations.leaky_relu(x, negative_slope=0.01)");
    EXPECT_EQ(lineOf("leaky_relu", Framework::TensorFlow), "tf.nn.leaky_relu(x, alpha=0.01)");
    EXPECT_EQ(lineOf("softplus:beta=2", Framework::TensorFlow), "tf.math.softplus(2.0 * x) / 2.0");
    EXPECT_EQ(lineOf("softplus:beta=2", Framework::Jax), "jax.nn.softplus(2.0 * x) / 2.0");
    EXPECT_EQ(lineOf("elu:alpha=10", Framework::TensorFlow), "tf.where(x > 0.0, x, 10.0 * tf.nn.elu(x))");
    EXPECT_EQ(lineOf("relu6", Framework::Onnx), "op.Clip(x, 0.0, 6.0)");
    EXPECT_EQ(lineOf("sigmoid", Framework::Jax), "jax.nn.sigmoid(x)");
}

TEST(FrameworksTest, LinesWithSeveralParametersTakeEachInItsPlace)
{
    EXPECT_EQ(lineOf("hardtanh:min_val=-2,max_val=3", Framework::Jax), "jnp.clip(x, -2.0, 3.0)");
    EXPECT_EQ(lineOf("threshold:threshold=2,value=-1", Framework::TensorFlow), "tf.where(x > 2.0, x, -1.0)");
    EXPECT_EQ(lineOf("rrelu:lower=0.25,upper=0.5", Framework::Onnx),
              "op.LeakyRelu(x, alpha=(0.25 + 0.5) / 2.0)");
    EXPECT_EQ(lineOf("softshrink:lambd=1", Framework::Onnx), "op.Shrink(x, lambd=1.0, bias=1.0)");
}

TEST(FrameworksTest, KnowsWhoDisagreesOnLeakyRelusSlope)
{
    const auto slope = [](Framework framework) {
        return frameworkEntry(*findActivation("leaky_relu"), framework).parameters.front().value;
    };
    EXPECT_EQ(slope(Framework::PyTorch), 0.01);
    EXPECT_EQ(slope(Framework::Jax), 0.01);
    EXPECT_EQ(slope(Framework::Onnx), 0.01);
    EXPECT_EQ(slope(Framework::Keras), 0.2);
    EXPECT_EQ(slope(Framework::TensorFlow), 0.2);
}

} // namespace
} // namespace activation_explorer::core
