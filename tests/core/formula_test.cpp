// SPDX-License-Identifier: MIT
#include "core/formula.h"

#include "core/catalogue.h"
#include "support.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <string>
#include <vector>

namespace activation_explorer::core {
namespace {

using enum Quantity;

std::string filled(std::string_view id, Quantity quantity, const std::vector<std::string>& numbers)
{
    return formulaTex(*findActivation(id), quantity, numbers);
}

TEST(FormulaTest, EveryParameterIsInAFormulaAsItsTexSays)
{
    for (const Activation* activation : catalogue())
        for (std::size_t i = 0; i < activation->parameters.size(); ++i) {
            std::vector<std::string> numbers;
            for (const Parameter& parameter : activation->parameters)
                numbers.emplace_back(parameter.tex);
            // Its own symbol for each gives the formula again; something else in one place, another one.
            for (const Quantity quantity : {Value, Derivative})
                EXPECT_EQ(formulaTex(*activation, quantity, numbers), formulaTex(*activation, quantity));
            numbers[i] = "42";
            EXPECT_TRUE(formulaTex(*activation, Value, numbers) != activation->tex ||
                        formulaTex(*activation, Derivative, numbers) != activation->derivativeTex)
                << activation->id << ' ' << activation->parameters[i].id;
        }
}

TEST(FormulaTest, NumbersTakeThePlaceOfSymbolsAndOfNothingElse)
{
    EXPECT_EQ(filled("prelu", Value, {"0.25"}),
              R"(f(x) = \begin{cases} x, & x > 0 \\ 0.25\, x, & x \le 0 \end{cases})");
    EXPECT_EQ(filled("squareplus", Value, {"4"}), R"(f(x) = \dfrac{x + \sqrt{x^2 + 4}}{2})");
    EXPECT_EQ(filled("threshold", Value, {"1", "0"}),
              R"(f(x) = \begin{cases} x, & x > 1 \\ 0, & x \le 1 \end{cases})");
    EXPECT_EQ(filled("softplus", Derivative, {"0.1", "20"}),
              R"(f'(x) = \begin{cases} \dfrac{1}{1 + e^{-0.1 x}}, & 0.1 x \le 20 )"
              R"(\\[0.3em] 1, & 0.1 x > 20 \end{cases})");
    EXPECT_EQ(filled("selu", Derivative, {}), findActivation("selu")->derivativeTex);
}

TEST(FormulaTest, ANegativeNumberIsInParenthesesUnlessItBeginsATerm)
{
    EXPECT_EQ(filled("silu", Value, {"-2"}),
              R"(f(x) = x\, \sigma(-2 x), \quad \sigma(z) = \dfrac{1}{1 + e^{-z}})");
    EXPECT_EQ(filled("silu", Derivative, {"-2"}),
              R"(f'(x) = \sigma(-2 x) + (-2) x\, \sigma(-2 x)\, (1 - \sigma(-2 x)))");
    EXPECT_EQ(
        filled("rrelu", Derivative, {"-0.5", "-0.25"}),
        R"(f'(x) = \begin{cases} 1, & x > 0 \\[0.3em] \dfrac{-0.5 + (-0.25)}{2}, & x \le 0 \end{cases})");
    EXPECT_EQ(filled("hardtanh", Derivative, {"-1", "-0.5"}),
              R"(f'(x) = \begin{cases} 1, & -1 < x < -0.5 \\ 0, & x \notin (-1,\, -0.5) \end{cases})");
    EXPECT_EQ(filled("elu", Value, {"-3"}),
              R"(f(x) = \begin{cases} x, & x > 0 \\ -3\, (e^{x} - 1), & x \le 0 \end{cases})");
}

TEST(FormulaTest, APowerOfTenIsInParenthesesWhereItDivides)
{
    EXPECT_EQ(filled("celu", Value, {R"(2 \cdot 10^{-5})"}),
              R"(f(x) = \begin{cases} x, & x > 0 \\ 2 \cdot 10^{-5}\, (e^{x / (2 \cdot 10^{-5})} - 1), )"
              R"(& x \le 0 \end{cases})");
}

TEST(FormulaTest, AConditionIsPlainText)
{
    const auto condition = [](std::string_view id, Quantity quantity, std::size_t branch) {
        return conditionText(*findActivation(id), quantity, branch);
    };
    EXPECT_EQ(condition("elu", Value, 0), "x > 0");
    EXPECT_EQ(condition("elu", Value, 1), "x ≤ 0");
    EXPECT_EQ(condition("selu", Value, 1), "x ≤ 0");
    EXPECT_EQ(condition("softplus", Value, 1), "β x > threshold");
    EXPECT_EQ(condition("softshrink", Value, 1), "x < −λ");
    EXPECT_EQ(condition("softshrink", Value, 2), "|x| ≤ λ");
    EXPECT_EQ(condition("hardtanh", Derivative, 1), "x ∉ (min_val, max_val)");
    EXPECT_EQ(condition("hardsigmoid", Derivative, 0), "−3 < x < 3");
    EXPECT_EQ(condition("sparse_sigmoid", Value, 2), "x ≥ 1");
}

} // namespace
} // namespace activation_explorer::core
