// SPDX-License-Identifier: MIT
#pragma once

#include "core/activation.h"

namespace activation_explorer::core {

extern const Activation eluActivation;
extern const Activation seluActivation;
extern const Activation celuActivation;

} // namespace activation_explorer::core
