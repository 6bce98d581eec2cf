// SPDX-License-Identifier: MIT
#include "core/catalogue.h"

#include "core/activations/basic.h"
#include "core/activations/exponential.h"
#include "core/activations/gated.h"
#include "core/activations/rectified.h"
#include "core/activations/shrinkage.h"
#include "core/activations/sigmoidal.h"
#include "core/activations/soft_rectified.h"

#include <algorithm>
#include <array>

namespace activation_explorer::core {

namespace {

constexpr std::array<const Activation*, 32> activations{
    // clang-format off
    &reluActivation, &leakyReluActivation, &preluActivation, &rreluActivation, &relu6Activation, &hardtanhActivation, &thresholdActivation,
    &softplusActivation, &squareplusActivation, &sparsePlusActivation, &logsigmoidActivation,
    &eluActivation, &seluActivation, &celuActivation,
    &sigmoidActivation, &tanhActivation, &hardsigmoidActivation, &sparseSigmoidActivation, &softsignActivation, &arctanActivation,
    &siluActivation, &geluActivation, &geluTanhActivation, &quickGeluActivation, &hardswishActivation, &mishActivation,
    &tanhshrinkActivation, &softshrinkActivation, &hardshrinkActivation,
    &identityActivation, &stepActivation, &sineActivation,
    // clang-format on
};

constexpr char lower(char c) noexcept
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool sameName(std::string_view a, std::string_view b) noexcept
{
    return std::ranges::equal(a, b, {}, lower, lower);
}

} // namespace

std::span<const Activation* const> catalogue() noexcept
{
    return activations;
}

const Activation* findActivation(std::string_view name) noexcept
{
    const auto* const found = std::ranges::find_if(activations, [name](const Activation* a) {
        return sameName(a->id, name) || sameName(a->name, name) ||
               std::ranges::any_of(a->aliases,
                                   [name](std::string_view alias) { return sameName(alias, name); });
    });
    return found == activations.end() ? nullptr : *found;
}

const char* familyName(Family family) noexcept
{
    switch (family) {
    case Family::Rectified:
        return translatable("core", "Rectified");
    case Family::SoftRectified:
        return translatable("core", "Soft rectifiers");
    case Family::Exponential:
        return translatable("core", "Exponential");
    case Family::Sigmoidal:
        return translatable("core", "Sigmoidal");
    case Family::Gated:
        return translatable("core", "Gated");
    case Family::Shrinkage:
        return translatable("core", "Shrinkage");
    case Family::Basic:
        return translatable("core", "Basic");
    }
    return "";
}

} // namespace activation_explorer::core
