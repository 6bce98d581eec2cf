// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/checks.h"

namespace activation_explorer::app {

/// Takes what was typed over into targets; of all that is wrong it keeps the first.
class OptionReader
{
public:
    template<typename Target, typename Check>
    void read(const std::optional<std::string>& typed, Target& target, Check check)
    {
        if (m_refusal || !typed)
            return;
        if (auto checked = check(*typed))
            target = *std::move(checked);
        else
            m_refusal = checked.error();
    }

    template<typename Target>
    void number(const char* option, const std::optional<std::string>& typed, Target& target,
                core::Range limits)
    {
        read(typed, target, [=](const std::string& text) { return checkNumber(option, text, limits); });
    }

    void range(const char* option, const std::optional<std::string>& typed, core::Range& target,
               core::Range limits)
    {
        read(typed, target, [=](const std::string& text) { return checkRange(option, text, limits); });
    }

    template<typename T>
    void word(const char* option, const std::optional<std::string>& typed, T& target,
              const std::vector<std::pair<std::string, T>>& words)
    {
        read(typed, target, [&](const std::string& text) { return checkWord(option, text, words); });
    }

    [[nodiscard]] const std::optional<Refusal>& refusal() const { return m_refusal; }

private:
    std::optional<Refusal> m_refusal;
};

} // namespace activation_explorer::app
