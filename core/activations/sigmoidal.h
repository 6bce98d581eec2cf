// SPDX-License-Identifier: MIT
#pragma once

#include "core/activation.h"

namespace activation_explorer::core {

extern const Activation sigmoidActivation;
extern const Activation tanhActivation;
extern const Activation hardsigmoidActivation;
extern const Activation sparseSigmoidActivation;
extern const Activation softsignActivation;
extern const Activation arctanActivation;

} // namespace activation_explorer::core
