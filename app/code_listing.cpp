// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/code_listing.h"

namespace activation_explorer::app {

std::string codeText(const core::Curve& curve, std::optional<core::Framework> framework)
{
    std::string result;
    for (const core::Framework each : core::allFrameworks) {
        if (framework.value_or(each) != each)
            continue;
        const core::FrameworkEntry& entry = core::frameworkEntry(curve.activation(), each);
        if (!framework)
            result.append(result.empty() ? "# " : "\n# ").append(core::frameworkName(each)).append("\n");
        if (*entry.difference != '\0')
            result.append("# ").append(entry.difference).append("\n");
        result += core::snippet(curve, each) + '\n';
    }
    return result;
}

} // namespace activation_explorer::app
