// SPDX-License-Identifier: MIT
#pragma once

#include "core/functions/double_double.h"
#include "core/functions/logarithm_table.h"

#include <bit>
#include <cstdint>

namespace activation_explorer::core {

/// Internal to core/functions/. ln(1 + u) for 2^-201 <= u <= 1.  Relative error: < 2^-59.
[[nodiscard]] inline DoubleDouble logarithmOfOnePlus(DoubleDouble u) noexcept
{
    // ln(1 + u) = ln(1 + r) - ln(inverse), 1 + r = (1 + u) inverse, the inverse being near 1 / (1 + u), so
    // that |r| < 2^-6. For u < 2^-7 it is 1: then r = u.
    const std::uint64_t k =
        std::bit_cast<std::uint64_t>(u.high * logarithmSteps + toNearest) % logarithmTable.size();
    const LogarithmStep& step = logarithmTable[k];
    const DoubleDouble product = twoProduct(u.high, step.inverse);
    const DoubleDouble sum =
        quickTwoSum(step.inverse - 1, product.high); // as these differ in sign, or the first is 0
    const DoubleDouble r = quickTwoSum(sum.high, sum.low + (product.low + u.low * step.inverse));
    const double y = r.high;
    const double cubic =
        y * y * y *
        (1.0 / 3 -
         y * (1.0 / 4 - y * (1.0 / 5 - y * (1.0 / 6 - y * (1.0 / 7 - y * (1.0 / 8 - y * (1.0 / 9)))))));
    const DoubleDouble square = twoProduct(y, y / 2);
    const DoubleDouble two = quickTwoSum(y, -square.high); // r - r^2 / 2
    const double twoLow = two.low + (r.low - (square.low + y * r.low));
    const DoubleDouble whole = quickTwoSum(step.logarithm.high, two.high);
    return quickTwoSum(whole.high, whole.low + (step.logarithm.low + (twoLow + cubic)));
}

} // namespace activation_explorer::core
