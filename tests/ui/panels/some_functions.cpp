// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/panels/some_functions.h"

#include "core/catalogue.h"

#include <array>

namespace activation_explorer::ui {

namespace {

using namespace std::string_view_literals;
using core::Family;

constexpr std::array hardswishAliases{"h-SiLU"sv};
constexpr std::array sigmoidAliases{"logistic"sv};
constexpr std::array siluAliases{"sigmoid linear unit"sv, "swish"sv};

core::Activation function(std::string_view id, std::string_view name, Family family,
                          std::span<const std::string_view> aliases = {})
{
    core::Activation result = *core::findActivation("relu");
    result.id = id;
    result.name = name;
    result.family = family;
    result.aliases = aliases;
    return result;
}

} // namespace

std::span<const core::Activation* const> someFunctions()
{
    static const std::array all{
        function("relu"sv, "ReLU"sv, Family::Rectified),
        function("leaky_relu"sv, "LeakyReLU"sv, Family::Rectified),
        function("relu_squared"sv, "ReLU²"sv, Family::Rectified),
        function("sigmoid"sv, "Sigmoid"sv, Family::Sigmoidal, sigmoidAliases),
        function("hardswish"sv, "Hardswish"sv, Family::Exponential, hardswishAliases),
        function("silu"sv, "SiLU"sv, Family::Exponential, siluAliases),
    };
    static const std::array pointers{&all[0], &all[1], &all[2], &all[3], &all[4], &all[5]};
    return pointers;
}

} // namespace activation_explorer::ui
