// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/facts_text.h"

#include <span>

namespace activation_explorer::ui {

/// The facts that stand side by side in the comparison sheet, top to bottom.
[[nodiscard]] std::span<const Fact> sheetFacts() noexcept;

/// What such a fact is called there, in a few words.
[[nodiscard]] QString factName(Fact fact);
/// What it means, in a sentence.
[[nodiscard]] QString factExplanation(Fact fact);

} // namespace activation_explorer::ui
