// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/curve.h"

#include <QList>
#include <QString>

namespace activation_explorer::ui {

/// The same activation at several values of one parameter, drawn behind a curve as a shaded sequence.
struct CurveFamily {
    std::size_t parameter = 0;
    core::Range range;
    core::Scale scale = core::Scale::Linear;
    int count = 9;

    static constexpr int minCount = 2;
    static constexpr int maxCount = 30;

    /// The slider's range of a parameter, on its scale.
    [[nodiscard]] static CurveFamily of(const core::Curve& curve, std::size_t parameter);

    /// Ascending from the range's start to its end, both exact; those between rounded to few digits, so that
    /// they can be read and typed.
    [[nodiscard]] QList<double> values() const;
    /// `curve` at each of the values.
    [[nodiscard]] QList<core::Curve> members(const core::Curve& curve) const;

    /// A sentence that says what is wrong with it for this curve, and what is allowed; empty where nothing
    /// is.
    [[nodiscard]] QString refusal(const core::Curve& curve) const;

    friend bool operator==(const CurveFamily&, const CurveFamily&) = default;
};

} // namespace activation_explorer::ui
