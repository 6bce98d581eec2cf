// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/range.h"

#include <QList>
#include <QLocale>
#include <QString>

namespace activation_explorer::ui {

struct Tick {
    double at;
    QString label; ///< as many digits as tell ticks apart; never “-0”
};

/// Ticks at multiples of 1, 2 or 5 times a power of ten, at most `maxCount` (at least 2) of them in a proper
/// range. Labels are in the locale.
[[nodiscard]] QList<Tick> ticks(core::Range range, int maxCount, QLocale locale = {});

} // namespace activation_explorer::ui
