// SPDX-License-Identifier: MIT
#pragma once

#include "core/activation.h"

namespace activation_explorer::core {

extern const Activation softplusActivation;
extern const Activation squareplusActivation;
extern const Activation sparsePlusActivation;
extern const Activation logsigmoidActivation;

} // namespace activation_explorer::core
