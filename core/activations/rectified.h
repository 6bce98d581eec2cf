// SPDX-License-Identifier: MIT
#pragma once

#include "core/activation.h"

namespace activation_explorer::core {

extern const Activation reluActivation;
extern const Activation leakyReluActivation;
extern const Activation preluActivation;
extern const Activation rreluActivation;
extern const Activation relu6Activation;
extern const Activation hardtanhActivation;
extern const Activation thresholdActivation;

} // namespace activation_explorer::core
