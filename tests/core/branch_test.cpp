// SPDX-License-Identifier: MIT
// Which case of a formula an activation declares to hold, against the condition that its TeX states and
// against what it computes.
#include "core/catalogue.h"
#include "core/formula.h"
#include "core/number.h"
#include "generators.h"
#include "support.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <gtest/gtest.h>
#include <map>
#include <rapidcheck/gtest.h>
#include <stdexcept>
#include <string>
#include <vector>

namespace activation_explorer::core {
namespace {

using Quantity::Derivative;
using Quantity::Value;
using Values = std::span<const double>;

/// The conditions of the TeX's cases.
std::vector<std::string> conditionsOf(std::string_view tex)
{
    std::vector<std::string> result;
    constexpr std::string_view begin = "\\begin{cases}";
    const auto from = tex.find(begin);
    if (from == std::string_view::npos)
        return result;
    tex = tex.substr(from + begin.size(), tex.find("\\end{cases}") - from - begin.size());
    while (!tex.empty()) {
        const auto end = std::min(tex.find("\\\\"), tex.size());
        const std::string_view row = tex.substr(0, end);
        result.emplace_back(row.substr(row.find('&') + 1));
        tex.remove_prefix(std::min(end + 2, tex.size()));
    }
    return result;
}

void replaceAll(std::string& text, std::string_view what, const std::string& by)
{
    for (auto at = text.find(what); at != std::string::npos; at = text.find(what, at + by.size()))
        text.replace(at, what.size(), by);
}

/// "3", "-3", "x", "|x|", or a product of two such.
double termAt(std::string term, double x)
{
    std::erase(term, ' ');
    if (const auto times = term.find('*'); times != std::string::npos)
        return termAt(term.substr(0, times), x) * termAt(term.substr(times + 1), x);
    if (term == "x")
        return x;
    if (term == "|x|")
        return std::abs(x);
    const bool isOpposite = term.starts_with("--");
    const std::optional<double> number = parseNumber(isOpposite ? term.substr(2) : term);
    if (!number)
        throw std::runtime_error("no term: " + term);
    return *number;
}

/// Whether the condition, with numbers in place of the parameters, holds.
bool holds(std::string condition, const Curve& curve, double x)
{
    replaceAll(condition, "\\,", "");
    replaceAll(condition, "\\beta x", "\\beta * x");
    const auto parameters = curve.activation().parameters;
    for (std::size_t i = 0; i < parameters.size(); ++i)
        if (parameters[i].tex.size() > 1)
            replaceAll(condition, parameters[i].tex, formatNumber(curve.values()[i]));
    if (const auto at = condition.find("\\notin"); at != std::string::npos) {
        const auto open = condition.find('(', at);
        const auto comma = condition.find(',', open);
        const double y = termAt(condition.substr(0, at), x);
        return !(termAt(condition.substr(open + 1, comma - open - 1), x) < y &&
                 y < termAt(condition.substr(comma + 1, condition.find(')') - comma - 1), x));
    }
    replaceAll(condition, "\\le", "L");
    replaceAll(condition, "\\ge", "G");
    const std::map<char, std::function<bool(double, double)>> relations{{'<', std::less<>()},
                                                                        {'>', std::greater<>()},
                                                                        {'=', std::equal_to<>()},
                                                                        {'L', std::less_equal<>()},
                                                                        {'G', std::greater_equal<>()}};
    auto at = condition.find_first_of("<>=LG");
    double left = termAt(condition.substr(0, at), x);
    while (at != std::string::npos) {
        const auto next = condition.find_first_of("<>=LG", at + 1);
        const double right = termAt(condition.substr(at + 1, next - at - 1), x);
        if (!relations.at(condition[at])(left, right))
            return false;
        left = right;
        at = next;
    }
    return true;
}

/// What a formula says in each of its cases.
using Formula = double (*)(double x, Values v);
struct Cases {
    std::vector<Formula> value;
    std::vector<Formula> derivative;
};

double x_(double x, Values)
{
    return x;
}
double zero(double, Values)
{
    return 0;
}
double one(double, Values)
{
    return 1;
}
double first(double, Values v)
{
    return v[0];
}

const std::map<std::string_view, Cases>& textbook()
{
    static const std::map<std::string_view, Cases> all{
        {"relu", {{}, {one, zero}}},
        {"leaky_relu", {{x_, [](double x, Values v) { return v[0] * x; }}, {one, first}}},
        {"prelu", {{x_, [](double x, Values v) { return v[0] * x; }}, {one, first}}},
        {"rrelu",
         {{x_, [](double x, Values v) { return (v[0] / 2 + v[1] / 2) * x; }},
          {one, [](double, Values v) { return v[0] / 2 + v[1] / 2; }}}},
        {"relu6", {{}, {one, zero}}},
        {"hardtanh", {{}, {one, zero}}},
        {"threshold", {{x_, [](double, Values v) { return v[1]; }}, {one, zero}}},
        {"softplus",
         {{[](double x, Values v) {
               return std::max(x, 0.0) + std::log1p(std::exp(-std::abs(v[0] * x))) / v[0];
           },
           x_},
          {[](double x, Values v) { return 1 / (1 + std::exp(-v[0] * x)); }, one}}},
        {"sparse_plus",
         {{zero, [](double x, Values) { return (x + 1) * (x + 1) / 4; }, x_},
          {zero, [](double x, Values) { return (x + 1) / 2; }, one}}},
        {"elu",
         {{x_, [](double x, Values v) { return v[0] * std::expm1(x); }},
          {one, [](double x, Values v) { return v[0] * std::exp(x); }}}},
        {"selu",
         {{[](double x, Values) { return 1.0507009873554805 * x; },
           [](double x, Values) { return 1.0507009873554805 * 1.6732632423543772 * std::expm1(x); }},
          {[](double, Values) { return 1.0507009873554805; },
           [](double x, Values) { return 1.0507009873554805 * 1.6732632423543772 * std::exp(x); }}}},
        {"celu",
         {{x_, [](double x, Values v) { return v[0] * std::expm1(x / v[0]); }},
          {one, [](double x, Values v) { return std::exp(x / v[0]); }}}},
        {"hardsigmoid", {{}, {[](double, Values) { return 1.0 / 6; }, zero}}},
        {"sparse_sigmoid",
         {{zero, [](double x, Values) { return (x + 1) / 2; }, one},
          {[](double, Values) { return 0.5; }, [](double, Values) { return 0.25; }, zero}}},
        {"hardswish",
         {{zero, [](double x, Values) { return x * (x + 3) / 6; }, x_},
          {zero, [](double x, Values) { return (2 * x + 3) / 6; }, one}}},
        {"softshrink",
         {{[](double x, Values v) { return x - v[0]; }, [](double x, Values v) { return x + v[0]; }, zero},
          {one, zero}}},
        {"hardshrink", {{x_, zero}, {one, zero}}},
        {"step", {{zero, first, one}, {}}},
    };
    return all;
}

const std::vector<Formula>& casesOf(const Activation& activation, Quantity quantity)
{
    static const Cases none;
    const auto found = textbook().find(activation.id);
    const Cases& cases = found == textbook().end() ? none : found->second;
    return quantity == Value ? cases.value : cases.derivative;
}

std::optional<std::size_t> branchOf(const Curve& curve, Quantity quantity, double x)
{
    const auto branch = curve.activation().branch;
    return branch ? branch(quantity, x, curve.values()) : std::nullopt;
}

TEST(BranchTest, AFormulaHasBranchesWhereItsTexHasCasesAndAsMany)
{
    for (const Activation* activation : catalogue())
        for (const Quantity quantity : {Value, Derivative}) {
            const auto conditions = conditionsOf(formulaTex(*activation, quantity));
            EXPECT_EQ(branchOf(Curve(*activation), quantity, 0.0).has_value(), !conditions.empty())
                << activation->id;
            EXPECT_EQ(casesOf(*activation, quantity).size(), conditions.size()) << activation->id;
        }
}

/// The points where a case may end, their neighbours, and some others.
std::vector<double> pointsOf(const Curve& curve)
{
    std::vector<double> seams{0.0, -0.0, 1.0, -1.0, 3.0, -3.0, 6.0};
    for (const Breakpoint& b : curve.activation().breakpoints(curve.values()))
        seams.push_back(b.x);
    for (const double value : curve.values())
        seams.insert(seams.end(), {value, -value});
    std::vector<double> result{-30.0, -0.7, 0.4, 2.2, 4.4, 30.0};
    for (const double x : seams)
        result.insert(result.end(), {x, std::nextafter(x, infinity), std::nextafter(x, -infinity)});
    return result;
}

void expectTheConditionThatHolds(const Curve& curve)
{
    for (const Quantity quantity : {Value, Derivative}) {
        const auto conditions = conditionsOf(formulaTex(curve.activation(), quantity));
        if (conditions.empty())
            continue;
        for (const double x : pointsOf(curve)) {
            std::vector<std::size_t> holding;
            for (std::size_t i = 0; i < conditions.size(); ++i)
                if (holds(conditions[i], curve, x))
                    holding.push_back(i);
            EXPECT_EQ(holding, std::vector{branchOf(curve, quantity, x).value()})
                << curve.text() << " at " << x;
        }
    }
}

void expectWhatIsComputed(const Curve& curve)
{
    for (const Quantity quantity : {Value, Derivative})
        for (const double x : pointsOf(curve))
            if (const auto branch = branchOf(curve, quantity, x)) {
                const double own = select(curve.evaluate(x), quantity);
                const double formula = casesOf(curve.activation(), quantity).at(*branch)(x, curve.values());
                const double allowed = std::max(1e-12 * std::abs(own), std::numeric_limits<double>::min());
                EXPECT_NEAR(own, formula, allowed) << curve.text() << " at " << x;
            }
}

TEST(BranchTest, OfEveryFunctionTheBranchIsTheOneCaseWhoseConditionHoldsAndItsFormulaIsComputed)
{
    for (const Activation* activation : catalogue()) {
        expectTheConditionThatHolds(Curve(*activation));
        expectWhatIsComputed(Curve(*activation));
    }
}

RC_GTEST_PROP(BranchTest, SoItIsWithAnyParameters, ())
{
    const Curve curve = *anyCurve(3);
    expectTheConditionThatHolds(curve);
    expectWhatIsComputed(curve);
}

} // namespace
} // namespace activation_explorer::core
