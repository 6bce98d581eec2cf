// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/side.h"

namespace activation_explorer::bench {

/// How polylines show curves: with how many points, and how far, in pixels, the true curve goes from them.
struct Fidelity {
    double meanPoints;
    std::size_t mostPoints;
    double deviation;
};

struct Fidelities {
    Fidelity own;  ///< this program's polylines
    Fidelity grid; ///< evenly spaced points
};

/// Over all curves and both charts of a scene.
[[nodiscard]] Fidelities measureFidelity(const Scene& scene);

} // namespace activation_explorer::bench
