// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/requests.h"
#include "core/range.h"

#include <optional>
#include <QString>
#include <QStringList>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// Checks of what was typed, each for one kind of option. Numbers have a decimal point in every locale. An
/// error names the option, says what is allowed, and quotes what was typed.
namespace activation_explorer::app {

[[nodiscard]] QString curveHelp();
inline constexpr core::Range usualX{-20, 20}; ///< of curves, where no other range is given

[[nodiscard]] tl::unexpected<Refusal> badRequest(const QString& sentence);

/// A sentence of the window's as it follows “error: ”: without a full stop, and in English with a small
/// letter first and plain quotation marks.
[[nodiscard]] std::string errorText(QString sentence);

[[nodiscard]] std::optional<int> wholeNumber(std::string_view text);

[[nodiscard]] Checked<core::Curve> checkCurve(const std::string& text);
[[nodiscard]] Checked<std::vector<core::Curve>> checkCurves(const std::vector<std::string>& texts);

/// MIN:MAX, legal for an axis of the charts.
[[nodiscard]] Checked<core::Range> checkRange(const std::string& option, const std::string& typed,
                                              core::Range limits);

[[nodiscard]] Checked<double> checkNumber(const std::string& option, const std::string& typed,
                                          core::Range limits);

/// A session's text form, or the name of a file with one.
[[nodiscard]] Checked<ui::Session> checkSession(const std::string& text);

/// Curves and a session are two ways to say the same: one of them must be there, and only one.
[[nodiscard]] Checked<void> checkCurvesOrSession(const std::string& command, bool hasCurves, bool hasSession);

[[nodiscard]] tl::unexpected<Refusal> wrongWord(const std::string& option, const std::string& text,
                                                QStringList words);

/// One of several words, and what it stands for.
template<typename T>
[[nodiscard]] Checked<T> checkWord(const std::string& option, const std::string& text,
                                   const std::vector<std::pair<std::string, T>>& words)
{
    QStringList all;
    for (const auto& [word, meaning] : words) {
        if (word == text)
            return meaning;
        all << QString::fromStdString(word);
    }
    return wrongWord(option, text, all);
}

} // namespace activation_explorer::app
