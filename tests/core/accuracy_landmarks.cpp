// SPDX-License-Identifier: MIT
#include "accuracy_landmarks.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <initializer_list>
#include <limits>
#include <string_view>

namespace activation_explorer::core {

namespace {

using Values = std::span<const double>;
using Limits = std::numeric_limits<double>;

constexpr double minNormalLog = -708.3964185322641; // ln 2^-1022
constexpr double zeroLog = -745.1332191019412;      // ln 2^-1075: what is below rounds to 0

/// What every function has.
Landmarks anywhere(double scale = 1.0)
{
    Landmarks result{scale, {0.0}, {}};
    for (const double x : {Limits::min(), 0x1p-537, 0x1p-511, 1.0, 0x1p27, 0x1p53, 1e154, Limits::max()})
        result.centers.insert(result.centers.end(), {x, -x});
    return result;
}

void addCenters(Landmarks& landmarks, std::initializer_list<double> xs)
{
    landmarks.centers.insert(landmarks.centers.end(), xs);
}

/// `factor` exp(x / scale) becomes subnormal and 0 there, and 1 + exp(x / scale) rounds to 1.
void addExponential(Landmarks& landmarks, double scale, double factor = 1.0)
{
    const double shift = -std::log(std::abs(factor));
    if (!std::isfinite(shift))
        return;
    addCenters(landmarks, {scale * (minNormalLog + shift), scale * (zeroLog + shift), -36.7 * scale});
    landmarks.stretches.push_back({scale * (zeroLog + shift - 5), scale * (minNormalLog + shift + 5)});
}

Landmarks exponentialBothWays(double scale)
{
    Landmarks result = anywhere(std::abs(scale));
    addExponential(result, scale);
    addExponential(result, -scale);
    return result;
}

/// slope x becomes subnormal, 0 and infinite there, mostly left of 0.
Landmarks ofSlope(double slope)
{
    Landmarks result = anywhere();
    addCenters(result, {-Limits::max() / slope, -Limits::min() / slope, -Limits::denorm_min() / slope});
    return result;
}

Landmarks softplus(Values values)
{
    const double beta = values[0];
    Landmarks result = exponentialBothWays(1 / beta);
    addExponential(result, 1 / beta, 1 / beta); // the value
    addCenters(result, {values[1] / beta});
    return result;
}

Landmarks squareplus(Values values)
{
    const double root = std::sqrt(values[0]);
    Landmarks result = anywhere(root);
    for (const double power : {13.0, 26.5, 510.0, 511.0, 536.5, 537.0})
        addCenters(result, {root * std::exp2(power), -root * std::exp2(power)});
    addCenters(result, {-values[0] * 0x1p1020, -values[0] * 0x1p1000});
    return result;
}

/// A gate sigmoid(x / scale): beside its tail, the interior root of the derivative.
Landmarks swish(double scale)
{
    Landmarks result = exponentialBothWays(scale);
    addExponential(result, scale, 700 * scale); // the value
    addCenters(result, {-1.2784645427610738 * scale, -2.3993572805154 * scale});
    return result;
}

Landmarks silu(Values values)
{
    return values[0] == 0 ? anywhere() : swish(1 / values[0]);
}

Landmarks quickGelu(Values)
{
    return swish(1 / 1.702);
}

Landmarks gelu(Values)
{
    Landmarks result = anywhere();
    addCenters(result, {-0.75179152469356449, -1.4142135623730951, -37.5, -37.62, -38.4, -38.58, 8.3, 38.58});
    result.stretches = {{-40, 0}, {-39, -37}, {37, 39}};
    return result;
}

Landmarks geluTanh(Values)
{
    Landmarks result = anywhere();
    addCenters(result, {-0.75246142204, -21.16, -21.56, -21.6, -22.0, 7.5, 21.6});
    result.stretches = {{-23, 0}, {-22, -21}, {21, 22}};
    return result;
}

Landmarks mish(Values)
{
    Landmarks result = exponentialBothWays(1.0);
    addExponential(result, 1.0, 700.0); // the value
    addCenters(result, {-1.1924312145154});
    return result;
}

Landmarks tanh(Values)
{
    Landmarks result = exponentialBothWays(0.5);
    result.scale = 1.0;
    addCenters(result, {18.7, 19.1, -18.7, -19.1});
    return result;
}

Landmarks tanhshrink(Values)
{
    Landmarks result = tanh({});
    for (const double x : {std::cbrt(3 * 0x1p-1022), std::cbrt(3 * 0x1p-1074), 0x1p-538})
        addCenters(result, {x, -x});
    return result;
}

Landmarks algebraicTail(Values)
{
    Landmarks result = anywhere();
    for (const double x : {0x1p26, 0x1p511, 0x1p512, 0x1p537, 0x1p538})
        addCenters(result, {x, -x});
    return result;
}

Landmarks elu(Values values)
{
    Landmarks result = anywhere();
    addExponential(result, 1.0, values[0]);
    if (values[0] != 0)
        addCenters(result, {-Limits::min() / values[0], Limits::min() / values[0]});
    return result;
}

Landmarks celu(Values values)
{
    Landmarks result = anywhere(values[0]);
    addExponential(result, values[0]);
    return result;
}

Landmarks sine(Values)
{
    constexpr double halfPi = 1.5707963267948966;
    // The last one is, of all doubles, the nearest to a multiple of pi / 2 (Kahan; Muller et al., "Handbook
    // of Floating-Point Arithmetic", on argument reduction).
    Landmarks result = anywhere();
    for (const double x : {1.0, 2.0, 3.0, 4.0, 5.0, 1e3, 1e6, 1e15})
        addCenters(result, {x * halfPi, -x * halfPi});
    addCenters(result, {6381956970095103.0 * 0x1p797});
    result.stretches = {{-1e6, 1e6}, {-1e20, 1e20}};
    return result;
}

struct LandmarksOf {
    std::string_view id;
    Landmarks (*landmarks)(Values values);
};

constexpr std::array landmarksOfAll{
    LandmarksOf{"leaky_relu", [](Values values) { return ofSlope(values[0]); }},
    LandmarksOf{"prelu", [](Values values) { return ofSlope(values[0]); }},
    LandmarksOf{"rrelu", [](Values values) { return ofSlope(values[0] / 2 + values[1] / 2); }},
    LandmarksOf{"softplus", softplus},
    LandmarksOf{"squareplus", squareplus},
    LandmarksOf{"logsigmoid", [](Values) { return exponentialBothWays(1.0); }},
    LandmarksOf{"elu", elu},
    LandmarksOf{"selu", [](Values) { return elu(std::array{1.7580993408473768}); }},
    LandmarksOf{"celu", celu},
    LandmarksOf{"sigmoid", [](Values) { return exponentialBothWays(1.0); }},
    LandmarksOf{"tanh", tanh},
    LandmarksOf{"softsign", algebraicTail},
    LandmarksOf{"arctan", algebraicTail},
    LandmarksOf{"silu", silu},
    LandmarksOf{"gelu", gelu},
    LandmarksOf{"gelu_tanh", geluTanh},
    LandmarksOf{"quick_gelu", quickGelu},
    LandmarksOf{"mish", mish},
    LandmarksOf{"tanhshrink", tanhshrink},
    LandmarksOf{"sine", sine},
};

} // namespace

Landmarks landmarksOf(const Curve& curve)
{
    const Activation& activation = curve.activation();
    const auto* const entry = std::ranges::find(landmarksOfAll, activation.id, &LandmarksOf::id);
    Landmarks result = entry == landmarksOfAll.end() ? anywhere() : entry->landmarks(curve.values());
    for (const Breakpoint& breakpoint : activation.breakpoints(curve.values()))
        addCenters(result, {breakpoint.x});
    for (const Quantity quantity : {Quantity::Value, Quantity::Derivative}) {
        for (const double x : activation.shapePoints(quantity, curve.values()))
            addCenters(result, {x});
    }
    std::erase_if(result.centers, [](double x) { return !std::isfinite(x); });
    // A stretch too long for its ends to be subtracted has its share of points among the bit patterns.
    std::erase_if(result.stretches, [](Range stretch) { return !std::isfinite(stretch.max - stretch.min); });
    result.scale = std::clamp(result.scale, Limits::min(), Limits::max());
    return result;
}

} // namespace activation_explorer::core
