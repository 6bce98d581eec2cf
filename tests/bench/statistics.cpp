// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/statistics.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace activation_explorer::bench {

double quantile(std::vector<double> values, double share)
{
    assert(!values.empty());
    std::ranges::sort(values);
    const double rank = std::ceil(share * static_cast<double>(values.size()));
    return values[static_cast<std::size_t>(std::max(rank, 1.0)) - 1];
}

} // namespace activation_explorer::bench
