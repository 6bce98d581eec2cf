// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/facts_listing.h"

#include "core/facts.h"
#include "core/number.h"
#include "ui/text.h"

#include <array>
#include <charconv>
#include <cmath>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace activation_explorer::app {

namespace {

using ui::toQString;

std::string number(double value)
{
    return core::formatNumber(value + 0.0); // no -0
}

/// A moment with as many digits as are right.
std::string momentNumber(double value, const core::Facts& facts)
{
    if (std::isinf(value)) // of the doubles: no activation's moments are infinite
        return "beyond 1.8e308";
    if (facts.momentsAreClosedForm || (value == 0 && facts.symmetry != core::Symmetry::None))
        return number(value);
    constexpr int decimals = 10;
    const int digits = decimals + (std::abs(value) < 1 ? 0 : 1);
    std::array<char, 64> buffer;
    const auto end = std::abs(value) < 1 ? std::to_chars(buffer.data(), buffer.data() + buffer.size(), value,
                                                         std::chars_format::fixed, digits)
                                         : std::to_chars(buffer.data(), buffer.data() + buffer.size(), value,
                                                         std::chars_format::general, digits);
    return {buffer.data(), end.ptr};
}

std::string intervalText(const core::Interval& interval)
{
    if (interval.isPoint())
        return number(interval.from);
    std::string result(1, interval.fromIsIncluded ? '[' : '(');
    result += number(interval.from) + ", " + number(interval.to);
    result += interval.toIsIncluded ? ']' : ')';
    return result;
}

template<typename Elements, typename Text>
std::string joined(const Elements& elements, Text text)
{
    std::string result;
    for (const auto& element : elements) {
        if (!result.empty())
            result += ", ";
        result += text(element);
    }
    return result.empty() ? "none" : result;
}

std::string boundText(const core::Bound& bound)
{
    if (bound.isAttained())
        return number(bound.value) + ", at " + joined(bound.attainedAt, intervalText);
    return number(bound.value) + ", not attained: the limit at " + joined(bound.approachedAt, number);
}

std::string lineText(const core::Line& line)
{
    if (line.slope == 0)
        return number(line.intercept);
    std::string result = line.slope == 1 ? "x" : line.slope == -1 ? "-x" : number(line.slope) + " x";
    if (line.intercept != 0)
        result.append(line.intercept < 0 ? " - " : " + ").append(number(std::abs(line.intercept)));
    return result;
}

std::string curveText(const core::Curve& curve)
{
    const core::Facts facts = core::factsOf(curve);
    std::string result = curve.text() + '\n';
    const auto add = [&result](std::string name, const std::string& fact) {
        constexpr std::size_t column = 20;
        name.resize(column, ' ');
        result += "  " + name + fact + '\n';
    };
    add("infimum", boundText(facts.infimum));
    add("supremum", boundText(facts.supremum));
    add("towards -inf", facts.asymptotes ? lineText(facts.asymptotes->left) : "no line");
    add("towards +inf", facts.asymptotes ? lineText(facts.asymptotes->right) : "no line");
    add("roots", joined(facts.roots, intervalText));
    add("extrema", joined(facts.extrema, [](const core::Extremum& e) {
            return std::string(e.isMaximum ? "maximum " : "minimum ")
                .append(number(e.value))
                .append(" at ")
                .append(number(e.x));
        }));
    add("jumps", joined(facts.jumps, [](const core::Jump& jump) {
            return "from " + number(jump.from) + " to " + number(jump.to) + " at " + number(jump.x);
        }));
    add("Lipschitz constant", facts.jumps.empty() ? boundText(facts.lipschitz) : "inf: it jumps");
    add("f' is 0 on", joined(facts.deadZones, intervalText));
    add("monotone", core::text(facts.monotonicity));
    add("convex", core::text(facts.convexity));
    add("symmetry", core::text(facts.symmetry));
    add("smoothness", core::text(facts.smoothness));
    if (facts.period != 0)
        add("period", number(facts.period) + "; points above are those from 0 up to it");
    const auto moment = [&facts](double value) { return momentNumber(value, facts); };
    add("input N(0, 1)", "E f = " + moment(facts.moments.mean) +
                             ", E f^2 = " + moment(facts.moments.secondMoment) +
                             ", E f'^2 = " + moment(facts.moments.derivativeMoment) +
                             (facts.momentsAreClosedForm ? " (closed form)" : " (tanh-sinh quadrature)"));
    if (facts.shortcut)
        add("note", facts.shortcut->english());
    if (*curve.activation().convention != '\0')
        add("convention", curve.activation().convention);
    add("source", std::string(curve.activation().reference));
    return result;
}

QJsonValue json(double value)
{
    if (std::isinf(value))
        return value > 0 ? "inf" : "-inf";
    return value;
}

/// To the digits that are right; null beyond the doubles, as in tables.
QJsonValue momentJson(double value, const core::Facts& facts)
{
    if (std::isinf(value))
        return {};
    return *core::parseNumber(momentNumber(value, facts));
}

template<typename Elements, typename ToJson>
QJsonArray jsonArray(const Elements& elements, ToJson toJson)
{
    QJsonArray result;
    for (const auto& element : elements)
        result << toJson(element);
    return result;
}

QJsonObject intervalJson(const core::Interval& interval)
{
    return {{"from", json(interval.from)},
            {"from_included", interval.fromIsIncluded},
            {"to", json(interval.to)},
            {"to_included", interval.toIsIncluded}};
}

QJsonObject boundJson(const core::Bound& bound)
{
    return {{"value", json(bound.value)},
            {"attained", bound.isAttained()},
            {"attained_at", jsonArray(bound.attainedAt, intervalJson)},
            {"approached_at", jsonArray(bound.approachedAt, json)}};
}

QJsonValue asymptoteJson(const std::optional<core::Asymptotes>& asymptotes,
                         core::Line core::Asymptotes::*side)
{
    if (!asymptotes)
        return {};
    const core::Line& line = (*asymptotes).*side;
    return QJsonObject{{"slope", json(line.slope)}, {"intercept", json(line.intercept)}};
}

QJsonObject curveJson(const core::Curve& curve)
{
    const core::Facts facts = core::factsOf(curve);
    return {
        {"curve", toQString(curve.text())},
        {"infimum", boundJson(facts.infimum)},
        {"supremum", boundJson(facts.supremum)},
        {"left_asymptote", asymptoteJson(facts.asymptotes, &core::Asymptotes::left)},
        {"right_asymptote", asymptoteJson(facts.asymptotes, &core::Asymptotes::right)},
        {"roots", jsonArray(facts.roots, intervalJson)},
        {"extrema", jsonArray(facts.extrema,
                              [](const core::Extremum& e) {
                                  return QJsonObject{{"x", e.x},
                                                     {"value", json(e.value)},
                                                     {"kind", e.isMaximum ? "maximum" : "minimum"}};
                              })},
        {"jumps",
         jsonArray(facts.jumps,
                   [](const core::Jump& jump) {
                       return QJsonObject{{"x", jump.x}, {"from", json(jump.from)}, {"to", json(jump.to)}};
                   })},
        {"lipschitz", boundJson(facts.lipschitz)},
        {"dead_zones", jsonArray(facts.deadZones, intervalJson)},
        {"monotonicity", core::text(facts.monotonicity)},
        {"convexity", core::text(facts.convexity)},
        {"symmetry", core::text(facts.symmetry)},
        {"smoothness", core::text(facts.smoothness)},
        {"period", facts.period == 0 ? QJsonValue() : facts.period},
        {"mean", momentJson(facts.moments.mean, facts)},
        {"second_moment", momentJson(facts.moments.secondMoment, facts)},
        {"derivative_second_moment", momentJson(facts.moments.derivativeMoment, facts)},
        {"moments_method", facts.momentsAreClosedForm ? "closed form" : "tanh-sinh quadrature"},
        {"convention", curve.activation().convention},
        {"reference", toQString(curve.activation().reference)},
        {"shortcut", facts.shortcut ? QJsonValue(toQString(facts.shortcut->english())) : QJsonValue()}};
}

} // namespace

std::string factsText(const std::vector<core::Curve>& curves)
{
    std::string result;
    for (const core::Curve& curve : curves) {
        if (!result.empty())
            result += '\n';
        result += curveText(curve);
    }
    return result;
}

std::string factsJson(const std::vector<core::Curve>& curves)
{
    return QJsonDocument(jsonArray(curves, curveJson)).toJson().toStdString();
}

} // namespace activation_explorer::app
