// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/range.h"

#include <QList>
#include <QString>

namespace activation_explorer::ui {

struct Tick {
    double at;
    QString label; ///< in the locale; as many digits as tell ticks apart; never “-0”
};

/// Ticks at multiples of 1, 2 or 5 times a power of ten, at most `maxCount` (at least 2) of them in a proper
/// range.
[[nodiscard]] QList<Tick> ticks(core::Range range, int maxCount);

} // namespace activation_explorer::ui
