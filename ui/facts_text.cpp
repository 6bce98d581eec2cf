// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/facts_text.h"

#include "core/curve.h"
#include "core/number.h"
#include "ui/text.h"

#include <algorithm>
#include <cmath>
#include <QLocale>

namespace activation_explorer::ui {

namespace {

/// Digits behind the point, or in all from 1 up, of a moment that is no closed form: right to 1e-10 of
/// max(1, |moment|).
constexpr int rightDecimals = 10;

QString withSeparator(QString number, NumberStyle::Notation notation)
{
    return notation == NumberStyle::Notation::Plain
               ? number
               : number.replace(QLatin1Char('.'), QLocale().decimalPoint());
}

} // namespace

FactsText::FactsText(const core::Curve& curve, const core::Facts& facts, NumberStyle style) noexcept
    : m_curve(curve)
    , m_facts(facts)
    , m_style(style)
{}

QString FactsText::of(Fact fact) const
{
    const auto asymptote = [this](core::Line core::Asymptotes::*side) {
        return m_facts.asymptotes ? line((*m_facts.asymptotes).*side) : tr("no line");
    };
    const auto intervals = [this](const std::vector<core::Interval>& all) {
        return list(all, [this](const core::Interval& each) { return interval(each); });
    };
    switch (fact) {
    case Fact::Range:
        return range();
    case Fact::Infimum:
        return bound(m_facts.infimum);
    case Fact::Supremum:
        return bound(m_facts.supremum);
    case Fact::TowardsMinusInfinity:
        return asymptote(&core::Asymptotes::left);
    case Fact::TowardsPlusInfinity:
        return asymptote(&core::Asymptotes::right);
    case Fact::Roots:
        return intervals(m_facts.roots);
    case Fact::Extrema:
        return list(m_facts.extrema, [this](const core::Extremum& e) {
            return (e.isMaximum ? tr("maximum %1 at %2") : tr("minimum %1 at %2"))
                .arg(number(e.value), number(e.x));
        });
    case Fact::Jumps:
        return list(m_facts.jumps, [this](const core::Jump& jump) {
            return tr("from %1 to %2 at %3").arg(number(jump.from), number(jump.to), number(jump.x));
        });
    case Fact::LipschitzConstant:
    case Fact::LargestSlope:
        if (!m_facts.jumps.empty())
            return tr("%1: it jumps").arg(number(m_facts.lipschitz.value));
        return fact == Fact::LargestSlope ? bound(m_facts.lipschitz) : number(m_facts.lipschitz.value);
    case Fact::DeadZones:
        return intervals(m_facts.deadZones);
    case Fact::Monotone:
        return translated(core::text(m_facts.monotonicity));
    case Fact::Convex:
        return translated(core::text(m_facts.convexity));
    case Fact::Symmetry:
        return translated(core::text(m_facts.symmetry));
    case Fact::Smoothness:
        return translated(core::text(m_facts.smoothness));
    case Fact::ZeroAtZero:
        return zeroAtZero();
    case Fact::Period:
        return m_facts.period == 0 ? tr("none") : number(m_facts.period);
    case Fact::Mean:
        return moment(m_facts.moments.mean);
    case Fact::SecondMoment:
        return moment(m_facts.moments.secondMoment);
    case Fact::Gain:
        return gain();
    case Fact::DerivativeMoment:
        return moment(m_facts.moments.derivativeMoment);
    case Fact::Shortcut:
        return m_facts.shortcut ? translated(*m_facts.shortcut) : tr("none");
    }
    return {};
}

QString FactsText::number(double value) const
{
    const bool plain = m_style.notation == NumberStyle::Notation::Plain;
    if (std::isinf(value) && !plain)
        return value > 0 ? QStringLiteral("∞") : QStringLiteral("-∞");
    const double unsignedZero = value + 0.0; // no -0
    return withSeparator(m_style.digits == 0 || std::isinf(value)
                             ? QString::fromStdString(core::formatNumber(unsignedZero))
                             : QString::number(unsignedZero, 'g', m_style.digits),
                         m_style.notation);
}

QString FactsText::moment(double value) const
{
    if (std::isinf(value)) // of the doubles: no activation's moments are infinite
        return tr("beyond %1").arg(withSeparator(QStringLiteral("1.8e308"), m_style.notation));
    if (m_facts.momentsAreClosedForm || (value == 0 && m_facts.symmetry != core::Symmetry::None))
        return number(value);
    const int decimals = m_style.digits == 0 ? rightDecimals : std::min(m_style.digits, rightDecimals);
    if (std::abs(value) >= 1)
        return withSeparator(QString::number(value, 'g', m_style.digits == 0 ? decimals + 1 : decimals),
                             m_style.notation);
    const bool roundsToZero = std::abs(value) < 0.5 * std::pow(10.0, -decimals);
    return withSeparator(QString::number(roundsToZero ? 0.0 : value, 'f', decimals), // no -0
                         m_style.notation);
}

QString FactsText::gain() const
{
    const double square = m_facts.moments.secondMoment;
    if (square == 0 || std::isinf(square))
        return tr("none");
    const double value = 1 / std::sqrt(square);
    if (m_facts.momentsAreClosedForm)
        return number(value);
    // The share of E f² that may be wrong is the greater, the smaller E f² is.
    const int right = static_cast<int>(std::floor(rightDecimals + std::log10(std::min(square, 1.0))));
    if (right < 1)
        return tr("unknown, as E f² is next to 0");
    const int digits = m_style.digits == 0 ? right : std::min(right, m_style.digits);
    return withSeparator(QString::number(value, 'g', digits), m_style.notation);
}

QString FactsText::interval(const core::Interval& interval) const
{
    if (interval.isPoint())
        return number(interval.from);
    return (interval.fromIsIncluded ? QStringLiteral("[") : QStringLiteral("(")) + number(interval.from) +
           separator() + number(interval.to) +
           (interval.toIsIncluded ? QStringLiteral("]") : QStringLiteral(")"));
}

QString FactsText::range() const
{
    const core::Bound& from = m_facts.infimum;
    const core::Bound& to = m_facts.supremum;
    return interval({from.value, to.value, from.isAttained(), to.isAttained()});
}

QString FactsText::bound(const core::Bound& bound) const
{
    if (bound.isAttained())
        return tr("%1, at %2")
            .arg(number(bound.value),
                 list(bound.attainedAt, [this](const core::Interval& each) { return interval(each); }));
    return tr("%1, not attained: the limit at %2")
        .arg(number(bound.value), list(bound.approachedAt, [this](double x) { return number(x); }));
}

QString FactsText::line(const core::Line& line) const
{
    if (line.slope == 0)
        return number(line.intercept);
    QString result = line.slope == 1    ? QStringLiteral("x")
                     : line.slope == -1 ? QStringLiteral("-x")
                                        : number(line.slope) + QStringLiteral(" x");
    if (line.intercept != 0)
        result += (line.intercept < 0 ? QStringLiteral(" - ") : QStringLiteral(" + ")) +
                  number(std::abs(line.intercept));
    return result;
}

QString FactsText::zeroAtZero() const
{
    const double value = m_curve.evaluate(0).value;
    return value == 0 ? tr("yes") : tr("no, %1", "f(0) is this number").arg(number(value));
}

QString FactsText::separator() const
{
    const bool commaIsDecimal =
        m_style.notation == NumberStyle::Notation::Local && QLocale().decimalPoint() == u",";
    return commaIsDecimal ? QStringLiteral("; ") : QStringLiteral(", ");
}

template<typename Elements, typename Text>
QString FactsText::list(const Elements& elements, Text text) const
{
    QStringList result;
    for (const auto& element : elements)
        result << text(element);
    return result.isEmpty() ? tr("none") : result.join(separator());
}

} // namespace activation_explorer::ui
