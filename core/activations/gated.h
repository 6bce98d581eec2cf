// SPDX-License-Identifier: MIT
#pragma once

#include "core/activation.h"

namespace activation_explorer::core {

extern const Activation siluActivation;
extern const Activation geluActivation;
extern const Activation geluTanhActivation;
extern const Activation quickGeluActivation;
extern const Activation hardswishActivation;
extern const Activation mishActivation;

} // namespace activation_explorer::core
