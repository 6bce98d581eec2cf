// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/facts.h"

#include <QCoreApplication>
#include <QString>

namespace activation_explorer::core {
class Curve;
}

namespace activation_explorer::ui {

/// What can be said of a curve in a line.
enum class Fact {
    Range, ///< as one interval; Infimum and Supremum say where, too
    Infimum,
    Supremum,
    TowardsMinusInfinity,
    TowardsPlusInfinity,
    Roots,
    Extrema,
    Jumps,
    LipschitzConstant,
    LargestSlope, ///< the Lipschitz constant and where it is attained
    DeadZones,
    Monotone,
    Convex,
    Symmetry,
    Smoothness,
    ZeroAtZero,
    Period,
    Mean,
    SecondMoment,
    Gain, ///< 1 / √(E f²)
    DerivativeMoment,
    Shortcut,
};

/// How numbers are written.
struct NumberStyle {
    enum class Notation {
        Plain, ///< a decimal point whatever the locale, and "inf": for terminals and files
        Local, ///< the locale's decimal separator, and "∞"
    };
    Notation notation = Notation::Local;
    int digits = 0; ///< significant ones at most; 0 for as many as tell the number from all others
};

/// Facts as texts for a person: the one place that words them, for the window and the command line.
class FactsText
{
    Q_DECLARE_TR_FUNCTIONS(activation_explorer::ui::FactsText)

public:
    /// Both must outlive this.
    FactsText(const core::Curve& curve, const core::Facts& facts, NumberStyle style) noexcept;

    /// Never empty: "none" where there is nothing of the kind.
    [[nodiscard]] QString of(Fact fact) const;

private:
    [[nodiscard]] QString number(double value) const;
    /// A moment with as many digits as are right.
    [[nodiscard]] QString moment(double value) const;
    [[nodiscard]] QString gain() const;
    [[nodiscard]] QString interval(const core::Interval& interval) const;
    [[nodiscard]] QString range() const;
    [[nodiscard]] QString bound(const core::Bound& bound) const;
    [[nodiscard]] QString line(const core::Line& line) const;
    [[nodiscard]] QString zeroAtZero() const;
    /// "; " where the comma is a decimal separator.
    [[nodiscard]] QString separator() const;
    template<typename Elements, typename Text>
    [[nodiscard]] QString list(const Elements& elements, Text text) const;

    const core::Curve& m_curve;
    const core::Facts& m_facts;
    NumberStyle m_style;
};

} // namespace activation_explorer::ui
