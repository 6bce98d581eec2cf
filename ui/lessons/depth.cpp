// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/depth.h"

#include "core/curve.h"
#include "core/facts.h"
#include "ui/lessons/lesson.h"

#include <array>
#include <cmath>
#include <numbers>
#include <random>

namespace activation_explorer::ui {

namespace {

constexpr std::size_t inputCount = LessonDepth::maxLayers;
static_assert(inputCount % 2 == 0, "they are drawn in pairs");

std::array<double, inputCount> drawInputs()
{
    constexpr unsigned seed = 6;
    std::mt19937_64 generator(seed);
    const auto uniform = [&generator] { return static_cast<double>((generator() >> 11) + 1) * 0x1p-53; };
    std::array<double, inputCount> result{};
    for (std::size_t i = 0; i < inputCount; i += 2) {
        const double radius = std::sqrt(-2 * std::log(uniform()));
        const double angle = 2 * std::numbers::pi * uniform();
        result[i] = radius * std::cos(angle);
        result[i + 1] = radius * std::sin(angle);
    }
    return result;
}

} // namespace

double largestSlope(const core::Curve& curve)
{
    return core::factsOf(curve).lipschitz.value;
}

double depthInput(int index)
{
    static const std::array<double, inputCount> inputs = drawInputs();
    return inputs[static_cast<std::size_t>(index)];
}

double slopeProduct(const core::Curve& curve, int layers)
{
    double result = 1;
    for (int i = 0; i < layers; ++i)
        result *= curve.evaluate(depthInput(i)).derivative;
    return result;
}

} // namespace activation_explorer::ui
