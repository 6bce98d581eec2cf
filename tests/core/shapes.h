// SPDX-License-Identifier: MIT
#pragma once

#include <ostream>

namespace activation_explorer::core {

/// A curve and an x beyond which nothing of it is left to see.
struct Shape {
    const char* testName;
    const char* curve;
    double reach;
};

inline void PrintTo(const Shape& shape, std::ostream* out)
{
    *out << shape.curve;
}

/// Every activation with its defaults, and with parameters that make something else of it.
inline constexpr Shape shapes[] = {
    {"Relu", "relu", 10},
    {"LeakyRelu", "leaky_relu", 10},
    {"LeakyReluSlope1", "leaky_relu:negative_slope=1", 10},
    {"LeakyReluSlope3", "leaky_relu:negative_slope=3", 10},
    {"LeakyReluSlopeNegative", "leaky_relu:negative_slope=-0.5", 10},
    {"LeakyReluSlopeMinus1", "leaky_relu:negative_slope=-1", 10},
    {"LeakyReluSlope0", "leaky_relu:negative_slope=0", 10},
    {"Prelu", "prelu", 10},
    {"PreluWeight1", "prelu:weight=1", 10},
    {"PreluWeightMinus1", "prelu:weight=-1", 10},
    {"Rrelu", "rrelu", 10},
    {"RreluMean1", "rrelu:lower=0.5,upper=1.5", 10},
    {"RreluMeanMinus1", "rrelu:lower=-3,upper=1", 10},
    {"RreluMean0", "rrelu:lower=2,upper=-2", 10},
    {"Relu6", "relu6", 20},
    {"Hardtanh", "hardtanh", 10},
    {"HardtanhLopsided", "hardtanh:min_val=-2,max_val=3", 10},
    {"HardtanhConstant", "hardtanh:min_val=3,max_val=-2", 10},
    {"HardtanhEqualBounds", "hardtanh:min_val=3,max_val=3", 10},
    {"HardtanhZero", "hardtanh:min_val=0,max_val=0", 10},
    {"Threshold", "threshold", 10},
    {"ThresholdContinuous", "threshold:threshold=2,value=2", 10},
    {"ThresholdValue2", "threshold:value=2", 10},
    {"ThresholdNegative", "threshold:threshold=-3,value=1", 10},
    {"Softplus", "softplus", 30},
    {"SoftplusThreshold1", "softplus:threshold=1", 30},
    {"SoftplusThreshold0", "softplus:beta=3,threshold=0", 10},
    {"SoftplusThresholdBelow0", "softplus:threshold=-3", 30},
    {"SoftplusThresholdInvisible", "softplus:threshold=100", 300},
    {"SoftplusBetaTenth", "softplus:beta=0.1", 300},
    {"SoftplusBeta50", "softplus:beta=50,threshold=10", 1},
    {"Squareplus", "squareplus", 30},
    {"SquareplusSharp", "squareplus:b=1e-4", 1},
    {"SquareplusRound", "squareplus:b=100", 100},
    {"SparsePlus", "sparse_plus", 5},
    {"Logsigmoid", "logsigmoid", 30},
    {"Elu", "elu", 30},
    {"EluAlpha10", "elu:alpha=10", 30},
    {"EluAlpha0", "elu:alpha=0", 30},
    {"EluAlphaNegative", "elu:alpha=-0.5", 30},
    {"Selu", "selu", 30},
    {"Celu", "celu", 30},
    {"CeluAlphaTenth", "celu:alpha=0.1", 5},
    {"CeluAlpha10", "celu:alpha=10", 300},
    {"Sigmoid", "sigmoid", 30},
    {"Tanh", "tanh", 20},
    {"Hardsigmoid", "hardsigmoid", 10},
    {"SparseSigmoid", "sparse_sigmoid", 5},
    {"Softsign", "softsign", 30},
    {"Arctan", "arctan", 30},
    {"Silu", "silu", 30},
    {"SiluBeta10", "silu:beta=10", 5},
    {"SiluBetaTenth", "silu:beta=0.1", 300},
    {"SiluBeta0", "silu:beta=0", 10},
    {"SiluBetaNegative", "silu:beta=-2", 20},
    {"Gelu", "gelu", 10},
    {"GeluTanh", "gelu_tanh", 10},
    {"QuickGelu", "quick_gelu", 20},
    {"Hardswish", "hardswish", 10},
    {"Mish", "mish", 30},
    {"Tanhshrink", "tanhshrink", 20},
    {"Softshrink", "softshrink", 10},
    {"SoftshrinkLambd0", "softshrink:lambd=0", 10},
    {"SoftshrinkLambd3", "softshrink:lambd=3", 10},
    {"Hardshrink", "hardshrink", 10},
    {"HardshrinkLambd0", "hardshrink:lambd=0", 10},
    {"HardshrinkLambd3", "hardshrink:lambd=3", 10},
    {"Identity", "identity", 10},
    {"Step", "step", 10},
    {"StepValues2", "step:values=2", 10},
    {"StepValues0", "step:values=0", 10},
    {"StepValues1", "step:values=1", 10},
    {"Sine", "sine", 20},
};

} // namespace activation_explorer::core
