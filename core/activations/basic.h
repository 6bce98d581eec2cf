// SPDX-License-Identifier: MIT
#pragma once

#include "core/activation.h"

namespace activation_explorer::core {

extern const Activation identityActivation;
extern const Activation stepActivation;
extern const Activation sineActivation;

} // namespace activation_explorer::core
