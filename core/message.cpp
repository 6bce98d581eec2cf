// SPDX-License-Identifier: MIT
#include "core/message.h"

#include <string_view>

namespace activation_explorer::core {

std::string Message::english() const
{
    std::string result;
    for (std::string_view rest = text; !rest.empty();) {
        const std::size_t number =
            rest.size() > 1 ? static_cast<std::size_t>(rest[1] - '1') : arguments.size();
        if (rest.front() == '%' && number < arguments.size()) {
            result += arguments[number];
            rest.remove_prefix(2);
        } else {
            result += rest.front();
            rest.remove_prefix(1);
        }
    }
    return result;
}

} // namespace activation_explorer::core
