// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/requests.h"
#include "core/range.h"

#include <optional>
#include <QString>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// Checks of what was typed, each for one kind of option. Numbers have a decimal point in every locale. An
/// error names the option, says what is allowed, and quotes what was typed.
namespace activation_explorer::app {

inline constexpr const char* curveHelp =
    "A curve: id[:parameter=value[,parameter=value...]], e.g. softplus:beta=0.1";
inline constexpr core::Range usualX{-20, 20}; ///< of curves, where no other range is given

[[nodiscard]] tl::unexpected<Refusal> badRequest(std::string sentence);

/// A sentence of the window's as it follows “error: ”, with a small letter first, plain quotation marks
/// and no full stop.
[[nodiscard]] std::string errorText(QString sentence);

[[nodiscard]] std::optional<int> wholeNumber(std::string_view text);

[[nodiscard]] Checked<core::Curve> checkCurve(const std::string& text);
[[nodiscard]] Checked<std::vector<core::Curve>> checkCurves(const std::vector<std::string>& texts);

/// MIN:MAX, legal for an axis of the charts.
[[nodiscard]] Checked<core::Range> checkRange(const std::string& option, const std::string& text,
                                              core::Range limits);

[[nodiscard]] Checked<double> checkNumber(const std::string& option, const std::string& text,
                                          core::Range limits);

/// A session's text form, or the name of a file with one.
[[nodiscard]] Checked<ui::Session> checkSession(const std::string& text);

/// Curves and a session are two ways to say the same: one of them must be there, and only one.
[[nodiscard]] Checked<void> checkCurvesOrSession(const std::string& command, bool hasCurves, bool hasSession);

/// One of several words, and what it stands for.
template<typename T>
[[nodiscard]] Checked<T> checkWord(const std::string& option, const std::string& text,
                                   const std::vector<std::pair<std::string, T>>& words)
{
    std::string all;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (words[i].first == text)
            return words[i].second;
        if (i > 0)
            all.append(i + 1 == words.size() ? " or " : ", ");
        all.append(words[i].first);
    }
    return badRequest(option + " must be " + all + ", not \"" + text + '"');
}

} // namespace activation_explorer::app
