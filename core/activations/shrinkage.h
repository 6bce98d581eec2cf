// SPDX-License-Identifier: MIT
#pragma once

#include "core/activation.h"

namespace activation_explorer::core {

extern const Activation tanhshrinkActivation;
extern const Activation softshrinkActivation;
extern const Activation hardshrinkActivation;

} // namespace activation_explorer::core
