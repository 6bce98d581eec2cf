// SPDX-License-Identifier: MIT
#pragma once

namespace activation_explorer::core {

/// f(x) and f′(x), which share their work and so are computed together.
struct ValueAndDerivative {
    double value;
    double derivative;
};

} // namespace activation_explorer::core
