// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/curve.h"

#include <cmath>
#include <cstdint>
#include <cstdlib>

namespace core = activation_explorer::core;

/// Any text is refused in a sentence, or is a curve in its parameters' domains, whose text gives the same
/// curve.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto curve = core::Curve::parse({reinterpret_cast<const char*>(data), size});
    if (!curve) {
        if (curve.error().english().empty())
            std::abort();
        return 0;
    }
    for (std::size_t i = 0; i < curve->values().size(); ++i)
        if (!curve->activation().parameters[i].domain.contains(curve->values()[i]))
            std::abort();
    if (core::Curve::parse(curve->text()) != *curve)
        std::abort();
    return 0;
}
