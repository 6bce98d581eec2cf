// SPDX-License-Identifier: MIT
#include "core/formula.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cctype>

namespace activation_explorer::core {

namespace {

using namespace std::string_view_literals;

/// What TeX reads as one from the start of `tex`: a letter, or a command with its name; of those that the
/// formulas give a word to, with the word.
std::string_view firstToken(std::string_view tex)
{
    if (!tex.starts_with('\\'))
        return tex.substr(0, 1);
    const auto isLetter = [](char c) { return std::isalpha(static_cast<unsigned char>(c)) != 0; };
    const auto* const nameEnd = std::find_if_not(tex.begin() + 1, tex.end(), isLetter);
    const auto length = std::max<std::size_t>(static_cast<std::size_t>(nameEnd - tex.begin()), 2);
    const std::string_view command = tex.substr(0, length);
    constexpr std::array wordCommands{"\\mathrm"sv, "\\begin"sv, "\\end"sv};
    return std::ranges::find(wordCommands, command) == wordCommands.end() ? command
                                                                          : tex.substr(0, tex.find('}') + 1);
}

bool isSpace(std::string_view token)
{
    constexpr std::array spaces{" "sv, "\\,"sv, "\\;"sv, "\\quad"sv};
    return std::ranges::find(spaces, token) != spaces.end();
}

/// True if a number after this token begins a term: nothing before it can be taken for a part of it.
bool beginsTerm(std::string_view before)
{
    constexpr std::array tokens{
        "="sv, "<"sv,    ">"sv,       "\\le"sv, "\\ge"sv,          "("sv, "{"sv, ","sv,
        "&"sv, "\\\\"sv, "\\notin"sv, "]"sv,    "\\begin{cases}"sv};
    return std::ranges::find(tokens, before) != tokens.end();
}

struct Sign {
    std::string_view tex;
    std::string_view text;
};
constexpr std::array signs{Sign{"\\le", "≤"}, Sign{"\\ge", "≥"}, Sign{"\\notin", "∉"}, Sign{"\\,", ""},
                           Sign{"-", "−"}};

std::string inPlace(const std::string& number, std::string_view before)
{
    const bool isNegative = number.starts_with('-');
    const bool isProduct = number.find("\\cdot") != std::string::npos;
    const bool needsParentheses = (isNegative && !beginsTerm(before)) || (isProduct && before == "/");
    return needsParentheses ? "(" + number + ")" : number;
}

} // namespace

std::string_view formulaTex(const Activation& activation, Quantity quantity) noexcept
{
    return quantity == Quantity::Value ? activation.tex : activation.derivativeTex;
}

std::string formulaTex(const Activation& activation, Quantity quantity, std::span<const std::string> numbers)
{
    assert(numbers.size() == activation.parameters.size());
    std::string result;
    std::string_view before;
    for (std::string_view rest = formulaTex(activation, quantity); !rest.empty();) {
        const std::string_view token = firstToken(rest);
        const auto parameter = std::ranges::find(activation.parameters, token, &Parameter::tex);
        if (parameter == activation.parameters.end())
            result += token;
        else
            result +=
                inPlace(numbers[static_cast<std::size_t>(parameter - activation.parameters.begin())], before);
        if (!isSpace(token))
            before = token;
        rest.remove_prefix(token.size());
    }
    return result;
}

std::string conditionText(const Activation& activation, Quantity quantity, std::size_t branch)
{
    std::string_view rest = formulaTex(activation, quantity);
    for (std::size_t row = 0; row <= branch; ++row)
        rest.remove_prefix(rest.find('&') + 1);
    std::string result;
    while (!rest.starts_with("\\\\") && !rest.starts_with("\\end")) {
        const std::string_view token = firstToken(rest);
        const auto parameter = std::ranges::find(activation.parameters, token, &Parameter::tex);
        const auto* const sign = std::ranges::find(signs, token, &Sign::tex);
        result += parameter != activation.parameters.end() ? parameter->symbol
                  : sign != signs.end()                    ? sign->text
                                                           : token;
        rest.remove_prefix(token.size());
    }
    const auto isBlank = [](char c) { return c == ' '; };
    result.erase(result.begin(), std::ranges::find_if_not(result, isBlank));
    result.erase(result.find_last_not_of(' ') + 1);
    return result;
}

} // namespace activation_explorer::core
